/** Statements of how things are, in the present and about nobody here: "Making a shirt takes 2,700 litres of water." */
import type { FigureKind } from '../model.ts'
import { isPresent } from '../times/tense.ts'
import { isExtentOfChange, TREND } from './cues.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  isBaseForm,
  isCollective,
  isPlural,
  isVerb,
  PRONOUNS,
  RELATIVES,
} from './grammar.ts'
import { PERSONS, THROWN_IN, WRITERS } from './persons.ts'
import { clauseOf, type Scene } from './scene.ts'
import { ofSentence } from './signal.ts'
import { indexAt, type Word } from './words.ts'

/** What was spoken of before: "this is", "two thirds of that". */
const KNOWN = /^\W*(?:it|this|that|these|those|there)\b/i
const PART_OF_KNOWN = /^\s*of (?:it|this|that|these|those)\b/i

/** "Rent: £1,190 (35%)", "Tue: 12 km": jotted down. */
const NOTE = /^\W*\p{L}+:|[\p{L}\p{N})]\s*$/u

/** No writer speaks of themselves in it, and it is no note. */
const tellsOfOthers = ofSentence(({ prose }) => !WRITERS.test(prose.replace(THROWN_IN, '')) && !NOTE.test(prose))

export function saysOfOthers(scene: Scene): boolean {
  const { before, after, figure } = scene
  const clause = clauseOf(scene)
  return (
    tellsOfOthers(scene) &&
    !PERSONS.test(clause.replace(THROWN_IN, '')) &&
    !KNOWN.test(before) &&
    !PART_OF_KNOWN.test(after) &&
    (isPresent(clause) || (figure.kind !== 'count' && (TREND.test(clause) || isExtentOfChange(before)))) &&
    hasVerb(scene)
  )
}

/** "Rent: £1,190 (35%)" says nothing of anybody. */
export function hasVerb({ figure, before, after, words }: Scene): boolean {
  const [from, to] = [figure.range[0] - before.length, figure.range[1] + after.length]
  const clause = words.slice(indexAt(words, from), indexAt(words, to))
  return clause.some(
    (word, at) => !word.figure && (isVerb(word.lower) || ALIKE.test(word.lower)) && !isNoun(word, clause.slice(0, at)),
  )
}

/** "Median wait 40 seconds", "indemnity cover of": the base form of a verb behind a singular is a noun. */
const isNoun = ({ lower }: Word, before: readonly Word[]): boolean =>
  isBaseForm(lower) &&
  before.length > 0 &&
  !before.some((word) => word.figure || isPlural(word.lower) || isCollective(word.lower) || OPENS_VERB.has(word.lower))

/** Behind these a base form is a verb all the same. */
const OPENS_VERB: ReadonlySet<string> = new Set([...PRONOUNS, ...RELATIVES, ...AUXILIARIES, ...CONJUNCTIONS, 'to'])

/** "Bog fires, 3 billion spores, crop reports and the cost of waste": nothing in it says of anything what it is or does. */
export const isVerbless = (words: readonly Word[]): boolean =>
  !words.some(
    ({ lower }, i) =>
      isVerb(lower) && !((isBaseForm(lower) || isPlural(lower)) && CLOSES.test(words[i + 1]?.lower ?? '')),
  )

/** What stands behind a noun that could be a verb with an object. */
const CLOSES = /^(?:[,.;:!?)]|and|or|of|)$/

/** Verbs whose past is as their present: "sets the clinic back". */
const ALIKE = /^(?:cuts|sets|hits|lets|puts|costs|shuts|splits|spreads|beats)$/

/** "on the 4,100 litres they ship": so many as the reader knows of. */
const KNOWN_COUNT = /\b(?:the|its|their|these|those)\s$/i
const COUNTED_OR_WEIGHED: readonly FigureKind[] = ['count', 'money', 'measure']

/** It is said of all of a kind: its subject is none that the reader knows. */
export const saysOfAll = (scene: Scene): boolean =>
  saysOfOthers(scene) &&
  !(COUNTED_OR_WEIGHED.includes(scene.figure.kind) && KNOWN_COUNT.test(scene.before)) &&
  !/^\W*(?:(?:and|but|so|or|yet|for|then),?\s)?(?:the|its|their|each|both|one|another|they)\b/i.test(
    scene.before || scene.figure.text,
  )
