/** The door to rehype. */
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const pages = unified().use(rehypeParse).freeze()
const parts = unified().use(rehypeParse, { fragment: true }).freeze()

/** The tree of a whole page: it has a head and a body, written or not. */
export function parsePage(text: string): Root {
  return pages.parse(text)
}

/** The tree of a part of a page. */
export function parsePart(text: string): Root {
  return parts.parse(text)
}

/** The element that an opening tag stands for. */
export function parseTag(tag: string): Element | undefined {
  const [node] = parsePart(tag).children
  return node?.type === 'element' ? node : undefined
}
