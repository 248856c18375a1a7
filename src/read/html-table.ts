/** Tables of HTML. */
import type { Element, ElementContent } from 'hast'
import type { Block } from '../model.ts'
import type { OpenTable, Place } from './outline.ts'

type Rows = readonly (readonly Element[])[]

/** Reads a part of a table into a block. */
interface PartReader {
  caption(element: Element, place: Place): Block | undefined
  cell(element: Element, place: Place): Block
}

/** The rows of a table in order, each with its cells; those of tables within it are not its own. */
export function rowsOf(table: Element): Rows {
  return elementsIn(table)
    .flatMap((child) => (/^t(?:head|body|foot)$/.test(child.tagName) ? elementsIn(child) : [child]))
    .filter((row) => row.tagName === 'tr')
    .map((row) => elementsIn(row).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th'))
}

/** Whether a table only arranges a page: said so, of one cell, or with headings or tables in its cells. */
export function isLayout(table: Element, rows: Rows): boolean {
  if (table.properties.role === 'presentation' || rows.flat().length <= 1) return true
  return rows.some((row) => row.some((cell) => cell.children.some(arranges)))
}

function arranges(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return /^(?:table|h[1-6])$/.test(node.tagName) || node.children.some(arranges)
}

/** Reads the caption of a table and its rows, cell by cell. */
export function readRows(element: Element, rows: Rows, { quoted }: Place, reader: PartReader): void {
  const table: OpenTable = { rows: [], header: hasHeader(element, rows) }
  const written = elementsIn(element).find((child) => child.tagName === 'caption')
  const caption = written && reader.caption(written, { kind: 'caption', quoted, cell: { table, row: -1, column: -1 } })
  if (caption) table.caption = caption
  for (const [row, cells] of rows.entries()) {
    const blocks: Block[] = []
    table.rows.push(blocks)
    let column = 0
    for (const cell of cells) {
      blocks.push(reader.cell(cell, { kind: 'cell', quoted, cell: { table, row, column } }))
      column += widthOf(cell)
    }
  }
}

/** Whether the first row heads the columns. */
function hasHeader(table: Element, rows: Rows): boolean {
  if (elementsIn(table).some((child) => child.tagName === 'thead')) return true
  return rows[0]?.every((cell) => cell.tagName === 'th') ?? false
}

/** How many columns a cell covers. */
function widthOf({ properties: { colSpan } }: Element): number {
  return Math.min(Math.max(1, Number(colSpan) || 1), 1000)
}

function elementsIn(parent: Element): Element[] {
  return parent.children.filter((child) => child.type === 'element')
}
