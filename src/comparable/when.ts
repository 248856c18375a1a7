/** Which year a figure is of, as its own words tell: closer to the figure than the years of its sentence. */
import type { Mention } from '../model.ts'

const TIMES =
  '\\b(?:(?<year>1[6-9]\\d\\d|20\\d\\d)s?|(?<now>today|now|nowadays|currently|current|at present|these days|(?:this|last) (?:year|month|week|season|spring|summer|autumn|fall|winter|night|January|February|March|April|May|June|July|August|September|October|November|December)|yesterday|this morning))\\b'
/** “$5 in 1980”, “$20 today”: nothing of another clause between. */
const BEHIND = new RegExp(`^[^,;:.\\d]{0,50}?${TIMES}`, 'i')
/** The last time before the figure in its clause: “In 1995 the house sold for”. */
const BEFORE = new RegExp(`${TIMES}(?!.*${TIMES.replace(/\?<\w+>/g, '?:')})`, 'i')
/** “Bought in 1969 for £11,000 and sold in 2018”: the year that leads right up to it. */
const UP_TO_IT = /\bin (?<year>1[6-9]\d\d|20\d\d) (?:for|at) (?:about |some |only |just )?$/i
/** The end of a range may hold its year: “from $5 in 1980 to $20”. */
const OWN = /(?<=\b(?:in|of) )(?:1[6-9]|20)\d\d$/
const AGO =
  /(?<n>\d+|half a|[a-z]+)(?: or so| odd)? (?<unit>year|decade|generation|century)s? (?:ago|earlier|before)\b/i
const NUMERALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SPANS: Readonly<Record<string, number>> = { year: 1, decade: 10, generation: 25, century: 100 }

/** “From 17p in 1984 to”, “From 25 cents in 1950, the fare has climbed to”: the year of the figure before. */
const OF_ANOTHER =
  /(?<=\d\p{L}{0,12}(?: \p{L}{1,12})?) in (?:1[6-9]|20)\d\d(?=,)|\b(?:in |of )?(?:1[6-9]|20)\d\d,? (?:to|and|or|against|versus)(?: \p{L}+){0,2} $/u

const REACH = 120
const CLAUSE = /[;—]|, (?:and|but|while)\b/

/** The year that stands with a figure in its clause: “$5 in 1980”, “In 1995 the house sold for $130,000”, “forty years ago”; `now` for “today”. */
export function yearOf({ figure: { range, text }, sentence: { prose } }: Mention, now: number): number | undefined {
  const [own] = OWN.exec(text) ?? []
  if (own) return Number(own)
  const behind = prose.slice(range[1], range[1] + REACH)
  const lead = prose.slice(Math.max(0, range[0] - REACH), range[0])
  const before = lead.split(CLAUSE).at(-1) ?? ''
  const ago = AGO.exec(behind.split(/[,;:.]/, 1)[0] ?? '') ?? AGO.exec(before)
  if (ago) return now - spanOf(ago.groups?.n ?? '', ago.groups?.unit ?? '')
  const time = UP_TO_IT.exec(before) ?? BEHIND.exec(behind) ?? BEFORE.exec(before.replace(OF_ANOTHER, ''))
  return time ? Number(time.groups?.year ?? now) : undefined
}

/** “Forty”, “a”, “half a”, “30” of years, decades, generations or centuries, in years. */
function spanOf(words: string, unit: string): number {
  const word = words.toLowerCase()
  const tens = (TENS.indexOf(word) + 2) * 10
  const n = word === 'half a' ? 0.5 : Number(word) || (tens > 10 ? tens : NUMERALS.indexOf(word))
  return (SPANS[unit.toLowerCase()] ?? 0) * (n < 0 || Number.isNaN(n) ? 1 : n)
}
