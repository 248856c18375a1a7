/** Currency marks, codes and names on tokens. */
import { NAMES, PARTS, PLURALS, PREFIXES, SIGN_LETTERS, SIGNS, WORD_CODES } from '../data/currencies.ts'
import { at, phraseAt, type Token, type Tokens } from '../lex/token.ts'

export interface Currency {
  readonly end: number
  readonly currency: string
  /** A part of the unit: "cent". */
  readonly unit?: string
  /** A scale in front of a code: the M of "MUSD". */
  readonly scale?: number
}

const LONGEST_NAME = 4
const CODES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('currency'), 'BTC', 'ETH'])
let named: Map<string, string> | undefined

/** "swiss franc" → CHF. Made on first use: most texts tell no currency of a country in words. */
function countryNames(): ReadonlyMap<string, string> {
  if (named) return named
  const display = new Intl.DisplayNames('en', { type: 'currency' })
  named = new Map([...CODES].map((code) => [(display.of(code) ?? code).toLowerCase(), code]))
  return named
}

/** A mark before an amount: "$", "US $", "$US", "C$", "RM", "EUR", "Y=". */
export function markAt(tokens: Tokens, start: number): Currency | undefined {
  const token = at(tokens, start)
  const next = at(tokens, start + 1)
  const letters =
    token.type === 'word' && next.lower === '$' && isOwn(token, next) ? SIGN_LETTERS.get(token.lower) : undefined
  if (letters) return { end: start + 2, currency: letters }
  const sign = SIGNS.get(token.lower)
  if (sign) return signAt(tokens, start, sign)
  if (token.type !== 'word') return undefined
  const currency =
    PREFIXES.get(token.text) ?? (isCode(token.text) && !WORD_CODES.has(token.text) ? token.text : undefined)
  if (!currency)
    return PARTS.has(token.lower) && token.lower === 'sen'
      ? { end: start + 1, currency: 'MYR', unit: 'sen' }
      : undefined
  if (SHORT.has(token.text) && !isLarge(tokens, start + 1)) return undefined
  const dot = next.lower === '.' && !next.gap && at(tokens, start + 2).type === 'numeral'
  const equals = next.lower === '=' && !next.gap
  return { end: dot || equals ? start + 2 : start + 1, currency }
}

const SHORT = new Set(['R', 'PS', 'Y', 'Ps', 'Ft', 'Sh', 'Fr'])

/** Whether a number is written as an amount, which no code is: "R1,200", "R5 million". */
function isLarge(tokens: Tokens, index: number): boolean {
  const number = at(tokens, index).lower === '=' ? index + 1 : index
  return at(tokens, number).formed || at(tokens, number + 1).text in SCALE_WORDS
}

const SCALE_WORDS: Readonly<Record<string, true>> = {
  million: true,
  billion: true,
  trillion: true,
  m: true,
  bn: true,
  M: true,
}

/** Letters that belong to the sign behind them: "us" and "a" apart from it are words. */
function isOwn({ text, lower }: Token, sign: Token): boolean {
  return !sign.gap || text === 'US' || lower === 'c' || (text.length > 1 && lower !== 'us' && lower !== 'can')
}

/** "$", and the letters that may follow it: "$US160". */
function signAt(tokens: Tokens, start: number, currency: string): Currency {
  const next = at(tokens, start + 1)
  const letters = next.type === 'word' && !next.gap && next.text.length > 1 ? SIGN_LETTERS.get(next.lower) : undefined
  return letters ? { end: start + 2, currency: letters } : { end: start + 1, currency }
}

function isCode(word: string): boolean {
  return word.length === 3 && CODES.has(word)
}

/** A name, code or sign behind an amount: "dollars", "Swiss francs", "EUR", "€", "cents", "MUSD". */
export function nameAt(tokens: Tokens, start: number): Currency | undefined {
  const token = at(tokens, start)
  const part = PARTS.get(token.lower)
  if (part)
    return token.lower === 'p' && token.gap && at(tokens, start + 1).lower === '.'
      ? undefined
      : { end: start + 1, unit: part[0], currency: part[1] }
  const sign = SIGNS.get(token.lower)
  if (sign) return { end: start + 1, currency: sign }
  if (token.type !== 'word') return undefined
  return codeAt(tokens, start) ?? wordsAt(tokens, start)
}

function codeAt(tokens: Tokens, start: number): Currency | undefined {
  const { text } = at(tokens, start)
  if (isCode(text)) return { end: start + 1, currency: text }
  const code = text.slice(1)
  if ((text.startsWith('M') || text.startsWith('K')) && isCode(code))
    return { end: start + 1, currency: code, scale: text.startsWith('M') ? 1e6 : 1e3 }
  const upper = text.toUpperCase()
  return text.length === 3 && (upper === 'USD' || upper === 'EUR' || upper === 'GBP')
    ? { end: start + 1, currency: upper }
    : undefined
}

/** "dollars", "Swiss francs", "New Zealand dollars", "U.S. dollars". */
function wordsAt(tokens: Tokens, start: number): Currency | undefined {
  if (at(tokens, start).lower === 'u' && phraseAt(tokens, start, 4) === 'u . s .') return wordsAt(tokens, start + 4)
  for (let length = 1; length <= LONGEST_NAME; length++) {
    const noun = singular(at(tokens, start + length - 1).lower)
    const common = NAMES.get(noun)
    if (!common) continue
    const country = phraseAt(tokens, start, length - 1)
    const currency =
      length === 1 ? common : (NAMES.get(`${country} ${noun}`) ?? countryNames().get(`${country} ${noun}`))
    return currency ? { end: start + length, currency } : undefined
  }
  return undefined
}

function singular(word: string): string {
  const irregular = PLURALS[word]
  if (irregular) return irregular
  return word.endsWith('s') && NAMES.has(word.slice(0, -1)) ? word.slice(0, -1) : word
}
