/** The changes whose ends stand in a table or a list. */
import type { Document } from '../model.ts'
import type { Amount } from './amounts.ts'
import type { Change } from './change.ts'
import { listedChanges, seriesEnds } from './series-ends.ts'
import { pairInTable } from './series-table.ts'
import type { Skeleton } from './skeleton.ts'

const RELATIVE: ReadonlySet<string> = new Set(['percent', 'fraction', 'multiple'])

/** The change that an amount tells of a table's or a list's values. */
export function changeInSeries(skeleton: Skeleton, amount: Amount, document: Document): Change[] {
  const { term, direction } = amount
  const isRelative = RELATIVE.has(term.figure.kind)
  const [from, to] = (isRelative && (seriesEnds(document, amount) ?? pairInTable(document, skeleton, amount))) || []
  if (!from || !to) return []
  const ends = { from: { ...from, at: -1 }, to: { ...to, at: -1 } }
  return [
    {
      amount: term,
      ...(direction && { direction }),
      ...ends,
      told: false,
      adjacent: true,
      context: term.sentence.text,
    },
  ]
}

/** The changes that lists tell behind their values by year. */
export const changesInLists = (document: Document): Change[] =>
  listedChanges(document).map(({ amount, from, to, direction }) => ({
    ...{ amount: { ...amount, at: -1 }, from: { ...from, at: -1 }, to: { ...to, at: -1 } },
    ...(direction && { direction }),
    ...{ told: false, adjacent: true, context: amount.sentence.text },
  }))
