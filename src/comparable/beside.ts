/** A figure that says another one again: "12 of 25 (40%)", "40%, or 12 of 25", "one in five — 30% —", "12 of the 25 closed. That is 40%." */
import { shareOf } from '../arithmetic/written.ts'
import { DETERMINERS, HEDGES } from './filler.ts'
import { grammar } from './grammar.ts'
import { type Match, matchAt, termsBetween } from './matching.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { stem } from './word-forms.ts'

/** Whom it is a share of, by age or by number: "adults under thirty", "of the 900 staff". */
const OF_WHOM = ` (?:(?:under|over|below|above|aged|of|from) (?:age )?(?:the |its |their |our |all )?{number}(?: (?:and|to) {number})?)`

const WORDS = `(?:${OF_WHOM}| (?:at|in|from|among) (?:the |its |their |our |all )?{number}(?= [a-z])|[ -](?!(?:and|but|while|against|compared|versus|from(?= (?:[a-z]+ )?{figure})|than|(?:(?<!given |gave |giving )up|down)(?! ?[—–,;:.(])|in contrast|whereas)\\b(?! home\\b))[\\p{L}\\d'’-]+){0,12}?`

/** What a rate of a group is called. */
const RATE =
  "(?:[\\p{L}'-]+ ){0,3}(?:rate|share|proportion|percentage|figure|result|score|turnout|response|attendance|quota|loss|failure|mortality|survival|uptake|take-up|occupancy)"

/** “Giving it 40%”, “which gives the club a share of 40%”. */
const WHOM = '(?: it| them| us| her| him| me| you| the [a-z]+)?'

/** What stands for "that is". */
const EQUALS = `(?<![\\p{L}])(?:or|i\\.e\\.,?|that is(?: to say)?,?(?: (?:in|on|at|for|among))?|that's|which is to say,?(?: in| on| at)?|(?:and |but )?(?:the [a-z]+|he|she|they|we) (?:put|puts|gave|gives|counted|counts|reported|reports|announced) (?:that|this|it) (?:at|as|to be)|which (?:is|was|makes|gives|means(?: that)?|comes to|amounts to|works out (?:at|to|as)|puts [^¶‖\uE000-\uE01F,;]{1,50} at)${WHOM}|and (?:that|this) (?:is|was|makes|means)|making|making up|(?:giving|yielding|leaving)${WHOM}|representing|amounting to|equal to|equivalent to|equating to|meaning(?: that)?|so(?= ${HEDGES}{portion} of\\b)|in other words,?|(?:(?:giving|yielding|making(?: for)?|for|at|with|leaving${WHOM} with|which (?:is|was|makes(?: for)?|gives|means))${WHOM} )?(?<!\\bon )(?:an?|the) ${RATE} of|=)`

/** What does so only behind a comma, a dash or a bracket: "account for roughly 40%" says nothing again. */
const MERELY = '(?:just|only|some|nearly|about|roughly|around|almost|over|a mere|fully|as many as)'

/** The whole that was told, by a word for it, and no thing of which the group has a share. */
const OF_WHOLE =
  " of (?:(?:them|these|those)(?= ?[.,;)—–¶‖])|all of them|(?:the|all the|its|their|our|his|her|this|that) (?:(?:year|age|study) )?(?:total|whole|entire|population|sample|group|country|public|electorate|respondents|seats|votes?|fleet|class|staff|crew|team|flock|herd|stock|lot|batch|membership|workforce|council|board|panel|jury|committee|cohort|generation|bracket|collection|company|household|roll|register|intake|choir|orchestra|squad|field|network|bench|assembly|chamber|parliament|senate|cabinet|faculty|caucus|delegation|congregation|audience|crowd|colony|pack|brood|litter|clutch|shoal|pod|convoy|squadron|union|club|society|federation|league|association|party|town|village|island|parish|portfolio|catalogue|archive|haul|catch|crop|harvest|shipment|consignment))\\b(?!'s)"

/** What can close the second figure, so that it speaks of nothing of its own; or what it is a part of. */
const CLOSE = `(?= ?[)\\],.;:—–¶‖]| - | ?$|${OF_WHOLE}| in (?:all|total)\\b| (?:out )?of ${DETERMINERS}{number})`

