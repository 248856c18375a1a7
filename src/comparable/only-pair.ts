/**
 * The two values that an amount of change compares where no words lead from the one to the others: the only two of a kind in reach ("It was ninety
 * minutes in May. By October it was seventy-two. The board calls this a cut of thirty per cent"). They must be of two times, or of two that are held against one another, and the
 * amount must speak of nothing that they do not.
 */
import { countsNothing, isLike, isOneThing } from './alike.ts'
import { type Amount, amountsIn } from './amounts.ts'
import type { Ends } from './change-ends.ts'
import { isOfAnother } from './changed-thing.ts'
import { CONTRAST, endsOf } from './compared.ts'
import { candidates } from './compared-values.ts'
import { isOfLater, isOfLonger, isOfOtherYears } from './periods.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { speaksOf } from './spoken-of.ts'
import { standingIn } from './standing.ts'

type Stretch = readonly [start: number, end: number]
type Pair = readonly [Term, Term]

const RELATIVE: ReadonlySet<string> = new Set(['percent', 'fraction', 'multiple'])

/** How long the sentences around an amount may be, in UTF-16 units. */
const REACH = 400

export function onlyEnds(skeleton: Skeleton, amount: Amount): Ends | undefined {
  if (!RELATIVE.has(amount.term.figure.kind) || isOpen(skeleton, amount)) return undefined
  for (const window of [...windowsAround(skeleton.lower, amount.term.at), ...listAround(skeleton, amount)]) {
    const values = candidates(skeleton, amount, ...window)
    const pair = onlyTwo(values, AS_MANY.test(skeleton.lower.slice(amount.end, amount.end + 60)))
    if (pair === undefined) {
      if (values.length > 2) return undefined
      continue
    }
    return isTheirs(skeleton, amount, pair, window) ? endsOf(amount, alike(pair)) : undefined
  }
  return undefined
}

