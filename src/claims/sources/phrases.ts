/** Noun phrases around a verb or a preposition: where they begin and end, and whom they name. */
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
  BETWEEN,
  BODIES,
  INSTITUTIONS,
  OWN_NOUNS,
  PARTICIPLES,
  RECORDS,
  STUDIES,
  SURVEYED,
  VAGUE_STUDIES,
} from './lexicon.ts'
import type { Name, Run } from './names.ts'
import { isTime } from './nobodies.ts'

/** A sentence as its credits are looked for in it. */
export interface Clauses {
  readonly words: readonly Word[]
  /** By the index of each of its words. */
  readonly names: ReadonlyMap<number, Name>
}

/** Whom a phrase names: somebody, ourselves, whoever was named before, or nobody in particular. */
export type Who = 'named' | 'own' | 'carried' | 'vague'

export interface Party {
  readonly who: Who
  /** The words of the phrase. */
  readonly run: Run
  /** The name within it; the phrase itself where a body is named by what it is. */
  readonly name?: Run
  /** Whether it speaks of a study, a report or data, not of people alone. */
  readonly study: boolean
}

export interface Credit extends Party {
  /** The words that give the credit: "according to the CDC", "Polaris identified". */
  readonly via: Run
}

/** How many words a phrase may have: what bounds the cost of a verb. */
const LONGEST = 16

const FIRST_PERSON = wordSet('we i our my us')
const THIRD_PERSON = wordSet("it they he she its their his her both he's she's")
const POINTING = wordSet('the this that these those same such')
const INDEFINITE = wordSet(
  'a an one some several many most another other various recent new numerous two three few certain multiple early older previous past',
)
const FROM = wordSet('by from at of with in for')
const BREAK = /^[.,;:!?()[\]"“”«»–—|\uFFFC]$/

/** The phrase that ends right before `to`, past adverbs, auxiliaries, and what stands between two commas or in brackets. */
export function phraseBefore(clauses: Clauses, to: number): { phrase: Run; insertion: Run } | undefined {
  const close = overBetween(clauses.words, to)
  const end = overInsertion(clauses.words, close)
  const from = startOf(clauses, end)
  return from < end ? { phrase: { from, to: end }, insertion: { from: end, to: close } } : undefined
}

/** The phrase that begins at `from`. */
export function phraseAfter({ words, names }: Clauses, from: number): Run {
  let to = from
  while (to < words.length && to - from < LONGEST) {
    const word = words[to]
    if (!word || (BREAK.test(word.text) && !names.has(to))) break
    if (to > from && !names.has(to) && !DETERMINERS.has(words[to - 1]?.lower ?? '') && endsPhrase(word)) break
    to++
  }
  return { from, to }
}

function endsPhrase(word: Word): boolean {
  const { lower } = word
  if (isFirstPerson(word) || THIRD_PERSON.has(lower)) return true
  return isBoundary(lower) || CONJUNCTIONS.has(lower)
}

/** Steps back over adverbs, auxiliaries and a date: "The CDC has [recently]", "Acme this week". */
function overBetween(words: readonly Word[], to: number): number {
  let end = to
  while (end > 0 && isBetween(words[end - 1]?.lower ?? '')) end--
  const last = words[end - 1]?.lower ?? ''
  if (!isTime(last) && !TIME.test(last)) return end
  let from = end - 1
  while (from > 0 && DATED.test(words[from - 1]?.lower ?? '')) from--
  return from < end - 1 || /day$/.test(last) ? from : end
}

const TIME = /^(?:week|month|year|quarter|yesterday|today|(?:19|20)\d\d)$/
const DATED =
  /^(?:this|last|in|on|earlier|late|early|since|each|every|the|same|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2})$/

const isBetween = (word: string): boolean => BETWEEN.has(word) || (isAdverb(word) && !THIRD_PERSON.has(word))

