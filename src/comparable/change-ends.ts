/** The two ends of a change as they are told ("from 200 to 260", "260, up from 200") or as two values that are held against one another. */
import { isLike } from './alike.ts'
import { amountsIn } from './amounts.ts'
import { multipleOf } from './compared-values.ts'
import { HEDGES } from './filler.ts'
import { grammar } from './grammar.ts'
import { type Match, matchesIn, termsBetween } from './matching.ts'
import { isName, isOfOtherSize } from './named.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { standingIn } from './standing.ts'
import { FALLING, FALLING_NOUNS, LESS, MORE, MOVING, RISING, RISING_NOUNS } from './trend-words.ts'

export interface Ends {
  readonly from: Term
  readonly to: Term
  /** Where their words stand in the skeleton. */
  readonly start: number
  readonly end: number
  /** The word of change that leads to them. */
  readonly word?: string
}

const TREND = `(?<word>${RISING}|${FALLING}|${MOVING})`

/** What may stand before the value that another is held against: no more, or it would be another clause. */
const BASE =
  "(?:(?:the|its|their|an?|about|around|some|roughly|nearly|previous|earlier|old|usual|normal|average|typical|original|former|last year's|just|only) ){0,3}"

/** What the value is called: "the weekday figure of 160". */
const NAMED = "(?:[\\p{L}'-]+ ){0,3}(?:figure|number|total|sum|level|price|rate|count|size) of "

/** What a value is called that others are held against. */
const COMMON = 'usual|normal|average|typical|original|former|initial|old|previous|customary|everyday'

/** Whose the value is that another is held against: "the old model's 9 hours". */
const OWNER = "(?:[\\p{L}'-]+ ){0,3}[\\p{L}-]+(?:'s|s') "

const PATTERNS = [
  // "rose in a decade from 200 to 260", "an increase from …"
  grammar(`\\b${TREND}\\b…\\bfrom _(?<from>{amount})…\\bto _(?<to>{amount})`),
  // "rose 50%, from 200 to 260", "From 200 in 2019 to 260 in 2023, …", "rose 50% in a decade from 200 to 260"
  grammar(
    '(?:^|[¶‖,;:(—–] ?|(?:{amount}|{multiple})…)(?:and |or |that is )?\\bfrom _(?<from>{amount})…\\bto _(?<to>{amount})',
  ),
  grammar(`\\b${TREND}\\b…\\bto _(?<to>{amount})…\\bfrom _(?<from>{amount})(?! to\\b)`),
  grammar('\\bto _(?<to>{amount})…\\bfrom _(?<from>{amount})'),
  // "260, up 50% from 200"
  grammar(
    `(?<to>{amount})(?!…\\b(?:and|but|while) (?!is\\b|was\\b|has\\b|now\\b))…\\b${TREND}\\b…(?:{figure}…)?\\bfrom _(?<from>{amount})(?!…\\bto (?:about |over |nearly |almost |around )?{amount})`,
  ),
  // "260, 50% more than the 200 of 2010", "260, twice as many as the 130 of 2010"
  grammar(
    `(?<to>{amount})…(?:{amount} (?:${MORE}|${LESS})…\\bthan|{multiple}…\\b(?:as|the)) (?:${BASE}|(?:[\\p{L}'-]+ ){1,3}\\(|${OWNER}|${NAMED})(?<from>{amount})`,
  ),
  // "at 260, three times the size of its neighbour, which has 60"; "… as a cow of five years, which …"; "what it was in May, when it had 60"
  grammar(
    `(?<to>{number})…{multiple} (?:the|as|what)…(?:\\b(?:of|aged) {number}…)?\\b(?:(?:which|who|that) (?:[a-z]+ ){0,4}[a-z]+|(?:where|when) (?:it|they|there|he|she|we) [a-z]+) _(?<from>{number})`,
  ),
  // "… 260. That is three times what it was in May, when 130 came"
  grammar(
    `(?<to>{number})…¶ (?:that|this|it) (?:is|was) (?:[a-z]+ ){0,2}?{multiple} (?:the|as|what|those|more)…, (?:when )?(?:just |only )?(?<from>{number})(?= (?:were|was|went|came|had|did|left|turned|[a-z]+ed)\\b| ?[.;)¶]|, )`,
  ),
  // "260, double last year's total of 130", "260, ten times its usual 26"
  grammar(
    `(?<to>{number})…{multiple} (?:the|its|their|his|her|our|last|this) (?:[\\p{L}'-]+ ){1,4}(?:of|at|with) (?:just |only )?(?<from>{number})(?! [\\p{L}-]+s\\b)`,
  ),
  grammar(`(?<to>{number})…{multiple} (?:the|its|their|his|her|our) (?:${COMMON}) (?<from>{number})`),
  // "£1.50, a 10% rise on the £1.20 of May"
  grammar(
    `(?<to>{number})…{amount} (?:[\\p{L}-]+ )?(?:${RISING_NOUNS}|${FALLING_NOUNS}) (?:on|over|from|against) ${BASE}(?<from>{number})`,
  ),
  // "260, an increase of 30% on last year's 200"
  grammar(
    `(?<to>{number})…\\b(?:${RISING_NOUNS}|${FALLING_NOUNS}) of _{amount} (?:on|over|from|against) (?:${BASE}|${OWNER}|${NAMED})(?<from>{number})`,
  ),
  // "doubled (1,000 to 1,500 tonnes)"
  grammar('(?:{multiple}|{amount}) ?[(\\[](?:from )?(?<from>{number}) to _(?<to>{number})'),
  // "260 this year against 200 last year"
  grammar('(?<to>{number})…\\b(?:compared (?:with|to)|as against|against|versus|vs\\.?) _(?<from>{number})'),
  // "ten times as many stars, 3,000 instead of 600"
  grammar(
    '{multiple} (?:as|the|more)…[,:(—–] ?(?<to>{number})(?: [\\p{L}-]+){0,3} (?:instead of|rather than|in place of|not) _(?<from>{number})',
  ),
  // "is up 6%, at 41% against 35% then", "up 2%, to 7% (previously 5%)"
  grammar(
    '\\bat _(?<to>{amount})…\\b(?:compared (?:with|to)|against|versus|vs\\.?|(?:up |down )?from) _(?<from>{amount})',
  ),
  grammar(
    '\\bto _(?<to>{amount}) ?[(,—–] ?(?:from|previously|formerly|earlier|it was|it had been|was) _(?<from>{amount})',
  ),
  grammar('(?<from>{amount}) ?(?:→|⟶|⇒|->|=>) ?(?<to>{amount})'),
]

