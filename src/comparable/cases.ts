/**
 * Figures of one case among several, which may differ from one case to the next: members of a scenario, results of a calculation, numbers that name a thing; and
 * sentences that tell one case after another in the same words.
 */
import type { Mention } from '../model.ts'
import { wordsAround, wordsBefore, wordsBehind } from './around.ts'
import { areApart } from './names.ts'
import { subjectOf } from './subject.ts'

/** What makes a sentence one of several that suppose something. */
const SUPPOSED =
  /\b(?:scenarios?|baselines?|assum(?:e[sd]?|ing|ptions?)|simulat\w+|hypothetical\w*|by default|(?:case|option|example|variant|figure|fig\.|table|level|step|round|exercise|sample) (?:\d+|[A-H]|one|two|three)\b)|[=≈×÷]/

/** "a headline 2": it stands behind its noun and counts nothing. */
const NAMED =
  /\b(?:an?|the|this|that|each|every) (?:[a-zÀ-ɏ-]+ )?(?!(?:is|are|was|were|has|have|had|to|at|of|by|reached|totals?|numbers?|numbered)\b)[a-zÀ-ɏ-]+ $/iu
const COUNTS = /^[ -][a-zÀ-ɏ]/iu

/** "Table 1: " before a caption */
const NUMBERED = /^(?:table|figure|fig\.) \d+[.:]\s/i

/** "+2.5 °C": how far something is from something else. */
const SIGNED = /^[+−–-]/

/** Whether a figure is told of a case that is supposed, worked out or named by it. */
export function isCase(mention: Mention): boolean {
  const { figure, sentence } = mention
  if (SUPPOSED.test(sentence.text.replace(NUMBERED, '')) || SIGNED.test(figure.text)) return true
  return figure.kind === 'count' && NAMED.test(wordsBefore(mention)) && !COUNTS.test(wordsBehind(mention))
}

const DIGITS = /\d[\d.,–-]*\d|\d/g

/** Whether two sentences say the same of two things, told apart by a number other than those compared: "Map 6: £100 a tonne", "Map 7: £200 a tonne". */
export function areOfOneMould(a: Mention, b: Mention): boolean {
  const [first, second] = [mouldOf(a.sentence.text), mouldOf(b.sentence.text)]
  return (
    (first === second && othersOf(a) !== othersOf(b)) ||
    areNumbered(a, b) ||
    classOf(a) !== classOf(b) ||
    areApart(stagesOf(a), stagesOf(b))
  )
}

/** "Room 6 seats 40 guests and has a stage", "Room 7 seats 60": whatever they go on to say. */
function areNumbered(a: Mention, b: Mention): boolean {
  const [first, second] = [wordsBefore(a), wordsBefore(b)]
  return first !== second && mouldOf(first) === mouldOf(second)
}

/** "The top 1 percent pay 39 percent", "the top 10 percent pay 70 percent" */
const CLASS =
  /\b(?:top|bottom|upper|lower|richest|poorest|wealthiest|oldest|youngest|best|worst|largest|smallest) (?:[\d.]+|half|third|quarter|fifth|tenth|one|two|five|ten|twenty)(?= ?%| |-)/i

const classOf = (mention: Mention): string | undefined => CLASS.exec(wordsBefore(mention))?.[0].toLowerCase()

/** "In phase one", "in form three" */
const STAGE =
  /\b(?:year|phase|round|stage|part|grade|form|level|group|week|day|term|season|series|volume|leg|set|unit) (?:\d{1,2}\b|one|two|three|four|five|six)\b/gi

const stagesOf = (mention: Mention): readonly string[] => wordsAround(mention).toLowerCase().match(STAGE) ?? []

const mouldOf = (text: string): string => text.replace(DIGITS, '#').trim()

const othersOf = ({ sentence: { text }, figure: { range } }: Mention): string =>
  (`${text.slice(0, range[0])} ${text.slice(range[1])}`.match(DIGITS) ?? []).join(' ')

export const isItem = ({ sentence: { block } }: Mention): boolean => block.kind === 'item' || block.kind === 'cell'

/** Two members, and not two sentences of one. */
export const areItems = (a: Mention, b: Mention): boolean =>
  isItem(a) && isItem(b) && a.sentence.block !== b.sentence.block

/** Two members of one list that say the same of a known thing: "The gallery employs 12 people", and once more with 21. */
export function isSaidTwice(a: Mention, b: Mention): boolean {
  const [one, other] = [a.sentence.block, b.sentence.block]
  const isInList = one.kind === 'item' && other.kind === 'item' && one.headings.at(-1) === other.headings.at(-1)
  return isInList && restOf(a) === restOf(b) && /^(?:the|our)\s/i.test(restOf(a)) && subjectOf(a).words.size > 2
}

const restOf = ({ sentence: { text }, figure: { range } }: Mention): string =>
  `${text.slice(0, range[0])}#${text.slice(range[1])}`.trim()
