/** What one sentence gives that can back a figure. */
import type { CitedLink, Marker, Phrase, Range, Sentence, SourceStatus } from '../../model.ts'
import { type Word, wordsOf } from '../words.ts'
import { creditsOf } from './credits.ts'
import { STUDIES, SURVEYED } from './lexicon.ts'
import { citing } from './links.ts'
import { type Name, namesOf, type Spelling } from './names.ts'
import { type Credit, rangeOf } from './phrases.ts'

export interface Backing {
  readonly status: SourceStatus
  readonly sentence: Sentence
  /** The words that give it, and where they stand in the sentence's text. */
  readonly via: Phrase
  readonly range: Range
  readonly target?: string
  readonly attribution?: Phrase
  /** Whether it is a study, a report or a set of data, which later sentences can go on about. */
  readonly study: boolean
}

export interface Evidence {
  /** What can back a figure, the better first. */
  readonly backings: readonly Backing[]
  /** What a figure is left with: a marker that resolves to nothing, nobody in particular. */
  readonly excuses: readonly Backing[]
  /** Words that point back to a source: "the report says", "it also found". */
  readonly carried?: Backing
  /** A results page, which stands where the source should. */
  readonly rejected?: CitedLink
  /** The last body or person named, which a pronoun may point back to. */
  readonly name?: Backing
}

/** The order in which the kinds of source hold. */
const RANKS: readonly SourceStatus[] = [
  'link',
  'footnote',
  'reference',
  'named',
  'own-data',
  'dangling',
  'vague',
  'none',
]

/** Reads the evidence of a sentence from its links, its markers and its words. */
export function evidenceOf(
  sentence: Sentence,
  links: readonly CitedLink[],
  markers: readonly Marker[],
  spelling: Spelling,
): Evidence {
  const words = wordsOf(sentence)
  const names = namesOf(words, spelling)
  const credits = creditsOf({ words, names: byWord(names) }).map((credit) => creditBacking(sentence, words, credit))
  const cited = markers.map((marker) => markerBacking(sentence, marker))
  const dangling = cited.filter(({ status }) => status === 'dangling')
  const linked = citing(links).map((link) => linkBacking(sentence, link, credits))
  const all = [
    ...linked,
    ...cited,
    ...credits.filter((credit) => !dangling.some((marker) => overlap(marker.range, credit.range))),
  ]
  const carried = all.find(({ status, range }) => status === 'none' && !isEmpty(range)) ?? answers(sentence, words)
  const rejected = links.find(({ role }) => role === 'search')
  const last = names.findLast(({ body }) => body)
  return {
    backings: ranked(all.filter(({ status }) => isStrong(status))),
    excuses: ranked(all.filter(({ status }) => status === 'dangling' || status === 'vague')),
    ...(carried && { carried }),
    ...(rejected && { rejected }),
    ...(last && { name: nameBacking(sentence, words, last) }),
  }
}

export const isStrong = (status: SourceStatus): boolean => RANKS.indexOf(status) < RANKS.indexOf('dangling')

const ranked = (backings: readonly Backing[]): Backing[] =>
  backings.toSorted((a, b) => RANKS.indexOf(a.status) - RANKS.indexOf(b.status) || a.range[0] - b.range[0])

const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1]
const isEmpty = ([from, to]: Range): boolean => from >= to

function byWord(names: readonly Name[]): Map<number, Name> {
  return new Map(
    names.flatMap((name) => Array.from({ length: name.to - name.from }, (_, i) => [name.from + i, name] as const)),
  )
}

const STATUS = { named: 'named', own: 'own-data', vague: 'vague', carried: 'none' } as const

function creditBacking(sentence: Sentence, words: readonly Word[], { who, run, name, via, study }: Credit): Backing {
  const range = rangeOf(words, via)
  const attribution = sentence.phrase(rangeOf(words, run))
  const target = name && sentence.phrase(rangeOf(words, name)).text.replace(/['’]s?$/, '')
  return {
    status: STATUS[who],
    sentence,
    via: sentence.phrase(range),
    range,
    attribution,
    study,
    ...(target && { target }),
  }
}

function nameBacking(sentence: Sentence, words: readonly Word[], name: Name): Backing {
  const range = rangeOf(words, name)
  const via = sentence.phrase(range)
  return {
    status: 'named',
    sentence,
    via,
    range,
    target: via.text.replace(/['’]s?$/, ''),
    attribution: via,
    study: false,
  }
}

function markerBacking(sentence: Sentence, { kind, key, text, span, range, entry, named }: Marker): Backing {
  const status = entry ? (kind === 'footnote' ? 'footnote' : 'reference') : named ? 'named' : 'dangling'
  const via = { text, span }
  const authors = key.replace(/,? (?:(?:19|20)\d\d|n\.d\.).*$/, '')
  const name = status === 'named' ? { target: authors, attribution: via } : { target: key }
  return { status, sentence, via, range, study: false, ...name }
}

/** A link is a study's where its words say so or the words around it credit a study, by whomever. */
function linkBacking(sentence: Sentence, { range: [from, to], url }: CitedLink, credits: readonly Backing[]): Backing {
  const base = sentence.range[0]
  const range: Range = [Math.max(0, from - base), Math.max(0, to - base)]
  const via = sentence.phrase(range)
  const study =
    credits.some((credit) => credit.study) || via.text.split(/\W+/).some((word) => STUDIES.has(word.toLowerCase()))
  return { status: 'link', sentence, via, range, target: url, study }
}

/** Who speaks of respondents speaks of a survey that was named before. */
function answers(sentence: Sentence, words: readonly Word[]): Backing | undefined {
  const word = words.find(({ lower }) => SURVEYED.has(lower))
  if (!word) return
  const via = sentence.phrase(word.range)
  return { status: 'none', sentence, via, range: word.range, attribution: via, study: true }
}

/** The backing in its own sentence that a figure at `place` has: the best kind, then the nearest. */
export function backingAt({ backings }: Evidence, place: Range): Backing | undefined {
  const within = backings.filter((backing) => !isApart(backing, place))
  const best = within[0]?.status
  return within
    .filter(({ status }) => status === best)
    .reduce<Backing | undefined>(
      (near, next) => (near && distance(near.range, place) <= distance(next.range, place) ? near : next),
      undefined,
    )
}

const distance = ([from, to]: Range, [start, end]: Range): number =>
  from >= end ? from - end : start >= to ? (start - to) * 2 : 0

/** A link or a name behind the next semicolon is another statement's, unless it closes the whole in brackets. */
function isApart({ status, sentence: { text }, range }: Backing, [, end]: Range): boolean {
  if (status === 'reference' || status === 'footnote' || range[0] < end) return false
  const between = text.slice(end, range[0])
  return between.includes(';') && !/[([—–]\s*(?:source:?\s*)?$/i.test(between)
}
