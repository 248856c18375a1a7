/** Nouns by their look: what a number can count, and what only names. */
import { PEOPLE, STOPS } from '../data/words.ts'
import { at, type Token, type Tokens } from '../lex/token.ts'

const UPPER = /^\p{Lu}/u
const PLURAL = /[^su'i]s$/

export function isCapital({ type, text }: Token): boolean {
  return (type === 'word' || type === 'code') && UPPER.test(text)
}

/** "reports", "MPs", "people"; no "bus", "crisis", "Tesla's". */
export function isPlural({ type, lower, text }: Token): boolean {
  return (
    type === 'word' && (PEOPLE.has(lower) || (PLURAL.test(lower) && (lower.length > 3 || /^\p{Lu}+s$/u.test(text))))
  )
}

/** Whether a noun phrase with a plural starts here: "people", "Conservative MPs", "young first-time voters". */
export function isCounted(tokens: Tokens, start: number): boolean {
  for (let index = start; index < start + 4; index++) {
    const token = at(tokens, index)
    if (token.type !== 'word' ? token.lower !== '-' || token.gap : STOPS.has(token.lower)) return false
    if (isPlural(token)) return true
  }
  return false
}
