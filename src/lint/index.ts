/** Rules and settings applied to a document: sorted findings. */
import type { Document, Finding, Report, Sentence, Severity } from '../model.ts'
import type { Rule } from '../rule.ts'

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

/** Asks every rule that is on. Findings come sorted by position, then rule id, without duplicates. */
export function lintDocument(document: Document, rules: readonly ActiveRule[]): LintOutcome {
  const findings: Finding[] = []
  const failures: RuleFailure[] = []
  for (const active of rules)
    try {
      for (const report of active.rule.check(document, active.options, active.pack))
        findings.push(findingOf(report, active, document))
    } catch (error) {
      failures.push({ ruleId: active.id, error: error instanceof Error ? error : new Error(String(error)) })
    }
  return { findings: findings.sort(byPosition), failures }
}

function findingOf(report: Report, { id, rule, severity }: ActiveRule, document: Document): Finding {
  const sentence = sentenceAt(document.sentences, report.at[0])
  return { advice: rule.advice, ...report, ruleId: id, severity, ...(sentence && { sentence }) }
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences.find(({ span }) => span[0] <= offset && offset < span[1])
}

function byPosition(a: Finding, b: Finding): number {
  return a.at[0] - b.at[0] || a.at[1] - b.at[1] || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
