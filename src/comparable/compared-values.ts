/** Which figures around an amount of change are values that it could compare, and which two of them it does. */
import type { Mention } from '../model.ts'
import { countsNothing, isLike, isOneThing } from './alike.ts'
import { type Amount, amountsIn } from './amounts.ts'
import { HEDGES } from './filler.ts'
import { termsBetween } from './matching.ts'
import { isName } from './named.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { FALLING_VERBS, MOVING, RISING_VERBS } from './trend-words.ts'

const COMPARABLE: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'rate', 'percent'])

/** The values between two places that an amount could compare. */
export function candidates(skeleton: Skeleton, { term }: Amount, from: number, to: number): Term[] {
  const amounts = new Set(amountsIn(skeleton).map(({ term: { at } }) => at))
  return termsBetween(skeleton, from, to).filter(
    (value) =>
      value.at !== term.at &&
      !amounts.has(value.at) &&
      canBeEnd(skeleton, value) &&
      (multipleOf(skeleton, value)?.at ?? term.at) === term.at,
  )
}

/** "Double the average of 30% here, and double the 7% there": where the multiple stands of which a value is the base. */
export function multipleOf(skeleton: Skeleton, { at, figure }: Term): Term | undefined {
  const before = termsBetween(skeleton, at - 80, at).at(-1)
  const isBase =
    before?.figure.kind === 'multiple' &&
    figure.kind !== 'multiple' &&
    IS_BASE.test(skeleton.lower.slice(before.at + 1, at))
  return isBase ? before : undefined
}

const IS_BASE = new RegExp(`^ (?:the|its|their|his|her|our|that of|those of) (?:[a-z'-]+ ){0,4}~?${HEDGES}$`)

function canBeEnd(skeleton: Skeleton, term: Term): boolean {
  const { at, figure, range } = term
  return (
    COMPARABLE.has(figure.kind) &&
    !/^[ -]points?\b/.test(skeleton.lower.slice(at + 1, at + 9)) &&
    !LONG.test(figure.unit ?? '') &&
    !/-(?:day|week|month|year|hour)\b/.test(figure.text) &&
    !isTerm(skeleton, at, figure.unit) &&
    !isSpan(range) &&
    !isName(skeleton, at) &&
    !isYear(skeleton, term) &&
    !isBy(skeleton, at) &&
    !isDifference(skeleton, term)
  )
}

/** "as the tables of 1851 show": four digits behind a word that dates it, with no plural behind them. */
const isYear = ({ lower }: Skeleton, { at, figure: { kind, text } }: Term): boolean =>
  kind === 'count' &&
  /^(?:1[5-9]|20)\d\d$/.test(text) &&
  /\b(?:of|for|from|since) $/.test(lower.slice(at - 8, at)) &&
  !/^ [a-z-]+s\b(?<!\b(?:is|was|has|shows|says|puts|lists|gives))/.test(lower.slice(at + 1, at + 24))

/** How long ago, or how old. */
const LONG = /^(?:year|decade|century)$/

/** "£9 million above last year's £61 million", "a further £4,000": by how much two values differ is neither of them. */
export function isDifference(skeleton: Skeleton, { at, figure }: Term): boolean {
  const before = skeleton.lower.slice(Math.max(0, at - 40), at)
  if (FURTHER.test(before)) return true
  const [behind = '', preposition = ''] = SET_AGAINST.exec(skeleton.lower.slice(at + 1, at + 80)) ?? []
  const [other] = termsBetween(skeleton, at + 1 + behind.length, at + 2 + behind.length)
  return other !== undefined && isLike(figure, other.figure) && (preposition !== 'to' || ADDED.test(before))
}

