/** Arbitrary pages of HTML of which every unit of text is known with its place. */
import * as fc from 'fast-check'
import type { BlockKind } from '../src/model.ts'
import type { Atom, ExpectedBlock, KnownDraft, Placed } from './read-documents.ts'

const same = (text: string): Atom => ({ source: text, text })
const mark = (source: string): Atom => ({ source, text: '' })

const word = fc
  .constantFrom('growth', 'Städte', '75', '6,647', '$32', '😀', '3–5', '\\%', 'a < b', '&bogus;', 'A & B')
  .map(same)

const TAILS: readonly (readonly Atom[])[] = [
  [],
  [same('%')],
  [same('\u00a0'), same('%')],
  [{ source: '&nbsp;', text: '\u00a0' }, same('%')],
  [{ source: '&#37;', text: '%' }],
  [{ source: '&percnt;', text: '%' }],
  [{ source: '&copy', text: '©' }, same(' '), same('2020')],
  [{ source: '&ngE;', text: '≧̸' }],
  [{ source: '&#x1F600;', text: '😀' }],
  [{ source: '&amp;', text: '&' }, same('amp;')],
  [mark('<!-- 5% -->'), same(',')],
  [mark('<br/>')].map((atom) => ({ ...atom, text: ' ' })).concat(same('next')),
]

const chunk = fc
  .tuple(
    word,
    fc.constantFrom(...TAILS),
    fc.constantFrom('', 'b', 'a href="https://example.org/?a=1&amp;b=2"', 'span class="x"'),
  )
  .map(([first, rest, element]): Atom[] =>
    element === '' ? [first, ...rest] : [mark(`<${element}>`), first, mark(`</${element.split(' ')[0]}>`), ...rest],
  )

const gap = fc.constantFrom(' ', '\n', '  \n\t', '\r\n', '\f ').map((source): Atom => ({ source, text: ' ' }))

const words = fc
  .array(fc.tuple(gap, chunk), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.flatMap(([between, atoms], index) => (index === 0 ? atoms : [between, ...atoms])))

const TYPES = ['p', 'div', 'h2', 'li', 'td', 'figcaption', 'quotation'] as const
const KINDS: Readonly<Record<(typeof TYPES)[number], BlockKind>> = {
  p: 'paragraph',
  div: 'paragraph',
  h2: 'heading',
  li: 'item',
  td: 'cell',
  figcaption: 'caption',
  quotation: 'paragraph',
}
const SHELLS: Readonly<Record<(typeof TYPES)[number], readonly [before: string, after: string]>> = {
  p: ['<p>', '</p>'],
  div: ['<div>\n ', '\n</div>'],
  h2: ['<h2 id="a">', '</h2>'],
  li: ['<ul>\n<li>', '</ul>'],
  td: ['<table><tr><td>', '</table>'],
  figcaption: ['<figure><img src=a alt="9%"><figcaption>', '</figcaption></figure>'],
  quotation: ['<blockquote>\n<p>', '</p></blockquote>'],
}

const OPENINGS = [
  '',
  '\uFEFF',
  '<!doctype html>\r\n<title>60%</title><body>',
  '---\ntitle: A\n---\n<script>let a = "60%"</script>',
]

export const knownPage: fc.Arbitrary<KnownDraft> = fc
  .tuple(
    fc.constantFrom(...OPENINGS),
    fc.array(fc.tuple(fc.constantFrom(...TYPES), words), { minLength: 1, maxLength: 5 }),
  )
  .map(([opening, specs]) => {
    const blocks: ExpectedBlock[] = []
    let source = opening
    const place = (atom: Atom): Placed => {
      const start = source.length
      source += atom.source
      return { ...atom, start, end: source.length }
    }
    for (const [type, atoms] of specs) {
      const [before, after] = SHELLS[type]
      const inside = type === 'td' ? [[...atoms], [same('1')]] : [atoms]
      source += before
      if (type === 'figcaption') blocks.push({ kind: 'paragraph', quoted: false, parts: [] })
      inside.forEach((cell, index) => {
        if (index > 0) source += '</td><td>'
        blocks.push({ kind: KINDS[type], quoted: type === 'quotation', parts: cell.map(place) })
      })
      source += `${after}\n<nav><p>Home 5%</p></nav>`
    }
    return { source, blocks }
  })
