/**
 * The two values that an amount compares where nothing says "from" and "to": those of one kind in its sentence, or in the one before where it goes on
 * about it ("In 2019 the club had 200 members. By 2023 there were 260, an increase of 50%").
 */

import { isOneThing } from './alike.ts'
import { type Amount, amountsIn } from './amounts.ts'
import { areApart, areOfTwoTimes } from './apart.ts'
import type { Ends } from './change-ends.ts'
import { isOfAnother } from './changed-thing.ts'
import { candidates, isBy, isDifference, isLead, isOfOthersLead, pairOf } from './compared-values.ts'
import { HEDGES } from './filler.ts'
import { isLinked, isNamedAgain, isOfOwned, isTakenUp, turnsToNew } from './gone-on.ts'
import { termsBetween } from './matching.ts'
import { isOfOtherSize } from './named.ts'
import { isOfLater, isOfLonger, isOfOtherYears } from './periods.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { standingIn } from './standing.ts'
import { FALLING_VERBS, RISING_VERBS } from './trend-words.ts'

/** How far values may stand from the amount that compares them. */
const REACH = 220

/** What says that two values are of one thing, or set against one another. */
const CONTRAST =
  /\b(?:compared|against|versus|vs|than|as many|as much|as [a-z]+ (?:as|(?:in|for|at|on|among|with|by|of))|whereas|where (?:the|its?|they|others?)|the (?:old|older|new|newer) one|usual|leads?|led|ahead|gap|margin|difference|(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|decade|ago|earlier|later|before|after|previous(?:ly)?|last|since|now|today|then|this|initially|originally|used to|at (?:first|the start)|by the end|before|once|currently|until|spring|summer|autumn|winter|quarter|season|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|noon|midday|midnight|mornings?|evenings?|afternoon|night|dawn|dusk)\b/i

/** What makes an amount the upshot of the values before it, or of those behind. */
const CONCLUDES =
  /(?:[,:;(—–=-]|\b(?:so|or|thus|therefore|i\.e\.|namely|meaning|representing|marking|is|was|means|they|it|that|which|has|have|had)) ?(?:[a-zÀ-ɏ'-]+ ){0,4}(?:by a factor of )?$/iu
const ANNOUNCES =
  /^ as [a-z]+ [^¶\uE000-\uE01F]{0,80}[(—–]|^[^¶]{0,40}(?:[:—–]|\((?![^)]*\))|\bwhen\b)|^[^¶\uE000-\uE01F]{0,120}:/

/** What gives the amount another base: "$150 more than this year". */
const OTHER_BASE =
  /^[^,;:.¶]{0,25}\b(?:(?:than|on|over|from|since|against) (?:last|this (?:year|month|week|season|quarter|time)|(?:now|today|at present)(?=[.,;:)¶‖ ])|the (?:previous|same|prior|year|month)|a (?:year|month|decade)|in|ever|expected|average|forecast|target|planned|usual|normal)|of (?:all|the|its|their))\b|^ what (?:(?:it|they|we|you|one|anybody|would|could|should) ){0,3}(?:takes?|needs?|costs? to|be|is needed|is required)\b/i

/** "It has lost a third of its boats": of what there was. */
const isLoss = (text: string, { start, term, end }: Amount): boolean =>
  LOST.test(text.slice(start, term.at)) && /^ of (?:its|their|his|her|our)\b/.test(text.slice(end))

const LOST = /\b(?:lost|shed|lose|loses|losing|sheds|shedding)\b/i

/** How a sentence goes on about the values of the one before. */
const GOES_ON =
  /^ ?["“'‘]?(?:an? |as an? |(?:twice|half|that|this|it|they|he|she|their|its|his|her|which|these|by|now|today|in|the|so|or|up|down|overall|last|two|five|ten|after|since|during|before)\b|[\uE000-\uE01F] (?:later|earlier|before)\b)/i

/** "Takings have doubled." */
const HAS = /^ (?:the )?[a-z]+(?: of [a-z]+)? (?:has|have|had) (?:more than |nearly |almost |since )?$/i

export function comparedEnds(skeleton: Skeleton, amount: Amount): Ends | undefined {
  const { text } = skeleton
  const behind = text.slice(amount.end, amount.end + 60)
  if (OTHER_BASE.test(behind) && !/^[^.¶]{0,30}:/.test(behind) && !isLoss(text, amount)) return undefined
  const [start, end] = sentenceAround(text, amount.term.at)
  const here = candidates(skeleton, amount, start, end)
  if (/\brespectively\b/i.test(behind)) return undefined
  const isAhead = isLead(text, amount)
  if (isAhead && isOfOthersLead(text, amount.start)) return undefined
  const own = pairOf(here, AS_MANY.test(behind) || isAhead)
  const isWorkedOut = termsBetween(skeleton, start, end).some((term) => isDifference(skeleton, term))
  const pair = own ?? (here.length < 2 && !isWorkedOut ? pairBeside(skeleton, amount, here, [start, end]) : undefined)
  if (
    !pair ||
    IS_OF.test(text.slice(pair[0].at + 1, pair[1].at)) ||
    pair.some(({ at }) => OF_IT.test(text.slice(at + 1, at + 20)))
  )
    return undefined
  if (
    own &&
    !AS_FAR.test(behind) &&
    !CONCLUSION.test(text.slice(Math.max(0, amount.start - 40), amount.start)) &&
    !CONTRAST.test(text.slice(Math.min(start, pair[0].at), Math.max(end, pair[1].at)))
  )
    return undefined
  const place = { start: pair[0].at, end: pair[1].at + 1 }
  if (isOfAnother(text, amount, place)) return undefined
  if (isOfLater(text.slice(Math.max(0, amount.start - REACH), amount.start), text.slice(amount.end, place.start)))
    return undefined
  if (isOfOtherSize(skeleton, pair[1], text.slice(pair[0].at, pair[1].at))) return undefined
  if (haveAnother(skeleton, amount, pair) || isOfLonger(text, amount, place) || isOfOtherYears(text, amount, place))
    return undefined
  return isUpshot(text, amount, pair) || areEvidence(skeleton, amount, pair) ? endsOf(amount, pair) : undefined
}

/** "…, which makes the door price five times higher" */
const CONCLUSION = /\b(?:which|that|this) (?:makes|means|is|was) (?:[a-z]+ ){0,4}$/i

/** "9 of 10 runs": a part and its whole. */
const IS_OF = /^ (?:out )?of (?:the |its |their |all )?$/i
/** "412 tonnes, and 309 tonnes of that by rail" */
const OF_IT = /^(?: [\p{L}-]+)?,? of (?:that|it|them|these|those|which|whom)\b/iu

/** "so by road it is three times as far": two values have been set against one another, whatever else is said. */
const AS_FAR = /^ as [a-z]+(?: [a-z]+)? ?[.;¶]/i

/** "doubled the first to 40, and tripled the other to 60": each is where another change led. */
const haveAnother = (skeleton: Skeleton, { term }: Amount, [first, second]: readonly [Term, Term]): boolean =>
  standingIn(amountsIn(skeleton), (amount) => amount.term.at, first.at, second.at).some(
    (amount) => amount.term.at !== term.at && amount.term.figure.kind === 'multiple',
  )

const OF_MONEY =
  /\b(?:prices?|costs?|fees?|fares?|rents?|tax|taxes|wages?|pay|salar(?:y|ies)|budgets?|revenues?|incomes?|fines?|prizes?|premiums?|debts?|spending|profits?|grants?|turnover)\b/
const OF_SHARES = /\b(?:rates?|shares?|proportion|percentage|turnout|approval)\b/

/** Whether values can be of what a sentence says has changed: money of prices, percentages of rates. */
const canMeasure = (told: string, { figure: { kind } }: Term): boolean =>
  kind === 'money' || (kind === 'percent' ? OF_SHARES.test(told) : !OF_MONEY.test(told))

/** Whether the sentence of some values tells a change of its own. */
function tellsOwn(skeleton: Skeleton, [first]: readonly Term[]): boolean {
  if (!first) return false
  const [from, to] = [first.at - REACH, first.at + REACH]
  const amounts = standingIn(amountsIn(skeleton), ({ term }) => term.at, from, to).map(({ term }) => term)
  const isOwn = (term: Term): boolean => term.sentence === first.sentence
  return amounts.some(isOwn) || termsBetween(skeleton, from, to).some((term) => isOwn(term) && isBy(skeleton, term.at))
}

/** "Wages rose by half. There were 12 mills, down from 31": the values go the other way, and say so. */
function isOpposed(text: string, { direction }: Amount, [first, second]: readonly Term[]): boolean {
  const [, way] = /\b(up|down) from\b/.exec(text.slice(first?.at ?? 0, second?.at ?? 0)) ?? []
  return way !== undefined && direction !== undefined && way !== direction
}

/** A change of the whole, of which what follows may be a part. */
const AT_LARGE =
  /\b(?:overall|on average|in total|national(?:ly)?|nationwide|worldwide|global(?:ly)?|elsewhere|across|for (?:example|instance)|one)\b/i

/** Two values of two times in the sentence behind, which go the way that the amount says: what it was worked out from. */
function areEvidence(skeleton: Skeleton, { end, direction }: Amount, pair: readonly [Term, Term]): boolean {
  const [first, second] = pair
  if (first.at < end || first.sentence !== second.sentence || direction === undefined) return false
  const lead = skeleton.lower.slice(Math.max(0, end - REACH), first.at)
  const told = lead.slice(0, Math.max(0, lead.lastIndexOf('¶')))
  if (!told || !canMeasure(told, first) || turnsToNew(lead)) return false
  const [a = 0, b = 0] = [first.years[0], second.years[0]]
  const rises = (second.figure.value ?? 0) > (first.figure.value ?? 0) === a <= b
  return rises === (direction === 'up') && areOfTwoTimes(skeleton, pair)
}

/** The pair that the sentence before helps to make, or that the one behind holds. */
function pairBeside(
  skeleton: Skeleton,
  amount: Amount,
  here: readonly Term[],
  [start, end]: readonly [number, number],
) {
  const { text } = skeleton
  const beforeOf = (at: number) => text.slice(sentenceAround(text, at - 3)[0], at)
  const goesOn = (at: number) =>
    text.slice(at - 3, at) !== '· ¶' &&
    !isOfOwned(beforeOf(at), text.slice(at, at + 40)) &&
    (GOES_ON.test(text.slice(at, at + 20)) ||
      HAS.test(text.slice(at, amount.start)) ||
      isNamedAgain(beforeOf(at), text.slice(at, at + 30), text.slice(amount.end, amount.end + 60)))
  const before = goesOn(start) ? candidates(skeleton, amount, sentenceAround(text, start - 3)[0], start) : []
  const behind = isNext(text, end) ? candidates(skeleton, amount, end, sentenceAround(text, end + 2)[1]) : []
  const own = here.filter((term) => before[0] === undefined || isOneThing(before[0], term))
  const told = pairOf([...before, ...own]) ?? pairOf(oneByOne(skeleton, amount, before, here))
  if (told && (areApart(skeleton, told) || isComparison(skeleton, amount, told))) return told
  const isAtLarge = AT_LARGE.test(text.slice(Math.max(start, amount.start - 100), end))
  const isFree = here.length === 0 && !isAtLarge && !tellsOwn(skeleton, behind) && !isOpposed(text, amount, behind)
  const next = isFree ? pairOf(behind) : undefined
  if (!next || !areApart(skeleton, next)) return undefined
  const isToldOn = goesOn(end + 1) && !turnsToNew(text.slice(start, next[0].at))
  return isToldOn || areEvidence(skeleton, amount, next) ? next : undefined
}

/** "He earns four times as much as she does", "Bergen is 12% ahead": the values of two, set against one another by the amount itself. */
const isComparison = ({ text }: Skeleton, { term, end }: Amount, [first]: readonly [Term, Term]): boolean => {
  if (AHEAD.test(text.slice(term.at + 1, end))) return true
  const [, name] = AS_MUCH_AS.exec(text.slice(end, end + 60)) ?? []
  return name !== undefined && (!/^\p{Lu}/u.test(name) || text.slice(Math.max(0, first.at - REACH), end).includes(name))
}

const AS_MUCH_AS =
  /^ (?:as [a-z]+ as|(?:(?:more|less|higher|lower|larger|smaller|longer|shorter) )?than|that of|(?:the )?[a-z]+ (?:of|in|for)|(?=\p{Lu}[\p{L}-]+'s )) ?(?:in |the )?(\p{Lu}[\p{L}-]+|he|she|they|it|him|her|them|his|hers|theirs|(?:old|older|former|previous|other|original) [a-z]+)(?![\p{L}-])/u
const AHEAD = /\b(?:ahead|behind|in front|lead|gap|advantage)$/i

/** "It was 3.5% in May. Now it is 4%. The 0.5% rise": a value in either of the two sentences before, of which the second goes on about the first. */
function oneByOne(skeleton: Skeleton, amount: Amount, before: readonly Term[], here: readonly Term[]): readonly Term[] {
  const [second] = before
  if (!second || before.length > 1 || here.length > 0) return []
  const [start] = sentenceAround(skeleton.text, second.at)
  const goesOn = skeleton.text[start - 1] === '¶' && AGAIN.test(skeleton.text.slice(start, start + 20))
  return goesOn ? [...candidates(skeleton, amount, sentenceAround(skeleton.text, start - 3)[0], start), second] : []
}

/** How a second sentence tells another value of the same. */
const AGAIN =
  /^ (?:it|they|now|today|by|in|this|last|since|a year|two|three|at present)\b|^ [\uE000-\uE01F] (?:earlier|before|ago|later)\b/i

/** No sentence without figures stands in between, and no block ends. */
const isNext = (text: string, end: number): boolean => text[end] === '¶' && text.slice(end - 2, end - 1) !== '·'

/** Where the sentence begins and ends that holds a place, no further off than values may stand. */
function sentenceAround(text: string, at: number): [number, number] {
  const floor = Math.max(0, at - REACH)
  const before = Math.max(...['¶', '‖'].map((mark) => text.slice(floor, at).lastIndexOf(mark)))
  const after = text.slice(at, at + REACH).search(/[¶‖]/)
  return [before < 0 ? floor : floor + before + 1, after < 0 ? at + REACH : at + after]
}

/** "three times as many prints as paintings": of two things. */
const AS_MANY = /^ as (?:many|much) (?:[a-zÀ-ɏ'-]+ ){1,3}as [a-zÀ-ɏ'-]+/iu

/** "600 metres, three times as tall as the old one, at 300 metres" */
const LIKENS =
  /^ (?:as [a-z]+ as|[a-z]+er than|the [a-z]+ (?:of|in)) [^,;:.¶‖]{1,50}(?:,|\bat|\bof|\() ?(?:at |of |with |only |just |(?:which|who|where it|when it|where there|when there) (?:[a-z]+ ){1,2})?$/i

/** "There were 60 of them. Their number has halved since, to 30." */
const LEADS_TO = new RegExp(`^[^.;:¶‖]{0,30}\\bto ${HEDGES}$`, 'i')

/** "That is double the £40 of May": the value is the base of the amount before it. */
const IS_TIMES = new RegExp(
  `^ (?:(?:as [a-z]+ as )?(?:the|its|their|his|her|our|last|this|that) (?:[a-z']+ ){0,3}|what [a-z ]{0,20})${HEDGES}$`,
  'i',
)
/** Behind a sentence, or behind a block that it takes up: "‖ This 5% rise". */
const PARTING = /¶|‖ ["“]?(?:this|that|it|these|an?) [^¶‖]*$/i

const isUpshot = (text: string, { start, end, term }: Amount, [first, second]: readonly [Term, Term]): boolean =>
  first.at < start && second.at >= end
    ? LIKENS.test(text.slice(end, second.at)) ||
      (PARTING.test(text.slice(first.at, term.at)) &&
        (LEADS_TO.test(text.slice(end, second.at)) || IS_TIMES.test(text.slice(end, second.at))) &&
        isLinked(text, first.at, start))
    : second.at < start
      ? PARTING.test(text.slice(second.at, term.at))
        ? isLinked(text, second.at, start)
        : CONCLUDES.test(text.slice(Math.max(second.at, start - 60), start)) &&
          !OTHER_CLAUSE.test(text.slice(second.at, end))
      : first.at >= end && (ANNOUNCES.test(text.slice(end, first.at + 1)) || isTakenUp(text, end, first.at))

/** "…, and injuries fell 40%": another subject with a change of its own. */
const OTHER_CLAUSE = new RegExp(
  `\\b(?:and|but|while|whereas) (?!(?:it|they|that|this|which|so|now|has|have|had|is|was|then|an?)\\b)(?:[a-zÀ-ɏ'-]+ ){1,3}(?:${RISING_VERBS}|${FALLING_VERBS})\\b`,
  'iu',
)

/** A rise leads from the lesser to the greater, whichever is named first. */
function endsOf({ direction }: Amount, [first, second]: readonly [Term, Term]): Ends {
  const isOrdered = (first.figure.value ?? 0) <= (second.figure.value ?? 0)
  const [from, to] = direction === undefined || isOrdered === (direction === 'up') ? [first, second] : [second, first]
  return { from, to, start: first.at, end: second.at + 1 }
}
