import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Draft, Language } from '../src/model.ts'
import { read } from '../src/read/index.ts'
import { type ExpectedBlock, type KnownDraft, knownDraft, type Placed } from './read-documents.ts'
import { knownPage } from './read-pages.ts'

/** How many drafts to read; more by hand. */
const numRuns = Number(process.env.STATLINT_RUNS ?? 1000)
const LONG = 3_600_000

const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 6, maxLength: 6 })

test(
  'every part of a Markdown draft stands where it was written',
  () => {
    fc.assert(
      fc.property(knownDraft, picks, (known, pairs) => expectPlaces(known, 'markdown', pairs)),
      { numRuns },
    )
  },
  LONG,
)

test(
  'every part of a page of HTML stands where it was written',
  () => {
    fc.assert(
      fc.property(knownPage, picks, (known, pairs) => expectPlaces(known, 'html', pairs)),
      { numRuns },
    )
  },
  LONG,
)

function expectPlaces(
  { source, blocks }: KnownDraft,
  language: Language,
  pairs: readonly (readonly [number, number])[],
): void {
  const draft = read(source, { language, filePath: 'a' })
  expect(draft.blocks.map(({ kind, quoted, text }) => ({ kind, quoted, text }))).toEqual(blocks.map(readable))
  const wrong = draft.blocks.flatMap((block, index) => [...misplaced(block, blocks[index], source, pairs)])
  expect(wrong).toEqual([])
}

function readable({ kind, quoted, parts }: ExpectedBlock): Pick<ExpectedBlock, 'kind' | 'quoted'> & { text: string } {
  return { kind, quoted, text: parts.map(({ text }) => text).join('') }
}

/** What does not stand where it should: parts, units of parts that read as written, and runs of parts. */
function* misplaced(
  block: Block,
  expected: ExpectedBlock | undefined,
  source: string,
  pairs: readonly (readonly [number, number])[],
): Generator<string> {
  const words = rangesOf(expected?.parts ?? [])
  for (const { from, to, text, source: written, start, end, next } of words) {
    const [first, last] = block.spanOf([from, to])
    // The place of white space may take in the marks of the next line.
    const ends = /\s/.test(written) ? last >= end && last <= next : last === end
    if (first !== start || !ends) yield `“${text}” stands at ${start}–${end}, not at ${first}–${last}`
    if (text === written) yield* wrongUnits(block, source, from, to)
  }
  for (const [a, b] of pairs) {
    const [first, last] = [words[a % words.length], words[b % words.length]]
    if (!first || !last || first.start > last.start || /\s/.test(last.source)) continue
    const [start, end] = block.spanOf([first.from, last.to])
    if (start !== first.start || end !== last.end)
      yield `“${first.text} … ${last.text}” does not stand at ${start}–${end}`
  }
}

/** The parts that are text, with their ranges in it, and where the next one stands. */
function rangesOf(parts: readonly Placed[]): (Placed & { from: number; to: number; next: number })[] {
  let to = 0
  const words = parts.filter(({ text }) => text !== '')
  return words.map((part, index) => {
    const from = to
    to += part.text.length
    return { ...part, from, to, next: words[index + 1]?.start ?? part.end }
  })
}

function* wrongUnits(block: Block, source: string, from: number, to: number): Generator<string> {
  for (let unit = from; unit < to; unit++) {
    const [start, end] = block.spanOf([unit, unit + 1])
    if (source.slice(start, end) !== block.text[unit]) yield `“${block.text[unit]}” does not stand at ${start}–${end}`
  }
}

const LANGUAGES: readonly Language[] = ['markdown', 'mdx', 'html', 'text']

/** Pieces that mean something to one reader or another, closed or not. */
const PIECES = [
  ...'\n\n\n\r\t >*_`~[]()<>{}|#-+=:;,.!$%&\\/"\'\0\uFEFF\uD83D\uDE00\uFDD0\uFDD1\u00a0^',
  ...[
    '60%',
    'one',
    '1. ',
    '> ',
    '- ',
    '    ',
    '---\n',
    '+++\n',
    '```',
    '<!--',
    '-->',
    '{{',
    '}}',
    '{%',
    '%}',
    '<p>',
    '</p>',
    '<table>',
  ],
  ...[
    '<tr><td>',
    '<b',
    '<sup>',
    '</sup>',
    '<a href="#fn1">',
    '</a>',
    '<li id="fn1">',
    '[^a]',
    '[^a]: ',
    '^[',
    '| a | b |\n|--|--|\n',
  ],
  ...[
    '&amp;',
    '&nbsp',
    '&#1',
    '{/*',
    '*/}',
    'import a from',
    'https://a.b/c',
    'a@b.co',
    '$x_1$',
    '<script>',
    '</script>',
    '<Chart data={',
  ],
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test(
  'whatever the source, it is read, and every unit has its place',
  () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (source, language) => {
        const draft = read(source, { language, filePath: 'a' })
        expect(draft.notices.filter(({ message }) => message.startsWith('This could not be read'))).toEqual([])
        expect(draft.blocks.flatMap((block) => [...broken(block, draft)])).toEqual([])
      }),
      { numRuns: 2 * numRuns },
    )
  },
  LONG,
)

/** What is wrong with a block by itself. */
function* broken(block: Block, { source, blocks }: Draft): Generator<string> {
  const { text, prose, index, headings, links } = block
  if (blocks[index] !== block) yield 'it is not where its index says'
  if (prose.length !== text.length) yield 'its prose is not as long as its text'
  if (headings.some((heading) => heading.index >= index)) yield 'a heading stands below it'
  if (links.some(({ range: [from, to] }) => from < 0 || to < from || to > text.length)) yield 'a link leads out of it'
  for (let unit = 0; unit < text.length; unit++) {
    const [start, end] = block.spanOf([unit, unit + 1])
    if (start < 0 || end <= start || end > source.length) yield `unit ${unit} has no place`
    const read = source[start] === '\0' || /\s/.test(source[start] ?? '') ? /\s|\0|\uFFFD/ : undefined
    const same = source[start] === text[unit] || read?.test(text[unit] ?? '')
    if (end - start === 1 && !same) yield `unit ${unit} is another in the source`
    if (prose[unit] !== '\uFFFC' && prose[unit] !== text[unit]) yield `unit ${unit} is another in the prose`
  }
}