/** The same of a count, which may name what it counts: "— 75 people —". */
const CLOSE_COUNT =
  "(?=(?: (?!of\\b)[\\p{L}'-]+){0,4} (?:out )?of (?:(?:the|its|our|their|all|these|those) )?{count}|(?: (?!of\\b)[\\p{L}'-]+){0,2}(?: of (?:them|these|those))? ?[)\\],.;—–¶‖])"

/** To the next sentence; what else is told on the way may be a number of something small: “63 of 84 read at least one book.” */
export const TO_NEXT = '[^¶‖\uE000-\uE01F]{0,120}(?:(?<aside>{figure})[^¶‖\uE000-\uE01F]{0,60})?¶ '

/** “The auditor told the board that this was …” */
const SAYS =
  '(?:[^¶‖\uE000-\uE01F,;:]{1,60}? (?:said|says|adds|added|notes|noted|writes|wrote|reports|reported|reckons|claims|claimed|points out|pointed out|(?:told|tells) [^¶‖\uE000-\uE01F,;:]{1,30}?) (?:that )?)?'

/** How a text says that it says a thing again. */
const ANOTHER_WAY =
  '(?:to put (?:it|this) |put |said |expressed )?(?:another way|differently|otherwise|(?:the )?other way (?:about|around|round)|in other words|as a (?:percentage|share|fraction)|in (?:percentage|percent) terms|in per ?cent|which means|this means|that means)'

const AUXILIARY = '(?:(?:were|was|are|is|had|have|has|been|did|do|does) ){0,2}'

/** ", the clerk wrote:" */
const CREDIT =
  "(?:, (?:[\\p{L}'-]+ ){1,5}(?:said|says|wrote|writes|notes|shows?|reports|adds|told (?:the |its |our )?[a-z]+|[a-z]{3,}ed)(?= ?:)|, (?:according to|says?|said) [^¶‖\uE000-\uE01F,:]{1,50}(?= ?:))"

/** ", the clerk wrote in 2021" */
const ASIDE =
  "(?:, (?:[\\p{L}'-]+ ){1,5}(?:said|says|wrote|writes|noted|notes|reported|reports|added|adds|found|finds)(?: (?:in|for|of|on) [\\p{L}\\d ]{3,20})?(?=,))?"

const ADVERB = '(?:[a-z]{2,}ly|also|now|still|never|often|even|too|alone)'
/** What a share can do: an auxiliary, a verb of the past, or one of the present and what it takes, so that "that 40% sales tax" has none. */
const VERB =
  '(?:has|had|will|would|may|might|can|could|must|should|came|went|took|made|gave|fell|rose|left|put|[a-z]{2,}ed|[a-z]{3,}s(?= (?:the|an?|its|their|our|his|her|my|us|it|them|me|no|nobody|everyone|many|most|few|in|for|to|with|from|on|up|out|that|how|what|why|as)\\b))'

