/** Credits to works by their titles: "a post titled “Moles are a trap”", "in “Water, Roads and Power,” …". */
import type { Word } from '../words.ts'
import { RECORDS, STUDIES } from './lexicon.ts'
import type { Credit } from './parties.ts'
import type { Clauses } from './phrases.ts'

/** The longest title, and how far before it stands what it is of, in words. */
const LONGEST = 24
const NOUN = 10

/** The work whose title begins at a quotation mark. */
export function titleCredit({ words }: Clauses, i: number): Credit | undefined {
  const mark = words[i]?.text ?? ''
  if (!/^["“]$/.test(mark)) return
  const length = words.slice(i + 1, i + 1 + LONGEST).findIndex(({ text }) => /^["”]$/.test(text))
  const from = length < 2 ? -1 : startOf(words, i, words.slice(i + 1, i + 1 + length))
  if (from < 0) return
  const run = { from, to: i + 2 + length }
  return { who: 'named', run, name: { from: i + 1, to: i + 1 + length }, study: true, via: run }
}

/** Where the words begin that say what the title is of, or that something is found there. */
function startOf(words: readonly Word[], i: number, title: readonly Word[]): number {
  const before = words[i - 1]?.lower ?? ''
  if (/^(?:in|from|per|see)$/.test(before)) return isTitle(title) ? i - 1 : -1
  if (!/^(?:titled|entitled|called|headlined)$/.test(before)) return -1
  const start = Math.max(0, i - NOUN)
  const noun = words.slice(start, i).findLastIndex(({ lower }) => STUDIES.has(lower) || RECORDS.has(lower))
  return noun < 0 ? -1 : start + noun
}

/** Whether all longer words are capitals, two of them at least. */
function isTitle(title: readonly Word[]): boolean {
  const long = title.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return long.length > 1 && long.every(({ text }) => /^\p{Lu}/u.test(text))
}