/** What leads from a least to a most and changes nothing: "prices range from $10 to $50". */
const SPREAD =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|somewhere|anything|everything|priced|aged|ages|spans?|spanning|scale|(?<!\bin )sizes?)\b[^¶‖]{0,40}$/i

/** How far before its ends a word of spread is looked for. */
const REACH = 60

/** The ends told in a skeleton, in reading order, each pair once. */
export function endsIn(skeleton: Skeleton): readonly Ends[] {
  const found = new Map<string, Ends>()
  for (const pattern of PATTERNS)
    for (const match of matchesIn(skeleton, pattern)) {
      const ends = endsOf(match)
      if (!ends || isSpread(skeleton, ends)) continue
      const key = `${ends.from.at}-${ends.to.at}`
      if (!found.has(key)) found.set(key, ends)
    }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

function endsOf(match: Match): Ends | undefined {
  const { from, to } = match.terms
  if (!from || !to || !(isLike(from.figure, to.figure) || isBare(match.skeleton, from, to)) || isAge(from) || isAge(to))
    return undefined
  if (isName(match.skeleton, from.at) || isName(match.skeleton, to.at)) return undefined
  if (to.at < from.at && multipleOf(match.skeleton, to)) return undefined
  const between = match.skeleton.lower.slice(Math.min(from.at, to.at), Math.max(from.at, to.at))
  if (
    OF_ANOTHER.test(between) ||
    (from.at < to.at && (between.includes(';') || ORIGIN.test(match.text.slice(0, from.at - match.from)))) ||
    (to.at < from.at && (AND_ITS.test(between) || isOfOtherSize(match.skeleton, from, between))) ||
    (COMPARED.test(between) && hasRival(match.skeleton, from, to))
  )
    return undefined
  const word = match.words.word && !isAside(match) ? wordOf(leadOf(match, from, to)) : undefined
  return { from, to, start: Math.min(from.at, to.at), end: match.to, ...(word && { word }) }
}

/** The words of a match before the end that it tells first, or between both where that stands at its start. */
const leadOf = ({ skeleton: { lower }, from: start }: Match, from: Term, to: Term): string =>
  lower.slice(start, to.at < from.at && to.at > start ? to.at : from.at)

/** "down by 80 since the fee went up, from 900 to 820" */
const isAside = ({ skeleton: { lower }, from, text }: Match): boolean =>
  /, (?:from|to) /.test(text) &&
  /\b(?:since|after|when|because|once|before|as) [^,;¶‖]{0,40}$/.test(lower.slice(Math.max(0, from - REACH), from))

const TRENDS = new RegExp(`\\b(?:${RISING}|${FALLING}|${MOVING})\\b`, 'g')

const COMPARED = /\b(?:compared (?:with|to)|against|versus)\b/

/** Of "1,146 seals at 23 sites, compared with 1,910" nobody could tell by the order which is compared; of "1,240 tickets, 40 a day", the kind tells. */
const hasRival = (skeleton: Skeleton, from: Term, to: Term): boolean => {
  const start = to.at - 2 * REACH
  const amounts = standingIn(amountsIn(skeleton), ({ term }) => term.at, start, to.at).map(({ term }) => term.at)
  const before = termsBetween(skeleton, start, to.at).findLast(({ at }) => !amounts.includes(at))
  return (
    before?.sentence === to.sentence &&
    [from, to].some(({ figure }) => figure.kind === before.figure.kind) &&
    !before.range
  )
}

/** "fell to $40 after profits dropped from $2 million" */
const OF_ANOTHER = new RegExp(`\\b(?:after|because|while|whereas|as|when)\\b.*(?<![\\w-])(?:${RISING}|${FALLING})\\b`)

/** "The gain comes from four threads", and no start of anything. */
const ORIGIN =
  /\b(?:comes?|came|coming|stem(?:s|med)?|results?|resulted|arises?|arose|follow(?:s|ed)?|derives?|derived|due|thanks) (?:[a-z]+ly |in part |in full )?(?:from|to) [^\uE000-\uE01F]*$/

/** "doubled its staff to 80, and its area grew from 900 to 1,300" */
const AND_ITS = new RegExp(
  `;|\\b(?:and|but) (?:the|its|their|his|her|our|an?) [a-z'-]+ (?:[a-z'-]+ )?(?:${RISING}|${FALLING}|${MOVING})\\b`,
)

const RISES = new RegExp(`^(?:${RISING})$`)
const FALLS = new RegExp(`^(?:${FALLING})$`)

/**
 * The word of change that stands nearest before "from"; none where two speak of opposite ways ("cuts the tax on gains from 12% to 5%"), and none where another thing
 * is compared ("a higher gain than the rich, from 14% to 2%").
 */
function wordOf(lead: string): string | undefined {
  const words = [...lead.matchAll(TRENDS)]
  const last = words.at(-1)
  const areOpposed = words.some(([word]) => RISES.test(word)) && words.some(([word]) => FALLS.test(word))
  return last && !areOpposed && !BROKEN.test(lead.slice(last.index + last[0].length)) ? last[0] : undefined
}

/** "growth slowed from 5% to 3%" */
const BROKEN = /\bthan\b|\b(?:slow|eas|cool|moderat|weaken|abat)(?:s|es|ed|ing)\b/

const FROM = new RegExp(
  `\\b(?:from|than|as|(?:which|that) [^,;¶]{0,30}\\b(?:after|lasted|managed|made|did)) (?:the |its |their )?${HEDGES}$`,
)

/** "from 50 days to 30", "to 50 days from 30": the second end goes by the unit of the first. */
const isBare = ({ lower }: Skeleton, from: Term, to: Term): boolean => {
  const [first, second] = from.at < to.at ? [from, to] : [to, from]
  if (to === first && !FROM.test(lower.slice(Math.max(0, from.at - 40), from.at))) return false
  return first.figure.kind === 'measure' && second.figure.kind === 'count' && second.population === undefined
}

/** "the 40- to 49-year age group" */
const isAge = ({ figure }: Term): boolean => /-year\b/.test(figure.text)

const isSpread = ({ text }: Skeleton, { start }: Ends): boolean =>
  SPREAD.test(text.slice(Math.max(0, start - REACH), start))

/** "voted 31 to 24", "beat them 3 to 1" */
const SCORED = /\b(?:voted|votes?|voting|won|beat|beaten|defeated)(?: (?:it|them|him|her))?(?: by| on)? $/
const OUT_OF = /^ (?:out )?of (?:the |its |their |all )?$/
const PART_OF_IT = /^ (?:[a-z-]+ )?of (?:that|it|which|whom)\b/
const TWIN = new RegExp(`^,? (?:or|that is|i\\.e\\.),? ${HEDGES}$`)

/** "The figure is 210, or 40% more": a value, and what it is more than was told before. */
const COMES_TO = new RegExp(`\\b(?:is|was|are|were|at|to|reached|numbered|totalled|counted|of) (?:now )?${HEDGES}$`)
const THAN_BEFORE = new RegExp(`^ (?:${MORE}|${LESS})\\b`)

/** Whether two values are no ends of an amount: a score, a part of the other, or what the amount says in another form ("7p or about 2.5% dearer"). */
export function areNoEnds({ lower }: Skeleton, { from, to }: Ends, amount: Term): boolean {
  const [first, second] = [from, to].sort((a, b) => a.at - b.at)
  if (!first || !second) return false
  return (
    SCORED.test(lower.slice(Math.max(0, first.at - 24), first.at)) ||
    OUT_OF.test(lower.slice(first.at + 1, second.at)) ||
    PART_OF_IT.test(lower.slice(second.at + 1, second.at + 40)) ||
    [first, second].some(
      ({ at }) =>
        at < amount.at &&
        amount.figure.kind !== 'multiple' &&
        TWIN.test(lower.slice(at + 1, amount.at)) &&
        !(
          lower[at + 1] === ',' &&
          COMES_TO.test(lower.slice(Math.max(0, at - 40), at)) &&
          THAN_BEFORE.test(lower.slice(amount.at + 1, amount.at + 10))
        ),
    )
  )
}
