/** HTML in Markdown's running text: its tags pair up among the nodes of one parent. */
import type { Properties } from 'hast'
import type { Span } from '../model.ts'
import { type Anchors, idOfNote } from './anchors.ts'
import { noteElement, noteImage } from './elements.ts'
import type { Notebook } from './footnotes.ts'
import { parseTag } from './html-parser.ts'
import { Passage } from './passage.ts'

/** An element whose end is still to come. */
interface OpenElement {
  readonly properties: Properties
  /** Where its words begin. */
  readonly from: number
  /** Of a link to a note: where the link begins, and the passage that its words, which are no text, are kept out of. */
  readonly note?: { readonly id: string; readonly start: number; readonly outer: Passage }
}

const TAG = /^<(\/?)([A-Za-z][\w-]*)/

export class InlineElements {
  readonly #book: Notebook
  readonly #anchors: Anchors
  readonly #source: string
  /** By name, innermost last. */
  readonly #open = new Map<string, OpenElement[]>()

  constructor(book: Notebook, anchors: Anchors, source: string) {
    this.#book = book
    this.#anchors = anchors
    this.#source = source
  }

  /** Reads a tag as written and where it stands. */
  read(tag: string, span: Span): void {
    const [, closing, written = ''] = TAG.exec(tag) ?? []
    const name = written.toLowerCase()
    const { passage } = this.#book
    if (closing) this.#close(name, span)
    else if (name === 'br') passage.add(' ', ...span)
    else if (name === 'img') noteImage(parseTag(tag)?.properties ?? {}, passage)
    else if (tag.endsWith('/>')) passage.cite(span)
    else if (name) this.#begin(name, tag, span)
  }

  #begin(name: string, tag: string, [start]: Span): void {
    const { passage } = this.#book
    const element = name === 'a' ? parseTag(tag) : undefined
    const id = element && idOfNote(element, Boolean(this.#open.get('sup')?.length))
    const note = id === undefined ? {} : { note: { id, start, outer: passage } }
    if (note.note) this.#book.passage = new Passage(this.#source)
    const elements = this.#open.get(name) ?? []
    this.#open.set(name, elements)
    elements.push({ properties: element?.properties ?? {}, from: passage.text.length, ...note })
  }

  #close(name: string, [, end]: Span): void {
    const { properties, from, note } = this.#open.get(name)?.pop() ?? {}
    const { passage } = this.#book
    if (note) {
      const { id, start, outer } = note
      const { label, blocks: definition } = this.#anchors.refer(id, passage.text)
      outer.footnoteRefs.push({ at: outer.text.length, span: [start, end], label, definition })
      this.#book.passage = outer
    } else if (properties && from !== undefined) noteElement(name, properties, [from, passage.text.length], passage)
  }

  /** Ends the reading: the words of a link that was never closed are text. */
  end(): void {
    const outer = this.#open.get('a')?.find(({ note }) => note)?.note?.outer
    if (!outer) return
    outer.append(this.#book.passage)
    this.#book.passage = outer
  }
}
