/** Figures of the text that stand in a table of the document, which says where they are from, or are worked out from it: "flights come third with 4,200 tonnes, 12% up". */
import { percentsOf } from '../../arithmetic/change.ts'
import { agree, type Interval } from '../../arithmetic/interval.ts'
import { valuesOf } from '../../arithmetic/written.ts'
import type { Block, Figure, Sentence } from '../../model.ts'
import type { Backing, Reached } from './backing.ts'
import { isStatistic, mentions } from './continuity.ts'

/** A figure in a table, and the words of its row and of its column. */
interface Entry {
  readonly figure: Figure
  readonly cell: Block
  readonly row: string
  readonly words: string
}

/** Gives what backs the table that a sentence's figures are taken from. `inTable` gives what backs a cell. */
export function tabledIn(
  sentences: readonly Sentence[],
  inTable: (cell: Block) => Backing | undefined,
): (sentence: Sentence) => Reached | undefined {
  const entries = sentences.flatMap(({ block, figures }) => (block.cell ? figures.map(entryOf(block)) : []))
  const byValue = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const key of keysOf(entry.figure)) byValue.set(key, [...(byValue.get(key) ?? []), entry].slice(0, MOST))
  const inRows = entries.length > LARGE ? [] : entries
  return (sentence) => {
    if (entries.length === 0 || sentence.block.cell) return
    const told = sentence.figures.filter((figure) => isStatistic(figure) && figure.kind !== 'point')
    const isIn = (figure: Figure) => {
      const keys = keysOf(figure)
      const found = keys.flatMap((key) => byValue.get(key)?.find(({ words }) => mentions(sentence, words)) ?? [])
      return keys.length > 0 && found.length === keys.length ? found[0] : undefined
    }
    const found = told.map((figure) => isIn(figure) ?? workedOutFrom(figure, sentence, inRows))
    const [entry] = found
    if (!entry || found.some((one) => one === undefined)) return
    const backing = inTable(entry.cell)
    const near = entry.cell.headings.at(-1) === sentence.block.headings.at(-1)
    return backing && { backing, reach: near ? 'section' : 'document' }
  }
}

/** How many cells with one figure are looked at. */
const MOST = 8

/** Larger tables are not reckoned with: so many numbers make any percentage. */
const LARGE = 60

/** The values that a figure states, each as tables are asked for it: both ends of "1,325 to 1,113". */
const keysOf = ({ kind, value, ends }: Figure): string[] =>
  (value === undefined ? (ends ?? []) : [value]).map((one) => `${kind === 'percent' ? '%' : ''}${one}`)

const entryOf =
  (cell: Block) =>
  (figure: Figure): Entry => {
    const { rows = [] } = cell.cell?.table ?? {}
    const row = rows[cell.cell?.row ?? 0]?.[0]?.text ?? ''
    return { figure, cell, row, words: `${row} ${rows[0]?.[cell.cell?.column ?? 0]?.text ?? ''}` }
  }

/** A percentage that two numbers of a row make which the sentence speaks of, or one of them as a share of the table's last in its column. */
function workedOutFrom(figure: Figure, sentence: Sentence, entries: readonly Entry[]): Entry | undefined {
  if (figure.kind !== 'percent' || figure.value === undefined) return
  const said = valuesOf({ figure })
  const makes = (a: Entry, b: Entry) =>
    a !== b && [a, b].every(isCounted) && quotients(a, b).some((value) => agree(said, value))
  return entries.find(
    (one) =>
      mentions(sentence, one.row) &&
      entries.some((other) => (isInRow(one, other) || isTotal(one, other)) && makes(one, other)),
  )
}

const isCounted = ({ figure }: Entry): boolean => figure.kind !== 'percent' && figure.value !== undefined

const quotients = (a: Entry, b: Entry): Interval[] =>
  percentsOf(valuesOf({ figure: a.figure }), valuesOf({ figure: b.figure }))

const isInRow = ({ cell: { cell: a } }: Entry, { cell: { cell: b } }: Entry): boolean =>
  a?.table === b?.table && a?.row === b?.row

const isTotal = ({ cell: { cell: a } }: Entry, { cell: { cell: b } }: Entry): boolean =>
  a?.table === b?.table && a?.column === b?.column && b?.row === (b?.table.rows.length ?? 0) - 1
