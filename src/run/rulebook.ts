/** The rules there are and which of them are on: what `src` is handed, since it knows no rule itself. */
import type { ActiveRule, LintSettings } from '../lint/index.ts'
import type { Severity } from '../model.ts'
import type { Options, Rule } from '../rule.ts'

export interface Rulebook {
  readonly rules: Readonly<Record<string, Rule>>
  /** The shipped entries of the rules that are driven by data. */
  readonly packs: Readonly<Record<string, ActiveRule['pack']>>
}

export type Level = Severity | 'off'

/** Rules by id at another level than their own. */
export type Levels = Readonly<Record<string, Level>>

/** The rules that are on, in the book's order, each with its own options. */
export function activeRules({ rules, packs }: Rulebook, levels: Levels = {}): ActiveRule[] {
  return Object.entries(rules).flatMap(([id, rule]) => {
    const severity = levels[id] ?? rule.severity
    return severity === 'off' ? [] : [{ id, rule, severity, options: defaultsOf(rule.options), pack: packs[id] ?? [] }]
  })
}

function defaultsOf(options: Options = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
}

/** What the engine needs to know beside the rules that are on. */
export function lintSettings(
  { rules }: Rulebook,
  {
    inlineConfig = true,
    reportUnusedDirectives = false,
  }: { inlineConfig?: boolean; reportUnusedDirectives?: boolean } = {},
): LintSettings {
  return {
    known: new Set(Object.keys(rules)),
    directives: inlineConfig,
    unusedDirectives: reportUnusedDirectives ? 'warning' : 'off',
  }
}
