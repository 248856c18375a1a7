/** What a run is set to: the rules that are on, and what the engine needs to know beside them. */
import { type Level, type Preset, presetLevel } from '../config/config.ts'
import type { ActiveRule, LintSettings } from '../lint/index.ts'
import type { Rulebook } from '../lint/rulebook.ts'
import type { Options } from '../rule.ts'

/** Rules by id at another level than their preset's. */
export type Levels = Readonly<Record<string, Level>>

export interface RunSettings {
  readonly preset?: Preset
  readonly levels?: Levels
  /** Whether directives in comments count. */
  readonly inlineConfig?: boolean
  /** Whether a directive that silences nothing is a finding. */
  readonly reportUnusedDirectives?: boolean
}

/** The rules that are on, in the book's order, each with its own options. */
export function rulesOn(
  { rules, packs }: Rulebook,
  { preset = 'recommended', levels = {} }: RunSettings = {},
): ActiveRule[] {
  return Object.entries(rules).flatMap(([id, rule]) => {
    const severity = levels[id] ?? presetLevel(preset, rule)
    return severity === 'off' ? [] : [{ id, rule, severity, options: defaultsOf(rule.options), pack: packs[id] ?? [] }]
  })
}

function defaultsOf(options: Options = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
}

export function engineSettings(
  { rules }: Rulebook,
  { inlineConfig = true, reportUnusedDirectives = false }: RunSettings = {},
): LintSettings {
  return {
    known: new Set(Object.keys(rules)),
    directives: inlineConfig,
    unusedDirectives: reportUnusedDirectives ? 'warning' : 'off',
  }
}
