/** What stands around a block and can be its source: a list's introduction, a table's caption, a quotation's last line, a heading. */
import type { Block, List, Reading, Sentence } from '../../model.ts'
import { isSourceLine } from './asides.ts'
import { hasStatistic } from './continuity.ts'
import type { Backing } from './evidence.ts'
import type { EvidenceOf } from './running.ts'

/** Answers for a sentence; `of` gives what backs another sentence, which may have it from further off. */
export interface Surroundings {
  readonly blocks: Reading['blocks']
  readonly sentences: (block: Block) => readonly Sentence[]
  readonly evidence: EvidenceOf
  readonly of: (sentence: Sentence) => Backing | undefined
  /** The first block of a list. */
  readonly firstOf: (list: List) => Block | undefined
}

/** The source that a sentence has from the blocks around its own. */
export function aroundOf(sentence: Sentence, around: Surroundings): Backing | undefined {
  const { block } = sentence
  if (block.cell) return inTable(block, around)
  return introduced(block, around) ?? quotation(block, around) ?? sourceLine(block, around) ?? runIn(block, around)
}

/** The source that a section's heading names; a heading with a figure names that figure's. */
export function headingOf({ block }: Sentence, { sentences, evidence }: Surroundings): Backing | undefined {
  const heading = block.headings.at(-1)
  if (!heading) return
  const own = sentences(heading)
  return own.some(hasStatistic) ? undefined : own.flatMap((sentence) => evidence(sentence).backings)[0]
}

/** From the last sentence before the list: what introduces it, or states nothing of its own and so is there for the list. */
function introduced({ list }: Block, { sentences, of, firstOf, blocks }: Surroundings): Backing | undefined {
  if (!list) return
  const above = list.intro ?? blocks[(firstOf(list)?.index ?? 0) - 1]
  const last = above && above.kind !== 'heading' ? sentences(above).at(-1) : undefined
  const leads = list.intro !== undefined || /:\s*$/.test(last?.text ?? '')
  return last && (leads || !hasStatistic(last)) ? of(last) : undefined
}

/** From the same row, the caption, a row or a line below that gives sources, or the line above. */
function inTable({ cell }: Block, around: Surroundings): Backing | undefined {
  if (!cell) return
  const { rows, caption } = cell.table
  const giving = [
    ...(rows[cell.row] ?? []),
    ...rows.filter((row) => isSourceLine(row[0]?.text ?? '')).flat(),
    ...(caption ? [caption] : []),
  ]
  const found = firstBacking(giving, around)
  if (found) return found
  const cells = rows.flat()
  const first = Math.min(cells[0]?.index ?? 0, caption?.index ?? Number.POSITIVE_INFINITY)
  const below = around.blocks[Math.max(cells.at(-1)?.index ?? 0, caption?.index ?? 0) + 1]
  if (below && isSourceLine(below.text)) return firstBacking([below], around)
  const above = around.blocks[first - 1]
  const last = above && above.kind !== 'cell' ? around.sentences(above).at(-1) : undefined
  return last && !hasStatistic(last) ? around.of(last) : undefined
}

function firstBacking(blocks: readonly Block[], { sentences, evidence }: Surroundings): Backing | undefined {
  for (const block of blocks)
    for (const sentence of sentences(block)) {
      const [backing] = evidence(sentence).backings
      if (backing) return backing
    }
  return
}

/** "Source: …" on a line of its own, below the paragraph or the list. */
function sourceLine(block: Block, around: Surroundings): Backing | undefined {
  let below = around.blocks[block.index + 1]
  for (let i = 0; block.list && below?.list === block.list && i < LIST_REACH; i++)
    below = around.blocks[below.index + 1]
  return below && below.kind !== 'heading' && isSourceLine(below.text) ? firstBacking([below], around) : undefined
}

/** How many items below a figure a list's own source line may stand: what bounds the cost of an item. */
const LIST_REACH = 40

/** A quotation's speaker: in the line before it, in its last line or in the line after it. */
function quotation(block: Block, around: Surroundings): Backing | undefined {
  if (!block.quoted) return
  const { blocks, sentences, of, evidence } = around
  let first = block.index
  let last = block.index
  while (last - first < LIST_REACH && blocks[first - 1]?.quoted) first--
  while (last - first < LIST_REACH && blocks[last + 1]?.quoted) last++
  const above = blocks[first - 1]
  const speaker = above && above.kind !== 'heading' ? sentences(above).at(-1) : undefined
  const closing = [blocks[last], blocks[last + 1]].filter(
    (line): line is Block => line !== undefined && isClosing(line.text),
  )
  return firstBacking(closing, around) ?? (speaker && (of(speaker) ?? evidence(speaker).name))
}

const isClosing = (text: string): boolean =>
  /^\s?(?:[—–-]|source\b)/i.test(text) || /[—–]\s?\p{Lu}[^—–]{2,80}$/u.test(text)

/** A line that is nothing but a link, which the paragraph below it is about. */
function runIn({ index, kind }: Block, { blocks, sentences, evidence }: Surroundings): Backing | undefined {
  const above = blocks[index - 1]
  const [link] = above?.links ?? []
  if (
    kind !== 'paragraph' ||
    above?.kind !== 'paragraph' ||
    !link ||
    above.text.trim().length - (link.range[1] - link.range[0]) > 12
  )
    return
  return sentences(above).flatMap((sentence) => evidence(sentence).backings)[0]
}
