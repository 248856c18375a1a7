/** What tests of claims share: the mention of the figure that `⟦ ⟧` marks. */
import { readDocument } from '../src/document.ts'
import type { Mention } from '../src/model.ts'

export function mentionAt(marked: string): Mention {
  const at = marked.indexOf('⟦')
  const source = marked.replace(/[⟦⟧]/g, '')
  const { mentions } = readDocument(source, { language: 'markdown', filePath: 'test.md', today: '2026-01-01' })
  const mention = mentions.find(({ figure: { span } }) => span[0] <= at && at < span[1])
  if (!mention) throw new Error(`No figure at the mark: ${marked}`)
  return mention
}
