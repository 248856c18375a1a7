/** A figure that says another one again: "12 of 25 (40%)", "40%, or 12 of 25", "one in five — 30% —", "12 of the 25 closed. That is 40%." */
import { DETERMINERS, HEDGES } from './filler.ts'
import { grammar } from './grammar.ts'
import { matchAt } from './matching.ts'
import type { Skeleton, Term } from './skeleton.ts'

const WORDS =
  "(?:[ -](?!(?:and|but|while|against|compared|versus|from|than|up|down|in contrast|whereas)\\b(?! home\\b))[\\p{L}'’-]+){0,7}?"

/** What a rate of a group is called. */
const RATE =
  "(?:[\\p{L}'-]+ ){0,3}(?:rate|share|proportion|percentage|figure|result|score|turnout|response|attendance|quota|loss|failure)"

/** “Giving it 40%”, “which gives the club a share of 40%”. */
const WHOM = '(?: it| them| us| her| him| me| you| the [a-z]+)?'

/** What stands for "that is". */
const EQUALS = `(?<![\\p{L}])(?:or|i\\.e\\.,?|that is,?|that's|which (?:is|was|makes|gives|means|comes to|amounts to)|making|making up|(?:giving|yielding|leaving)${WHOM}|representing|amounting to|equal to|equivalent to|equating to|meaning|in other words,?|(?:(?:giving|yielding|making|for|at|with|which (?:is|was|makes(?: for)?|gives|means))${WHOM} )?(?:an?|the) ${RATE} of|=)`

/** What does so only behind a comma, a dash or a bracket: "account for roughly 40%" says nothing again. */
const MERELY = '(?:just|only|some|nearly|about|roughly|around|almost|over|a mere|fully|as many as)'

/** The whole that was told, by a word for it, and no thing of which the group has a share. */
const OF_WHOLE =
  ' of (?:(?:them|these|those)(?= ?[.,;)—–¶‖])|all of them|(?:the|all the|its|their|our|his|her) (?:total|whole|entire|population|sample|group|country|public|electorate|respondents|seats|votes?|fleet|class|staff|crew|team|flock|herd|stock|lot|batch|membership|workforce|council|board|panel|jury|committee|cohort|collection|company|household|choir|orchestra|squad|field|network))\\b'

/** What can close the second figure, so that it speaks of nothing of its own; or what it is a part of. */
const CLOSE = `(?= ?[)\\],.;:—–¶‖]| ?$|${OF_WHOLE}| in (?:all|total)\\b| (?:out )?of ${DETERMINERS}{number})`

/** The same of a count, which may name what it counts: "— 75 people —". */
const CLOSE_COUNT = "(?=(?: (?!of\\b)[\\p{L}'-]+){0,2}(?: of (?:them|these|those))? ?[)\\],.;—–¶‖])"

const BEHIND = [
  // "(40%)", "— 40% —", ", 40%,"
  grammar(
    `${WORDS} ?(?:[(\\[](?:n ?= ?)?|[—–] ?|, ?|: ?)(?:(?:${EQUALS}|${MERELY}) )?${HEDGES}(?:(?<second>{portion})${CLOSE}|(?<count>{number})${CLOSE_COUNT}|(?<counted>{share})${CLOSE_COUNT})`,
  ),
  // ", or 40% of the total", ", giving it 40%"
  grammar(
    `${WORDS}(?:,? ?(?:[(—–] ?)?${EQUALS}|(?:,|[(—–]) ?${MERELY}) ${HEDGES}(?<second>{portion})(?! (?:more|less|fewer|higher|lower|up|down|of (?:them|whom|which)(?! ?[.,;)—–])|points)\\b)(?!(?!${OF_WHOLE}) of [a-z])`,
  ),
  // "That is 40%."
  grammar(
    `[^¶‖\uE000-\uE01F]{0,60}¶ (?:that's |it's |in other words,? (?:that is |it is )?|(?:that|this|it) (?:is|was|means|makes|amounts to|equals|comes to|works out (?:at|to|as)|translates (?:in)?to|represents) )(?:(?!(?:also|often|sometimes|widely|commonly|frequently|said|thought|believed|known|claimed|reported|estimated|true|of|on|in|at|for|to|by|from|with|up|down|open|about)\\b)[\\p{L}'-]+ ){0,4}?(?:about )?(?:${RATE} of )?(?<second>{portion})(?! (?:more|less|fewer|higher|lower|up|down)\\b)`,
  ),
]

/** The figures that say again what ends at a place of a skeleton, nearest first. */
export function* restatements(skeleton: Skeleton, end: number): Iterable<Term> {
  for (const pattern of BEHIND) {
    const { second, count, counted } = matchAt(skeleton, pattern, end)?.terms ?? {}
    if (second) yield second
    if (count) yield count
    if (counted && isCounted(counted)) yield counted
  }
}

/** "12 out of 25", "130 replies out of 400": two counts; "nine out of ten" is a way of speaking. */
export const isCounted = ({ figure }: Term): boolean =>
  /^\d[\d,]*(?:(?: [\p{L}-]+)? (?:out )?of |\/)\d[\d,]+$/u.test(figure.text)
