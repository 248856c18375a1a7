/** A figure that says another one again: "12 of 25 (40%)", "40%, or 12 of 25", "one in five — 30% —", "12 of the 25 closed. That is 40%." */
import { DETERMINERS, HEDGES } from './filler.ts'
import { grammar } from './grammar.ts'
import { matchAt } from './matching.ts'
import type { Skeleton, Term } from './skeleton.ts'

const WORDS =
  "(?:[ -](?!(?:and|but|while|against|compared|versus|from|than|up|down|in contrast|whereas)\\b(?! home\\b))[\\p{L}'’-]+){0,7}?"

/** What stands for "that is". */
const EQUALS =
  "(?:or|i\\.e\\.,?|that is,?|that's|which is|which makes|making|making up|giving(?: it| them)?|representing|amounting to|equal to|equivalent to|equating to|meaning|in other words,?|just|only|some|nearly|about|roughly|around|almost|over|a mere|fully|as many as|a (?:[\\p{L}'-]+ ){0,3}(?:rate|share|proportion|turnout|response|attendance|quota) of|=)"

/** What can close the second figure, so that it speaks of nothing of its own; or what it is a part of. */
const CLOSE = `(?= ?[)\\],.;:—–¶‖]| ?$| of (?:all|the (?:total|whole|population|sample|group|country|public|electorate|respondents|seats|vote|votes))\\b| of (?:the|its|their|our|his|her) (?!men|women|people|children)[\\p{L}-]+(?<!s)(?= ?[.,;)—–¶‖])| in (?:all|total)\\b| (?:out )?of ${DETERMINERS}{number})`

/** The same of a count, which may name what it counts: "— 75 people —". */
const CLOSE_COUNT = "(?=(?: (?!of\\b)[\\p{L}'-]+){0,2}(?: of (?:them|these|those))? ?[)\\],.;—–¶‖])"

const BEHIND = [
  // "(40%)", "— 40% —", ", 40%,"
  grammar(
    `${WORDS} ?(?:[(\\[](?:n ?= ?)?|[—–] ?|, ?|: ?)(?:${EQUALS} )?${HEDGES}(?:(?<second>{portion})${CLOSE}|(?<count>{number})${CLOSE_COUNT})`,
  ),
  // ", or 40% of the total", ", giving it 40%"
  grammar(
    `${WORDS},? ?(?:[(—–] ?)?${EQUALS} ${HEDGES}(?<second>{portion})(?! (?:more|less|fewer|higher|lower|up|down|of (?:them|whom|which)(?! ?[.,;)—–])|points)\\b)`,
  ),
  // "That is 40%."
  grammar(
    `[^¶‖\uE000-\uE01F]{0,60}¶ (?:that's |it's |in other words,? (?:that is |it is )?|(?:that|this|it) (?:is|was|means|makes|amounts to|equals|comes to|works out (?:at|to|as)|translates (?:in)?to|represents) )(?:(?!(?:also|often|sometimes|widely|commonly|frequently|said|thought|believed|known|claimed|reported|estimated|true)\\b)[\\p{L}'-]+ ){0,4}?(?<second>{portion})`,
  ),
]

/** The figures that say again what ends at a place of a skeleton, nearest first. */
export function* restatements(skeleton: Skeleton, end: number): Iterable<Term> {
  for (const pattern of BEHIND) {
    const { second, count } = matchAt(skeleton, pattern, end)?.terms ?? {}
    if (second) yield second
    if (count) yield count
  }
}