const FURTHER = new RegExp(`\\b(?:another|further|extra|additional) ${HEDGES}$`)
const ADDED = new RegExp(`\\b(?:add|adds|added|adding) ${HEDGES}$`)
/** To the mark of the value that another is added to or stands above. */
const SET_AGAINST =
  /^ (?:(?!(?:and|or|but|while)\b)[a-z'-]+ ){0,2}?(above|below|ahead of|short of|behind|beyond|over|under|on top of|up on|down on|on|to) (?:(?:the|its|their|our|that|those|about|some|last|previous|[a-z]+'s|year's) ){0,4}(?=[\uE000-\uE01F])/

/** "in one month", "over the ten weeks": how long something took; what went on "for ninety minutes" is measured by that. */
function isTerm({ lower }: Skeleton, at: number, unit = ''): boolean {
  const [, preposition] = TERM.exec(lower.slice(Math.max(0, at - 35), at)) ?? []
  if (preposition === undefined) return false
  return /^(?:day|week|month|quarter|decade|hour|minute)$/.test(unit) || ROUNDS.test(lower.slice(at + 1, at + 12))
}
const TERM =
  /\b(in|over|within|after|during|through|every|for(?= (?:the|its|their|his|her|our|these|those|last|past|first|next))) (?:(?:the|its|their|his|her|our|these|those) )?(?:(?:just|only|about|last|past|first|next|previous|same) )?$/

/** "22 after 12 rounds" */
const ROUNDS = /^ (?:rounds|games|match(?:es)?|overs|laps|sets|innings|races|tries|sessions|lessons|seasons|visits)\b/

/** "… and by 15% in 2029" is one more amount; "by 48% to 42%" are two values. */
export const isBy = ({ lower }: Skeleton, at: number): boolean =>
  /\bby (?:about |over |nearly |almost |around )?$/.test(lower.slice(Math.max(0, at - 12), at)) &&
  !/^ (?:to|against|versus)\b/.test(lower.slice(at + 1, at + 10)) &&
  (AMOUNT.test(lower.slice(Math.max(0, at - 70), at)) ||
    !/ed by (?:about |over |nearly |almost |around )?$/.test(lower.slice(Math.max(0, at - 24), at)))

/** And no "visited by 50,000 people". */
const AMOUNT = new RegExp(`\\b(?:${RISING_VERBS}|${FALLING_VERBS}|${MOVING})\\b[^,;:¶‖]{0,30} by (?:[a-z]+ )?$`)

/** "20–30" is one value, and "52% to 48%" two. */
const isSpan = (range: Mention | undefined): boolean => {
  const [first = 0, last = 0] = range?.figure.ends ?? []
  return first < last
}

/** Two alike and no third; percentages only where there are no other values. */
export function pairOf(terms: readonly Term[], areUnlike = false): readonly [Term, Term] | undefined {
  const numbers = terms.filter(({ figure }) => figure.kind !== 'percent')
  const [first, second, third] = numbers.length > 0 ? ofOneKind(numbers) : terms
  if (!first || !second || third || !(isLike(first.figure, second.figure) || isBare(first, second))) return undefined
  return areOfOneSize(first, second) && (areUnlike || isOneThing(first, second)) ? [first, second] : undefined
}

/** "4,000 miles in 2015 and 11,000 in 2020", "40 euros a month then, 160 now" */
const isBare = (first: Term, second: Term): boolean =>
  MEASURED.has(first.figure.kind) && second.figure.kind === 'count' && countsNothing(second)

const MEASURED: ReadonlySet<string> = new Set(['measure', 'money', 'rate'])

/** "a dozen cost $2 in May and $3 in June": the two that are alike, beside others of no kind twice. */
function ofOneKind(terms: readonly Term[]): readonly Term[] {
  const isOf = ({ figure: { kind } }: Term, { figure }: Term): boolean => figure.kind === kind
  const twice = terms.filter((term) => terms.filter((other) => isOf(term, other)).length > 1)
  return twice.length === 2 && twice.every(({ figure: { kind } }) => kind !== 'count') ? twice : terms
}

/** "£12,570 … £3.15 a week" and "three … three" are compared by nobody. */
const areOfOneSize = ({ figure: a }: Term, { figure: b }: Term): boolean =>
  !(b.per && !a.per) &&
  a.value !== b.value &&
  Math.max(a.value ?? 0, b.value ?? 0) < 1000 * Math.min(a.value ?? 0, b.value ?? 0)

/** "81% of girls and 72% of boys, a gap of 9%", "girls are ahead by 9%": of two groups. */
export const isLead = (text: string, { term: { figure }, start, end }: Amount): boolean =>
  figure.kind === 'percent' && LEAD.test(text.slice(Math.max(0, start - 4), end))
/** "…, with Labour ahead by 12%": in front is one of whom the words before say nothing. */
export const isOfOthersLead = (text: string, start: number): boolean => {
  const [clause = ''] = /[^,;:.(¶‖]*$/.exec(text.slice(Math.max(0, start - 60), start)) ?? []
  const told = text.slice(Math.max(0, start - AROUND), start - clause.length).toLowerCase()
  const words =
    clause
      .toLowerCase()
      .match(/[a-zÀ-ɏ]{4,}/g)
      ?.filter((word) => !SMALL.test(word)) ?? []
  return words.length > 0 && !words.some((word) => told.includes(word.replace(/s$/, '')))
}
const SMALL =
  /^(?:have|with|were|that|which|this|then|thus|they|these|those|therefore|hence|still|well|just|only|about|nearly|some|clearly|means|latter|former|first|second|from|year|ones?)$/
const LEAD =
  /\b(?:ahead|behind|in front|leads?|trails?)\b|[,:(—–] ?an? (?:[^a-z]+ )?(?:gap|advantage|margin|difference)\b/i

/** How far before an amount the two are told of. */
const AROUND = 220
