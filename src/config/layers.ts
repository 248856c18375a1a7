/** A configuration as found into layers: behind it what it extends, with its plugins and its packs, all of it checked. */
import { resolve } from 'node:path'
import type { Rulebook } from '../lint/rulebook.ts'
import { nearest } from '../nearest.ts'
import { checkConfig } from './check.ts'
import { type Config, isPreset, PRESETS, type Preset } from './config.ts'
import { type Found, readConfig } from './find.ts'
import { fitting } from './fits.ts'
import type { Ignores, Loaded, LoadRequest } from './load.ts'
import { readPack } from './packs.ts'
import { isPath, loadPlugin, resolvePackage } from './plugins.ts'
import { ConfigProblems, naming } from './problems.ts'
import { ConfigError, nameOf } from './read.ts'
import type { Layer } from './settings.ts'

/** @throws ConfigProblems with every problem. */
export async function loadedFrom(found: Found, request: LoadRequest, rulebook: Rulebook): Promise<Loaded> {
  const parts = await withBases(found, request, [])
  const { modules, ...book } = await withPlugins(parts, request, rulebook)
  const checkedParts = checked(parts, book)
  const baseline = checkedParts.flatMap(baselineOf).at(-1)
  return {
    layers: checkedParts.flatMap(layersOf),
    ignores: checkedParts.flatMap(ignoresOf),
    files: parts.flatMap((part) => ('file' in part ? [part.file] : [])),
    modules,
    ...(baseline !== undefined && { baseline }),
    rulebook: await withPacks(checkedParts, book),
  }
}

function ignoresOf(part: Part): Ignores[] {
  if ('preset' in part || !part.config.ignores) return []
  return [{ name: part.name, folder: part.folder, patterns: part.config.ignores }]
}

function baselineOf(part: Part): string[] {
  return 'preset' in part || part.config.baseline === undefined ? [] : [resolve(part.folder, part.config.baseline)]
}

interface PresetPart {
  readonly name: string
  readonly preset: Preset
}

/** A configuration whose value is not checked yet, since its rules may come from plugins. */
type RawPart = PresetPart | (Found & { readonly name: string })

type Part = PresetPart | { readonly name: string; readonly folder: string; readonly config: Config }

/** A configuration behind all that it extends, depth first. */
async function withBases(found: Found, request: LoadRequest, through: readonly string[]): Promise<RawPart[]> {
  const name = nameOf(found.file, request.cwd)
  const at = through.indexOf(found.file)
  if (at >= 0) throw new ConfigProblems([`${name}: it extends itself${byWayOf(through.slice(at + 1), request)}`])
  const bases: RawPart[] = []
  for (const base of listed(found.value, 'extends'))
    bases.push(
      ...(await naming(`${name}: extends`, request.cwd, () =>
        partsOfBase(base, found, request, [...through, found.file]),
      )),
    )
  return [...bases, { ...found, name }]
}

function byWayOf(files: readonly string[], { cwd }: LoadRequest): string {
  return files.length > 0 ? ` by way of ${files.map((file) => nameOf(file, cwd)).join(', ')}` : ''
}

async function partsOfBase(
  base: string,
  { folder }: Found,
  request: LoadRequest,
  through: readonly string[],
): Promise<RawPart[]> {
  if (base.startsWith('statlint:')) return [presetPart(base.slice('statlint:'.length))]
  const preset = base.replace(/^statlint\W/, '')
  if (isPreset(preset)) throw new ConfigError(`“${base}” is a preset; write “statlint:${preset}”`)
  const file = isPath(base) ? resolve(folder, base) : resolvePackage(base, folder)
  return withBases(await readConfig(file, request), request, through)
}

function presetPart(preset: string): PresetPart {
  if (isPreset(preset)) return { preset, name: `statlint:${preset}` }
  const meant = nearest(preset, PRESETS)
  const advice = meant
    ? `did you mean “statlint:${meant}”?`
    : `there are ${PRESETS.map((name) => `statlint:${name}`).join(', ')}`
  throw new ConfigError(`there is no preset “statlint:${preset}”; ${advice}`)
}

/** A key's strings in a value that is not checked yet; what is no string is the check's to speak of. */
function listed(value: unknown, key: 'extends' | 'plugins'): string[] {
  const entry = (value as Config | null)?.[key] ?? []
  return (Array.isArray(entry) ? entry : [entry]).filter((item): item is string => typeof item === 'string')
}

async function withPlugins(
  parts: readonly RawPart[],
  { safe, cwd }: LoadRequest,
  rulebook: Rulebook,
): Promise<Rulebook & Pick<Loaded, 'modules'>> {
  let { rules, packs } = rulebook
  const modules: string[] = []
  for (const part of parts)
    for (const plugin of 'value' in part ? listed(part.value, 'plugins') : []) {
      if (safe) throw new ConfigProblems([`${part.name}: plugins: “${plugin}” is code, which --safe refuses`])
      const loaded = await naming(`${part.name}: plugins`, cwd, () =>
        loadPlugin(plugin, 'folder' in part ? part.folder : '.'),
      )
      const taken = Object.keys(loaded.rules).find((id) => Object.hasOwn(rules, id) && rules[id] !== loaded.rules[id])
      if (taken)
        throw new ConfigProblems([
          `${part.name}: plugins: “${plugin}” has a rule “${taken}”, which is taken; rename it`,
        ])
      rules = { ...rules, ...loaded.rules }
      packs = { ...packs, ...loaded.packs }
      modules.push(...loaded.modules)
    }
  return { rules, packs, modules }
}

function checked(parts: readonly RawPart[], { rules }: Rulebook): Part[] {
  const problems: string[] = []
  const good = parts.flatMap((part): Part[] => {
    if ('preset' in part) return [part]
    const result = checkConfig(part.value, rules)
    if ('config' in result) return [{ config: result.config, name: part.name, folder: part.folder }]
    problems.push(...result.problems.map((problem) => `${part.name}: ${problem}`))
    return []
  })
  if (problems.length > 0) throw new ConfigProblems(problems)
  return good
}

/** A configuration's own settings, then each of its overrides. */
function layersOf(part: Part): Layer[] {
  if ('preset' in part) return [part]
  const { config, name, folder } = part
  const overrides = (config.overrides ?? []).map(({ files, ...settings }, n) => ({
    ...settings,
    name: `${name}, overrides[${n}]`,
    fits: fitting(files, folder),
  }))
  const { rules, language, date } = config
  return [{ name, ...(rules && { rules }), ...(language && { language }), ...(date && { date }) }, ...overrides]
}

/** The rulebook with the entries that users add to its packs, in place or in YAML files of their own. */
async function withPacks(parts: readonly Part[], { rules, packs }: Rulebook): Promise<Rulebook> {
  const all = { ...packs }
  for (const part of parts)
    for (const [id, entries] of 'preset' in part ? [] : Object.entries(part.config.packs ?? {})) {
      const added = typeof entries === 'string' ? await readPack(entries, id, part, rules) : entries
      all[id] = [...(all[id] ?? []), ...added]
    }
  return { rules, packs: all }
}
