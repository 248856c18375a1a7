import type { Draft, Phrase, PublicationDate } from '../model.ts'

/** The document's title: front matter, else its first outermost heading. */
export function titleOf(draft: Draft): Phrase | undefined {
  const heading = draft.blocks.find((block) => block.kind === 'heading' && block.depth === 1)
  return heading && { text: heading.text, span: heading.span }
}

/** The publication date: front matter, a dateline, a date in the file name, in that order. */
export function dateOf(_draft: Draft): PublicationDate | undefined {
  return undefined
}