/** Steps back over ", a professor at …," or "(…)" and the like that stand between a subject and its verb. */
function overInsertion(words: readonly Word[], to: number): number {
  const mark = words[to - 1]?.text
  const opener = mark === ')' ? '(' : mark === ',' ? ',' : mark === '”' ? '“' : mark === '"' ? '"' : undefined
  if (opener === undefined) return to
  for (let i = to - 2; i > 0 && i > to - 2 - LONGEST; i--) if (words[i]?.text === opener) return i
  return to
}

function startOf({ words, names }: Clauses, to: number): number {
  let from = to
  while (from > 0 && to - from < LONGEST) {
    const word = words[from - 1]
    const stop = word && !names.has(from - 1) && (BREAK.test(word.text) || isBoundary(word.lower))
    if (!word || (stop && !(word.text === '.' && words[from - 2]?.lower === 'al'))) break
    from--
  }
  return from
}

/** Words that no noun phrase holds: what joins clauses and what is said of something. */
function isBoundary(word: string): boolean {
  if (/^(?:that|while|but|because|although|though|when|if|so|whereas|as|since|until|than|then|how)$/.test(word))
    return true
  return AUXILIARIES.has(word) || (!word.endsWith("'s") && isVerb(word) && !isNominal(word))
}

const isNominal = (word: string): boolean =>
  STUDIES.has(word) ||
  RECORDS.has(word) ||
  PARTICIPLES.has(word) ||
  AGENTS.has(word) ||
  SURVEYED.has(word) ||
  RELATIVES.has(word) ||
  OWN_NOUNS.has(word)

/** Whom a phrase that is the subject of a verb of finding, or follows "by" or "according to", names. */
export function partyOf(clauses: Clauses, phrase: Run): Party | undefined {
  const { words, names } = clauses
  const pronoun = pronounAt(words, phrase.to - 1)
  if (pronoun) return pronoun
  const run = trimmed(words, phrase)
  const head = { from: run.from, to: headEnd(clauses, run) }
  const last = words[head.to - 1]
  if (!last || head.from >= head.to) return
  const noun = last.lower.replace(/'s$/, '')
  const study = has(words, head, (word) => STUDIES.has(word) || RECORDS.has(word)) || isTitle(words, head)
  const name = nameIn(clauses, head)
  const me = words.slice(head.from, head.to).findLastIndex(isFirstPerson)
  if (me >= 0) return { who: 'own', run: { from: head.from + me, to: run.to }, study: true }
  const closing = names.get(head.to - 1)
  if (closing?.body) return { who: 'named', run, name: closing, study }
  if (THIRD_PERSON.has(words[head.from]?.lower ?? '')) return { who: 'carried', run, study }
  if (SURVEYED.has(noun)) return { who: 'carried', run, study: true }
  if (!STUDIES.has(noun) && !RECORDS.has(noun) && !isAgent(noun)) return
  const namer =
    (name?.sure || /^(?:al|colleagues)$/.test(noun) ? name : undefined) ??
    nameBehind(clauses, { from: head.to, to: run.to })
  if (namer) return { who: 'named', run, name: namer, study }
  if (isOfficial(words, head) || isBodyBehind(words, head.to, run.to)) return { who: 'named', run, name: run, study }
  if (POINTING.has(words[run.from - 1]?.lower ?? ''))
    return INSTITUTIONS.has(noun)
      ? { who: 'named', run, name: run, study }
      : { who: 'carried', run: { from: run.from - 1, to: run.to }, study }
  if (noun === 'police' || noun === 'prosecutors' || noun === 'census') return { who: 'named', run, name: run, study }
  return isVague(words, phrase, noun) ? { who: 'vague', run, study } : undefined
}

/** "we", "they": a subject of one word, whatever stands before it ("Of the 400 people we asked"). */
function pronounAt(words: readonly Word[], at: number): Party | undefined {
  const word = words[at]
  const run = { from: at, to: at + 1 }
  if (word && isFirstPerson(word)) return { who: 'own', run, study: true }
  return word && /^(?:it|they|he|she)$/.test(word.lower) ? { who: 'carried', run, study: false } : undefined
}

function isVague(words: readonly Word[], phrase: Run, noun: string): boolean {
  if (VAGUE_STUDIES.has(noun) || STUDIES.has(noun)) return true
  return (
    AGENTS.has(noun) && (noun.endsWith('s') || noun === 'many' || has(words, phrase, (word) => INDEFINITE.has(word)))
  )
}

/** Agents by the list or by their making: "biologists", "criminologists". */
const isAgent = (noun: string): boolean => AGENTS.has(noun) || /(?:ologists?|icians|omists?|ysts?)$/.test(noun)

/** A capitalised study is a title: "the American Community Survey", "the World Happiness Report". */
const isTitle = (words: readonly Word[], { from, to }: Run): boolean =>
  words
    .slice(from, to)
    .some(({ text, lower }) => /^\p{Lu}/u.test(text) && (STUDIES.has(lower) || lower === 'statistics'))

/** "US" is a country. */
const isFirstPerson = ({ text, lower }: Word): boolean =>
  FIRST_PERSON.has(lower) && (text.length === 1 || text !== text.toUpperCase())

const has = (words: readonly Word[], { from, to }: Run, test: (word: string) => boolean): boolean =>
  words.slice(from, to).some(({ lower }) => test(lower))

/** The first name of a body in a run. */
export function nameIn({ names }: Clauses, { from, to }: Run): Name | undefined {
  for (let i = from; i < to; i++) {
    const name = names.get(i)
    if (name?.body) return name
  }
  return
}

/** The name of who made a study: "by …", "from …", "at …", "published in …"; not what it is about. */
function nameBehind(clauses: Clauses, { from, to }: Run): Name | undefined {
  const { words } = clauses
  for (let i = from; i < to; i++) {
    if (!FROM.has(words[i]?.lower ?? '')) continue
    const start = DETERMINERS.has(words[i + 1]?.lower ?? '') ? i + 2 : i + 1
    const name = nameIn(clauses, { from: start, to: Math.min(to, start + 4) })
    if (name) return name
  }
  return
}

/** Records of a body that is known by what it is: "official figures", "police records". */
const isOfficial = (words: readonly Word[], { from, to }: Run): boolean =>
  to - from > 1 && OFFICIAL.has(words[to - 2]?.lower ?? '')

const OFFICIAL = wordSet(
  `official government state federal county city police court hospital school ministry military treasury parliamentary municipal census tax`,
)

/** "a report from the county's health department": a body that is named by what it is. */
function isBodyBehind(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!/^(?:by|from)$/.test(words[i]?.lower ?? '') || !/^(?:the|its|their|his|her)$/.test(words[i + 1]?.lower ?? ''))
      continue
    if (words.slice(i + 2, Math.min(to, i + 7)).some(({ lower }) => BODIES.has(lower) || INSTITUTIONS.has(lower)))
      return true
  }
  return false
}

