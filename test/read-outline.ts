/** Drafts in short, to compare: a line a block. */
import type { Block, Draft, Language } from '../src/model.ts'
import { read } from '../src/read/index.ts'

export function readAs(language: Language, source: string, filePath = 'draft'): Draft {
  return read(source, { language, filePath })
}

/** "paragraph: Text", "heading 2: Text", "item 1.: Text", "quoted paragraph: Text", what is no prose as "▯". */
export function outlineOf({ blocks }: Pick<Draft, 'blocks'>): string[] {
  return blocks.map((block) => `${[...signs(block)].join(' ')}: ${block.prose.replace(/\uFFFC+/g, '▯')}`)
}

function* signs({ quoted, kind, depth, marker, label, cell }: Block): Generator<string> {
  if (quoted) yield 'quoted'
  yield kind
  if (depth !== undefined) yield String(depth)
  if (marker !== undefined) yield marker
  if (label !== undefined) yield `^${label}`
  if (cell && cell.row >= 0) yield `${cell.row}/${cell.column}`
}

/** A block by its text. */
export function blockOf({ blocks }: Pick<Draft, 'blocks'>, text: string): Block {
  const block = blocks.find((candidate) => candidate.text === text)
  if (!block)
    throw new Error(`There is no block “${text}” among: ${blocks.map((candidate) => candidate.text).join(' | ')}`)
  return block
}

/** The links of a draft: kind, words, address. */
export function linksOf({ blocks }: Pick<Draft, 'blocks'>): string[] {
  return blocks.flatMap(({ links, text }) =>
    links.map(({ kind, range, url }) => `${kind} “${text.slice(...range)}” ${url}`),
  )
}
