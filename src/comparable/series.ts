/**
 * A series: the values that one thing takes in a passage, each at a time of its own or of a bearer of its own ("It was ninety minutes in May. By October it was
 * seventy-two. The board calls this a cut of thirty per cent"). Where no words lead from the one to the other, the only two of a kind in reach are what
 * an amount of change compares, as long as it speaks of nothing that they do not.
 */
import type { Mention } from '../model.ts'
import { countsNothing, isLike, isOneThing } from './alike.ts'
import { type Amount, amountsIn } from './amounts.ts'
import type { Ends } from './change-ends.ts'
import { isOfAnother } from './changed-thing.ts'
import { CONTRAST, endsOf } from './compared.ts'
import { candidates, isLead } from './compared-values.ts'
import { hasOwnSubject } from './own-subject.ts'
import { isOfLater, isOfLonger, isOfOtherYears } from './periods.ts'
import { listAround, REACH, type Stretch, windowsAround } from './series-windows.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { isTakingUp, speaksOf } from './spoken-of.ts'
import { standingIn } from './standing.ts'

type Pair = readonly [Term, Term]

const RELATIVE: ReadonlySet<string> = new Set(['percent', 'fraction', 'multiple'])

/** The pair of a series that an amount is the change of; `ends` are those that words lead to, in their order. */
export function pairInSeries(skeleton: Skeleton, amount: Amount, ends: readonly Ends[]): Ends | undefined {
  if (isOpen(skeleton, amount)) return undefined
  for (const { stretch, isFar = false } of [
    ...windowsAround(skeleton, amount.term.at),
    ...listAround(skeleton, amount),
  ]) {
    const told = pairOfWindow(skeleton, amount, stretch, ends)
    if (told === undefined) continue
    if (told === 'many' || isOpposed(amount, told) || isOfOwnSubject(skeleton, amount, told)) return undefined
    const pair: Pair = told.from.at < told.to.at ? [told.from, told.to] : [told.to, told.from]
    return isTheirs(skeleton, amount, pair, stretch, ends.includes(told)) &&
      (!isFar || isTakingUp(skeleton, amount, pair, stretch))
      ? told
      : undefined
  }
  return undefined
}

/** The only ends that words lead to, or the only two values of a kind; "many" where there are more of them. */
export function pairOfWindow(
  skeleton: Skeleton,
  amount: Amount,
  stretch: Stretch,
  ends: readonly Ends[],
): Ends | 'many' | undefined {
  const told = toldIn(ends, stretch, amount)
  if (told) return told
  const isOfTwo = AS_MANY.test(skeleton.lower.slice(amount.end, amount.end + 60)) || isLead(skeleton.text, amount)
  const [first, second, third] = likeOnes(skeleton, candidates(skeleton, amount, ...stretch), isOfTwo)
  if (third) return 'many'
  return first && second ? endsOf(amount, alike([first, second])) : undefined
}