const BEHIND = [
  // "(40%)", "— 40% —", ", 40%,"
  grammar(
    `${WORDS}(?: (?:after|within|over|for) {number})?${CREDIT}? ?(?:[(\\[](?:n ?= ?)?|[—–] ?| - |, ?|: ?)(?:(?:${EQUALS}|${MERELY}) )?${HEDGES}(?:(?<second>{portion})${CLOSE}|(?<count>{number})${CLOSE_COUNT}|(?<counted>{share})(?:${CLOSE_COUNT}|(?= (?:at|on|by|in|as of) (?:the )?[\\p{L}\\d ]{2,24} ?[)\\],.;—–¶‖])))`,
  ),
  // ", or 40% of the total", ", giving it 40%"
  grammar(
    `${WORDS}${ASIDE}(?:[,;]? ?(?:[(—–] ?)?${EQUALS}|(?:,|[(—–]) ?${MERELY}) ${HEDGES}(?<second>{portion})(?! (?:more|less|fewer|higher|lower|up|down|of (?:them|whom|which)(?! ?[.,;)—–])|points)\\b)`,
  ),
  // "With 430 of the 1,000 votes, she took 40%"
  grammar(
    ` (?:of the )?(?:votes?|seats|shares|ballots|points|marks|delegates)[^¶‖\uE000-\uE01F,;:]{0,30}, (?:[\\p{L}'-]+ ){1,5}?(?:took|won|had|has|held|holds|got|gained|scored|secured|polled|captured|commands?|commanded|controls?|controlled) ${HEDGES}(?<second>{percent})${CLOSE}`,
  ),
  // "That is 40%."
  grammar(
    `${TO_NEXT}(?:(?:expressed|put|stated|taken|written|seen|given|told|counted|reckoned|in|as) [^¶‖\uE000-\uE01F,;:]{2,50}, )?${SAYS}(?:that's |it's |in other words,? (?:that is |it is )?|(?:that|this|it) (?:is|was|means|makes|amounts to|equals|comes to|works out (?:at|to|as)|translates (?:in)?to|represents) )(?:(?!(?:also|often|sometimes|widely|commonly|frequently|said|thought|believed|known|claimed|reported|estimated|true|of|on|in|at|for|to|by|from|with|up|down|open|about)\\b)[\\p{L}'-]+ ){0,4}?(?:about )?(?:${RATE} of )?(?<second>{portion})(?! (?:more|less|fewer|higher|lower|up|down)\\b)`,
  ),
  // "Put another way, 40% of the harbours …"
  grammar(
    `${TO_NEXT}${ANOTHER_WAY}(?: that)?,? ${HEDGES}(?<second>{portion})(?! (?:more|less|fewer|higher|lower|up|down)\\b)`,
  ),
  // "…; put differently, two in five harbours …"
  grammar(`[^¶‖\uE000-\uE01F]{0,120}[;:—–] ?${ANOTHER_WAY},? ${HEDGES}(?<second>{share})`),
  // "One in two, in other words", "Two in five, that is"
  grammar(
    `[^¶‖\uE000-\uE01F]{0,120}¶ ${HEDGES}(?<second>{portion}|{share}), (?:in other words|that is(?: to say)?|put (?:simply|plainly|otherwise|differently))\\b`,
  ),
  // "The 40% who were saved …", "With 40% of the herd tested, …": by a word of what was told
  grammar(
    `${TO_NEXT}the (?<second>{percent}) (?:who|that|which|of [a-z]+ (?:who|that|which)) ${AUXILIARY}(?<again>[a-z]{4,})\\b`,
  ),
  grammar(
    `${TO_NEXT}(?:with|at) ${HEDGES}(?<second>{percent}) of (?:the|our|its|their|all) [a-z]+ (?:now |already |still )?(?<again>[a-z]{3,})(?=,)`,
  ),
  // "That 40% is the most in years", "… leaked; that 40% is too many"
  grammar(
    `(?:${TO_NEXT}|[^¶‖\uE000-\uE01F]{0,120}[;—–] ?)(?:that|this) (?<second>{percent})(?: figure| share| rate)? (?:is|was|has been|makes|made|puts) (?:an?|the (?:[a-z]+est|most|least|worst|best)|too|far|well|one|among|about|twice|more|less|higher|lower|up|down|no|not|cause|enough|un[a-z]+|high|low|us|it|them) `,
  ),
  // "That 40% worries the board", "… leaked; this 40% came as a shock", "Those 40% rarely ask"
  grammar(
    `(?:${TO_NEXT}|[^¶‖\uE000-\uE01F]{0,120}[;:—–] ?)(?:that|this) (?<second>{percent})(?: figure| share| rate)? (?:${ADVERB} )?${VERB} `,
  ),
  grammar(
    `(?:${TO_NEXT}|[^¶‖\uE000-\uE01F]{0,120}[;:—–] ?)(?:these|those) (?<second>{percent}) (?!(?:of|in|on|at|from|among|more|less|fewer|and|or|to|who|that|which)\\b)(?:${ADVERB}|[a-z]+[^s ]) `,
  ),
]

/** The end of a word for the whole, behind "of". */
const SAME_WHOLE = grammar(`(?:${OF_WHOLE})`)
/** What a share is of, with what narrows it: "of all calves born", "of the region's small farms". */
const OF = /^ of (?:(?:the|these|those|all|its|their|our|his|her|every|[a-zà-ɏ]+(?:'s|s')) ){0,3}([a-zà-ɏ -]+)/u
/** "15% of them, or one in thirteen of all patients" */
const OF_SOME = /^ of (?:them|these|those|whom|which)\b/
const OF_ALL = /^ of (?:all|every|the (?:whole|total|entire))\b/
const NARROWS = /^(?:in|on|at|by|near|with|from|under|over|above|below|between|who|whose|that|aged)$/
const SMALL = /^(?:the|an?|its|their|our|his|her)$/

