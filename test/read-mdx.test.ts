import { expect, test } from 'vitest'
import { blockOf, linksOf, outlineOf, readAs } from './read-outline.ts'

const mdx = (source: string) => readAs('mdx', source)
const outline = (source: string) => outlineOf(mdx(source))

test('imports and exports are no prose, wherever a paragraph may begin', () => {
  const source = `---\ntitle: Bees\n---\nimport Chart from './chart'\nimport { a } from "b"\n\nexport const meta = {\n  share: '60%',\n\n  n: 3,\n}\n\nHalf of it.\n\nimport duties rose 60%.`
  expect(outline(source)).toEqual(['paragraph: Half of it.', 'paragraph: import duties rose 60%.'])
})

test('tags of components vanish, the Markdown in them stays', () => {
  const source =
    'About **60** % <Tip>of *all*</Tip>.\n\n<Box wide={{ a: 1 }} title="5%">\n    Half, says [Ann](https://a.org).\n</Box>\n\n<Chart\n  data={[1, 2]}\n/>'
  const draft = mdx(source)
  expect(outlineOf(draft)).toEqual(['paragraph: About 60 % of all.', 'paragraph: Half, says Ann.'])
  expect(linksOf(draft)).toEqual(['link “Ann” https://a.org'])
  const block = blockOf(draft, 'About 60 % of all.')
  expect(source.slice(...block.spanOf([6, 10]))).toBe('60** %')
  expect(source.slice(...block.spanOf([11, 17]))).toBe('of *all')
})

test('expressions are in the text and no prose', () => {
  const draft = mdx('Of {props.count}% of {"}"} it.\n\n{list.map((a) => <li>60%</li>)}')
  expect(draft.blocks.map((block) => block.text)).toEqual(['Of {props.count}% of {"}"} it.'])
  expect(outlineOf(draft)).toEqual(['paragraph: Of ▯% of ▯"} it.'])
})

test('comments are comments', () => {
  const source = '{/* a note */}\n\nHalf {/* b */}of it.'
  const draft = mdx(source)
  expect(draft.comments.map(({ text, span }) => [text, source.slice(...span)])).toEqual([
    ['a note', '{/* a note */}'],
    ['b', '{/* b */}'],
  ])
  expect(outlineOf(draft)).toEqual(['paragraph: Half of it.'])
})

test('what only looks like a tag or an expression is text', () => {
  expect(outline('Less than <5% or a < b > c, {open and <open, \\{60\\} \\<b>')).toEqual([
    'paragraph: Less than <5% or a < b > c, {open and <open, {60} <b>',
  ])
})

test('code is code', () => {
  expect(outline('```js\nif (a) { <Foo>\n```\n\nUse `<Bar {x}>` here.\n\n~~~\nimport a from "b"\n')).toEqual([
    'paragraph: Use ▯ here.',
  ])
  expect(mdx('Use `<Bar {x}>` here.').blocks[0]?.text).toBe('Use <Bar {x}> here.')
})

test('HTML is read as HTML', () => {
  const draft = mdx(
    '<table><tbody><tr><td>5&#37;</td><td>b</td></tr></tbody></table>\n\nSee <a href="https://a.org">a</a> and <b className={x}>b</b>.',
  )
  expect(outlineOf(draft)).toEqual(['cell 0/0: 5%', 'cell 0/1: b', 'paragraph: See a and b.'])
  expect(linksOf(draft)).toEqual(['link “a” https://a.org'])
})

test('what opens at the very end is read, and the reading ends', () => {
  expect(outline('Half.\n\n```')).toEqual(['paragraph: Half.'])
  expect(outline('Half of it `')).toEqual(['paragraph: Half of it `'])
  expect(outline('Half of it {')).toEqual(['paragraph: Half of it {'])
  expect(outline('Half of it {/*')).toEqual(['paragraph: Half of it {/*'])
})
