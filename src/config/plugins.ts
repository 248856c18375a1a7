/** Rules from elsewhere: a package (`statlint-plugin-*`), a module, or a folder with one rule a file. */
import { readdir, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, extname, isAbsolute, join, resolve } from 'node:path'
import type { Rule } from '../rule.ts'
import { ConfigError, importModule } from './find.ts'
import type { Rules } from './schema.ts'

export type Packs = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

export interface Plugin {
  /** By the id that settings use: bare for a path, `name/id` for a package. */
  readonly rules: Rules
  readonly packs: Packs
}

/**
 * Loads a plugin as a configuration in `folder` names it.
 * @throws ConfigError where it cannot be found, cannot be loaded, or holds something that is no rule.
 */
export async function loadPlugin(name: string, folder: string): Promise<Plugin> {
  if (!isPath(name)) return asPlugin(await importModule(resolvePackage(name, folder)), name, `${shortName(name)}/`)
  const path = resolve(folder, name)
  const found = await stat(path).catch(() => {
    throw new ConfigError(`plugin “${name}”: there is no such file or folder`)
  })
  if (!found.isDirectory()) return asPlugin(await importModule(path), name, '', idOf(path))
  const files = (await readdir(path))
    .filter((file) => ['.js', '.mjs', '.ts'].includes(extname(file)) && !file.endsWith('.d.ts'))
    .sort()
  const rules = await Promise.all(
    files.map(async (file) => [idOf(file), checkRule(await importModule(join(path, file)), join(name, file))] as const),
  )
  return { rules: Object.fromEntries(rules), packs: {} }
}

export function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name)
}

/** Where a package's main file is, from the folder of the configuration that names it. */
export function resolvePackage(name: string, folder: string): string {
  try {
    return createRequire(join(folder, 'package.json')).resolve(name)
  } catch {
    throw new ConfigError(`there is no package “${name}” here; install it, or start a path with “./”`)
  }
}

function asPlugin(value: unknown, name: string, prefix: string, id?: string): Plugin {
  if (id !== undefined && isRuleLike(value)) return { rules: { [id]: checkRule(value, name) }, packs: {} }
  const { rules, packs = {} } = (value ?? {}) as { rules?: Record<string, unknown>; packs?: Packs }
  if (typeof rules !== 'object') throw new ConfigError(`plugin “${name}” exports neither a rule nor { rules }`)
  const checked = Object.entries(rules).map(([id, rule]) => [prefix + id, checkRule(rule, `${name}, ${id}`)] as const)
  const prefixed = Object.entries(packs).map(([id, entries]) => [prefix + id, entries] as const)
  return { rules: Object.fromEntries(checked), packs: Object.fromEntries(prefixed) }
}

function isRuleLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'check' in value
}

/** The parts without which the engine, the book or the examples could not go on. */
const PARTS = {
  summary: 'string',
  why: 'string',
  advice: 'string',
  severity: 'string',
  check: 'function',
  flags: 'object',
  allows: 'object',
}

function checkRule(value: unknown, where: string): Rule {
  const rule = (value ?? {}) as Readonly<Record<string, unknown>>
  for (const [part, type] of Object.entries(PARTS))
    if (typeof rule[part] !== type)
      throw new ConfigError(`plugin “${where}”: its “${part}” is missing or not of type ${type}; see defineRule`)
  return value as Rule
}

function idOf(file: string): string {
  return basename(file, extname(file))
}

/** "statlint-plugin-polls" gives "polls", "@acme/statlint-plugin-polls" gives "@acme/polls". */
function shortName(name: string): string {
  return name.replace(/^(@[^/]+\/)?statlint-plugin-/, '$1')
}
