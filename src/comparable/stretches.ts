/** Which part of a sentence belongs to which figure. */
import type { Figure, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { standingIn } from './standing.ts'

export interface Stretch {
  readonly from: number
  readonly to: number
}

const BREAKS = ['; ', ', ', ' and ', ' — ', ': ', ' against ', ' versus ']

/** The parts of a sentence that its figures rule: cut at the last break between two of them, and one where there is none. */
export function stretchesOf(text: string, figures: readonly Figure[]): Stretch[] {
  const cuts = figures.slice(1).flatMap(({ range }, index) => {
    const from = figures[index]?.range[1] ?? 0
    const between = text.slice(from, range[0])
    const cut = Math.max(...BREAKS.map((mark) => between.lastIndexOf(mark)))
    return cut < 0 ? [] : [from + cut]
  })
  const starts = [0, ...cuts]
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? text.length }))
}

const partsOf = once(({ text, figures }: Sentence) => stretchesOf(text, figures))

/** The part of a sentence in which a place stands. */
export function partOf(sentence: Sentence, at: number): Stretch {
  return standingIn(partsOf(sentence), ({ from }) => from, 0, at + 1).at(-1) ?? { from: 0, to: sentence.text.length }
}
