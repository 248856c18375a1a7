/**
 * The two values that an amount compares where nothing says "from" and "to": those of one kind in its sentence, or in the one before where it goes on
 * about it ("In 2019 the club had 200 members. By 2023 there were 260, an increase of 50%").
 */

import type { Mention } from '../model.ts'
import { isLike, isOneThing } from './alike.ts'
import { type Amount, amountsIn } from './amounts.ts'
import type { Ends } from './change-ends.ts'
import { termsBetween } from './matching.ts'
import type { Skeleton, Term } from './skeleton.ts'

/** How far values may stand from the amount that compares them. */
const REACH = 220

/** What says that two values are of one thing, or set against one another. */
const CONTRAST =
  /\b(?:compared|against|versus|vs|than|as many|as much|leads?|led|ahead|gap|margin|difference|(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|decade|ago|earlier|later|before|after|previous(?:ly)?|last|now|today|then|this|initially|originally|used to|at (?:first|the start)|by the end|before|once|currently|until|spring|summer|autumn|winter|quarter|season)\b/i

/** What makes an amount the upshot of the values before it, or of those behind. */
const CONCLUDES =
  /(?:[,:;(—–=-]|\b(?:so|or|thus|therefore|i\.e\.|namely|meaning|representing|marking|is|was|means|they|it|that|which|has|have|had)) ?(?:[a-zÀ-ɏ'-]+ ){0,4}$/iu
const ANNOUNCES = /^[^¶]{0,40}[:(—–]/

/** What gives the amount another base. */
const OTHER_BASE =
  /^[^,;:.¶]{0,25}\b(?:(?:than|on|over|from|since|against) (?:last|the (?:previous|same|prior|year|month)|a (?:year|month|decade)|in|ever|expected|average|forecast|target|planned|usual|normal)|of (?:all|the|its|their))\b/i

/** How a sentence goes on about the values of the one before. */
const GOES_ON =
  /^ ?(?:that|this|it|they|which|these|by|now|today|in|an? |the|so|or|up|down|overall|last|two|five|ten|after)\b/i

export function comparedEnds(skeleton: Skeleton, amount: Amount): Ends | undefined {
  const { text } = skeleton
  const behind = text.slice(amount.end, amount.end + 60)
  if (OTHER_BASE.test(behind) && !/^[^.¶]{0,30}:/.test(behind)) return undefined
  const [start, end] = sentenceAround(text, amount.term.at)
  const here = candidates(skeleton, amount, start, end)
  const pair = pairOf(here) ?? (here.length < 2 ? pairBeside(skeleton, amount, here, [start, end]) : undefined)
  if (!pair || !CONTRAST.test(text.slice(Math.min(start, pair[0].at), Math.max(end, pair[1].at)))) return undefined
  return isUpshot(text, amount, pair) ? endsOf(amount, pair) : undefined
}

/** The pair that the sentence before helps to make, or that the one behind holds. */
function pairBeside(
  skeleton: Skeleton,
  amount: Amount,
  here: readonly Term[],
  [start, end]: readonly [number, number],
) {
  const { text } = skeleton
  const goesOn = (at: number) => text.slice(at - 3, at) !== '· ¶' && GOES_ON.test(text.slice(at, at + 20))
  const before = goesOn(start) ? candidates(skeleton, amount, sentenceAround(text, start - 3)[0], start) : []
  const behind = goesOn(end + 1) ? candidates(skeleton, amount, end, sentenceAround(text, end + 2)[1]) : []
  return pairOf([...before, ...here]) ?? (here.length === 0 ? pairOf(behind) : undefined)
}

/** Where the sentence begins and ends that holds a place, no further off than values may stand. */
function sentenceAround(text: string, at: number): [number, number] {
  const floor = Math.max(0, at - REACH)
  const before = Math.max(...['¶', '‖'].map((mark) => text.slice(floor, at).lastIndexOf(mark)))
  const after = text.slice(at, at + REACH).search(/[¶‖]/)
  return [before < 0 ? floor : floor + before + 1, after < 0 ? at + REACH : at + after]
}

const COMPARABLE: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'rate', 'percent'])

function candidates(skeleton: Skeleton, { term }: Amount, from: number, to: number): Term[] {
  const amounts = new Set(amountsIn(skeleton).map(({ term: { at } }) => at))
  return termsBetween(skeleton, from, to).filter(
    ({ at, figure, range }) =>
      at !== term.at &&
      !isSpan(range) &&
      !/-(?:day|week|month|year|hour)\b/.test(figure.text) &&
      !amounts.has(at) &&
      COMPARABLE.has(figure.kind) &&
      figure.unit !== 'year',
  )
}

/** "20–30" is one value, and "52% to 48%" two. */
const isSpan = (range: Mention | undefined): boolean => {
  const [first = 0, last = 0] = range?.figure.ends ?? []
  return first < last
}

/** Two alike and no third; percentages only where there are no other values. */
function pairOf(terms: readonly Term[]): readonly [Term, Term] | undefined {
  const numbers = terms.filter(({ figure }) => figure.kind !== 'percent')
  const [first, second, third] = numbers.length > 0 ? numbers : terms
  if (!first || !second || third || !isLike(first.figure, second.figure) || !areOfOneSize(first, second))
    return undefined
  return isOneThing(first, second) ? [first, second] : undefined
}

/** "£12,570 … £3.15 a week" and "three … three" are compared by nobody. */
const areOfOneSize = ({ figure: a }: Term, { figure: b }: Term): boolean =>
  !(b.per && !a.per) &&
  a.value !== b.value &&
  Math.max(a.value ?? 0, b.value ?? 0) < 1000 * Math.min(a.value ?? 0, b.value ?? 0)

const isUpshot = (text: string, { start, end }: Amount, [first, second]: readonly [Term, Term]): boolean =>
  second.at < start
    ? text.slice(second.at, start).includes('¶')
      ? isLinked(text, second.at, start)
      : CONCLUDES.test(text.slice(Math.max(second.at, start - 60), start))
    : first.at >= end && (ANNOUNCES.test(text.slice(end, first.at + 1)) || text.slice(end, first.at).includes('¶'))

/** Words that take up what the sentence before told of. */
const TAKES_UP =
  /\b(?:it|they|which|that (?:is|was|means)|this (?:is|was|means)|numbers?|figures?|total|count|prices?|costs?|rates?|share|sum|overall)\b/i

/** Whether the sentence of an amount goes on about the values before it: by a pronoun, by a word of theirs, or by nothing of its own. */
function isLinked(text: string, from: number, start: number): boolean {
  const lead = text.slice(text.lastIndexOf('¶', start) + 1, start).toLowerCase()
  const told = text.slice(Math.max(0, from - REACH), text.indexOf('¶', from)).toLowerCase()
  const words = lead.match(/[a-zÀ-ɏ]{4,}/g) ?? []
  return TAKES_UP.test(lead) || words.length < 3 || words.some((word) => told.includes(word.replace(/s$/, '')))
}

/** A rise leads from the lesser to the greater, whichever is named first. */
function endsOf({ direction }: Amount, [first, second]: readonly [Term, Term]): Ends {
  const isOrdered = (first.figure.value ?? 0) <= (second.figure.value ?? 0)
  const [from, to] = direction === undefined || isOrdered === (direction === 'up') ? [first, second] : [second, first]
  return { from, to, start: first.at, end: second.at + 1 }
}
