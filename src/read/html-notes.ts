/** Footnotes in HTML: which links lead to a note, and which element is that note. */
import type { Element, Nodes } from 'hast'
import type { Block } from '../model.ts'

/** How the usual generators name their notes, where no element says so otherwise. */
const NOTE_ADDRESS = /^#_?(?:fn|ftn|foot|note|ref|cite|edn|end)/i
const BACK_ADDRESS = /^#_?(?:fnref|ftnref|footref|noteref|cite_ref|ednref|fnr|ref-?fn|a_?fn)/i

/** A note: how the text refers to it, and its blocks as far as they are read. */
export interface HtmlNote {
  readonly label: string
  readonly blocks: Block[]
}

/** The notes that links lead to, by id. */
export class HtmlNotes {
  readonly #notes = new Map<string, HtmlNote>()

  /** Finds every link to a note in a tree. */
  constructor(tree: Nodes) {
    this.#collect(tree, false)
  }

  #collect(node: Nodes, raised: boolean): void {
    if (!('children' in node)) return
    const inner = raised || (node.type === 'element' && node.tagName === 'sup')
    for (const child of node.children) {
      const id = child.type === 'element' ? idOfNote(child, inner) : undefined
      if (id === undefined) this.#collect(child, inner)
      else if (!this.#notes.has(id)) this.#notes.set(id, { label: textOf(child).replace(/[[\]()\s]/g, ''), blocks: [] })
    }
  }

  /** The note that a link refers to, if it does. */
  referredBy(element: Element): HtmlNote | undefined {
    const { href } = element.properties
    return typeof href === 'string' && !isBackLink(element) ? this.#notes.get(href.slice(1)) : undefined
  }

  /** The note that an element is, if it is one. */
  definedBy({ properties }: Element): HtmlNote | undefined {
    return typeof properties.id === 'string' ? this.#notes.get(properties.id) : undefined
  }
}

/** Whether a link leads back from a note to the text. */
export function isBackLink({ tagName, properties: { href, role, className } }: Element): boolean {
  if (tagName !== 'a') return false
  return (typeof href === 'string' && BACK_ADDRESS.test(href)) || /backlink|backref/.test(`${role} ${className}`)
}

function idOfNote(element: Element, raised: boolean): string | undefined {
  const { href, role, className } = element.properties
  if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#') || isBackLink(element)) return
  const named = /noteref|footnote/.test(`${role} ${className}`)
  return named || (raised && NOTE_ADDRESS.test(href)) ? href.slice(1) : undefined
}

/** The words of a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
