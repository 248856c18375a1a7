/**
 * Texts as patterns see them: each figure is one mark that tells its kind. A range is two marks, its ends, with the words between them. A section of running text is one skeleton, so that
 * what belongs together is found across sentences; sentences without a figure are left out of it.
 */
import type { Block, Document, Mention, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { asTold } from './as-multiple.ts'
import { bySentence } from './by-sentence.ts'
import { piecesOf } from './ends.ts'
import { charOf, RESERVED } from './grammar.ts'
import { currenciesInBoth, inWholeUnits } from './minor-units.ts'

/** A figure in a skeleton: a mention, or one end of a mention that is a range. */
export interface Term extends Mention {
  /** Where its mark stands in the skeleton's text. */
  readonly at: number
  /** Of an end: the whole range. */
  readonly range?: Mention
}

export interface Skeleton {
  /** Figures as marks; "¶" between sentences, "‖" between blocks. */
  readonly text: string
  /** The text in small letters, unit by unit: what patterns are held against. */
  readonly lower: string
  readonly terms: readonly Term[]
}

export const skeletonsOf: (document: Document) => readonly Skeleton[] = once(({ mentions }) => build(mentions))

/** Those of the front matter's title and description. */
export const titleSkeletonsOf: (document: Document) => readonly Skeleton[] = once(({ headlines }) => build(headlines))

function build(mentions: readonly Mention[]): Skeleton[] {
  const drafts = new Map<unknown, { text: string; terms: Term[]; last?: Sentence }>()
  const currencies = currenciesInBoth(mentions)
  for (const [sentence, group] of bySentence(mentions)) {
    const place = placeOf(sentence.block)
    const draft = drafts.get(place) ?? { text: '', terms: [] }
    drafts.set(place, draft)
    draft.text += parting(draft.last, sentence)
    draft.last = sentence
    addSentence(draft, sentence, group, currencies)
  }
  return Array.from(drafts.values(), ({ text, terms }) => ({ text, lower: lowered(text), terms }))
}

/** Running text goes by its section; a heading, a cell, a caption and a footnote stand alone. */
function placeOf(block: Block): unknown {
  return block.kind === 'paragraph' || block.kind === 'item' ? (block.headings.at(-1)?.index ?? 'top') : block
}

/** A sentence left out in between is a mark of its own, so that no pattern bridges it unawares. */
function parting(last: Sentence | undefined, next: Sentence): string {
  if (!last) return ''
  const gap = next.index > last.index + 1 ? ' ·' : ''
  return `${gap} ${last.block === next.block ? '¶' : '‖'} `
}

function addSentence(
  draft: { text: string; terms: Term[] },
  { prose }: Sentence,
  mentions: readonly Mention[],
  currencies: ReadonlySet<string>,
): void {
  let from = 0
  for (const mention of mentions) {
    draft.text += plain(prose.slice(from, mention.figure.range[0]))
    const figure = inWholeUnits(asTold(mention), currencies)
    for (const piece of piecesOf({ ...mention, figure })) {
      draft.text += plain(piece.before)
      const at = draft.text.length
      draft.text += charOf(piece.figure.kind, piece.isEnd)
      draft.terms.push(
        piece.isEnd ? { ...mention, figure: piece.figure, at, range: mention } : { ...mention, figure, at },
      )
    }
    from = figure.range[1]
  }
  draft.text += plain(prose.slice(from))
}

const lowered = (text: string): string => text.replace(/[A-ZÀ-Þ]/g, (letter) => letter.toLowerCase())

const plain = (text: string): string => text.replace(RESERVED, ' ').replaceAll('’', "'").replaceAll(/\s/g, ' ')
