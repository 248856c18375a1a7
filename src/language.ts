/** The only door to compromise: sentences and the figures in them. */
import { findQuantities } from './figures/index.ts'
import type { Block, Figure, Range, Sentence } from './model.ts'
import { splitSentences } from './sentences.ts'

/** The sentences of a block, in order; `index` is the number of the first one in its document. */
export function sentencesOf(block: Block, index: number): Sentence[] {
  return splitSentences(block.prose).map((range, n) => sentence(block, range, index + n))
}

function sentence(block: Block, range: Range, index: number): Sentence {
  let figures: readonly Figure[] | undefined
  const text = block.text.slice(...range)
  const spanOf = ([from, to]: Range) => block.spanOf([range[0] + from, range[0] + to])
  return {
    block,
    index,
    range,
    text,
    prose: block.prose.slice(...range),
    span: block.spanOf(range),
    spanOf,
    phrase: (part) => ({ text: text.slice(...part), span: spanOf(part) }),
    get figures() {
      figures ??= findQuantities(this.prose).map((quantity) => ({ ...quantity, span: spanOf(quantity.range) }))
      return figures
    },
  }
}
