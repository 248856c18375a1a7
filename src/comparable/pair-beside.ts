/** The two values that an amount of change compares where one or both of them stand in a sentence beside its own. */
import { isOneThing } from './alike.ts'
import { type Amount, amountsIn } from './amounts.ts'
import { areApart, areOfTwoTimes } from './apart.ts'
import { candidates, isBy, pairOf } from './compared-values.ts'
import { isNamedAgain, isOfOwned, turnsToNew } from './gone-on.ts'
import { termsBetween } from './matching.ts'
import { spanPeriod } from './periods.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { standingIn } from './standing.ts'

/** How far values may stand from the amount that compares them. */
export const REACH = 220

/** How a sentence goes on about the values of the one before. */
const GOES_ON =
  /^ ?["“'‘]?(?:an? |as an? |(?:twice|half|that|this|it|they|he|she|their|its|his|her|which|these|by|now|yesterday|currently|today|in|over|within|under|the|so|or|up|down|overall|all in all|all told|altogether|thus|hence|therefore|then|last|two|five|ten|after|since|during|before)\b|[\uE000-\uE01F] (?:later|earlier|before|on)\b)/i

/** "Takings have doubled." */
const HAS = /^ (?:the )?[a-z]+(?: of [a-z]+)? (?:has|have|had) (?:more than |nearly |almost |since )?$/i

/** "The 8% rise was put down to the rain": of what was told. */
const IS_DEFINITE = /^(?:the|this|that) $/i
/** "The difference of 8% is as great as ever" */
const IS_GAP = /\b(?:the|this|that) (?:difference|gap|lead|margin|advantage) of $/i
/** "The campaign thus raised awareness by 8%" */
const CONCLUDED = /\b(?:thus|therefore|hence|thereby|consequently)\b[^,;:¶]*$/i

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
  /\b(?:overall|on average|in total|national(?:ly)?|nationwide|worldwide|global(?:ly)?|elsewhere|across|for (?:example|instance)|one(?!-))\b/i

/** Two values of two times in what stands behind, which go the way that the amount says: what it was worked out from. */
export function areEvidence(skeleton: Skeleton, { end, direction }: Amount, pair: readonly [Term, Term]): boolean {
  const [first, second] = pair
  if (first.at < end || direction === undefined) return false
  const lead = skeleton.lower.slice(Math.max(0, end - REACH), first.at)
  const told = lead.slice(0, Math.max(0, lead.lastIndexOf('¶')))
  if (!told || !canMeasure(told, first) || turnsToNew(lead)) return false
  const [a = 0, b = 0] = [first.years[0], second.years[0]]
  const rises = (second.figure.value ?? 0) > (first.figure.value ?? 0) === a <= b
  return rises === (direction === 'up') && areOfTwoTimes(skeleton, pair)
}

/** The pair that the sentence before helps to make, or that the one behind holds. */
export function pairBeside(
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
      IS_DEFINITE.test(text.slice(amount.start, amount.term.at)) ||
      IS_GAP.test(text.slice(Math.max(0, amount.start - 5), amount.term.at)) ||
      CONCLUDED.test(text.slice(at, amount.start)) ||
      isNamedAgain(beforeOf(at), text.slice(at, at + 30), text.slice(amount.end, amount.end + 60)))
  const before = goesOn(start) ? candidates(skeleton, amount, sentenceAround(text, start - 3)[0], start) : []
  const behind = isNext(text, end) ? candidates(skeleton, amount, end, sentenceAround(text, end + 2)[1]) : []
  const own = here.filter((term) => before[0] === undefined || isOneThing(before[0], term))
  const isSetApart = IS_APART.test(text.slice(amount.term.at, amount.end)) && here.length === 0
  const told = pairOf([...before, ...own], isSetApart) ?? pairOf(oneByOne(skeleton, amount, before, here))
  if (told && (areApart(skeleton, told) || isComparison(skeleton, amount, told) || isDoneBy(skeleton, amount, told)))
    return told
  const isAtLarge = AT_LARGE.test(text.slice(Math.max(start, amount.start - 100), end))
  const isFree = here.length === 0 && !isAtLarge && !tellsOwn(skeleton, behind) && !isOpposed(text, amount, behind)
  const next = isFree ? pairOf(behind) : undefined
  if (isFree && !next) return eachNext(skeleton, amount, behind)
  if (!next || !areApart(skeleton, next)) return undefined
  const isToldOn = goesOn(end + 1) && !turnsToNew(text.slice(start, next[0].at))
  return isToldOn || areEvidence(skeleton, amount, next) ? next : undefined
}

/** "He earns four times as much as she does", "Bergen is 12% ahead": the values of two, set against one another by the amount itself. */
const isComparison = ({ text }: Skeleton, { term, end }: Amount, [first]: readonly [Term, Term]): boolean => {
  if (IS_THUS.test(text.slice(Math.max(0, term.at - 40), term.at)) && AS_GREAT.test(text.slice(end, end + 30)))
    return true
  if (AHEAD.test(text.slice(term.at + 1, end)) || IS_GAP.test(text.slice(Math.max(0, term.at - 25), term.at)))
    return true
  const [, name] = AS_MUCH_AS.exec(text.slice(end, end + 60)) ?? []
  return name !== undefined && (!/^\p{Lu}/u.test(name) || text.slice(Math.max(0, first.at - REACH), end).includes(name))
}

