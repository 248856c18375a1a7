/** Offsets as people and editors count: lines and columns. */

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
    const index = lineAt(starts, offset)
    return { line: index + 1, column: Math.max(0, offset - (starts[index] ?? 0)) + 1 }
  }
}

/** The last line that starts at or before an offset, found by halving. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
