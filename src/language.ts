/**
 * The only door to compromise: sentences and the figures in them. compromise splits words and carries our figures as a plugin; its
 * tagger, which costs most of its time, is not loaded. Only a sentence that can hold a figure reaches it.
 */
import compromise from 'compromise/one'
import figures, { type FiguresView, mayHoldQuantity } from './figures/index.ts'
import type { Block, Figure, Quantity, Range, Sentence } from './model.ts'
import { splitSentences } from './sentences.ts'

const nlp = compromise.extend(figures)

// Our sentences are split already, with more care for abbreviations: compromise is to leave them whole.
Object.assign(nlp.methods().one.tokenize, { splitSentences: (text: string) => [text] })

function quantitiesIn(sentence: string): Quantity[] {
  return mayHoldQuantity(sentence)
    ? (nlp.tokenize(sentence) as unknown as { figures(): FiguresView }).figures().json()
    : []
}

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
      figures ??= quantitiesIn(this.prose).map((quantity) => ({ ...quantity, span: spanOf(quantity.range) }))
      return figures
    },
  }
}
