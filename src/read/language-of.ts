/** Which format a source is in. */
import type { Language } from '../model.ts'

const EXTENSIONS: ReadonlyMap<string, Language> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['mkd', 'markdown'],
  ['qmd', 'markdown'],
  ['rmd', 'markdown'],
  ['mdx', 'mdx'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
  ['text', 'text'],
])

const HTML_START =
  /^\uFEFF?\s{0,99}(?:<!doctype\s|<(?:html|head|body|article|main|section|header|div|p|h[1-6]|ul|ol|table|blockquote)[\s>])/i

/** Marks that Markdown has and plain text has not; bullets and numbers are in both. */
const MARKDOWN_MARKS = [
  /^ {0,3}#{1,6} \S/m,
  /^ {0,3}(?:```|~~~)/m,
  /^ {0,3}> \S/m,
  /^ {0,3}\[[^\]\n]{1,200}\]: \S/m,
  /^ {0,3}\|?(?: ?:?-{2,}:? ?\|)+ ?(?::?-{2,}:?)?[ \t]*$/m,
  /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n[\w-]+ ?[:=]/,
  /\]\([^\s()]{1,2000}\)/,
  /(?:\*\*|__)[^\s*_](?:[^\n*_]{0,500}[^\s*_])?(?:\*\*|__)/,
]

/** The language of a draft by its file's extension, else (standard input) by its marks. */
export function languageOf(filePath: string | undefined, source: string): Language {
  const extension = /\.(\w+)$/.exec(filePath ?? '')?.[1]?.toLowerCase() ?? ''
  return EXTENSIONS.get(extension) ?? languageByMarks(source)
}

function languageByMarks(source: string): Language {
  if (HTML_START.test(source)) return 'html'
  return MARKDOWN_MARKS.some((mark) => mark.test(source)) ? 'markdown' : 'text'
}
