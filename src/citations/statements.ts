/** What a document states, from all its figures to its claims alone: what rules go over, so that every rule has every guard. */
import { isOutright, NOT_SAID } from '../comparable/serious.ts'
import type { Claim, Document, Guard, Mention } from '../model.ts'
import { isMeantAsFact, isOwnTally, linksByPlace } from './fact.ts'

/** What makes a figure nobody's statement. */
const IMAGINED = new Set<Mention['notClaimBecause']>([...NOT_SAID, 'own-life'])

/** The figures that a document states outright, claims or not: “drink 8 glasses” is advice and states a figure all the same. */
export function statements({ mentions }: Document): Mention[] {
  return mentions.filter((mention) => isOutright(mention) && !IMAGINED.has(mention.notClaimBecause))
}

const PLACES: ReadonlySet<Guard> = new Set(['heading', 'table', 'caption', 'quotation', 'slight'])

/** The figures that a document states outright in its text, its headings, captions and tables: what a rule about the whole text goes over. */
export function statedAnywhere({ mentions }: Document): Mention[] {
  return mentions.filter(
    (mention) =>
      isTakenUp(mention) ||
      (!IMAGINED.has(mention.notClaimBecause) && [...mention.guards].every((guard) => PLACES.has(guard))),
  )
}

/** “To close that $4 billion deficit, it would have to …”: an amount that is pointed at was told before, whatever is asked or supposed of it. */
const isTakenUp = ({ figure, sentence: { text } }: Mention): boolean =>
  /\b(?:the|that|those|these|this|such an?) $/i.test(text.slice(Math.max(0, figure.range[0] - 8), figure.range[0]))

/** The claims that a document states outright: what a rule about claims goes over, so that every rule has every guard. */
export function assertions({ claims }: Document): Claim[] {
  return claims.filter(isOutright)
}

/** The figures that a document states outright and means as facts: its claims, and what else it gives a source for. */
export function credited(document: Document): Mention[] {
  const links = linksByPlace(document)
  return statements(document).filter((mention) => !mention.notClaimBecause || isMeantAsFact(mention, links))
}

/** The figures that a document states outright and that are of some day: its claims, and what its writers count of themselves. */
export function tallies(document: Document): Mention[] {
  return statements(document).filter((mention) => !mention.notClaimBecause || isOwnTally(mention))
}
