/**
 * The two values of a table that an amount in the text beside it compares: those of one row or column at two times ("In 2019 | 84,000, 2023 | 63,000", and below
 * "the museum has lost a third of its public"), or of two bearers that the sentence names ("Aske makes twice as much as Dorn").
 */
import type { Block, Document, Mention, Table } from '../model.ts'
import { once } from '../once.ts'
import { isLike } from './alike.ts'
import type { Amount } from './amounts.ts'
import { namedIn } from './changed-phrase.ts'
import { isTold, rootsOf } from './roots.ts'
import { isNear, isOpen } from './series.ts'
import type { Skeleton } from './skeleton.ts'
import { areTold } from './spoken-of.ts'
import { stemsIn } from './subject.ts'

interface Entry {
  readonly key: string
  readonly mention: Mention
}

/** A row or a column: what it is of, and its values with what each is of. */
interface Line {
  readonly label: string
  readonly entries: readonly Entry[]
}

interface Grid {
  readonly table: Table
  readonly first: Block
  readonly last: Block
  readonly lines: readonly Line[]
}

type Pair = readonly [from: Mention, to: Mention]

/** How many blocks may lie between a table and the text that speaks of it. */
const NEAR = 3

const TIME =
  /\b(?:(?:1[5-9]|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|before|after|then|now|today|start|end|week \d+|day \d+|q[1-4]|last year|this year|previous|current)\b/i
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g

/** The pair of a table that an amount is told of, earlier or lesser value first. */
export function pairInTable(document: Document, skeleton: Skeleton, amount: Amount): Pair | undefined {
  const grid = gridBeside(document, amount.term.sentence.block)
  if (!grid || isOpen(skeleton, amount)) return undefined
  const { phrases } = namedIn(skeleton.lower, amount, sentenceStart(skeleton.lower, amount.start))
  const heard = new Set(stemsIn(amount.term.sentence.text).flatMap(rootsOf))
  const isHeard = (words: string): boolean => {
    const stems = stemsIn(words)
    return stems.length > 0 && stems.every((stem) => isTold(stem, heard))
  }
  const lines = grid.lines.flatMap(({ label, entries }) => {
    const pair = pairOf(entries, amount, isHeard)
    return pair ? [{ label, pair }] : []
  })
  const named = lines.filter(({ label }) => isHeard(label))
  const [line, other] = named.length > 0 ? named : lines
  if (!line || other) return undefined
  const words = wordsOf(grid, document)
  const unknown = phrases.filter((phrase) => !areTold([phrase], line.pair, words))
  const isOfLabel =
    named.length > 0 &&
    line.pair.every(({ sentence }) => areYearsHeard(sentence.block, amount)) &&
    unknown.every((phrase) => stemsIn(line.label).some((stem) => stemsIn(phrase).includes(stem)))
  if (unknown.length > 0 && !isOfLabel) return undefined
  return line.pair
}

/** Whether the row or the column of a cell is of a year that the sentence names. */
function areYearsHeard({ cell }: Block, { term: { sentence } }: Amount): boolean {
  const { table, row, column } = cell ?? {}
  const heads = [table?.rows[row ?? 0]?.[0]?.text, table?.rows[0]?.[column ?? 0]?.text]
  return heads.some((head) => (head?.match(YEAR) ?? []).some((year) => sentence.text.includes(year)))
}

const sentenceStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('¶', at), text.lastIndexOf('‖', at)) + 1

function pairOf(entries: readonly Entry[], amount: Amount, isHeard: (words: string) => boolean): Pair | undefined {
  const [first, last, third] = entries.every(({ key }) => TIME.test(key))
    ? timesOf(entries, amount.term.sentence.text)
    : entries.filter(({ key }) => isHeard(key))
  if (!first || !last || third || !isLike(first.mention.figure, last.mention.figure)) return undefined
  const [from, to] = [first.mention, last.mention]
  const rises = (to.figure.value ?? 0) > (from.figure.value ?? 0)
  if (TIME.test(first.key)) return isOpposed(amount, rises) || !isNear(amount, [from, to]) ? undefined : [from, to]
  return isComparison(amount) && isNear(amount, [from, to]) ? (rises ? [from, to] : [to, from]) : undefined
}

