/** What a run hands to a reporter, and what a reporter is. */
import type { Document, Finding, Range, Sentence, Severity } from '../model.ts'

/** A finding as plain data: all that reporters ask of it, whatever became of its document. */
export interface Found extends Omit<Finding, 'sentence'> {
  /** The sentence that it stands in, with where in its text the finding's words are. */
  readonly sentence?: Pick<Sentence, 'text' | 'span'> & { readonly mark: Range }
  /** The figure that it is about, as written. */
  readonly figure?: string
}

/** One input, linted: plain data, so that it can come from another thread or from a cache. */
export interface FileResult extends Pick<Document, 'source' | 'language' | 'notices'> {
  readonly filePath: string
  readonly findings: readonly Found[]
  /** How much there is in it. */
  readonly sums: Readonly<Record<'sentences' | 'figures' | 'claims', number>>
}

/** Made new for each run; it is given each file as soon as that is done, so that a long run needs no more memory than a short one. */
export interface Reporter<Result = FileResult> {
  /** What to write for one file. */
  file(result: Result): string
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

export function tallyOf(findings: readonly Pick<Finding, 'severity'>[]): Tally {
  const tally: Tally = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) tally[severity]++
  return tally
}
