/** Years on tokens: "in 2018", "the 2019 law", "between 1600 and 1900", "in 2018 dollars". */
import { PEOPLE } from '../data/words.ts'
import type { Draft } from '../grammar/draft.ts'
import { isCapital, isPlural } from '../grammar/noun.ts'
import { at, type Token, type Tokens } from '../lex/token.ts'

/** Four plain digits that can be a year. */
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
  'in since by until till from during before after circa around early late mid between through'.split(' '),
)
const BEFORE_COUNT = new Set(
  'about nearly almost over some than least only roughly approximately another additional total exactly'.split(' '),
)
const VAGUELY = new Set(['about', 'around', 'roughly', 'approximately'])
const OWNERS = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'this'])
const AIMS = new Set(['target', 'targets', 'goal', 'goals', 'deadline', 'pledge'])
const YEAR_LINKS = new Set(['and', 'or', 'to', '-', '–', ',', '/'])

/** Whether a plain numeral of four digits is a year, by what stands around it; the second of a pair follows the first. */
export function isYear(tokens: Tokens, index: number): boolean {
  if (!isYearNumeral(at(tokens, index))) return false
  const linked = YEAR_LINKS.has(at(tokens, index - 1).lower) && isYearNumeral(at(tokens, index - 2))
  return (linked && isYearAlone(tokens, index - 2)) || isYearAlone(tokens, index)
}

/** From 1900 on four digits are a year unless they plainly count; before and far ahead they count unless they plainly date. */
function isYearAlone(tokens: Tokens, index: number): boolean {
  const { value } = at(tokens, index)
  const [before, after] = [at(tokens, index - 1).lower, at(tokens, index + 1)]
  const tells = isVerb(tokens, index + 1)
  const counts = isPlural(after) && !isCapital(after) && !AIMS.has(after.lower) && !tells
  if (counts && BEFORE_COUNT.has(before)) return false
  const isVague = VAGUELY.has(before) && after.lower !== 'of'
  const isCalledYear = before === 'year' && at(tokens, index - 2).lower === 'the'
  const dates = isCalledYear || BEFORE_YEAR.has(before) || (isVague && BEFORE_YEAR.has(at(tokens, index - 2).lower))
  if (value < 1900 || value > 2035)
    return (
      ((dates || isOfOld(tokens, index) || (tells && OF_YEAR.has(before))) && !counts) ||
      (value > 2035 && AIMS.has(after.lower))
    )
  if (value === 2000 && counts) return dates || OWNERS.has(before)
  return dates || !PEOPLE.has(after.lower)
}

/** "The book for 1850 lists 310 hands": what looks like a plural is a verb where a number or an article follows. */
const isVerb = (tokens: Tokens, index: number): boolean => {
  const object = at(tokens, index + 1)
  return isPlural(at(tokens, index)) && (object.type === 'numeral' || ARTICLES.has(object.lower))
}
const ARTICLES = new Set(['a', 'an', 'the', 'no', 'his', 'her', 'its', 'their', 'that'])
const OF_YEAR = new Set(['for', 'of'])

/** "The muster of 1798", and no "the crowd of 1500": what bears a year of long ago as its name. */
const isOfOld = (tokens: Tokens, index: number): boolean =>
  at(tokens, index).value < 1900 &&
  at(tokens, index - 1).lower === 'of' &&
  OWNERS.has(at(tokens, index - 3).lower) &&
  !GROUPS.has(at(tokens, index - 2).lower)
const GROUPS = new Set(
  'total sum crowd sample population group fleet score capacity membership maximum minimum average mean median number figure run edition cohort panel crew staff force army garrison herd flock class team set list price cost value pay balance limit quota target loss gain profit debt toll attendance turnout height depth length weight distance'.split(
    ' ',
  ),
)

/** "1990 to 2000", "between 1600 and 1900": the range on [start, end). */
export function isYearRange(tokens: Tokens, start: number, end: number): boolean {
  const first = at(tokens, start).type === 'numeral' ? start : start + 1
  if (!isYearNumeral(at(tokens, first)) || !isYearNumeral(at(tokens, end - 1))) return false
  return first > start || isYear(tokens, first)
}

const YEARLY = new Set(['year', 'season', 'quarter', 'century', 'cup'])
const BEFORE_PRICES = new Set(['in', 'at', 'of', 'constant', 'real', 'to'])

/** "2014 Year in Review", "the 2019 season", "in 2018 dollars", "(Li, 2011b)", "in 1990 a season ticket": a year before a period or before the prices of it. */
export function isNamedYear(tokens: Tokens, { start, end, kind }: Draft): boolean {
  if (!isYearNumeral(at(tokens, start))) return false
  const last = at(tokens, end - 1)
  if (last.text.length === 1) return !last.gap && isYear(tokens, start)
  if (kind === 'rate' && at(tokens, start + 1).lower === 'a') return BEFORE_YEAR.has(at(tokens, start - 1).lower)
  if (kind === 'money') return BEFORE_PRICES.has(at(tokens, start - 1).lower) && isYear(tokens, start)
  return YEARLY.has(last.lower)
}
