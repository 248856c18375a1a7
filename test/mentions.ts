/** What tests of claims and sources share: the mention of the figure that `⟦ ⟧` marks, and what backs a figure. */
import { readDocument } from '../src/document.ts'
import { readMarks } from '../src/lint/marks.ts'
import type { Mention } from '../src/model.ts'
import { TODAY } from './linting.ts'

export const sourceOf = (marked: string): string => readMarks(marked).text

export function mentionAt(marked: string): Mention {
  const { text, marks } = readMarks(marked)
  const [from, to] = marks[0]?.span ?? [0, 0]
  const { mentions } = readDocument(text, { language: 'markdown', filePath: 'test.md', today: TODAY })
  const mention = mentions.find(({ figure: { span } }) => span[0] < to && from < span[1])
  if (!mention) throw new Error(`No figure at the mark: ${marked}`)
  return mention
}

/** What backs the first figure of a Markdown text that holds the given words. */
export function statusOf(text: string, figure: string): string {
  const { mentions } = readDocument(text, { language: 'markdown', filePath: 'draft.md', today: TODAY })
  const found = mentions.find((mention) => mention.figure.text.includes(figure))
  if (!found) throw new Error(`no figure “${figure}” in: ${text}`)
  return found.source.status
}
