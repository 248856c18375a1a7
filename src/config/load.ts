/** Everything a configuration brings, read and checked as a whole before a draft is opened. */
import { resolve } from 'node:path'
import type { Rulebook } from '../lint/rulebook.ts'
import { type Found, findConfig, readConfig } from './find.ts'
import { naming } from './problems.ts'
import type { Layer } from './settings.ts'

/** The files that a configuration leaves out, as patterns of gitignore relative to its folder. */
export interface Ignores {
  readonly name: string
  readonly folder: string
  readonly patterns: readonly string[]
}

/** A configuration with all that it extends. */
export interface Loaded {
  /** From what holds least to what holds most. */
  readonly layers: readonly Layer[]
  readonly ignores: readonly Ignores[]
  /** What was read for it, absolute: itself and what it extends. */
  readonly files: readonly string[]
  /** What was imported for its plugins, absolute. */
  readonly modules: readonly string[]
  /** Of known findings: the file, absolute. */
  readonly baseline?: string
  /** The shipped rules and packs with those of the plugins and the users' own entries. */
  readonly rulebook: Rulebook
}

export interface LoadRequest {
  readonly cwd: string
  /** A file that is named; without it the nearest one upward is taken. */
  readonly file?: string
  /** Refuses everything that is code. */
  readonly safe: boolean
}

/**
 * Loads the configuration that holds in a folder; undefined where there is none.
 * @param shipped brings the rules that there are without it.
 * @throws ConfigProblems with every problem, each naming the file and the key.
 */
export async function loadConfig(request: LoadRequest, shipped: () => Promise<Rulebook>): Promise<Loaded | undefined> {
  const { cwd, file, safe } = request
  const found = await naming(
    undefined,
    cwd,
    (): Promise<Found | undefined> =>
      file === undefined ? findConfig(cwd, { safe }) : readConfig(resolve(cwd, file), { safe }),
  )
  if (!found) return undefined
  const { loadedFrom } = await import('./layers.ts')
  return loadedFrom(found, request, await shipped())
}
