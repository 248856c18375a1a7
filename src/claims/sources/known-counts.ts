/** Counts that are built on later: "of those 126 patients, 21 …", "the 240 tagged bees". */
import type { Figure, Sentence } from '../../model.ts'
import { isCounted, wholesOf } from '../parts.ts'

/** What a count that the reader knows already stands behind, with one word between at most. */
const KNOWN = /\b(?:the|these|those|all|its|their|our|both|same|said)\s(?:\p{L}+\s)?$/iu

/** "of the 126", "among 126": a part of what was counted is told. */
const WITHIN = /\b(?:of|among|from|in|out of)\s$/i

/** How far before a figure the words stand that tell whether it is known, in UTF-16 units. */
const BEFORE = 30

/** Whether a sentence speaks of a count as one that was given before. */
const takesUp = ({ text }: Sentence, { range: [at] }: Figure): boolean => {
  const before = text.slice(Math.max(0, at - BEFORE), at)
  return KNOWN.test(before) || WITHIN.test(before)
}

/** For each sentence that takes up a count of an earlier one: the first that gave it. */
export function countsTakenUp(sentences: readonly Sentence[]): Map<Sentence, Sentence> {
  const first = new Map<number, Sentence>()
  const earlier = new Map<Sentence, Sentence>()
  for (const [i, sentence] of sentences.entries()) {
    const last = sentences[i - 1]
    if (last && wholesOf(sentence, last).length > 0) earlier.set(sentence, last)
    for (const figure of sentence.figures.filter(isCounted)) {
      const given = first.get(figure.value ?? 0)
      if (!given) first.set(figure.value ?? 0, sentence)
      else if (given !== sentence && !earlier.has(sentence) && takesUp(sentence, figure)) earlier.set(sentence, given)
    }
  }
  return earlier
}
