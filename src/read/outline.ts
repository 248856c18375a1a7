/** A draft in the making: collects blocks in reading order and knows the headings that each stands under. */
import type { Block, Comment, Span, Table } from '../model.ts'
import { findAsides } from './asides.ts'
import type { Passage } from './passage.ts'

/** What the reader of a format knows of a block beside its text. */
export type Place = Pick<Block, 'kind' | 'depth' | 'quoted' | 'list' | 'marker' | 'cell' | 'label'>

/** A table whose cells are still being read. */
export interface OpenTable extends Table {
  readonly rows: Block[][]
  header: boolean
  caption?: Block
}

/** Words that end a sentence which introduces a list. */
const ANNOUNCES = /\b(?:following|follows|below)\b[^.]{0,60}\.$/i

/** Whether a block introduces the list behind it: it ends in a colon, announces it or reads on into it. */
export function introduces({ kind, text }: Block): boolean {
  const words = text.trimEnd()
  if (words.endsWith(':')) return true
  return kind !== 'heading' && (ANNOUNCES.test(words) || !/[.!?…]["'”’)\]]{0,3}$/.test(words))
}

export class Outline {
  readonly blocks: Block[] = []
  readonly comments: Comment[] = []
  #headings: readonly Block[] = []

  /** Adds a block. `span` is where it stands, in case that it has no text. */
  add(passage: Passage, place: Place, span: Span): Block {
    findAsides(passage)
    const { text, prose, links, footnoteRefs, superscripts } = passage
    const headings = this.#above(place.depth)
    const block: Block = {
      ...place,
      index: this.blocks.length,
      text,
      prose,
      span: text ? passage.spanOf([0, text.length]) : span,
      spanOf: (range) => (text ? passage.spanOf(range) : [span[0], span[0]]),
      headings,
      links,
      footnoteRefs,
      superscripts,
    }
    if (place.depth) this.#headings = [...headings, block]
    this.blocks.push(block)
    return block
  }

  #above(depth: number | undefined): readonly Block[] {
    return depth ? this.#headings.filter((heading) => (heading.depth ?? 0) < depth) : this.#headings
  }

  /** Reads a part whose headings end with it: a quotation, a footnote. */
  apart(read: () => void): void {
    const headings = this.#headings
    read()
    this.#headings = headings
  }
}