/** Prepositions, "of" among them. */
export const isPreposition = (word: string): boolean => word === 'of' || PREPOSITIONS.has(word)

/** Without what leads in ("that", "and", "In"), articles and numbers. */
function trimmed(words: readonly Word[], { from, to }: Run): Run {
  let start = from
  while (start < to && isLeadIn(words[start])) start++
  return { from: start, to: words[to - 1]?.text === '.' ? to - 1 : to }
}

function isLeadIn(word: Word | undefined): boolean {
  if (!word) return false
  const { lower } = word
  return (
    POINTING.has(lower) ||
    /^(?:a|an|and|or|but|both|all|even|only|when|now|also)$/.test(lower) ||
    /^\d{4}$/.test(lower) ||
    isAdverb(lower)
  )
}

/** Where the head of a phrase ends: before the first preposition, relative or participle that is not within a name. */
function headEnd({ words, names }: Clauses, { from, to }: Run): number {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word || names.has(i)) continue
    if (
      isPreposition(word.lower) ||
      RELATIVES.has(word.lower) ||
      (i > from && PARTICIPLES.has(word.lower) && !STUDIES.has(word.lower))
    )
      return i
  }
  return to
}

/** The place of a run in the sentence. */
export function rangeOf(words: readonly Word[], { from, to }: Run): Range {
  return [words[from]?.range[0] ?? 0, words[to - 1]?.range[1] ?? 0]
}
