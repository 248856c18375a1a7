/** `--stats`: how much was read and found, and what took how long. */
import type { Timed } from '../document.ts'
import type { FileResult } from './reporter.ts'
import { count, pad } from './terminal.ts'

export interface Stats {
  /** Takes the time of a part of the work, however it ends. */
  readonly timed: Timed
  add(result: FileResult): void
  /** @param ms how long all of it took. */
  text(ms: number): string
}

export function newStats(): Stats {
  const times = new Map<string, number>()
  const sums = { files: 0, sentences: 0, figures: 0, claims: 0, findings: 0 }
  return {
    timed(part, work) {
      const start = performance.now()
      try {
        return work()
      } finally {
        times.set(part, (times.get(part) ?? 0) + performance.now() - start)
      }
    },
    add({ sums: { sentences, figures, claims }, findings }) {
      sums.files++
      sums.sentences += sentences
      sums.figures += figures
      sums.claims += claims
      sums.findings += findings.length
    },
    text(ms) {
      const nouns = Object.entries(sums).map(([nouns, sum]) => count(sum, nouns.slice(0, -1)))
      return `${nouns.join(', ')} in ${(ms / 1000).toFixed(2)} s\n\n${table(times, ms)}`
    },
  }
}

/** The dearest first; what is in no part is the start, the files and the report. */
function table(times: ReadonlyMap<string, number>, all: number): string {
  const rest = all - [...times.values()].reduce((sum, ms) => sum + ms, 0)
  const rows = [...times, ['all else', rest] as const].sort(([, a], [, b]) => b - a)
  const width = Math.max(...rows.map(([part]) => part.length)) + 2
  return rows
    .map(([part, ms]) => {
      const share = `${((100 * ms) / all).toFixed(1)}%`
      return `${pad(part, width)}${ms.toFixed(1).padStart(9)} ms${share.padStart(8)}\n`
    })
    .join('')
}
