/** Openings of a sentence that look like a command and are none. */
import { TREND } from './cues.ts'
import { isAdverb, isPlural, isVerb, PREPOSITIONS, wordSet } from './grammar.ts'
import type { Scene } from './scene.ts'
import type { Word } from './words.ts'

/** Commands behind which a noun may have a verb of its own, or stand beside another: "Let prices fall", "Give users access". */
const REACHING = wordSet(
  'let make ensure help allow check give offer send show bring get buy pay leave serve verify notice watch review ask call keep find',
)

/** "Put together, the lakes …", "Set against wages, rents …" */
const PARTICIPLE = /^\W*(?:put|set|added|laid) (?:together|against|beside|side by side|end to end)\b[^,]{0,40},/i

/** "Top 1% gained", "Record 38% stayed", "Top 3 banks (…) hold"; "Top 12 buns with 20% icing" is one. */
const RANKED = wordSet('top record')

export const isNoCommand = ({ words, lead }: Scene): boolean =>
  PARTICIPLE.test(lead) || opensOnSubject(words.slice(0, OPENING))

/** How many words of a sentence tell whether it opens with a command. */
const OPENING = 6

const opensOnSubject = ([first, second, third, ...more]: readonly Word[]): boolean =>
  first !== undefined &&
  ((RANKED.has(first.lower) && second?.figure === true && isRankedSubject(third, more)) ||
    (isPlural(second?.lower ?? '') &&
      !REACHING.has(first.lower) &&
      isPredicate(...(isAdverb(third?.lower ?? '') ? more : [third, ...more]))))

const isRankedSubject = (word: Word | undefined, behind: readonly Word[]): boolean =>
  isVerb(word?.lower ?? '') || (isPlural(word?.lower ?? '') && !behind.some(({ lower }) => lower === 'with'))

/** "Cut flowers lose …", and not "Serve dishes cooked at …". */
const isPredicate = (verb?: Word, next?: Word): boolean =>
  isVerb(verb?.lower ?? '') &&
  !(
    /ed$/.test(verb?.lower ?? '') &&
    !TREND.test(verb?.lower ?? '') &&
    next !== undefined &&
    !next.figure &&
    PREPOSITIONS.has(next.lower)
  )
