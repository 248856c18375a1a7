/** "Sources close to the talks put it at …", "people familiar with the matter said": they know, and they are not named. */
import type { Word } from '../words.ts'
import { FINDING, SAYING } from './lexicon.ts'
import type { Run } from './names.ts'

const PEOPLE =
  /^(?:people|persons|individuals|sources?|insiders|officials|executives|employees|bankers|investors|someone|those)$/
const CLOSE =
  /^(?:close to|familiar with|briefed on|acquainted with|privy to|in the know|with (?:(?:direct|first-hand|intimate) )?knowledge)\b/

/** How many words off they say something. */
const SAID_WITHIN = 16
const isSaying = (word: string): boolean => SAYING.has(word) || FINDING.has(word) || word === 'put'

/** Whether such people are spoken of from word `i` on. */
export function isInsider(words: readonly Word[], i: number): boolean {
  const behind = words.slice(i + 1, i + 4).map(({ lower }) => lower)
  return PEOPLE.test(words[i]?.lower ?? '') && CLOSE.test(behind.join(' '))
}

/** The words for such people from word `i` on, where they say something. */
export function insiderAt(words: readonly Word[], i: number): Run | undefined {
  if (!isInsider(words, i)) return
  const to = i + (words[i + 3]?.lower === 'know' ? 4 : 3)
  return words.slice(i, i + SAID_WITHIN).some(({ lower }) => isSaying(lower)) ? { from: i, to } : undefined
}
