/** Currency marks, codes and names on tokens. */
import { AMBIGUOUS_PREFIXES, PREFIXES, SIGN_LETTERS, SIGNS } from '../data/currencies.ts'
import { NAMES, PARTS, PLURALS } from '../data/currency-names.ts'
import { SCALES } from '../data/numbers.ts'
import { at, phraseAt, type Tokens } from '../lex/token.ts'

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
  const sign = SIGNS.get(token.lower)
  if (sign) return signAt(tokens, start, sign)
  if (token.type !== 'word') return undefined
  return lettersAt(tokens, start) ?? prefixAt(tokens, start)
}

/** "$", and the letters that may follow it: "$US160". */
function signAt(tokens: Tokens, start: number, currency: string): Currency {
  const next = at(tokens, start + 1)
  const letters = next.type === 'word' && !next.gap && next.text.length > 1 ? SIGN_LETTERS.get(next.lower) : undefined
  return letters ? { end: start + 2, currency: letters } : { end: start + 1, currency }
}

/** "US$", "C $": apart from the sign, "us" and "a" are words. */
function lettersAt(tokens: Tokens, start: number): Currency | undefined {
  const [{ text, lower }, sign] = [at(tokens, start), at(tokens, start + 1)]
  const letters = sign.lower === '$' ? SIGN_LETTERS.get(lower) : undefined
  const apart = text === 'US' || lower === 'c' || (text.length > 1 && lower !== 'us' && lower !== 'can')
  return letters && (apart || !sign.gap) ? { end: start + 2, currency: letters } : undefined
}

/** "RM 79", "EUR 5", "Rs. 450", "sen 100". */
function prefixAt(tokens: Tokens, start: number): Currency | undefined {
  const [{ text }, next] = [at(tokens, start), at(tokens, start + 1)]
  if (text === 'sen') return { end: start + 1, currency: 'MYR', unit: 'sen' }
  const currency = PREFIXES.get(text) ?? (isCode(text) ? text : undefined)
  if (!currency) return undefined
  const marked = (next.lower === '.' || next.lower === '=') && !next.gap && at(tokens, start + 2).type === 'numeral'
  const end = marked ? start + 2 : start + 1
  return AMBIGUOUS_PREFIXES.has(text) && !isAmount(tokens, end) ? undefined : { end, currency }
}

/** Whether the number is written as only an amount is: "R1,200", "PHP 99.50", "R5 million". */
function isAmount(tokens: Tokens, index: number): boolean {
  const [{ formed, value, decimals }, scale] = [at(tokens, index), at(tokens, index + 1)]
  return (formed && value >= 1000) || decimals === 2 || SCALES.has(scale.lower) || /^(?:m|M|k|cr)$/.test(scale.text)
}

function isCode(word: string): boolean {
  return word.length === 3 && CODES.has(word)
}

/** A name, code or sign behind an amount: "dollars", "Swiss francs", "EUR", "€", "cents", "MUSD". */
export function nameAt(tokens: Tokens, start: number): Currency | undefined {
  const { lower, type } = at(tokens, start)
  const part = PARTS.get(lower)
  if (part) return { end: start + 1, unit: part[0], currency: part[1] }
  const sign = SIGNS.get(lower)
  if (sign) return { end: start + 1, currency: sign }
  return type === 'word' ? (codeAt(tokens, start) ?? wordsAt(tokens, start)) : undefined
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
    if (!NAMES.has(noun)) continue
    const currency = length === 1 ? NAMES.get(noun) : ofCountry(phraseAt(tokens, start, length - 1), noun)
    const end = start + length
    return currency ? { end: at(tokens, end).lower === 'sterling' ? end + 1 : end, currency } : undefined
  }
  return undefined
}

const NATIONAL = /(?:an|ese|ish|ic|i|ss|ch|ian)$/

/** The currency of a country as CLDR names it; of an adjective that it has not, the best known one of the name. */
function ofCountry(country: string, noun: string): string | undefined {
  const known = NAMES.get(`${country} ${noun}`) ?? countryNames().get(`${country} ${noun}`)
  return known ?? (NATIONAL.test(country) && !country.includes(' ') ? NAMES.get(noun) : undefined)
}

function singular(word: string): string {
  const irregular = PLURALS[word]
  if (irregular) return irregular
  return word.endsWith('s') && NAMES.has(word.slice(0, -1)) ? word.slice(0, -1) : word
}
