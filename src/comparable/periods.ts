/** Whether two places of a text are told of two stretches of time: "doubled in the 1990s, and from 2000 to 2020 went from 400 to 520". */
import { charOf } from './grammar.ts'

/** "four years" is a figure, too. */
const MEASURE = `[${charOf('measure', false)}${charOf('measure', true)}]`
const YEAR = '(?:1[5-9]|20)\\d\\d'
const STRETCH = '(?:years?|months?|weeks?|days?|decades?|quarters?|seasons?|century|winters?|summers?|half)'
const DECADES = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'
const WHICH =
  '(?:last|past|first|next|final|second|third|fourth|previous|following|preceding|early|late|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+)'

const PERIOD = new RegExp(
  [
    `\\b(?:between|from) ${YEAR} (?:and|to|until) ${YEAR}`,
    `\\bsince (?:then|${YEAR})`,
    `\\b(?:by|until) ${YEAR}`,
    '\\b(?:this|last) (?:year|month|week|season|quarter) alone',
    `\\b(?:in|over|during|within|for) (?:the |its |their |these |his |her )?(?:${WHICH} ){1,2}${STRETCH}\\b(?! of (?:january|february|march|april|may|june|july|august|september|october|november|december|${YEAR}))`,
    `\\b(?:in|over|during|within|for) (?:the |its |their |these |his |her )?(?:${WHICH} )?${MEASURE}`,
    `\\b(?:in|over|during|through) the (?:whole |same |entire )?(?:${STRETCH}|(?:1[5-9]|20)\\d0s|(?:early |late )?(?:${DECADES}))\\b`,
  ].join('|'),
  'giu',
)

/** What parts two statements. */
const PARTED = /[¶‖;,]|\b(?:and|but|while|whereas|then)\b/

/** How far from a place its time may stand. */
const REACH = 80

interface Place {
  readonly start: number
  readonly end: number
}

export function areOfTwoPeriods(text: string, one: Place, other: Place): boolean {
  const [first, second] = [periodsOf(text, one), periodsOf(text, other)]
  return first.length > 0 && second.length > 0 && !first.some((period) => second.includes(period))
}

/**
 * Whether an amount is told of a stretch of time in which none of the years lies that stand with some values: "doubled from 1950 to 1970. By 1990 it was …". Nobody could tell of
 * "its first five years" which they are.
 */
export function isOfOtherYears(text: string, amount: Place, { start, end }: Place): boolean {
  const sentence = text.slice(text.lastIndexOf('¶', start) + 1).split(/[¶‖]/, 1)[0] ?? ''
  const years = (sentence.slice(0, end - start + 2 * REACH).match(YEARS) ?? []).map(Number)
  if (isSinceBefore(text, amount, { start, end }) || areDaysOfLonger(text, amount, { start, end })) return true
  if (years.length === 0) return false
  const own = Number(IN_YEAR.exec(text.slice(amount.end, amount.end + REACH))?.[1] ?? Number.NaN)
  return (
    periodsOf(text, amount).some((period) => years.every((year) => liesOutside(year, period))) ||
    years.every((year) => year > own) ||
    years.every((year) => year < own)
  )
}

/** "2,400 on Monday and 2,520 on Friday. Over the year it has put on (15%)" */
const areDaysOfLonger = (text: string, amount: Place, { start, end }: Place): boolean =>
  LONG_TIME.test(
    text
      .slice(Math.max(0, amount.start - REACH / 2), amount.end + REACH / 2)
      .split(/[¶‖]/)
      .find((words) => /[\uE000-\uE01F]/.test(words) && words.length > 0 && LONG_TIME.test(words)) ?? '',
  ) && DAYS.test(text.slice(Math.max(0, start - REACH / 4), end + REACH / 4))
const LONG_TIME =
  /\b(?:over|in|during|within|for|on) (?:the|a|this|last|one) (?:whole |past |last )?(?:year|decade|century|quarter|season)\b|\b(?:this|last) year\b/i
const DAYS = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:noon|midday|midnight|dawn|dusk)\b/i

/** "has risen 38% since 2015, from 12.10 in 2020 to 12.90 in 2021": the values begin later. */
function isSinceBefore(text: string, amount: Place, { start, end }: Place): boolean {
  const said = text.slice(Math.max(0, amount.start - REACH), amount.end + REACH / 2)
  const since = SINCE.exec(said)?.[1]
  const told = text.slice(Math.max(0, start - REACH), end + REACH / 2).replaceAll(`since ${since}`, '')
  const years = (told.match(YEARS) ?? []).map(Number)
  if (since === undefined) return false
  return LATELY.test(told) || (years.length > 0 && years.every((year) => year > Number(since)))
}
const LATELY = /\b(?:this|last) (?:year|month|week|season|quarter)(?: alone)?,? /i
const SINCE = new RegExp(`\\bsince (${YEAR})\\b`, 'i')

