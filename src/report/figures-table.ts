/** `extract --format table`: a fact-checker's list on a screen, a row a figure, in columns that fit. */
import type { FigureInUse, FileFigures } from './figure.ts'
import { type Paint, paintOf } from './paint.ts'
import { printable } from './printable.ts'
import type { Reporter, Screen } from './reporter.ts'
import { count, indented, pad, truncate, widthOf } from './terminal.ts'

interface Column {
  readonly title: string
  /** Screen columns that it keeps however narrow the screen; it gives way in proportion to them. Without: it never gives way. */
  readonly least?: number
  /** Screen columns that it never passes. */
  readonly most: number
  cell(figure: FigureInUse): string
}

const COLUMNS: readonly Column[] = [
  { title: 'Line', most: 16, cell: ({ line, column }) => `${line}:${column}` },
  { title: 'Figure', least: 8, most: 30, cell: ({ text }) => text },
  { title: 'Kind', most: 8, cell: ({ kind }) => kind },
  { title: 'Claim', least: 4, most: 16, cell: ({ notClaimBecause }) => notClaimBecause ?? 'yes' },
  { title: 'Counts', least: 8, most: 60, cell: ({ population }) => population ?? '' },
  { title: 'Year', least: 4, most: 14, cell: ({ years }) => years.join(' ') },
  { title: 'Source', least: 7, most: 48, cell: sourceText },
]
const GAP = 2

export function figuresTableReporter({ width, color }: Screen): Reporter<FileFigures> {
  const paint = paintOf(color)
  const sums = { figures: 0, claims: 0, bare: 0 }
  return {
    file({ filePath, figures }) {
      sums.figures += figures.length
      sums.claims += figures.filter(({ claim }) => claim).length
      sums.bare += figures.filter(isBare).length
      if (figures.length === 0) return ''
      return `${paint.strong.underline(printable(filePath))}\n\n${table(figures, width, paint)}\n`
    },
    end: () => `${indented(summary(sums), 0, width).join('\n')}\n`,
  }
}

function summary({ figures, claims, bare }: Readonly<Record<'figures' | 'claims' | 'bare', number>>): string {
  return `${count(figures, 'figure')}, ${count(claims, 'claim')}, ${bare} of them without a source.`
}

function isBare({ claim, source }: FigureInUse): boolean {
  return claim && ['none', 'vague', 'dangling'].includes(source.status)
}

/** The status, with the site for a link and the name or key for the rest. */
function sourceText({ claim, source: { status, target, via } }: FigureInUse): string {
  if (status === 'none') return claim ? 'none' : ''
  const what = status === 'link' && target !== null && URL.canParse(target) ? new URL(target).hostname : (target ?? via)
  return what ? `${status}: ${what}` : status
}

function table(figures: readonly FigureInUse[], width: number, paint: Paint): string {
  const rows = figures.map((figure) => COLUMNS.map(({ cell }) => printable(cell(figure)).trim()))
  const widths = fitted([COLUMNS.map(({ title }) => title), ...rows], width)
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, n) => pad(truncate(cell, widths[n] ?? 0), widths[n] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd()
  const head = paint.faint(line(COLUMNS.map(({ title }) => title)))
  const body = figures.map((figure, n) => toneOf(figure, paint)(line(rows[n] ?? [])))
  return [head, ...body].map((row) => `${row}\n`).join('')
}

function toneOf(figure: FigureInUse, paint: Paint): (text: string) => string {
  if (!figure.claim) return paint.faint
  return isBare(figure) ? paint.warning : (text) => text
}

/** The widths that the cells want, taken back until the row fits from those that have most to spare. */
function fitted(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = COLUMNS.map(({ most }, n) =>
    rows.reduce((widest, row) => Math.max(widest, Math.min(most, widthOf(row[n] ?? ''))), 0),
  )
  let over = widths.reduce((sum, each) => sum + each + GAP, -GAP) - width
  for (; over > 0; over--) {
    const spare = widths.map((each, n) => each / (COLUMNS[n]?.least ?? Number.POSITIVE_INFINITY))
    const widest = spare.indexOf(Math.max(...spare))
    if ((spare[widest] ?? 0) <= 1) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}
