/** The shape of an HTML table. */
import type { Element, ElementContent } from 'hast'

/** The rows of a table in order, each with its cells; those of tables within it are not its own. */
export function rowsOf(table: Element): Element[][] {
  return elementsIn(table)
    .flatMap((child) =>
      child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? elementsIn(child) : [],
    )
    .filter((row) => row.tagName === 'tr')
    .map((row) => elementsIn(row).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th'))
}

/** Whether the first row heads the columns. */
export function hasHeader(table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (elementsIn(table).some((child) => child.tagName === 'thead')) return true
  return rows[0]?.every((cell) => cell.tagName === 'th') ?? false
}

/** Whether a table only arranges a page: said so, of one cell, or with headings or tables in its cells. */
export function isLayout(table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (table.properties.role === 'presentation' || rows.flat().length <= 1) return true
  return rows.some((row) => row.some((cell) => cell.children.some(arranges)))
}

function arranges(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return /^(?:table|h[1-6])$/.test(node.tagName) || node.children.some(arranges)
}

/** How many columns a cell covers. */
export function widthOf({ properties: { colSpan } }: Element): number {
  return Math.min(Math.max(1, Number(colSpan) || 1), 1000)
}

function elementsIn(parent: Element): Element[] {
  return parent.children.filter((child) => child.type === 'element')
}
