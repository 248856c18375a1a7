/** What holds for one file: layers of settings folded, with where each value comes from. Knows no file system. */
import type { ActiveRule } from '../lint/index.ts'
import type { Rulebook } from '../lint/rulebook.ts'
import type { Day, Language } from '../model.ts'
import type { Options, Rule } from '../rule.ts'
import { type Level, type Preset, presetLevel, type RuleSetting, type RuleSettings } from './config.ts'

/** Settings from one place: a preset, a configuration, one of its overrides, an option of the command line. */
export interface Layer {
  /** As a user is told of it: "statlint:strict", ".statlintrc.yaml, overrides[0]", "--rule". */
  readonly name: string
  readonly preset?: Preset
  readonly rules?: RuleSettings
  readonly language?: Language
  readonly date?: Day
  /** Of an override: whether a file, by its absolute path, is one of its. A text without a file is none's. */
  readonly fits?: (path: string) => boolean
}

/** Layers, from the one that holds least to the one that holds most, and the rules that they are about. */
export interface Settings {
  readonly layers: readonly Layer[]
  readonly rulebook: Rulebook
}

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
  readonly language?: Origin<Language>
  readonly date?: Origin<Day>
}

/** The settings of a file, by its absolute path, or of a text without one. */
export function settingsFor(path: string | undefined, { layers, rulebook }: Settings): FileSettings {
  return folded({ layers: layersFor(path, layers), rulebook })
}

/** The layers that are about a file. */
export function layersFor(path: string | undefined, layers: readonly Layer[]): readonly Layer[] {
  return layers.filter(({ fits }) => !fits || (path !== undefined && fits(path)))
}

/** What layers that are all about one file come to. */
export function folded({ layers, rulebook }: Settings): FileSettings {
  const rules = Object.entries(rulebook.rules).map(([id, rule]) => [id, resolved(id, rule, layers)] as const)
  return { rules: Object.fromEntries(rules), ...lastSaid(layers, 'language'), ...lastSaid(layers, 'date') }
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

/** A later level wins; an option that was set stays where a later layer sets the level alone. */
function resolved(id: string, rule: Rule, layers: readonly Layer[]): ResolvedRule {
  let level: Origin<Level> = { value: rule.severity, from: 'the rule' }
  const options: Record<string, Origin<unknown>> = {}
  for (const [name, option] of Object.entries<Options[string]>(rule.options ?? {}))
    options[name] = { value: option.default, from: 'the rule' }
  for (const { name: from, preset, rules } of layers) {
    if (preset) level = { value: presetLevel(preset, rule), from }
    const setting: RuleSetting | undefined = rules?.[id]
    if (setting === undefined) continue
    const [value, given = {}] = typeof setting === 'string' ? [setting] : setting
    level = { value, from }
    for (const [name, option] of Object.entries(given)) options[name] = { value: option, from }
  }
  return { level, options }
}

function lastSaid<K extends 'language' | 'date'>(
  layers: readonly Layer[],
  key: K,
): { readonly [P in K]?: Origin<NonNullable<Layer[P]>> } {
  const last = layers.findLast((layer) => layer[key] !== undefined)
  return (last ? { [key]: { value: last[key], from: last.name } } : {}) as ReturnType<typeof lastSaid<K>>
}
