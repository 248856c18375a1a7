/** Whether a change follows from its ends, and what would: the questions that several rules ask of one. */
import { absoluteChange, relativeChange } from '../arithmetic/change.ts'
import { agree, exactly, type Interval, times } from '../arithmetic/interval.ts'
import { shown } from '../arithmetic/shown.ts'
import { shareOf, valuesBeside, valuesOf } from '../arithmetic/written.ts'
import type { Document, Mention } from '../model.ts'
import { isLike, isOneThing } from './alike.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import type { Change } from './change.ts'
import { isRightWith } from './otherwise.ts'
import type { Term } from './skeleton.ts'

/** A change with its amount told. */
export type Stated = Change & { readonly amount: Term }

export const isStated = (change: Change): change is Stated => change.amount !== undefined

/** Where a reader is told that a change does not hold: at its amount, or below a title at the value that it led to. */
export const placeOf = ({ amount, to }: Stated): Mention => (amount.sentence.block.kind === 'heading' ? to : amount)

/** The changes that do not hold, but for those whose ends another one accounts for: “400, twice the 200 of the next, and four times as much as the last”. */
export function unexplained(changes: readonly Stated[], holds: (change: Stated) => boolean): readonly Stated[] {
  const explained = new Set(changes.filter(holds).map(endsOf))
  return changes.filter((change) => !explained.has(endsOf(change)))
}

/** Whether a change holds with another number close by in the place of one end: “1,146 seals at 23 sites, against 1,910, a drop of 40%”. */
export function holdsOtherwise(document: Document, change: Stated, holds: (change: Stated) => boolean): boolean {
  const { amount, from, to } = change
  const told = [amount, from, to]
  return (
    isRightWith(document, from, told, (other) => holds({ ...change, from: other })) ||
    isRightWith(document, to, told, (other) => holds({ ...change, to: other }))
  )
}

/**
 * Whether the text puts a stated change right itself, between it and its ends or in the sentence behind them: another amount there is what the ends make ("That is no 4%
 * but a gain of 10%").
 */
export function isPutRight({ mentions }: Document, { amount, from, to }: Stated): boolean {
  const [first, last] = [nominal(from), nominal(to)]
  const percent = Math.abs(last / first - 1) * 100
  const here = amount.sentence
  const told = [amount, from, to].map(({ sentence }) => (sentence.block === here.block ? sentence.index : here.index))
  const [begin, end] = [Math.min(...told), Math.max(...told) + 1]
  return mentions.some(({ figure: { kind, value, span }, sentence }) => {
    const isNear = sentence.block === here.block && sentence.index >= begin && sentence.index <= end
    if (!isNear || value === undefined || [amount, from, to].some((end) => end.figure.span[0] === span[0])) return false
    if (kind === 'percent') return Math.abs(value - percent) < 0.6 && value !== amount.figure.value
    return kind === 'point' && from.figure.kind === 'percent' && Math.abs(value - Math.abs(last - first)) < 0.06
  })
}

const endsOf = ({ from, to }: Change): string =>
  [from, to]
    .map(({ figure }) => figure.span[0])
    .sort()
    .join(' ')

/** What gives a change another base than its ends: a rate by the year, prices or seasons taken out. */
const OTHER_BASE =
  /\b(?:per|each|every) (?:year|month|week|day|decade|quarter)\b|\b(?:annually|annuali[sz]ed|(?:annual|yearly) (?:compound|average|rate|growth|rise|increase|gain|decline|fall|change|pace|[\uE000-\uE01F])|per annum|p\.a\.|compound(?:ed|ing)?|CAGR|real terms|inflation|adjust(?:ed|ing|ment)|constant (?:currency|currencies|prices|exchange rates)|like-for-like|organic(?:ally)?|per (?:capita|head|person)(?! (?:was|were|is|are|stood|fell|rose|in|of|had|has|came)\b)|weighted)\b/i

/** "rose 5% on average", and no "waited 40 minutes on average" */
const isOnAverage = (amount: Mention): boolean =>
  /\bon average\b[^.;\d]{0,40}$/i.test(wordsBefore(amount)) || /^[^.;\d]{0,30}\bon average\b/i.test(wordsBehind(amount))

/** "30% faster" may be said of the time and of the speed. */
const QUICKER = /\b(?:faster|quicker|slower|speed-?up)\b/i

/**
 * Whether the stated amount can follow from the ends, roundings and hedges allowed: percentages and fractions of the first end, points and plain
 * differences between the two. An amount of another kind, and one by the year or adjusted, is none of theirs and follows.
 */
export function follows(change: Stated): boolean {
  const stated = statedOf(change)
  if (
    !stated ||
    OTHER_BASE.test(change.context) ||
    isOnAverage(change.amount) ||
    QUICKER.test(change.context) ||
    isSpread(change) ||
    isMoreThanAll(change)
  )
    return true
  return agreesWithSign(workedOut(change), stated, change)
}

/** A fall of more than 100% is wrong by itself, whatever its ends. */
const isMoreThanAll = ({ amount, direction }: Stated): boolean =>
  direction === 'down' && amount.figure.kind === 'percent' && (amount.figure.value ?? 0) > 100

