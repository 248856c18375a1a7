/** Rates that are told beside the counts which give them: "84 of the 120 plans passed. At 57%, the pass rate …", "The loss rate was 35%: of the 60 boats, 15 sank." */

import { holdsRival, TO_NEXT } from './beside.ts'
import { HEDGES } from './filler.ts'
import { grammar } from './grammar.ts'
import { type Match, matchAt, termsBetween } from './matching.ts'
import type { Portion } from './portion.ts'
import { COUNTED_BY } from './rate-words.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { stem } from './word-forms.ts'

const CALLED = '(?:rate|share|proportion|percentage|figure|quota|portion|fraction)'

/** Rates that have a name of their own. */
const NAME = '(?:turnout|attendance|loss|uptake|take-up|mortality|survival|occupancy|punctuality)'

/** What a rate does with its figure. */
const STANDS =
  '(?:was|is|of|at|stands at|stood at|came to|comes to|reached|has reached|hit|fell to|rose to|works out at|therefore|thus|so)'

/** What makes a rate one of others, of another time, or of nothing that is. */
const NARROWER =
  '(?! (?:{figure}|(?:in|of|for|among|amongst|at|on|from|by|with|there|then|last|next|this|a|an|two|three|seen|expected|expects|hoped|promised|forecast|planned|once|elsewhere|would|could|might|had been|goes|(?:is|was) (?:of|for|in|from|among)|that|who|given|quoted|cited|is (?:not )?(?:un)?(?:common|usual|normal|typical|good|fine|acceptable|expected))\\b))'

/** From the counts on to where the rate is told: in the same sentence or at the head of the next. */
const ON = `(?:${TO_NEXT}|[^¶‖\uE000-\uE01F]{0,120}(?:[,;:—–](?: and| but| so)?|\\band) ?)`

const NAMED = `(?:(?:(?<word>(?!same\\b|other\\b)[a-z-]{3,}) )?${CALLED}|(?<name>${NAME}))`
const SHARE_OF = '(?:the|its|their) (?:share|proportion|percentage) of (?<of>[a-z]{3,})'
const RATE = `${HEDGES}(?<rate>{share})`

/** Behind the counts: by a word that their own sentence has ("approved … the approval rate"), or by none but "that rate". */
const BEHIND = [
  // "At 57%, the pass rate …"
  `${TO_NEXT}at ${RATE}, (?:the|its|their|this|that) ${NAMED}${NARROWER}`,
  // "At 57% it was the best …"
  `${TO_NEXT}at ${RATE},? (?:it|this|that) (?:is|was|has|remains) (?:the|among|one of|still|well|far|by far|its|higher|lower|worse|better|twice)\\b`,
  // "the pass rate stands at 57%", "that loss of 57%", "its pass rate, 57%, …"
  `${ON}(?:the|its|their|his|her|(?<this>this|that)) ${NAMED}(?:,| ?\\()? ?(?:${STANDS}(?: (?:was|is))? )?${RATE}${NARROWER}`,
  // "At 57%, the share of women …", "The share of women is 57%"
  `${TO_NEXT}at ${RATE}, ${SHARE_OF}${NARROWER}`,
  `${TO_NEXT}${SHARE_OF},? ${STANDS} ${RATE}${NARROWER}`,
  // "A pass rate of 57% is …", "With a pass rate of 57%, …"
  `${TO_NEXT}(?:with |at )?an? ${NAMED} of ${RATE}${NARROWER}(?!, (?:(?:the|an) ?)?(?:others?|second|rival)\\b)`,
  // "27 of 36 shots, a 57% success rate"
  `[^¶‖\uE000-\uE01F;]{0,120}[,:(—–] ?(?:giving (?:it|them|him|her) |which is |or )?an? ${RATE}[ -]${NAMED}(?= ?[,.;:)¶‖—–])`,
  // "the 57% pass rate", "and that 57% rate …"
  `${ON}(?:the|its|their|his|her|(?<this>this|that)) ${RATE}[ -]${NAMED}${NARROWER}`,
].map(grammar)

const LEAD = '(?:(?:in all|only|just|of|out of|the|its|their) ){0,3}$'

/** Before a colon that the counts follow. */
const BEFORE = [
  grammar(`\\bat ${HEDGES}(?<rate>{percent}), [^¶‖:\uE000-\uE01F]{0,100}: ?${LEAD}`),
  grammar(`\\b${CALLED}\\b[^¶‖:\uE000-\uE01F]{0,60}? ${HEDGES}(?<rate>{percent})[^¶‖:\uE000-\uE01F]{0,30}: ?${LEAD}`),
]

