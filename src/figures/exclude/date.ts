/** Dates and clock times on tokens: "Oct. 31", "31 October 2019", "A.D. 1000", "10 p.m." */
import { MONTHS } from '../data/words.ts'
import { isCapital } from '../grammar/noun.ts'
import { at, isJoint, type Token, type Tokens } from '../lex/token.ts'
import { isYearNumeral } from './year.ts'

const SUFFIX = new Set(['st', 'nd', 'rd', 'th'])
const VERBS = new Set(['may', 'march', 'mar'])

/** The end of the date or time that starts at this numeral; its own place where there is none. */
export function dateEnd(tokens: Tokens, index: number): number {
  return dayEnd(tokens, index) ?? timeEnd(tokens, index) ?? eraEnd(tokens, index) ?? index
}

const BEFORE_MONTH = new Set(
  'on in since until till by from before after last this next through late early mid of'.split(' '),
)

/** "may" and "march" without their capital are months only where a date is meant. */
function isMonth(tokens: Tokens, index: number): boolean {
  const token = at(tokens, index)
  if (!MONTHS.has(token.lower)) return false
  return isCapital(token) || !VERBS.has(token.lower) || BEFORE_MONTH.has(at(tokens, index - 1).lower)
}

function isDay(token: Token): boolean {
  return token.type === 'numeral' && !token.formed && token.value >= 1 && token.value <= 31
}

/** "Oct. 31", "September 9-10, 2016", "31 October", "the 3rd of May". */
function dayEnd(tokens: Tokens, index: number): number | undefined {
  if (!isDay(at(tokens, index))) return undefined
  const before = at(tokens, index - 1).lower === '.' ? index - 2 : index - 1
  const end = daysEnd(tokens, index)
  if (isMonth(tokens, before)) return at(tokens, end).lower === '%' ? undefined : yearEnd(tokens, end)
  const month = at(tokens, end).lower === 'of' ? end + 1 : end
  if (!isMonth(tokens, month)) return undefined
  return yearEnd(tokens, at(tokens, month + 1).lower === '.' ? month + 2 : month + 1)
}

/** "9", "9th", "9-10", "9 and 10", "9th to 12th". */
function daysEnd(tokens: Tokens, index: number): number {
  const end = suffixEnd(tokens, index)
  const link = at(tokens, end).lower
  if (!isJoint(tokens, end) && link !== 'and' && link !== 'to') return end
  if (!isDay(at(tokens, end + 1))) return end
  const last = suffixEnd(tokens, end + 1)
  return isMonth(tokens, last) || at(tokens, last).type !== 'word' ? last : end
}

function suffixEnd(tokens: Tokens, index: number): number {
  const suffix = at(tokens, index + 1)
  return SUFFIX.has(suffix.lower) && !suffix.gap ? index + 2 : index + 1
}

function yearEnd(tokens: Tokens, index: number): number {
  const year = at(tokens, index).lower === ',' ? index + 1 : index
  return isYearNumeral(at(tokens, year)) ? year + 1 : index
}

const ZONES = new Set(['gmt', 'utc', 'bst', 'est', 'edt', 'cet', 'hrs', "o'clock"])

/** "10 a.m.", "2 pm", "5 o'clock", "1800 GMT". */
function timeEnd(tokens: Tokens, index: number): number | undefined {
  const next = at(tokens, index + 1)
  const [dot, m] = [at(tokens, index + 2), at(tokens, index + 3)]
  if (/^[ap]$/.test(next.lower) && dot.lower === '.' && !dot.gap && m.lower === 'm') return index + 4
  const { value, decimals } = at(tokens, index)
  if ((next.lower === 'am' || next.lower === 'pm') && value <= 12 && (decimals === 0 || decimals === 2))
    return index + 2
  return ZONES.has(next.lower) ? index + 2 : undefined
}

/** "AD 1000", "A.D. 1000 and 1260", "500 BC". */
function eraEnd(tokens: Tokens, index: number): number | undefined {
  if (/^(BCE?|CE|AD)$/.test(at(tokens, index + 1).text)) return index + 2
  const before = at(tokens, index - 1)
  const dotted = before.lower === '.' && at(tokens, index - 2).text === 'D' && at(tokens, index - 4).text === 'A'
  if (!dotted && !/^(AD|BC|CE)$/.test(before.text)) return undefined
  const linked = isJoint(tokens, index + 1) || /^(?:and|to|or)$/.test(at(tokens, index + 1).lower)
  return linked && isYearNumeral(at(tokens, index + 2)) ? index + 3 : index + 1
}
