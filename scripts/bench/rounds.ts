/** Times pieces of work side by side: they take turns, so that a busy machine slows all of them alike. */
import type { Row } from '../table.ts'

/**
 * A row for each piece of work: its median time in milliseconds, and the median over the rounds of its time beside the first
 * one's in the same round. A first round warms up and is not counted.
 */
export function ratiosOf(rounds: number, works: Readonly<Record<string, () => void>>): Row[] {
  const entries = Object.entries(works)
  const times = Array.from({ length: rounds + 1 }, () => entries.map(([, work]) => timed(work))).slice(1)
  return entries.map(([name], n) => ({
    '': name,
    ms: Math.round(median(times.map((round) => round[n] ?? 0))),
    ratio: median(times.map((round) => (round[n] ?? 0) / (round[0] ?? 1))).toFixed(2),
  }))
}

export function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
