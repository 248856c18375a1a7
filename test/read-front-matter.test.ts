import { describe, expect, test } from 'vitest'
import { languageOf } from '../src/read/index.ts'
import { outlineOf, readAs } from './read-outline.ts'

describe('front matter', () => {
  const EXPECTED = { title: 'Bees: a count', tags: ['a', 'b'] }

  test.each([
    ['YAML', '---\ntitle: "Bees: a count"\ntags: [a, b]\n---\nText.'],
    [
      'YAML behind a byte order mark, with CRLF',
      '\uFEFF---\r\ntitle: "Bees: a count"\r\ntags:\r\n  - a\r\n  - b\r\n---\r\nText.',
    ],
    ['YAML with old line ends', "---\rtitle: 'Bees: a count'\rtags: [a, b]\r---\rText."],
    ['TOML', '+++\ntitle = "Bees: a count"\ntags = ["a", "b"]\n+++\nText.'],
    ['TOML with CRLF', '+++\r\ntitle = "Bees: a count"\r\ntags = ["a", "b"]\r\n+++\r\nText.'],
    ['JSON between semicolons', ';;;\n{ "title": "Bees: a count", "tags": ["a", "b"] }\n;;;\nText.'],
    ['JSON by itself', '{\n\t"title": "Bees: a count",\n\t"tags": ["a", "b"]\n}\n\nText.'],
    ['JSON that says so', '---json\n{ "title": "Bees: a count", "tags": ["a", "b"] }\n---\nText.'],
  ])('in %s is parsed, and its title has a place', (_, source) => {
    for (const language of ['markdown', 'mdx', 'html', 'text'] as const) {
      const draft = readAs(language, source)
      expect(draft.frontMatter).toEqual(EXPECTED)
      expect(draft.frontMatterPlaces?.title && source.slice(...draft.frontMatterPlaces.title)).toBe('Bees: a count')
      expect(outlineOf(draft)).toEqual(['paragraph: Text.'])
      expect(draft.notices).toEqual([])
    }
  })

  test('that cannot be parsed is noticed; what can be read of it stays', () => {
    const draft = readAs('markdown', '---\ndate: 2020-03-02\ntitle: "open\n---\n\nText.')
    expect(draft.notices[0]?.message).toMatch(/^The front matter could not be parsed: /)
    expect(outlineOf(draft)).toEqual(['paragraph: Text.'])
    expect(readAs('markdown', '+++\ntitle = \n+++\nText.').notices).toHaveLength(1)
  })

  test.each([
    ['a colon in a value', 'title: Bees: a count\ndate: 2019-05-04'],
    ['a string that goes on unindented', 'date: 2019-05-04\ndescription: This is a string\nthat goes on.\ntitle: Bees'],
    ['a tab', 'tags:\n\t- a\ndate: 2019-05-04\ntitle: "Bees"'],
  ])('with %s keeps its date and its title', (_, lines) => {
    const { frontMatter, frontMatterPlaces, source } = readAs('markdown', `---\n${lines}\n---\n\nText.`)
    expect(String(frontMatter.date)).toContain('2019')
    expect(frontMatter.title).toMatch(/^Bees/)
    expect(frontMatterPlaces?.title && source.slice(...frontMatterPlaces.title)).toBe(frontMatter.title)
  })

  test('may be empty, or all there is', () => {
    expect(readAs('markdown', '---\n---\nText.').frontMatter).toEqual({})
    expect(readAs('markdown', '---\ntitle: Bees\n---').frontMatter).toEqual({ title: 'Bees' })
    expect(readAs('markdown', '---\ntitle: Bees\n---').blocks).toEqual([])
  })

  test('is not what two rules hold, nor what is never closed', () => {
    expect(outlineOf(readAs('markdown', '---\n\nHalf of it.\n\n---\n\nText.'))).toEqual([
      'paragraph: Half of it.',
      'paragraph: Text.',
    ])
    expect(readAs('markdown', '---\ntitle: Bees\n').frontMatter).toEqual({})
  })
})

describe('the language', () => {
  test.each([
    ['a.md', 'markdown'],
    ['b.MARKDOWN', 'markdown'],
    ['c.mdx', 'mdx'],
    ['d.htm', 'html'],
    ['e.txt', 'text'],
  ])('of %s is %s', (path, language) => {
    expect(languageOf(path, '<p>')).toBe(language)
  })

  test.each([
    ['<!doctype html><p>a', 'html'],
    ['\n  <article>a', 'html'],
    ['<b>a</b> is bold', 'text'],
    ['Bees\n\n## Hives', 'markdown'],
    ['See [this](https://a.org).', 'markdown'],
    ['It is **half** of it.', 'markdown'],
    ['a | b\n--|--\n1 | 2', 'markdown'],
    ['---\ntitle: Bees\n---\nText.', 'markdown'],
    ['> quoted', 'markdown'],
    ['- one\n- two\n\n1. three', 'text'],
    ['5 * 3 * 2 is #1 at 2_000_000', 'text'],
    ['', 'text'],
  ])('of %j without a name is %s', (source, language) => {
    expect(languageOf(undefined, source)).toBe(language)
  })
})
