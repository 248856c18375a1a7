/** Percentages with the counts that they are shares of, however the two are told: in brackets, in one sentence, or in two. */
import { percentOf } from '../arithmetic/change.ts'
import { agree, exactly } from '../arithmetic/interval.ts'
import { countOf, valuesOf } from '../arithmetic/written.ts'
import type { Document } from '../model.ts'
import { once } from '../once.ts'
import { wordsBehind } from './around.ts'
import { denominatorOf } from './chance.ts'
import { DETERMINERS, HEDGES } from './filler.ts'
import { grammar } from './grammar.ts'
import { type Match, matchesOf } from './matching.ts'
import { isOfLarger, portionsOf } from './portion.ts'
import type { Term } from './skeleton.ts'
import { countedShares, spokenShares } from './told-twice.ts'
import { basesOf } from './whole-of-passage.ts'

/** “The board (10 members) is 70% male”, “The jury, seven strong, was 43% female”. */
const IN_BRACKETS = grammar(
  '(?:[(\\[](?<whole>{count}) [\\p{L}]+[)\\]]|, (?<strong>{count}) strong,)[^¶‖\uE000-\uE01F.,;:]{0,40}?(?<portion>{percent})',
)
/** “Nine patients have had the operation, and 89% of patients …”, “Ten dogs were trained, with 84% of the animals finding it”: the noun comes again, or a word for all such things. */
const SAME_NOUN = grammar(
  `(?<whole>{count}) (?:[\\p{L}-]+ )?(?<noun>[a-zà-ÿ]{3,}s|people|children|women|men)\\b[^‖·\uE000-\uE01F]{0,140}? ${HEDGES}(?<portion>{percent}) of (?:(?:the|these|those|our) (?:\\k<noun>|animals|birds|creatures|devices|machines|vehicles|specimens|items|buildings|lot|total)|(?=members|participants|respondents|volunteers|patients|judges|directors|entrants|[a-z]{2,}ers\\b)\\k<noun>)\\b(?! (?:who|that|which|in|on|from|with|of|aged|at|under|over|worldwide|nationally|nationwide|everywhere)\\b)`,
)
/** “Sample: n = 20. Result: 33% positive”, “(N = 16, Lund) found it in 55% of participants”. */
const GIVEN = grammar(
  '\\bn ?= ?(?<whole>{count})(?![^‖]{0,200}\\bn ?=)[^‖·\uE000-\uE01F]{0,60}?(?<portion>{percent})(?= ?[.,;:)¶]|$| of (?:the )?(?:participants|patients|respondents|subjects|volunteers|cases|sample|animals|them|those)\\b| (?:positive|negative|female|male|agreed?|said|were|had)\\b)',
)
/** “The response rate was 64% among the 30 clinics”, “the pass rate among those 40 was 34%”. */
const RATE_AMONG = grammar(
  `\\b(?:rate|share|proportion|percentage|prevalence|turnout|uptake)\\b(?:[^¶‖\uE000-\uE01F.;:]{0,40}? (?<portion>{percent}) (?:among|across|in|for) (?:the|these|those|our|all) (?<whole>{count})|[^¶‖\uE000-\uE01F.;:,]{0,40}? (?:among|of|in|for|across) (?:the|these|those|our|all) (?<strong>{count})[^¶‖\uE000-\uE01F.;:,]{0,50}? (?:was|is|stood at|came to|reached|hit|of|at) ${HEDGES}(?<second>{percent}))(?! (?:more|less|higher|lower|points?)\\b)`,
)
/** “A survey of 15 villages found clean water in just 20%”. */
const FOUND_IN = grammar(
  '\\b(?:survey|study|test|check|inspection|review|pilot|trial|sample|audit) (?:of|in|with|among|at|on) (?:the |our |these )?(?<whole>{count})(?: [\\p{L}-]+){1,5}? (?:found|finds|showed|shows|revealed|detected|turned up)(?: [\\p{L}-]+){0,6}? (?:in|at|on|among|for) (?:just |only |about )?(?<portion>{percent})(?= ?[.,;¶]|$| of (?:them|these|those)\\b)',
)
/** “A pilot with seven herds cut lameness in 57% of them”, “a trial with nine patients eased pain in 67% of cases”: of what was tried on. */
const TRIED_ON = grammar(
  '\\b(?:test|trial|pilot|experiment|study) (?:of|in|with|on|among) (?:just |only )?(?<whole>{count})(?: [\\p{L}-]+){1,3}?,? [^¶‖\uE000-\uE01F.;]{2,60}? (?:just |only |about )?(?<portion>{percent}) of (?:them|these|those|(?:the )?(?:cases|animals|patients|participants|subjects|volunteers|plants))\\b',
)
/** What is tried, where it is tried and for how long: a share of the animals is of none of these. */
const NOT_TRIED_ON =
  /^ (?:[\p{L}-]+ )?(?:drugs|doses|treatments|therapies|methods|versions|products|creams|pills|diets|brands|vaccines|days|weeks|months|years|hospitals|clinics|schools|cent(?:re|er)s|sites|countries|towns|cities|wards|practices|farms|regions)\b/u
