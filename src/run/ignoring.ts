/**
 * What is left alone: files that `.gitignore` names within a git tree, those of `.statlintignore`, and those of a configuration's
 * `ignores`. `ignore` knows git's patterns; which file of patterns is asked first is git's way, too: the deepest one.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'
import ignore from 'ignore'
import type { Ignores } from '../config/load.ts'
import { reasonOf } from './reason.ts'

export interface IgnoreOptions {
  readonly cwd: string
  /** From configurations, the weightiest last. */
  readonly ignores: readonly Ignores[]
  /** Whether `.gitignore` counts. */
  readonly gitignore: boolean
}

/** What ignores a file, by its absolute path: the name of the file of patterns, as seen from the working directory. */
export type Ignoring = (path: string) => string | undefined

/** A file of patterns that is there and cannot be read. */
export class IgnoreError extends Error {
  readonly file: string
  constructor(file: string, cause: unknown) {
    super(reasonOf(cause))
    this.file = file
  }
}

/** Patterns, and the folder that they are relative to. */
interface Patterns {
  readonly name: string
  readonly folder: string
  readonly ignore: Ignore
}

interface Folder {
  readonly ignoredBy: string | undefined
  /** The patterns that are about what is in it, by what is asked first; within a kind the deepest first. */
  readonly statlint: readonly Patterns[]
  /** Absent outside of repositories. */
  readonly git?: readonly Patterns[]
}

/** Reads each file of patterns when a file below it is first asked about, and once. */
export function ignoringOf({ cwd, ignores, gitignore }: IgnoreOptions): Ignoring {
  const configured = ignores
    .map(({ patterns, ...where }) => ({ ...where, ignore: ignore().add([...patterns]) }))
    .reverse()
  const folders = new Map<string, Folder>()

  function folderAt(path: string): Folder {
    const known = folders.get(path)
    if (known) return known
    const parent = dirname(path) === path ? undefined : folderAt(dirname(path))
    const git = gitignore ? gitPatterns(path, parent?.git, cwd) : undefined
    const folder = {
      ignoredBy: parent && (parent.ignoredBy ?? verdict(path + sep, parent)),
      statlint: [...patternsIn(path, '.statlintignore', cwd), ...(parent?.statlint ?? [])],
      ...(git && { git }),
    }
    folders.set(path, folder)
    return folder
  }

  /** The first file of patterns that speaks of a path decides. A folder's path ends in a separator. */
  function verdict(path: string, { statlint, git = [] }: Folder): string | undefined {
    for (const patterns of [...configured, ...statlint, ...git]) {
      const said = saidOf(path, patterns)
      if (said !== undefined) return said ? patterns.name : undefined
    }
    return undefined
  }

  return (path) => {
    const folder = folderAt(dirname(resolve(path)))
    return folder.ignoredBy ?? verdict(resolve(path), folder)
  }
}

/** Whether patterns ignore a path (true), take it back (false), or leave it to others. */
function saidOf(path: string, { folder, ignore: patterns }: Patterns): boolean | undefined {
  const within = relative(folder, path).split(sep).join('/')
  if (!ignore.isPathValid(within)) return undefined
  const { ignored, unignored } = patterns.test(path.endsWith(sep) ? `${within}/` : within)
  // That its folder is ignored by these has been weighed already, and others took the folder back.
  const isInherited = ignored && within.includes('/') && patterns.ignores(`${dirname(within)}/`)
  return isInherited ? undefined : ignored || (unignored ? false : undefined)
}

/** A repository's patterns end where it ends; what is in none has none, whatever stands about. */
function gitPatterns(
  path: string,
  above: readonly Patterns[] | undefined,
  cwd: string,
): readonly Patterns[] | undefined {
  const isTop = existsSync(join(path, '.git'))
  return isTop || above ? [...patternsIn(path, '.gitignore', cwd), ...(isTop ? [] : (above ?? []))] : undefined
}

function patternsIn(folder: string, file: string, cwd: string): Patterns[] {
  const text = textOf(join(folder, file))
  return text === undefined
    ? []
    : [{ name: relative(cwd, join(folder, file)), folder, ignore: ignore().add(text.replace(/^\uFEFF/, '')) }]
}

/** What is there and cannot be read would let through what it keeps out. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (['ENOENT', 'ENOTDIR'].includes(code)) return undefined
    throw new IgnoreError(path, error)
  }
}
