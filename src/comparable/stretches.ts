/** Which part of a sentence belongs to which figure. */
import type { Figure } from '../model.ts'

export interface Stretch {
  readonly from: number
  readonly to: number
  /** It runs over two figures of one value: “4,100 cases and 4,100 victims”. */
  readonly twins: boolean
}

const BREAKS = ['; ', ', ', ' and ', ' — ', ': ']

/** The parts of a sentence that its figures rule: cut at the last break between two of them, and one where there is none. */
export function stretchesOf(text: string, figures: readonly Figure[]): Stretch[] {
  const cuts = figures.slice(1).flatMap(({ range }, index) => {
    const from = figures[index]?.range[1] ?? 0
    const between = text.slice(from, range[0])
    const cut = Math.max(...BREAKS.map((mark) => between.lastIndexOf(mark)))
    return cut < 0 ? [] : [from + cut]
  })
  const starts = [0, ...cuts]
  const parts = starts.map((from, index) => ({ from, to: starts[index + 1] ?? text.length, twins: false }))
  return [...parts, ...twinsAmong(text, figures).map(() => ({ from: 0, to: text.length, twins: true }))]
}

/** “40 cases of measles and 40 victims”, “40 trials with 40 witnesses”: two numbers that are as large. */
const JOINED = /\b(?:and|with|plus|involving|against|from|of|for|by|per)\s$/

/** The figures that the next one repeats, but for two that are plainly counted apart. */
function twinsAmong(text: string, figures: readonly Figure[]): Figure[] {
  return figures.filter(({ value, kind, range }, index) => {
    const next = figures[index + 1]
    if (value === undefined || next?.value !== value || next.kind !== kind) return false
    return !JOINED.test(text.slice(range[1], next.range[0]))
  })
}
