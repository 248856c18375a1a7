/** Shares that rows tell beside their counts: "In favour: 150" of "Votes cast: 250" with "Share in favour: 60%" under it, and the cells "30 of 50" and "60%" of a row. */
import { percentOf } from '../arithmetic/change.ts'
import { agree, exactly, type Interval } from '../arithmetic/interval.ts'
import { countOf, shareOf } from '../arithmetic/written.ts'
import type { Document, Table } from '../model.ts'
import { isCounted } from './beside.ts'
import { linePortionsOf, outOfTable, sheetsOf } from './lines.ts'
import { skeletonsOf, type Term } from './skeleton.ts'

interface RowShare {
  readonly share: Term
  readonly counts: readonly Term[]
  readonly values: Interval
}

const CALLED_SHARE = /^(?:(?:as )?an? |the )?(?:share|proportion|percentage|per ?cent|%)(?:age)?(?=$|[ (])/i
/** What a column of shares is headed by, and no change. */
const HEADED =
  /(?:\bshare\b|%|\bper ?cent|\bproportion\b|\brate\b)(?!.*\b(?:change|growth|increase|decrease|points)\b)/i

export const rowSharesOf = (document: Document): RowShare[] => [
  ...sharesInLines(document),
  ...tablesOf(document).flatMap(sharesInTable),
]

/** A line that is called a share, right under the line of a part. */
function sharesInLines(document: Document): RowShare[] {
  const portions = new Map(linePortionsOf(document).map(({ portion, whole }) => [portion, whole]))
  return sheetsOf(document).flatMap(({ lines }) =>
    lines.flatMap(({ label, term: share }, index) => {
      const part = lines[index - 1]
      const whole = part && portions.get(part)
      if (!whole || !CALLED_SHARE.test(label) || !shareOf(share) || shareOf(part.term)) return []
      return [rowShare(share, [part.term, whole.term])]
    }),
  )
}

const rowShare = (share: Term, counts: readonly Term[]): RowShare => {
  const [part, whole] = counts
  const values = part && whole ? percentOf(countOf(part), countOf(whole)) : exactly(100 * (part?.figure.value ?? 0))
  return { share, counts, values }
}

/** The figures of a table, cell by cell. */
type Cells = readonly (readonly (readonly Term[] | undefined)[])[]

function tablesOf(document: Document): [Table, Cells][] {
  const tables = new Map<Table, Term[][][]>()
  for (const { terms } of skeletonsOf(document)) {
    const { cell } = terms[0]?.sentence.block ?? {}
    if (!cell) continue
    const rows = tables.get(cell.table) ?? []
    tables.set(cell.table, rows)
    const row = rows[cell.row] ?? []
    rows[cell.row] = row
    row[cell.column] = terms.map(outOfTable)
  }
  return [...tables]
}

function sharesInTable([table, rows]: [Table, Cells]): RowShare[] {
  if (!table.header) return []
  const heads = table.rows[0]?.map(({ text }) => text) ?? []
  return heads.flatMap((head, column) => {
    if (column === 0 || !HEADED.test(head)) return []
    const told = rows.flatMap((cells) => rowOf(cells, column))
    const inPairs = rows.flatMap((cells) => pairsOf(cells, column))
    return [...told, ...(areMostlyRight(inPairs) ? inPairs : [])]
  })
}

/** "30 of 50" beside "60%" */
function rowOf(cells: Cells[number] | undefined, column: number): RowShare[] {
  const share = soleShare(cells?.[column])
  if (!share || !cells) return []
  const counted = cells.filter((terms, other) => other !== column && terms && isPair(terms))
  return counted.length === 1 && counted[0] ? [rowShare(share, counted[0])] : []
}

const isPair = (terms: readonly Term[]): boolean =>
  terms.length === 1
    ? terms.every(isCounted)
    : terms.length === 2 &&
      terms.every(({ figure }) => figure.kind === 'count') &&
      OF.test(terms[0]?.sentence.text.slice(terms[0].figure.range[1]) ?? '')
const OF = /^ (?:out )?of \d/

const soleShare = (terms: readonly Term[] | undefined): Term | undefined =>
  terms?.length === 1 && terms[0]?.figure.kind === 'percent' ? terms[0] : undefined

/** A part and a whole in cells of their own. */
function pairsOf(cells: Cells[number] | undefined, column: number): RowShare[] {
  const share = soleShare(cells?.[column])
  const counts = (cells ?? []).flatMap((terms, other) =>
    other > 0 && other !== column && terms?.length === 1 && terms[0]?.figure.kind === 'count' ? terms : [],
  )
  const [part, whole] = [...counts].sort((a, b) => (a.figure.value ?? 0) - (b.figure.value ?? 0))
  return share && part && whole && counts.length === 2 ? [rowShare(share, [part, whole])] : []
}

/** That a share is of these two columns, the other rows show. */
function areMostlyRight(found: readonly RowShare[]): boolean {
  const right = found.filter(({ share, values }) => agree(shareOf(share) ?? exactly(0), values))
  return right.length > 1 && right.length >= found.length - 1
}