/** "doubled its spending on trees in 2015", and no "four times what it spent in 2015", which is when the base was */
const IN_YEAR = new RegExp(
  `^(?! (?:what|that of|those of|as [a-z]+ as)\\b)[^¶‖;,\uE000-\uE01F]{0,40}?\\bin (${YEAR})\\b`,
)

const YEARS = new RegExp(`\\b${YEAR}\\b`, 'g')

function liesOutside(year: number, period: string): boolean {
  if (/^(?:first|second|third|fourth|final|last) (?:quarter|half)$/.test(period)) return false
  if (/^(?:first|second|third|next|final|early|following)\b/.test(period)) return true
  const tens = DECADES.split('|').findIndex((decade) => period.endsWith(decade)) + 2
  if (tens > 1) return Math.floor((year % 100) / 10) !== tens
  const [from = 0, to] = (period.match(YEARS) ?? []).map(Number)
  return to !== undefined && (year < from || year > to)
}

/** "Tripled in a decade": whether the years of two values lie as far apart as that; any do where the amount tells no such stretch. */
export function spanPeriod(text: string, amount: Place, years: readonly number[]): boolean {
  const apart = Math.max(...years) - Math.min(...years)
  if (CENTURY.test(text.slice(amount.end, amount.end + REACH))) return apart > 50
  return periodsOf(text, amount).every((period) => {
    const [from, to] = (period.match(YEARS) ?? []).map(Number)
    if (from) return years.includes(from) && (to === undefined || years.includes(to))
    return !/\bdecade$/.test(period) || (apart > 5 && apart < 15)
  })
}
const CENTURY = /^[^¶‖]{0,40}\bcentur(?:y|ies)\b/

const BRIEF = '(?:year|month|week|season|quarter)\\b'
const RECENT = new RegExp(`\\blast ${BRIEF}[^¶]*\\bthis ${BRIEF}|\\bthis ${BRIEF}[^¶]*\\blast ${BRIEF}`, 'i')

/** "Since 1998 they have tripled: 310 last year and 330 this year": the values are of the last two years alone. */
export function isOfLonger(text: string, amount: Place, { start, end }: Place): boolean {
  return periodsOf(text, amount).some(isLong) && RECENT.test(text.slice(start, end + REACH / 2))
}

const isLong = (period: string): boolean => /\d{4}|years|decade|then/.test(period)

/** The times that stand with a place, nothing parting them, as they are spelled. */
function periodsOf(text: string, { start, end }: Place): string[] {
  const from = Math.max(0, start - REACH)
  return Array.from(text.slice(from, end + REACH).matchAll(PERIOD), (match) => {
    const [at, words] = [from + match.index, match[0]]
    const between = at < start ? text.slice(at + words.length, start) : text.slice(end, at)
    return PARTED.test(between) ? '' : nameOf(words)
  }).filter(Boolean)
}

const nameOf = (words: string): string => words.toLowerCase().replace(/^\w+ (?:the |its |their )?/, '')

/** What was to be: "set out to triple", "a target of doubling". */
const AIMED =
  /\b(?:set out|aim(?:s|ed|ing)?|goal|target|hop(?:es?|ed|ing)|want(?:s|ed)?|plan(?:s|ned)?|promis(?:es?|ed)|vow(?:s|ed)?|pledg(?:es?|ed)|intend(?:s|ed)?|mean[ts]?|wish(?:es|ed)?|expect(?:s|ed)?|need(?:s|ed)?|due|supposed|tr(?:y|ies|ied)|asked|told)(?: (?:was|is|had been))? (?:to|of|at|for) (?:[a-z]+ )?$/i
/** "and it did" */
export const REACHED = /\b(?:it|they|he|she|we) (?:has |have |had )?(?:did|done|succeeded|managed)\b|\band did\b/i
/** "They have since gone from 620 to 655", "Afterwards it went …" */
const LATER =
  /¶ (?:(?:since then|since|then|later|over the long(?:er)? (?:run|term|haul)|in the long(?:er)? (?:run|term)|further back|afterwards?|after that|thereafter|later on)\b|[^¶,\uE000-\uE01F]{1,40} (?:(?:has|have|had) since|(?:has |have )?(?:then|later|afterwards|thereafter|subsequently))\b)/i

/** Whether the sentence behind an amount tells what came after it, or what came of a plan. */
export const isOfLater = (before: string, between: string): boolean =>
  LATER.test(between) || (between.includes('¶') && AIMED.test(before) && !REACHED.test(between))
