/** What the front matter says of its text (its title, its description) as headings, so that their figures are read like any others. */
import type { Block, Draft, Range, Span } from '../model.ts'

/** Under which keys generators keep it. */
const KEYS =
  'title headline subtitle description summary excerpt abstract lead lede dek deck standfirst tagline teaser'.split(' ')

export function headlinesOf({ source, frontMatter, frontMatterPlaces = {} }: Draft): readonly Block[] {
  return KEYS.flatMap((key) => {
    const [text, span] = [frontMatter[key], frontMatterPlaces[key]]
    return typeof text === 'string' && span ? [headlineOf(text, span, source)] : []
  })
}

/** Where the value is not written as it reads (folded, escaped), its figures stand at all of it. */
function headlineOf(text: string, span: Span, source: string): Block {
  const isAsWritten = source.slice(...span) === text
  const spanOf = ([from, to]: Range): Span => (isAsWritten ? [span[0] + from, span[0] + to] : span)
  const none = { headings: [], links: [], footnoteRefs: [], superscripts: [] }
  return { kind: 'heading', index: -1, text, prose: text, span, spanOf, depth: 1, quoted: false, ...none }
}
