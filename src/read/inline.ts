/** Markdown's phrasing → passages: words with their places, links, footnote references. */
import type { FootnoteReference, Html, Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast'
import { noteElement, noteImage } from './elements.ts'
import { Notebook } from './footnotes.ts'
import { parseTag } from './html-parser.ts'
import { OPAQUE } from './mask.ts'
import { type Origin, spanOf } from './origin.ts'
import type { Outline } from './outline.ts'
import type { Passage } from './passage.ts'
import type { References } from './references.ts'
import { codeOf, wordsOf } from './text-node.ts'

/** HTML elements whose end is still to come, innermost last, by name: where their words begin and how their tag is written. */
type OpenElements = Map<string, { readonly tag: string; readonly from: number }[]>

const TAG = /^<(\/?)([A-Za-z][\w-]*)/

export class InlineReader {
  readonly #origin: Origin
  readonly #references: References
  readonly #outline: Outline

  constructor(origin: Origin, references: References, outline: Outline) {
    this.#origin = origin
    this.#references = references
    this.#outline = outline
  }

  /** Reads the words of a block, and the notes among them. */
  read(nodes: readonly PhrasingContent[]): Pick<Notebook, 'passage' | 'notes'> {
    const book = new Notebook(this.#origin.source)
    this.#all(nodes, book)
    book.close()
    return book
  }

  #all(nodes: readonly PhrasingContent[], book: Notebook): void {
    const open: OpenElements = new Map()
    for (const node of nodes) {
      if (node.type === 'html') this.#html(node, open, book.passage)
      else this.#one(node, book)
    }
  }

  #one(node: Exclude<PhrasingContent, Html>, book: Notebook): void {
    const { passage } = book
    const from = passage.text.length
    switch (node.type) {
      case 'text':
        wordsOf(node, this.#origin, (...words) => book.add(...words))
        break
      case 'inlineCode':
        codeOf(node, this.#origin, (...words) => passage.add(...words))
        passage.blank([from, passage.text.length])
        break
      case 'break':
        passage.add(' ', ...spanOf(node, this.#origin.base))
        break
      case 'emphasis':
      case 'strong':
        this.#all(node.children, book)
        break
      case 'delete':
        this.#all(node.children, book)
        passage.blank([from, passage.text.length])
        break
      case 'link':
      case 'linkReference':
        this.#link(node, book)
        break
      case 'image':
      case 'imageReference':
        passage.links.push({ range: [from, from], ...this.#targetOf(node), kind: 'image' })
        break
      case 'footnoteReference':
        this.#footnote(node, passage)
    }
  }

  #link(node: Link | LinkReference, book: Notebook): void {
    const { passage } = book
    const from = passage.text.length
    const [start, end] = spanOf(node, this.#origin.base)
    const bare = this.#origin.masked[start] !== '['
    // "[3]" with a definition is a reference marker before it is a link: without its brackets it would read as a figure.
    const marker = node.type === 'linkReference' && node.referenceType === 'shortcut' && /^\d+$/.test(node.identifier)
    if (marker) passage.add('[', start, start + 1)
    this.#all(node.children, book)
    if (marker) passage.add(']', end - 1, end)
    const range = [from, passage.text.length] as const
    if (bare) passage.blank(range)
    passage.links.push({ range, ...this.#targetOf(node), kind: bare ? 'bare' : 'link' })
  }

  /** Where a link leads; a site generator's tag in an address stands in it as written. */
  #targetOf(node: Link | LinkReference | Image | ImageReference): { url: string; title?: string } {
    const { url, ...rest } = this.#references.targetOf(node)
    if (!url.includes(OPAQUE)) return { url, ...rest }
    const { source, masked } = this.#origin
    const [start, end] = spanOf(node, this.#origin.base)
    const at = masked.slice(start, end).lastIndexOf(url)
    const written = at < 0 ? url.replaceAll(OPAQUE, '') : source.slice(start + at, start + at + url.length)
    return { url: written, ...rest }
  }

  #footnote(node: FootnoteReference, passage: Passage): void {
    passage.footnoteRefs.push({
      at: passage.text.length,
      span: spanOf(node, this.#origin.base),
      label: node.label ?? node.identifier,
      definition: this.#references.footnote(node.identifier),
    })
  }

  /** A tag or a comment. Tags pair up among the nodes of one parent. */
  #html(node: Html, open: OpenElements, passage: Passage): void {
    const span = spanOf(node, this.#origin.base)
    if (node.value.startsWith('<!--')) {
      this.#outline.comments.push({ text: node.value.slice(4, -3).trim(), span })
      return
    }
    const [, closing, written = ''] = TAG.exec(node.value) ?? []
    const name = written.toLowerCase()
    if (closing) close(name, open, passage)
    else if (name === 'br') passage.add(' ', ...span)
    else if (name === 'img') noteImage(parseTag(node.value)?.properties ?? {}, passage)
    else if (name && !node.value.endsWith('/>')) {
      const elements = open.get(name) ?? []
      open.set(name, elements)
      elements.push({ tag: node.value, from: passage.text.length })
    }
  }
}

function close(name: string, open: OpenElements, passage: Passage): void {
  const element = open.get(name)?.pop()
  if (!element) return
  const properties = name === 'a' ? (parseTag(element.tag)?.properties ?? {}) : {}
  noteElement(name, properties, [element.from, passage.text.length], passage)
}
