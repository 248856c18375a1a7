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

/** A figure and the sentence that holds it; a mention is such. */
type Told = Pick<Mention, 'figure' | 'sentence'>

/** A figure as it is, or the two ends of its range. */
export function piecesOf(told: Told): readonly Piece[] {
  const { figure } = told
  const parts = figure.ends && RANGE.exec(figure.text)
  if (!figure.ends || !parts) return [{ figure, before: '', isEnd: false }]
  const [, lead = '', first = '', link = '', last = ''] = parts
  const from = figure.range[0] + lead.length
  const to = figure.range[1] - last.length
  return [
    { figure: endOf(told, figure.ends[0], [from, from + first.length]), before: lead, isEnd: true },
    { figure: endOf(told, figure.ends[1], [to, figure.range[1]]), before: link, isEnd: true },
  ]
}

function endOf({ figure, sentence }: Told, value: number, range: Range): Figure {
  const { low: _low, high: _high, ends: _ends, ...rest } = figure
  return { ...rest, ...sentence.phrase(range), value, range }
}
