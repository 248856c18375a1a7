/** Where patterns hold in the skeletons of a document. */
import type { Document } from '../model.ts'
import { once } from '../once.ts'
import { type Skeleton, skeletonsOf, type Term } from './skeleton.ts'
import { standingIn } from './standing.ts'

/** Terms by the names of the groups that caught them, and where the pattern stands. */
export interface Match {
  readonly skeleton: Skeleton
  readonly from: number
  readonly to: number
  readonly text: string
  readonly terms: Readonly<Record<string, Term | undefined>>
  /** The other groups' words. */
  readonly words: Readonly<Record<string, string | undefined>>
}

/** Every place where a pattern holds, in reading order; places may overlap. */
export function* matchesOf(document: Document, pattern: RegExp): Iterable<Match> {
  for (const skeleton of skeletonsOf(document)) yield* matchesIn(skeleton, pattern)
}

export function* matchesIn(skeleton: Skeleton, pattern: RegExp): Iterable<Match> {
  for (let from = 0, more = true; more; ) {
    pattern.lastIndex = from
    const match = pattern.exec(skeleton.lower)
    if (match) yield matchOf(skeleton, match)
    from = (match?.index ?? 0) + 1
    more = match !== null
  }
}

/** The match of a pattern that begins right at a place. */
export function matchAt(skeleton: Skeleton, pattern: RegExp, at: number): Match | undefined {
  const sticky = stickyOf(pattern)
  sticky.lastIndex = at
  const match = sticky.exec(skeleton.lower)
  return match ? matchOf(skeleton, match) : undefined
}

const stickyOf = once((pattern: RegExp) => new RegExp(pattern.source, 'dy'))

function matchOf(skeleton: Skeleton, match: RegExpExecArray): Match {
  const terms: Record<string, Term | undefined> = {}
  for (const [name, place] of Object.entries(match.indices?.groups ?? {}))
    if (place) terms[name] = termAt(skeleton, place[0])
  const words = match.groups ?? {}
  return { skeleton, from: match.index, to: match.index + match[0].length, text: match[0], terms, words }
}

/** The term whose mark stands at a place. */
function termAt({ terms }: Skeleton, at: number): Term | undefined {
  return standingIn(terms, ({ at }) => at, at, at + 1)[0]
}

/** The terms whose marks stand in a stretch of a skeleton, its end not counted. */
export function termsBetween({ terms }: Skeleton, from: number, to: number): readonly Term[] {
  return standingIn(terms, ({ at }) => at, from, to)
}
