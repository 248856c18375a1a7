/** The ground that a tree was parsed from, and the way from its nodes back to the source. */
import type { Node } from 'unist'
import type { Span } from '../model.ts'

export interface Origin {
  /** As the user wrote it. */
  readonly source: string
  /** As the parser saw it, from `base` on. */
  readonly masked: string
  readonly base: number
}

/** The place of a node in the source that was parsed from `base` on. */
export function spanOf({ position }: Node, base: number): Span {
  return [(position?.start.offset ?? 0) + base, (position?.end.offset ?? 0) + base]
}
