/** Where a figure holds, as far as its sentence says. */
import type { Figure, Phrase, Range, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { AUXILIARIES, CONJUNCTIONS, isAdverb, isVerb, PREPOSITIONS, wordSet } from './grammar.ts'
import { PLACES } from './places.ts'
import { indexAt, type Word, wordsOf } from './words.ts'

const LOCATIVE = wordSet('in across throughout within around outside of from')

const EVERYWHERE = wordSet('worldwide globally nationwide global')

/** How far off a place is looked for, in UTF-16 units, and what parts it from the figure before that. */
const REACH = 160
const PARTED = /[;:—]|\b(?:but|while|whereas)\b/

/** The longest name in the list of places, in words. */
const LONGEST = 4

interface Place {
  readonly range: Range
}

const placesOf = once((sentence: Sentence) => placesIn(wordsOf(sentence)))

/** The place named nearest to a figure, without its preposition: "the U.S.", "Germany", "worldwide". "The U.S. border" names none. */
export function placeOf({ range: [from, to] }: Figure, sentence: Sentence): Phrase | undefined {
  const places = placesOf(sentence)
  const next = indexAt(places, to)
  const apart = (start: number, end: number) => end - start > REACH || PARTED.test(sentence.prose.slice(start, end))
  const [before, behind] = [places[next - 1]?.range, places[next]?.range].map((place) =>
    place && !apart(Math.min(place[1], to), Math.max(place[0], from)) ? place : undefined,
  )
  const nearest = before && behind && from - before[1] < behind[0] - to ? before : (behind ?? before)
  return nearest && sentence.phrase(nearest)
}

function placesIn(words: readonly Word[]): Place[] {
  return words.flatMap((word, at) => {
    const end = EVERYWHERE.has(word.lower) ? at + 1 : LOCATIVE.has(word.lower) ? endOfPlace(words, at + 1) : undefined
    const last = end === undefined ? undefined : words[end - 1]
    const first = end === at + 1 ? word : words[at + 1]
    return first && last ? [{ range: [first.range[0], last.range[1]] }] : []
  })
}

/** Where the place that begins at a word ends; undefined where none begins. */
function endOfPlace(words: readonly Word[], start: number): number | undefined {
  const name = words[start]?.lower === 'the' ? start + 1 : start
  if (name > start && /^(?:world|globe)$/.test(words[name]?.lower ?? '')) return name + 1
  for (let end = Math.min(name + LONGEST, words.length); end > name; end--)
    if (PLACES.has(nameOf(words, name, end)) && closes(words[end])) return end
  return undefined
}

const nameOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text.replaceAll('.', ''))
    .join(' ')

/** A name with a noun behind it tells of something else: "the U.S. border". */
function closes(word: Word | undefined): boolean {
  if (!word || word.figure || !/\p{L}/u.test(word.text)) return true
  const { lower } = word
  return (
    PREPOSITIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    isAdverb(lower) ||
    isVerb(lower) ||
    /^wh/.test(lower)
  )
}
