/** Dates and years on tokens: "Oct. 31", "31 October 2019", "in 2018", "A.D. 1000", "the 20th century". */
import { at, isJoint, type Token, type Tokens } from '../lex/token.ts'

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)
const SUFFIX = new Set(['st', 'nd', 'rd', 'th'])
const ERAS = new Set(['ad', 'bc', 'bce', 'ce', 'a', 'b'])

/** The end of the date that starts at this numeral; its own place where there is none. */
export function dateEnd(tokens: Tokens, index: number): number {
  return dayEnd(tokens, index) ?? timeEnd(tokens, index) ?? eraEnd(tokens, index) ?? index
}

function isMonth(token: Token): boolean {
  return (
    (MONTHS.has(token.lower) && /^\p{Lu}/u.test(token.text)) ||
    (MONTHS.has(token.lower) && token.lower !== 'may' && token.lower !== 'march' && token.lower !== 'mar')
  )
}

function isDay(token: Token): boolean {
  return token.type === 'numeral' && !token.formed && token.value >= 1 && token.value <= 31
}

/** "Oct. 31", "September 9-10, 2016", "31 October", "the 3rd of May". */
function dayEnd(tokens: Tokens, index: number): number | undefined {
  if (!isDay(at(tokens, index))) return undefined
  const before = at(tokens, index - 1).lower === '.' ? at(tokens, index - 2) : at(tokens, index - 1)
  const end = daysEnd(tokens, index)
  if (isMonth(before)) return at(tokens, end).lower === '%' ? undefined : yearEnd(tokens, end)
  const month = at(tokens, end).lower === 'of' ? end + 1 : end
  if (!isMonth(at(tokens, month))) return undefined
  return yearEnd(tokens, at(tokens, month + 1).lower === '.' ? month + 2 : month + 1)
}

/** "9", "9th", "9-10", "9 and 10", "9th to 12th". */
function daysEnd(tokens: Tokens, index: number): number {
  const end = SUFFIX.has(at(tokens, index + 1).lower) && !at(tokens, index + 1).gap ? index + 2 : index + 1
  const link = at(tokens, end)
  const links = isJoint(tokens, end) || link.lower === 'and' || link.lower === 'to'
  if (!links || !isDay(at(tokens, end + 1))) return end
  const after = at(tokens, end + 2)
  const last = SUFFIX.has(after.lower) && !after.gap ? end + 3 : end + 2
  return isMonth(at(tokens, last)) || at(tokens, last).type !== 'word' ? last : end
}

function yearEnd(tokens: Tokens, index: number): number {
  const comma = at(tokens, index).lower === ',' ? index + 1 : index
  return isYearNumeral(at(tokens, comma)) ? comma + 1 : index
}

/** "10 a.m.", "2 pm", "10:27 PM", "17:22 GMT", "5 o'clock", "1800 hours". */
function timeEnd(tokens: Tokens, index: number): number | undefined {
  const next = at(tokens, index + 1)
  const dotted = at(tokens, index + 2).lower === '.' && at(tokens, index + 3).lower === 'm'
  if ((next.lower === 'a' || next.lower === 'p') && dotted && !at(tokens, index + 2).gap) return index + 4
  if ((next.lower === 'am' || next.lower === 'pm') && at(tokens, index).value <= 12 && at(tokens, index).decimals === 0)
    return index + 2
  return next.lower === "o'clock" ? index + 2 : undefined
}

/** "AD 1000", "500 BC". */
function eraEnd(tokens: Tokens, index: number): number | undefined {
  const next = at(tokens, index + 1)
  if (/^(BCE?|CE|AD)$/.test(next.text)) return index + 2
  const before = at(tokens, index - 1)
  if (/^(AD|BC|CE)$/.test(before.text)) return index + 1
  const dotted = before.lower === '.' && ERAS.has(at(tokens, index - 4).lower) && at(tokens, index - 2).text === 'D'
  return dotted ? index + 1 : undefined
}

export function isYearNumeral(token: Token): boolean {
  return (
    token.type === 'numeral' &&
    !token.formed &&
    token.to - token.from === 4 &&
    token.value >= 1000 &&
    token.value < 2200
  )
}

const BEFORE_YEAR = new Set(
  'in since by until till from of during before after circa around early late mid for and to through between year years summer winter spring autumn fall christmas season the this fy ago election'.split(
    ' ',
  ),
)
const HEDGES = new Set(
  'about nearly almost over some than least to only roughly approximately another additional total'.split(' '),
)
const PEOPLE = new Set('people men women children persons students staff'.split(' '))

/** Whether a plain numeral of four digits is a year, by what stands around it. */
export function isYear(tokens: Tokens, index: number): boolean {
  const token = at(tokens, index)
  if (!isYearNumeral(token)) return false
  const before = at(tokens, index - 1)
  const counts = isPlural(at(tokens, index + 1))
  if (HEDGES.has(before.lower) && counts && before.lower !== 'to') return false
  if (token.value < 1900 || token.value > 2035) return !counts && isYearContext(before)
  return !(counts && PEOPLE.has(at(tokens, index + 1).lower) && !BEFORE_YEAR.has(before.lower))
}

function isYearContext(before: Token): boolean {
  return (
    BEFORE_YEAR.has(before.lower) &&
    before.lower !== 'of' &&
    before.lower !== 'for' &&
    before.lower !== 'the' &&
    before.lower !== 'to'
  )
}

function isPlural({ type, text, lower }: Token): boolean {
  return (
    PEOPLE.has(lower) ||
    (type === 'word' &&
      text === lower &&
      lower.length > 3 &&
      lower.endsWith('s') &&
      !lower.endsWith('ss') &&
      !lower.endsWith("'s"))
  )
}

/** "2014 to 2016", "1990 and 2000": the other year of a pair. */
export function isYearPair(tokens: Tokens, start: number, end: number): boolean {
  return isYear(tokens, start) && isYearNumeral(at(tokens, end - 1))
}
