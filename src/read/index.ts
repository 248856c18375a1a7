/** The reader: a source in whatever format → blocks of prose with exact offsets. The only home of unified and its plugins. */
import type { Draft, Language } from '../model.ts'
import { readFrontMatter } from './front-matter.ts'
import { readMarkdown } from './markdown.ts'
import { Outline } from './outline.ts'
import { readPlain } from './plain.ts'

export interface ReadOptions {
  readonly language: Language
  /** As it is to be reported; "<stdin>" and the like where there is no file. */
  readonly filePath: string
}

/** Reads a source, whatever its format, into blocks of prose with exact offsets. Never throws. */
export function read(source: string, { language, filePath }: ReadOptions): Draft {
  const { frontMatter, end, notices } = readFrontMatter(source)
  const outline = new Outline()
  outline.notices.push(...notices)
  if (language === 'text') readPlain(source, end, outline)
  else readMarkdown(source, end, outline)
  const { blocks, comments } = outline
  return { source, language, filePath, frontMatter, blocks, comments, notices: outline.notices }
}

const EXTENSIONS: ReadonlyMap<string, Language> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['mkd', 'markdown'],
  ['mdx', 'mdx'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
  ['text', 'text'],
])

/** The language of a draft by its file's extension, else (standard input) by its marks. */
export function languageOf(filePath: string | undefined, source: string): Language {
  const extension = /\.(\w+)$/.exec(filePath ?? '')?.[1]?.toLowerCase()
  return EXTENSIONS.get(extension ?? '') ?? languageByMarks(source)
}

const HTML_START =
  /^\uFEFF?\s{0,99}<(?:!doctype html|html|head|body|article|main|section|div|p|h[1-6]|ul|ol|table|blockquote|!--)\b/i
const MARKDOWN_MARKS =
  /^ {0,3}(?:#{1,6} \S|>\s|```|~~~|[-*+] \S|\[[^\]\n]+\]: |\[\^[^\]\n]+\]: )|^---\r?\n[\w-]+:|\]\([^\s)]+\)|\*\*\S|^\|.*\|\s*$/m

function languageByMarks(source: string): Language {
  if (HTML_START.test(source)) return 'html'
  return MARKDOWN_MARKS.test(source) ? 'markdown' : 'text'
}
