/**
 * Where a configuration stands: the nearest one from a folder upward. Each folder is listed once, so that what would be passed over in
 * silence is told of: a second configuration beside the first, and a file that is called almost like one.
 */
import { readdir } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { nearest } from '../nearest.ts'
import { ConfigError, importModule, MODULES, parseData, readText } from './read.ts'

/** A configuration as found, unchecked. */
export interface Found {
  /** Absolute. */
  readonly file: string
  readonly folder: string
  readonly value: unknown
}

interface How {
  /** Refuses what is code. */
  readonly safe: boolean
}

/** The files that may hold a configuration. */
export const PLACES = [
  'statlint.config.js',
  'statlint.config.mjs',
  'statlint.config.ts',
  'statlint.config.json',
  '.statlintrc.json',
  '.statlintrc.yaml',
  '.statlintrc.yml',
  'package.json',
]

/** What is meant for a configuration and is none of its places. */
const MISNAMED = /^(?:\.statlint(?:rc)?|statlint\.config)(?:\.(?:jsonc?|json5|ya?ml|toml|[cm]?[jt]s))?$/

const DATA = ['.json', '.yaml', '.yml']

/** The nearest configuration from a folder upward; undefined where there is none. */
export async function findConfig(from: string, how: How): Promise<Found | undefined> {
  const found = await configurationIn(from, how)
  const above = dirname(from)
  return found ?? (above === from ? undefined : findConfig(above, how))
}

/** The configuration in a file that is named. */
export async function readConfig(file: string, { safe }: How): Promise<Found> {
  return { file, folder: dirname(file), value: await valueIn(file, safe) }
}

async function configurationIn(folder: string, how: How): Promise<Found | undefined> {
  const names = await readdir(folder).catch((): string[] => [])
  refuseMisnamed(names, folder)
  const places = PLACES.filter((place) => names.includes(place))
  const held = await Promise.all(places.map((place) => holdsSettings(join(folder, place))))
  const [place, second] = places.filter((_, n) => held[n])
  if (place === undefined) return undefined
  const file = join(folder, place)
  if (second === undefined) return readConfig(file, how)
  throw new ConfigError(
    `${isManifest(second) ? '“statlint” in ' : ''}${second} stands beside it; keep one of them`,
    file,
  )
}

function refuseMisnamed(names: readonly string[], folder: string): void {
  const name = names.find((name) => MISNAMED.test(name) && !PLACES.includes(name))
  if (name === undefined) return
  const meant = (extname(name) !== '' && nearest(name, PLACES)) || '.statlintrc.yaml'
  throw new ConfigError(`no configuration is called so; use ${meant}`, join(folder, name))
}

async function valueIn(file: string, safe: boolean): Promise<unknown> {
  const kind = extname(file)
  if (isManifest(file)) return settingsInManifest(await readText(file), file)
  if (kind === '' || DATA.includes(kind)) return (await parseData(await readText(file), file)) ?? {}
  if (!MODULES.includes(kind))
    throw new ConfigError(`no configuration ends in ${kind}; it ends in ${[...DATA, ...MODULES].join(', ')}`, file)
  if (safe) throw new ConfigError('it is code, which --safe refuses; use .statlintrc.yaml', file)
  return importModule(file)
}

function isManifest(file: string): boolean {
  return basename(file) === 'package.json'
}

async function holdsSettings(file: string): Promise<boolean> {
  if (!isManifest(file)) return true
  const text = await readText(file).catch(() => '')
  return (await settingsInManifest(text, file)) !== undefined
}

/** Nearly every project has a package.json and next to none a configuration in it: the others are not worth YAML's start. */
async function settingsInManifest(text: string, file: string): Promise<unknown> {
  if (!text.includes('"statlint"')) return undefined
  const manifest = (await manifestIn(text, file)) as { readonly statlint?: unknown } | null
  return manifest?.statlint ?? undefined
}

async function manifestIn(text: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch {
    return parseData(text, file)
  }
}
