/** What one sentence gives that can back a figure, and which of it backs a figure in it. */
import type { CitedLink, Marker, Phrase, Range, Sentence, SourceStatus } from '../../model.ts'
import { wordsOf } from '../words.ts'
import { type Backing, fromAnswers, fromCredit, fromLink, fromMarker, fromName } from './backing.ts'
import { creditsOf } from './credits.ts'
import { withAtLarge } from './hearsay.ts'
import { citing } from './links.ts'
import { type Name, namesOf } from './names.ts'
import { countBefore } from './sorted.ts'
import type { Spelling } from './spelling.ts'

export interface Evidence {
  /** What can back a figure, by rank, then by place. */
  readonly backings: readonly Backing[]
  /** What a figure is left with: a marker that resolves to nothing, nobody in particular. */
  readonly excuses: readonly Backing[]
  /** Words that point back to a source: "the report says", "it also found". */
  readonly carried?: Backing
  /** Whom the sentence credits, whether or not a link stands there too. */
  readonly attribution?: Phrase
  /** A results page, which stands where the source should. */
  readonly rejected?: CitedLink
  /** The last body or person named, which a pronoun may point back to. */
  readonly name?: Backing
  /** Where the sentence has semicolons. */
  readonly semicolons: readonly number[]
}

export type EvidenceOf = (sentence: Sentence) => Evidence

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
const STRONG = RANKS.slice(0, RANKS.indexOf('dangling'))
const rankOf = ({ status }: Backing): number => RANKS.indexOf(status)

/** Reads the evidence of a sentence from its links, its markers and its words. */
export function evidenceOf(
  sentence: Sentence,
  links: readonly CitedLink[],
  markers: readonly Marker[],
  spelling: Spelling,
): Evidence {
  const words = wordsOf(sentence)
  const names = namesOf(words, spelling, sentence.block.kind === 'heading')
  const clauses = { words, names: byWord(names) }
  const credits = withAtLarge(clauses, creditsOf(clauses)).map((credit) => fromCredit(sentence, words, credit))
  const studied = credits.some(({ study }) => study)
  const cited = markers.map((marker) => fromMarker(sentence, marker))
  const linked = citing(links).map((link) => fromLink(sentence, link, studied))
  const dangling = cited.filter(({ status }) => status === 'dangling')
  const all = ranked([...linked, ...cited, ...credits.filter((credit) => !isWithin(credit, dangling))])
  const carried = longest(all.filter(({ status }) => status === 'none')) ?? fromAnswers(sentence, words)
  const attribution = (all.find((backing) => backing.attribution) ?? carried)?.attribution
  const rejected = links.find(({ role }) => role === 'search')
  const last = names.findLast(({ body }) => body)
  return {
    backings: all.filter(({ status }) => STRONG.includes(status)),
    excuses: all.filter(({ status }) => status === 'dangling' || status === 'vague'),
    semicolons: [...sentence.prose.matchAll(/;/g)].map(({ index }) => index),
    ...(carried && { carried }),
    ...(attribution && { attribution }),
    ...(rejected && { rejected }),
    ...(last && { name: fromName(sentence, words, last) }),
  }
}

/** The backing that is given by the most words: "the survey found" before "the survey". */
const longest = (backings: readonly Backing[]): Backing | undefined =>
  backings.toSorted((a, b) => b.via.text.length - a.via.text.length)[0]

const ranked = (backings: readonly Backing[]): Backing[] =>
  backings.toSorted((a, b) => rankOf(a) - rankOf(b) || a.range[0] - b.range[0])

/** A name in brackets that are a marker without an entry is that marker's. */
function isWithin({ range: [from, to] }: Backing, markers: readonly Backing[]): boolean {
  const marker = markers[countBefore(markers, to, ({ range }) => range[0]) - 1]
  return marker !== undefined && from < marker.range[1]
}

function byWord(names: readonly Name[]): Map<number, Name> {
  return new Map(
    names.flatMap((name) => Array.from({ length: name.to - name.from }, (_, i) => [name.from + i, name] as const)),
  )
}

/** The backing that a figure at `place` has in its own sentence: of the best kind, the nearest. */
export function backingAt(evidence: Evidence, place: Range): Backing | undefined {
  const { backings } = evidence
  let from = 0
  for (let first = backings[0]; first; first = backings[from]) {
    const rank = rankOf(first)
    const to = countBefore(backings, rank + 1, rankOf)
    const at = countBefore(backings, orderOf(rank, place[1]), (backing) => orderOf(rankOf(backing), backing.range[0]))
    const ahead = at < to ? [backings[at], backings[to - 1]] : []
    const behind = ahead.find((backing) => backing && !isApart(backing, place[1], evidence))
    const nearest = nearer(at > from ? backings[at - 1] : undefined, behind, place)
    if (nearest) return nearest
    from = to
  }
  return
}

/** By rank, then by place: no sentence is as long as this. */
const orderOf = (rank: number, place: number): number => rank * 2 ** 40 + place

/** Whichever is nearer to a figure; what stands behind it counts for half as far. */
function nearer(before: Backing | undefined, behind: Backing | undefined, [start, end]: Range): Backing | undefined {
  if (!before || !behind) return before ?? behind
  return (start - before.range[1]) * 2 <= behind.range[0] - end ? before : behind
}

/** A link or a name behind the next semicolon is another statement's, unless it closes the whole: in brackets, or as "…, the office says." */
function isApart({ status, sentence, range: [at, to] }: Backing, end: number, { semicolons }: Evidence): boolean {
  if (status === 'reference' || status === 'footnote') return false
  const parted = countBefore(semicolons, at, (place) => place) > countBefore(semicolons, end, (place) => place)
  return (
    parted &&
    !/(?:[([—–]\s*(?:source:?\s*)?|;\s(?:see|cf\.?|data|details|from)\s(?:\p{L}+\s){0,3})$/iu.test(
      sentence.text.slice(Math.max(0, at - BEHIND_SEMICOLON), at),
    ) &&
    !closes(sentence.text, [at, to])
  )
}

/** How far before a link or a name the words stand that point to it: "; see the revisions log". */
const BEHIND_SEMICOLON = 30

const closes = (text: string, [at, to]: Range): boolean =>
  /,[”"’']?\s*$/.test(text.slice(Math.max(0, at - 4), at)) && /^[^\p{L}\p{N};]*$/u.test(text.slice(to))
