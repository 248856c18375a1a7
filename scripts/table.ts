/** A plain table on standard output: the first column to the left, numbers to the right. */

export type Row = Readonly<Record<string, string | number>>

/** Prints rows under the keys of the first one. */
export function printTable(rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {})
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))]
  const widths = columns.map((_, n) => Math.max(...cells.map((line) => (line[n] ?? '').length)))
  for (const line of cells)
    print(line.map((text, n) => (n ? text.padStart(widths[n] ?? 0) : text.padEnd(widths[n] ?? 0))).join('  '))
}

export function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}
