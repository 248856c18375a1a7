/** What drafts are judged by: the configuration and, over it, what the command line says. */
import { resolve } from 'node:path'
import { type Loaded, loadConfig } from '../config/load.ts'
import { ConfigProblems } from '../config/problems.ts'
import type { Layer } from '../config/settings.ts'
import type { Rulebook } from '../lint/rulebook.ts'
import type { Day } from '../model.ts'
import { dayOf } from '../run/day.ts'
import { isFile, type Source } from '../run/source.ts'
import { debug } from './debug.ts'
import type { LoadRulebook } from './index.ts'
import { levelsOf } from './levels.ts'
import type { ConfigOptions, ReadingOptions, SettingOptions } from './options.ts'
import type { AddsProblems, Problems } from './problems.ts'

/** What holds where there is no configuration. */
export const NO_CONFIGURATION = { layers: [], ignores: [], files: [], modules: [] } as const

/** The configuration that the options lead to; undefined where there is none, or where problems with it were said. */
export async function configurationFor(
  { config, safe = false }: ConfigOptions,
  load: LoadRulebook,
  problems: AddsProblems,
): Promise<Loaded | undefined> {
  if (config === false) return undefined
  try {
    const cwd = process.cwd()
    const loaded = await loadConfig({ cwd, safe, ...(config !== undefined && { file: config }) }, load)
    debug(() => (loaded ? `configured by ${loaded.files.join(' behind ')}` : 'no configuration from here upward'))
    return loaded
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error
    for (const line of error.lines) problems.add(line)
    return undefined
  }
}

/** The rules there are, those of plugins among them. */
export async function rulebookFor(
  options: ConfigOptions,
  load: LoadRulebook,
  problems: AddsProblems,
): Promise<Rulebook> {
  return (await configurationFor(options, load, problems))?.rulebook ?? (await load())
}

/** What the command line says of how drafts are read. */
export function readingLayers({ language, date }: ReadingOptions): Layer[] {
  return [
    ...(language ? [{ name: '--language', language }] : []),
    ...(date !== undefined ? [{ name: '--date', date }] : []),
  ]
}

/** All that rules are set by, with what is wrong in it said. */
export async function settingsOf(options: SettingOptions, load: LoadRulebook, problems: Problems): Promise<Loaded> {
  const loaded = (await configurationFor(options, load, problems)) ?? { ...NO_CONFIGURATION, rulebook: await load() }
  if (problems.any) return loaded
  const { levels, unknown } = levelsOf(options.rule ?? [], Object.keys(loaded.rulebook.rules))
  for (const problem of unknown) problems.add(problem)
  const { preset } = options
  const said = [...(preset ? [{ name: '--preset', preset }] : []), { name: '--rule', rules: levels }]
  return { ...loaded, layers: [...loaded.layers, ...said, ...readingLayers(options)] }
}

/** Where an input stands, for what is set for some files. */
export function pathOf({ filePath }: Pick<Source, 'filePath'>): string | undefined {
  return isFile(filePath) ? resolve(filePath) : undefined
}

export function today(): Day {
  return dayOf(new Date())
}
