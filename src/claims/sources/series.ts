/** Figures of one series: "The bottom half of earners, with incomes of …, pay 3%", further on behind "The top tenth of earners, with incomes of …, pay 70%". */
import type { Sentence } from '../../model.ts'
import { hasStatistic, opensAnew, overlap } from './continuity.ts'

/** How many sentences with figures back the series may have been left. */
const BACK = 6

/** How many blocks back. */
const BLOCKS = 2

/** So many words in common, and so great a share of a sentence's own, make one measure of both. */
const ALIKE = 5
const SHARE = 0.6

/** For each sentence that says of others what an earlier one of the blocks above said in the same words: that one, the last. */
export function seriesIn(sentences: readonly Sentence[]): Map<Sentence, Sentence> {
  const stating = sentences.filter((sentence) => sentence.block.kind !== 'heading' && hasStatistic(sentence))
  const earlier = new Map<Sentence, Sentence>()
  for (const [i, sentence] of stating.entries()) {
    const first = stating.slice(Math.max(0, i - BACK), i).findLast((other) => isOfSeries(sentence, other))
    if (first) earlier.set(sentence, first)
  }
  return earlier
}

function isOfSeries(sentence: Sentence, other: Sentence): boolean {
  if (sentence.block.index - other.block.index > BLOCKS || sentence.block === other.block || opensAnew(sentence, other))
    return false
  const { shared, own } = overlap(sentence, other)
  return shared >= ALIKE && shared >= own * SHARE
}
