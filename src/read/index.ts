import type { Block, Draft, Language } from '../model.ts'

export interface ReadOptions {
  readonly language: Language
  /** As it is to be reported; "<stdin>" and the like where there is no file. */
  readonly filePath: string
}

/** Reads a source, whatever its format, into blocks of prose with exact offsets. Never throws. */
export function read(source: string, { language, filePath }: ReadOptions): Draft {
  const blocks: Block[] = []
  for (const match of source.matchAll(/[^\n]+/g)) {
    const start = match.index
    blocks.push({
      kind: 'paragraph',
      index: blocks.length,
      text: match[0],
      prose: match[0],
      span: [start, start + match[0].length],
      spanOf: ([from, to]) => [start + from, start + to],
      headings: [],
      quoted: false,
      links: [],
      footnoteRefs: [],
      superscripts: [],
    })
  }
  return { source, language, filePath, frontMatter: {}, blocks, comments: [], notices: [] }
}

/** The language of a draft by its file's extension, else (standard input) by its marks. */
export function languageOf(filePath: string | undefined, source: string): Language {
  return filePath?.endsWith('.md') || source.startsWith('# ') ? 'markdown' : 'text'
}
