/** Lines of a draft, and the findings that stand in them. */
import type { Finding, Sentence } from '../model.ts'
import { firstWhere } from '../report/halving.ts'
import { positionsIn } from '../report/position.ts'

/** 1-based, end exclusive. An empty range is the seam before a line, where lines were taken out. */
export type LineRange = readonly [from: number, end: number]

/** The findings of a draft whose sentence, or whose words where they stand in none, reach into one of the ranges, which are in order. */
export function findingsIn<F extends Pick<Finding, 'at'> & { readonly sentence?: Pick<Sentence, 'span'> }>(
  ranges: readonly LineRange[],
  source: string,
  findings: readonly F[],
): F[] {
  if (findings.length === 0 || ranges.length === 0) return []
  const position = positionsIn(source)
  return findings.filter(({ at, sentence }) => {
    const [start, end] = sentence?.span ?? at
    const first = position(start).line
    const [from] = ranges[firstWhere(ranges.length, (n) => (ranges[n]?.[1] ?? 0) > first)] ?? []
    return from !== undefined && from <= position(Math.max(start, end - 1)).line
  })
}
