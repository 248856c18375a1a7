/** Rates that are told beside the counts which give them: "84 of the 120 plans passed. At 57%, the pass rate …", "The loss rate was 35%: of the 60 boats, 15 sank." */

import { HEDGES } from './filler.ts'
import { grammar } from './grammar.ts'
import { matchAt, termsBetween } from './matching.ts'
import type { Portion } from './portion.ts'
import type { Term } from './skeleton.ts'

const CALLED = '(?:rate|share|proportion|percentage|turnout|attendance)'

/** In the next sentence, by a word that the counts' own has: "approved … the approval rate". */
const BEHIND = [
  grammar(
    `[^¶‖\uE000-\uE01F]{0,120}¶ at ${HEDGES}(?<rate>{percent}), (?:the|its|their|this|that) (?<word>[a-z]{3,}) ${CALLED}(?! (?:in|of|for|among|there|then|last)\\b)`,
  ),
  grammar(
    `[^¶‖\uE000-\uE01F]{0,120}¶ (?:the|its|their|this|that) (?<word>[a-z]{3,}) ${CALLED},? (?:was|is|of|at|stood at|came to|therefore|thus|so)(?: (?:was|is))? ${HEDGES}(?<rate>{percent})`,
  ),
]

/** Before a colon that the counts follow. */
const BEFORE = [
  grammar(
    `\\bat ${HEDGES}(?<rate>{percent}), [^¶‖:\uE000-\uE01F]{0,100}: ?(?:(?:in all|only|just|of|out of|the|its|their) ){0,3}$`,
  ),
  grammar(
    `\\b${CALLED}\\b[^¶‖:\uE000-\uE01F]{0,60}? ${HEDGES}(?<rate>{percent})[^¶‖:\uE000-\uE01F]{0,30}: ?(?:(?:in all|only|just|of|out of|the|its|their) ){0,3}$`,
  ),
]

/** How far before its counts a rate may stand. */
const REACH = 160

/** How much of a word it has in common with others of its family: "approved", "approval". */
const ROOT = 4

/** The rate that a part and its whole are told to make. */
export function rateOf(portion: Portion): Term | undefined {
  return rateBehind(portion) ?? rateBefore(portion)
}

function rateBehind({ portion, whole, skeleton }: Portion): Term | undefined {
  const end = Math.max(portion.at, whole.at) + 1
  const told = portion.sentence.text.toLowerCase()
  return BEHIND.map((pattern) => matchAt(skeleton, pattern, end)).find(
    (match) => match && told.includes((match.words.word ?? '').slice(0, ROOT)),
  )?.terms.rate
}

function rateBefore({ portion, whole, skeleton }: Portion): Term | undefined {
  const first = Math.min(portion.at, whole.at)
  const lead = skeleton.lower.slice(Math.max(0, first - REACH), first)
  const start = first - lead.length
  for (const pattern of BEFORE) {
    pattern.lastIndex = 0
    const at = pattern.exec(lead)?.indices?.groups?.rate?.[0]
    if (at !== undefined) return termsBetween(skeleton, start + at, start + at + 1)[0]
  }
  return undefined
}
