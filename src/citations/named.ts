/** Which entries of a document's lists its text names without a marker: by address, by author and year, by an author in brackets, or by their first words. */
import type { CitedLink, Document, Sentence } from '../model.ts'
import { sourceLinesOf } from './source-lines.ts'

const SHORTEST_NAME = 10
/** How far before its year an author may stand in the text, and how much of an entry is looked at for its authors. */
const BEFORE_YEAR = 80

/**
 * Says of an entry, by its words and its links, whether the text, without its lists of sources, names it.
 * @param counts Which sentences of the text count; all of them if it is not given.
 */
export function namesIn(document: Document, counts: (sentence: Sentence) => boolean = () => true) {
  const body = bodyOf(document, counts)
  return (words: string, links: readonly CitedLink[]): boolean => isNamed(words, links, body)
}

interface Body {
  readonly urls: ReadonlySet<string>
  readonly text: string
  /** “hale 2016”: every name before a year. */
  readonly works: ReadonlySet<string>
  /** Every name that opens brackets: “(Hale)”, “(Hale, p. 12)”. */
  readonly authors: ReadonlySet<string>
}

/** “Hale, J.”, “Hale J”, “Hale & Ost”, as an entry begins. */
const AUTHOR = /^\W*(?:\d+\W+)?(\p{Lu}[\p{L}’'-]{2,}),? (?:\p{Lu}\p{L}?(?![\p{L}])|&|and \p{Lu}|et al)/u
const BRACKETED = /[([](?:see |after |from |cf\. )?(\p{Lu}[\p{L}’'-]{2,})/gu

/** The text without its lists of sources. */
function bodyOf(document: Document, counts: (sentence: Sentence) => boolean): Body {
  const { sentences, links, referenceLists } = document
  const lists = [...referenceLists.flatMap(({ entries }) => entries), ...sourceLinesOf(document)]
  const listed = new Set(lists.map(({ block }) => block))
  const text = sentences
    .flatMap((sentence) => (listed.has(sentence.block) || !counts(sentence) ? [] : sentence.text))
    .join('\n')
  const works = Array.from(text.matchAll(/\b(?:19|20)\d\d/g)).flatMap(({ index, 0: year }) => {
    const names = text.slice(Math.max(0, index - BEFORE_YEAR), index).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
    return names.map((name) => `${name.replace(/['’]s?$/, '').toLowerCase()} ${year}`)
  })
  const urls = links.flatMap(({ block, url }) => (listed.has(block) ? [] : plain(url)))
  const authors = Array.from(text.matchAll(BRACKETED), ([, name = '']) => name.toLowerCase())
  return { urls: new Set(urls), text: text.toLowerCase(), works: new Set(works), authors: new Set(authors) }
}

const plain = (url: string): string => url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '')

/** Words that are long enough to be found by no accident. */
const isName = (words: string): boolean => / /.test(words) && words.length > SHORTEST_NAME

/** Whether the text has an entry’s address, its author with its year, or its first words. */
function isNamed(words: string, links: readonly CitedLink[], { urls, text, works, authors: bracketed }: Body): boolean {
  if (links.some(({ url }) => urls.has(plain(url)))) return true
  const [, author] = AUTHOR.exec(words) ?? []
  if (author && bracketed.has(author.toLowerCase())) return true
  const authors = words.slice(0, BEFORE_YEAR).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
  const years = words.match(/\b(?:19|20)\d\d/g) ?? []
  if (years.some((year) => authors.some((author) => works.has(`${author.toLowerCase()} ${year}`)))) return true
  const parts = words.replace(/^[[(\d\].)\s]+/, '').split(/[.,:;()“”"]\s?/)
  return parts.map((part) => part.trim()).some((part) => isName(part) && text.includes(part.toLowerCase()))
}
