/** Reads `git diff -U0`: which lines of which files are new or changed. */
import type { LineRange } from './line-range.ts'

/**
 * The changed lines by file, as the diff names it behind "b/". Lines that are only gone leave an empty range where they stood.
 * What stands in a hunk is skipped by its length, so that no line of a draft is taken for one of the diff.
 */
export function linesByFile(diff: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>()
  const lines = diff.split('\n')
  let ranges: LineRange[] = []
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] ?? ''
    if (line.startsWith('+++ ')) {
      ranges = []
      files.set(pathIn(line.slice('+++ '.length)), ranges)
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!hunk) continue
    const [gone, from, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)]
    ranges.push(added > 0 ? [from, from + added] : [from + 1, from + 1])
    n += gone + added
  }
  return files
}

/** A path with marks in it is quoted as in C; one with a space ends in a tab. */
function pathIn(name: string): string {
  const quoted = /^"(.*)"$/.exec(name)?.[1]
  const path = quoted === undefined ? name.replace(/\t$/, '') : unescaped(quoted)
  return path.replace(/^b\//, '')
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, mark = '') =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[mark] ?? mark),
  )
}
