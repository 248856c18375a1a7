/** What a draft says of itself: its title and the day of its publication. */
import type { Draft, Phrase, PublicationDate } from '../model.ts'

/** The document's title: front matter, else its first outermost heading. */
export function titleOf(draft: Draft): Phrase | undefined {
  const heading = draft.blocks.find((block) => block.kind === 'heading' && block.depth === 1)
  return heading && { text: heading.text, span: heading.span }
}

const DATE_KEYS = [
  'date',
  'pubDate',
  'published',
  'publishDate',
  'publishedAt',
  'pubDatetime',
  'datePublished',
  'created',
]

/** The publication date: front matter, a dateline, a date in the file name, in that order. */
export function dateOf(draft: Draft): PublicationDate | undefined {
  for (const key of DATE_KEYS) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(String(draft.frontMatter[key] ?? ''))?.[0]
    if (day) return { day, from: 'front-matter' }
  }
  const day = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(draft.filePath)?.[0]
  return day ? { day, from: 'file-name' } : undefined
}
