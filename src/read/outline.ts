/** A draft in the making: collects blocks in reading order and knows the headings that each stands under. */
import type { Block, Comment, Draft, Span } from '../model.ts'
import { blankAsides } from './asides.ts'
import type { Passage } from './passage.ts'

/** What the reader of a format knows of a block beside its text. */
export type Place = Pick<Block, 'kind' | 'depth' | 'quoted' | 'list' | 'marker' | 'cell' | 'label'>

export class Outline {
  readonly blocks: Block[] = []
  readonly comments: Comment[] = []
  readonly notices: Draft['notices'][number][] = []
  #headings: readonly Block[] = []

  /** Adds a block. `span` is where it stands as far as it has no text of its own. */
  add(passage: Passage, place: Place, span: Span): Block {
    blankAsides(passage)
    const { text, prose, links, footnoteRefs, superscripts } = passage
    const { depth } = place
    const headings = depth ? this.#headings.filter((above) => (above.depth ?? 0) < depth) : this.#headings
    const block: Block = {
      ...place,
      index: this.blocks.length,
      text,
      prose,
      span: text ? passage.spanOf([0, text.length]) : span,
      spanOf: (range) => passage.spanOf(range),
      headings,
      links,
      footnoteRefs,
      superscripts,
    }
    if (depth) this.#headings = [...headings, block]
    this.blocks.push(block)
    return block
  }

  /** Reads what has headings of its own, which end with it: a quotation, a footnote. */
  apart(read: () => void): void {
    const headings = this.#headings
    read()
    this.#headings = headings
  }
}
