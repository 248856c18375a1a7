/** Findings as data: ESLint's shape, so that what reads ESLint's reads ours. */
import manifest from '../../package.json' with { type: 'json' }
import type { Finding, Language, Severity } from '../model.ts'
import { firstWhere } from './halving.ts'
import { positionsIn } from './position.ts'
import { type FileResult, tallyOf } from './reporter.ts'

/** A finding. Lines and columns are 1-based and count UTF-16 units; `endColumn` and the end of `offset` are exclusive. */
export interface Message {
  readonly ruleId: string
  /** 2 for an error, 1 for a warning and for an info: `level` says which. */
  readonly severity: 1 | 2
  readonly level: Severity
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Into the source as read. */
  readonly offset: readonly [start: number, end: number]
  /** The figure that the finding is about, as written. */
  readonly figure?: string
  readonly suggestions: readonly { readonly desc: string }[]
  /** The rule's page; absent while the package names no homepage. */
  readonly docs?: string
}

/** What was found in one input. */
export interface LintResult {
  readonly filePath: string
  readonly language: Language
  readonly messages: readonly Message[]
  readonly errorCount: number
  readonly warningCount: number
  readonly infoCount: number
}

export function lintResultOf({ filePath, document, findings }: FileResult): LintResult {
  const { error, warning, info } = tallyOf(findings)
  return {
    filePath,
    language: document.language,
    messages: messagesOf(document.source, findings),
    errorCount: error,
    warningCount: warning,
    infoCount: info,
  }
}

function messagesOf(source: string, findings: readonly Finding[]): Message[] {
  if (findings.length === 0) return []
  const position = positionsIn(source)
  return findings.map((finding) => {
    const [start, end] = [position(finding.at[0]), position(finding.at[1])]
    const [figure, docs] = [figureOf(finding), docsOf(finding.ruleId)]
    return {
      ruleId: finding.ruleId,
      severity: finding.severity === 'error' ? 2 : 1,
      level: finding.severity,
      message: finding.message,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      offset: [...finding.at],
      ...(figure !== undefined && { figure }),
      suggestions: [{ desc: finding.advice }],
      ...(docs !== undefined && { docs }),
    }
  })
}

/** The first figure that the finding's words touch; where they touch none, the only one of their sentence. */
function figureOf({ at, sentence }: Finding): string | undefined {
  const figures = sentence?.figures ?? []
  const figure = figures[firstWhere(figures.length, (n) => (figures[n]?.span[1] ?? 0) > at[0])]
  if (figure && figure.span[0] < at[1]) return figure.text
  return figures.length === 1 ? figures[0]?.text : undefined
}

/** No address is invented: it comes from the package's homepage or there is none. */
function docsOf(ruleId: string): string | undefined {
  const { homepage } = manifest as { homepage?: string }
  return homepage && `${homepage.replace(/#.*/, '')}#${ruleId}`
}
