/**
 * The two values that a change is worked out from where a table or a list has them by year: "Recycling rate: 2019 | 38%, 2023 | 46%", and in the text
 * "the recycling rate rose 8% from 2019 to 2023".
 */
import type { Document, Mention } from '../model.ts'
import { once } from '../once.ts'
import { isLike } from './alike.ts'
import type { Amount } from './amounts.ts'
import { wordsBehind } from './around.ts'
import { clauseOf } from './own-clause.ts'
import { stemsIn } from './subject.ts'
import { FALLING, FALLING_NOUNS, MOVING, MOVING_NOUNS, RISING, RISING_NOUNS } from './trend-words.ts'

interface Entry {
  readonly label: string
  readonly year: number
  readonly mention: Mention
}

const YEAR = /\b(?:19|20)\d\d\b/g
const ONE_YEAR = /^\D{0,8}((?:19|20)\d\d)\D{0,4}$/
/** "Pass rate 2021: 72%", "Pass rate (2021): 72%" */
const LINE = /^([\p{L} '’-]{3,60}?),? \(?((?:19|20)\d\d)\)?: $/u

const seriesOf = once(readSeries)

/** "In 1961: ", "Hands in 1961: ", "1961 – " */
const ITEM = /^(?:in )?([\p{L} '’-]{0,60}?)(?:,? in )? ?\(?((?:1[5-9]|20)\d\d)\)?(?:: ?| [–—-] | = )$/iu
/** "Growth over the decade: " */
const UPSHOT = new RegExp(
  `^(?:(?:total|net|overall) )?(?:(?<up>${RISING_NOUNS})|(?<down>${FALLING_NOUNS})|${MOVING_NOUNS})(?: [\\p{L}\\d -]{0,40})?(?:: ?| [–—-] | = )$`,
  'iu',
)

/** A change told as a member of a list whose others are two values by year, with its way. */
export interface ListedChange {
  readonly amount: Mention
  readonly from: Mention
  readonly to: Mention
  readonly direction?: 'up' | 'down'
}

export function listedChanges({ mentions }: Document): readonly ListedChange[] {
  const lists = new Map<unknown, Mention[]>()
  for (const mention of mentions) {
    const { block } = mention.sentence
    if (block.kind !== 'item' || !block.list || !/^\W*$/.test(wordsBehind(mention))) continue
    lists.set(block.list, [...(lists.get(block.list) ?? []), mention])
  }
  return [...lists.values()].flatMap((items) => {
    const told = (mention: Mention): string => mention.sentence.text.slice(0, mention.figure.range[0])
    const values = items.flatMap((mention) => {
      const [, label = '', year] = ITEM.exec(told(mention)) ?? []
      return year === undefined ? [] : [{ label, year: Number(year), mention }]
    })
    const [first, last, third] = [...values].sort((a, b) => a.year - b.year)
    if (!first || !last || third || first.label !== last.label || first.year === last.year) return []
    if (!isLike(first.mention.figure, last.mention.figure)) return []
    return items.flatMap((amount): ListedChange[] => {
      const match = UPSHOT.exec(told(amount))
      if (!match) return []
      const way = match.groups?.up ? 'up' : match.groups?.down ? 'down' : undefined
      return [{ amount, from: first.mention, to: last.mention, ...(way && { direction: way }) }]
    })
  })
}

/** The ends of an amount of change in its own order of years, where one series of the document is what its sentence names. */
export function seriesEnds(document: Document, { term }: Amount): readonly [Mention, Mention] | undefined {
  const series = seriesOf(document)
  if (series.size === 0) return undefined
  const told = [...series.values()].filter((entries) => isNamed(term, entries))
  const [entries, other] = told
  return entries && !other ? endsIn(entries, term) : undefined
}

function endsIn(entries: readonly Entry[], { sentence: { text } }: Mention): readonly [Mention, Mention] | undefined {
  const sorted = [...entries].sort((a, b) => a.year - b.year)
  const years = [...new Set((text.match(YEAR) ?? []).map(Number))].sort()
  const [first, last] =
    years.length === 2
      ? years.map((year) => sorted.find((entry) => entry.year === year))
      : years.length === 0 && sorted.length === 2
        ? sorted
        : []
  if (!first || !last || !isLike(first.mention.figure, last.mention.figure)) return undefined
  return [first.mention, last.mention]
}

/** Every word of a series' name stands in the clause, and the clause tells of nothing else: "membership of the youth club" is not "members". */
function isNamed(term: Mention, [entry]: readonly Entry[]): boolean {
  const label = stemsIn(entry?.label ?? '')
  const words = stemsIn(clauseOf(term).replace(TRENDS, ' '))
  const isHere = entry?.mention.sentence.block.headings.at(-1)?.index === term.sentence.block.headings.at(-1)?.index
  return (
    isHere &&
    label.length > 0 &&
    label.every((word) => words.includes(word)) &&
    words.every((word) => label.includes(word))
  )
}

const TRENDS = new RegExp(`\\b(?:${RISING}|${FALLING}|${MOVING})\\b|\\b(?:19|20)\\d\\d\\b`, 'gi')

function readSeries({ mentions }: Document): ReadonlyMap<string, readonly Entry[]> {
  const series = new Map<string, Entry[]>()
  for (const mention of mentions) {
    const [entry, where] = entryOf(mention) ?? []
    if (!entry) continue
    const key = `${where} ${entry.label}`
    series.set(key, [...(series.get(key) ?? []), entry])
  }
  return series
}

function entryOf(mention: Mention): readonly [Entry, number] | undefined {
  const { block, text } = mention.sentence
  if (block.cell) {
    const { table, row, column } = block.cell
    const [side, top] = [table.rows[row]?.[0]?.text ?? '', table.rows[0]?.[column]?.text ?? '']
    const [bySide, byTop] = [ONE_YEAR.exec(side)?.[1], ONE_YEAR.exec(top)?.[1]]
    if (row < 1 || column < 1 || (bySide === undefined) === (byTop === undefined)) return undefined
    return [{ label: bySide ? top : side, year: Number(bySide ?? byTop), mention }, table.rows[0]?.[0]?.index ?? 0]
  }
  const line = LINE.exec(text.slice(0, mention.figure.range[0]))
  if (!line || !/^\W*$/.test(wordsBehind(mention))) return undefined
  return [{ label: line[1] ?? '', year: Number(line[2]), mention }, block.headings.at(-1)?.index ?? -1]
}
