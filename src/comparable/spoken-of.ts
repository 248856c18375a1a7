/**
 * Whether an amount of change is said of nothing but what is told of two values: "Attendance has quadrupled" of visitors, and no "The wage bill grew 18%" of
 * staff. What the amount's own phrase names is looked at, and not who says so, where or with what feeling.
 */
import type { Mention } from '../model.ts'
import type { Amount } from './amounts.ts'
import { isGeneric, isPriced } from './any-thing.ts'
import { UNNAMED } from './changed-thing.ts'
import { HEDGES } from './filler.ts'
import { hasOwnSubject } from './own-subject.ts'
import { isTold, rootsOf } from './roots.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { stemsIn } from './subject.ts'
import {
  ENDING,
  FALLING,
  FALLING_NOUNS,
  LESS,
  MORE,
  MOVING,
  MOVING_NOUNS,
  RISING,
  RISING_NOUNS,
} from './trend-words.ts'

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

/** What an amount's phrase names, in phrases of their own, and where it does so. */
interface Named {
  readonly phrases: readonly string[]
  readonly place: readonly [number, number]
}

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
    const stems = stemsIn(phrase.replace(MOVES, ' '))
    const [head] = stems.slice(-1)
    if (head === undefined) return true
    if (isPriced(head, value)) return false
    if (isKnown(head)) return true
    if (COSTS.test(words) && isGeneric(head, MONEY)) return true
    const isAside = (stem: string): boolean => QUALITY.test(stem) || phrase.includes(`${stem}'s`)
    return isGeneric(head, value) && stems.every((stem) => isKnown(stem) || isGeneric(stem, value) || isAside(stem))
  })
}

/** "It draws 40 watts, the old one 160. It costs (half as much)" */
const COSTS_SO = /\b(?:costs?|earns?|earned|paid|pays?|charges?)(?: (?:about|only|just|nearly|almost|more than|for))* $/
const isOfNoMoney = ({ figure }: Term, told: string): boolean =>
  figure.kind !== 'money' && !COSTS.test(told.slice(0, -20))

/** "sold at 60 nakfa a sack": money, whatever it is called. */
const COSTS = /\b(?:sold|sells?|costs?|priced|paid|fetch(?:ed|es)|traded|worth|charged?)\b/
const MONEY = { figure: { kind: 'money' } } as const

/** What only qualifies a noun: "the final bill", "the estimated cost". */
const QUALITY = /(?:al|ed|ous|ive|ic|ful|less|able|ible|est|ary|ant|ern|ier|ish)$/

/** What changed, as an amount's phrase has it: the subject of its verb, the object, and what goes with it behind; a title tells where, too. */
export function namedIn(lower: string, { start, end, term }: Amount, floor: number, isTitle = false): Named {
  const clause = /[^,;:()—–¶‖\uE000-\uE01F]*$/.exec(lower.slice(floor, start))?.[0] ?? ''
  const own = lower
    .slice(start, end)
    .replace(/[\uE000-\uE01F]/g, ' ')
    .replace(/ {2,}/g, ' ')
  const behind = lower.slice(end, end + REACH)
  const isNoun = NOMINAL.test(`${clause.slice(-30)}${own}`)
  const before = lower.slice(start - clause.length, term.at)
  if (IS_UPSHOT.test(own)) return { phrases: [], place: [start - clause.length, end] }
  const [goesWith = ''] = (isNoun || TAKEN_UP.test(before) ? GOES_WITH_NOUN : GOES_WITH).exec(behind) ?? []
  const isPlace = isTitle && /^ (?:in|at|on)\b/.test(goesWith)
  const object = /^ (?:in|among|for|at|on)\b/.test(goesWith) ? '' : goesWith
  const hasObject = OBJECT.test(behind) || stemsIn(`${own.replace(MOVES, ' ')} ${object}`).length > 0
  const isOfObject = hasObject && DOES_TO.test(term.figure.kind === 'multiple' ? term.figure.text.toLowerCase() : own)
  const lead = (isNoun && !UNDERGOES.test(clause)) || isOfObject || SEES.test(clause) ? '' : subjectOf(clause)
  const [manyOf = '', asMany = ''] = (!TAKEN_UP.test(before) && AS_MANY_OF.exec(behind)) || []
  const [, deed = ''] = ALSO_DOES.exec(clause) ?? []
  const ownNoun =
    isNoun || isOfObject
      ? own.replace(/^.*\b(?:an?|the|this|that|its|their|at|to|is|was|means|meant|represents|equals) /, '')
      : own
  return {
    phrases: [
      deed,
      asMany,
      ...lead.split(PREPOSITIONS),
      ...ownNoun.split(PREPOSITIONS),
      ...(isPlace ? '' : goesWith).split(PREPOSITIONS),
    ],
    place: [start - clause.length, end + Math.max(goesWith.length, manyOf.length)],
  }
}

const PREPOSITIONS =
  / ?\b(?:of|in|at|for|on|by|from|to|with|among|between|per|under|within|since|over|during|across|as|than)\b ?/

const NOMINAL = new RegExp(
  `(?:^|\\b(?:an?|the|this|that|these|such|another|of|at|to|is|was|means|meant|represents|equals|any|no|its|their|[a-z]+'s) )(?:[a-z'-]+ ){0,3}? ?(?:${RISING_NOUNS}|${FALLING_NOUNS}|${MOVING_NOUNS}|lead|gap|margin|advantage|doubling|trebling|tripling|quadrupling|halving)\\b`,
)

