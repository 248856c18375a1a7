/** What changed in a git repository: the drafts and, in them, the lines. */
import { relative, sep } from 'node:path'
import { linesByFile } from './diff.ts'
import { GitError, type Repository, repositoryAt } from './git.ts'
import type { LineRange } from './line-range.ts'

export interface ChangeRequest {
  readonly cwd: string
  /** What is about to be committed, in place of what the working tree has. */
  readonly staged: boolean
  /** A commit to compare with: what changed since it was last shared. Without it that is the default branch. */
  readonly since?: string
  /** Whether lines are asked for. */
  readonly lines: boolean
}

export interface Changes {
  /** What the files are compared with, as git names it. */
  readonly base: string
  /** What is new or changed, from the repository's top. */
  readonly files: readonly string[]
  /** Whether a file, by its absolute path, is new or changed. */
  has(path: string): boolean
  /** Its lines that are new or changed; undefined: all. */
  linesOf(path: string): readonly LineRange[] | undefined
  /** Its bytes as they are staged; absent where the working tree counts. */
  readonly read?: (path: string) => Promise<Uint8Array>
}

/** @throws GitError with a line that says what to do. */
export async function changesIn({ cwd, staged, since, lines }: ChangeRequest): Promise<Changes> {
  const repository = await repositoryAt(cwd)
  const base = staged ? [await startOf(repository), '--cached'] : [await baseOf(repository, since)]
  const changed = await listed(repository, 'diff', '--name-only', '--diff-filter=d', '-z', ...base, '--')
  const fresh = staged ? [] : await listed(repository, 'ls-files', '--others', '--exclude-standard', '-z')
  const files = new Set([...changed, ...fresh])
  const byFile = lines ? await changedLines(repository, base) : new Map<string, LineRange[]>()
  for (const file of lines ? changed : []) if (!byFile.has(file)) byFile.set(file, [])
  const nameOf = (path: string) => relative(repository.top, path).split(sep).join('/')
  return {
    base: base[0] ?? '',
    files: [...files],
    has: (path) => files.has(nameOf(path)),
    linesOf: (path) => byFile.get(nameOf(path)),
    ...(staged && { read: (path: string) => repository.git('cat-file', 'blob', `:${nameOf(path)}`) }),
  }
}

async function listed({ git }: Repository, ...args: readonly string[]): Promise<string[]> {
  return (await git(...args)).toString().split('\0').filter(Boolean)
}

/** Whatever the user has configured, the form of the diff is the one that we read. */
async function changedLines({ git }: Repository, base: readonly string[]): Promise<Map<string, LineRange[]>> {
  const form = ['-U0', '-M', '--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/']
  return linesByFile(
    (await git('-c', 'core.quotePath=false', 'diff', ...form, '--diff-filter=d', ...base, '--')).toString(),
  )
}

/** Where `since` and the present parted. */
async function baseOf(repository: Repository, since: string | undefined): Promise<string> {
  const { ask } = repository
  const other = since === undefined ? await defaultBranch(repository) : await commitOf(since, repository)
  const parted = other && (await ask('merge-base', other, 'HEAD'))
  if (parted) return parted
  if ((await ask('rev-parse', '--is-shallow-repository')) === 'true')
    throw new GitError(
      'the history is cut off before what it compares with; fetch all of it (fetch-depth: 0 in GitHub Actions).',
    )
  return other ?? startOf(repository)
}

async function commitOf(since: string, { ask }: Repository): Promise<string> {
  const commit = await ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`)
  if (commit) return commit
  throw new GitError(`“${since}” is no commit here; paths stand before the option, or behind “--”.`)
}

/** As the remote names it, else one of the usual names. */
async function defaultBranch({ ask }: Repository): Promise<string | undefined> {
  const named = await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')
  for (const branch of [named, 'origin/main', 'origin/master', 'main', 'master'])
    if (branch && (await ask('rev-parse', '--verify', '--quiet', `${branch}^{commit}`))) return branch
  return undefined
}

/** The last commit, or nothing at all where there is none yet. */
async function startOf({ ask, git }: Repository): Promise<string> {
  const last = await ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')
  return last ?? (await git('hash-object', '-t', 'tree', '/dev/null')).toString().trim()
}
