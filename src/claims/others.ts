/** Statements of how things are, in the present and about nobody here: "Making a shirt takes 2,700 litres of water." */
import { isPresent } from '../times/tense.ts'
import { isExtentOfChange, TREND } from './cues.ts'
import { isVerb } from './grammar.ts'
import { PERSONS, THROWN_IN, WRITERS } from './persons.ts'
import type { Scene } from './scene.ts'

/** What was spoken of before: "this is", "two thirds of that". */
const KNOWN = /^\W*(?:it|this|that|these|those|there)\b/i
const PART_OF_KNOWN = /^\s*of (?:it|this|that|these|those)\b/i

/** "Rent: £1,190 (35%)", "Tue: 12 km": jotted down. */
const NOTE = /^\W*\p{L}+:|[\p{L}\p{N})]\s*$/u

export function saysOfOthers(scene: Scene): boolean {
  const { before, after, figure, sentence } = scene
  const clause = `${before}${figure.text}${after}`
  return (
    !WRITERS.test(sentence.prose.replace(THROWN_IN, '')) &&
    !PERSONS.test(clause.replace(THROWN_IN, '')) &&
    !NOTE.test(sentence.prose) &&
    !KNOWN.test(before) &&
    !PART_OF_KNOWN.test(after) &&
    (isPresent(clause) || (figure.kind !== 'count' && (TREND.test(clause) || isExtentOfChange(before)))) &&
    hasVerb(scene)
  )
}

/** "Rent: £1,190 (35%)" says nothing of anybody. */
function hasVerb({ figure, before, after, words }: Scene): boolean {
  const [from, to] = [figure.range[0] - before.length, figure.range[1] + after.length]
  return words.some(
    ({ figure, lower, range }) => !figure && range[0] >= from && range[1] <= to && (isVerb(lower) || ALIKE.test(lower)),
  )
}

/** Verbs whose past is as their present: "sets the clinic back". */
const ALIKE = /^(?:cuts|sets|hits|lets|puts|costs|shuts|splits|spreads|beats)$/

/** It is said of all of a kind: its subject is none that the reader knows. */
export const saysOfAll = (scene: Scene): boolean =>
  saysOfOthers(scene) &&
  !/^\W*(?:(?:and|but|so|or|yet|for|then),?\s)?(?:the|its|their|each|both|one|another|they)\b/i.test(
    scene.before || scene.figure.text,
  )
