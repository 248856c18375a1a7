/** What an amount of change is a change of, as its own phrase names it: the subject of its verb, the object, the noun that goes with it. */
import type { Amount } from './amounts.ts'
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

/** How far behind an amount its noun is looked for, in UTF-16 units. */
const REACH = 80

/** What an amount's phrase names, in phrases of their own, and where it does so. */
interface Named {
  readonly phrases: readonly string[]
  readonly place: readonly [number, number]
}

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
export const PRONOUN = /\b(?:it|they|this|that|these|those|he|she|we|i|you|there|which|who|one)\b/
const ADVERBS =
  / (?:[a-z]+ly|still|again|once|up|down|well|thus|therefore|hence|then|now|since|also|only|already|almost|about|more|than|over|even|just|so|by|ever)(?= |$)/g

/** "so the winner was (twice as heavy)" */
const CONCLUDES =
  /^[\s·]*(?:so|thus|hence|therefore|consequently|in other words|which means(?: that)?|meaning(?: that)?)\b(?! (?:the|its|their|our|his|her) [a-z-]+ (?:[a-z-]+ )?(?:has|have|had|is|was|are|were)? ?$)/

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

export const MOVES = new RegExp(`\\b(?:${RISING}|${FALLING}|${MOVING}|${MORE}|${LESS})\\b`, 'g')
