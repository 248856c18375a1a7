/** Rules and settings applied to a document: sorted findings. */
import { type Timed, untimed } from '../document.ts'
import type { Document, Draft, Finding, Report, Sentence, Severity } from '../model.ts'
import type { Rule } from '../rule.ts'
import { applyDirectives } from './directives.ts'
import { reportsOf } from './reports.ts'

/** The id of findings that come from reading and from no rule. */
export const NOTICE = 'notice'

/** A rule that is on, with its checked and completed options. */
export interface ActiveRule {
  readonly id: string
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
  readonly pack: readonly Readonly<Record<string, unknown>>[]
}

/** A rule that threw: the file and the rule are named, the other rules go on. */
export interface RuleFailure {
  readonly ruleId: string
  readonly error: Error
}

export interface LintOutcome {
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
}

export interface LintSettings {
  /** Every rule id there is, on or off: what a directive may name. */
  readonly known: ReadonlySet<string>
  /** Whether directives in comments count. */
  readonly directives: boolean
  /** How a directive that silences nothing is reported. */
  readonly unusedDirectives: Severity | 'off'
}

/** Asks every rule that is on. Findings come sorted by position, then rule id. A rule that throws is a failure, not an error. */
export function lintDocument(
  document: Document,
  rules: readonly ActiveRule[],
  settings: LintSettings,
  timed: Timed = untimed,
): LintOutcome {
  const failures: RuleFailure[] = []
  const findings = rules.flatMap((active) => {
    try {
      return timed(active.id, () =>
        Array.from(reportsOf(active, document), (report) => findingOf(report, active, document)),
      )
    } catch (error) {
      failures.push({ ruleId: active.id, error: error instanceof Error ? error : new Error(String(error)) })
      return []
    }
  })
  const { known, directives, unusedDirectives: severityOfUnused } = settings
  const active = new Set(rules.map(({ id }) => id))
  findings.push(...document.notices.map(noticeFinding))
  const kept = directives ? applyDirectives(document, findings, { known, active, severityOfUnused }) : findings
  return { findings: kept.sort(byPosition), failures }
}

function findingOf(report: Report, { id, rule, severity }: ActiveRule, document: Document): Finding {
  const sentence = sentenceAt(document.sentences, report.at[0])
  return { advice: rule.advice, ...report, ruleId: id, severity, ...(sentence && { sentence }) }
}

/** What the reader had to say is a finding too: nothing is lost in silence. */
function noticeFinding({ message, span }: Draft['notices'][number]): Finding {
  return { ruleId: NOTICE, severity: 'info', at: span, message, advice: '' }
}

/** Sentences stand in source order, so the one at a place is found by halving. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  return sentence && sentence.span[0] <= offset ? sentence : undefined
}

function byPosition(a: Finding, b: Finding): number {
  return a.at[0] - b.at[0] || a.at[1] - b.at[1] || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
