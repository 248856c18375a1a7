/** From settings to what the pipeline takes. Knows no files, so that it runs wherever JavaScript does. */
import { activeRules, folded, layersFor, type Settings } from '../config/settings.ts'
import type { ActiveRule, LintSettings } from '../lint/index.ts'
import type { Rulebook } from '../lint/rulebook.ts'
import type { Day } from '../model.ts'
import type { Linting } from './lint.ts'

export interface DirectiveOptions {
  /** Whether directives in comments count. */
  readonly inlineConfig?: boolean
  /** Whether a directive that silences nothing is a finding. */
  readonly reportUnusedDirectives?: boolean
}

/**
 * What a file is linted with, by its absolute path; a text that is no file has none. Worked out once for all that the same layers fit.
 * @param today the day of the run.
 */
export function lintingsOf(
  settings: Settings,
  options: DirectiveOptions,
  today: Day,
): (path: string | undefined) => Linting {
  const engine = engineSettings(settings.rulebook, options)
  const known = new Map<string, Linting>()
  return (path) => {
    const layers = layersFor(path, settings.layers)
    const key = layers.map(({ name }) => name).join('\n')
    const linting = known.get(key) ?? lintingOf({ ...settings, layers }, engine, today)
    known.set(key, linting)
    return linting
  }
}

/** Every rule of a rulebook, ready to run with its defaults: what tries rules on examples takes. */
export function everyRule(rulebook: Rulebook): readonly ActiveRule[] {
  return activeRules(folded({ layers: [{ name: 'examples', preset: 'all' }], rulebook }), rulebook)
}

function lintingOf(settings: Settings, engine: LintSettings, today: Day): Linting {
  const resolved = folded(settings)
  const { language, date } = resolved
  return {
    rules: activeRules(resolved, settings.rulebook),
    settings: engine,
    today,
    ...(language && { language: language.value }),
    ...(date && { date: date.value }),
  }
}

function engineSettings(
  { rules }: Rulebook,
  { inlineConfig = true, reportUnusedDirectives = false }: DirectiveOptions,
): LintSettings {
  return {
    known: new Set(Object.keys(rules)),
    directives: inlineConfig,
    unusedDirectives: reportUnusedDirectives ? 'warning' : 'off',
  }
}
