/** Footnotes as HTML has them: links to a note, the note under its id, and the link back. */
import type { Element, Nodes } from 'hast'
import type { Block } from '../model.ts'

/** How the usual generators name their notes, where no element says so otherwise. */
const NOTE_ADDRESS = /^#_?(?:fn|ftn|foot|note|ref|cite|edn|end)/i
const BACK_ADDRESS = /^#_?(?:fnref|ftnref|footref|noteref|cite_ref|ednref|fnr|ref-?fn|footnotes?-ref)/i
const BACK_ARROW = /^(?:[\s↩↑⏎⇑←^]|\uFE0E|\uFE0F)+$/

/** The anchors of a document: the blocks under each id, and the labels under which the text refers to them as notes. */
export class Anchors {
  readonly #blocks = new Map<string, Block[]>()
  readonly #labels = new Map<string, string>()

  /** The blocks under an id, which are added as they are read: the same array for every use. */
  blocksAt(id: string): Block[] {
    const blocks = this.#blocks.get(id) ?? []
    this.#blocks.set(id, blocks)
    return blocks
  }

  /** The label of the note under an id; undefined while nothing refers to it as a note. */
  labelAt(id: string): string | undefined {
    return this.#labels.get(id)
  }

  /** Notes that the text refers to a note. */
  refer(id: string, label: string): void {
    if (!this.#labels.has(id)) this.#labels.set(id, label)
  }

  /** Notes every reference in a tree. */
  referAll(node: Nodes, raised = false): void {
    if (!('children' in node)) return
    const inner = raised || (node.type === 'element' && node.tagName === 'sup')
    for (const child of node.children) {
      const id = child.type === 'element' ? noteOf(child, inner) : undefined
      if (id === undefined) this.referAll(child, inner)
      else this.refer(id, labelOf(textOf(child)))
    }
  }
}

/** The label of a note as its reference is written ("[3]"). */
export function labelOf(written: string): string {
  return written.replace(/[[\]()\s]/g, '')
}

/** The id of the note that an element refers to, if it does; `raised` says that it stands in a superscript. */
export function noteOf({ tagName, properties }: Element, raised: boolean): string | undefined {
  const { href, role, className } = properties
  if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#') || BACK_ADDRESS.test(href)) return
  const named = /noteref|footnote/.test(`${role} ${className}`)
  return named || (raised && NOTE_ADDRESS.test(href)) ? href.slice(1) : undefined
}

/** Whether a link leads back from a note to the text. */
export function isBackLink(element: Element): boolean {
  const { href, role, className } = element.properties
  if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return false
  return BACK_ADDRESS.test(href) || /backlink|backref/.test(`${role} ${className}`) || BACK_ARROW.test(textOf(element))
}

/** The words of a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
