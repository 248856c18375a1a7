/** Parts of what was counted just before: "We asked 412 owners. Of these, 60% …". */
import type { Figure, Sentence } from '../model.ts'

/** Counts below this are met again by chance. */
const LEAST = 10

export const isCounted = ({ kind, value = 0 }: Figure): boolean =>
  kind === 'count' && value >= LEAST && Number.isInteger(value)

/** "Almost a third of them moved", "of these, 12%", "the other 88", "the rest". */
const PART =
  /^\W{0,3}(?:(?:[^,.;:]{1,32}\b)?of (?:them|these|those)\b|the (?:remaining|other (?=\d|half\b|two\b|thirds?\b)|rest(?! of)\b))/i

/** Whether a sentence opens on a part of what was just spoken of. */
export const opensOnPart = ({ text }: Sentence): boolean => PART.test(text)

/** The counts of the sentence before, where a sentence opens on a part of them. */
export const wholesOf = (sentence: Sentence, last: Sentence | undefined): readonly Figure[] =>
  last?.block === sentence.block && opensOnPart(sentence) ? last.figures.filter(isCounted) : []
