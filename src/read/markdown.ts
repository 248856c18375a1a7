/** Markdown (CommonMark, GitHub's tables, footnotes and strikethrough) → blocks of prose. */
import type {
  BlockContent,
  Definition,
  DefinitionContent,
  FootnoteDefinition,
  FootnoteReference,
  ListItem,
  List as ListNode,
  Node,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Table as TableNode,
} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, List, Span } from '../model.ts'
import type { Outline, Place } from './outline.ts'
import { type Marks, remarkPairing } from './pairing.ts'
import { Passage } from './passage.ts'

/** One tilde means "about" far more often than it strikes a word out. */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkPairing).freeze()

/** Reads the source from `base` on into the outline. */
export function readMarkdown(source: string, base: number, outline: Outline): void {
  const tree = parser.parse(source.slice(base)) as Root
  new MarkdownReader(source, base, outline).read(tree)
}

/** Where the blocks that are read stand. */
interface Context extends Omit<Place, 'depth' | 'cell'> {
  readonly listDepth: number
}

class MarkdownReader {
  readonly #source: string
  readonly #base: number
  readonly #outline: Outline
  readonly #definitions = new Map<string, Definition>()
  readonly #footnotes = new Map<string, Block[]>()

  constructor(source: string, base: number, outline: Outline) {
    this.#source = source
    this.#base = base
    this.#outline = outline
  }

  read(tree: Root): void {
    this.#define(tree)
    this.#flow(tree.children, { kind: 'paragraph', quoted: false, listDepth: 0 })
  }

