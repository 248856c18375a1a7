/** What a text tells of a figure away from it: in the footnotes of its paragraph and the headings above it. */
import type { Block, Document, Mention } from '../model.ts'

/** The figures of footnotes and headings, by block. */
export type Notes = ReadonlyMap<Block, readonly Mention[]>

export function notesIn({ mentions }: Document): Notes {
  const notes = new Map<Block, Mention[]>()
  for (const mention of mentions) {
    const { block } = mention.sentence
    if (block.kind !== 'footnote' && block.kind !== 'heading') continue
    const own = notes.get(block) ?? []
    own.push(mention)
    notes.set(block, own)
  }
  return notes
}

/** The figures of what is noted to the paragraph of a figure. */
export function notesTo({ sentence: { block } }: Mention, notes: Notes): readonly Mention[] {
  const blocks = [...block.footnoteRefs.flatMap(({ definition }) => definition), ...block.headings]
  return blocks.flatMap((other) => notes.get(other) ?? [])
}
