/** Shares that are told twice: as a percentage and as a count of a whole ("40% (12 of 25)"), or as a percentage and in words ("one in five (20%)"). */
import type { Document } from '../model.ts'
import { restatements } from './beside.ts'
import { type Portion, portionsOf } from './portion.ts'
import { type Skeleton, skeletonsOf, type Term, termsBetween } from './skeleton.ts'

/** A share with the part and the whole that give it. */
export interface CountedShare {
  readonly share: Term
  readonly part: Term
  readonly whole: Term
}

/** How far before a part the figure may stand that says it again. */
const REACH = 60

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])
const isShare = ({ figure }: Term): boolean => SHARES.has(figure.kind)

/** Every share that is told with its part and its whole, in reading order. */
export function countedShares(document: Document): CountedShare[] {
  return portionsOf(document).flatMap((portion) => {
    const again = againOf(portion)
    if (!again) return []
    const { portion: told, whole } = portion
    return isShare(told) ? [{ share: told, part: again, whole }] : [{ share: again, part: told, whole }]
  })
}

/** The figure that says a part again in the other way, behind the part, behind its whole, or before both. */
function againOf({ portion, whole, skeleton }: Portion): Term | undefined {
  const isOther = (term: Term): boolean =>
    term.at !== whole.at && (isShare(portion) ? term.figure.kind === 'count' : isShare(term))
  for (const place of [portion.at, whole.at].sort((a, b) => b - a))
    if (place >= portion.at) {
      const again = [...restatements(skeleton, place + 1)].find(isOther)
      if (again) return again
    }
  const before = termsBetween(skeleton, Math.min(portion.at, whole.at) - REACH, portion.at).findLast(isOther)
  return before && [...restatements(skeleton, before.at + 1)].some(({ at }) => at === portion.at) ? before : undefined
}

/** Two shares of which the second says the first again, one in words and one as a percentage. */
export function spokenShares(document: Document): { readonly spoken: Term; readonly percent: Term }[] {
  return skeletonsOf(document).flatMap((skeleton) => skeleton.terms.flatMap((term) => spokenAt(skeleton, term)))
}

function spokenAt(skeleton: Skeleton, first: Term): { spoken: Term; percent: Term }[] {
  if (!isShare(first)) return []
  const second = [...restatements(skeleton, first.at + 1)].find(isShare)
  if (!second || (first.figure.kind === 'percent') === (second.figure.kind === 'percent')) return []
  return first.figure.kind === 'percent' ? [{ spoken: second, percent: first }] : [{ spoken: first, percent: second }]
}
