/**
 * A sentence with words underlined, fitted to a screen: whole where it is short, else cut around the words, with "…" for what
 * is left out.
 */
import type { Range } from '../model.ts'
import { printable } from './printable.ts'
import { widthOf, wrap } from './terminal.ts'

/** A line of the excerpt; the marks are ranges of its text. */
export interface ExcerptLine {
  readonly text: string
  readonly marks: readonly Range[]
}

interface Excerpt {
  readonly shown: string
  readonly pieces: readonly Piece[]
}

/** A part of the sentence and where it stands in the excerpt. */
interface Piece {
  readonly range: Range
  readonly at: number
}

/** A sentence that takes no more lines is never cut. */
const WHOLE_LINES = 3
/** Lines that a cut sentence fills; a little goes to breaking them between words. */
const CUT_LINES = 1.9
/** The share of a line that is kept on each side of a mark, however many marks there are. */
const LEAST_CONTEXT = 0.3
/** By how many units what is kept grows on each side while there is room. */
const STEP = 6
/** A gap as small as this is shown rather than called "…". */
const SMALLEST_GAP = 30
/** How far a cut moves to fall between words. */
const WORD = 24
const ELLIPSIS = '… '

/** The lines of an excerpt, printable. Marks are ranges of the text; an empty one marks the place. */
export function excerptOf(text: string, marks: readonly Range[], width: number): ExcerptLine[] {
  const short = text.length <= 2 * width * WHOLE_LINES && wrap(printable(text), width).length <= WHOLE_LINES
  const { shown, pieces } = short ? join(text, [[0, text.length]]) : cut(text, marks, width)
  const shownMarks = marks.flatMap((mark) => pieces.flatMap((piece) => markWithin(mark, piece)))
  return markedLines(shown, shownMarks, width)
}

/** A printable text wrapped, each line with its part of the marks. */
export function markedLines(text: string, marks: readonly Range[], width: number): ExcerptLine[] {
  return wrap(text, width).map(([from, to]) => ({
    text: text.slice(from, to),
    marks: marks.flatMap((mark) => overlap(mark, [from, to])),
  }))
}

/** As much around the marks as fits the lines, and a little around each in any case. */
function cut(text: string, marks: readonly Range[], width: number): Excerpt {
  const around = (context: number) => join(text, partsAround(text, marks, context))
  const room = width * CUT_LINES
  const least = Math.round(width * LEAST_CONTEXT)
  let best = around(least)
  for (let context = least + STEP; context < room; context += STEP) {
    const wider = around(context)
    if (widthOf(wider.shown) > room) break
    best = wider
  }
  return best
}

/** The parts around both ends of each mark: of a mark that is long itself, the middle is left out. */
function partsAround(text: string, marks: readonly Range[], context: number): Range[] {
  const wanted = marks
    .flatMap(([from, to]): Range[] => [
      [wordStart(text, from - context), wordEnd(text, Math.min(from + context, text.length))],
      [wordStart(text, to - context), wordEnd(text, Math.min(to + context, text.length))],
    ])
    .sort((a, b) => a[0] - b[0])
  const parts: [number, number][] = []
  for (const [from, to] of wanted) {
    const last = parts.at(-1)
    if (last && from - last[1] < SMALLEST_GAP) last[1] = Math.max(last[1], to)
    else parts.push([from < SMALLEST_GAP ? 0 : from, to])
  }
  return parts.map(([from, to]) => [from, text.length - to < SMALLEST_GAP ? text.length : to])
}

function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0
  const from = Math.max(0, offset - WORD)
  const space = printable(text.slice(from, offset)).lastIndexOf(' ')
  return space >= 0 ? from + space + 1 : letterStart(text, offset)
}

function wordEnd(text: string, offset: number): number {
  const space = printable(text.slice(offset, offset + WORD)).indexOf(' ')
  return space >= 0 ? offset + space : letterStart(text, offset)
}

/** Where there are no spaces, at least no letter is torn from its accents. */
function letterStart(text: string, offset: number): number {
  const from = Math.max(0, offset - WORD)
  const letter = new Intl.Segmenter().segment(text.slice(from, offset + WORD)).containing(offset - from)
  return letter ? from + letter.index : text.length
}

function join(text: string, kept: readonly Range[]): Excerpt {
  const pieces: Piece[] = []
  let shown = ''
  for (const range of kept) {
    if (range[0] > 0) shown += shown === '' ? ELLIPSIS : ` ${ELLIPSIS}`
    pieces.push({ range, at: shown.length })
    shown += printable(text.slice(...range))
  }
  return { shown: (kept.at(-1)?.[1] ?? 0) < text.length ? `${shown} …` : shown, pieces }
}

function markWithin(mark: Range, { range, at }: Piece): Range[] {
  return overlap(mark, range).map(([from, to]) => [from + at, to + at])
}

/** The part of a range that lies within a line or a piece, in offsets of that. */
function overlap([from, to]: Range, [start, end]: Range): Range[] {
  const [first, last] = [Math.max(from, start), Math.min(to, end)]
  return first < last || (from === to && start <= from && from <= end) ? [[first - start, last - start]] : []
}

/** The line of marks under a line of an excerpt. */
export function underlineOf({ text, marks }: ExcerptLine, sign: string): string {
  let line = ''
  for (const [from, to] of marks) {
    const [start, end] = [widthOf(text.slice(0, from)), widthOf(text.slice(0, Math.max(to, from)))]
    line = line.padEnd(start) + sign.repeat(Math.max(0, Math.max(end, start + 1) - Math.max(start, line.length)))
  }
  return line
}
