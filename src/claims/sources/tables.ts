/** What backs the cells of a table: their row, the caption, a line of sources, the line above. */
import type { Block, Table } from '../../model.ts'
import type { Surroundings } from './around.ts'
import { isSourceLine } from './asides.ts'
import type { Backing } from './backing.ts'
import { hasStatistic } from './continuity.ts'
import { kept } from './kept.ts'

/** Gives the backing of a cell; each row and each table is looked through once. */
export function tableReader(around: Surroundings): (block: Block) => Backing | undefined {
  const ofRow = kept((row: readonly Block[]) => firstBacking(row, around) ?? columnBacking(row, around))
  const ofTable = kept((table: Table) => tableBacking(table, around))
  return ({ cell }) => cell && (ofRow(cell.table.rows[cell.row] ?? []) ?? ofTable(cell.table))
}

/** What stands in a column that is headed "Source" is one, whatever it is. */
function columnBacking(row: readonly Block[], { sentences }: Surroundings): Backing | undefined {
  const heads = row[0]?.cell?.table.rows[0] ?? []
  const cell = row[heads.findIndex(({ text }) => /^\W{0,3}(?:data\s)?sources?\W{0,3}$/i.test(text))]
  const [sentence] = cell && cell.cell?.row !== 0 ? sentences(cell) : []
  if (!sentence || !/\p{L}/u.test(sentence.text)) return
  const { text, span } = sentence
  const via = { text, span }
  return { status: 'named', sentence, via, range: [0, text.length], target: text, attribution: via, study: false }
}

/** The first source that the sentences of some blocks give. */
export function firstBacking(
  blocks: readonly Block[],
  { sentences, evidence }: Pick<Surroundings, 'sentences' | 'evidence'>,
): Backing | undefined {
  for (const block of blocks)
    for (const sentence of sentences(block)) {
      const [backing] = evidence(sentence).backings
      if (backing) return backing
    }
  return
}

/** From a row or a line below that gives sources, the caption, or the last line above that states nothing of its own. */
function tableBacking({ rows, caption }: Table, around: Surroundings): Backing | undefined {
  const cells = rows.flat()
  const places = [...(caption ? [caption] : []), ...cells.slice(0, 1), ...cells.slice(-1)].map(({ index }) => index)
  const below = around.blocks[Math.max(...places) + 1]
  const giving = rows.filter(([first]) => isSourceLine(first?.text ?? '')).flat()
  if (caption) giving.push(caption)
  if (below && isSourceLine(below.text)) giving.push(below)
  return firstBacking(giving, around) ?? leadBacking(around.blocks[Math.min(...places) - 1], around)
}

function leadBacking(above: Block | undefined, { sentences, of }: Surroundings): Backing | undefined {
  const last = above && !above.cell ? sentences(above).at(-1) : undefined
  return last && !hasStatistic(last) ? of(last) : undefined
}
