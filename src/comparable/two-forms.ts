/**
 * Shares of one group that a paragraph tells twice, a few sentences apart and in two forms: "Seven out of ten members had paid their dues … Sixty per cent of
 * the members paid". What stands right beside the first is `told-twice.ts`'s.
 */
import type { Document, Mention } from '../model.ts'
import { once } from '../once.ts'
import { wordsAround } from './around.ts'
import { isCounted } from './beside.ts'
import { speakerOf, wordsOn } from './own-clause.ts'
import { type Pair, pairsOf } from './same-thing.ts'
import { yearsOf } from './same-time.ts'
import { stemsIn, subjectOf } from './subject.ts'
import { tellingOf } from './telling.ts'

/** The share in words ("one in five", "a third") and the percentage, in whichever order. */
export interface TwoForms {
  readonly spoken: Mention
  readonly percent: Mention
}

export const sharesInTwoForms: (document: Document) => readonly TwoForms[] = once((document) =>
  pairsOf(document).flatMap((pair) => {
    const [spoken, percent] =
      pair.first.figure.kind === 'percent' ? [pair.second, pair.first] : [pair.first, pair.second]
    const areForms = percent.figure.kind === 'percent' && /^(?:fraction|ratio)$/.test(spoken.figure.kind)
    return areForms && !isCounted(spoken) && isToldAgain(pair) ? [{ spoken, percent }] : []
  }),
)

/** How many sentences on a group is still in mind. */
const NEAR = 3

function isToldAgain({ first, second, likeness, common, times, ofTwoVoices }: Pair): boolean {
  const apart = second.sentence.index - first.sentence.index
  if (first.sentence.block !== second.sentence.block || apart > NEAR || common.length < 2) return false
  if (ofTwoVoices || speakerOf(second) !== undefined) return false
  const isAtOnce = times === 'same' ? isNow(first) === isNow(second) : isOfThen(first, second)
  return isAtOnce && (likeness !== 'faint' || isShortened(first, second))
}

const isNow = (mention: Mention): boolean =>
  /\b(?:now|today|currently|at present|these days)\b/i.test(wordsAround(mention))

/** The second says what the first does without what was done to or when: "had paid their dues by May", "paid". */
function isShortened(first: Mention, second: Mention): boolean {
  const [{ counted }, again] = [tellingOf(first), tellingOf(second)]
  const [words, others] = [subjectOf(first).words, subjectOf(second).words]
  if (counted === undefined || counted !== again.counted || ![...others].every((word) => words.has(word))) return false
  const object = stemsIn(OBJECT.exec(wordsOn(first).replace(BY_THEN, ''))?.[0] ?? '')
  const when = stemsIn(BY_THEN.exec(wordsOn(first))?.[0] ?? '')
  return [...words].every((word) => others.has(word) || object.includes(word) || when.includes(word))
}

/** "… paid their dues" to the end of the clause. */
const OBJECT = /\p{L}+\s(?:the|a|an|their|its|his|her)\s(?:\p{L}+\s)?\p{L}+\s?$/u
const BY_THEN = /\s(?:by|at|before|until) \p{L}+(?: \d{4})?(?:,? \d{4})?\s?$/u

/** The second sentence names no time of its own and stands in the tense of the first. */
function isOfThen(first: Mention, second: Mention): boolean {
  const [told, again] = [wordsAround(first), wordsAround(second)]
  const areOfOtherYears = yearsOf(second).some((year) => !told.includes(String(year)))
  return !areOfOtherYears && !OTHER_TIME.test(again) && PRESENT.test(told) === PRESENT.test(again)
}

const OTHER_TIME =
  /\b(?:today|now|currently|still|then|since|before|earlier|ago|later|once|already|yet|used to|(?:this|last|next|that) \p{L}+|will|would|years?|months?|weeks?|days?|season|expect\w*|hop\w+)\b/iu
const PRESENT = /\b(?:is|are|has|have|do|does)\b/i