/** Before "with" or a clause of the counts, where these have the word: "the response rate was 60%, with 30 of 70 letters answered". */
const BEFORE_WITH = [
  grammar(
    `\\b(?:(?<word>[a-z]{3,}) ${CALLED}|(?<name>${NAME}))\\b[^¶‖:\uE000-\uE01F]{0,60}? ${HEDGES}(?<rate>{percent})[^¶‖:\uE000-\uE01F]{0,30}?(?:[,;(—–] ?(?:with|as|since)|: (?:[\\p{L}'-]+ ){0,4}[\\p{L}'-]+) ${HEDGES}$`,
  ),
]

/** How far before its counts a rate may stand. */
const REACH = 160

/** How much of a word it has in common with others of its family: "approved", "approval". */
const ROOT = 4

/** The rate that a part and its whole are told to make. */
export function rateOf(portion: Portion): Term | undefined {
  const { portion: part, whole, skeleton } = portion
  return rateBehind(skeleton, part, Math.max(part.at, whole.at) + 1) ?? rateBefore(portion)
}

/** The rate that is told behind a place of the sentence of a share, of the part and its whole, or of the share itself. */
export function rateBehind(skeleton: Skeleton, share: Term, end: number): Term | undefined {
  return BEHIND.map((pattern) => matchAt(skeleton, pattern, end)).find(
    (match) => match && isOwn(match, share) && !holdsRival(match) && !isOfOthers(match),
  )?.terms.rate
}

/** By its name; "that loss" needs none that is told. */
function isOwn({ text, words: { word, name, this: pointed, of } }: Match, share: Term): boolean {
  if (of !== undefined) return share.sentence.text.includes(of)
  if (pointed && OPENS.test(text)) return !OF_MONEY.test(share.sentence.text)
  const called = word ?? (pointed ? undefined : name)
  return called === undefined
    ? pointed !== undefined || !OF_MONEY.test(share.sentence.text)
    : isCountedBy(called, share)
}

/** "¶ That loss rate of 40%": what the sentence before has told. */
const OPENS = /¶ (?:this|that) /

/** Where "the rate" is a price. */
const OF_MONEY =
  /\b(?:len[dt]|loans?|borrow\w*|tax\w*|interest|mortgages?|bonds?|banks?|savings?|deposits?|currency)\b/i

/** "One in six lets rooms, while among the old the rate is 28%", "The rate was 28% before the war", "A rate of 28% was needed". */
function isOfOthers({ skeleton, text, to }: Match): boolean {
  const behind = skeleton.lower.slice(to, to + CLAUSE).split(/[.;:¶‖]/, 1)[0] ?? ''
  return (!text.includes('¶') && CONTRAST.test(text)) || OTHER_TIME.test(behind)
}
const CLAUSE = 60
const CONTRAST = /\b(?:among|but|while|whereas|against|compared|elsewhere|than|if)\b/
const OTHER_TIME =
  /(?<!\bthan )\b(?:before|until|when|at the (?:start|outset|beginning)|originally|initially|ago|(?:year|month|week|decade)s? earlier|then|(?:in|of) (?:19|20)\d\d|previous(?:ly)?|last time|once|elsewhere|abroad|quoted|cited|aim|goal|target|limit|maximum|norm|needed|required|wanted|common|normal|usual|typical|would|could|(?:was|were) (?:for|of))\b/

/** Whether the sentence of some counts has a word for what a rate of this name counts. */
function isCountedBy(name: string, { sentence }: Term): boolean {
  const told = sentence.text.toLowerCase()
  const words = COUNTED_BY.find(([known]) => known.test(name))?.[1]
  if (words?.test(told.replace(RATED, ''))) return true
  const others = told.replace(RATED, '')
  return name !== '' && (others.includes(name.slice(0, ROOT)) || stemsIn(others).has(stem(name)))
}

const stemsIn = (text: string): Set<string> => new Set(text.match(/[a-zà-ɏ]+/gu)?.map(stem))

/** The name itself tells nothing of the counts. */
const RATED = new RegExp(`\\b[a-z]+ ${CALLED}\\b|\\b${NAME}\\b`, 'g')

function rateBefore({ portion, whole, skeleton }: Portion): Term | undefined {
  const first = Math.min(portion.at, whole.at)
  const lead = skeleton.lower.slice(Math.max(0, first - REACH), first)
  const start = first - lead.length
  for (const pattern of [...BEFORE, ...BEFORE_WITH]) {
    pattern.lastIndex = 0
    const match = pattern.exec(lead)
    const { word, name } = match?.groups ?? {}
    const at = match?.indices?.groups?.rate?.[0]
    const isTheirs = !BEFORE_WITH.includes(pattern) || isCountedBy(word ?? name ?? '', portion)
    if (at !== undefined && isTheirs) return termsBetween(skeleton, start + at, start + at + 1)[0]
  }
  return undefined
}
