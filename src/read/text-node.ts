/** The value of a Markdown node → its words, each unit with its place. */
import type { InlineCode, Text } from 'mdast'
import type { Span } from '../model.ts'
import { type Origin, spanOf } from './origin.ts'
import type { Marks } from './pairing.ts'

/** Takes words that stand at [start, end) in the source. */
type Take = (text: string, start: number, end: number) => void

/** Hands on the words of a text node. */
export function wordsOf(node: Text, origin: Origin, take: Take): void {
  const { value } = node
  const [start, end] = spanOf(node, origin.base)
  // Whatever differs from the source (escapes, entities, the marks of a line) is shorter than it is written.
  if (value.length === end - start && !value.includes('\r')) take(value.replaceAll('\n', ' '), start, end)
  else tokensOf(node, origin, take)
}

/** Hands on inline code, as it is written. */
export function codeOf(node: InlineCode, origin: Origin, take: Take): void {
  tokensOf(node, origin, (text, start, end) => {
    take(text.length === end - start ? origin.source.slice(start, end).replace(/[\r\n]/g, ' ') : text, start, end)
  })
}

/** The tokens of a value and, between and behind them, its line endings: each a space. */
function tokensOf(node: Text | InlineCode, origin: Origin, take: Take): void {
  const { base } = origin
  const marks: Marks = node.data?.marks ?? []
  const [first, last] = node.type === 'text' ? spanOf(node, base) : insideTicks(spanOf(node, base), origin.source)
  // The reader of task lists has cut the space before the first word off.
  const cut = Math.max(0, first - base - (marks[1] ?? first - base))
  let at = 0
  let place = first
  for (let i = 0; i < marks.length; i += 4) {
    const [from = 0, start = 0, to = 0, end = 0] = marks.slice(i, i + 4)
    if (from - cut > at) take(' ', place, start + base)
    const text = node.value.slice(Math.max(0, from - cut), to - cut)
    take(text.replace(/[\r\n]+/g, ' '), Math.max(first, start + base), end + base)
    at = to - cut
    place = end + base
  }
  if (at < node.value.length) take(' ', place, last)
}

/** Where the words of inline code stand, between its backticks. */
function insideTicks([start, end]: Span, source: string): Span {
  const ticks = /^`*/.exec(source.slice(start, end))?.[0].length ?? 0
  return [start + ticks, end - ticks]
}
