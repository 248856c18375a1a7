/**
 * The two values that an amount compares where nothing says "from" and "to": those of one kind in its sentence, or in the one before where it goes on
 * about it ("In 2019 the club had 200 members. By 2023 there were 260, an increase of 50%").
 */

import { type Amount, amountsIn } from './amounts.ts'
import type { Ends } from './change-ends.ts'
import { isOfAnother } from './changed-thing.ts'
import { candidates, isDifference, isLead, isOfOthersLead, pairOf } from './compared-values.ts'
import { HEDGES } from './filler.ts'
import { isLinked, isTakenUp } from './gone-on.ts'
import { termsBetween } from './matching.ts'
import { isOfOtherSize } from './named.ts'
import { areEvidence, pairBeside, REACH, sentenceAround } from './pair-beside.ts'
import { isOfLater, isOfLonger, isOfOtherYears } from './periods.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { speaksOf } from './spoken-of.ts'
import { standingIn } from './standing.ts'
import { FALLING_VERBS, RISING_VERBS } from './trend-words.ts'

/** What says that two values are of one thing, or set against one another. */
export const CONTRAST =
  /\b(?:compared|against|versus|vs|than|as many|as much|as [a-z]+ (?:as|(?:in|for|at|on|among|with|by|of))|whereas|where (?:the|its?|they|others?)|the (?:old|older|new|newer) one|usual|leads?|led|ahead|gap|margin|difference|thus|therefore|hence|predecessors?|forerunners?|successors?|replacements?|rivals?|counterparts?|(?:1[5-9]|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|decade|ago|earlier|later|before|after|previous(?:ly)?|last|since|now|today|then|this|initially|originally|used to|at (?:first|the start)|by the end|before|once|currently|until|spring|summer|autumn|winter|quarter|season|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|noon|midday|midnight|mornings?|evenings?|afternoon|night|dawn|dusk)\b/i

/** What makes an amount the upshot of the values before it, or of those behind. */
const CONCLUDES =
  /(?:[,:;(—–=-]|\b(?:so|or|thus|therefore|i\.e\.|namely|meaning|representing|marking|is|was|means|they|it|that|which|has|have|had)) ?(?:[a-zÀ-ɏ'-]+ ){0,4}(?:by a factor of )?$/iu
const ANNOUNCES =
  /^ as [a-z]+ [^¶\uE000-\uE01F]{0,80}[(—–]|^[^¶]{0,40}(?:[:—–]|\((?![^)]*\))|\bwhen\b)|^[^¶\uE000-\uE01F]{0,120}:/

/** What gives the amount another base: "$150 more than this year". */
const OTHER_BASE =
  /^[^,;:.¶]{0,25}\b(?:(?:than|on|over|from|since|against) (?:last|this (?:year|month|week|season|quarter|time)|(?:now|today|at present)(?=[.,;:)¶‖ ])|the (?:previous|same|prior|year|month)|a (?:year|month|decade)|in|ever|expected|average|forecast|target|planned|usual|normal)|of (?:all|the|its|their))\b|^ as [a-z]+ as (?:any|every|most|other|all|the (?:rest|average|next))|^ what (?:(?:it|they|we|you|one|anybody|would|could|should) ){0,3}(?:takes?|needs?|costs? to|be|is needed|is required)\b/i

/** "It has lost a third of its boats", "a loss of a third of the people": of what there was. */
const isLoss = (text: string, { start, term, end }: Amount): boolean =>
  LOST.test(text.slice(start, term.at)) &&
  /^ of (?:its|their|his|her|our|the (?:population|total|membership|workforce|staff|herd|flock|fleet|stock))\b/.test(
    text.slice(end),
  )

const LOST = /\b(?:lost|loss|shed|lose|loses|losing|sheds|shedding)\b/i

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
  const isApart =
    OWN_THING.test(behind) || (pair[1].at < amount.start && text.slice(pair[1].at, amount.start).includes(';'))
  const isBehindIt = pair[1].at < amount.start
  if (
    (isApart || isBehindIt) &&
    !speaksOf(skeleton, amount, pair, [Math.min(start, sentenceAround(text, pair[0].at)[0]), end])
  )
    return undefined
  if (isOfLater(text.slice(Math.max(0, amount.start - REACH), amount.start), text.slice(amount.end, place.start)))
    return undefined
  if (isOfOtherSize(skeleton, pair[1], text.slice(pair[0].at, pair[1].at))) return undefined
  if (haveAnother(skeleton, amount, pair) || isOfLonger(text, amount, place) || isOfOtherYears(text, amount, place))
    return undefined
  return isUpshot(text, amount, pair) || areEvidence(skeleton, amount, pair) ? endsOf(amount, pair) : undefined
}

/** "and has tripled (its budget)" */
const OWN_THING = /^ (?:its|their|his|her|our) [a-z]/i

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
/** "Turnout, 40% in 1990, had dropped (6% to 30%)" */
const WAS =
  /^ (?:in|at|by|last|when|then|before)\b[^,;¶‖\uE000-\uE01F]{0,30}, (?:has |had |have )?(?:since |then |later |now )?$/

/** Behind a sentence, or behind a block that it takes up: "‖ This 5% rise". */
const PARTING = /¶|‖ ["“]?(?:this|that|it|these|an?) [^¶‖]*$/i

const isUpshot = (text: string, { start, end, term }: Amount, [first, second]: readonly [Term, Term]): boolean =>
  first.at < start && second.at >= end
    ? LIKENS.test(text.slice(end, second.at)) ||
      (WAS.test(text.slice(first.at + 1, start)) && /^ to (?:[a-z]+ )?$/.test(text.slice(end, second.at))) ||
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
export function endsOf({ direction }: Amount, [first, second]: readonly [Term, Term]): Ends {
  const isOrdered = (first.figure.value ?? 0) <= (second.figure.value ?? 0)
  const [from, to] = direction === undefined || isOrdered === (direction === 'up') ? [first, second] : [second, first]
  return { from, to, start: first.at, end: second.at + 1 }
}
