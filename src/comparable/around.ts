/** The words around a figure, no more than a few lines of them: what keeps a rule linear in a sentence of a thousand figures. */
import type { Mention } from '../model.ts'

const REACH = 200

export function wordsAround({ sentence: { text }, figure: { range } }: Mention): string {
  return text.slice(Math.max(0, range[0] - REACH), range[1] + REACH)
}

/** The words before it, up to it. */
export function wordsBefore({ sentence: { text }, figure: { range } }: Mention): string {
  return text.slice(Math.max(0, range[0] - REACH), range[0])
}

/** The words from its end on. */
export function wordsBehind({ sentence: { text }, figure: { range } }: Mention): string {
  return text.slice(range[1], range[1] + REACH)
}
