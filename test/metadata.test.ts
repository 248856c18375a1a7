import { describe, expect, test } from 'vitest'
import { dateOf, titleOf } from '../src/claims/metadata.ts'
import { readAs } from './read-outline.ts'

describe('the title', () => {
  const titled = (language: 'markdown' | 'html' | 'text', source: string) => {
    const title = titleOf(readAs(language, source))
    return title && [title.text, source.slice(...title.span)]
  }

  test('is the one in the front matter, else the outermost heading', () => {
    expect(titled('markdown', "---\ntitle: 'Bees'\n---\n# Hives")).toEqual(['Bees', 'Bees'])
    expect(titled('markdown', '## Hives\n\n# *Bees* &amp; honey')).toEqual(['Bees & honey', 'Bees* &amp; honey'])
    expect(titled('markdown', '## Hives')).toBeUndefined()
  })

  test('of a page is its heading, else its own', () => {
    expect(titled('html', '<title>Bees | Paper</title><h1>Bees</h1>')).toEqual(['Bees', 'Bees'])
    expect(titled('html', '<title>Bees &amp; honey</title><p>Half.')).toEqual(['Bees & honey', 'Bees &amp; honey'])
  })

  test('of a plain text is its first heading that is no day', () => {
    expect(titled('text', 'March 2, 2020\n\nBees are few\n\nThey were counted.')).toEqual([
      'Bees are few',
      'Bees are few',
    ])
  })
})

describe('the day of publication', () => {
  const dated = (source: string, filePath = 'draft.md', language: 'markdown' | 'html' | 'text' = 'markdown') =>
    dateOf(readAs(language, source, filePath))

  test.each([
    ['date: 2020-03-02', '2020-03-02'],
    ['date: 2020-03-02 8:47:36 -0400', '2020-03-02'],
    ['date: 2020-03-02T23:05:15.000Z', '2020-03-02'],
    ['date: "March 2, 2020"', '2020-03-02'],
    ['pubDate: 2 Mar 2020', '2020-03-02'],
    ['publish_date: 2020/3/2', '2020-03-02'],
    ['Date: 2020-03', '2020-03'],
    ['created: 20200302', '2020-03-02'],
    ['lastmod: 2021-01-01\ndate: 2020-03-02', '2020-03-02'],
    ['created: 2021-01-01\npublished: 2020-03-02', '2020-03-02'],
    ['permalink: /2020/03/02/bees/', '2020-03-02'],
  ])('in YAML “%s” is %s', (yaml, day) => {
    expect(dated(`---\n${yaml}\n---\n`)).toEqual({ day, from: 'front-matter' })
  })

  test.each([
    ['date = 2020-03-02', '2020-03-02'],
    ['date = 2020-03-02T07:00:00Z', '2020-03-02'],
    ['path = "2020/03/02/bees"', '2020-03-02'],
  ])('in TOML “%s” is %s', (toml, day) => {
    expect(dated(`+++\n${toml}\n+++\n`)).toEqual({ day, from: 'front-matter' })
  })

  test.each(['date: 0001-01-01', 'date: 2020-13-45', 'date:', 'date: [a]', 'date: soon', 'published: true'])(
    'is not in “%s”',
    (yaml) => {
      expect(dated(`---\n${yaml}\n---\n`)).toBeUndefined()
    },
  )

  test.each([
    ['Monday, March 2, 2020', '2020-03-02'],
    ['2nd of March 2020', '2020-03-02'],
    ['Published on Mar. 2, 2020 at 5:30 p.m. EST', '2020-03-02'],
    ['By Ann Lee | 2 March 2020', '2020-03-02'],
    ['LEEDS, March 2, 2020 (Agency) – Hives fell by half, the ministry said.', '2020-03-02'],
    ['Port Ellen, 2 March 2020 – Hives fell by half, the ministry said.', '2020-03-02'],
    ['3/25/2020', '2020-03-25'],
    ['25.3.2020', '2020-03-25'],
  ])('in the line “%s” is %s', (line, day) => {
    expect(dated(`Bees are few\n\n${line}\n\nHives fell.`, 'a.txt', 'text')).toEqual({ day, from: 'dateline' })
  })

  test.each([
    'Hives fell on March 2, 2020.',
    'Leeds, 2 March 1931 – the hives stood in the snow.',
    'The survey of 2 March 2020 found half of the hives gone.',
    '3/4/2020 is a day that two countries write alike.',
    'Version 2020.3.25',
  ])('is not in the line “%s”', (line) => {
    expect(dated(`Bees are few\n\n${line}\n\nHives fell.`, 'a.txt', 'text')).toBeUndefined()
  })

  test('is not far down', () => {
    expect(dated(`${'Words.\n\n'.repeat(8)}March 2, 2020\n\nEnd.`)).toBeUndefined()
  })

  test.each([
    ['posts/2020-03-02-bees.md', '2020-03-02'],
    ['site__2020-03-02-bees.md', '2020-03-02'],
    ['blog/2020/03/02/bees.md', '2020-03-02'],
    ['blog\\2020\\03\\02\\bees.md', '2020-03-02'],
    ['archive/2019-01-01/2020-03-02.md', '2020-03-02'],
    ['20200302_bees.md', '2020-03-02'],
    ['blog/2020/03/bees.md', '2020-03'],
  ])('in the path %s is %s', (path, day) => {
    expect(dated('Bees.', path)).toEqual({ day, from: 'file-name' })
  })

  test.each(['bees-2020.md', 'call-555-2020-99-99.md', 'v2020.13.01.md'])('is not in the path %s', (path) => {
    expect(dated('Bees.', path)).toBeUndefined()
  })

  test('is the declared one before the written one before the one in the path', () => {
    const source = '2 March 2020\n\nBees.'
    expect(dated(`---\ndate: 2019-01-01\n---\n${source}`, '2021-01-01.md')).toEqual({
      day: '2019-01-01',
      from: 'front-matter',
    })
    expect(dated(source, '2021-01-01.md')).toEqual({ day: '2020-03-02', from: 'dateline' })
    expect(dated('<time datetime="2018-05-06">May</time><p>Bees.', 'a.html', 'html')).toEqual({
      day: '2018-05-06',
      from: 'front-matter',
    })
  })
})
