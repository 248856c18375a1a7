/** Cuts a text into tokens in one pass over it, with exact offsets. */
import { digitValue, isLetter, isSpace, superscriptValue, vulgarValue } from './chars.ts'
import { numeralAt } from './numeral.ts'
import type { Token, Tokens, TokenType } from './token.ts'

/** The many writings of one mark. */
const MARKS: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '－': '-',
  '‒': '–',
  '―': '—',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '″': '"',
  '′': "'",
  '％': '%',
  '٪': '%',
  '﹪': '%',
  '∼': '~',
  '～': '~',
  '≈': '~',
  '⁄': '/',
  '∕': '/',
  '＄': '$',
  '￥': '¥',
  '￡': '£',
  '⩾': '≥',
  '⩽': '≤',
}
const BLANK = 0xfffc

interface Piece {
  readonly type: TokenType
  readonly end: number
  readonly value?: number
  readonly decimals?: number
  readonly formed?: boolean
}

export function lex(text: string): Tokens {
  const tokens: Token[] = []
  let gap = true
  let chunk = 0
  for (let from = 0; from < text.length; ) {
    if (isSpace(text.charCodeAt(from))) {
      gap = true
      from++
      continue
    }
    const piece = pieceAt(text, from)
    if (gap) chunk++
    tokens.push(token(text, from, piece, gap, chunk))
    gap = false
    from = piece.end
  }
  return tokens
}

function token(text: string, from: number, piece: Piece, gap: boolean, chunk: number): Token {
  const written = text.slice(from, piece.end)
  const lower = piece.type === 'mark' ? (MARKS[written] ?? written) : written.toLowerCase().replaceAll('’', "'")
  const { type, end: to, value = Number.NaN, decimals = 0, formed = false } = piece
  return { type, from, to, text: written, lower, gap, value, decimals, formed, chunk }
}

function pieceAt(text: string, at: number): Piece {
  const code = text.charCodeAt(at)
  if (isLetter(code)) return wordAt(text, at)
  if (digitValue(code) >= 0 || vulgarValue(text.charAt(at)) !== undefined || isLeadingPoint(text, at)) {
    const numeral = numeralAt(text, at)
    if (numeral) return { type: 'numeral', ...numeral }
  }
  if (superscriptValue(text.charAt(at)) >= 0) return powerAt(text, at)
  if (code === BLANK) return { type: 'blank', end: runEnd(at, (next) => text.charCodeAt(next) === BLANK) }
  return { type: 'mark', end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) }
}

/** ".5" */
function isLeadingPoint(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return (
    text.charAt(at) === '.' &&
    digitValue(text.charCodeAt(at + 1)) >= 0 &&
    !isLetter(before) &&
    text.charAt(at - 1) !== '.'
  )
}

/** Letters with apostrophes within. Letters that run on into digits are a code ("B2B", "G20"), money before its amount is not. */
function wordAt(text: string, at: number): Piece {
  const isWord = (next: number) =>
    isLetter(text.charCodeAt(next)) || (isApostrophe(text.charAt(next)) && isLetter(text.charCodeAt(next + 1)))
  const letters = runEnd(at, isWord)
  if (digitValue(text.charCodeAt(letters)) < 0 || isMoneyName(text.slice(at, letters)) || text.charAt(at - 1) === '$')
    return { type: 'word', end: letters }
  const isCode = (next: number) => digitValue(text.charCodeAt(next)) >= 0 || isLetter(text.charCodeAt(next))
  return { type: 'code', end: runEnd(letters, isCode) }
}

const MONEY_NAME = /^(?:RM|R|Rs|Rp|PS|kr|[A-Z]{3})$/

function isMoneyName(letters: string): boolean {
  return MONEY_NAME.test(letters)
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’'
}

function powerAt(text: string, at: number): Piece {
  let value = 0
  const end = runEnd(at, (next) => {
    const digit = superscriptValue(text.charAt(next))
    if (digit >= 0) value = value * 10 + digit
    return digit >= 0
  })
  return { type: 'power', end, value }
}

function runEnd(start: number, belongs: (at: number) => boolean): number {
  let end = start
  while (belongs(end)) end++
  return end
}
