/** Ranges taken apart: each end is a figure with its own words and place, so that "from 200 to 260" can be read as where a change began and led. */
import type { Figure, Mention, Range } from '../model.ts'

export interface Piece {
  readonly figure: Figure
  /** What stands before it and is no figure: "between ", " to ". */
  readonly before: string
  readonly isEnd: boolean
}

/** Lead, first end, link, second end. */
const RANGE = /^((?:between|from)\s+)?(.+?)(\s*[-–—]\s*(?:to\s*-\s*)?|\s+(?:(?:up )?to|through|and|or)\s+)(.+)$/isu

/** A mention as it is, or the two ends of its range. */
export function piecesOf(mention: Mention): readonly Piece[] {
  const { figure } = mention
  const parts = figure.ends && RANGE.exec(figure.text)
  if (!figure.ends || !parts) return [{ figure, before: '', isEnd: false }]
  const [, lead = '', first = '', link = '', last = ''] = parts
  const from = figure.range[0] + lead.length
  const to = figure.range[1] - last.length
  return [
    { figure: endOf(mention, figure.ends[0], [from, from + first.length]), before: lead, isEnd: true },
    { figure: endOf(mention, figure.ends[1], [to, figure.range[1]]), before: link, isEnd: true },
  ]
}

function endOf({ figure, sentence }: Mention, value: number, range: Range): Figure {
  const { low: _low, high: _high, ends: _ends, ...rest } = figure
  return { ...rest, ...sentence.phrase(range), value, range }
}
