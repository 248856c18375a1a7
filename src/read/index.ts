/** The reader: a source in whatever format → blocks of prose with exact offsets. The only home of unified and its plugins. */
import type { Draft, Language } from '../model.ts'
import { readFrontMatter } from './front-matter.ts'
import { type PageReading, readPage } from './html-page.ts'
import { readMarkdown } from './markdown.ts'
import { mask } from './mask.ts'
import { mdxCode } from './mdx.ts'
import { Outline } from './outline.ts'
import { readPlain } from './plain.ts'
import { templateTags } from './templates.ts'

export { languageOf } from './language-of.ts'

export interface ReadOptions {
  readonly language: Language
  /** As it is to be reported; "<stdin>" and the like where there is no file. */
  readonly filePath: string
}

/** Reads a source, whatever its format, into blocks of prose with exact offsets. Never throws. */
export function read(source: string, { language, filePath }: ReadOptions): Draft {
  return { source, language, filePath, ...reading(source, language) }
}

type Reading = Omit<Draft, 'source' | 'language' | 'filePath'>

/** What a parser cannot take (HTML nested ten thousand deep) is read as plain text. */
function reading(source: string, language: Language): Reading {
  try {
    return readAs(language, source)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `This could not be read as ${language} and is read as plain text: ${reason}`
    const { notices, ...rest } = readAs('text', source)
    return { ...rest, notices: [...notices, { message, span: [0, source.length] }] }
  }
}

function readAs(language: Language, source: string): Reading {
  const { end, notices, ...declared } = readFrontMatter(source)
  const outline = new Outline()
  const page = readText(language, source, end, outline)
  const { blocks, comments } = outline
  return {
    frontMatter: { ...page?.frontMatter, ...declared.frontMatter },
    frontMatterPlaces: { ...page?.places, ...declared.places },
    blocks,
    comments: comments.sort((a, b) => a.span[0] - b.span[0]),
    notices,
  }
}

/** Reads the text from `base` on into an outline; gives what a page says of itself. */
function readText(language: Language, source: string, base: number, outline: Outline): PageReading | undefined {
  if (language === 'mdx') {
    const { stretches, comments } = mdxCode(source, base)
    outline.comments.push(...comments)
    readMarkdown({ source, masked: mask(source, stretches), base }, language, outline)
    return
  }
  const origin = { source, masked: mask(source, templateTags(source, base)), base }
  if (language === 'html') return readPage(origin, outline)
  if (language === 'text') readPlain(origin, outline)
  else readMarkdown(origin, language, outline)
  return
}
