/** Markdown (CommonMark with GitHub's tables, footnotes and task lists) → blocks of prose. */
import type {
  Blockquote,
  FootnoteDefinition,
  Html,
  ListItem,
  List as ListNode,
  Node,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table as TableNode,
} from 'mdast'
import type { Block, List } from '../model.ts'
import { Anchors } from './anchors.ts'
import { captionOf } from './captions.ts'
import { readHtmlPart } from './html.ts'
import { InlineReader } from './inline.ts'
import { continuation, htmlBetween, quotedHtml } from './markdown-html.ts'
import { parseMarkdown } from './markdown-parser.ts'
import { type Origin, spanOf } from './origin.ts'
import { introduces, type OpenTable, type Outline, type Place } from './outline.ts'
import { References } from './references.ts'

/** Reads a Markdown source, or the Markdown of an MDX source, into an outline. */
export function readMarkdown(origin: Origin, language: 'markdown' | 'mdx', outline: Outline): void {
  const tree = parseMarkdown(origin.masked.slice(origin.base), language)
  new MarkdownReader(origin, outline).read(tree)
}

/** The first line of a call-out, which is a block quotation in form alone. */
const CALLOUT = /^\[!\w{1,20}\][-+]?\s*/

class MarkdownReader {
  readonly #origin: Origin
  readonly #outline: Outline
  readonly #references = new References()
  readonly #anchors = new Anchors()
  readonly #inline: InlineReader
  readonly #tables = new Map<TableNode, OpenTable>()

  constructor(origin: Origin, outline: Outline) {
    this.#origin = origin
    this.#outline = outline
    this.#inline = new InlineReader(origin, this.#references, this.#anchors, outline)
  }

  read(tree: Root): void {
    this.#references.collect(tree)
    this.#flow(tree.children, { kind: 'paragraph', quoted: false })
  }

  /** Reads siblings. The first of an item takes its marker. */
  #flow(nodes: readonly RootContent[], place: Place, marker?: string): void {
    let before: Block | undefined
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index]
      const here = index === 0 && marker ? { ...place, marker } : place
      if (node?.type === 'list') this.#list(node, place, before)
      else if (node?.type === 'html') index += this.#html(nodes, index, node, place)
      else if (node?.type === 'paragraph') before = this.#paragraph(node, here, nodes[index - 1], nodes[index + 1])
      else if (node?.type === 'heading') before = this.#prose(node, { ...here, kind: 'heading', depth: node.depth })
      else {
        if (node) this.#container(node, place)
        before = undefined
      }
    }
  }

  #container(node: RootContent, place: Place): void {
    if (node.type === 'blockquote') this.#quotation(node, place)
    else if (node.type === 'table') this.#table(node, place)
    else if (node.type === 'footnoteDefinition') this.#footnote(node, place)
  }

  #paragraph(node: Paragraph, place: Place, before?: RootContent, after?: RootContent): Block | undefined {
    const captioned = place.kind === 'paragraph' ? captionOf(node, before, after) : undefined
    if (!captioned) return this.#prose(node, place)
    if (captioned === 'picture') return this.#prose(node, { ...place, kind: 'caption' })
    const table = this.#tableOf(captioned)
    const caption = this.#prose(node, { ...place, kind: 'caption', cell: { table, row: -1, column: -1 } })
    if (caption) table.caption = caption
    return caption
  }

  #prose(node: Node & { children: PhrasingContent[] }, place: Place): Block | undefined {
    const { passage, notes } = this.#inline.read(node.children)
    const callout = CALLOUT.exec(passage.text)?.[0].length ?? 0
    if (passage.empty) return
    const words = (callout ? passage.part([callout, passage.text.length]) : passage).trimmed()
    const span = spanOf(node, this.#origin.base)
    const block = this.#outline.add(words, place, span)
    for (const { passage: words, definition } of notes) {
      definition.push(this.#outline.add(words.trimmed(), { kind: 'footnote', quoted: place.quoted, label: '' }, span))
    }
    return block
  }

  #quotation({ children }: Blockquote, place: Place): void {
    const first = children[0]?.type === 'paragraph' ? children[0].children[0] : undefined
    const callout = first?.type === 'text' && CALLOUT.test(first.value)
    this.#outline.apart(() => this.#flow(children, callout ? place : { ...place, quoted: true }))
  }

  #list(node: ListNode, place: Place, before: Block | undefined): void {
    const intro = before && introduces(before) ? { intro: before } : {}
    const list: List = { ordered: node.ordered === true, depth: (place.list?.depth ?? 0) + 1, ...intro }
    const kind = place.kind === 'footnote' ? 'footnote' : 'item'
    for (const item of node.children) this.#flow(item.children, { ...place, kind, list }, this.#markerOf(item))
  }

  #markerOf(item: ListItem): string {
    const [start] = spanOf(item, this.#origin.base)
    return /^\S+/.exec(this.#origin.source.slice(start, start + 12))?.[0] ?? ''
  }

  #table(node: TableNode, { quoted }: Place): void {
    const table = this.#tableOf(node)
    for (const [row, { children }] of node.children.entries()) {
      const cells: Block[] = []
      table.rows.push(cells)
      for (const [column, cell] of children.entries()) {
        const words = this.#inline.read(cell.children).passage.trimmed()
        const place: Place = { kind: 'cell', quoted, cell: { table, row, column } }
        cells.push(this.#outline.add(words, place, spanOf(cell, this.#origin.base)))
      }
    }
    table.header = table.rows[0]?.some(({ text }) => text !== '') ?? false
  }

  /** A table as its caption, which may stand before it, and its cells know it. */
  #tableOf(node: TableNode): OpenTable {
    const table = this.#tables.get(node) ?? { rows: [], header: true }
    this.#tables.set(node, table)
    return table
  }

  #footnote(node: FootnoteDefinition, { quoted }: Place): void {
    const place: Place = { kind: 'footnote', quoted, label: node.label ?? node.identifier }
    const from = this.#outline.blocks.length
    this.#outline.apart(() => this.#flow(node.children, place))
    const definition = this.#references.footnote(node.identifier)
    for (const block of this.#outline.blocks.slice(from)) definition.push(block)
  }

  /** Reads HTML; gives the number of nodes behind it that continue it. */
  #html(nodes: readonly RootContent[], index: number, node: Html, place: Place): number {
    if (place.quoted) {
      readHtmlPart(quotedHtml(node, this.#origin), this.#outline, this.#anchors, place)
      return 0
    }
    const more = continuation(nodes, index, this.#origin)
    const text = htmlBetween(node, nodes[index + more] ?? node, this.#origin)
    readHtmlPart(text, this.#outline, this.#anchors, place)
    return more
  }
}
