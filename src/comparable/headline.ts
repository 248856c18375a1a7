/** Whether a count of the paragraph below a headline is the one that the headline gives: both tell of one event. */
import type { Document, Mention } from '../model.ts'
import { isTitle } from './same-time.ts'

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

const isCount = ({ figure: { kind, value } }: Mention): boolean => kind === 'count' && value !== undefined
