/** Everything a configuration brings, read and checked as a whole before a draft is opened: its layers, its plugins, its packs. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Rulebook } from '../lint/rulebook.ts'
import { checkConfig, linesOf } from './check.ts'
import { type Config, isPreset, PRESETS, type Preset } from './config.ts'
import { ConfigError, type Found, findConfig, nameOf, readConfig } from './find.ts'
import { isPath, loadPlugin, resolvePackage } from './plugins.ts'
import { entrySchema } from './schema.ts'

/** One file's settings, or a preset's; later layers win. */
export type Layer =
  | { readonly preset: Preset; readonly name: string }
  | { readonly config: Config; readonly name: string; readonly folder: string }

export interface Loaded {
  /** From what holds least to what holds most. */
  readonly layers: readonly Layer[]
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

/** What is wrong with a configuration, a line each. */
export class ConfigProblems extends Error {
  readonly lines: readonly string[]
  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/**
 * Loads the configuration that holds in a folder.
 * @throws ConfigProblems with every problem, each naming the file and the key.
 */
export async function loadConfig(request: LoadRequest, rulebook: Rulebook): Promise<Loaded> {
  const found = await rootOf(request)
  if (!found) return { layers: [], rulebook }
  const raw = await extended(found, request, [])
  const book = await withPlugins(raw, request, rulebook)
  const layers = checked(raw, book)
  return { layers, rulebook: await withPacks(layers, book) }
}

async function rootOf({ cwd, file, safe }: LoadRequest): Promise<Found | undefined> {
  const named = file ?? 'the configuration'
  return naming(named, cwd, () =>
    file === undefined ? findConfig(cwd, { safe }) : readConfig(resolve(cwd, file), { safe }),
  )
}

/** Says of a problem which file it is in. */
async function naming<T>(name: string, cwd: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ConfigError)
      throw new ConfigProblems([`${error.file ? nameOf(error.file, cwd) : name}: ${error.message}`])
    throw error
  }
}

/** A layer whose value is not checked yet: its rules may come from plugins. */
type RawLayer = Extract<Layer, { preset: Preset }> | (Found & { readonly name: string })

/** A configuration behind all that it extends, depth first. */
async function extended(found: Found, request: LoadRequest, through: readonly string[]): Promise<RawLayer[]> {
  const name = nameOf(found.file, request.cwd)
  if (through.includes(found.file)) throw new ConfigProblems([`${name}: it extends itself`])
  const bases: RawLayer[] = []
  for (const base of listed(found.value, 'extends'))
    bases.push(
      ...(await naming(`${name}: extends`, request.cwd, () =>
        baseLayers(base, found, request, [...through, found.file]),
      )),
    )
  return [...bases, { ...found, name }]
}

async function baseLayers(
  base: string,
  { folder }: Found,
  request: LoadRequest,
  through: readonly string[],
): Promise<RawLayer[]> {
  if (base.startsWith('statlint:')) return [presetLayer(base.slice('statlint:'.length))]
  const file = isPath(base) ? resolve(folder, base) : resolvePackage(base, folder)
  return extended(await readConfig(file, request), request, through)
}

function presetLayer(preset: string): RawLayer {
  if (isPreset(preset)) return { preset, name: `statlint:${preset}` }
  throw new ConfigError(
    `there is no preset “statlint:${preset}”; there are ${PRESETS.map((name) => `statlint:${name}`).join(', ')}`,
  )
}

/** A key's strings in a value that is not checked yet; what is no string is the check's to speak of. */
function listed(value: unknown, key: 'extends' | 'plugins'): string[] {
  const entry = (value as Config | null)?.[key] ?? []
  return (Array.isArray(entry) ? entry : [entry]).filter((item): item is string => typeof item === 'string')
}

async function withPlugins(
  layers: readonly RawLayer[],
  { safe, cwd }: LoadRequest,
  rulebook: Rulebook,
): Promise<Rulebook> {
  let { rules, packs } = rulebook
  for (const layer of layers)
    for (const plugin of 'value' in layer ? listed(layer.value, 'plugins') : []) {
      if (safe) throw new ConfigProblems([`${layer.name}: plugins: “${plugin}” is code, which --safe refuses`])
      const loaded = await naming(`${layer.name}: plugins`, cwd, () =>
        loadPlugin(plugin, 'folder' in layer ? layer.folder : '.'),
      )
      const taken = Object.keys(loaded.rules).find((id) => id in rulebook.rules)
      if (taken)
        throw new ConfigProblems([
          `${layer.name}: plugins: “${plugin}” has a rule “${taken}”, which is taken; rename it`,
        ])
      rules = { ...rules, ...loaded.rules }
      packs = { ...packs, ...loaded.packs }
    }
  return { rules, packs }
}

function checked(layers: readonly RawLayer[], { rules }: Rulebook): Layer[] {
  const problems: string[] = []
  const good = layers.flatMap((layer): Layer[] => {
    if ('preset' in layer) return [layer]
    const result = checkConfig(layer.value, rules)
    if ('config' in result) return [{ config: result.config, name: layer.name, folder: layer.folder }]
    problems.push(...result.problems.map((problem) => `${layer.name}: ${problem}`))
    return []
  })
  if (problems.length > 0) throw new ConfigProblems(problems)
  return good
}

/** The rulebook with the entries that users add to its packs, in place or in YAML files of their own. */
async function withPacks(layers: readonly Layer[], { rules, packs }: Rulebook): Promise<Rulebook> {
  const all = { ...packs }
  for (const layer of layers) {
    if (!('config' in layer)) continue
    for (const [id, entries] of Object.entries(layer.config.packs ?? {})) {
      const added =
        typeof entries === 'string' ? await readPack(resolve(layer.folder, entries), layer, id, rules) : entries
      all[id] = [...(all[id] ?? []), ...added]
    }
  }
  return { rules, packs: all }
}

async function readPack(
  file: string,
  { name, folder }: Layer & { folder: string },
  id: string,
  rules: Rulebook['rules'],
) {
  const where = nameOf(file, folder)
  const fail = (problem: string) => new ConfigProblems([`${name}: packs.${id}: ${where}: ${problem}`])
  const text = await readFile(file, 'utf8').catch(() => {
    throw fail('there is no such file')
  })
  const result = z.array(entrySchema(rules[id]?.pack ?? {})).safeParse(parseYaml(text, fail), { reportInput: true })
  if (!result.success)
    throw new ConfigProblems(
      result.error.issues.flatMap((issue) => linesOf(issue, rules)).map((line) => fail(line).message),
    )
  return result.data as readonly Readonly<Record<string, unknown>>[]
}

function parseYaml(text: string, fail: (problem: string) => Error): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw fail(`it cannot be parsed: ${String((error as Error).message).split('\n')[0]}`)
  }
}
