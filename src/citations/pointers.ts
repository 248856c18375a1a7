/** Numbers that point into a document’s list of sources without being markers: links to a place in the text, and “(see note 9)”. */
import type { Document, Span } from '../model.ts'

export interface Pointer {
  /** As the text has it. */
  readonly text: string
  readonly span: Span
  /** The number of the entry that it means. */
  readonly key: string
}

const NUMBER = /^\W{0,2}(\d{1,3})\W{0,2}$/
const SPELT =
  /(?<=[([](?:[Ss]ee |cf\. )?)(?:[Rr]ef(?:\.|erence)?|[Nn]ote|[Ee]ndnote|[Ss]ource|[Ff]ootnote) (\d{1,3})(?=[)\],])/gu

/** The pointers to numbers that no list of a document has; none where it has no numbered list. */
export function lostPointers(document: Document): Pointer[] {
  const entries = document.referenceLists.flatMap(({ entries }) => entries)
  const keys = new Set(entries.flatMap(({ key = '' }) => (/^\d+$/.test(key) ? key : [])))
  const listed = new Set(entries.map(({ block }) => block))
  if (keys.size === 0) return []
  return [...linkedNumbers(document), ...speltNumbers(document)].filter(
    ({ key, block }) => !keys.has(key) && !listed.has(block),
  )
}

/** “[[12]](#ref-12)” */
const linkedNumbers = ({ links }: Document) =>
  links.flatMap(({ role, block, range, span }) => {
    const text = block.text.slice(...range)
    const [, key] = NUMBER.exec(text) ?? []
    return role === 'anchor' && key ? [{ text, span, key, block }] : []
  })

/** “(see note 9)” */
const speltNumbers = ({ sentences }: Document) =>
  sentences.flatMap(({ prose, block, spanOf }) =>
    Array.from(prose.matchAll(SPELT), ({ index, 0: text, 1: key = '' }) => ({
      text,
      span: spanOf([index, index + text.length]),
      key,
      block,
    })),
  )
