/** The reader: a source in whatever format → blocks of prose with exact offsets. The only home of unified and its plugins. */
import type { Draft, Language } from '../model.ts'
import { readFrontMatter } from './front-matter.ts'
import { readPage } from './html-page.ts'
import { readMarkdown } from './markdown.ts'
import { mask, type Stretch } from './mask.ts'
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

type Reading = Pick<Draft, 'frontMatter' | 'frontMatterPlaces' | 'blocks' | 'comments' | 'notices'>

/** Reads a source, whatever its format, into blocks of prose with exact offsets. Never throws. */
export function read(source: string, { language, filePath }: ReadOptions): Draft {
  return { source, language, filePath, ...reading(source, language) }
}

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
  const { end: base, notices, ...own } = readFrontMatter(source)
  const outline = new Outline()
  outline.notices.push(...notices)
  const masked = mask(source, stretchesOf(language, source, base, outline))
  const origin = { source, masked, base }
  const page = language === 'html' ? readPage(origin, outline) : undefined
  if (language === 'text') readPlain(origin, outline)
  else if (language !== 'html') readMarkdown(origin, language, outline)
  const { blocks, comments } = outline
  comments.sort((a, b) => a.span[0] - b.span[0])
  const frontMatter = { ...page?.frontMatter, ...own.frontMatter }
  return {
    frontMatter,
    frontMatterPlaces: { ...page?.places, ...own.places },
    blocks,
    comments,
    notices: outline.notices,
  }
}

function stretchesOf(language: Language, source: string, base: number, outline: Outline): Stretch[] {
  if (language !== 'mdx') return templateTags(source, base)
  const { stretches, comments } = mdxCode(source, base)
  outline.comments.push(...comments)
  return stretches
}
