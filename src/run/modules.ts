/** The files that modules are made of: themselves, and all that they lead to by relative imports. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'

/**
 * What an import names. Found by its look, without parsing: an import in a comment costs a file that is read for nothing, and only one
 * whose name is computed is missed.
 */
const IMPORT = /\b(?:from|import|require)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g

/** The paths and texts of all the files, in an order that depends on nothing else; what cannot be read is left out. */
export function filesOf(modules: readonly string[]): readonly (readonly [path: string, text: string])[] {
  const paths = new Set(modules)
  const files: [string, string][] = []
  for (const path of paths) {
    const text = textOf(path)
    if (text === undefined) continue
    files.push([path, text])
    for (const [, , name = ''] of text.matchAll(IMPORT)) paths.add(resolve(dirname(path), name))
  }
  return files.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A `require` may leave out the end of a name. */
function textOf(path: string): string | undefined {
  const file = extname(path) === '' && existsSync(`${path}.js`) ? `${path}.js` : path
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
