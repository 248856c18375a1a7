/** Folders of files for tests, each gone after the tests of the calling file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** By path: what is in the file; a string and bytes stand as they are, all else as JSON. */
export type Files = Readonly<Record<string, unknown>>

/** Gives what makes a new folder with these files in it. */
export function forest(name: string): (files: Files) => string {
  const root = mkdtempSync(join(tmpdir(), `statlint-${name}-`))
  afterAll(() => rmSync(root, { recursive: true }))
  let count = 0
  return (files) => {
    const folder = join(root, String(count++))
    mkdirSync(folder)
    grow(folder, files)
    return folder
  }
}

/** Writes files into a folder. */
export function grow(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), isRaw(content) ? content : JSON.stringify(content))
  }
}

function isRaw(content: unknown): content is string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array
}
