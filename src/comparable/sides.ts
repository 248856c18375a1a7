/** The two sides of pairs of terms, as lists of words: all that names either, and which pairs a document can have at all. */
import type { Document } from '../model.ts'
import { mayStand, vocabularyOf } from './any-of.ts'

/** Words for the one and for the other; `Also` only where the text has named it, `Told` only where a figure is told again, `Is` as a definition. */
interface Words {
  readonly one: readonly string[]
  readonly other: readonly string[]
  readonly oneAlso?: readonly string[]
  readonly otherAlso?: readonly string[]
  readonly oneTold?: readonly string[]
  readonly otherTold?: readonly string[]
  readonly oneIs?: readonly string[]
  readonly otherIs?: readonly string[]
}

export interface BothSides<P extends Words> {
  readonly pair: P
  /** All the words for either where a figure is told again. */
  readonly ones: readonly string[]
  readonly others: readonly string[]
  /** The words that name either, and those that stand for it where the text has named it. */
  readonly named: readonly [readonly string[], readonly string[]]
}

const known = new WeakMap<Words, unknown>()

/** Kept, since lists that stay the same are looked for quicker. */
function sidesOf<P extends Words>(pair: P): BothSides<P> {
  const { one, other, oneAlso = [], otherAlso = [], oneTold = [], otherTold = [] } = pair
  const sides = (known.get(pair) as BothSides<P> | undefined) ?? {
    pair,
    ones: [...one, ...oneTold],
    others: [...other, ...otherTold],
    named: [
      [...one, ...oneAlso],
      [...other, ...otherAlso],
    ],
  }
  known.set(pair, sides)
  return sides
}

/** The pairs of which a document can have both sides, in their order. */
export function sidesIn<P extends Words>({ blocks, title }: Document, pairs: readonly P[]): BothSides<P>[] {
  const vocabulary = vocabularyOf([title?.text ?? '', ...blocks.map(({ text }) => text)])
  const canName = (...lists: (readonly string[])[]) => lists.some((terms) => mayStand(terms, vocabulary))
  return pairs
    .map(sidesOf)
    .filter(({ pair: { oneIs = [], otherIs = [] }, ones, others }) => canName(ones, oneIs) && canName(others, otherIs))
}
