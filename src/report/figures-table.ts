/** `extract --format table`: a fact-checker's list on a screen, a row a figure, in columns that fit. */
import { type FigureInUse, figuresOf } from './figure.ts'
import { type Paint, paintOf } from './paint.ts'
import { printable } from './printable.ts'
import type { Reporter, Screen } from './reporter.ts'
import { indented, pad, truncate, widthOf } from './terminal.ts'

interface Column {
  readonly title: string
  /** In columns of the screen; a column that gives way keeps as much. */
  readonly least: number
  /** Beyond that, it gives way to the others. */
  readonly most: number
  cell(figure: FigureInUse): string
}

const COLUMNS: readonly Column[] = [
  { title: 'Line', least: 4, most: 12, cell: ({ line, column }) => `${line}:${column}` },
  { title: 'Figure', least: 8, most: 28, cell: ({ text }) => text },
  { title: 'Kind', least: 7, most: 8, cell: ({ kind }) => kind },
  { title: 'Claim', least: 5, most: 16, cell: ({ notClaimBecause }) => notClaimBecause ?? 'yes' },
  { title: 'Counts', least: 8, most: 60, cell: ({ population }) => population ?? '' },
  { title: 'Year', least: 4, most: 9, cell: ({ years }) => years.join(' ') },
  { title: 'Source', least: 8, most: 48, cell: sourceText },
]
const GAP = 2

export function figuresTableReporter({ width, color }: Screen): Reporter {
  const paint = paintOf(color)
  const sums = { figures: 0, claims: 0, bare: 0 }
  return {
    file({ filePath, document }) {
      const figures = figuresOf(document)
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
  if (figures === 0) return 'No figures.'
  return `${figures} ${figures === 1 ? 'figure' : 'figures'}, ${claims} of them ${claims === 1 ? 'a claim' : 'claims'}; ${bare} without a source.`
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

/** The widths that the cells want, taken back from the widest until the row fits, but for what a column keeps at least. */
function fitted(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = COLUMNS.map(({ least, most }, n) =>
    rows.reduce((widest, row) => Math.max(widest, Math.min(most, widthOf(row[n] ?? ''))), least),
  )
  let over = widths.reduce((sum, each) => sum + each + GAP, -GAP) - width
  for (; over > 0; over--) {
    const slack = widths.map((each, n) => each - (COLUMNS[n]?.least ?? 0))
    const widest = slack.indexOf(Math.max(...slack))
    if ((slack[widest] ?? 0) <= 0) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}
