/** HTML → blocks of prose. */
import type { Comment, Element, Nodes, Parents, Text } from 'hast'
import type { Block, List, Span } from '../model.ts'
import { type AnchoredNote, type Anchors, isBackLink } from './anchors.ts'
import { FLOW, IGNORED, noteElement, noteImage } from './elements.ts'
import { parsePart } from './html-parser.ts'
import { isLayout, readRows, rowsOf } from './html-table.ts'
import { addHtmlText, type ParsedText } from './html-text.ts'
import { spanOf } from './origin.ts'
import { introduces, type Outline, type Place } from './outline.ts'
import { Passage } from './passage.ts'

/** Reads a part of a page, such as stands in Markdown. */
export function readHtmlPart(parsed: ParsedText, outline: Outline, anchors: Anchors, place: Place): void {
  const tree = parsePart(parsed.text)
  anchors.referAll(tree)
  new HtmlReader(parsed, outline, anchors).read(tree, place)
}

export class HtmlReader {
  readonly #parsed: ParsedText
  readonly #outline: Outline
  readonly #anchors: Anchors
  readonly #leftOut: (element: Element) => boolean
  #passage: Passage
  /** The block before, among siblings. */
  #before: Block | undefined
  /** The notes that the run of words belongs to. */
  #defined: AnchoredNote[] = []
  /** Where a run begins that has only pictures. */
  #picture: Span | undefined
  /** Of an item of an ordered list, till its first block takes it: what a browser shows. */
  #marker: string | undefined
  /** Within a cell, whatever stands in it is one run of words. */
  #inCell = false

  /** `leftOut` says what is not the writer's on a page. */
  constructor(parsed: ParsedText, outline: Outline, anchors: Anchors, leftOut = (_: Element): boolean => false) {
    this.#parsed = parsed
    this.#outline = outline
    this.#anchors = anchors
    this.#leftOut = leftOut
    this.#passage = new Passage(parsed.source)
  }

  /** Reads all that is in a node. */
  read(node: Parents, place: Place): void {
    this.#children(node, place)
    this.#flush(place, node)
  }

  #children(node: Parents, place: Place): void {
    for (const child of node.children) {
      if (child.type === 'text') this.#text(child)
      else if (child.type === 'comment') this.#comment(child)
      else if (child.type === 'element' && !this.#skips(child)) this.#element(child, place)
    }
  }

