/** Findings of one sentence together, with that sentence and where in it each stands. */
import type { Range, Span } from '../model.ts'
import type { FileResult, Found } from './reporter.ts'

/** What a reporter shows once: some words of the draft and all that was found in them. */
export interface Passage {
  /** A sentence, or where a finding stands in none (in a comment, in the front matter) its line. */
  readonly text: string
  readonly marks: readonly Range[]
  readonly findings: readonly Found[]
}

/** A sentence with more findings is shown again for the rest, so that no excerpt grows out of sight. */
const MOST_FINDINGS = 12

/** The findings, which come sorted by position, passage by passage. */
export function passagesOf({ source, findings }: FileResult): Passage[] {
  const passages: { readonly where: Span; readonly findings: Found[] }[] = []
  for (const finding of findings) {
    const last = passages.at(-1)
    const [first] = last?.findings ?? []
    if (last && first && last.findings.length < MOST_FINDINGS && isBeside(finding, first, last.where))
      last.findings.push(finding)
    else passages.push({ where: finding.sentence?.span ?? lineAround(source, finding.at[0]), findings: [finding] })
  }
  return passages.map(({ where, findings }) => ({
    text: findings[0]?.sentence?.text ?? source.slice(...where),
    findings,
    marks: findings.map(({ at, sentence }) => sentence?.mark ?? rangeInLine(where, at)),
  }))
}

/** Whether a finding stands in the sentence of another one or, where that is in none, in its line. */
function isBeside({ at, sentence }: Found, other: Found, where: Span): boolean {
  if (other.sentence) return sentence?.span[0] === other.sentence.span[0]
  return !sentence && where[0] <= at[0] && at[0] <= where[1]
}

/** Far enough to show a comment whole; a line may be a book. */
const LINE_REACH = 2000

function lineAround(source: string, offset: number): Span {
  const before = source.slice(Math.max(0, offset - LINE_REACH), offset)
  const after = source.slice(offset, offset + LINE_REACH)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return [offset - before.length + start, offset + (/[\r\n]/.exec(after)?.index ?? after.length)]
}

function rangeInLine([start, end]: Span, at: Span): Range {
  return [at[0] - start, Math.min(at[1], end) - start]
}
