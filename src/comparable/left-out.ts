/**
 * Shares of a part whose whole is told before it and not named again: "They inspected 120 vans and found 30 unsafe, a failure rate of 40%", "The barn had 250
 * owls. It lost 150 owls, or 72%."
 */
import { restatements } from './beside.ts'
import { HEDGES } from './filler.ts'
import { termsBetween } from './matching.ts'
import { rateBehind } from './rated.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { stem } from './word-forms.ts'

export interface LeftOut {
  readonly share: Term
  readonly part: Term
  readonly whole: Term
}

/** How far before a part its whole may stand, in the same sentence or the one before. */
const BACK = 160

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction'])

/** Every count that is told to be a share, with the one number before it that it can be a share of. */
export function leftOutIn(skeleton: Skeleton): LeftOut[] {
  return skeleton.terms.flatMap((part) => {
    const whole = part.figure.kind === 'count' ? wholeOf(skeleton, part) : undefined
    const share = whole && shareBehind(skeleton, part, whole)
    return share && !/^[+−–-]/.test(share.figure.text) ? [{ share, part, whole }] : []
  })
}

const shareBehind = (skeleton: Skeleton, part: Term, whole: Term): Term | undefined =>
  [...restatements(skeleton, part.at + 1, whole.at)].find(({ figure }) => SHARES.has(figure.kind)) ??
  rateBehind(skeleton, part, part.at + 1)

/** Two numbers that are great enough leave it open which is meant; one that is told as a share itself is none: "900 births, 97%, at home, 18 (2%) …". */
function wholeOf(skeleton: Skeleton, part: Term): Term | undefined {
  const told = termsBetween(skeleton, part.at - BACK, part.at)
  const greater = told.filter(
    ({ figure }) => figure.kind === 'count' && (figure.value ?? 0) >= (part.figure.value ?? 0),
  )
  const [whole] = greater
  const isShared = told.some(({ figure, at }) => SHARES.has(figure.kind) && at > (whole?.at ?? 0))
  return whole && greater.length === 1 && !isShared && isOf(skeleton, part, whole) ? whole : undefined
}

function isOf({ lower }: Skeleton, part: Term, whole: Term): boolean {
  const between = lower.slice(whole.at + 1, part.at)
  if (/‖|¶[^¶]*¶|·/.test(between) || OF_OTHERS.test(between)) return false
  const lead = between.slice(Math.max(...['¶', ',', ';'].map((mark) => between.lastIndexOf(mark))) + 1)
  const [counted, all] = [nounBehind(lower, part), nounBehind(lower, whole)]
  return (
    (!counted || counted === all) &&
    !OF_ANOTHER.test(FOUND_IN.test(lead) ? '' : /[\uE000-\uE01F]/.test(between) ? lead : lead.replace(IN_ALL, '')) &&
    !MORE.test(lower.slice(part.at + 1, part.at + 16))
  )
}

/** "In the second, 25 died", "up to 150": of another group, or where a change leads. */
const OF_ANOTHER = new RegExp(
  `\\b(?:in|among|at|for|of|on|with|from|to|by|than|up|down|after|since|until|over|under|another|additional|further|extra|plus|than|per)\\b (?!(?:the end|all|total|fact|and|spring|summer|autumn|winter|day|night|noon)\\b)(?:[\\p{L}]+ ){0,3}${HEDGES}$`,
  'u',
)
/** "And found rot in 64": in so many of those that were looked at. */
const FOUND_IN =
  /\b(?:found|saw|seen|heard|noted|noticed|spotted|detected|recorded|observed|discovered|confirmed|identified|present|visible)(?: [\p{L}-]+){0,4} (?:in|on|at|under|among) (?:just |only |about |some )?$/u
/** "A total of 360 replied": of the one number before it. */
const IN_ALL = /\ba (?:grand )?total of $/
export const OF_OTHERS =
  /\b(?:(?:of|among|from) (?:the|those) (?:rest|remainder|remaining|left)|other|others|another|second|third|control|latter|elsewhere|compared|against|instead|a year (?:ago|earlier|before))\b/
const MORE = /^ (?:more|fewer|less|other|others|additional|extra|new|in \S|times)/

/** What is counted, or whose the part is, where a noun stands at a number: none in "63 were in flower", "30 unsafe". */
function nounBehind(lower: string, { at }: Term): string | undefined {
  const [, noun] = NOUN.exec(lower.slice(at + 1, at + 50)) ?? []
  return noun && stem(noun)
}
const NOUN =
  /^(?: of (?:the|these|those|its|their|our))? (?:(?!(?:is|are|was|were|had|have|has|did|do|in|of|at|on|and|or|to|who|that|which)\b)[\p{L}-]+ ){0,2}?([\p{L}-]+(?<![sui])s|people|men|women|children|mice|geese|sheep|fish|deer|cattle|staff)\b/u
