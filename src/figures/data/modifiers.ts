/** Hedges and bounds around a figure, as phrases of lower-case words and marks. */
import type { Bound } from '../quantity.ts'

const list = (phrases: string): string[] => phrases.split(', ')

const ABOVE = ['more', 'greater', 'higher', 'larger', 'bigger', 'longer', 'older']
const BELOW = ['less', 'fewer', 'lower', 'smaller', 'shorter', 'younger']

/** Before a figure: it is not meant to the last digit. */
export const HEDGES: ReadonlySet<string> = new Set(
  list(
    'about, around, roughly, approximately, approx, circa, ca, c, nearly, almost, some, estimated, est, perhaps, maybe, ~, close to, in the region of, in the order of, on the order of, of the order of, somewhere around, virtually, practically, barely, more or less, something like, give or take, somewhere near, in the neighbourhood of, in the neighborhood of, in the vicinity of, just over, just under, just above, just below, just shy of, a little over, a little under, a little more than, a little less than, slightly more than, slightly less than, slightly over, slightly under, well over, well under',
  ),
)

/** Behind a figure, likewise. */
export const HEDGES_AFTER: ReadonlySet<string> = new Set(
  list('or so, or thereabouts, more or less, - ish, ish, - odd, odd, approximately, approx, give or take'),
)

/** Before a figure: it is one end of what may be. */
export const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ...bounds('more-than', [
    ...list(
      'over, above, exceeding, exceeds, exceeded, exceed, in excess of, upwards of, upward of, north of, well over, just over, just above, a little over, a little more than, slightly over, slightly more than, >',
    ),
    ...ABOVE.map((word) => `${word} than`),
  ]),
  ...bounds('less-than', [
    ...list(
      'under, below, shy of, just shy of, short of, just short of, south of, within, just under, just below, well under, a little under, a little less than, slightly under, slightly less than, <',
    ),
    ...BELOW.map((word) => `${word} than`),
  ]),
  ...bounds('at-least', [
    ...list('at least, a minimum of, minimum of, minimum, ≥, > ='),
    ...ABOVE.flatMap(orEqual),
    ...BELOW.flatMap(negated),
  ]),
  ...bounds('at-most', [
    ...list('at most, at the most, a maximum of, maximum of, maximum, ≤, < ='),
    ...BELOW.flatMap(orEqual),
    ...ABOVE.flatMap(negated),
  ]),
  ...bounds('up-to', list('up to, as many as, as much as, as high as, as far as, as long as')),
])

/** Behind a figure, likewise. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map([
  ...bounds(
    'at-least',
    list('+, plus, - plus, and up, and above, and over, and more, or above, or over, or upwards, or equal'),
  ),
  ...bounds(
    'at-least',
    ABOVE.map((word) => `or ${word}`),
  ),
  ...bounds('at-most', list('or under, and under, or below, and below')),
  ...bounds(
    'at-most',
    BELOW.map((word) => `or ${word}`),
  ),
])

function bounds(bound: Bound, phrases: readonly string[]): (readonly [string, Bound])[] {
  return phrases.map((phrase) => [phrase, bound] as const)
}

function orEqual(word: string): string[] {
  return [`${word} or equal than`, `${word} or equal to`, `${word} than or equal to`, `equal to or ${word} than`]
}

function negated(word: string): string[] {
  return [`no ${word} than`, `not ${word} than`]
}