/** "as many women as men", "as much (water) as": of two things. */
const AS_MANY = /^ as (?:many|much) (?:[a-zà-ɏ'-]+ ){1,3}as [a-zà-ɏ'-]+/u

/** Where the ends are told in an order of their own. */
const isOpposed = ({ direction }: Amount, { from, to }: Ends): boolean =>
  direction !== undefined && (to.figure.value ?? 0) > (from.figure.value ?? 0) !== (direction === 'up')

/** "The mill doubled its output. Weavers went (from 90 to 130)" */
const isOfOwnSubject = ({ lower }: Skeleton, { start, end }: Amount, ends: Ends): boolean =>
  ends.start >= end && hasOwnSubject(lower.slice(Math.max(0, start - REACH), end), lower.slice(end, ends.start))

/** The only ends of a stretch that words lead to; those behind the amount in its own sentence have been looked at. */
function toldIn(ends: readonly Ends[], [from, to]: Stretch, { term, end }: Amount): Ends | undefined {
  const [only, other] = standingIn(ends, ({ start }) => start, from, to).filter((pair) => pair.end <= to)
  return only && !other && (only.to.sentence !== term.sentence || only.start < end) ? only : undefined
}

/** The values that have their like among the others; percentages only where they are all there is. */
function likeOnes({ lower }: Skeleton, all: readonly Term[], areUnlike: boolean): readonly Term[] {
  const withLike = (told: readonly Term[]): readonly Term[] =>
    told.filter((value) => told.some((other) => other !== value && isPair(value, other, areUnlike)))
  const values = all.filter(
    ({ at, figure: { kind }, population }) =>
      kind !== 'count' || population || !IS_PRICE.test(lower.slice(Math.max(0, at - 16), at)),
  )
  const numbers = withLike(values.filter(({ figure }) => figure.kind !== 'percent'))
  return numbers.length > 0 ? numbers : withLike(values)
}

/** "burned for 900 hours … was sold for (300)" */
const IS_PRICE = /\b(?:sold|bought|sells?|priced|retailed|auctioned) (?:for|at) $/

const isPair = (a: Term, b: Term, areUnlike: boolean): boolean =>
  a.figure.value !== b.figure.value &&
  areOfOneSize(a, b) &&
  (areUnlike ? isLike(a.figure, b.figure) : areOfOneKind(a, b))

/** "Between the two counts it went from 9,000 to 18,000": nothing has become of the two. */
const areOfOneSize = ({ figure: a }: Term, { figure: b }: Term): boolean =>
  Math.max(a.value ?? 0, b.value ?? 0) < FAR * Math.min(a.value ?? 0, b.value ?? 0)
const FAR = 100

/** "310 hectares … the 200 it tended": a bare number goes by the unit of the one before it. */
const areOfOneKind = (a: Term, b: Term): boolean => {
  const [first, second] = a.at < b.at ? [a, b] : [b, a]
  const isBare =
    second.figure.kind === 'count' &&
    !/^(?:an?|one) /i.test(second.figure.text) &&
    countsNothing(second) &&
    HAVE_UNITS.has(first.figure.kind)
  return (isLike(a.figure, b.figure) && isOneThing(a, b)) || isBare
}

/** The bare one is in the unit of the other. */
const alike = ([first, second]: Pair): Pair => {
  const { kind, unit, currency } = first.figure
  const isBare = second.figure.kind === 'count' && kind !== 'count'
  return [
    first,
    isBare
      ? { ...second, figure: { ...second.figure, kind, ...(unit && { unit }), ...(currency && { currency }) } }
      : second,
  ]
}

const HAVE_UNITS: ReadonlySet<string> = new Set(['measure', 'money', 'percent', 'rate'])

/** What is yet to come, or was to be: a hope, an aim, a condition. */
const OPEN =
  /\b(?:may|might|could|will|would|should|if|wants?|wanted|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned)?|target(?:s|ed)?|goal|promis(?:es?|ed)|pledg(?:es?|ed)|needs?|expect(?:s|ed)?|due|forecast|likely|set) (?:[a-z]+ ){0,3}$/
/** "30% a year", "more than expected", "than elsewhere" */
const OF_OTHER_BASE =
  /^[^,;:.¶‖]{0,25}\b(?:expected|planned|forecast|hoped|thought|elsewhere|ever|average|usual|normal|target)\b|^ (?:a|per|each|every) (?:year|month|week|day|decade)\b|^ as [a-z]+ as (?:any|every|most|other|all|the (?:rest|average|next))|^ (?:of (?:all|the|what|those)|chance|likelihood)\b/

/** "617 in July, 59% more compared to June, and beats the 515 of May": the amount says from when, and it is when neither value was. */
function isAgainstOther(lower: string, { end }: Amount, pair: Pair): boolean {
  const month = AGAINST.exec(lower.slice(end, end + 60))?.[1]
  return (
    month !== undefined && !pair.some(({ at }) => lower.slice(Math.max(0, at - BESIDE), at + BESIDE).includes(month))
  )
}
/** How far from a value its month stands at most, in UTF-16 units. */
const BESIDE = 20
const AGAINST =
  /^ (?:[a-z]+ ){0,2}(?:compared (?:to|with)|versus|against|than in|over|on) (january|february|march|april|may|june|july|august|september|october|november|december)\b/

export const isHoped = ({ lower }: Skeleton, { start, term }: Amount): boolean =>
  OPEN.test(lower.slice(Math.max(0, start - 60), start)) && !/^(?:the|this|that) $/.test(lower.slice(start, term.at))

/** "fell 10% overall": of the whole, of which what is told may be a part. */
const AT_LARGE =
  /^[^.;¶]{0,30}\b(?:overall|in total|national(?:ly)?|nationwide|worldwide|global(?:ly)?|across|on average)\b/

/** "The 20% rise that it was promised": what somebody asked for or was told that he would get. */
const ASKED_FOR =
  /^(?: [a-z]+){0,2} (?:that|which) (?:[a-z]+ ){1,3}(?:promised|asked|demanded|wanted|sought|requested|hoped|offered)\b/

export const isOpen = (skeleton: Skeleton, amount: Amount): boolean =>
  amount.term.figure.per !== undefined ||
  isHoped(skeleton, amount) ||
  ASKED_FOR.test(skeleton.lower.slice(amount.end, amount.end + 60)) ||
  AT_LARGE.test(skeleton.lower.slice(amount.end, amount.end + 60)) ||
  OF_OTHER_BASE.test(skeleton.lower.slice(amount.end, amount.end + 60)) ||
  /^ what [^.;¶‖]{0,30}\b(?:would|might|could|may)\b/.test(skeleton.lower.slice(amount.end, amount.end + 60))

