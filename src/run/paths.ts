/** Files, folders and globs to the drafts that they stand for. */
import { stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { IgnoreError, type Ignoring } from './ignoring.ts'
import { reasonOf } from './reason.ts'
import type { Problem, Skipped } from './source.ts'

/** What a folder is searched for, links aside; a file that is named itself may be called anything. */
const DRAFTS = '**/*.{md,markdown,mdx,html,htm,txt}'

export interface PathOptions {
  readonly cwd: string
  /** Whether a glob that matches nothing is a problem. */
  readonly unmatchedIsProblem: boolean
  /** Absolute paths of files that are no drafts wherever they lie, such as those that reports go to. */
  readonly except?: readonly string[]
  /** Without it nothing is ignored but the folders of packages. */
  readonly ignoring?: Ignoring
}

/** A draft by its path, or what stands in its place. */
export type Draft = string | Problem | Skipped

/** The drafts in the order of the paths, each folder's and glob's sorted, none twice. Paths are relative to `cwd` where they lie in it. */
export async function draftsIn(paths: readonly string[], options: PathOptions): Promise<Draft[]> {
  const found = await Promise.all(paths.map((path) => draftsAt(path, options))).catch((error) => [
    [unread(error, options)],
  ])
  const seen = new Set<string>()
  return found.flat().filter((draft) => typeof draft !== 'string' || (!seen.has(draft) && seen.add(draft)))
}

/** Without its patterns nobody knows what is a draft. */
function unread(error: unknown, { cwd }: PathOptions): Problem {
  if (!(error instanceof IgnoreError)) throw error
  return { about: shown(error.file, cwd), message: error.message }
}

async function draftsAt(path: string, options: PathOptions): Promise<Draft[]> {
  const { cwd } = options
  try {
    const found = await stat(resolve(cwd, path))
    if (found.isDirectory()) return await draftsInFolder(path, options)
    return unignored([shown(path, cwd)], path, options)
  } catch (error) {
    if (error instanceof IgnoreError) throw error
    if (isDynamicPattern(path)) return draftsMatching(path, options)
    return [{ about: path, message: reasonOf(error) }]
  }
}

async function draftsInFolder(path: string, options: PathOptions): Promise<Draft[]> {
  const drafts = await search(DRAFTS, resolve(options.cwd, path), options)
  const message = 'has no drafts in it (.md, .markdown, .mdx, .html, .htm, .txt); name other files themselves.'
  return drafts.length > 0 ? unignored(drafts, path, options) : [{ about: path, message }]
}

async function draftsMatching(pattern: string, options: PathOptions): Promise<Draft[]> {
  const drafts = await search(pattern.split(sep).join('/'), options.cwd, options)
  if (drafts.length > 0 || !options.unmatchedIsProblem) return unignored(drafts, pattern, options)
  return [{ about: pattern, message: 'matches no file; check it, or allow that with --no-error-on-unmatched-pattern.' }]
}

/** The drafts that a path stands for and that are not ignored; where all are, that is to be told of. */
function unignored(drafts: readonly string[], path: string, { cwd, ignoring }: PathOptions): Draft[] {
  if (!ignoring) return [...drafts]
  let ignoredBy: string | undefined
  const left = drafts.filter((draft) => {
    const by = ignoring(resolve(cwd, draft))
    ignoredBy ??= by
    return by === undefined
  })
  return left.length > 0 || ignoredBy === undefined ? left : [{ path, ignoredBy }]
}

async function search(pattern: string, folder: string, { cwd, except = [] }: PathOptions): Promise<string[]> {
  const found = await glob(pattern, {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  })
  return found
    .filter((file) => !except.includes(resolve(file)))
    .map((file) => shown(file, cwd))
    .sort()
}

/** A path as it is reported, the same on every system. */
function shown(path: string, cwd: string): string {
  const within = relative(cwd, resolve(cwd, path))
  const outside = within.startsWith('..') || isAbsolute(within)
  return (outside ? join(path) : within).split(sep).join('/')
}
