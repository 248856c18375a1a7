/**
 * statlint as a remark plugin (`statlint/remark`), for remark-cli and for editors that run remark. It reads the source itself, since
 * exact places need the text as written; what it finds stands in the file's messages.
 */
import type { VFile } from 'vfile'
import { type LintOptions, lint, type Message } from './index.ts'

export type RemarkOptions = Omit<LintOptions, 'filePath' | 'language'>

/**
 * remark plugin. Each finding is a message with `ruleId`, `source` ("statlint"), its place, what to do in `note`, and `url` where the
 * rule has a page; `fatal` is true for an error, false for a warning and absent for what informs.
 */
export default function remarkStatlint(options: RemarkOptions = {}): (tree: unknown, file: VFile) => undefined {
  return (_tree, file) => {
    const language = file.extname === '.mdx' ? 'mdx' : 'markdown'
    const filePath = file.path ?? '<text>'
    for (const message of lint(String(file), { ...options, language, filePath }).messages) report(file, message)
    return undefined
  }
}

function report(file: VFile, finding: Message): void {
  const { ruleId, line, column, endLine, endColumn, offset, level, suggestions, docs } = finding
  const place = {
    start: { line, column, offset: offset[0] },
    end: { line: endLine, column: endColumn, offset: offset[1] },
  }
  const message = level === 'info' ? file.info(finding.message, place) : file.message(finding.message, place)
  message.source = 'statlint'
  message.ruleId = ruleId
  if (level === 'error') message.fatal = true
  const advice = suggestions.map(({ desc }) => desc).join(' ')
  if (advice) message.note = advice
  if (docs) message.url = docs
}
