/** What a run hands to a reporter, and what a reporter is. */
import type { Document, Finding, Severity } from '../model.ts'

/** One input, done. `findings` is empty where figures are extracted. */
export interface FileResult {
  readonly filePath: string
  readonly document: Document
  readonly findings: readonly Finding[]
}

/** Made new for each run; it is given each file as soon as that is done, so that a long run needs no more memory than a short one. */
export interface Reporter {
  /** What to write for one file. */
  file(result: FileResult): string
  /** What closes the report. */
  end(): string
}

/** Where a report is read. */
export interface Screen {
  /** In columns; where there is no terminal, what is usual. */
  readonly width: number
  readonly isTerminal: boolean
  readonly color: boolean
}

export type Tally = Record<Severity, number>

export function tallyOf(findings: readonly Finding[]): Tally {
  const tally: Tally = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) tally[severity]++
  return tally
}
