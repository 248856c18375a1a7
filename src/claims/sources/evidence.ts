/** What one sentence gives that can back a figure. */
import type { CitedLink, Marker, Phrase, Range, Sentence, SourceStatus } from '../../model.ts'
import { type Word, wordsOf } from '../words.ts'
import { creditsOf } from './credits.ts'
import { STUDIES, SURVEYED } from './lexicon.ts'
import { citing } from './links.ts'
import { type Name, namesOf, type Spelling } from './names.ts'
import { type Credit, rangeOf } from './phrases.ts'
import { countBefore } from './sorted.ts'

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
  const all = [...linked, ...cited, ...credits.filter((credit) => !isWithin(credit, dangling))]
  const carried = all.find(({ status, range }) => status === 'none' && !isEmpty(range)) ?? answers(sentence, words)
  const rejected = links.find(({ role }) => role === 'search')
  const last = names.findLast(({ body }) => body)
  return {
    backings: ranked(all.filter(({ status }) => STRONG.includes(status))),
    excuses: ranked(all.filter(({ status }) => status === 'dangling' || status === 'vague')),
    ...(carried && { carried }),
    ...(rejected && { rejected }),
    ...(last && { name: nameBacking(sentence, words, last) }),
  }
}

const STRONG = RANKS.slice(0, RANKS.indexOf('dangling'))
const rankOf = ({ status }: Backing): number => RANKS.indexOf(status)

const ranked = (backings: readonly Backing[]): Backing[] =>
  backings.toSorted((a, b) => rankOf(a) - rankOf(b) || a.range[0] - b.range[0])

/** A name in brackets that are a marker without an entry is that marker's. */
function isWithin({ range: [from, to] }: Backing, markers: readonly Backing[]): boolean {
  const marker = markers[countBefore(markers, to, ({ range }) => range[0]) - 1]
  return marker !== undefined && from < marker.range[1]
}

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

/** The backing that a figure at `place` has in its own sentence: of the best kind, the nearest. */
export function backingAt({ backings }: Evidence, place: Range): Backing | undefined {
  let from = 0
  for (let first = backings[0]; first; first = backings[from]) {
    const rank = rankOf(first)
    const to = countBefore(backings, rank + 1, rankOf)
    const at = countBefore(backings, orderOf(rank, place[1]), (backing) => orderOf(rankOf(backing), backing.range[0]))
    const ahead = at < to ? [backings[at], backings[to - 1]] : []
    const nearest = nearer(at > from ? backings[at - 1] : undefined, ahead, place)
    if (nearest) return nearest
    from = to
  }
  return
}

/** By rank, then by place: no sentence is longer than this. */
const orderOf = (rank: number, place: number): number => rank * 2 ** 40 + place

/** The last one before a figure or the first one behind it, whichever is nearer; what stands behind counts for half as far. */
function nearer(
  before: Backing | undefined,
  ahead: readonly (Backing | undefined)[],
  place: Range,
): Backing | undefined {
  const behind = ahead.find((backing) => backing && !isApart(backing, place))
  if (!before || !behind) return before ?? behind
  return (place[0] - before.range[1]) * 2 <= behind.range[0] - place[1] ? before : behind
}

/** A link or a name behind the next semicolon is another statement's, unless it closes the whole in brackets. */
function isApart({ status, sentence: { text }, range: [at] }: Backing, [, end]: Range): boolean {
  if (status === 'reference' || status === 'footnote') return false
  const semicolon = text.indexOf(';', end)
  return semicolon >= 0 && semicolon < at && !/[([—–]\s*(?:source:?\s*)?$/i.test(text.slice(Math.max(0, at - 12), at))
}
