/** Figures that stand alone beside what they count: cells of a table of data, and the lines of a list that goes from date to date or name to name. */
import type { Block, Reading, Table } from '../model.ts'
import { mannerOf } from './manner.ts'
import type { Scene } from './scene.ts'
import type { Test } from './signal.ts'

/** A cell that holds a number and nothing else but a mark. */
const NUMBER = /^[~<>≈]?\s?[$£€]?\d[\d.,]*\s?(?:%|percent|k|m|bn|million|billion)?[*†‡]?$/i

/** A month or a quarter with its year, or a year, where a head holds nothing else. */
const DATE =
  /^\W*(?:(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4]|fy|spring|summer|autumn|fall|winter)\.?\W{0,2}(?:(?:19|20)?\d\d)?|(?:19|20)\d\d(?:[-–/]\d\d)?)\W*)$/i

/** What is counted or measured, as a head, a caption or the line above says. */
const DATA =
  /\b(?:data|breakdown|statistics|stats|figures|results?|surveys?|respondents?|polls?|votes?|census|ratings?|measured|counted|recorded|observed|reported|number of (?!children|depend[ae]nts|people in)|how (?:many|much|often)|averages?|avg|mean|median|population|counts?|per capita|visit(?:s|ors)|views|downloads|sales|deaths?|cases|births?|turnout)\b|#\p{L}/iu

/** What is set or made up is no datum, whatever its line says. */
const SET =
  /\b(?:targets?|goals?|examples?|pric(?:e|es|ing)|plans?|fees?|limits?|budget(?:ed)?|thresholds?|minimum|maximum|max|min|default|grants?|proposed|allocation|allowance|requirements?|definitions?|criteria|hypothetical|forecasts?|interest|tax|taxes|phase-?(?:in|out)|weights?|base case|ms|seconds|latency)\b/i

/** A head of any column that makes a table one of settings or of goods. */
const OFFER = /^\W*(?:settings?|options?|parameters?|flags?|defaults?|(?:list )?prices?|msrp|rrp|plans?|tiers?)\W*$/i

/** How much of the line above a table is looked at, and how long a head may be, in UTF-16 units. */
const ABOVE = 160
const HEAD = 60

/** So many numbers at least make a row or a column of data. */
const SEVERAL = 2

const isNumber = ({ text }: Block): boolean => NUMBER.test(text.trim())

/** The number stands in a table of what was counted or measured. */
function isCellOfData({ cell, text, headings }: Block, reading: Reading): boolean {
  if (!cell || cell.column === 0 || !NUMBER.test(text.trim()) || mannerOf(reading).technical) return false
  const { table, row, column } = cell
  const { offered, telling } = kindOf(table, reading)
  const [top, side] = [table.rows[0], table.rows[row]]
  const about = [top?.[column], side?.[0], table.caption, headings.at(-1)]
  const words = about.map((head) => (head && !isNumber(head) ? head.text.slice(0, HEAD) : '')).join(' | ')
  return !offered && !SET.test(words) && (telling || DATA.test(words)) && isOfSeveral(table, row, column)
}

/** What a table is, as its heads and the line above it tell. */
interface TableKind {
  /** It holds settings or goods. */
  readonly offered: boolean
  /** It goes from date to date, or the line above says that it holds data. */
  readonly telling: boolean
}

const known = new WeakMap<Table, TableKind>()

function kindOf(table: Table, reading: Reading): TableKind {
  const kind = known.get(table) ?? {
    offered: (table.rows[0] ?? []).some(({ text }) => OFFER.test(text)),
    telling: isDated(table) || DATA.test(above(table, reading)),
  }
  known.set(table, kind)
  return kind
}

/** Numbers stand beside it, above or below. */
const isOfSeveral = ({ rows }: Table, row: number, column: number): boolean =>
  [around(rows[row] ?? [], column), around(rows, row).flatMap((cells) => cells[column] ?? [])].some(
    (cells) => cells.filter(isNumber).length >= SEVERAL,
  )

const around = <T>(things: readonly T[], at: number): readonly T[] =>
  things.slice(Math.max(0, at - SEVERAL), at + SEVERAL + 1)

/** Its heads, or the first cells of its first rows, go from date to date. */
const isDated = ({ rows }: Table): boolean =>
  [rows[0] ?? [], rows[1] ?? [], rows.slice(0, FIRST).flatMap((cells) => cells[0] ?? [])].some(
    (heads) => heads.filter(({ text }) => DATE.test(text)).length >= SEVERAL,
  )

/** How many rows show what the first column holds. */
const FIRST = 4

function above({ rows }: Table, { blocks }: Reading): string {
  const block = blocks[(rows[0]?.[0]?.index ?? 0) - 1]
  return block && block.kind !== 'heading' && !block.cell ? block.text.slice(-ABOVE) : ''
}

/** "May 2019: 1,864", "Increase: 56 percent": a line that says when, or by how much more. */
const LINE = {
  before:
    /^\W*(?:\p{L}{3,9}\.? (?:19|20)\d\d|(?:19|20)\d\d|(?:total |net )?(?:increase|decrease|growth|change|rise|fall|total|average|median|mean))\s?[:–—-]\s?$/iu,
  after: /^\W*$/,
}

/** "Ada Lind – 24 votes": a line that goes from one name to what was counted of it. */
const OF_NAME = { before: /^\W*\p{Lu}[^:–—]{0,60}\s?[:–—-]\s?$/u, after: /^\s[\p{L}]+[^\p{L}\p{N}]*$/u }

const COUNTED: ReadonlySet<string> = new Set('vote death case citation download visitor follower subscriber'.split(' '))

/** A line of a list that is read as a row of a table. */
export function isLineOfData({ sentence: { block }, lead, rest, noun }: Scene): boolean {
  if (!block.list) return false
  if (LINE.after.test(rest) && LINE.before.test(lead)) return true
  return OF_NAME.before.test(lead) && OF_NAME.after.test(rest) && COUNTED.has(noun)
}

/** What stands in rows beside a date or a name was counted or measured. */
export const isDatum: Test = (scene) => isLineOfData(scene) || isCellOfData(scene.sentence.block, scene.reading)
