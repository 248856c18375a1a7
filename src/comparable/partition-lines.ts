/** Parts that stand one in a line: the column of a table whose shares are of one whole, and the counts over a line that sums them up. */
import type { Document } from '../model.ts'
import { isLike } from './alike.ts'
import { type Line, POINTS_BACK, type Sheet, sheetsOf } from './lines.ts'
import type { Run } from './partition-counts.ts'
import { COMPOSED, MASS, OVERLAPPING } from './partition-words.ts'

export const inLines = (document: Document): Run[] =>
  sheetsOf(document).flatMap((sheet) =>
    OVERLAPPING.test(sheet.title) ? [] : [...sharesOfOne(sheet), ...summedUp(sheet)],
  )

/** A line that sums up what stands over it or under it. */
const TOTAL =
  /^(?:(?:grand|overall) )?(?:totals?|sum)\b(?!.{24})|^(?:in all|all(?: told| together)?|altogether|overall)$/i
/** What is no part beside the others: a part of a part, a mean, what is taken off. */
const NO_PART =
  /\b(?:sub-?totals?|including|incl|averages?|mean|median|per|net|less|minus|discount|refund(?:ed|s)?|change|difference|balance|rate)\b/i

/** "Share of the bill" over the column; lists are read as text is. */
function sharesOfOne({ title, lines }: Sheet): Run[] {
  const parts = lines.filter(({ label }) => !TOTAL.test(label))
  const [first] = parts
  const isColumn = first?.term.sentence.block.cell !== undefined && parts.length > 2
  const isSummed = lines.some(({ label, term: { figure } }) => TOTAL.test(label) && figure.value === 100)
  const areShares = parts.every(({ label, term }) => term.figure.kind === 'percent' && isPart(label))
  return first && isColumn && areShares && (isSummed || isOfOne(title)) ? [runOf(first, parts)] : []
}

const isOfOne = (title: string): boolean =>
  COMPOSED.test(title.replace(/\bshares? of\b/gi, ' ')) ||
  MASS.test(title.replace(/(?:\b(?:share|proportion|percentage|per ?cent)|%) of\b/gi, '\uE000 of'))

function summedUp({ lines }: Sheet): Run[] {
  const [total, ...others] = lines.filter(({ label }) => TOTAL.test(label))
  const parts = lines.filter((line) => line !== total)
  const [first] = parts
  const isLast = total !== undefined && lines.at(-1) === total
  if (!total || !first || others.length > 0 || parts.length < 2 || !(isLast || lines[0] === total)) return []
  const areCounts = parts.every(
    ({ label, term: { figure } }) =>
      (figure.kind === 'count' || figure.kind === 'money') && isLike(figure, total.term.figure) && isPart(label),
  )
  return areCounts ? [{ ...runOf(first, parts), whole: total.term, ...(isLast && { dealt: true }) }] : []
}

const isPart = (label: string): boolean => !NO_PART.test(label) && !POINTS_BACK.test(label)

const runOf = ({ skeleton }: Line, parts: readonly Line[]): Run => ({
  skeleton,
  parts: parts.map(({ term }) => term),
  listed: true,
})
