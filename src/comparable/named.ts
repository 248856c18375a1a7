/** Numbers that name a thing and are no amount of anything: "a 6 comes up more often than a 2", "damage per ten minutes". */
import type { Skeleton, Term } from './skeleton.ts'

/** What is said of a thing by its number. */
const GOES_ON =
  'comes?|came|is|was|has|had|or|and|as|in|at|on|to|than|turns?|turned|falls?|fell|wins?|won|beats?|means?|counts?|shows?'

/** Whether the number whose mark stands at a place says what something is counted by, or has an article and nothing that it counts. */
export function isName({ lower }: Skeleton, at: number): boolean {
  const before = lower.slice(Math.max(0, at - 12), at)
  if (/\bper $/.test(before)) return true
  return /\b(?:an?|the number|any) $/.test(before) && !OF_THINGS.test(lower.slice(at + 1, at + 12))
}

const OF_THINGS = new RegExp(`^[ -](?!(?:${GOES_ON})\\b)[a-z]`)

/** "A 9 kg dog eats three times as much as a 3 kg cat": measures that tell which things are compared, and not in what, as the words between two of them say. */
export function isOfOtherSize({ lower }: Skeleton, { at, figure: { kind } }: Term, between: string): boolean {
  const [before, behind] = [lower.slice(Math.max(0, at - 10), at), lower.slice(at + 1, at + 10)]
  const isAttribute = /\bones? of $/.test(before) || (/\b(?:an?|the|its|our) $/.test(before) && NOUN.test(behind))
  return kind === 'measure' && isAttribute && !OF_SIZE.test(between)
}
const NOUN = /^ (?!(?:of|in|at|on|to|from|for|by|with|it|that|which|and|or|but|last|per|an?|then|before|now)\b)[a-z]/
const OF_SIZE =
  /\b(?:(?:long|wide|broad|tall|high|deep|thick|heavy|far|longer|wider|broader|taller|higher|deeper|thicker|heavier|farther) (?:as|than)|the (?:length|width|height|depth|weight|distance|thickness) of)\b/
