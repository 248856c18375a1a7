/** Findings of one sentence together, with that sentence and where in it each stands. */
import type { Finding, Range, Sentence, Span } from '../model.ts'
import { firstWhere } from './halving.ts'
import type { FileResult } from './reporter.ts'

/** What a reporter shows once: some words of the draft and all that was found in them. */
export interface Passage {
  /** A sentence, or where a finding stands in none (in a comment, in the front matter) its line. */
  readonly text: string
  readonly marks: readonly Range[]
  readonly findings: readonly Finding[]
}

/** A sentence with more findings is shown again for the rest, so that no excerpt grows out of sight. */
const MOST_FINDINGS = 12

/** The findings, which come sorted by position, passage by passage. */
export function passagesOf({ document: { source }, findings }: FileResult): Passage[] {
  const passages: { where: Sentence | Span; findings: Finding[] }[] = []
  for (const finding of findings) {
    const last = passages.at(-1)
    if (last && last.findings.length < MOST_FINDINGS && isWithin(finding, last.where)) last.findings.push(finding)
    else passages.push({ where: finding.sentence ?? lineAround(source, finding.at[0]), findings: [finding] })
  }
  return passages.map(({ where, findings }) =>
    'text' in where
      ? { text: where.text, findings, marks: findings.map(({ at }) => rangeIn(where, at)) }
      : { text: source.slice(...where), findings, marks: findings.map(({ at }) => rangeInLine(where, at)) },
  )
}

function isWithin({ at, sentence }: Finding, where: Sentence | Span): boolean {
  return 'text' in where ? sentence === where : !sentence && where[0] <= at[0] && at[0] <= where[1]
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

/** A place in the source as a place in a sentence's text: the other way round than `Sentence.spanOf`, found by halving. */
function rangeIn({ text, spanOf }: Sentence, at: Span): Range {
  const endOf = (unit: number) => spanOf([unit, unit + 1])[1]
  const startOf = (unit: number) => spanOf([unit, unit + 1])[0]
  const from = firstWhere(text.length, (unit) => endOf(unit) > at[0])
  return [
    from,
    Math.max(
      from,
      firstWhere(text.length, (unit) => startOf(unit) >= at[1]),
    ),
  ]
}