function isTheirs(skeleton: Skeleton, amount: Amount, pair: Pair, [from, to]: Stretch, isTold: boolean): boolean {
  const { text, lower } = skeleton
  const [first, second] = pair
  const rivals = standingIn(amountsIn(skeleton), ({ term }) => term.at, from, to)
  if (rivals.some(({ term }) => term.at !== amount.term.at && RELATIVE.has(term.figure.kind))) return false
  const place = { start: first.at, end: second.at + 1 }
  if (isAgainstOther(lower, amount, pair) || pair.every((value) => isAttribute(lower, value))) return false
  const lead = lower.slice(Math.max(0, amount.start - REACH), amount.start)
  if (isOfLater(lead, lower.slice(amount.end, Math.max(amount.end, place.start)))) return false
  const isPointed = isPointedAt(skeleton, amount, pair)
  if (
    (!isPointed && isOfAnother(text, amount, place)) ||
    isOfLonger(text, amount, place) ||
    isOfOtherYears(text, amount, place)
  )
    return false
  if (
    !isTold &&
    !(first.figure.kind === 'percent' && amount.term.figure.kind === 'percent') &&
    !CONTRAST.test(lower.slice(from, to)) &&
    !HAS_BASE.test(lower.slice(amount.term.at + 1, amount.end + 30)) &&
    !AS_THUS.test(lower.slice(Math.max(from, amount.start - 60), amount.end + 30))
  )
    return false
  return (
    !isOfSeveral(lower, amount) && isNear(amount, pair) && (isPointed || speaksOf(skeleton, amount, pair, [from, to]))
  )
}

/** "A 12 cm pipe carries four times as much as a 6 cm pipe": sizes that tell the one from the other. */
const isAttribute = (lower: string, { at, figure: { kind } }: Term): boolean =>
  kind === 'measure' &&
  /\b(?:an?|the) $/.test(lower.slice(Math.max(0, at - 5), at)) &&
  /^ [a-z]/.test(lower.slice(at + 1, at + 3))

/** "double the estimate", "three times that of the old one": held against a value. */
const HAS_BASE = /^ (?:times )?(?:the|that|those|what|its|as [a-z]+ as)\b/
/** "Only 58% drove, now 51% do. The 7% decrease in car use": what they differ by to the point, and pointed at. */
const isPointedAt = ({ lower }: Skeleton, amount: Amount, pair: Pair): boolean =>
  pair.every(({ at, figure: { kind } }) => kind === 'percent' && at < amount.start) &&
  /(?:^|[^a-z])(?:the|this|that) $/.test(lower.slice(Math.max(0, amount.term.at - 6), amount.term.at)) &&
  !/^[^,;:.¶‖]{0,30}\b(?:prices?|wages?|pay|rents?|fares?|fees?|costs?|salar(?:y|ies)|sales|output|production|spending|revenues?|staff|budget)\b/.test(
    lower.slice(amount.term.at + 1, amount.end + 40),
  )

/** "so hers is (four times) as heavy" */
const AS_THUS = /\b(?:so|thus|therefore|hence) [^,;:.¶‖]*[\uE000-\uE01F] as [a-z]+ ?[.,;)¶]/

/** "Both have grown (20%)" */
const isOfSeveral = (lower: string, { start }: Amount): boolean =>
  /\b(?:both|each|all|either|neither|every) (?:of [a-z]+ )?(?:[a-z]+ ){0,3}$/.test(
    lower.slice(Math.max(0, start - 40), start),
  )

/** A wrong sum is not far from right: what is many times too much or too little is of something else. */
export function isNear({ term: { figure }, direction }: Amount, [first, second]: readonly [Mention, Mention]): boolean {
  const [low = 0, high = 0] = [first.figure.value ?? 0, second.figure.value ?? 0].sort((a, b) => a - b)
  const value = figure.value ?? figure.low ?? 0
  if (low <= 0 || value <= 0) return false
  if (!RELATIVE.has(figure.kind)) return within(value, high - low, NEAR_MULTIPLE) && value < high
  if (figure.kind === 'multiple') return within(Math.max(value, 1 / value), high / low, NEAR_MULTIPLE)
  const told = figure.kind === 'fraction' ? 100 * value : value
  if (first.figure.kind === 'percent') return Math.abs(high - low - told) < 0.05 * told
  const [change, led] =
    direction === 'down'
      ? [1 - low / high, (1 - told / 100) / (low / high)]
      : [high / low - 1, (1 + told / 100) / (high / low)]
  return within(told / 100, change, NEAR_PERCENT) && within(led, 1, NEAR_END)
}

const within = (told: number, real: number, factor: number): boolean => told < real * factor && real < told * factor
const NEAR_MULTIPLE = 4
const NEAR_PERCENT = 3.5
/** How far off the end may be to which the stated change would lead. */
const NEAR_END = 2.5
