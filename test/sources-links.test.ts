/** What a link is there for. */
import { describe, expect, test } from 'vitest'
import { roleOf } from '../src/claims/sources/links.ts'
import { readDocument } from '../src/document.ts'

const role = (url: string, words = 'a report') => roleOf({ url, kind: 'link' }, words)

describe('the role of a link', () => {
  test.each([
    'https://www.google.com/search?q=bees',
    'https://google.co.uk/search?tbm=nws&q=bees',
    'https://www.google.com.br/search?q=bees&btnI=1',
    'https://www.google.de/?q=bees',
    'https://www.google.com/#q=bees',
    'https://news.google.com/search?q=bees',
    'https://images.google.de/images?q=bees',
    'https://scholar.google.com/scholar?hl=en&q=bees',
    'https://webcache.googleusercontent.com/search?q=cache:example.org',
    'https://www.bing.com/search?q=bees',
    'https://www.bing.com/images/search?q=bees',
    'https://cc.bingj.com/cache.aspx?d=1',
    'https://duckduckgo.com/?q=bees&ia=web',
    'https://search.yahoo.com/search?p=bees',
    'https://uk.news.search.yahoo.com/search?p=bees',
    'https://yandex.ru/search/?text=bees',
    'https://www.baidu.com/s?wd=bees',
    'https://search.brave.com/search?q=bees',
    'https://www.ecosia.org/search?q=bees',
    'www.google.com/search?q=bees',
  ])('search: %s', (url) => {
    expect(role(url)).toBe('search')
  })

  test.each([
    'https://books.google.com/books?id=abc',
    'https://trends.google.com/trends/explore?q=bees',
    'https://scholar.google.com/citations?user=abc',
    'https://www.google.org/our-work/',
    'https://duckduckgo.com/about',
    'https://finance.yahoo.com/quote/BEE',
    'https://pubmed.ncbi.nlm.nih.gov/?term=bees',
    'https://ec.europa.eu/eurostat/databrowser/view/apro_mt?q=bees',
    'https://catalog.example.org/search?q=bees',
    'https://example.org/2024/01/bees',
    '/2024/01/bees',
    '../data/bees.csv',
    'notes/hives.md',
    'https://twitter.com/beekeeper/status/1',
    'https://www.example.org/acs/www/about/why-we-ask',
    'https://www.example.org/topics/bees.html',
  ])('source: %s', (url) => {
    expect(role(url)).toBe('source')
  })

  test.each([
    ['/tags/bees', 'furniture'],
    ['/about/', 'furniture'],
    ['./', 'furniture'],
    ['https://example.org/tag/bees/', 'furniture'],
    ['https://example.org/author/jane-doe/', 'furniture'],
    ['https://example.org/rss.xml', 'furniture'],
    ['https://creativecommons.org/licenses/by/4.0/', 'furniture'],
    ['https://github.com/bees/hive/blob/main/LICENSE.md', 'furniture'],
    ['https://twitter.com/intent/tweet?text=bees', 'furniture'],
    ['https://www.facebook.com/sharer/sharer.php?u=x', 'furniture'],
    ['https://www.linkedin.com/shareArticle?url=x', 'furniture'],
    ['javascript:void(0)', 'furniture'],
    ['#fn1', 'anchor'],
    ['mailto:jane@example.org', 'mail'],
    ['tel:+4912345', 'mail'],
  ])('%s: %s', (url, expected) => {
    expect(role(url)).toBe(expected)
  })

  test.each(['Subscribe', 'Download the app', '@beekeeper', '#bees', 'Sign up here', 'search for it yourself'])(
    'furniture by its words: %s',
    (words) => {
      expect(role('https://example.org/bees', words)).toBe('furniture')
    },
  )

  test.each(['follow-up study', 'register of hives', 'order statistics', 'search results'])(
    'a source all the same: %s',
    (words) => {
      expect(role('https://example.org/bees', words)).toBe('source')
    },
  )

  test('an image is one wherever it leads', () => {
    expect(roleOf({ url: 'https://example.org/a.png', kind: 'image' }, '')).toBe('image')
  })
})

describe('the links of a document', () => {
  const linksOf = (text: string) =>
    readDocument(text, { language: 'markdown', filePath: 'draft.md', today: '2025-06-01' }).links

  test('know their sentence and their place', () => {
    const text = 'Bees are many. Some [keepers](https://example.org/a) count.'
    const [link] = linksOf(text)
    expect(link?.sentence?.text).toBe('Some keepers count.')
    expect(text.slice(...(link?.span ?? []))).toBe('keepers')
  })

  test('of a picture credit are furniture', () => {
    expect(linksOf('*Photo by [Jane Doe](https://example.org/jane)*').map((link) => link.role)).toEqual(['furniture'])
  })

  test('that explain a term back nothing', () => {
    const text = 'Of [drones](https://en.wikipedia.org/wiki/Drone_(bee)) and [queens](https://example.org/q), 61% die.'
    const { mentions } = readDocument(text, { language: 'markdown', filePath: 'draft.md', today: '2025-06-01' })
    expect(mentions.map(({ source }) => source.status)).toEqual(['none'])
  })
})
