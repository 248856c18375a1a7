/**
 * The API: `lint` and `extract` a text, `defineRule` for rules of one's own. Importing it does nothing but define; it needs no
 * file system, so it runs in a browser too. The one module of `src` that knows the shipped rules.
 */
import { rules as shipped } from '../rules/index.ts'
import { packs } from '../rules/packs/index.ts'
import type { Config, Level, Preset, RuleSettings } from './config/config.ts'
import type { Settings } from './config/settings.ts'
import type { Day, Language } from './model.ts'
import { nearest } from './nearest.ts'
import { type FigureInUse, figuresOf } from './report/figure.ts'
import { type LintResult, lintResultOf } from './report/message.ts'
import type { Rule } from './rule.ts'
import { dayOf } from './run/day.ts'
import { documentOf, lintSource } from './run/lint.ts'
import { lintingsOf } from './run/settings.ts'
import type { Source } from './run/source.ts'

export type { Config, Level, Preset } from './config/config.ts'
export type { FigureInUse } from './report/figure.ts'
export type { LintResult, Message } from './report/message.ts'
export type * from './rule.ts'
export { defineRule } from './rule.ts'

export interface ExtractOptions {
  /** What the text is called in results and recognised by; "<text>" where it is not given. */
  readonly filePath?: string
  /** Where it is not to be recognised by the name or the text's own marks. */
  readonly language?: Language
  /** The day to judge staleness by, as YYYY-MM-DD, in place of the text's own or today. */
  readonly date?: Day
}

export interface LintOptions extends ExtractOptions {
  /** By rule id: a level for a shipped rule, or a rule of your own. */
  readonly rules?: Readonly<Record<string, Level | Rule>>
  readonly preset?: Preset
  /** Whether `statlint-disable` comments count (they do). */
  readonly inlineConfig?: boolean
  /** Whether such comments that silence nothing are findings (they are not). */
  readonly reportUnusedDirectives?: boolean
}

/** Lints a text. Throws a RangeError for an id that no rule has, and an Error that names the rule where a rule throws. */
export function lint(text: string, options: LintOptions = {}): LintResult {
  const lintingFor = lintingsOf(settingsOf(options), options, dayOf(new Date()))
  const linted = lintSource(sourceOf(text, options), lintingFor(undefined))
  const [failure] = linted.failures
  if (failure) throw new Error(`The rule ${failure.ruleId} failed: ${failure.error.message}`, { cause: failure.error })
  return lintResultOf(linted)
}

/** Every figure of a text in reading order, what it claims and what backs it. */
export function extract(text: string, options: ExtractOptions = {}): FigureInUse[] {
  return figuresOf(documentOf(sourceOf(text, options), { today: dayOf(new Date()) }))
}

/** Gives a configuration back: what it adds is the types, down to each shipped rule's options. */
export function defineConfig(config: Config<RuleSettings<typeof shipped>>): typeof config {
  return config
}

function sourceOf(text: string, { filePath = '<text>', language, date }: ExtractOptions): Source {
  return { filePath, text, ...(language && { language }), ...(date !== undefined && { date }) }
}

function settingsOf({ preset = 'recommended', rules: given = {} }: LintOptions): Settings {
  const entries = Object.entries(given)
  const rules: Record<string, Rule> = { ...shipped }
  for (const [id, setting] of entries) if (typeof setting === 'object') rules[id] = setting
  const levels = Object.fromEntries(entries.filter((entry): entry is [string, Level] => typeof entry[1] === 'string'))
  const unknown = Object.keys(levels).find((id) => !Object.hasOwn(rules, id))
  const layers = [
    { name: 'preset', preset },
    { name: 'rules', rules: levels },
  ]
  if (unknown === undefined) return { layers, rulebook: { rules, packs } }
  const meant = nearest(unknown, Object.keys(rules))
  throw new RangeError(`No rule is called “${unknown}”${meant ? `; did you mean ${meant}?` : '.'}`)
}
