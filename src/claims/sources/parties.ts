/** Whom a noun phrase names, where it is the subject of a verb of finding or stands behind "by" or "according to". */
import { DETERMINERS, RELATIVES, wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import { isBodyByName, isBodyOfPlace, PUBLIC } from './bodies.ts'
import { POINTING, withoutLeadIn } from './lead-ins.ts'
import {
  AGENTS,
  ARCHIVAL,
  BODIES,
  INSTITUTIONS,
  INSTRUMENTS,
  OFFICES,
  OFFICIAL,
  PARTICIPLES,
  RECORDS,
  STUDIES,
  SURVEYED,
  VAGUE_STUDIES,
} from './lexicon.ts'
import type { Name, Run } from './names.ts'
import { type Clauses, isFirstPerson, isPreposition, nameIn, nounAt, someWord, THIRD_PERSON } from './phrases.ts'

/** Somebody, ourselves, whoever was named before, or nobody in particular. */
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

/** A phrase with its head: "a survey" of "a survey of 1,204 adults by Gallup". */
interface Subject extends Clauses {
  readonly run: Run
  readonly head: Run
  /** The last word of the head. */
  readonly noun: string
  readonly study: boolean
}

const INDEFINITE = wordSet(
  'a an one some several many most another other various recent new numerous two three few certain multiple early older previous past',
)
const MAKERS = wordSet('by from at of with in for like including')

/** The party that a phrase names; none where its head is neither a name nor a word for who finds out or for what is found. */
export function partyOf(clauses: Clauses, phrase: Run): Party | undefined {
  const pronoun = pronounAt(clauses.words, phrase.to - 1)
  const subject = pronoun ? undefined : subjectOf(clauses, phrase)
  if (!subject) return pronoun
  const plain = ownParty(subject) ?? namedParty(subject) ?? answering(subject) ?? bearer(subject) ?? instrument(subject)
  if (plain || !isSource(subject.noun)) return plain
  return ownedParty(subject) ?? pointedParty(subject) ?? vagueParty(subject, phrase)
}

/** "we", "they": a subject of one word, whatever stands before it ("Of the 400 people we asked"). */
function pronounAt(words: readonly Word[], at: number): Party | undefined {
  const run = { from: at, to: at + 1 }
  if (isFirstPerson(words, at)) return { who: 'own', run, study: true }
  return /^(?:it|they|he|she)$/.test(words[at]?.lower ?? '') ? { who: 'carried', run, study: false } : undefined
}

function subjectOf(clauses: Clauses, phrase: Run): Subject | undefined {
  const { words } = clauses
  const run = withoutLeadIn(clauses, phrase)
  const head = { from: run.from, to: headEnd(clauses, run) }
  if (head.from >= head.to) return
  const noun = nounAt(words, head.to - 1)
  const study = someWord(words, head, (word) => STUDIES.has(word) || RECORDS.has(word))
  return { ...clauses, run, head, noun, study }
}

/** Where the head of a phrase ends: before the first preposition, relative or participle that is not within a name. */
function headEnd({ words, names }: Clauses, { from, to }: Run): number {
  for (let i = from; i < to; i++) {
    const word = words[i]?.lower ?? ''
    const describes = i > from && PARTICIPLES.has(word) && !STUDIES.has(word)
    if (!names.has(i) && (isPreposition(word) || RELATIVES.has(word) || describes)) return i
  }
  return to
}

function ownParty({ words, head, run }: Subject): Party | undefined {
  for (let at = head.to - 1; at >= head.from; at--)
    if (isFirstPerson(words, at)) return { who: 'own', run: { from: at, to: run.to }, study: true }
  return
}

/** A head that ends in a name: "Gallup", "the pollster Gallup", "the Sleep Council's Jane Doe"; or opens with one: "Jane Doe and her deputy". */
function namedParty({ words, names, head, run, study }: Subject): Party | undefined {
  const name = names.get(head.to - 1)
  if (name?.body) return { who: 'named', run, name, study }
  const first = names.get(head.from)
  const joined =
    first?.body && first.sure && words[first.to]?.lower === 'and' && PAIRED.test(words[first.to + 1]?.lower ?? '')
  return joined ? { who: 'named', run, name: first, study } : undefined
}

/** What opens the second of two of whom the first is named. */
const PAIRED = /^(?:his|her|its|their|a|an|two|three|four|five|several|other|fellow|\p{L}+al)$/u

/** "Its authors", "61% of respondents": whose they are was said before. */
function answering({ words, head, run, noun, study }: Subject): Party | undefined {
  if (SURVEYED.has(noun)) return { who: 'carried', run, study: true }
  return THIRD_PERSON.has(words[head.from]?.lower ?? '') ? { who: 'carried', run, study } : undefined
}

/** Whether a noun is a word for who finds out or for what is found. */
const isSource = (noun: string): boolean => isStudy(noun) || RECORDS.has(noun) || ARCHIVAL.has(noun) || isKnowing(noun)
const isKnowing = (noun: string): boolean => INSTITUTIONS.has(noun) || isAgent(noun)

const isStudy = (noun: string): boolean => STUDIES.has(noun) || STUDIES.has(noun.replace(/s$/, ''))

/** "Economists", "cardiologists", "nutritionists": whoever bears such a name knows something. */
const isAgent = (noun: string): boolean =>
  AGENTS.has(noun) ||
  BODIES.has(noun) ||
  /(?:ologists?|icians|omists?|ysts?|tionists|iatrists|icists|emists)$/.test(noun)

/** A study or its makers with somebody's name before or behind it, or with a body that is named by what it is. */
function ownedParty(subject: Subject): Party | undefined {
  const { words, run, head, noun, study } = subject
  const before = nameIn(subject, head)
  const name = before?.sure || /^(?:al|colleagues)$/.test(noun) ? before : undefined
  const named = name ?? nameBehind(subject, { from: head.to, to: run.to })
  if (named) return { who: 'named', run, name: named, study }
  const records = STUDIES.has(noun) || RECORDS.has(noun) || noun === 'officials'
  const owner = words.slice(head.from, head.to - 1).findLast(({ lower }) => /['’]s?$/.test(lower))
  const isOwned = RECORDS.has(noun) || (isStudy(noun) && isKnowing(owner?.lower.replace(/['’]s?$/, '') ?? ''))
  const held = owner && isOwned && POINTING.has(words[head.from - 1]?.lower ?? '')
  const official = records && head.to - head.from > 1 && OFFICIAL.has(words[head.to - 2]?.lower ?? '')
  return held || official || isBodyBehind(words, head.to, run.to) ? { who: 'named', run, name: run, study } : undefined
}

/** The name of who made a study: "by …", "from …", "at …", "published in …"; of one of them: "experts like …". */
function nameBehind(clauses: Clauses, { from, to }: Run): Name | undefined {
  const { words } = clauses
  for (let i = from; i < to; i++) {
    if (!MAKERS.has(words[i]?.lower ?? '')) continue
    const start = DETERMINERS.has(words[i + 1]?.lower ?? '') ? i + 2 : i + 1
    const name = nameIn(clauses, { from: start, to: Math.min(to, start + 4) })
    if (name) return name
  }
  return
}

const isOwner = (word: string): boolean => /^(?:the|its|their|his|her)$|'s$/.test(word)

/** How many words behind a paper may say before whom it goes: "papers that went to the council". */
const BROUGHT = 4

/** "a report from the county's health department": a body that is named by what it is. */
function isBodyBehind(words: readonly Word[], from: number, to: number): boolean {
  const isBody = (word: string) => [BODIES, INSTITUTIONS].some((bodies) => bodies.has(word.replace(/['’]s?$/, '')))
  const end = RELATIVES.has(words[to]?.lower ?? '') ? to + BROUGHT : to
  for (let i = from; i < end; i++) {
    const made =
      /^(?:by|from|at|in|of|to|for|before)$/.test(words[i]?.lower ?? '') && isOwner(words[i + 1]?.lower ?? '')
    if (made && someWord(words, { from: i + 2, to: Math.min(end === to ? to : end + 3, i + 7) }, isBody)) return true
  }
  return false
}

/** "the report", "these researchers" were spoken of before; "the government" and "police" are known to all. */
function pointedParty(subject: Subject): Party | undefined {
  const { words, run, head, noun, study } = subject
  const pointed = POINTING.has(words[run.from - 1]?.lower ?? '')
  const owned =
    isBodyOfPlace(words, head, noun) ||
    ((BODIES.has(noun) || study) && words.slice(run.from, run.to).some(({ lower }) => PUBLIC.test(lower)))
  const known =
    owned ||
    (pointed
      ? INSTITUTIONS.has(noun) || isArchival(subject) || isBodyByName(words, head)
      : /^(?:police|prosecutors|census)$/.test(noun))
  if (known) return { who: 'named', run, name: run, study }
  return pointed ? { who: 'carried', run: { from: run.from - 1, to: run.to }, study } : undefined
}

/** What tells no office from another. */
const NO_OFFICE = /^(?:new|latest|same|former|old|other|young|study|report|paper|lead|whole)$/

/** "The county engineer", "the returning officer", "the head of service": one person bears that office. */
function bearer({ words, run, head, noun, study }: Subject): Party | undefined {
  const isOf = words[head.to]?.lower === 'of' && POINTING.has(words[head.to - 2]?.lower ?? '')
  const isTold = POINTING.has(words[head.to - 3]?.lower ?? '') && !NO_OFFICE.test(words[head.to - 2]?.lower ?? '')
  return OFFICES.has(noun) && (isOf || isTold) ? { who: 'named', run, name: run, study } : undefined
}

/** "The meter", "the battery report": what it shows was read off by the writer. */
function instrument({ words, run, head, noun }: Subject): Party | undefined {
  const isRead =
    INSTRUMENTS.has(noun) && words.slice(Math.max(0, head.to - 3), head.to).some(({ lower }) => lower === 'the')
  return isRead ? { who: 'own', run, study: true } : undefined
}

/** "The parish register", "the account book". */
const isArchival = ({ words, head, noun }: Subject): boolean =>
  ARCHIVAL.has(noun) ||
  (/^books?$/.test(noun) &&
    /^(?:account|order|log|rent|pay|wage|game|minute|cash|stock|toll)$/.test(words[head.to - 2]?.lower ?? ''))

/** "studies", "a recent report", "experts", "one agency"; not "83 statistics", which are counted. */
function vagueParty({ words, run, head, noun, study }: Subject, phrase: Run): Party | undefined {
  if (VAGUE_STUDIES.has(noun) && words.slice(phrase.from, head.to - 1).some(({ figure }) => figure)) return
  const studies = VAGUE_STUDIES.has(noun) || isStudy(noun)
  const plain = noun !== 'many' || head.to === run.to
  const people =
    plain && isAgent(noun) && (/s$|^many$/.test(noun) || someWord(words, phrase, (word) => INDEFINITE.has(word)))
  return studies || people ? { who: 'vague', run, study } : undefined
}