/** The second figure is of the whole that the sentence of the first has told, or says of none. */
function isOfSame(skeleton: Skeleton, end: number, { at }: Term, from = end): boolean {
  const behind = skeleton.lower.slice(at + 1, at + REACH)
  if (OF_SOME.test(skeleton.lower.slice(end)) && OF_ALL.test(behind)) return false
  const [, words] = OF.exec(behind.replace(/^ of (?:all )?(?:cases|instances|occasions|tries|attempts)\b/, '')) ?? []
  if (!words || matchAt(skeleton, SAME_WHOLE, at + 1)) return true
  const start = Math.max(0, end - REACH)
  const lead = skeleton.lower.slice(start, at)
  const told = lead.slice(sentenceStart(lead, Math.max(0, Math.min(end, from) - start))).match(WORD) ?? []
  const own = (words.match(WORD) ?? []).filter((word) => !SMALL.test(word))
  const next = own.findIndex((word) => !isAmong(told, word))
  return next !== 0 && !(NARROWS.test(own[next] ?? '') && !isAmong(told, own[next + 1] ?? ''))
}

/** Among some words, by itself or as the head of a compound: "hives" of beehives. */
const isAmong = (told: readonly string[], word: string): boolean =>
  told.some((known) => stem(known) === stem(word) || (word.length > HEAD && known.endsWith(word)))
const HEAD = 3

const sentenceStart = (lead: string, end: number): number =>
  Math.max(...['¶', '‖'].map((mark) => lead.lastIndexOf(mark, end))) + 1
const WORD = /[a-zà-ɏ]+/gu
const REACH = 200

/** Whether the sentence that ends at a place has a word for what is told behind it. */
function isToldAgain({ lower }: Skeleton, end: number, word: string): boolean {
  const lead = lower.slice(Math.max(0, end - REACH), end)
  const rest = lower.slice(end, end + REACH).split(/[¶‖]/, 1)[0] ?? ''
  const told = `${lead.slice(sentenceStart(lead, lead.length))} ${rest}`
  return (told.match(WORD) ?? []).some((known) => stem(known) === stem(word))
}

/** "Put otherwise, 57% of them …": of those of whom the whole was told. */
const isSaidAgain = ({ lower }: Skeleton, match: Match | undefined, { at }: Term): boolean =>
  (match?.text ?? '').search(ANOTHER_WAY_AT_END) >= 0 && OF_SOME.test(lower.slice(at + 1))
const ANOTHER_WAY_AT_END = grammar(`(?:^|[¶;:—–] ?)${ANOTHER_WAY}(?: that)?,? ${HEDGES}{share}$`)

/** The figures that say again what ends at a place of a skeleton, nearest first; `from`: where the first of what they could be of is told. */
export function* restatements(skeleton: Skeleton, end: number, from?: number): Iterable<Term> {
  for (const pattern of BEHIND) {
    const match = matchAt(skeleton, pattern, end)
    if (match && holdsRival(match)) continue
    const { second, count, counted } = match?.terms ?? {}
    if (match?.words.again && !isToldAgain(skeleton, end, match.words.again)) continue
    if (second && (isSaidAgain(skeleton, match, second) || isOfSame(skeleton, end, second, from))) yield second
    if (count) yield count
    if (counted && isCounted(counted)) yield counted
  }
}

/** “12 of 48 shops, against 20 a year ago”: a number that could be meant as well. */
export function holdsRival({ skeleton, from, terms: { aside } }: Match): boolean {
  const [told] = termsBetween(skeleton, from - 1, from)
  if (!aside) return false
  const isAsMuch =
    aside.figure.kind === 'count'
      ? told?.figure.kind === 'count' && (aside.figure.value ?? 0) >= (told.figure.value ?? 0)
      : shareOf(aside) !== undefined && told !== undefined && shareOf(told) !== undefined
  return isAsMuch || COMPARED.test(skeleton.lower.slice(from, aside.at))
}
const COMPARED = /\b(?:compared|against|versus|than|up from|down from|while|whereas|but)\b/

/** "12 out of 25", "130 replies out of 400": two counts; "nine out of ten" is a way of speaking. */
export const isCounted = ({ figure }: Pick<Term, 'figure'>): boolean =>
  /^(?:\d[\d,]*|\p{L}+-\p{L}+|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:(?: [\p{L}-]+)? (?:out )?of |\/)\d[\d,]+$/iu.test(
    figure.text,
  )
