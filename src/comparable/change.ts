/**
 * Changes: an amount ("rose 50%", "a fall of a third", "doubled") with the ends that it leads from and to, in its own sentence or the one beside it;
 * and ends with a direction alone ("rose from 30% to 20%").
 */
import type { Document } from '../model.ts'
import { once } from '../once.ts'
import { type Amount, amountsIn, type Direction } from './amounts.ts'
import { areNoEnds, type Ends, endsIn } from './change-ends.ts'
import { isOfAnother } from './changed-thing.ts'
import { comparedEnds } from './compared.ts'
import { HEDGES } from './filler.ts'
import { isCountedThen, turnsToNew } from './gone-on.ts'
import { hasOwnSubject, isOfOutcome } from './own-subject.ts'
import { areOfTwoPeriods, isOfLater, isOfOtherYears, REACHED } from './periods.ts'
import { isHoped, pairInSeries } from './series.ts'
import { changeInSeries, changesInLists } from './series-changes.ts'
import { titleChanges } from './series-title.ts'
import { type Skeleton, skeletonsOf, type Term } from './skeleton.ts'
import { standingIn } from './standing.ts'
import { FALLING, MOVING, RISING } from './trend-words.ts'

export type { Direction } from './amounts.ts'

export interface Change {
  /** Absent where only a direction is told. */
  readonly amount?: Term
  readonly direction?: Direction
  readonly from: Term
  readonly to: Term
  /** Told with a word of change that leads to the ends ("climbing from 200 to 260"). */
  readonly told: boolean
  /** The amount stands right before or behind its ends: "by 60, from 200 to 260". */
  readonly adjacent: boolean
  /** The words around all of them, figures as marks. */
  readonly context: string
}

/** The changes that a document tells with both ends, in reading order. */
export const changesOf: (document: Document) => readonly Change[] = once((document) => [
  ...skeletonsOf(document).flatMap((skeleton) => changesIn(skeleton, document)),
  ...changesInLists(document),
  ...titleChanges(document, endsIn).map(({ amount, ends }) => changeOf(NOWHERE, ends, amount)),
])

/** A title has none of the words around its ends. */
const NOWHERE: Skeleton = { text: '', lower: '', terms: [] }

function changesIn(skeleton: Skeleton, document: Document): Change[] {
  const ends = endsIn(skeleton)
  const taken = new Set<Ends>()
  const changes: Change[] = []
  for (const amount of amountsIn(skeleton)) {
    const near = standingIn(ends, ({ start }) => start, amount.start - 2 * REACH, amount.end + REACH)
    const own =
      nearest(skeleton, amount, near) ?? comparedEnds(skeleton, amount) ?? pairInSeries(skeleton, amount, ends)
    if (own && (areNoEnds(skeleton, own, amount.term) || isTurned(own, ends))) continue
    if (own && isOfAnotherSentence(skeleton, own, amount) && isHoped(skeleton, amount)) continue
    if (own && own.end <= amount.start && MAY.test(skeleton.text.slice(own.end, amount.term.at))) continue
    if (own) {
      taken.add(own)
      changes.push(changeOf(skeleton, own, amount))
    } else changes.push(...changeInSeries(skeleton, amount, document))
  }
  for (const pair of ends) if (!taken.has(pair) && pair.word) changes.push(changeOf(skeleton, pair))
  return changes.sort((a, b) => a.from.at - b.from.at)
}

/** "reduced from 81 to 57; following a slight increase of 3%": the ends go the other way. */
const isTurned = ({ from, to }: Ends, told: readonly Ends[]): boolean =>
  told.some((ends) => ends.word !== undefined && ends.from.at === to.at && ends.to.at === from.at)

/** What is hoped for in one sentence has no ends in another. */
const isOfAnotherSentence = ({ text }: Skeleton, ends: Ends, amount: Amount): boolean =>
  /[¶‖]/.test(text.slice(Math.min(ends.end, amount.end), Math.max(ends.start, amount.start))) &&
  !REACHED.test(text.slice(amount.end, ends.start))

