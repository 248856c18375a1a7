/**
 * Whether an amount of change is said of nothing but what is told of two values: "Attendance has quadrupled" of visitors, and no "The wage bill grew 18%" of
 * staff. What the amount's own phrase names is looked at, and not who says so, where or with what feeling.
 */
import type { Mention } from '../model.ts'
import type { Amount } from './amounts.ts'
import { isGeneric, isPriced } from './any-thing.ts'
import { MOVES, namedIn, PRONOUN } from './changed-phrase.ts'
import { UNNAMED } from './changed-thing.ts'
import { HEDGES } from './filler.ts'
import { hasOwnSubject } from './own-subject.ts'
import { isTold, rootsOf } from './roots.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { stemsIn } from './subject.ts'

/** How far behind an amount its noun is looked for, and how far it leads to a value, in UTF-16 units. */
const REACH = 80

/** `from` and `to` bound the sentences of the amount and of both values. */
export function speaksOf(
  { lower }: Skeleton,
  amount: Amount,
  pair: readonly [Term, Term],
  [from, to]: readonly [number, number],
): boolean {
  const [first, second] = pair
  const behind = lower.slice(amount.end, amount.end + REACH)
  if (AS_MANY_DID.test(behind) && /[¶‖] ?$/.test(lower.slice(0, amount.start))) return false
  if (first.figure.kind === 'percent' && HOW_MANY.test(lower.slice(second.at + 1, amount.start))) return false
  if (goOn(lower, amount.end, first.at) || (LEADS_TO.test(behind) && leadsTo(lower, amount.end, pair))) return true
  if (REFERS.test(lower.slice(amount.end, second.at)) && !/[¶‖]/.test(lower.slice(first.at, second.at))) return true
  const isBetween =
    first.at < amount.start && second.at >= amount.end && PARTED.test(lower.slice(first.at, amount.start))
  const onward = lower.slice(amount.end, second.at)
  if (isBetween && isToldApart(onward) && !(HAS_BASE.test(onward) && IS_ITS.test(onward))) return false
  if (
    COSTS_SO.test(lower.slice(Math.max(0, amount.start - 20), amount.start)) &&
    isOfNoMoney(first, lower.slice(from, amount.start))
  )
    return false
  const { phrases, place } = namedIn(lower, amount, from)
  if (isExplained(lower.slice(place[0], amount.end), lower.slice(amount.end, Math.max(amount.end, first.at))))
    return true
  const told = `${lower.slice(from, place[0])} ${lower.slice(place[1], to)}`
  return (
    areTheTwo(phrases, behind, told) ||
    areTold(phrases, pair, [told, ...pair.map(({ population }) => population?.text ?? '')].join(' '))
  )
}

