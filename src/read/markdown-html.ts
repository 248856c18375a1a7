/** HTML that stands between the blocks of Markdown. */
import type { Code, Html, RootContent } from 'mdast'
import type { ParsedText } from './html-text.ts'
import { type Origin, spanOf } from './origin.ts'
import type { Marks } from './pairing.ts'

/** How many nodes continue a node of HTML behind blank lines: HTML, and what looks like indented code between two of them. */
export function continuation(nodes: readonly RootContent[], index: number, origin: Origin): number {
  let last = index
  for (let at = index + 1; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.type === 'html') last = at
    else if (node?.type !== 'code' || !node.value.startsWith('<') || isFenced(node, origin)) break
  }
  return last - index
}

function isFenced(node: Code, { masked, base }: Origin): boolean {
  return /[`~]/.test(masked[spanOf(node, base)[0]] ?? '')
}

/** The text from one node to another. */
export function htmlBetween(first: RootContent, last: RootContent, { source, masked, base }: Origin): ParsedText {
  const [start] = spanOf(first, base)
  const [, end] = spanOf(last, base)
  return { text: masked.slice(start, end), source, placeOf: (at) => start + at }
}

/** The text of a node within a quotation: the marks of the quotation, which stand between its lines, are none of it. */
export function quotedHtml({ value, data }: Html, { source, base }: Origin): ParsedText {
  const marks = data?.marks ?? []
  return { text: value, source, placeOf: (at) => base + parsedPlace(marks, at) }
}

/** Where the parsed text has the unit that a node's value has at a place. */
function parsedPlace(marks: Marks, at: number): number {
  let low = 0
  let high = marks.length / 2
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((marks[2 * middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return (marks[2 * low + 1] ?? 0) + at - (marks[2 * low] ?? 0)
}
