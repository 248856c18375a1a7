/** Rates that are told beside the counts which give them: "84 of the 120 plans passed. At 57%, the pass rate …", "The loss rate was 35%: of the 60 boats, 15 sank." */

import { HEDGES } from './filler.ts'
import { grammar } from './grammar.ts'
import { matchAt, termsBetween } from './matching.ts'
import type { Portion } from './portion.ts'
import { COUNTED_BY } from './rate-words.ts'
import type { Term } from './skeleton.ts'

const CALLED = '(?:rate|share|proportion|percentage|turnout|attendance)'

/** What a rate does with its figure. */
const STANDS =
  '(?:was|is|of|at|stands at|stood at|came to|comes to|reached|has reached|hit|fell to|rose to|works out at|therefore|thus|so)'

/** Behind the counts, by a word that their own sentence has: "approved … the approval rate". */
const BEHIND = [
  grammar(
    `[^¶‖\uE000-\uE01F]{0,120}¶ at ${HEDGES}(?<rate>{percent}), (?:the|its|their|this|that) (?<word>[a-z]{3,}) ${CALLED}(?! (?:in|of|for|among|there|then|last)\\b)`,
  ),
  grammar(
    `[^¶‖\uE000-\uE01F]{0,120}(?:¶|,) (?:the|its|their|this|that) (?:(?<word>[a-z]{3,}) ${CALLED}|(?<name>turnout|attendance)),? ${STANDS}(?: (?:was|is))? ${HEDGES}(?<rate>{percent})`,
  ),
]

const LEAD = '(?:(?:in all|only|just|of|out of|the|its|their) ){0,3}$'

/** Before a colon that the counts follow. */
const BEFORE = [
  grammar(`\\bat ${HEDGES}(?<rate>{percent}), [^¶‖:\uE000-\uE01F]{0,100}: ?${LEAD}`),
  grammar(`\\b${CALLED}\\b[^¶‖:\uE000-\uE01F]{0,60}? ${HEDGES}(?<rate>{percent})[^¶‖:\uE000-\uE01F]{0,30}: ?${LEAD}`),
]

/** Before "with" or a clause of the counts, where these have the word: "the response rate was 60%, with 30 of 70 letters answered". */
const BEFORE_WITH = [
  grammar(
    `\\b(?:(?<word>[a-z]{3,}) ${CALLED}|(?<name>turnout|attendance))\\b[^¶‖:\uE000-\uE01F]{0,60}? ${HEDGES}(?<rate>{percent})[^¶‖:\uE000-\uE01F]{0,30}?(?:[,;(—–] ?(?:with|as|since)|: (?:[\\p{L}'-]+ ){0,4}[\\p{L}'-]+) ${HEDGES}$`,
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
  return BEHIND.map((pattern) => matchAt(skeleton, pattern, end)).find(
    (match) => match && isCountedBy(match.words.word ?? match.words.name ?? '', portion),
  )?.terms.rate
}

/** Whether the sentence of some counts has a word for what a rate of this name counts. */
function isCountedBy(name: string, { sentence }: Term): boolean {
  const told = sentence.text.toLowerCase()
  const words = COUNTED_BY.find(([known]) => known.test(name))?.[1]
  if (words?.test(told.replace(RATED, ''))) return true
  return name !== '' && told.replace(RATED, '').includes(name.slice(0, ROOT))
}

/** The name itself tells nothing of the counts. */
const RATED = new RegExp(`\\b[a-z]+ ${CALLED}\\b|\\b(?:turnout|attendance)\\b`, 'g')

function rateBefore({ portion, whole, skeleton }: Portion): Term | undefined {
  const first = Math.min(portion.at, whole.at)
  const lead = skeleton.lower.slice(Math.max(0, first - REACH), first)
  const start = first - lead.length
  for (const pattern of [...BEFORE, ...BEFORE_WITH]) {
    pattern.lastIndex = 0
    const match = pattern.exec(lead)
    const { word, name } = match?.groups ?? {}
    const at = match?.indices?.groups?.rate?.[0]
    const isOwn = !BEFORE_WITH.includes(pattern) || isCountedBy(word ?? name ?? '', portion)
    if (at !== undefined && isOwn) return termsBetween(skeleton, start + at, start + at + 1)[0]
  }
  return undefined
}
