/** Noun phrases before a verb and behind a preposition: where they begin and end. */
import type { Range } from '../../model.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isVerb,
  PREPOSITIONS,
  RELATIVES,
  wordSet,
} from '../grammar.ts'
import type { Word } from '../words.ts'
import {
  AGENTS,
  ARCHIVAL,
  BETWEEN,
  INSTITUTIONS,
  OWN_NOUNS,
  PARTICIPLES,
  RECORDS,
  STUDIES,
  SURVEYED,
} from './lexicon.ts'
import type { Name, Run } from './names.ts'
import { isTime } from './nobodies.ts'

/** A sentence as its credits are looked for in it. */
export interface Clauses {
  readonly words: readonly Word[]
  /** By the index of each of its words. */
  readonly names: ReadonlyMap<number, Name>
}

/** How many words a phrase may have: what bounds the cost of a verb. */
const LONGEST = 16

const BREAK = /^[.,;:!?()[\]"“”«»–—|\uFFFC]$/
const FIRST_PERSON = wordSet('we i our my us')
export const THIRD_PERSON = wordSet("it they he she its their his her both he's she's")
const JOINING = wordSet('that while but because although though when if so whereas as since until than then how')

/** "we", "our"; "US" is a country, and "Our" within a sentence opens a name ("Our World in Data"). */
export function isFirstPerson(words: readonly Word[], at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {}
  const capital = text !== 'I' && /^\p{Lu}/u.test(text) && /^[\p{L}\p{N}]/u.test(words[at - 1]?.text ?? '')
  return FIRST_PERSON.has(lower) && !capital && (text.length === 1 || text !== text.toUpperCase())
}

/** Prepositions, "of" among them. */
export const isPreposition = (word: string): boolean => word === 'of' || PREPOSITIONS.has(word)

/** The phrase that ends right before `to`, past adverbs and a date, and past an insertion between commas or in brackets. */
export function phraseBefore(clauses: Clauses, to: number): { phrase: Run; insertion: Run } | undefined {
  const close = overDate(clauses.words, overBetween(clauses.words, to))
  const end = overInsertion(clauses.words, close)
  const from = startOf(clauses, end)
  return from < end ? { phrase: { from, to: end }, insertion: { from: end, to: close } } : undefined
}

/** The phrase that begins at `from`. */
export function phraseAfter({ words, names }: Clauses, from: number): Run {
  let to = from
  for (let word = words[to]; word && to - from < LONGEST; word = words[to]) {
    const opening = to === from || DETERMINERS.has(words[to - 1]?.lower ?? '')
    if (!names.has(to) && (BREAK.test(word.text) || (!opening && endsPhrase(words, to)))) break
    to++
  }
  return { from, to }
}

function endsPhrase(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  return isFirstPerson(words, at) || THIRD_PERSON.has(lower) || CONJUNCTIONS.has(lower) || isBoundary(lower)
}

/** Steps back over adverbs and auxiliaries: "The CDC has recently". */
function overBetween(words: readonly Word[], to: number): number {
  const isBetween = (word: string) => BETWEEN.has(word) || isAdverb(word)
  let end = to
  while (end > 0 && isBetween(words[end - 1]?.lower ?? '')) end--
  return end
}

const TIME = /^(?:week|month|year|quarter|yesterday|today|(?:19|20)\d\d)$/
const DATED = /^(?:this|last|in|on|earlier|late|early|since|each|every|the|same|\d{1,2})$/

/** Steps back over a date: "Acme this week", "The CDC in May 2020". */
function overDate(words: readonly Word[], to: number): number {
  const last = words[to - 1]?.lower ?? ''
  if (!isTime(last) && !TIME.test(last)) return to
  let from = to - 1
  for (let word = words[from - 1]; word && (DATED.test(word.lower) || isTime(word.lower)); word = words[from - 1])
    from--
  return from < to - 1 || last.endsWith('day') ? from : to
}

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ',': ',', '”': '“', '"': '"' }

/** Steps back over ", a professor at …," or "(…)" and the like that stand between a subject and its verb. */
function overInsertion(words: readonly Word[], to: number): number {
  const opener = OPENERS[words[to - 1]?.text ?? '']
  if (opener === undefined) return to
  for (let i = to - 2; i > 0 && i > to - 2 - LONGEST; i--) if (words[i]?.text === opener) return i
  return to
}

function startOf({ words, names }: Clauses, to: number): number {
  let from = to
  for (let word = words[from - 1]; word && to - from < LONGEST; word = words[from - 1]) {
    const abbreviates = word.text === '.' && words[from - 2]?.lower === 'al'
    const bounds = BREAK.test(word.text) || (isBoundary(word.lower) && !isOwned(words, from - 1))
    if (!abbreviates && !names.has(from - 1) && bounds) break
    from--
  }
  return from
}

/** "The bank's own leaflet". */
const isOwned = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'own' && /^(?:its|their|his|her|our|my|your|'|.+'s?)$/.test(words[at - 1]?.lower ?? '')

/** Words that no noun phrase holds: what joins clauses and what is said of something. */
const isBoundary = (word: string): boolean =>
  JOINING.has(word) || AUXILIARIES.has(word) || (!word.endsWith("'s") && isVerb(word) && !isNominal(word))

const NOMINAL: readonly ReadonlySet<string>[] = [
  STUDIES,
  RECORDS,
  PARTICIPLES,
  AGENTS,
  INSTITUTIONS,
  ARCHIVAL,
  SURVEYED,
  RELATIVES,
  OWN_NOUNS,
]
const isNominal = (word: string): boolean => NOMINAL.some((set) => set.has(word))

/** A noun without its possessive mark; "fact sheet" is one. */
export const nounAt = (words: readonly Word[], i: number): string =>
  /^sheets?$/.test(words[i]?.lower ?? '') && words[i - 1]?.lower === 'fact'
    ? 'factsheet'
    : (words[i]?.lower.replace(/'s$/, '') ?? '')

/** The first name of a body in a run. */
export function nameIn({ names }: Clauses, { from, to }: Run): Name | undefined {
  for (let i = from; i < to; i++) {
    const name = names.get(i)
    if (name?.body) return name
  }
  return
}

/** Whether a word of a run passes a test. */
export const someWord = (words: readonly Word[], { from, to }: Run, test: (word: string) => boolean): boolean =>
  words.slice(Math.max(0, from), to).some(({ lower }) => test(lower))

/** The place of a run in the sentence. */
export function rangeOf(words: readonly Word[], { from, to }: Run): Range {
  return [words[from]?.range[0] ?? 0, words[to - 1]?.range[1] ?? 0]
}
