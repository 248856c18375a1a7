/** Rules from elsewhere: a package (`statlint-plugin-*`), a module, or a folder with one rule a file. */
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { resolve as resolveImport } from 'import-meta-resolve'
import type { Rule } from '../rule.ts'
import { boundedRule } from './bounded.ts'
import { checkRule, checkRulePack } from './contract.ts'
import { ConfigError, importModule, MODULES, messageOf } from './read.ts'
import type { Rules } from './schema.ts'

export type Packs = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

export interface Plugin {
  /** By the id that settings use: bare for a path, `name/id` for a package. */
  readonly rules: Rules
  readonly packs: Packs
  /** What was imported for it, absolute. */
  readonly modules: readonly string[]
}

type Content = Omit<Plugin, 'modules'>

/**
 * Loads a plugin as a configuration in `folder` names it.
 * @throws ConfigError where it cannot be found, cannot be loaded, or holds something that is no rule.
 */
export async function loadPlugin(name: string, folder: string): Promise<Plugin> {
  try {
    return await pluginCalled(name, folder)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError(`plugin “${name}”: it threw: ${messageOf(error)}`)
  }
}

async function pluginCalled(name: string, folder: string): Promise<Plugin> {
  if (!isPath(name)) {
    const main = resolvePackage(name, folder)
    return { ...asPlugin(await importModule(main), name, `${shortName(name)}/`), modules: [main] }
  }
  const path = resolve(folder, name)
  const found = await stat(path).catch(() => {
    throw new ConfigError(`plugin “${name}”: there is no such file or folder`)
  })
  if (!found.isDirectory()) return { ...asPlugin(await importModule(path), name, '', idOf(path)), modules: [path] }
  const files = (await readdir(path))
    .filter((file) => MODULES.includes(extname(file)) && !file.endsWith('.d.ts'))
    .sort()
  if (files.length === 0) throw new ConfigError(`plugin “${name}”: there is no rule in it (${MODULES.join(', ')})`)
  const rules = await Promise.all(
    files.map(async (file) => [idOf(file), ruleOf(await importModule(join(path, file)), join(name, file))] as const),
  )
  return { rules: Object.fromEntries(rules), packs: {}, modules: files.map((file) => join(path, file)) }
}

export function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name)
}

/** Where a package's main file is, from the folder of the configuration that names it, as an `import` there would find it. */
export function resolvePackage(name: string, folder: string): string {
  try {
    return fileURLToPath(resolveImport(name, pathToFileURL(join(folder, 'package.json')).href))
  } catch {
    if (name !== '' && existsSync(join(folder, name)))
      throw new ConfigError(`“${name}” is no package; did you mean “./${name}”?`)
    throw new ConfigError(`there is no package “${name}” here; install it, or start a path with “./”`)
  }
}

const ruleOf = (value: unknown, name: string): Rule => boundedRule(checkRule(value, name))

function asPlugin(value: unknown, name: string, prefix: string, id?: string): Content {
  if (id !== undefined && isRuleLike(value)) return { rules: { [id]: ruleOf(value, name) }, packs: {} }
  const { rules, packs } = (value ?? {}) as { readonly rules?: unknown; readonly packs?: unknown }
  if (!isRecord(rules)) throw new ConfigError(`plugin “${name}” exports neither a rule nor { rules }`)
  if (packs !== undefined && !isRecord(packs)) throw new ConfigError(`plugin “${name}”: its packs are no object`)
  const checked = Object.entries(rules).map(([id, rule]) => [prefix + id, ruleOf(rule, `${name}, ${id}`)] as const)
  const entries = Object.entries(packs ?? {}).map(
    ([id, entries]) => [prefix + id, checkRulePack(entries, rules[id], `${name}, packs.${id}`)] as const,
  )
  return { rules: Object.fromEntries(checked), packs: Object.fromEntries(entries) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRuleLike(value: unknown): boolean {
  return isRecord(value) && 'check' in value
}

function idOf(file: string): string {
  return basename(file, extname(file))
}

/** "statlint-plugin-polls" gives "polls", "@acme/statlint-plugin-polls" gives "@acme/polls". */
function shortName(name: string): string {
  return name.replace(/^(@[^/]+\/)?statlint-plugin-/, '$1')
}
