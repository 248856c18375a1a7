/** Names that a number behind them belongs to: "Section 427", "Boeing 787", "iPhone 15", "S&P 500", "aged 25 to 54", "Node.js 16". */
import { CALENDAR, FAMILIES, LABELS, MONTHS, OCCASIONS, OPENERS } from '../data/words.ts'
import { isCapital, isCounted } from '../grammar/noun.ts'
import { at, type Token, type Tokens } from '../lex/token.ts'

const CAMEL = /^\p{Ll}+\p{Lu}|^\p{Lu}\p{Ll}+\p{Lu}/u
const LONGEST_ABBREVIATION = 4

/** Whether the plain digits on [start, end) belong to the name before them. */
export function isNamed(tokens: Tokens, start: number, end: number): boolean {
  const [number, last] = [at(tokens, start), at(tokens, start - 1)]
  if (last.lower === '.')
    return isLabelled(tokens, start - 2, number) && at(tokens, start - 2).text.length <= LONGEST_ABBREVIATION
  if (isLabelled(tokens, start - 1, number) || FAMILIES.has(last.lower) || isIndex(tokens, start)) return true
  if (isSchoolYear(number, last)) return true
  // "the Althing's 63 members": what belongs to a name is counted, up to the numbers that models bear
  if (number.value < MODELS_FROM && /['’]s$/.test(last.text) && isCounted(tokens, end)) return false
  if (OCCASIONS.has(last.lower)) return isCapital(last) || !isCounted(tokens, end)
  const first = headOf(tokens, start - 1)
  if (!isNameLike(number, last) || OPENERS.has(last.lower) || CALENDAR.has(last.lower)) return false
  if (MONTHS.has(last.lower) && number.value < 1000 && isCounted(tokens, end)) return false
  if (CAMEL.test(last.text)) return true
  return isCapital(at(tokens, first)) && !(isCounted(tokens, end) && isSetting(tokens, first))
}

const MODELS_FROM = 300
const SCHOOL_YEARS = 13

/** "Year 6 pupils", "a Year 9 class" */
const isSchoolYear = ({ formed, value }: Token, { text }: Token): boolean =>
  text === 'Year' && !formed && value <= SCHOOL_YEARS

/** "page 12", "Fig. 3". What is set apart in thousands is counted: "the population numbers 2,345". */
function isLabelled(tokens: Tokens, index: number, { formed, value }: Token): boolean {
  return LABELS.has(at(tokens, index).lower) && !(formed && value >= 1000)
}

/** The first word of a name with points in it: the "Node" of "Node.js". */
function headOf(tokens: Tokens, last: number): number {
  const dotted = at(tokens, last - 1).lower === '.' && !at(tokens, last).gap && !at(tokens, last - 1).gap
  return dotted ? last - 2 : last
}

const PREPOSITIONS = new Set('in at on of near from for across around outside to'.split(' '))
const LONGEST_NAME = 4

/** "In New York 500 people", "Buy 3 tickets": the capitals before a count are a place or open the sentence; "the Drupal 8 sites" have none such. */
function isSetting(tokens: Tokens, last: number): boolean {
  let first = last
  while (isNameWord(at(tokens, first - 1)) && last - first < LONGEST_NAME) first--
  const before = at(tokens, first - 1)
  return PREPOSITIONS.has(before.lower) || (first === last && (before.type === 'end' || '.!?:'.includes(before.lower)))
}

function isNameWord(token: Token): boolean {
  return isCapital(token) && !OPENERS.has(token.lower)
}

/** "S&P 500" */
function isIndex(tokens: Tokens, start: number): boolean {
  return at(tokens, start - 1).text === 'P' && at(tokens, start - 2).lower === '&' && !at(tokens, start - 1).gap
}

/** The digits of a model or a version: "787", "3.11"; of five digits only those of a place or a standard ("CA 90210", "ISO 17025"). */
function isNameLike({ formed, value, decimals }: Token, name: Token): boolean {
  if (formed) return decimals > 0 && decimals < 3 && value < 100
  return value < 10_000 || (value < 100_000 && /^[A-Z]{2,3}$/.test(name.text))
}