const isTriedOn = (portion: Term, whole: Term): boolean =>
  /^ of (?:them|these|those)\b/.test(wordsBehind(portion)) || !NOT_TRIED_ON.test(wordsBehind(whole))
/** “25% of a class of 12”. */
const OF_GROUP = grammar(
  '(?<portion>{percent}) of an? (?:[\\p{L}-]+ )?(?:class|group|team|panel|sample|crew|staff|jury|board|committee|choir|batch|total) of (?<whole>{count})',
)
/** “The jury of nine was 56% male”. */
const IN_GROUP_OF = grammar(
  '\\b(?:class|group|team|panel|crew|staff|jury|board|committee|choir|band|cast|squad|council|cabinet) of (?<whole>{count})(?: [\\p{L}-]+){0,3}? (?:is|was|were|are) (?<portion>{percent})(?= [a-z]+ ?[.,;¶])',
)
/** “40% of the lifts work. There are five lifts”: the whole comes last. */
const COUNTED_LAST = grammar(
  '(?<portion>{percent}) of (?:the|our|its|their|these|his|her) (?<noun>[a-zà-ÿ]{2,}s)\\b[^‖\uE000-\uE01F]{0,80}¶[^¶‖\uE000-\uE01F]{0,40}\\b(?:there (?:are|were)|has|have|had|with|in all|of) (?:only |just )?(?<whole>{count}) \\k<noun>\\b',
)
/** “Of the nine shots that she took, she missed 44%”. */
const OF_WHICH = grammar(
  '(?:^|[¶;] ?)(?:out )?of (?:the|these|those|his|her|its|our|their|all) (?<whole>{count}) [^¶‖\uE000-\uE01F,]{1,60}, (?:he|she|it|they|we|I|you) [\\p{L}]+ (?:just |only |about )?(?<portion>{percent})(?= ?[.,;¶]|$)',
)
/** “Four of the six goals that they let in, or 67%, …”. */
const OR_PERCENT = grammar(
  '{count} (?:out )?of (?:(?:the|its|our|their|these|those) )?(?<whole>{count})[^¶‖\uE000-\uE01F]{1,80}, (?:or|that is,?) (?:about |some |nearly |over )?(?<portion>{percent})(?= ?[,;)—–])',
)

/** “One of the three lifts is broken. That means that 33% …”, “Five of eight failed. A failure rate of 63% …”: to be worked out, or it is another thing. */
const MEANT = grammar(
  `(?:(?<part>{count})|\\bone) (?:out )?of ${DETERMINERS}(?<whole>{count})[^¶‖\uE000-\uE01F]{1,100}(?:[¶;:,—–] ?(?:(?:that|this|it|which) (?:is|was|'s|means?|meant|makes?|made|leaves|left|gives|gave|puts|comes to|amounts to|translates)\\b (?:(?!(?:for|in|on|at|with|by|from|to)\\b)[\\p{L}'-]+ ){0,5}?|at |(?:with |at |for )?(?:an?|the|that|this) [^¶‖\uE000-\uE01F]{0,30}?\\b(?:rate|share|proportion|percentage|quota|ratio|portion|loss) of )|\\b(?:making|leaving|giving) [^¶‖\uE000-\uE01F]{0,30}?)${HEDGES}(?<portion>{percent})(?! (?:more|less|fewer|higher|lower|up|down|[a-z]+er)\\b)`,
)
/** “60% of the penalties that she has faced, three out of five”: what a person had or did is counted. */
const OF_ONES_OWN = grammar(
  '(?<portion>{percent}) of (?:(?:his|her|my)\\b|(?:the|those) (?:[\\p{L}-]+ ){1,3}(?:that )?(?:he|she|I|we|they|it)\\b)[^¶‖\uE000-\uE01F]{1,80}?(?:[,:—–(] ?)(?:or |i\\.e\\. |that is )?(?<whole>{share})(?= ?[.,;:)¶‖—–])',
)

/** “40% of the population”: a share of something else than what was counted. */
const OF_ANOTHER =
  /^ (?:means?|would be|equals)\b|^ of (?!(?:them|these|those|whom|which|all|(?:(?:the|these|those|our|its|their|her|his|my) )?(?:[a-zÀ-ɏ]+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-zÀ-ɏ]+teen))\b)/iu

/** A percentage and the count that it is a share of. */
export interface CountShare {
  readonly share: Term
  readonly whole: Term
  /** The text gives the part as well, and the percentage is what the two give. */
  readonly isWorkedOut?: boolean
}

