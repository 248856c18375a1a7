/** Which paragraphs of Markdown are captions: it has no syntax for them, but writers have habits. */
import type { Paragraph, PhrasingContent, RootContent, Table } from 'mdast'

/** "Figure 3:", "Table 1.", "Source: …" */
const LABEL =
  /^(?:(?:figure|fig\.?|table|chart|graph|map|exhibit|image|photo)\s{0,3}[\dIVX]{0,4}|source|credit)s?\s{0,2}[:.–—]/i
/** Pandoc's own, beside a table. */
const TABLE_CAPTION = /^:\s/

/** What a paragraph is the caption of, if it is one: the table or the picture beside it, or a picture of its own. */
export function captionOf(
  paragraph: Paragraph,
  before?: RootContent,
  after?: RootContent,
): Table | 'picture' | undefined {
  const words = paragraph.children.filter((node) => !isPicture(node) && !isSpace(node))
  const [first] = words
  if (!first) return
  const emphasised = words.length === 1 && (first.type === 'emphasis' || first.type === 'strong')
  const text = firstWords(first).trimStart()
  if (paragraph.children.some(isPicture))
    return emphasised || (isPicture(paragraph.children[0]) && LABEL.test(text)) ? 'picture' : undefined
  const table = [before, after].find((node) => node?.type === 'table')
  if (table) return LABEL.test(text) || TABLE_CAPTION.test(text) ? table : undefined
  return (isFigure(before) && emphasised) || ((isFigure(before) || isFigure(after)) && LABEL.test(text))
    ? 'picture'
    : undefined
}

/** A paragraph of pictures alone, or HTML that holds one. */
function isFigure(node: RootContent | undefined): boolean {
  if (node?.type === 'html') return /<img\b/i.test(node.value)
  return node?.type === 'paragraph' && node.children.every((child) => isPicture(child) || isSpace(child))
}

function isPicture(node: PhrasingContent | undefined): boolean {
  if (!node) return false
  if (node.type === 'html') return /^<img\b/i.test(node.value)
  if (node.type === 'link') return node.children.length > 0 && node.children.every(isPicture)
  return node.type === 'image' || node.type === 'imageReference'
}

function isSpace(node: PhrasingContent): boolean {
  if (node.type === 'html') return /^<br\b/i.test(node.value)
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function firstWords(node: PhrasingContent | undefined): string {
  if (!node) return ''
  if ('value' in node) return node.value
  return 'children' in node ? firstWords(node.children[0]) : ''
}