/** "It was 70% in the open and 82% under glass. Glass thus raised it by 12%": what does it sets one of the values apart. */
function isDoneBy({ lower }: Skeleton, { start }: Amount, [first, second]: readonly [Term, Term]): boolean {
  const [, doer = ''] = DOER.exec(lower.slice(Math.max(0, start - 60), start)) ?? []
  const told = [
    lower.slice(first.at - 40, first.at),
    lower.slice(first.at + 1, second.at),
    lower.slice(second.at + 1, second.at + 60),
  ]
  return doer !== '' && told.some((words) => words.split(/[¶‖]/, 1)[0]?.includes(doer))
}
const DOER =
  /¶ (?:the |this |that |its |their |our )?(?:[a-z-]+ )?([a-zÀ-ɏ-]{4,}) (?:has |have |had |is |are |was |were )?(?:thus|therefore|hence|thereby|consequently) (?:[a-z]+ ){0,2}$/

/** "It is thus twice the height", "The north therefore sold three times as much." */
const IS_THUS =
  /\b(?:thus|therefore|hence|consequently|so|then,?) (?:[a-z]+ ){0,2}$|¶ (?:that|this) (?:is|was|makes it|made it) $/i
const AS_GREAT =
  /^ (?:as (?:many|much|tall|high|long|large|big|heavy|wide|deep|old|far|great|dear|expensive)|(?:the|its) (?:number|size|height|length|weight|price|cost|area|depth|width|age|distance|strength|population))(?= ?[.,;:)¶])/

const AS_MUCH_AS =
  /^ (?:as [a-z]+ as|(?:(?:more|less|higher|lower|larger|smaller|longer|shorter) )?than|that of|(?:the )?[a-z]+ (?:of|in|for)|(?=\p{Lu}[\p{L}-]+'s )) ?(?:in |the )?(\p{Lu}[\p{L}-]+|he|she|they|it|him|her|them|his|hers|theirs|(?:old|older|former|previous|other|original) [a-z]+)(?![\p{L}-])/u
const AHEAD = /\b(?:ahead|behind|in front|lead|gap|advantage|difference|margin)$/i
/** "70% of girls and 58% of boys passed. The 12% gap …": between two that need not be alike. */
const IS_APART = /\b(?:gap|advantage|difference)$/i

/** "It was 3.5% in May. Now it is 4%. The 0.5% rise": a value in either of the two sentences before, of which the second goes on about the first. */
function oneByOne(skeleton: Skeleton, amount: Amount, before: readonly Term[], here: readonly Term[]): readonly Term[] {
  const [second] = before
  if (!second || before.length > 1 || here.length > 0) return []
  const [start] = sentenceAround(skeleton.text, second.at)
  const goesOn = skeleton.text[start - 1] === '¶' && AGAIN.test(skeleton.text.slice(start, start + 20))
  return goesOn ? [...candidates(skeleton, amount, sentenceAround(skeleton.text, start - 3)[0], start), second] : []
}

/** "Beavers have tripled. There were 40 in 2010. In 2020 there were 90": each value in a sentence of its own, behind the amount. */
function eachNext(skeleton: Skeleton, amount: Amount, behind: readonly Term[]): readonly [Term, Term] | undefined {
  const { text, lower } = skeleton
  const [first] = behind
  if (!first || behind.length > 1 || NARROWED.test(text.slice(amount.end, amount.end + 8))) return undefined
  const [start, end] = sentenceAround(text, first.at)
  if (!isNext(text, end) || !AGAIN.test(text.slice(end + 1, end + 21))) return undefined
  const then = candidates(skeleton, amount, end, sentenceAround(text, end + 2)[1])
  const pair = then.length === 1 ? pairOf([first, ...then]) : undefined
  const told = lower.slice(Math.max(0, start - REACH), start)
  const years = pair?.flatMap((term) => term.years.slice(0, 1)) ?? []
  const isOfIt = canMeasure(told, first) && isCountOf(told, lower.slice(first.at + 1, first.at + REACH))
  return pair && isOfIt && areOfTwoTimes(skeleton, pair) && (years.length < 2 || spanPeriod(text, amount, years))
    ? pair
    : undefined
}

/** "tripled on weekdays" */
const NARROWED = /^ (?:on|among|for) /

/** What is counted is named as before, by no noun at all, or by one that counts what lives. */
function isCountOf(told: string, behind: string): boolean {
  const noun = /^ ([a-zÀ-ɏ-]{3,})/u.exec(behind)?.[1] ?? ''
  return noun === '' || NO_NOUN.test(noun) || told.includes(noun.slice(0, 5))
}
const NO_NOUN =
  /^(?:animals|birds|individuals|specimens|plants|adults|pairs|nests|young|pups|cubs|calves|chicks|lambs|fledglings|seedlings|head|of|then|now|today|and|but|against|last|this|that|back|each|per|at|on|by|when|before|after|during|a|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/

/** How a second sentence tells another value of the same. */
const AGAIN =
  /^ (?:it|they|now|today|by|in|this|last|since|a year|two|three|at present|th(?:at|ose) of|the (?:second|next|following|latest|last))\b|^ [\uE000-\uE01F] (?:earlier|before|ago|later|on)\b/i

/** No sentence without figures stands in between, and no block ends. */
const isNext = (text: string, end: number): boolean => text[end] === '¶' && text.slice(end - 2, end - 1) !== '·'

/** Where the sentence begins and ends that holds a place, no further off than values may stand. */
export function sentenceAround(text: string, at: number): [number, number] {
  const floor = Math.max(0, at - REACH)
  const before = Math.max(...['¶', '‖'].map((mark) => text.slice(floor, at).lastIndexOf(mark)))
  const after = text.slice(at, at + REACH).search(/[¶‖]/)
  return [before < 0 ? floor : floor + before + 1, after < 0 ? at + REACH : at + after]
}
