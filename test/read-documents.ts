/** Arbitrary Markdown drafts of which every unit of text is known with its place: what the reader must find, found without reading. */
import * as fc from 'fast-check'
import type { BlockKind } from '../src/model.ts'

/** A part of a block as it is written and as it reads. */
export interface Atom {
  readonly source: string
  readonly text: string
}

/** A part of a block with its place in the draft. */
export interface Placed extends Atom {
  readonly start: number
  readonly end: number
}

export interface ExpectedBlock {
  readonly kind: BlockKind
  readonly quoted: boolean
  readonly parts: readonly Placed[]
}

export interface KnownDraft {
  readonly source: string
  readonly blocks: readonly ExpectedBlock[]
}

const same = (text: string): Atom => ({ source: text, text })
const mark = (source: string): Atom => ({ source, text: '' })

const WORDS = [
  'growth',
  'of',
  'Städte',
  'people',
  '75',
  '6,647',
  '$32',
  '£40',
  '½',
  '😀',
  '👩‍👩‍👧',
  '3–5',
  '“quoted”',
  'x²',
  '٣',
]
const word = fc.constantFrom(...WORDS).map(same)

/** What follows a word without a space between. */
const TAILS: readonly (readonly Atom[])[] = [
  [],
  [same(',')],
  [same('%')],
  [same('\u00a0'), same('%')],
  [same('\u2009'), same('million')],
  [{ source: '&#37;', text: '%' }],
  [{ source: '&#x25;', text: '%' }],
  [
    { source: '&nbsp;', text: '\u00a0' },
    { source: '\\%', text: '%' },
  ],
  [{ source: '&ndash;', text: '–' }, same('80')],
  [{ source: '&#x1F600;', text: '😀' }],
  [{ source: '&ngE;', text: '≧̸' }],
  [{ source: '&amp;', text: '&' }, same('more')],
  [same('&'), same('unknown'), same(';')],
  [{ source: '\\*', text: '*' }],
  [{ source: '\\\\', text: '\\' }],
]
const tail = fc.constantFrom(...TAILS)

const plainChunk = fc.tuple(word, tail).map(([first, rest]) => [first, ...rest])

const chunk: fc.Arbitrary<readonly Atom[]> = fc.oneof(
  { arbitrary: plainChunk, weight: 6 },
  word.map((inner) => [mark('**'), inner, mark('**')]),
  word.map((inner) => [mark('_'), inner, mark('_')]),
  // A figure with its mark outside the emphasis.
  fc.constant([mark('**'), same('60'), mark('**'), same(' '), same('%')]),
  fc.constant([mark('**'), same('60'), mark('**'), { source: '&nbsp;', text: '\u00a0' }, same('%')]),
  fc.constant([mark('***'), same('about'), mark('***'), same('\u00a0'), mark('*'), same('7'), mark('*'), same('%')]),
  word.map((inner) => [mark('[**'), inner, mark('**](https://example.org/a_b "A & b")')]),
  word.map((inner) => [mark('~~'), inner, mark('~~')]),
  fc.constant([mark('`'), same('60 % <b>'), mark('`')]),
  fc.constant([mark('<b>'), same('bold'), mark('</b>')]),
  fc.constant([same('cup'), mark('![alt 9%](a.png)')]),
  fc.constant([same('note'), mark('[^n]'), same(',')]),
  fc.constant([same('set'), mark('<!-- 5% -->'), same('aside')]),
)

type Gap = ' ' | 'soft' | 'hard' | 'backslash' | 'html'
const gap = fc.constantFrom<Gap>(' ', ' ', ' ', ' ', 'soft', 'soft', 'hard', 'backslash', 'html')

interface Words {
  readonly chunks: readonly (readonly Atom[])[]
  readonly gaps: readonly Gap[]
}

const words = fc
  .array(fc.tuple(chunk, gap), { minLength: 1, maxLength: 8 })
  .map((pairs): Words => ({ chunks: pairs.map(([atoms]) => atoms), gaps: pairs.map(([, between]) => between) }))

const cell = fc.tuple(word, tail).map(([first, rest]) => [first, ...rest])

type BlockSpec =
  | { readonly type: 'paragraph' | 'heading' | 'code' | 'comment'; readonly words: Words }
  | {
      readonly type: 'quotation' | 'list'
      readonly depth: number
      readonly lazy: boolean
      readonly words: Words
      readonly more: Words
    }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Atom[])[])[] }

const blockSpec: fc.Arbitrary<BlockSpec> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph', 'heading', 'code', 'comment'), words }),
  fc.record({
    type: fc.constantFrom('quotation', 'list'),
    depth: fc.integer({ min: 1, max: 3 }),
    lazy: fc.boolean(),
    words,
    more: words,
  }),
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 3 }),
  }),
)

