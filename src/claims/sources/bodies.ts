/** Bodies that are called by what they do: "the port authority", "the regional immunisation office". */
import { isAdverb, wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import { BODIES, INSTITUTIONS } from './lexicon.ts'
import type { Run } from './names.ts'

/** What tells one body from others that were spoken of, and not what it does. */
const POINTING_OUT = wordSet(
  'same new latest recent old other former first second third then whole full original local big main own very said lead',
)

/** Whether the noun phrase `head`, which stands behind "the", says of a body what it does. */
export function isBodyByName(words: readonly Word[], { from, to }: Run): boolean {
  const [first, ...more] = words.slice(from, to).map(({ lower }) => lower)
  const known = first !== undefined && !POINTING_OUT.has(first) && !isAdverb(first)
  return words[from - 1]?.lower === 'the' && known && BODIES.has(more.at(-1) ?? '')
}

/** "The city's heritage office", "the county's own survey": there is one of it. */
export const PUBLIC =
  /^(?:city|town|county|country|nation|state|province|region|district|parish|village|island|kingdom|republic|territory|borough|capital|canton|university)'s$/

/** "Peru's health ministry", "Norway's statistics office": there is one in each place. */
export const isBodyOfPlace = (words: readonly Word[], { from, to }: Run, noun: string): boolean =>
  (BODIES.has(noun) || INSTITUTIONS.has(noun)) &&
  words.slice(from, to - 1).some(({ text }) => /^\p{Lu}.*(?:['’]s|s['’])$/u.test(text))
