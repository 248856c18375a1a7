/** The door to git, which is run as it is installed. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

/** Why git could not help: a line that says what to do. */
export class GitError extends Error {}

/** What a git command prints. */
export type Git = (...args: readonly string[]) => Promise<Buffer>

export interface Repository {
  /** Absolute, as the working directory is: links are not resolved. */
  readonly top: string
  readonly git: Git
  /** The words that a command prints; undefined where it fails. */
  readonly ask: (...args: readonly string[]) => Promise<string | undefined>
}

/**
 * The repository around a folder.
 * @throws GitError where there is no git, or no repository.
 */
export async function repositoryAt(cwd: string): Promise<Repository> {
  const up = await gitIn(cwd)('rev-parse', '--show-cdup')
  const top = resolve(cwd, up.toString().trim())
  const git = gitIn(top)
  const ask = async (...args: readonly string[]) => {
    const words = await git(...args).catch(() => undefined)
    return words?.toString().trim() || undefined
  }
  return { top, git, ask }
}

/** Diffs are as long as what changed. */
const MOST_BYTES = 2 ** 30

function gitIn(cwd: string): Git {
  const options = { cwd, encoding: 'buffer', maxBuffer: MOST_BYTES, env: { ...process.env, LC_ALL: 'C' } } as const
  return (...args) =>
    new Promise((done, fail) => {
      execFile('git', args, options, (error, stdout, stderr) => {
        if (error) fail(new GitError(reasonOf(error, stderr.toString())))
        else done(stdout)
      })
    })
}

function reasonOf({ code }: { readonly code?: unknown }, stderr: string): string {
  if (code === 'ENOENT') return 'needs git, which is not installed here; name the files instead.'
  if (stderr.includes('not a git repository'))
    return 'needs a git repository, and this folder is in none; name the files.'
  return `git failed: ${stderr.trim().split('\n')[0] || code}`
}
