/** Markdown (CommonMark with GitHub's tables, footnotes and task lists) → blocks of prose. */
import type {
  Blockquote,
  Code,
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
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Block, List } from '../model.ts'
import { Anchors } from './anchors.ts'
import { captionOf } from './captions.ts'
import { readHtmlPart } from './html.ts'
import { InlineReader } from './inline.ts'
import { type Origin, spanOf } from './origin.ts'
import { introduces, type OpenTable, type Outline, type Place } from './outline.ts'
import { remarkPairing } from './pairing.ts'
import { References } from './references.ts'

/** One tilde means "about" far more often than it strikes a word out. */
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkPairing).freeze()
/** What is indented in MDX stands within a component. */
const mdx = markdown().use(remarkWithoutIndentedCode).freeze()

function remarkWithoutIndentedCode(this: Processor): void {
  this.data().micromarkExtensions?.push({ disable: { null: ['codeIndented'] } })
}

/** Reads a Markdown source, or the Markdown of an MDX source, into an outline. */
export function readMarkdown(origin: Origin, language: 'markdown' | 'mdx', outline: Outline): void {
  const parser = language === 'mdx' ? mdx : markdown
  new MarkdownReader(origin, outline).read(parser.parse(origin.masked.slice(origin.base)) as Root)
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
      else if (node?.type === 'html') index += this.#html(node, this.#htmlAfter(nodes, index), place)
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
    for (const note of notes) {
      note.definition.push(
        this.#outline.add(note.passage.trimmed(), { kind: 'footnote', quoted: place.quoted, label: '' }, span),
      )
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
  }

  /** A table as its caption, which may stand before it, and its cells know it. */
  #tableOf(node: TableNode): OpenTable {
    const table = this.#tables.get(node) ?? { rows: [], header: true }
    this.#tables.set(node, table)
    return table
  }

  #footnote(node: FootnoteDefinition, { quoted }: Place): void {
    const place: Place = { kind: 'footnote', quoted, label: node.label ?? node.identifier }
    const blocks = this.#outline.apart(() => this.#flow(node.children, place))
    this.#references.footnote(node.identifier).push(...blocks)
  }

  /** Reads HTML with what continues it behind blank lines; gives the number of nodes that do. */
  #html(node: Html, more: readonly RootContent[], place: Place): number {
    const { source, masked, base } = this.#origin
    const [start, end] = spanOf(node, base)
    if (place.quoted) {
      // The marks of the quotation stand within it.
      const { marks = [] } = node.data ?? {}
      const placeOf = (at: number) => base + sourceOffset(marks, at)
      readHtmlPart({ text: node.value, source, placeOf }, this.#outline, this.#anchors, place)
      return 0
    }
    const last = more.at(-1)
    const text = masked.slice(start, last ? spanOf(last, base)[1] : end)
    readHtmlPart({ text, source, placeOf: (at) => start + at }, this.#outline, this.#anchors, place)
    return more.length
  }

  /** The nodes that continue a node of HTML: HTML, and what looks like indented code between two of them. */
  #htmlAfter(nodes: readonly RootContent[], index: number): readonly RootContent[] {
    let end = index + 1
    for (let at = end; at < nodes.length; at++) {
      const node = nodes[at]
      if (node?.type === 'html') end = at + 1
      else if (node?.type !== 'code' || !node.value.startsWith('<') || this.#isFenced(node)) break
    }
    return nodes.slice(index + 1, end)
  }

  #isFenced(node: Code): boolean {
    const [start] = spanOf(node, this.#origin.base)
    return /[`~]/.test(this.#origin.masked[start] ?? '')
  }
}

/** Where the parsed text has the unit that a node's value has at a place. */
function sourceOffset(marks: readonly number[], at: number): number {
  let low = 0
  let high = marks.length / 2
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((marks[2 * middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return (marks[2 * low + 1] ?? 0) + at - (marks[2 * low] ?? 0)
}