  #skips(element: Element): boolean {
    const { hidden, ariaHidden } = element.properties
    return (
      IGNORED.has(element.tagName) ||
      Boolean(hidden) ||
      ariaHidden === 'true' ||
      isBackLink(element) ||
      this.#leftOut(element)
    )
  }

  #text(node: Text): void {
    addHtmlText(node.value, this.#parsed, spanOf(node, 0), this.#passage)
  }

  #comment(node: Comment): void {
    this.#outline.comments.push({ text: node.value.trim(), span: this.#spanOf(node) })
  }

  #element(element: Element, place: Place): void {
    const { tagName } = element
    if (tagName === 'br') this.#passage.add(' ', ...this.#spanOf(element))
    else if (tagName === 'img') this.#image(element)
    else if (!FLOW.has(tagName)) this.#phrasing(element, place)
    else if (this.#inCell) this.#apartInCell(element, place)
    else this.#flow(element, place)
  }

  #image(element: Element): void {
    if (this.#passage.empty) this.#picture = this.#spanOf(element)
    noteImage(element.properties, this.#passage)
  }

  #phrasing(element: Element, place: Place): void {
    const passage = this.#passage
    const from = passage.text.length
    const defined = this.#anchors.noteAt(element.properties.id)
    if (defined) this.#defined.push(defined)
    const note = this.#anchors.noteBehind(element.properties.href)
    if (note) {
      const { label, blocks: definition } = note
      passage.footnoteRefs.push({ at: from, span: this.#spanOf(element), label, definition })
      return
    }
    this.#children(element, place)
    if (this.#passage === passage)
      noteElement(element.tagName, element.properties, [from, passage.text.length], passage)
  }

  /** An element that would begin a block elsewhere. */
  #apartInCell(element: Element, place: Place): void {
    const [start] = this.#spanOf(element)
    const tag = [start, start + element.tagName.length + 1] as const
    if (this.#passage.last.trim() !== '') this.#passage.add(' ', ...tag)
    this.#children(element, place)
  }

  #flow(element: Element, place: Place): void {
    this.#flush(place, element)
    const note = this.#anchors.noteAt(element.properties.id)
    const inner = placeIn(note, place)
    const from = this.#outline.blocks.length
    this.#block(element, inner)
    this.#flush(inner, element)
    if (note) for (const block of this.#outline.blocks.slice(from)) note.blocks.push(block)
  }

  #block(element: Element, place: Place): void {
    const { tagName } = element
    if (/^h[1-6]$/.test(tagName)) this.read(element, { ...place, kind: 'heading', depth: Number(tagName[1]) })
    else if (tagName === 'figcaption') this.read(element, { ...place, kind: 'caption' })
    else if (tagName === 'blockquote') this.#outline.apart(() => this.read(element, { ...place, quoted: true }))
    else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dl') this.#list(element, place)
    else if (tagName === 'table') this.#table(element, place)
    else this.#children(element, place)
  }

  #list(element: Element, place: Place): void {
    const intro = this.#before && introduces(this.#before) ? { intro: this.#before } : {}
    const list: List = { ordered: element.tagName === 'ol', depth: (place.list?.depth ?? 0) + 1, ...intro }
    const kind = place.kind === 'footnote' ? 'footnote' : 'item'
    let number = numberOf(element.properties.start, 1)
    for (const child of element.children) {
      this.#before = undefined
      if (child.type !== 'element' || this.#skips(child)) continue
      number = numberOf(child.properties.value, number)
      this.#marker = list.ordered ? `${number++}.` : undefined
      this.#flow(child, { ...place, kind, list })
    }
    this.#before = undefined
    this.#marker = undefined
  }

  #table(element: Element, place: Place): void {
    const rows = rowsOf(element)
    if (isLayout(element, rows)) this.#children(element, place)
    else {
      readRows(element, rows, place, {
        caption: (caption, at) => this.#whole(caption, at),
        cell: (cell, at) => this.#cell(cell, at),
      })
      this.#before = undefined
    }
  }

  #whole(element: Element, place: Place): Block | undefined {
    this.#before = undefined
    this.read(element, place)
    return this.#before
  }

  #cell(element: Element, place: Place): Block {
    this.#inCell = true
    this.#children(element, place)
    this.#inCell = false
    return this.#add(place, element)
  }

  /** Ends the run of words; what is left without words is no block. */
  #flush(place: Place, node: Nodes): void {
    if (!this.#passage.empty) this.#before = this.#add(place, node)
  }

  #add(place: Place, node: Nodes): Block {
    const marked = this.#marker && place.list ? { ...place, marker: this.#marker } : place
    const here = placeIn(this.#defined[0], marked)
    const block = this.#outline.add(this.#passage.trimmed(), here, this.#picture ?? this.#spanOf(node))
    this.#marker = undefined
    for (const note of this.#defined) note.blocks.push(block)
    this.#defined = []
    this.#picture = undefined
    this.#passage = new Passage(this.#parsed.source)
    return block
  }

  #spanOf(node: Nodes): Span {
    const [start, end] = spanOf(node, 0)
    return [this.#parsed.placeOf(start), this.#parsed.placeOf(end)]
  }
}

/** The number that an attribute gives. */
function numberOf(attribute: unknown, otherwise: number): number {
  const number = Number(attribute ?? Number.NaN)
  return Number.isInteger(number) ? number : otherwise
}

/** What stands under the id of a note is one. */
function placeIn(note: AnchoredNote | undefined, place: Place): Place {
  return note ? { ...place, kind: 'footnote', label: note.label } : place
}