/** How far an amount may stand from its ends, in UTF-16 units of the skeleton. */
const REACH = 160

/** What parts an amount from ends that are not its own: another clause, another thing, another share. */
const PARTED = new RegExp(
  `[;‖\uE000\uE001\uE004\uE007]|\\b(?:while|whereas|but|although|though|meanwhile|despite|yet|including|(?:let|lets|helped|allowed|enabled|made|leads to|led to|resulted in) |by (?!rising|going|growing|falling)[a-z]+ing |(?:as|when|if) (?!it\\b|they\\b|an?\\b|the (?:number|total|count|figure) (?!of\\b))|and (?:from|its|the|their|his|her|our|an?|in|for|by)|for an?|and (?!that\\b|this\\b|it\\b|which\\b|so\\b|now\\b)(?:\\(?[\\p{L}'-]+\\)? ){0,4}(?:${RISING}|${FALLING}|${MOVING})|then (?:[\\p{L}'-]+ ){0,2}(?:${RISING}|${FALLING}|${MOVING})|(?:sufficient|enough) to|followed by|(?:in|during) which|(?:after|because|since|before) (?:[\\p{L}'-]+ ){0,4}?(?:${RISING}|${FALLING}|${MOVING}))\\b`,
  'iu',
)

/** How a sentence begins that goes on about the change of the one before it. */
const GOES_ON =
  /^[^¶]*[.!]["')\]]? ?¶ ["“'‘]?(?:(?:that|this|it|they|which|these|an?|the (?:number|figure|total|count|rise|fall|increase|decrease|drop|change|gain|price|cost|rate|share|sum|growth|decline|reduction)|in other words|or|up|down|from|overall|so)\b[^¶]*|[^¶]{0,25}, an? (?:[a-z-]+ ){0,2}(?:of )?$|[^¶]*\b(?:the|this|that|(?:spoke|speaks|talked|talks|complained|complains|told|tells) of an?) (?:[a-z-]+ )?)$/i

function nearest(skeleton: Skeleton, amount: Amount, candidates: readonly Ends[]): Ends | undefined {
  let best: Ends | undefined
  for (const ends of candidates)
    if (distance(amount, ends) < (best ? distance(amount, best) : REACH) && belong(skeleton, amount, ends)) best = ends
  return best
}

const distance = (amount: Amount, ends: Ends): number => Math.max(0, ends.start - amount.end, amount.start - ends.end)

function belong({ text, lower }: Skeleton, { term, start, end, direction }: Amount, ends: Ends): boolean {
  if (
    isOneOf(term, ends) ||
    (ends.end <= start && text.endsWith(' the ', term.at) && TOLD_APART.test(text.slice(end, end + 30)))
  )
    return false
  const said = end <= ends.start ? text.slice(end, ends.start) : ends.end <= start ? text.slice(ends.end, term.at) : ''
  const between = said.replace(DEFINITE, '. ¶')
  if (/[\uE000-\uE01F]/.test(between) && !RELATIVE.has(term.figure.kind)) return false
  if (ends.end <= start && areOpposed(direction, ends) && DOES_TO.test(between)) return false
  if (end <= ends.start && isOfLater(text.slice(Math.max(0, start - REACH), start), between)) return false
  if (between.includes('¶') && (isOfAnother(text, { start, end }, ends) || areOpposed(direction, ends))) return false
  if (end <= ends.start && turnsToNew(text.slice(Math.max(0, start - REACH), ends.start))) return false
  if (term.figure.kind === 'multiple' && areOpposed(direction, ends) && ends.word !== undefined) return false
  if (
    PERIODS.test(between) ||
    (ends.start > end ? ACTS : ACTS_THEN).test(between) ||
    (ends.start > end && isOfRate(text.slice(Math.max(0, start - REACH), ends.start)))
  )
    return false
  if (ends.end <= start && (isAside(text, ends, between) || OWN_PAIR.test(between))) return false
  const colon = Math.max(0, between.indexOf(':'))
  const isCounted =
    term.figure.kind === 'multiple' &&
    isCountedThen(lower.slice(Math.max(0, start - REACH), start), between.toLowerCase())
  if (end <= ends.start && !isCounted && hasOwnSubject(text.slice(Math.max(0, start - REACH), end + colon), between))
    return false
  if (end <= ends.start && isOfOutcome(term.figure.text, text.slice(Math.max(0, term.at - 4), term.at), between))
    return false
  if (
    AND_DOES.test(between) ||
    areOfTwoPeriods(text, { start, end }, ends) ||
    isOfOtherYears(text, { start, end }, ends)
  )
    return false
  return (
    !PARTED.test(between.replace(/\bas (?:[a-z]+ as|many|much|few)\b/gi, '')) &&
    (!between.includes('¶') || isCounted || GOES_ON.test(`.${between}`))
  )
}

/** "The 3% rise that they had asked for": which one, it says itself. */
const TOLD_APART = /^ (?:that|which) (?:it|they|he|she|we|you|had|were|was)\b|^ (?:promised|demanded|planned)\b/

/** "went up from 5% to 8%; shops passed the (3% rise) on", "slipped 3%; they now stand at …": as good as a sentence of its own. */
const DEFINITE = /;(?=[^;¶‖]*\b(?:the|this|that) $| (?:it|they|he|she|that|this) )/

/** "(went from 40 to 50), and may double by May": what is yet to come. */
const MAY =
  /\b(?:may|might|could|will|would|should|can|(?:hopes?|plans?|wants?|aims?|expects?|(?:is|are|was|were) (?:expected|set|due|likely|about|going)) to) (?:[a-z]+ ){0,2}$/i

const PERIOD =
  '\\b(?:(?:in|over|during|since|between|for|within|through) (?:the )?(?:(?:last|past|first|previous|whole|four|three|two|ten) )*(?:[\uE000-\uE01F]|(?:\\d{4}|years?|months?|weeks?|decade|century|quarter|summer|winter|spring|autumn)\\b)|(?:this|last) (?:year|month)\\b)'
/** "(rose 30%) between 2014 and 2024. This year alone (they went from …)": each has a time of its own. */
const PERIODS = new RegExp(`${PERIOD}[^¶]{0,40}(?:¶|,? (?:and|but) )[^¶]{0,30}${PERIOD}`, 'i')

/** "(Going from 80% to 95%) is a small step, and it cuts (the work by a quarter)": what rises makes something else fall. */
const DOES_TO =
  /\b(?:it|this|that|which) (?:cuts?|reduce[sd]?|lower(?:s|ed)|shrinks?|shrank|slashe[sd]|raise[sd]?|boost(?:s|ed)|lift(?:s|ed)|increase[sd]) (?:the|its|their|our|your|my|his|her|[a-z-]+)\b[^¶]*$/i

/** "Returns went from 9% to 16%, so that we kept 391 instead of 373, (5% more)": the amount has a pair of its own. */
const OWN_PAIR =
  /[\uE000-\uE01F] (?:[a-z]+ )?(?:instead of|rather than|against|compared with|where it had been) (?:[a-z]+ )?[\uE000-\uE01F]/i

/** "(Shares fell 12%) on the day it lowered its forecast (from 50 to 40)" */
const ACTS = /\b(?:it|they|he|she|we) [a-z]+ (?:its|the|their|his|her|our)\b/i
/** "(from 80% to 95%), and it cuts the work (by half)", and no "it was the third rise" */
const ACTS_THEN =
  /\b(?:it|they|he|she|we) (?!(?:is|was|are|were|has|had|have)\b)[a-z]+ (?:its|the|their|his|her|our)\b/i

/** "Visitors rose 6%. The share of children went (from 18% to 24%)": of which the sentence before says nothing. */
function isOfRate(text: string): boolean {
  const [, told = '', rate = ''] = /([^¶]*)¶ the (share|rate|proportion|percentage)\b[^¶]*$/i.exec(text) ?? []
  return rate !== '' && !told.toLowerCase().includes(rate.toLowerCase())
}

/** "As the staff grew from 40 to 80, complaints fell 30%", "by cutting the steps from 7 to 4, we sold 15% more": the ends are of what went along with it. */
function isAside(text: string, ends: Ends, between: string): boolean {
  const lead = text.slice(Math.max(0, ends.start - 100), ends.start)
  return (
    /(?:^|[¶‖:;,(—–"“] ?)(?:(?:and|but|so) )?(?:as|when|while|after|although|though|if|once|because|due to|thanks to|by [a-z]+ing) [^¶‖,]*$/i.test(
      lead,
    ) && /^[^,]*, (?!(?:an?|up|down|or|it|they|that|so)\b)/i.test(between)
  )
}

/** "twice as strong as the old one and weighs 310 kg, down from 350 kg": the ends are of what a verb of their own says. */
const AND_DOES = new RegExp(
  `(?:\\band (?!reach|total|number|stand|come|top|hit|exceed|climb)(?:(?!(?:it|they|that|this|so|now|then|has|have|is|was)\\b)[a-z]+ )?[a-z]+(?:s|ed)|, (?:which|who|where) (?!took|takes|brought|brings|means|meant|was|were|is|are)[a-z]+) (?:the |an? )?${HEDGES}$`,
  'i',
)

const RELATIVE: ReadonlySet<string> = new Set(['percent', 'fraction', 'multiple'])

/** A fall in one sentence and ends that rise in another are two changes. */
const areOpposed = (direction: Direction | undefined, { from, to }: Ends): boolean =>
  direction !== undefined && (to.figure.value ?? 0) > (from.figure.value ?? 0) !== (direction === 'up')

const isOneOf = ({ at }: Term, { from, to }: Ends): boolean => at === from.at || at === to.at

const IS_RISING = new RegExp(`^(?:${RISING})$`, 'i')
const IS_FALLING = new RegExp(`^(?:${FALLING})$`, 'i')

function changeOf({ text }: Skeleton, { from, to, start, end, word = '' }: Ends, amount?: Amount): Change {
  const told = IS_RISING.test(word) ? 'up' : IS_FALLING.test(word) ? 'down' : undefined
  const direction = amount?.direction ?? told
  const first = Math.min(start, amount?.start ?? start)
  const last = Math.max(end, amount?.end ?? end)
  return {
    ...(amount && { amount: amount.term }),
    ...(direction && { direction }),
    from,
    to,
    told: word !== '',
    adjacent: amount !== undefined && isBeside(text, amount, { start, end }),
    context: text.slice(Math.max(0, first - AROUND), last + AROUND),
  }
}

/** "by 60, from 200 to 260", "by 60 boats last year, from 200 to 260", "200 in May and 260 in June, up 60" */
const isBeside = (text: string, amount: Amount, { start, end }: Pick<Ends, 'start' | 'end'>): boolean =>
  amount.end <= start
    ? ENDS_NEXT.test(text.slice(amount.end, start))
    : /^[^¶]{0,40}(?:[,:;(—–-]|\bthat is|¶) ?(?:[a-z]+ ){0,2}$/i.test(text.slice(end, amount.start))

const ENDS_NEXT =
  /^(?:(?: (?!(?:and|but|while|when|as|after|before|because|to|in order)\b)[\p{L}\d'-]+){1,8} ?[,:(—–])? ?,? ?(?:[a-z]+ing )?(?:(?:from|to|at) )?$/iu

/** How much of the words around a change its context holds. */
const AROUND = 60
