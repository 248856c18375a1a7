/** Figures of the text that stand in a table of the document, which says where they are from: "flights come third with 4,200 tonnes". */
import type { Block, Figure, Sentence } from '../../model.ts'
import type { Backing, Reached } from './backing.ts'
import { isStatistic, mentions } from './continuity.ts'

/** A figure in a table, and the words of its row and of its column. */
interface Entry {
  readonly cell: Block
  readonly words: string
}

/** Gives what backs the table that a sentence's figures are taken from. `inTable` gives what backs a cell. */
export function tabledIn(
  sentences: readonly Sentence[],
  inTable: (cell: Block) => Backing | undefined,
): (sentence: Sentence) => Reached | undefined {
  const entries = new Map<string, Entry[]>()
  for (const { block, figures } of sentences)
    for (const figure of block.cell ? figures : []) {
      const key = keyOf(figure)
      entries.set(key, [...(entries.get(key) ?? []), { cell: block, words: wordsAbout(block) }].slice(0, MOST))
    }
  return (sentence) => {
    if (entries.size === 0 || sentence.block.cell) return
    const told = sentence.figures.filter(isStatistic)
    const found = told.map((figure) => entries.get(keyOf(figure)) ?? [])
    if (told.length === 0 || found.some(({ length }) => length === 0)) return
    const entry = found.flat().find(({ words }) => mentions(sentence, words))
    const backing = entry && inTable(entry.cell)
    const near = entry?.cell.headings.at(-1) === sentence.block.headings.at(-1)
    return backing && { backing, reach: near ? 'section' : 'document' }
  }
}

/** How many cells with one figure are looked at. */
const MOST = 8

const keyOf = ({ kind, value }: Figure): string => `${kind === 'percent' ? '%' : ''}${value}`

const wordsAbout = ({ cell }: Block): string => {
  const { rows = [] } = cell?.table ?? {}
  return `${rows[cell?.row ?? 0]?.[0]?.text ?? ''} ${rows[0]?.[cell?.column ?? 0]?.text ?? ''}`
}