/** In their order, of two or of the two years that the sentence names. */
function timesOf(entries: readonly Entry[], text: string): readonly Entry[] {
  const years = new Set(text.match(YEAR) ?? [])
  const yearOf = ({ key }: Entry): string => key.match(YEAR)?.[0] ?? ''
  const named = entries.filter((entry) => years.has(yearOf(entry)))
  const told = years.size > 1 || (years.size === 1 && named.length === 0) ? named : entries
  return [...told].sort((a, b) => Number(yearOf(a)) - Number(yearOf(b)))
}

const isOpposed = ({ direction }: Amount, rises: boolean): boolean =>
  direction !== undefined && rises !== (direction === 'up')

/** "twice as much as", "12% more than": held against another, and no rise. */
const isComparison = ({ term: { figure, sentence } }: Amount): boolean =>
  COMPARES.test(sentence.text.slice(figure.range[1], figure.range[1] + REACH)) ||
  /^(?:twice|double)\b|times/i.test(figure.text)
const COMPARES = /^ (?:as (?:many|much|[a-z]+) |(?:more|less|fewer|[a-z]+er) |the |that of|what )/i
const REACH = 40

function wordsOf({ table, first }: Grid, { blocks }: Document): string {
  const intro = blocks[first.index - 1]
  const around = [table.caption, ...first.headings, intro?.kind === 'paragraph' ? intro : undefined]
  const cells = table.rows.flatMap((row, n) => (n === 0 ? row : row.slice(0, 1)))
  return ` ${[...cells, ...around].map((block) => block?.text ?? '').join(' ')}`.toLowerCase()
}

/** The nearest table of the section. */
function gridBeside(document: Document, { index, headings, cell }: Block): Grid | undefined {
  if (cell) return undefined
  const distance = ({ first, last }: Grid): number => (index > last.index ? index - last.index : first.index - index)
  const [nearest] = gridsOf(document)
    .filter((grid) => grid.first.headings.at(-1)?.index === headings.at(-1)?.index && distance(grid) <= NEAR)
    .sort((a, b) => distance(a) - distance(b))
  return nearest
}

const gridsOf = once(({ mentions }: Document): readonly Grid[] => {
  const cells = new Map<Table, Map<string, Mention[]>>()
  for (const mention of mentions) {
    const { cell } = mention.sentence.block
    if (!cell || cell.row < 1 || cell.column < 1) continue
    const key = `${cell.row} ${cell.column}`
    const own = cells.get(cell.table) ?? new Map<string, Mention[]>()
    cells.set(cell.table, own.set(key, [...(own.get(key) ?? []), mention]))
  }
  return [...cells].flatMap(([table, own]) => gridOf(table, own))
})

function gridOf(table: Table, own: ReadonlyMap<string, readonly Mention[]>): readonly Grid[] {
  const [top = []] = table.rows
  const [first, last] = [top[0], table.rows.at(-1)?.at(-1)]
  if (!first || !last || top.length > WIDEST || table.rows.length > LONGEST) return []
  const valueAt = (row: number, column: number): Mention | undefined => {
    const [only, other] = own.get(`${row} ${column}`) ?? []
    return other || only?.figure.ends || only?.figure.value === undefined ? undefined : only
  }
  const entry = (key: string | undefined, mention: Mention | undefined): readonly Entry[] =>
    mention ? [{ key: key ?? '', mention }] : []
  const columns = top.slice(1).map(({ text }, n) => ({
    label: text,
    entries: table.rows.flatMap((row, line) => (line > 0 ? entry(row[0]?.text, valueAt(line, n + 1)) : [])),
  }))
  const rows = table.rows.slice(1).map((row, n) => ({
    label: row[0]?.text ?? '',
    entries: row.flatMap((_, column) => (column > 0 ? entry(top[column]?.text, valueAt(n + 1, column)) : [])),
  }))
  return [{ table, first, last, lines: [...columns, ...rows] }]
}

/** Beyond this nobody could tell which values are meant. */
const WIDEST = 12
const LONGEST = 40
