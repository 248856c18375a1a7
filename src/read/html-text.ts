/** The value of an HTML text node → its words, each unit with its place: walks value and source in step. */
import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'
import type { Span } from '../model.ts'
import type { Passage } from './passage.ts'

/** The text that a parser saw, and the way back from it to the source. */
export interface ParsedText {
  readonly text: string
  /** As the user wrote it. */
  readonly source: string
  /** Where a unit of the text stands in the source. */
  readonly placeOf: (at: number) => number
}

/** White space that is no single space already. */
const WIDE_SPACE = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g
/** Units that a parser of HTML reads as something else. */
const SPECIAL = /[&\r\0]/g
/** Longer than any named reference, and than any numeric one that is meant (units). */
const LONGEST_REFERENCE = 64

/** Appends the value of a text node with its span in the parsed text. Runs of white space become one space. */
export function addHtmlText(value: string, parsed: ParsedText, [given, end]: Span, passage: Passage): void {
  const { text, placeOf } = parsed
  const start = startOf(value, text, given)
  if (end - start === value.length && text.startsWith(value, start)) {
    addWords(value, start, parsed, passage)
    return
  }
  let at = 0
  let rest = start
  for (const piece of piecesOf(text, start, end)) {
    if (!value.startsWith(piece.text, at)) break
    if (piece.text.length === piece.end - piece.start) addWords(piece.text, piece.start, parsed, passage)
    else addSpaced(piece.text.replace(WIDE_SPACE, ' '), placeOf(piece.start), placeOf(piece.end), passage)
    at += piece.text.length
    rest = piece.end
  }
  // What the parser has moved about (text in a table, outside its cells) is paired as a whole.
  addSpaced(value.slice(at).replace(WIDE_SPACE, ' '), placeOf(rest), placeOf(end), passage)
}

/**
 * Where a text begins. For one that begins with a reference, the parser may give the end of the reference instead (parse5 8: behind
 * white space that it drops, before the body).
 */
function startOf(value: string, text: string, given: number): number {
  const from = Math.max(0, given - LONGEST_REFERENCE)
  const start = from + text.slice(from, given + 1).lastIndexOf('&')
  const reference = start < from ? undefined : referenceAt(text, start)
  return reference && start + reference.length === given + 1 && value.startsWith(reference.text) ? start : given
}

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What the parser makes of its text, piece by piece: runs as written, references decoded, line endings made one. */
function* piecesOf(parsed: string, start: number, end: number): Generator<Piece> {
  let at = start
  while (at < end) {
    const piece = specialAt(parsed, at) ?? plainAt(parsed, at, end)
    yield piece
    at = piece.end
  }
}

function plainAt(parsed: string, at: number, end: number): Piece {
  SPECIAL.lastIndex = at + 1
  const next = Math.min(SPECIAL.exec(parsed)?.index ?? end, end)
  return { text: parsed.slice(at, next), start: at, end: next }
}

function specialAt(parsed: string, at: number): Piece | undefined {
  const unit = parsed[at]
  if (unit === '\r') return { text: '\n', start: at, end: parsed[at + 1] === '\n' ? at + 2 : at + 1 }
  if (unit === '\0') return { text: '', start: at, end: at + 1 }
  if (unit !== '&') return
  const { text, length } = referenceAt(parsed, at)
  return length > 0 ? { text, start: at, end: at + length } : undefined
}

/** The character reference at a place as a browser decodes it; its length is 0 where there is none. */
function referenceAt(parsed: string, at: number): { text: string; length: number } {
  let text = ''
  const decoder = new HtmlEntityDecoder((codePoint) => {
    text += String.fromCodePoint(codePoint)
  })
  decoder.startEntity(DecodingMode.Legacy)
  const decided = decoder.write(parsed.slice(at + 1, at + LONGEST_REFERENCE), 0)
  const length = decided < 0 ? decoder.end() : decided
  return { text, length }
}

/** Appends words as written. */
function addWords(text: string, start: number, { placeOf }: ParsedText, passage: Passage): void {
  let at = 0
  for (const { 0: space, index } of text.matchAll(WIDE_SPACE)) {
    addSpaced(text.slice(at, index), placeOf(start + at), placeOf(start + index), passage)
    at = index + space.length
    addSpaced(' ', placeOf(start + index), placeOf(start + at), passage)
  }
  addSpaced(text.slice(at), placeOf(start + at), placeOf(start + text.length), passage)
}

/** Appends text without a second space. */
function addSpaced(text: string, start: number, end: number, passage: Passage): void {
  const spaced = passage.last === '' || passage.last === ' '
  if (spaced && text.startsWith(' ')) passage.add(text.slice(1), Math.min(start + 1, end), end)
  else passage.add(text, start, end)
}
