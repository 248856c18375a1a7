/**
 * The only door to compromise: sentences and the figures in them. compromise splits a sentence into words and carries our figures as a
 * plugin. Its further stages (normal forms, contractions, the tagger) cost several times that and give nothing that figures need, so
 * they are not run; and only a sentence that can hold a figure reaches it.
 */
import compromise from 'compromise/one'
import figures, { type FiguresView, mayHoldQuantity } from './figures/index.ts'
import type { Block, Figure, Quantity, Range, Sentence } from './model.ts'
import { splitSentences } from './sentences.ts'

/** What compromise has and does not declare: its tokenizer's two stages, and a view over the words of sentences. */
interface Compromise {
  methods(): {
    one: {
      tokenize: {
        splitTerms(text: string, model: unknown): string[]
        splitWhitespace(term: string, model: unknown): object
      }
    }
  }
  model(): unknown
  tokenize(text: string): object
}

const nlp = compromise.extend(figures) as unknown as Compromise
const { splitTerms, splitWhitespace } = nlp.methods().one.tokenize
const View = nlp.tokenize('').constructor as new (sentences: object[][]) => { figures(): FiguresView }

/** Our sentences are split with more care for abbreviations than compromise's, so it is given one at a time, as words. */
function quantitiesIn(sentence: string): Quantity[] {
  if (!mayHoldQuantity(sentence)) return []
  const model = nlp.model()
  const words = splitTerms(sentence, model).map((term) => splitWhitespace(term, model))
  return new View([words]).figures().json()
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