  /** Collects the definitions of links, which may stand behind their use. */
  #define(parent: Parents): void {
    for (const node of parent.children) {
      if (node.type === 'definition') {
        if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node)
      } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') this.#define(node)
      else if (node.type === 'footnoteDefinition') this.#define(node)
    }
  }

  #flow(nodes: readonly RootContent[], context: Context): void {
    let before: Block | undefined
    for (const node of nodes) {
      if (node.type === 'list') this.#list(node, context, before)
      else before = this.#block(node, context)
    }
  }

  #block(node: RootContent, context: Context): Block | undefined {
    switch (node.type) {
      case 'paragraph':
        return this.#prose(node, node.children, placeOf(context))
      case 'heading':
        return this.#prose(node, node.children, { ...placeOf(context), kind: 'heading', depth: node.depth })
      case 'blockquote':
        this.#outline.apart(() => this.#flow(node.children, { ...context, quoted: true }))
        return
      case 'table':
        this.#table(node, context)
        return
      case 'footnoteDefinition':
        this.#footnote(node, context)
        return
      case 'html':
        this.#html(this.#spanOf(node))
    }
    return
  }

  #prose(node: Nodes, children: readonly PhrasingContent[], place: Place): Block | undefined {
    const passage = new Passage()
    this.#inline(children, passage)
    if (!passage.text && passage.links.length === 0 && passage.footnoteRefs.length === 0) return
    return this.#outline.add(passage, place, this.#spanOf(node))
  }

  #list(node: ListNode, context: Context, before: Block | undefined): void {
    const depth = context.listDepth + 1
    const list: List = { ordered: node.ordered === true, depth, ...(before && introduces(before) && { intro: before }) }
    for (const item of node.children) this.#item(item, list, context)
  }

  #item(node: ListItem, list: List, context: Context): void {
    const [first, ...rest] = node.children
    const kind = context.kind === 'footnote' ? 'footnote' : 'item'
    const { marker: _, ...outer } = context
    const inner: Context = { ...outer, kind, list, listDepth: list.depth }
    const before = first && this.#block(first, { ...inner, marker: this.#markerOf(node) })
    if (first?.type === 'list') this.#list(first, inner, undefined)
    this.#itemRest(rest, inner, before)
  }

  #itemRest(nodes: readonly (BlockContent | DefinitionContent)[], context: Context, first: Block | undefined): void {
    let before = first
    for (const node of nodes) {
      if (node.type === 'list') this.#list(node, context, before)
      else before = this.#block(node, context)
    }
  }

  #markerOf(node: ListItem): string {
    const [start] = this.#spanOf(node)
    return /^\S+/.exec(this.#source.slice(start, start + 12))?.[0] ?? ''
  }

  #table(node: TableNode, context: Context): void {
    const rows: Block[][] = []
    const table = { rows, header: true }
    for (const [row, { children }] of node.children.entries()) {
      const cells: Block[] = []
      rows.push(cells)
      for (const [column, child] of children.entries()) {
        const passage = new Passage()
        this.#inline(child.children, passage)
        const place: Place = { kind: 'cell', quoted: context.quoted, cell: { table, row, column } }
        cells.push(this.#outline.add(passage, place, this.#spanOf(child)))
      }
    }
  }

  #footnote(node: FootnoteDefinition, context: Context): void {
    const label = node.label ?? node.identifier
    const from = this.#outline.blocks.length
    this.#outline.apart(() => {
      this.#flow(node.children, { kind: 'footnote', quoted: context.quoted, label, listDepth: 0 })
    })
    this.#definitionOf(node.identifier).push(...this.#outline.blocks.slice(from))
  }

  #definitionOf(identifier: string): Block[] {
    const definition = this.#footnotes.get(identifier) ?? []
    this.#footnotes.set(identifier, definition)
    return definition
  }

  /** Raw HTML: comments are kept, the rest is no prose. */
  #html([start, end]: Span): void {
    let open = this.#source.indexOf('<!--', start)
    while (open !== -1 && open < end) {
      const close = this.#source.indexOf('-->', open + 4)
      if (close === -1 || close >= end) return
      this.#outline.comments.push({ text: this.#source.slice(open + 4, close).trim(), span: [open, close + 3] })
      open = this.#source.indexOf('<!--', close)
    }
  }

  // ── Inline ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  #inline(nodes: readonly PhrasingContent[], passage: Passage): void {
    let superscript: number | undefined
    for (const node of nodes) {
      if (node.type === 'html') {
        if (/^<sup[\s>]/i.test(node.value)) superscript = passage.text.length
        else if (/^<\/sup\s*>/i.test(node.value) && superscript !== undefined) {
          passage.superscripts.push([superscript, passage.text.length])
          superscript = undefined
        }
      }
      this.#phrasing(node, passage)
    }
  }

  #phrasing(node: PhrasingContent, passage: Passage): void {
    const from = passage.text.length
    switch (node.type) {
      case 'text':
        this.#text(node, node.value, node.data?.marks, passage)
        break
      case 'inlineCode':
        this.#text(node, node.value, node.data?.marks, passage)
        passage.blank([from, passage.text.length])
        break
      case 'break':
        passage.add(' ', ...this.#spanOf(node))
        break
      case 'emphasis':
      case 'strong':
        this.#inline(node.children, passage)
        break
      case 'delete':
        // Struck words are withdrawn.
        this.#inline(node.children, passage)
        passage.blank([from, passage.text.length])
        break
      case 'link':
      case 'linkReference':
        this.#link(node, passage)
        break
      case 'image':
      case 'imageReference': {
        const { url, title } = this.#targetOf(node)
        passage.links.push({ range: [from, from], url, kind: 'image', ...(title && { title }) })
        break
      }
      case 'footnoteReference':
        this.#footnoteRef(node, passage)
        break
      case 'html':
        this.#html(this.#spanOf(node))
        if (/^<br\b/i.test(node.value)) passage.add(' ', ...this.#spanOf(node))
    }
  }

  #link(node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>, passage: Passage): void {
    const from = passage.text.length
    const [start, end] = this.#spanOf(node)
    const bare = this.#source[start] !== '['
    // "[3]" with a definition is a reference marker before it is a link: without its brackets it would read as a figure.
    const marker = node.type === 'linkReference' && node.referenceType === 'shortcut' && /^\d+$/.test(node.identifier)
    if (marker) passage.add('[', start, start + 1)
    this.#inline(node.children, passage)
    if (marker) passage.add(']', end - 1, end)
    const { url, title } = this.#targetOf(node)
    const range = [from, passage.text.length] as const
    if (bare) passage.blank(range)
    passage.links.push({ range, url, kind: bare ? 'bare' : 'link', ...(title && { title }) })
  }

  #targetOf(node: Extract<PhrasingContent, { type: 'link' | 'image' | 'linkReference' | 'imageReference' }>): {
    url: string
    title?: string | null | undefined
  } {
    if ('url' in node) return node
    return this.#definitions.get(node.identifier) ?? { url: '' }
  }

  #footnoteRef(node: FootnoteReference, passage: Passage): void {
    passage.footnoteRefs.push({
      at: passage.text.length,
      span: this.#spanOf(node),
      label: node.label ?? node.identifier,
      definition: this.#definitionOf(node.identifier),
    })
  }

  /** Appends the value of a node; what lies between two tokens of it is a line ending with the marks of the next line. */
  #text(node: Node, value: string, marks: Marks = [], passage: Passage): void {
    const [start, end] = this.#spanOf(node)
    if (value.length === end - start && !value.includes('\r')) {
      passage.add(value.replaceAll('\n', ' '), start, end)
      return
    }
    // The reader of task lists cuts the space before the first word off.
    const cut = start - this.#base - (marks[1] ?? start)
    const shift = marks.length > 0 && node.type === 'text' && cut > 0 ? cut : 0
    let at = 0
    let place = node.type === 'text' ? start : (marks[1] ?? 0) + this.#base
    for (let i = 0; i + 3 < marks.length; i += 4) {
      const from = Math.max(0, (marks[i] ?? 0) - shift)
      const to = (marks[i + 2] ?? 0) - shift
      const tokenStart = Math.max(start, (marks[i + 1] ?? 0) + this.#base)
      const tokenEnd = (marks[i + 3] ?? 0) + this.#base
      if (from > at) passage.add(' ', place, tokenStart)
      passage.add(value.slice(from, to), tokenStart, tokenEnd)
      at = to
      place = tokenEnd
    }
    if (at < value.length && node.type === 'text') passage.add(' ', place, end)
  }

  #spanOf({ position }: Node): Span {
    return [(position?.start.offset ?? 0) + this.#base, (position?.end.offset ?? 0) + this.#base]
  }
}

function placeOf({ listDepth: _, ...place }: Context): Place {
  return place
}

/** A block introduces the list behind it where it ends in a colon or reads on into it. */
function introduces({ kind, text }: Block): boolean {
  return /:\s*$/.test(text) || (kind !== 'heading' && !/[.!?…]["'”’)\]]*\s*$/.test(text))
}
