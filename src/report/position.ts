/** Offsets as people and editors count: lines and columns. */

import { firstWhere } from './halving.ts'

/** Both 1-based; the column counts UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

const LINE_END = /\r\n|\n|\r/g

/**
 * Gives the position of any offset of a source. A line ends at LF, CRLF or a lone CR. A byte order mark counts in offsets,
 * which are into the source as read, but in no column, since no editor shows it.
 */
export function positionsIn(source: string): (offset: number) => Position {
  const starts = [source.startsWith('\uFEFF') ? 1 : 0]
  for (const match of source.matchAll(LINE_END)) starts.push(match.index + match[0].length)
  return (offset) => {
    const line = firstWhere(starts.length, (n) => (starts[n] ?? 0) > offset) || 1
    return { line, column: Math.max(0, offset - (starts[line - 1] ?? 0)) + 1 }
  }
}
