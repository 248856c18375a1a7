/** A plain table on standard output: the first column to the left, numbers to the right. */

export type Row = Readonly<Record<string, string | number | undefined>>

/** Prints rows under the keys of the first one; ratios with three digits, what is absent as a dash. */
export function printTable(rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {})
  const cells = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))]
  const widths = columns.map((_, n) => Math.max(...cells.map((line) => (line[n] ?? '').length)))
  for (const line of cells)
    print(line.map((text, n) => (n ? text.padStart(widths[n] ?? 0) : text.padEnd(widths[n] ?? 0))).join('  '))
}

export function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

function cell(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '–'
  return Number.isInteger(value) ? String(value) : value.toFixed(3)
}
