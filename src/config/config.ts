/** What a configuration says: its type, and the order in which its parts win. */
import type { Day, Language, Severity } from '../model.ts'
import type { OptionValues, Rule } from '../rule.ts'

export type Level = Severity | 'off'

export const LEVELS = ['off', 'info', 'warning', 'error'] as const satisfies readonly Level[]

export const LANGUAGES = ['markdown', 'mdx', 'html', 'text'] as const satisfies readonly Language[]

/** The level of a rule, alone or with the options that differ from its own. */
export type RuleSetting<R extends Rule = Rule> =
  | Level
  | readonly [Level]
  | readonly [Level, Partial<OptionValues<NonNullable<R['options']>>>]

export type RuleSettings<Rules extends Readonly<Record<string, Rule>> = Readonly<Record<string, Rule>>> = {
  readonly [Id in keyof Rules]?: RuleSetting<Rules[Id]>
}

export interface Override<Settings = RuleSettings> {
  /** Globs, relative to the configuration's own folder. */
  readonly files: string | readonly string[]
  readonly rules?: Settings
  readonly language?: Language
  /** The day to judge staleness by. */
  readonly date?: Day
}

export interface Config<Settings = RuleSettings> {
  /** For editors; read by nothing else. */
  readonly $schema?: string
  /** Presets ("statlint:strict"), files and packages whose settings hold where this one says nothing. */
  readonly extends?: string | readonly string[]
  /** Packages (`statlint-plugin-*`), and files or folders of rules of one's own. */
  readonly plugins?: readonly string[]
  readonly rules?: Settings
  readonly overrides?: readonly Override<Settings>[]
  /** Patterns, as in .gitignore, of files that are never linted, relative to the configuration's own folder. */
  readonly ignores?: readonly string[]
  /** By rule id: further entries for its pack, in place or in a YAML file. */
  readonly packs?: Readonly<Record<string, string | readonly Readonly<Record<string, unknown>>[]>>
  readonly language?: Language
  /** The day to judge staleness by. */
  readonly date?: Day
  /** The file of the findings that are known, relative to the configuration's own folder. */
  readonly baseline?: string
}

export const PRESETS = ['recommended', 'strict', 'all'] as const
export type Preset = (typeof PRESETS)[number]

export function isPreset(name: string): name is Preset {
  return (PRESETS as readonly string[]).includes(name)
}

/**
 * The level of a rule in a preset. `recommended` is the rule's own; `strict` lifts each by one, so that what is off informs and what
 * informs warns; `all` warns of everything.
 */
export function presetLevel(preset: Preset, { severity }: Rule): Level {
  if (preset === 'recommended' || severity === 'error') return severity
  if (preset === 'strict' && severity === 'off') return 'info'
  return 'warning'
}
