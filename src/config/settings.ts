/** What holds for one file: the layers of the configuration and the command line, folded, with where each value comes from. */
import { isAbsolute, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { ActiveRule } from '../lint/index.ts'
import type { Rulebook } from '../lint/rulebook.ts'
import type { Day, Language } from '../model.ts'
import type { Options } from '../rule.ts'
import { type Config, type Level, presetLevel, type RuleSetting, type RuleSettings } from './config.ts'
import type { Layer, Loaded } from './load.ts'

/** A value with the file, preset or option that set it. */
export interface Origin<T> {
  readonly value: T
  readonly from: string
}

export interface ResolvedRule {
  readonly level: Origin<Level>
  readonly options: Readonly<Record<string, Origin<unknown>>>
}

/** All that holds for a file. */
export interface FileSettings {
  readonly rules: Readonly<Record<string, ResolvedRule>>
  readonly ignoredBy?: Origin<string>
  readonly language?: Origin<Language>
  readonly date?: Origin<Day>
}

/** The settings of a file; `path` is absolute. Levels of the command line hold over all. */
export function settingsFor(
  path: string,
  { layers, rulebook }: Loaded,
  levels: Readonly<Record<string, Level>> = {},
): FileSettings {
  const rules = Object.fromEntries(
    Object.entries(rulebook.rules).map(([id]) => {
      const resolved = ruleFor(id, path, layers, rulebook)
      const level = levels[id]
      return [id, level ? { ...resolved, level: { value: level, from: '--rule' } } : resolved]
    }),
  )
  return { rules, ...pick(layers, 'language'), ...pick(layers, 'date'), ...ignored(path, layers) }
}

/** The rules that are on by these settings, in the rulebook's order. */
export function activeRules({ rules }: FileSettings, rulebook: Rulebook): ActiveRule[] {
  return Object.entries(rules).flatMap(([id, { level, options }]) => {
    const rule = rulebook.rules[id]
    if (!rule || level.value === 'off') return []
    const values = Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value]))
    return [{ id, rule, severity: level.value, options: values, pack: rulebook.packs[id] ?? [] }]
  })
}

function ruleFor(id: string, path: string, layers: readonly Layer[], { rules }: Rulebook): ResolvedRule {
  const rule = rules[id]
  const declared = Object.entries((rule?.options ?? {}) as Options)
  let level: Origin<Level> = { value: rule?.severity ?? 'off', from: 'the rule' }
  const options: Record<string, Origin<unknown>> = Object.fromEntries(
    declared.map(([name, option]) => [name, { value: option.default, from: 'the rule' }]),
  )
  for (const layer of layers) {
    if ('preset' in layer) {
      if (rule) level = { value: presetLevel(layer.preset, rule), from: layer.name }
      continue
    }
    for (const { setting, from } of settingsIn(layer.config, id, path, layer)) {
      const [value, given = {}] = typeof setting === 'string' ? [setting] : setting
      level = { value, from }
      for (const [name, option] of Object.entries(given)) options[name] = { value: option, from }
    }
  }
  return { level, options }
}

/** What one file says of a rule: its `rules`, then each of its overrides that fits the path. */
function* settingsIn(
  { rules, overrides = [] }: Config,
  id: string,
  path: string,
  { name, folder }: { name: string; folder: string },
) {
  const inRules = settingOf(rules, id)
  if (inRules) yield { setting: inRules, from: name }
  for (const [n, override] of overrides.entries()) {
    const setting = settingOf(override.rules, id)
    if (setting && matches(path, override.files, folder)) yield { setting, from: `${name}, overrides[${n}]` }
  }
}

function settingOf(settings: RuleSettings | undefined, id: string): RuleSetting | undefined {
  return settings?.[id]
}

function pick<K extends 'language' | 'date'>(
  layers: readonly Layer[],
  key: K,
): { readonly [P in K]?: Origin<NonNullable<Config[P]>> } {
  for (const layer of [...layers].reverse())
    if ('config' in layer && layer.config[key] !== undefined)
      return { [key]: { value: layer.config[key], from: layer.name } } as {
        readonly [P in K]?: Origin<NonNullable<Config[P]>>
      }
  return {}
}

function ignored(path: string, layers: readonly Layer[]): { readonly ignoredBy?: Origin<string> } {
  for (const layer of layers)
    if ('config' in layer) {
      const glob = layer.config.ignores?.find((pattern) => matches(path, pattern, layer.folder))
      if (glob) return { ignoredBy: { value: glob, from: layer.name } }
    }
  return {}
}

/** Whether a path fits a glob of a configuration in `folder`. A glob without "/" fits a name in any folder; "old/" is all within. */
function matches(path: string, globs: string | readonly string[], folder: string): boolean {
  const within = relative(folder, resolve(path))
  if (within.startsWith('..') || isAbsolute(within)) return false
  const anywhere = [globs].flat().map((glob) => (glob.includes('/') ? glob.replace(/\/$/, '/**') : `**/${glob}`))
  return picomatch.isMatch(within.split(sep).join('/'), anywhere, { dot: true })
}
