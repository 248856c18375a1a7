/** Estimates and intervals in the cells of a table. */
import type { Block } from '../model.ts'
import { ENDS, type Estimate, estimateOf, isOtherStatistic, NUMBER, numeral, UNIT } from './estimate.ts'

export { toldIntervals } from './interval-told.ts'

/** What heads the column or the row of an interval in a table. */
const HEAD_OF_INTERVAL =
  /\b[5-9]\d(?:\.\d)?\s?(?:%|per ?cent) (?:range|interval|limits)\b|\b(?:CI|CrI|UI|IQR|(?:[Cc]onfidence|[Cc]redible|[Uu]ncertainty) (?:intervals?|limits|range)|[Ii]nterquartile range)\b/
const HEAD_OF_OTHER =
  /^(?:n|no\.?|number|patients|participants|sample|events|cases|total|p|p[- ]value|se|sd|weight|df)\b/i
const BARE_ENDS = new RegExp(`^[\\s([]*${ENDS}[\\s)\\]]*$`, 'dgu')
const BARE = new RegExp(`^\\s*[$£€]?(?<estimate>${NUMBER})(?<unit>${UNIT})\\s*$`, 'dgu')
const BOTH = new RegExp(`^\\s*[$£€]?(?<estimate>${NUMBER})(?<unit>${UNIT})\\s*[([]\\s*${ENDS}\\s*[)\\]]\\s*$`, 'dgu')

/** An interval that stands in a cell, and the cell of its estimate: "2.1 (1.4–1.9)" itself, the one before it or, under a label of its own, the one above. */
export function estimateInCell({ text, cell }: Block): { told: Estimate; home: Block | undefined } | undefined {
  if (!cell || cell.column === 0) return undefined
  const { table, row, column } = cell
  const [head, label] = [table.header && row > 0 ? table.rows[0]?.[column]?.text : '', table.rows[row]?.[0]?.text]
  const isHeaded = HEAD_OF_INTERVAL.test(head ?? '')
  if (!isHeaded && !HEAD_OF_INTERVAL.test(label ?? '')) return undefined
  const [both] = text.matchAll(BOTH)
  if (both) return { told: estimateOf(both, numeral(both, 'estimate', 'unit')), home: undefined }
  const [ends] = text.matchAll(BARE_ENDS)
  const home = isHeaded ? table.rows[row]?.[column - 1] : table.rows[row - 1]?.[column]
  const name = isHeaded ? table.rows[0]?.[column - 1]?.text : table.rows[row - 1]?.[0]?.text
  const [bare] = home?.text.matchAll(BARE) ?? []
  if (!ends || !bare || !home || home === table.rows[row]?.[0] || HEAD_OF_OTHER.test(name ?? '')) return undefined
  const told = estimateOf(ends, numeral(bare, 'estimate', 'unit'))
  return told.estimate && !isOtherStatistic('', told) ? { told, home } : undefined
}
