/** Findings as data: ESLint's shape, so that what reads ESLint's reads ours. */
import manifest from '../../package.json' with { type: 'json' }
import type { Language, Severity } from '../model.ts'
import { positionsIn } from './position.ts'
import { type FileResult, type Found, tallyOf } from './reporter.ts'

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

export function lintResultOf({ filePath, language, source, findings }: FileResult): LintResult {
  const { error, warning, info } = tallyOf(findings)
  return {
    filePath,
    language,
    messages: messagesOf(source, findings),
    errorCount: error,
    warningCount: warning,
    infoCount: info,
  }
}

function messagesOf(source: string, findings: readonly Found[]): Message[] {
  if (findings.length === 0) return []
  const position = positionsIn(source)
  return findings.map((finding) => {
    const [start, end] = [position(finding.at[0]), position(finding.at[1])]
    const [figure, docs] = [finding.figure, docsOf(finding.ruleId)]
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

/** No address is invented: it comes from the package's homepage or there is none. */
function docsOf(ruleId: string): string | undefined {
  const { homepage } = manifest as { homepage?: string }
  return homepage && `${homepage.replace(/#.*/, '')}#${ruleId}`
}
