/** Statements of how things are, in the present and about nobody here: "Making a shirt takes 2,700 litres of water." */
import type { Sentence } from '../model.ts'
import { isPresent } from '../times/tense.ts'
import { isVerb } from './grammar.ts'
import { wordsOf } from './words.ts'

/** Whoever speaks, is spoken to, or is told of. */
export const PERSONS =
  /\b(?:I|me|my|mine|myself|we|us|our|ours|you|your|yours|he|she|him|her|his|hers)\b|['’](?:m|ve|ll|d)\b/i

/** What was spoken of before: "this is", "two thirds of that". */
const KNOWN = /^\W*(?:it|this|that|these|those|there)\b|\bof (?:it|this|that|these|those|them)\b/i

/** "Rent: £1,190 (35%)", "Tue: 12 km": jotted down. */
const NOTE = /^\W*\p{L}+:|[\p{L}\p{N})]\s*$/u

export const saysOfOthers = (sentence: Sentence): boolean =>
  !PERSONS.test(sentence.prose) &&
  !NOTE.test(sentence.prose) &&
  !KNOWN.test(sentence.prose) &&
  isPresent(sentence.prose) &&
  hasVerb(sentence)

/** "Rent: £1,190 (35%)" says nothing of anybody. */
const hasVerb = (sentence: Sentence): boolean => wordsOf(sentence).some(({ figure, lower }) => !figure && isVerb(lower))

/** It is said of all of a kind: its subject is none that the reader knows. */
export const saysOfAll = (sentence: Sentence): boolean =>
  saysOfOthers(sentence) && !/^\W*(?:the|its|their|each|both|one|another|they)\b/i.test(sentence.prose)