/** Whether the amount is the plain difference of two percentages and not their relative change: "from 40% to 44%, a 4% gain". */
export function isPointsCalledPercent(change: Stated): boolean {
  const { amount, from, to } = change
  const [first, last] = [from.figure.value, to.figure.value]
  const isOfPercents = [amount, from, to].every(({ figure }) => figure.kind === 'percent')
  if (!isOfPercents || !first || !last || AVERAGED.test(change.context)) return false
  if (change.direction !== undefined && first > last !== (change.direction === 'down')) return false
  const stated = valuesOf(wholeOf(amount))
  const relative = Math.abs(last / first - 1) * 100
  return agree(exactly(Math.abs(last - first)), stated) && !agree(exactly(relative), stated)
}

/** "On average 4%, from 2% in one place to 6% in another" */
const AVERAGED =
  /\b(?:on average|averag(?:ed|es|ing)|average (?:of|is|was|came|stood)|mean|median|typically|rang(?:e|ed|ing))\b/i

/** The change as its ends have it, in the unit of the stated amount, for a message. */
export function workedOutAs({ amount, from, to }: Stated): string {
  const [first, last] = [nominal(from), nominal(to)]
  if (isRelative(amount)) return `${shown(Math.abs(last / first - 1) * 100)}%`
  return `${shown(Math.abs(last - first))}${isPoints(amount) ? ' points' : ''}`
}

/** The fall of 200 to 100 is 50%, and so is the change. */
function agreesWithSign(real: Interval, stated: Interval, { direction }: Change): boolean {
  if (stated[1] < 0) return agree(real, stated)
  const isUp = direction !== 'down' && agree(real, stated)
  return isUp || (direction !== 'up' && agree(times(real, -1), stated))
}

function workedOut({ amount, from, to }: Stated): Interval {
  const ends = [endOf(from, to), endOf(to, from)] as const
  return isRelative(amount) ? relativeChange(...ends) : absoluteChange(...ends)
}

/** "Fell 14/20, then 5/12": each is a score. */
const SLASHED = /^\d+\/\d+$/

/** A stated amount in the unit of the ends; undefined where they have none in common. */
function statedOf(change: Stated): Interval | undefined {
  const { amount, from, told, adjacent } = change
  const { kind, unit, per } = amount.figure
  if (per !== undefined || kind === 'multiple' || SLASHED.test(amount.figure.text)) return undefined
  if (isRelative(amount)) return unsigned(amount, roundly(amount, shareOf(wholeOf(amount))))
  if (isPoints(amount) && from.figure.kind !== 'percent') return undefined
  if (isPoints(amount)) return times(valuesOf(wholeOf(amount)), unit === 'bp' ? 0.01 : 1)
  if (!(told || adjacent) || !isLike(amount.figure, from.figure)) return undefined
  if (!isOneThing(amount, from) && !UPSHOT.test(wordsBefore(amount))) return undefined
  const stated = times(valuesOf(wholeOf(amount)), kind === 'money' && unit && !from.figure.unit ? CENT : 1)
  return isWithin(change, stated[0]) ? stated : undefined
}

/** "1,200 animals … 900 now, so (450 deer) have gone": drawn from both, whatever they are called. */
const UPSHOT =
  /\b(?:so|thus|hence|therefore|meaning|which means|that is|that makes)(?: that)? (?:there (?:are|were) )?(?:[a-z]+ )?$/i

/** "40p" and "£2.10": a hundredth, whatever the currency calls it. */
const CENT = 0.01

/** "30 percent, from 227 to 298": a change in tens is spoken roundly, as no share of a whole is. */
const TENS = 1.5
const roundly = ({ figure: { kind, value = 1, text } }: Mention, stated: Interval | undefined): Interval | undefined =>
  stated && kind === 'percent' && value % 10 === 0 && !/\d\.\d/.test(text)
    ? [stated[0] - TENS + HALF, stated[1] + TENS - HALF]
    : stated
/** What `shareOf` allows a whole percentage already. */
const HALF = 0.5

/** "−6%" beside a word of falling is a fall of 6%. */
const unsigned = ({ figure: { value = 0 } }: Mention, stated: Interval | undefined): Interval | undefined =>
  stated && value < 0 ? times(stated, -1) : stated

/** What changes by more than both of its ends together, or falls where they rise, is another thing. */
function isWithin({ from, to, direction }: Stated, by: number): boolean {
  const [first, last] = [from.figure.value ?? 0, to.figure.value ?? 0]
  return by <= first + last && (direction !== 'down' || last <= first)
}

const isRelative = ({ figure: { kind } }: Mention): boolean => kind === 'percent' || kind === 'fraction'

/** Points of percentages, said in full or not: "fell 20 points". */
const isPoints = (mention: Mention): boolean =>
  mention.figure.kind === 'point' || /^[ -]points?\b/.test(wordsBehind(mention))

/** A price is told to the unit, as a head count is. */
const endOf = (end: Term, other: Term): Interval =>
  shareOf(end) ??
  (end.figure.kind === 'count' || end.figure.kind === 'money' ? valuesBeside(end, other) : valuesOf(end))

const nominal = (end: Term): number => (end.figure.value ?? 0) * (end.figure.kind === 'fraction' ? 100 : 1)

const wholeOf = (term: Term): Mention => term.range ?? term

/** A mean between a least and a most ("averaged 40%, from 30% to 50%") is no change. */
function isSpread({ amount, from, to, told }: Stated): boolean {
  const [low, middle, high] = [nominal(from), nominal(amount), nominal(to)]
  return !told && isRelative(amount) && isLike(amount.figure, from.figure) && low < middle && middle < high
}
