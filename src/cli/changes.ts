/** `--changed`, `--staged` and `--changed-lines`: what git says has changed. */
import type { Changes } from '../run/changes.ts'
import { debug } from './debug.ts'
import type { InputOptions, LintOptions } from './options.ts'
import type { AddsProblems } from './problems.ts'

type ChangeOptions = Pick<InputOptions, 'changed' | 'staged'> & Pick<LintOptions, 'changedLines'>

/** The option that asks for changes alone, as typed. */
export function changeOption({ changed, staged, changedLines }: ChangeOptions): string | undefined {
  if (staged) return '--staged'
  if (changed !== undefined) return '--changed'
  return changedLines ? '--changed-lines' : undefined
}

/** What changed; undefined where nobody asks, or where the problem with it was said. */
export async function changesFor(options: ChangeOptions, problems: AddsProblems): Promise<Changes | undefined> {
  const asked = changeOption(options)
  if (asked === undefined) return undefined
  const [{ changesIn }, { GitError }] = await Promise.all([import('../run/changes.ts'), import('../run/git.ts')])
  const { changed, staged = false, changedLines: lines = false } = options
  try {
    const changes = await changesIn({
      cwd: process.cwd(),
      staged,
      lines,
      ...(typeof changed === 'string' && { since: changed }),
    })
    debug(() => `changed since ${changes.base}: ${changes.files.join(', ') || 'nothing'}`)
    return changes
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    problems.add({ about: asked, message: error.message })
    return undefined
  }
}