/** "Old toilets use twice as much as new ones: 18 for the old kind, 6 for the new": both sides are told. */
function areTheTwo(phrases: readonly string[], behind: string, told: string): boolean {
  const [, one, other] = BASE.exec(behind) ?? []
  const isHeard = (words: string): boolean =>
    (words.match(/[a-zà-ɏ]+(?='s)|[a-zà-ɏ]{3,}/g) ?? []).some((word) => !SMALL.test(word) && told.includes(` ${word}`))
  return isHeard(one ?? other ?? '') && phrases.some(isHeard)
}
const BASE = /^ as [a-z]+ (?:[a-z]+ )?as ([^,;:.¶‖]{1,40})|^ (?:[a-z]+ ){0,3}?than ([^,;:.¶‖]{1,40})/
const SMALL = /^(?:the|its|one|ones|that|those|and|for|was|were|are|has|had|did|does|can|could|any|all)$/

/** Whether an amount takes up what two values tell of, by "the", "this" or a word of theirs, though something lies between. */
export function isTakingUp(
  { lower }: Skeleton,
  amount: Amount,
  pair: readonly [Term, Term],
  [from]: readonly [number, number],
): boolean {
  const { phrases, place } = namedIn(lower, amount, from)
  if (/\b(?:the|this|that|these|such) (?:[a-z-]+ )?$/.test(lower.slice(place[0], amount.term.at))) return true
  const known = new Set(
    stemsIn(`${lower.slice(from, place[0])} ${pair.map(({ population }) => population?.text).join(' ')}`).flatMap(
      rootsOf,
    ),
  )
  return phrases.some((phrase) => stemsIn(phrase.replace(MOVES, ' ')).some((stem) => isTold(stem, known)))
}

/** "the new one", "the other": what was told of; "better": how, and not what. */
const STANDS_FOR = /\b(?:ones?|others?|latter|former)\s*$|^\s*(?:better|worse|so)\s*$/

/** Whether each phrase is of a thing that some words tell of, or of one that goes for any values of the kind. */
export function areTold(
  phrases: readonly string[],
  [value]: readonly Pick<Mention, 'figure' | 'population'>[],
  words: string,
): boolean {
  const known = new Set(stemsIn(words).flatMap(rootsOf))
  const isKnown = (stem: string): boolean =>
    isTold(stem, known) || (stem.length > 3 && words.includes(` ${stem.slice(0, 5)}`))
  if (value?.figure.kind === 'percent' && UNNAMED.test(words)) return true
  return phrases.every((phrase) => {
    if (STANDS_FOR.test(phrase)) return true
    const stems = stemsIn(phrase.replace(MOVES, ' '))
    const [head] = stems.slice(-1)
    if (head === undefined) return true
    if (isPriced(head, value)) return false
    if (isKnown(head) || /^\s*[a-z]+[^e\s]ed\s*$/.test(phrase)) return true
    if (value?.figure.kind === 'percent' && stems.some(isKnown)) return true
    if (COSTS.test(words) && isGeneric(head, MONEY)) return true
    const isAside = (stem: string): boolean => QUALITY.test(stem) || phrase.includes(`${stem}'s`)
    return isGeneric(head, value) && stems.every((stem) => isKnown(stem) || isGeneric(stem, value) || isAside(stem))
  })
}

/** "It draws 40 watts, the old one 160. It costs (half as much)" */
const COSTS_SO = /\b(?:costs?|earns?|earned|paid|pays?|charges?)(?: (?:about|only|just|nearly|almost|more than|for))* $/
const isOfNoMoney = ({ figure }: Term, told: string): boolean =>
  figure.kind !== 'money' && !COSTS.test(told.slice(0, -20))

/** "(The share rose from 62% to 70%) while the number of homes grew (8%)": no share of them. */
const HOW_MANY = /\b(?:number|total|count|volume|amount|quantity|sum)s? of (?:[a-z'-]+ ){1,6}$/

/** "sold at 60 nakfa a sack": money, whatever it is called. */
const COSTS = /\b(?:sold|sells?|costs?|priced|paid|fetch(?:ed|es)|traded|worth|charged?)\b/
const MONEY = { figure: { kind: 'money' } } as const

/** What only qualifies a noun: "the final bill", "the estimated cost". */
const QUALITY = /(?:al|ed|ous|ive|ic|ful|less|able|ible|est|ary|ant|ern|ier|ish)$/

/** "They have risen 41%, now costing …": the other value is of another clause. */
const PARTED = /[¶‖]/
/** And no "Yields had trebled, the institute says. It puts the later figure at (2.1)". */
const isToldApart = (words: string): boolean =>
  words.includes('¶') ? !PRONOUN.test(words.split('¶', 2)[1]?.slice(0, 12) ?? '') : /[,;‖]/.test(words)

/** "(nine times) what its forerunner can hold, 39.5 million" */
const HAS_BASE = /^ (?:times )?(?:what|that of|those of|its|the [a-z]+ of|as [a-z]+ as|[a-z]+ than)\b/

const IS_ITS = new RegExp(`(?:[,(—–] ?|\\b(?:at|of|with|has|had|holds?|held) )${HEDGES}$`)

/** "Income is up 10x, the chief says: the firm booked (1.2 million in 2019 and 4.8 million in 2023)" */
const isExplained = (said: string, words: string): boolean => {
  const [, evidence] = /^[^;¶‖]*: ([^;¶‖]*)$/.exec(words) ?? []
  return evidence !== undefined && !hasOwnSubject(said, evidence)
}

/** "Sales quadrupled. The house shipped 1.1 million of them …", "… Back then it held (42,000)" */
const REFERS =
  /^[^¶‖\uE000-\uE01F]*¶ (?:[^¶‖\uE000-\uE01F]{0,40} )?(?:it|they|there) [^¶‖\uE000-\uE01F]{0,30}[\uE000-\uE01F]|^[^¶‖]*¶[^¶‖]*[\uE000-\uE01F] of (?:them|these|those)\b/

/** "Twice as many had signed the petition of 2019": as who else, another sentence tells. */
const AS_MANY_DID = /^ as (?:many|much) (?!(?:[a-z'-]+ ){0,4}as\b)(?!today\b|now\b|then\b)[a-z]/

/** "swollen by 70% (to 2,600)" */
const LEADS_TO = new RegExp(
  `^(?: [a-z'-]+){0,4}? to (?:(?:stand|settle|end|come out|finish) at )?${HEDGES}[\uE000-\uE01F]`,
)
const leadsTo = (lower: string, end: number, pair: readonly [Term, Term]): boolean => {
  const mark = end + lower.slice(end, end + REACH).search(/[\uE000-\uE01F]/)
  return pair.some(({ at }) => at === mark)
}

/** "(Bike hire quadrupled) over the summer, with (3,900 trips)", "…, and reached (90)": the values have no subject of their own. */
const goOn = (lower: string, end: number, at: number): boolean =>
  at > end && GOES_ON.test(lower.slice(Math.max(end, at - REACH), at)) && !/[¶‖;]/.test(lower.slice(end, at))
const GOES_ON = new RegExp(
  `[,:(—–] ?(?:and |so |then |that is )?(?:(?:with|at|to|from|after|by) |(?:now |then |finally )?(?!(?:it|they|he|she|we|the|its|their|in|for|as|when|while)\\b)[a-z]+(?:ed|ing|s) (?:from |to |at |of )?){0,2}${HEDGES}$`,
)
