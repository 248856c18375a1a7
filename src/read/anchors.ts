/** Footnotes as HTML has them: links to a note, the note under its id, and the link back. */
import type { Element, Nodes } from 'hast'
import type { Block } from '../model.ts'

/** How the usual generators name their notes, where no element says so otherwise. */
const NOTE_ADDRESS = /^#_?(?:fn|ftn|foot|note|ref|cite|edn|end)/i
const BACK_ADDRESS = /^#_?(?:fnref|ftnref|footref|noteref|cite_ref|ednref|fnr|ref-?fn|footnotes?-ref)/i
const BACK_ARROW = /^(?:[\s↩↑⏎⇑←^]|\uFE0E|\uFE0F)+$/

/** A note that the text refers to: its label there, and its blocks, which are added as they are read. */
export interface AnchoredNote {
  readonly label: string
  readonly blocks: Block[]
}

/** The notes of a document by their ids. */
export class Anchors {
  readonly #notes = new Map<string, AnchoredNote>()

  /** The note under an id; undefined while nothing refers to one there. */
  noteAt(id: unknown): AnchoredNote | undefined {
    return typeof id === 'string' ? this.#notes.get(id) : undefined
  }

  /** The note that a link leads to. */
  noteBehind(href: unknown): AnchoredNote | undefined {
    return typeof href === 'string' && href.startsWith('#') ? this.#notes.get(href.slice(1)) : undefined
  }

  /** Keeps that the text refers to a note by a label as written. */
  refer(id: string, written: string): AnchoredNote {
    const note = this.#notes.get(id) ?? { label: written.replace(/[[\]()\s]/g, ''), blocks: [] }
    this.#notes.set(id, note)
    return note
  }

  /** Keeps every reference in a tree. */
  referAll(node: Nodes, raised = false): void {
    if (!('children' in node)) return
    const inner = raised || (node.type === 'element' && node.tagName === 'sup')
    for (const child of node.children) {
      const id = child.type === 'element' ? idOfNote(child, inner) : undefined
      if (id === undefined) this.referAll(child, inner)
      else this.refer(id, textOf(child))
    }
  }
}

/** The id of the note that an element refers to, if it does; `raised` says that it stands in a superscript. */
export function idOfNote({ tagName, properties }: Element, raised: boolean): string | undefined {
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
