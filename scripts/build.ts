/** Builds `dist`: the bundle that `rolldown.config.ts` describes, and the declarations that the API's own lead to. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import bundle, { apiEntries } from '../rolldown.config.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

// Unlike rolldown's own command this prints no list of some hundred modules in the middle of an install.
await build({ ...bundle, logLevel: 'warn' })
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
})
removeBut(declarationsFrom(apiEntries.map((entry) => join(dist, `${entry}.d.ts`))))

/** The declarations that some lead to by their imports, themselves included. */
function declarationsFrom(paths: readonly string[]): Set<string> {
  const seen = new Set(paths)
  for (const path of seen)
    for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/['"](\.[^'"]*)\.ts['"]/g))
      seen.add(join(path, '..', `${to}.d.ts`))
  return seen
}

function removeBut(kept: ReadonlySet<string>): void {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.d.ts') && !kept.has(join(dist, name))) rmSync(join(dist, name))
}
