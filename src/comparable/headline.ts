/** Whether a count of the paragraph below a headline is the one that the headline gives: both tell of one event. */
import type { Document, Mention } from '../model.ts'
import { wordsAround, wordsBehind } from './around.ts'
import { isTold, rootsOf } from './roots.ts'
import { isTitle } from './same-time.ts'
import { stemsIn } from './subject.ts'
import { thousandsApart } from './units.ts'

/**
 * So it is where each of the two has but one count, and the headline's is met nowhere else: a second one could be a part of it, or put it together with the
 * first.
 */
export function isOfHeadline(first: Mention, second: Mention, { mentions, headlines }: Document): boolean {
  const [{ block: title }, { block }] = [first.sentence, second.sentence]
  if (!isTitle(first) || title.depth !== 1 || !isCount(first) || block.kind !== 'paragraph') return false
  const below = mentions.filter(({ sentence }) => sentence.block.kind !== 'heading')
  const counts = below.filter((mention) => mention.sentence.block === block && isCount(mention))
  return (
    below[0]?.sentence.block === block &&
    counts.length === 1 &&
    [...headlines, ...mentions].filter((mention) => mention.sentence.block === title && isCount(mention)).length ===
      1 &&
    !below.some((mention) => isCount(mention) && mention.figure.value === first.figure.value)
  )
}

/** The words that a headline and the paragraph below it share, where they give one amount with two scales: "£4 million for the harbour", "£4 billion". */
export function toldBelow(first: Mention, second: Mention): readonly string[] | undefined {
  if (!isTitle(first) || isTitle(second) || thousandsApart(first.figure, second.figure) === 0) return undefined
  if (ANOTHER.test(wordsBehind(second))) return undefined
  const roots = new Set(stemsIn(wordsAround(second)).flatMap(rootsOf))
  const common = stemsIn(wordsAround(first)).filter((word) => isTold(word, roots))
  return common.length > 0 ? common : undefined
}

/** "The £4 billion programme": a noun of its own. */
const ANOTHER =
  /^ (?!(?:for|from|on|to|in|with|at|over|and|by|of|is|was|that|more|last|this|next|it|they|he|she|we)\b)\p{Ll}{3,}(?![\p{L}-])/u

const isCount = ({ figure: { kind, value } }: Mention): boolean => kind === 'count' && value !== undefined