/** "as many women as men", "as much (water) as": of two things. */
const AS_MANY = /^ as (?:many|much) (?:[a-zà-ɏ'-]+ ){1,3}as [a-zà-ɏ'-]+/u

/** The amount's sentence, then with those before it and behind it in the block, each as far as the last. */
function* windowsAround(text: string, at: number): Iterable<Stretch> {
  const [start, end] = sentenceAt(text, at)
  yield [start, end]
  const before =
    text.slice(0, start).endsWith('¶') && !text.slice(0, start).endsWith('· ¶') ? sentenceAt(text, start - 1)[0] : start
  const behind = text[end] === '¶' && text.slice(end - 2, end - 1) !== '·' ? sentenceAt(text, end + 1)[1] : end
  if (before < start) yield [before, end]
  if (before < start && text[before - 1] === '¶' && !text.slice(0, before).endsWith('· ¶'))
    yield [sentenceAt(text, before - 1)[0], end]
  if (behind > end) yield [start, behind]
  if (behind > end && text[behind] === '¶') yield [start, sentenceAt(text, behind + 1)[1]]
}

/** The items of a list with an amount at the end of the last of them, or in the paragraph right behind that takes them up. */
function* listAround({ lower, terms }: Skeleton, { term, start }: Amount): Iterable<Stretch> {
  const [begin, end] = sentenceAt(lower, term.at)
  const { block } = term.sentence
  const items = standingIn(terms, ({ at }) => at, begin - REACH, begin).filter(
    ({ sentence }) => sentence.block.kind === 'item',
  )
  const list = block.kind === 'item' ? block.list : items.at(-1)?.sentence.block.list
  const first = items.find(({ sentence }) => sentence.block.list === list)
  const isUpshot =
    block.kind === 'item'
      ? /[(,–—]\s?$/.test(lower.slice(begin, start))
      : /^\s(?:that|this|it|an?|the)\b/.test(lower.slice(begin, begin + 6))
  if (list && first && isUpshot) yield [sentenceAt(lower, first.at)[0], end]
}

function sentenceAt(text: string, at: number): Stretch {
  const floor = Math.max(0, at - REACH)
  const before = Math.max(text.slice(floor, at).lastIndexOf('¶'), text.slice(floor, at).lastIndexOf('‖'))
  const behind = text.slice(at, at + REACH).search(/[¶‖]/)
  return [before < 0 ? floor : floor + before + 1, behind < 0 ? Math.min(text.length, at + REACH) : at + behind]
}

/** The one pair of like values, with no third of their kind; percentages only where they are all there is. */
function onlyTwo(values: readonly Term[], areUnlike: boolean): Pair | undefined {
  const numbers = values.filter(({ figure }) => figure.kind !== 'percent')
  const told = numbers.length > 1 ? numbers : values
  const paired = told.filter((value) =>
    told.some(
      (other) => other !== value && (areUnlike ? isLike(value.figure, other.figure) : areOfOneKind(value, other)),
    ),
  )
  const [first, second, third] = paired
  return first && second && !third && first.figure.value !== second.figure.value ? [first, second] : undefined
}

/** "310 hectares … the 200 it tended": a bare number goes by the unit of the one before it. */
const areOfOneKind = (a: Term, b: Term): boolean => {
  const [first, second] = a.at < b.at ? [a, b] : [b, a]
  const isBare = second.figure.kind === 'count' && countsNothing(second) && HAVE_UNITS.has(first.figure.kind)
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

/** "617 in July, 59% more compared to June, and beats the 515 of May": the amount says from when, and it is not when the first value was. */
function isAgainstOther(lower: string, { end }: Amount, { at }: Term): boolean {
  const month = AGAINST.exec(lower.slice(end, end + 60))?.[1]
  return month !== undefined && !lower.slice(Math.max(0, at - BESIDE), at + BESIDE).includes(month)
}
/** How far from a value its month stands at most, in UTF-16 units. */
const BESIDE = 30
const AGAINST =
  /^ (?:[a-z]+ ){0,2}(?:compared (?:to|with)|versus|against|than in|over|on) (january|february|march|april|may|june|july|august|september|october|november|december)\b/

export const isHoped = ({ lower }: Skeleton, { start }: Amount): boolean =>
  OPEN.test(lower.slice(Math.max(0, start - 60), start))

/** "fell 10% overall": of the whole, of which what is told may be a part. */
const AT_LARGE =
  /^[^.;¶]{0,30}\b(?:overall|in total|national(?:ly)?|nationwide|worldwide|global(?:ly)?|across|on average)\b/

const isOpen = (skeleton: Skeleton, amount: Amount): boolean =>
  isHoped(skeleton, amount) ||
  AT_LARGE.test(skeleton.lower.slice(amount.end, amount.end + 60)) ||
  OF_OTHER_BASE.test(skeleton.lower.slice(amount.end, amount.end + 60)) ||
  /^ what [^.;¶‖]{0,30}\b(?:would|might|could|may)\b/.test(skeleton.lower.slice(amount.end, amount.end + 60))

function isTheirs(skeleton: Skeleton, amount: Amount, pair: Pair, [from, to]: Stretch): boolean {
  const { text, lower } = skeleton
  const [first, second] = pair
  const rivals = standingIn(amountsIn(skeleton), ({ term }) => term.at, from, to)
  if (rivals.some(({ term }) => term.at !== amount.term.at && RELATIVE.has(term.figure.kind))) return false
  const place = { start: first.at, end: second.at + 1 }
  if (isAgainstOther(lower, amount, first)) return false
  const lead = lower.slice(Math.max(0, amount.start - REACH), amount.start)
  if (isOfLater(lead, lower.slice(amount.end, Math.max(amount.end, place.start)))) return false
  if (isOfAnother(text, amount, place) || isOfLonger(text, amount, place) || isOfOtherYears(text, amount, place))
    return false
  return isNear(amount, pair) && CONTRAST.test(lower.slice(from, to)) && speaksOf(skeleton, amount, pair, [from, to])
}

/** A wrong sum is not far from right: what is many times too much or too little is of something else. */
function isNear({ term: { figure }, direction }: Amount, [first, second]: Pair): boolean {
  const [low = 0, high = 0] = [first.figure.value ?? 0, second.figure.value ?? 0].sort((a, b) => a - b)
  const value = figure.value ?? figure.low ?? 0
  if (low <= 0 || value <= 0) return false
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
