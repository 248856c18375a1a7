/** Plain text → its lines, and the lines that were wrapped → the runs of words that they were. */
import type { Origin } from './origin.ts'
import { Passage } from './passage.ts'

/** A line that is not blank, without the white space and the quotation marks of mail ("> ") around it. */
interface Line {
  readonly text: string
  readonly start: number
  readonly indent: number
  readonly quoted: boolean
}

/** Lines that read as one. */
export interface Run extends Omit<Line, 'start'> {
  readonly passage: Passage
  /** How many lines it is written in. */
  readonly lines: number
  /** How many blank lines stand before it. */
  readonly gap: number
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const QUOTE_MARK = /^(?:[ \t]{0,3}>)+/
/** A line of an address alone, of a rule, or with the columns of a table. */
const UNWRAPPED = /^\S+:\/\/\S+$|^[-=_*#~+]{3,}$|\t/
const STOP = /[.!?:;]["'”’)\]]{0,3}$/

/** A bullet or a number that begins a line. */
export const MARKER = /^(?:[-*+•‣◦▪●○■·–]|\(?(?:\d{1,3}|[a-zA-Z])\)|\d{1,3}\.|\[\d{1,3}\])(?=\s)/

/** Longer lines were wrapped neither by hand nor by a mail program, shorter ones for other reasons. */
const WIDEST = 100
const NARROWEST = 45
/** The share of lines that must be as full as words allow before all of them are taken for wrapped. */
const WRAPPED_SHARE = 0.7

/** Reads the runs of a plain text. */
export function runsOf(origin: Origin): Run[] {
  const chunks = chunksOf(origin)
  const width = widthOf(chunks.flatMap(({ lines }) => pairsOf(lines)))
  return chunks.flatMap(({ lines, gap }) =>
    joined(lines, width).map((run, index) => runOf(run, index === 0 ? gap : 0, origin.source)),
  )
}

/** Lines between blank lines. */
function chunksOf({ masked, base }: Origin): { lines: Line[]; gap: number }[] {
  const chunks: { lines: Line[]; gap: number }[] = []
  let gap = 0
  let open: Line[] | undefined
  for (const [start, end] of linesIn(masked, base)) {
    const line = lineOf(masked.slice(start, end), start)
    if (!line.text) {
      gap++
      open = undefined
    } else if (open) open.push(line)
    else {
      open = [line]
      chunks.push({ lines: open, gap })
      gap = 0
    }
  }
  return chunks
}

function* linesIn(text: string, base: number): Generator<[start: number, end: number]> {
  let at = base
  for (const { 0: written, index } of text.slice(base).matchAll(LINE_END)) {
    yield [at, base + index]
    at = base + index + written.length
  }
  yield [at, text.length]
}

function lineOf(written: string, start: number): Line {
  const mark = QUOTE_MARK.exec(written)?.[0].length ?? 0
  const rest = written.slice(mark)
  const indent = rest.length - rest.trimStart().length
  return { text: rest.trim(), start: start + mark + indent, indent, quoted: mark > 0 }
}

type Pair = readonly [Line, Line]

function pairsOf(lines: readonly Line[]): Pair[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && mayJoin(line, next) ? [[line, next] as const] : []
  })
}

function mayJoin(line: Line, next: Line): boolean {
  return (
    line.quoted === next.quoted && !MARKER.test(next.text) && !UNWRAPPED.test(line.text) && !UNWRAPPED.test(next.text)
  )
}

/** The width that the text was wrapped at, about; 0 where it was not wrapped. */
function widthOf(pairs: readonly Pair[]): number {
  const lengths = pairs.map(([line]) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(0.9 * (lengths.length - 1))] ?? 0
  if (width > WIDEST || width < NARROWEST) return 0
  const full = pairs.filter((pair) => isFull(pair, width))
  const wrapped = full.length >= WRAPPED_SHARE * pairs.length && full.some(([line, next]) => runsOn(line, next))
  return wrapped ? width : 0
}

/** Whether the first word of the next line would not have fitted. */
function isFull([line, next]: Pair, width: number): boolean {
  return line.text.length + 1 + next.text.search(/\s|$/) > width
}

/** Whether a sentence surely goes on in the next line. */
function runsOn(line: Line, next: Line): boolean {
  return /^\p{Ll}/u.test(next.text) && !STOP.test(line.text)
}

function joined(lines: readonly Line[], width: number): Line[][] {
  const runs: Line[][] = []
  let marked = false
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before && continues([before, line], width, marked && line.indent > (runs.at(-1)?.[0]?.indent ?? 0)))
      runs.at(-1)?.push(line)
    else {
      runs.push([line])
      marked = MARKER.test(line.text)
    }
  })
  return runs
}

function continues(pair: Pair, width: number, hanging: boolean): boolean {
  const [line, next] = pair
  if (!mayJoin(line, next)) return false
  if (hanging || (width > 0 && isFull(pair, width))) return true
  return runsOn(line, next) && (width > 0 || line.text.length >= NARROWEST)
}

function runOf(lines: readonly Line[], gap: number, source: string): Run {
  const passage = new Passage(source)
  let end: number | undefined
  for (const { text, start } of lines) {
    if (end !== undefined) passage.add(' ', end, start)
    end = start + text.length
    passage.add(text, start, end)
  }
  const { indent = 0, quoted = false } = lines[0] ?? {}
  return { text: passage.text, passage, indent, quoted, lines: lines.length, gap }
}
