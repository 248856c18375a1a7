/** Findings as data: ESLint's shape, so that what reads ESLint's reads ours. */
import manifest from '../../package.json' with { type: 'json' }
import type { Language, Severity, Span } from '../model.ts'
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
  /** The other places that the finding rests on, or speaks for; absent where there are none. */
  readonly related?: readonly RelatedPlace[]
  /** The rule's page; absent while the package names no homepage. */
  readonly docs?: string
}

/** A place beside the finding's own, counted in the same way. */
export type RelatedPlace = Pick<Message, 'message' | 'line' | 'column' | 'endLine' | 'endColumn' | 'offset'>

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
  const placed = (message: string, at: Span): RelatedPlace => {
    const [start, end] = [position(at[0]), position(at[1])]
    const { line, column } = start
    return { message, line, column, endLine: end.line, endColumn: end.column, offset: [...at] }
  }
  return findings.map((finding) => {
    const [figure, docs] = [finding.figure, docsOf(finding.ruleId)]
    return {
      ruleId: finding.ruleId,
      severity: finding.severity === 'error' ? 2 : 1,
      level: finding.severity,
      ...placed(finding.message, finding.at),
      ...(figure !== undefined && { figure }),
      suggestions: [{ desc: finding.advice }],
      ...(finding.related?.length && { related: finding.related.map(({ at, message }) => placed(message, at)) }),
      ...(docs !== undefined && { docs }),
    }
  })
}

/** No address is invented: it comes from the package's homepage or there is none. */
function docsOf(ruleId: string): string | undefined {
  const { homepage } = manifest as { homepage?: string }
  return homepage && `${homepage.replace(/#.*/, '')}#${ruleId}`
}
