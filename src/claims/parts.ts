/** Parts of what was counted or paid just before: "We asked 412 owners. Of these, 60% …", "We spent £81,900. Of that sum, …". */
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

/** "Of the sum spent", "some €20 of that money". */
const PART_OF_SUM =
  /^\W{0,3}(?:[^,.;:]{1,32}\b)?of (?:the|that|this) (?:total |whole |same )?(?:sum|money|amount|total|spending|budget|income|cost|figure)\b/i

/** The counts or the sums of the sentence before, where a sentence opens on a part of them. */
export function wholesOf(sentence: Sentence, last: Sentence | undefined): readonly Figure[] {
  if (last?.block !== sentence.block) return []
  if (opensOnPart(sentence)) return last.figures.filter(isCounted)
  return PART_OF_SUM.test(sentence.text) ? last.figures.filter(({ kind }) => kind === 'money') : []
}

/** "the remaining 10%", "the other 48%", "that 1%" */
const IS_REST = /\b(?:(?:the|a) (?:remaining|other|rest|leftover|last)|that(?: other| last)?)\s$/i

/** The share that with the rest makes up the whole: told before it, in its sentence or the one before, so that no rest leads back to itself. */
export function complementOf(
  { kind, value = 0, range }: Figure,
  sentence: Sentence,
  last: Sentence | undefined,
): { readonly figure: Figure; readonly sentence: Sentence } | undefined {
  if (kind !== 'percent' || !IS_REST.test(sentence.prose.slice(Math.max(0, range[0] - 20), range[0]))) return undefined
  const told = [sentence, ...(last?.block === sentence.block ? [last] : [])]
  return told
    .flatMap((beside) => beside.figures.slice(0, AT_HAND).map((figure) => ({ figure, sentence: beside })))
    .filter(({ figure, sentence: { index } }) => index < sentence.index || figure.range[1] <= range[0])
    .find(({ figure }) => figure.kind === kind && (figure.value ?? 0) + value === 100)
}

/** How many figures of a sentence are looked at. */
const AT_HAND = 8
