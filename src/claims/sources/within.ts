/** Which sentence of a block a link, a footnote or a superscript stands in. */
import type { Block, CitedLink, FootnoteRef, Range, Reading, Sentence } from '../../model.ts'
import { citedLinks, sentenceAt } from './links.ts'

/** What a block has marked up within one of its sentences. */
export interface Marked {
  readonly links: CitedLink[]
  readonly footnoteRefs: FootnoteRef[]
  /** In the sentence's text. */
  readonly superscripts: Range[]
}

/** A document laid out by blocks and sentences. */
export interface Layout {
  readonly links: readonly CitedLink[]
  readonly linksOf: ReadonlyMap<Block, readonly CitedLink[]>
  readonly sentencesOf: (block: Block) => readonly Sentence[]
  readonly marked: ReadonlyMap<Sentence, Marked>
}

/** Lays a document out in one pass. */
export function layoutOf({ blocks, sentences }: Pick<Reading, 'blocks' | 'sentences'>): Layout {
  const byBlock = grouped(sentences, ({ block }) => block)
  const sentencesOf = (block: Block) => byBlock.get(block) ?? []
  const links = blocks.flatMap((block) => citedLinks(block, sentencesOf(block)))
  const marked = new Map(sentences.map((sentence) => [sentence, newMarked()]))
  for (const link of links) if (link.sentence) marked.get(link.sentence)?.links.push(link)
  for (const block of blocks) placeMarks(block, sentencesOf(block), marked)
  return { links, linksOf: grouped(links, ({ block }) => block), sentencesOf, marked }
}

const newMarked = (): Marked => ({ links: [], footnoteRefs: [], superscripts: [] })

/** A mark stands right behind the word that it belongs to, so it may stand at the very end of its sentence. */
function placeMarks(
  { footnoteRefs, superscripts }: Block,
  sentences: readonly Sentence[],
  marked: ReadonlyMap<Sentence, Marked>,
): void {
  for (const ref of footnoteRefs) {
    const sentence = sentenceAt(sentences, ref.at)
    if (sentence) marked.get(sentence)?.footnoteRefs.push(ref)
  }
  for (const [from, to] of superscripts) {
    const sentence = sentenceAt(sentences, from)
    if (sentence) marked.get(sentence)?.superscripts.push([from - sentence.range[0], to - sentence.range[0]])
  }
}

/** Things with a key, by that key, in order. */
export function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return groups
}