/** “75% of the patients (3/4)”. */
const SLASHED = /^\d+\/(?<whole>\d+)$/

/** Three out of four and nine out of ten are ways of speaking. */
const SPOKEN: ReadonlySet<number> = new Set([2, 3, 4, 5, 10])

/** “(3/4)”, “four out of six dogs”: somebody counted. */
function isCountedOut(term: Term): boolean {
  const whole = / of /.test(term.figure.text) ? denominatorOf(term) : undefined
  return SLASHED.test(term.figure.text) || (whole !== undefined && !SPOKEN.has(whole))
}

/** Every percentage that stands with the count that it is a share of. */
export const sharesOfCounts: (document: Document) => readonly CountShare[] = once((document) =>
  [...findShares(document)].filter(
    ({ share, whole }) => !NO_GROUP.test(wordsBehind(whole)) && !isOfLarger(share, whole),
  ),
)

/** "Six a day", "a player with 4 coins or fewer": nobody has counted so many. */
const NO_GROUP =
  /^ (?:(?:an?|per|each|every) (?:hour|day|night|week|month|quarter|year|season|trip|visit)\b|(?:[\p{L}-]+ )?or (?:fewer|more|less)\b)/u

function* findShares(document: Document): Iterable<CountShare> {
  for (const { share, counts, values } of countedShares(document)) {
    const whole = counts.at(-1)
    if (whole && share.figure.kind === 'percent') yield { share, whole, isWorkedOut: agree(values, valuesOf(share)) }
  }
  for (const match of matchesOf(document, MEANT)) yield* workedOut(match)
  for (const { terms } of matchesOf(document, OF_ONES_OWN))
    if (terms.portion && terms.whole && / out of /.test(terms.whole.figure.text))
      yield { share: terms.portion, whole: terms.whole }
  for (const { spoken, percent } of spokenShares(document))
    if (isCountedOut(spoken) && /s$/.test((percent.population ?? spoken.population)?.text ?? ''))
      yield { share: percent, whole: spoken }
  for (const { portion, whole } of portionsOf(document))
    if (portion.figure.kind === 'percent' && (!isOfAnother(portion) || isOfSameNoun(portion, whole)))
      yield { share: portion, whole }
  for (const { part, whole } of basesOf(document)) yield { share: part, whole }
  for (const pattern of PATTERNS)
    for (const { terms } of matchesOf(document, pattern)) {
      const { portion = terms.second, whole = terms.strong } = terms
      if (portion && whole && isShareOf(portion, whole, pattern)) yield { share: portion, whole }
    }
}

/** Those that name the whole of which the percentage is a share. */
const NAMING = [OF_GROUP, COUNTED_LAST, TRIED_ON, SAME_NOUN, GIVEN, RATE_AMONG]
const WITHIN = [IN_BRACKETS, IN_GROUP_OF, FOUND_IN, OF_WHICH, OR_PERCENT]
const PATTERNS = [...NAMING, ...WITHIN]

const isShareOf = (portion: Term, whole: Term, pattern: RegExp): boolean =>
  (NAMING.includes(pattern) || !isOfAnother(portion)) && (pattern !== TRIED_ON || isTriedOn(portion, whole))

/** “Fourteen schools answered. 43% of the schools …”: the noun comes again, by itself. */
function isOfSameNoun(portion: Term, whole: Term): boolean {
  const noun = OF_NOUN.exec(wordsBehind(portion))?.[1]?.toLowerCase()
  return noun !== undefined && wordsBehind(whole).toLowerCase().slice(0, NOUN_WITHIN).includes(` ${noun}`)
}

const OF_NOUN = /^ of (?:the|these|those|all) (\p{L}{3,}s|people|children|men|women)\b(?!['’-])/u
/** How far behind a number its noun may end. */
const NOUN_WITHIN = 40

/** A percentage that is what a part and its whole before it give. */
function* workedOut({ terms: { part, whole, portion } }: Match): Iterable<CountShare> {
  if (!portion || !whole || whole.figure.kind !== 'count') return
  const values = percentOf(part ? countOf(part) : exactly(1), countOf(whole))
  if (agree(values, valuesOf(portion))) yield { share: portion, whole, isWorkedOut: true }
}

/** The whole as it is written; “12 out of 25” is both part and whole. */
export const wholeIn = (term: Term): string =>
  denominatorOf(term)?.toString() ?? SLASHED.exec(term.figure.text)?.groups?.whole ?? term.figure.text

/** “A 40% share”, “a 5% rise”: the percentage is of something that has one. */
const OWNED = /\b(?:an?|the|its|their|his|her|our) $/i

const isOfAnother = ({ figure, sentence: { text } }: Term): boolean =>
  OF_ANOTHER.test(text.slice(figure.range[1])) || OWNED.test(text.slice(0, figure.range[0]).slice(-8))