/** Verbs that do something to an object: whoever stands before them is no subject of the change. */
const DOES_TO = new RegExp(
  `^(?:improv|worsen|raise[sd]?|raising|boost|lift|enlarge|expand|hike|increas|cut|reduc|slash|lower|trim|shed|lose|losing|lost|shrink|shrank|doubl|trebl|tripl|quadrupl|halv|augment|extend|curb|curtail|pare|shave|chop|prune|gave|give|put|(?:${ENDING})\\b)`,
)

/** "so 1,400 had gone", "that is 40 fewer": by how much the two differ. */
const IS_UPSHOT = /^(?:so|thus|hence|therefore|mean|leaving|in other words|that is|that makes)\b/
const OBJECT = /^ (?:it|them|this|that)\b/

/** "Sales saw (a 20% fall)", and no "Management hails (a 20% fall)" */
const UNDERGOES =
  /\b(?:sees?|saw|seen|records?|recorded|posts?|posted|shows?|showed|shown|registers?|registered|experienced?|suffers?|suffered|enjoys?|enjoyed|undergoes|underwent|has|have|had|faces?|faced|took|takes?|books?|booked)(?: (?:had|seen|an?|its|their))* ?$/
/** "Rangers counted (40% fewer)": who finds it out. */
const SEES =
  /\b(?:counted|counts|found|finds|recorded|logged|measured|registered|noted|reported|reports|spotted|tallied|caught|caught|means|meant|represents?|represented|marks|marked|spells|equals|(?:makes|made) (?:it|this|that)) (?:(?:that|is|was|it|only|some|about|nearly|almost|roughly|just|over|more than|already) )*$/

/** "has (ten times) as many lakes" */
const AS_MANY_OF =
  /^ as (?:many|much) (?!(?:as|again|now|today|then|before|ever|for|in|at|on|to|and|this|last|by|with|per|a|an|or|but|than)\b)([a-zà-ɏ'-]+)/

/** "holds 42 and cost (five times as much)": what else it does. */
const ALSO_DOES =
  /\b(?:and|but) (?!(?:is|are|was|were|has|have|had|now|then|so|also|thus|nearly|almost|more|about|over|only|just|by|it|they|that|this|which|up|down|thereby|[a-z]+ly)\b)([a-z]+) $/

/** The subject of the last verb in a clause: without those who say so, and without the verb. */
function subjectOf(clause: string): string {
  if (CONCLUDES.test(clause)) return ''
  const own = clause.split(SAYS).at(-1) ?? ''
  const [subject = ''] = own.split(VERBS)
  const isBare = stemsIn(subject).length === 0 && !PRONOUN.test(subject)
  return (isBare ? own : subject).replace(ADVERBS, '')
}

const VERBS =
  /\b(?:is|are|was|were|be|been|being|has|have|had|having|will|would|did|does|do|gets?|got|holds?|held|costs?|makes?|made|earns?|earned|takes?|took|stood|stands|came|comes|went|goes|contains?|weighs?|weighed|sells?|sold|uses?|used|needs?|needed|pays?|paid|generates?|produces?|produced|yields?|yielded|burns?|burnt|emits?|emitted|runs?|ran|lasts?|lasted|employs?|employed|serves?|served|attracts?|attracted|draws|drew)\b/
/** And no noun that looks like a verb: "pay (rose)". */
const PRONOUN = /\b(?:it|they|this|that|these|those|he|she|we|i|you|there|which|who|one)\b/
const ADVERBS =
  / (?:[a-z]+ly|still|again|once|up|down|well|thus|therefore|hence|then|now|since|also|only|already|almost|about|more|than|over|even|just|so|by|ever)(?= |$)/g

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

/** "so the winner was (twice as heavy)" */
const CONCLUDES =
  /^[\s·]*(?:so|thus|hence|therefore|consequently|in other words|which means(?: that)?|meaning(?: that)?)\b(?! (?:the|its|their|our|his|her) [a-z-]+ (?:[a-z-]+ )?(?:has|have|had|is|was|are|were)? ?$)/

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

/** "calls this (a cut of)", "hail the (decline of)": what was told. */
const TAKEN_UP =
  /\b(?:this|that|these|those|which|it|they|the|such) (?:is |was |are |were |has |have |had |means |meant |marks |represents |comes to |amounts to |makes )?(?:an? |been |since |then |now |more than |nearly |almost )*$/
const SAYS =
  /\b(?:says?|said|calls?|called|speaks?|spoke|puts?|reports?|reported|notes?|noted|shows?|writes?|wrote|finds?|found|claims?|claimed|hails?|hailed|celebrates?|boasts?|welcomes?|blames?|credits?|that|which|who|because|when|as|while|and|but|so|if|where|after|before|once)\b/
/** What no noun begins with that goes with an amount. */
const NO_NOUN =
  '(?!(?:in|of|to|from|since|over|by|was|were|is|are|has|had|have|and|or|as|after|before|that|which|when|who|what|between|during|through|than|times|last|this|within|at|on|until|then|now|today|so|but|because|while|again|according|for|with|it|they|across|a|an|one|two)\\b)'
const NOUNS = `${NO_NOUN}[a-zà-ɏ'-]+(?: ${NO_NOUN}[a-zà-ɏ'-]+)?`
const THE = '(?: (?:the|its|their|our|his|her|all|these|those)){0,2}'
/** The noun that an amount is an amount of: "of its length", "in visits", "among men", "(halved) its staff", "(50% more) volunteers". */
const GOES_WITH = new RegExp(`^(?: (?:in|of|among|for|at|on))?${THE} ${NOUNS}`)
const GOES_WITH_NOUN = new RegExp(`^ (?:in|of|among|for|at|on)${THE} ${NOUNS}`)

const MOVES = new RegExp(`\\b(?:${RISING}|${FALLING}|${MOVING}|${MORE}|${LESS})\\b`, 'g')
