/** Which shares of a text can be parts of a whole, and which two of them are of unlike wholes as their own words say. */
import { shareOf } from '../arithmetic/written.ts'
import { amountsIn } from './amounts.ts'
import { HEDGES } from './filler.ts'
import { type Run, withElided } from './partition-counts.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { FALLING, MOVING, RISING } from './trend-words.ts'

/** The shares of a skeleton that are no wholes, changes or sums. */
export function sharesIn(skeleton: Skeleton): Term[] {
  const amounts = new Set(amountsIn(skeleton).map(({ term }) => term.at))
  return withElided(skeleton).filter(
    (term) =>
      shareOf(term) &&
      !term.range &&
      term.notClaimBecause !== 'target' &&
      !amounts.has(term.at) &&
      !isWhole(skeleton, term) &&
      !isNoPart(skeleton, term),
  )
}

/** "Heart disease fell, and strokes by 6%", "for a total of 12%", "chose one of three options": a change, a sum, a choice. */
const isNoPart = ({ lower }: Skeleton, { at, figure, sentence }: Term): boolean =>
  OF_ALL.test(lower.slice(Math.max(0, at - 40), at)) ||
  (TAKES_UP.test(lower.slice(Math.max(0, at - 40), at)) && !/^ of\b/.test(lower.slice(at + 1, at + 4))) ||
  COMPARED.test(lower.slice(at + 1, at + 20)) ||
  (LED_BY.test(lower.slice(Math.max(0, at - 40), at)) &&
    !/^ of\b/.test(lower.slice(at + 1, at + 4)) &&
    TRENDS.test(`${sentence.block.list?.intro?.text ?? ''} ${sentence.text.replace(DONE_BY, ' ')}`)) ||
  (/ of /.test(figure.text) &&
    /^ (?:[a-z-]+ )?(?:options|choices|extremes|categories|groups|ways)\b/.test(lower.slice(at + 1, at + 40)))
/** How many of all voted is no part of the votes. */
const OF_ALL = new RegExp(
  `\\b(?:turnout|participation|abstention) (?:was|is|of|stood at|at|reached|hit|came to) ${HEDGES}$`,
)
/** "Rent is 58% of it, and it was 49% when I came": the same part, of another time. */
const TAKES_UP = new RegExp(`\\b(?:and|but|where|though) (?:it|that|this) (?:was|had been|stood at) ${HEDGES}$`)
/** "75% against 81%" are no two parts. */
const COMPARED = /^ (?:as )?(?:against|versus|vs\.?|compared (?:with|to)) [\uE000-\uE01F]/
const LED_BY = new RegExp(`(?:\\bby|\\btotal of) ${HEDGES}$`)
/** "French is taken by 54%" */
const DONE_BY = /\b(?:is|are|was|were|been) (?:taken|brought|carried|driven|led) by\b/gi
/** "Bins were used by 58%" tells of no change. */
const TRENDS = new RegExp(`\\b(?:${RISING}|${FALLING}|${MOVING}|total)\\b`, 'i')

/** "Of the 40% who replied, …" is what other shares are of; a 30% rate is a share of nothing told here. */
function isWhole({ text }: Skeleton, { at }: Term): boolean {
  return (
    /\binto $/i.test(text.slice(Math.max(0, at - 6), at)) ||
    (/\b(?:the|this|that) $/i.test(text.slice(Math.max(0, at - 6), at)) &&
      CALLED_SO.test(text.slice(at + 1, at + 40))) ||
    /\b(?:of|among) (?:the|those|these) $/i.test(text.slice(Math.max(0, at - 14), at)) ||
    /^(?: (?:CI|confidence|credible|groups|categories|classes|camps|kinds|types|sources|sorts)\b|[ -](?:[a-z]+ )?(?:rates?|tax|tariff|duty|levy|interest|discount|chance|probability|risk|threshold|tip|stake in|deposit|ratings?|increments?|steps?)(?! of the (?:vote|market)))\b/.test(
      text.slice(at + 1, at + 40),
    )
  )
}

/** "agreed with the 10% claim" */
const CALLED_SO = /^ (?!(?:of|who|that|which|in|on|with|to|for|from|are|were|was|is|had|have|said|and|or)\b)[a-z]+/

/** Of two wholes, as their own words say: "60% of men and 55% of women". */
export function areOfUnlike(a: Term, b: Term): boolean {
  const [first, second] = [wholeOf(a), wholeOf(b)]
  const isSaidAgain = /^(?:it|them|all|the (?:total|whole))\b/.test(second) || (first === '' && ALL_OF_IT.test(second))
  return second !== '' && !isSaidAgain && first !== second
}

/** "58% in favour, 38% against, with 9% of the ballots left blank": a word for all that was cast, asked or shared out. */
const ALL_OF_IT = /^(?:ballots|votes|papers|replies|answers|respondents|sample|total|whole|sum|lot)$/

/** "A 78% market share": of another whole than what is told in another way. */
export const isShareOf = ({ lower }: Skeleton, { at }: Term): boolean =>
  /^ (?:[a-z-]+ ){0,2}market share\b/.test(lower.slice(at + 1, at + 50)) &&
  /\ban? $/.test(lower.slice(Math.max(0, at - 4), at))

/** The word, or the number, that a share is of. */
const wholeOf = ({ sentence: { text }, figure: { range } }: Term): string =>
  /^ of (?:the |all |its |our |their |these |those )*([a-zÀ-ɏ'-]+|[$£€]?\d[\d,.]*)/iu
    .exec(text.slice(range[1], range[1] + 60))?.[1]
    ?.toLowerCase() ?? ''

/** "The first train is 80% full and the second is 95% full": the same is said of two wholes, and of what is not "of" any; "…, the second 95%": of several. */
export function areSaidAlike({ skeleton: { lower }, parts }: Run): boolean {
  const [first, second] = parts.map(({ at }) =>
    IS.test(lower.slice(Math.max(0, at - 20), at)) ? WHAT.exec(lower.slice(at + 1, at + 30))?.[0] : undefined,
  )
  if (first === undefined) return false
  const next = parts[1]?.at ?? 0
  return (parts.length === 2 && first === second) || NEXT_SUBJECT.test(lower.slice(Math.max(0, next - 30), next))
}
const NEXT_SUBJECT = /[,;] (?:and )?(?:the|its|their) [a-z-]+ $/
const IS = /\b(?:is|are|was|were) (?:[a-z]+ )?$/
const WHAT = /^ (?!of\b)[a-z-]+/

/** "Write 1/2, 3/4 and 1/10 on the board": nothing is said of any but the last. */
export const areBare = ({ skeleton: { text }, parts }: Run): boolean =>
  parts.every((part, i) => {
    const next = parts[i + 1]
    return (
      !next || /^(?:,|;|,? and|,? or| ?(?:\d|[a-h])[).]| ?[\uE000-\uE01F])* $/.test(text.slice(part.at + 1, next.at))
    )
  })
