/** Statements of how things are, in the present and about nobody here: "Making a shirt takes 2,700 litres of water." */
import type { Sentence } from '../model.ts'
import { isPresent } from '../times/tense.ts'

/** Whoever speaks, is spoken to, or is told of. */
export const PERSONS =
  /\b(?:I|me|my|mine|myself|we|us|our|ours|you|your|yours|he|she|him|her|his|hers)\b|['’](?:m|ve|ll|d)\b/i

export const saysOfOthers = ({ prose }: Sentence): boolean =>
  !PERSONS.test(prose) && !/^\W*(?:it|this|that|these|those|there)\b/i.test(prose) && isPresent(prose)

/** It is said of all of a kind: its subject is none that the reader knows. */
export const saysOfAll = (sentence: Sentence): boolean =>
  saysOfOthers(sentence) && !/^\W*(?:the|its|their|each|both|one|another|they)\b/i.test(sentence.prose)