const FRONT_MATTER = [
  '',
  '---\ntitle: "A: b"\ndate: 2024-01-02\n---\n\n',
  '+++\ntitle = "A"\n+++\n',
  ';;;\n{"title": "A"}\n;;;\n',
]

/** Markdown drafts: with and without a byte order mark and front matter, with every line ending. */
export const knownDraft: fc.Arbitrary<KnownDraft> = fc
  .record({
    mark: fc.boolean(),
    frontMatter: fc.constantFrom(...FRONT_MATTER),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    blocks: fc.array(blockSpec, { minLength: 1, maxLength: 5 }),
  })
  .map(({ mark: marked, frontMatter, lineEnd, blocks }) => {
    const draft = new DraftWriter(lineEnd)
    draft.write((marked ? '\uFEFF' : '') + frontMatter.replaceAll('\n', lineEnd))
    for (const block of blocks) draft.block(block)
    return draft.known()
  })

/** Writes a draft and keeps the books of it. */
class DraftWriter {
  #source = ''
  readonly #blocks: ExpectedBlock[] = []
  readonly #lineEnd: string

  constructor(lineEnd: string) {
    this.#lineEnd = lineEnd
  }

  known(): KnownDraft {
    this.write(`[^n]: `)
    this.#prose({ chunks: [[same('The'), same(' '), same('note.')]], gaps: [' '] }, 'footnote', '    ')
    return { source: this.#source, blocks: this.#blocks }
  }

  write(source: string): void {
    this.#source += source
  }

  #line(source = ''): void {
    this.write(source + this.#lineEnd)
  }

  block(spec: BlockSpec): void {
    if (spec.type === 'table') this.#table(spec.rows)
    else if (spec.type === 'quotation') this.#quotation(spec.depth, spec.lazy, spec.words, spec.more)
    else if (spec.type === 'list') this.#list(spec.depth, spec.words, spec.more)
    else this.#leaf(spec.type, spec.words)
    // Ends a list, so that what follows is no part of it.
    this.#line()
    this.#line('<!-- -->')
    this.#line()
  }

  #leaf(type: 'paragraph' | 'heading' | 'code' | 'comment', content: Words): void {
    if (type === 'code') this.#line(['```', 'say 60% of it', '```'].join(this.#lineEnd))
    else if (type === 'comment') this.#line('<!-- 60% -->')
    else if (type === 'paragraph') this.#prose(content, 'paragraph', '')
    else {
      this.write('## ')
      this.#prose({ ...content, gaps: content.gaps.map(() => ' ') }, 'heading', '')
    }
  }

  #quotation(depth: number, lazy: boolean, first: Words, second: Words): void {
    const prefix = '> '.repeat(depth)
    this.write(prefix)
    this.#prose(first, 'paragraph', lazy ? '' : prefix, true)
    this.#line(prefix)
    this.write(prefix)
    this.#prose(second, 'paragraph', prefix, true)
  }

  #list(depth: number, first: Words, second: Words): void {
    for (let level = 0; level < depth; level++) {
      this.write(`${'  '.repeat(level)}- `)
      this.#prose(level % 2 === 0 ? first : second, 'item', '  '.repeat(level + 1))
    }
    this.#line()
    this.write('  ')
    this.#prose(second, 'item', '  ')
  }

  #table(rows: readonly (readonly (readonly Atom[])[])[]): void {
    for (const [index, row] of rows.entries()) {
      for (const atoms of row) {
        this.write('| ')
        this.#blocks.push({ kind: 'cell', quoted: false, parts: atoms.map((atom) => this.#place(atom)) })
        this.write(' ')
      }
      this.#line('|')
      if (index === 0) this.#line('|---|:-:|--:|')
    }
  }

  #prose({ chunks, gaps }: Words, kind: BlockKind, prefix: string, quoted = false): void {
    const parts: Placed[] = []
    for (const [index, atoms] of chunks.entries()) {
      if (index > 0) parts.push(...this.#between(gaps[index] ?? ' ', prefix))
      for (const atom of atoms) parts.push(this.#place(atom))
    }
    this.#blocks.push({ kind, quoted, parts })
    this.#line()
  }

  #between(kind: Gap, prefix: string): Placed[] {
    if (kind === ' ') return [this.#place(same(' '))]
    if (kind === 'html') return [this.#place({ source: '<br/>', text: ' ' })]
    const sign = { soft: '', hard: '   ', backslash: '\\' }[kind]
    return [this.#place({ source: sign + this.#lineEnd, text: ' ' }), this.#place(mark(prefix))]
  }

  #place(atom: Atom): Placed {
    const start = this.#source.length
    this.write(atom.source)
    return { ...atom, start, end: this.#source.length }
  }
}
