/**
 * Other readings. The sums of a text are right far more often than wrong, so where an amount fails against the figures that it was held against,
 * and another figure close by in the place of one of them makes it right, it was worked out from that one.
 */
import type { Document, Figure, Mention, Sentence } from '../model.ts'
import { isLike } from './alike.ts'

/** How far before and behind a figure the other is looked for, in UTF-16 units: a long sentence on either side, or a small table. */
const REACH = 300

/**
 * Whether some figure like `one`, close by, would do in its place. `told` are the figures that were held against each other. What is told as
 * "at least" or "about" so much would make too much right.
 */
export function isRightWith<T extends Mention>(
  { mentions }: Document,
  one: T,
  told: readonly Mention[],
  isRight: (other: T) => boolean,
): boolean {
  const [place] = one.figure.span
  const starts = new Set(told.map(({ figure }) => figure.span[0]))
  return mentions.some(
    ({ figure, sentence, hedge }) =>
      Math.abs(figure.span[0] - place) <= REACH &&
      !starts.has(figure.span[0]) &&
      figure.value !== undefined &&
      figure.value !== one.figure.value &&
      !hedge &&
      !figure.bound &&
      (isLike(figure, one.figure) || isBareCell(figure, sentence)) &&
      isRight({ ...one, figure, sentence }),
  )
}

/** A column's head has the unit of its cells. */
const isBareCell = ({ kind }: Figure, { block }: Sentence): boolean => kind === 'count' && block.cell !== undefined
