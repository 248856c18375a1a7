/** How a document spells its words: what a capital means depends on where it stands and on what else is written small. */
import type { Sentence } from '../../model.ts'
import { type Word, wordsOf } from '../words.ts'

/** How the words of a document are spelled where nothing but their nature makes them capitals. */
export interface Spelling {
  readonly lower: ReadonlySet<string>
  readonly capital: ReadonlySet<string>
}

/** Collects the spelling of a document from the sentences in which capitals mean something. */
export function spellingOf(sentences: readonly Sentence[]): Spelling {
  const lower = new Set<string>()
  const capital = new Set<string>()
  for (const sentence of sentences) {
    const words = wordsOf(sentence)
    const titled = isTitleCase(words, sentence.block.kind === 'heading')
    for (const [i, { text, lower: key }] of words.entries()) {
      if (/^\p{Ll}/u.test(text)) lower.add(key)
      else if (!titled && /^\p{Lu}/u.test(text) && !opens(words, i)) capital.add(key)
    }
  }
  return { lower, capital }
}

/** So many of the longer words tell whether a line is in title case; in a heading, fewer. */
const LINE = 5
const HEADING = 2

/** Whether most of the longer words are capitals, as in a title: then a capital says nothing. */
export function isTitleCase(words: readonly Word[], isHeading = false): boolean {
  if (/^[.!?]$/.test(words.at(-1)?.text ?? '')) return false
  const long = words.filter(({ text, figure }) => !figure && text.length > 3 && /^\p{L}/u.test(text))
  const least = isHeading ? HEADING : LINE
  return long.length >= least && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.7
}

/** Whether a word stands where any word is a capital. */
export function opens(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  return before === undefined || /^[.:!?"“‘'•*|\uFFFC]$/.test(before.text) || (before.text === '(' && i === 1)
}
