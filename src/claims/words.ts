/** A sentence as words with their places: what the phrases around a figure are cut from. */
import type { Range, Sentence } from '../model.ts'
import { once } from '../once.ts'

export interface Word {
  /** As written, with a straight apostrophe. */
  readonly text: string
  readonly lower: string
  /** In the sentence's text. */
  readonly range: Range
  /** A figure is one word, however many it is written in. */
  readonly figure: boolean
}

/** A handle ("@maria", "u/maria") is one word. */
const WORD =
  /(?<![\p{L}\p{N}.])(?:@|[ur]\/)[\p{L}\p{N}_-]*[\p{L}\p{N}]|(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:['&.-][\p{L}\p{N}]+)*(?:'(?=\s\p{L}))?|\S/gu

/** The words and marks of a sentence in order, each figure as one. */
export const wordsOf: (sentence: Sentence) => readonly Word[] = once(split)

/** The index of the first one that begins at or behind an offset, of things in order. */
export function indexAt(things: readonly { readonly range: Range }[], offset: number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((things[middle]?.range[0] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function split({ prose, figures }: Sentence): Word[] {
  const text = prose.replaceAll('’', "'")
  const words: Word[] = []
  let from = 0
  for (const { range } of figures) {
    addPlain(words, text, from, range[0])
    add(words, text.slice(...range), range, true)
    from = range[1]
  }
  addPlain(words, text, from, text.length)
  return words
}

function addPlain(words: Word[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index
    add(words, match[0], [start, start + match[0].length], false)
  }
}

function add(words: Word[], text: string, range: Range, figure: boolean): void {
  words.push({ text, lower: text.toLowerCase(), range, figure })
}
