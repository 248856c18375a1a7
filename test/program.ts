/** The program for tests that run it as a process: built from the tree under test, so that no older build in `dist` is run instead. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'rolldown'
import { afterAll } from 'vitest'
import { program } from '../rolldown.config.ts'

/** Builds it into a folder that is gone after the tests of the calling file; gives the path of what `node` runs. */
export async function buildProgram(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'statlint-'))
  afterAll(() => rm(dir, { recursive: true }))
  await writeFile(join(dir, 'package.json'), '{ "type": "module" }')
  await build({ ...program, output: { ...program.output, dir, cleanDir: false } })
  return join(dir, 'bin/statlint.js')
}
