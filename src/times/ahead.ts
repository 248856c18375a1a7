/** Times that lie ahead of a day, as a text names them: “in 2040”, “by mid-century”, “over the next ten years”. */
import type { Day, Range } from '../model.ts'

export interface TimeAhead {
  readonly text: string
  /** In the text that was looked over. */
  readonly range: Range
  /** `at`: when something is so. `span`: how long it goes on, or what it is meant for. `of`: what bears the year as its name. */
  readonly as: 'at' | 'span' | 'of'
  /** A year, or a time counted from the day of the text. */
  readonly from: 'calendar' | 'now'
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH = `(?:${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`

const EDGES =
  '(?:end|start|beginning|middle|rest|course|quarter|half|months?|weeks?|seasons?|terms?|spring|summer|autumn|fall|winter|census|survey|poll|audit|count|elections?|referendum|vote|harvest) of|early|late|mid|year|end|spring|summer|autumn|fall|winter'

/** A year with what leads to it: without a lead it may be a number like any other. */
const YEAR = new RegExp(
  `(?<lead>\\b(?:in|by|come|during|throughout|within|since|before|after|around|about|from|between|and|to|until|till|through|for|on|at|the|an?|its|their|this|${EDGES})[ -]|(?<month>\\b${MONTH}) (?:\\d{1,2},? )?|[([](?=[^()[\\]]{0,30}[)\\]])|^(?=\\d{4}(?:s|[:,]| [–—-] | (?:saw|brought|was|had|gave|cost)\\b)))(?<year>2[01]\\d\\d)(?<many>s)?(?![\\d%'’\\p{L}]|[.,]\\d|[/–-]\\d(?!\\d(?![\\d/–-])))`,
  'giu',
)
const REACH = 40
const SPAN = /^(?:until|till|through|for|to)\b/i
/** “For the 2027 games” */
const FOR_NAMED = /\bfor (?:the|an?|its|their|this) $/i
/** “Between 2027 and 2029”, “from 2027 to 2029”. */
const ENDS = /\b(?:between|from) (?:[a-zÀ-ɏ]+ )?(?:1\d|2[01])\d\d (?:and|to|until|through) $/iu
const NAMED = /^(?:the|an?|its|their|this)\b/i

const NUMERAL =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|few|several|couple of)'
const UNIT = '(?:years?|decades?|generations?|century|centuries)'
const FROM_NOW = new RegExp(
  `\\bby (?:the )?(?:mid-?century|middle of (?:the|this) century|(?:end|close|turn) of (?:the|this) (?:decade|century))\\b|\\bwithin (?:the (?:next|coming) )?(?:an? )?${NUMERAL} ${UNIT}\\b|\\bwithin (?:a|the next) ${UNIT}\\b|\\b(?:over|in|during|across|for) the (?:next|coming) (?:${NUMERAL} )?${UNIT}\\b|\\bin ${NUMERAL} years(?:['’] time)?\\b|\\b${NUMERAL} ${UNIT} from now\\b|\\bnext (?:year|decade|century)\\b|\\blater this (?:century|decade)\\b`,
  'giu',
)

/** The times in a text that lie behind the year, or the month of the year, of a day. */
export function timesAhead(text: string, day: Day): TimeAhead[] {
  return [...yearsAhead(text, day), ...Array.from(text.matchAll(FROM_NOW), fromNow)]
}

function fromNow({ 0: text, index }: RegExpMatchArray & { index: number }): TimeAhead {
  return { text, range: [index, index + text.length], as: 'at', from: 'now' }
}

function* yearsAhead(source: string, day: Day): Iterable<TimeAhead> {
  for (const { 0: words, index, groups = {} } of source.matchAll(YEAR)) {
    const { lead = '', month = '', year = '', many } = groups
    if (!isBehind(year, month, day) && !isLaterPart(words, year, day)) continue
    const isEnd = ENDS.test(source.slice(Math.max(0, index - REACH), index) + lead)
    const isFor = SPAN.test(lead) || FOR_NAMED.test(source.slice(Math.max(0, index - REACH), index) + lead)
    const as = !isEnd && isFor ? 'span' : NAMED.test(lead) && !many ? 'of' : 'at'
    const text = [month, year].filter(Boolean).join(' ')
    yield { text, range: [index, index + words.length], as, from: 'calendar' }
  }
}

/** When a part of a year begins at the earliest, on whichever half of the globe: “the autumn of 2023”, “the second half of 2023”. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:spring|autumn|fall) (?:of )?\d{4}/i, 3],
  [/\b(?:second half|third quarter) of \d{4}/i, 7],
  [/\b(?:end|(?:last|fourth) quarter) of \d{4}/i, 10],
]

const isLaterPart = (words: string, year: string, day: Day): boolean =>
  year === day.slice(0, 4) &&
  day.length > 4 &&
  PARTS.some(([part, month]) => part.test(words) && Number(day.slice(5, 7)) < month)

function isBehind(year: string, month: string, day: Day): boolean {
  if (year !== day.slice(0, 4)) return year > day.slice(0, 4)
  const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1
  return month !== '' && day.length > 4 && number > Number(day.slice(5, 7))
}
