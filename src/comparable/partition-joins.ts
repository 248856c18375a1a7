/** What stands between two shares, and whether it makes them shares of two wholes. */
import { isOfLast, OF_THEM, PARTED, REACH } from './partition-counts.ts'
import { areOfUnlike, isShareOf } from './partition-shares.ts'
import { REST } from './partition-words.ts'
import type { Skeleton, Term } from './skeleton.ts'

/** "…, and of women 55%": the next share names its own whole before it. */
const NAMES_WHOLE =
  /\b(?:of|among|for|in|at) (?!(?:and|but|(?:the )?(?:remaining|rest|others?))\b)(?:the )?[a-zÀ-ɏ'-]+(?: (?!and\b|or\b)[a-zÀ-ɏ'-]+)? (?:about |only |just )?$|; (?:the|its|their|an?) [a-zÀ-ɏ'-]+ (?:is|are|was|were|contains?) $|[;,] (?:and )?(?:of|among) (?:the |these |those )?[\uE002\uE012][^¶‖\uE000-\uE01F]{0,50}$/iu

/** "One dose is 93% effective and two doses are 97%": each number of them is a whole of its own. */
const OF_NUMBER =
  /[\uE002\uE012] (?:[a-z-]+ ){0,2}(?:is|are|was|were|do|does|did|gives?|makes?|reach(?:es)?|stops?|removes?|holds?) $/i

/** "57% of the graduates in 2023, and men for the other 43%": what is left over is of the same time. */
const YEAR = /\b(?:19|20)\d\d\b/g
/** "Half of those who sailed in 1926": which of them. */
const WHICH =
  /^[^¶‖;,\uE000-\uE01F]{0,40} (?:who|that|which) [^¶‖;,\uE000-\uE01F]{1,50}? (?:in|of|since|during|by) (?:[a-z]+ )?(?:19|20)\d\d\b/

/** "went from 46% to 67%": the ends of a change. */
const LEADS_TO = /(?:\bto|→|⟶|->|=>) ?(?:about |nearly |almost |over |around |some )?$/

/** "74%, made up of speed (40%), safety (30%) …": what stands before it is the whole. */
const PARTS_FOLLOW = /\b(?:made up of|composed of|consist(?:s|ed|ing)? of|compris(?:es|ed|ing))\b/i

/** "64% in children (95% CI 51% to 73%)": what has an interval was estimated by itself. */
const ESTIMATED = /\b(?:CI|CrI|confidence interval|margin of error)\b/

/** "; of the 105 in Leeds, 46%": of a number of its own. "1) 40% 2) 75%": an answer each. */
const OF_OWN = /\b(?:of|among) (?:(?:the|these|those|our|its|their|all) )?[\uE000-\uE01F]|(?:^|[\s;,])\d{1,2}[).] ?$/u

/** "Half of half is a quarter": multiplied. */
const OF_IT = /^ of (?:the |that |this )?$/

/** "34% and 23%; between them they account for 57%": the sum of those before it. */
const SUMS_UP =
  /\b(?:together|between them|combined|(?<!all )in all|altogether|jointly|in total|(?:the|these|those) (?:two|three|four) (?:add|account|bring|come|make|take|are|have|hold|sum))\b[^¶\uE000-\uE01F]{0,40}$/i

/** "In favour 46%, against 41%": a label, and no comparison. */
const VOTED = /\b(?:in favou?r|for|yes|ayes?|pro|support) ?(?:with |at |[:(—–] ?)?$/
const AGAINST = /([,;]|\band) (?:and )?against(?= ?(?:with |at |[:(—–] ?)?$)/

export function betweenOf({ lower }: Skeleton, first: Term, last: Term, next: Term): string {
  const said = lower.slice(last.at + 1, next.at).replace(WHICH, ' ')
  if (VOTED.test(lower.slice(Math.max(0, last.at - 20), last.at))) return said.replace(AGAINST, '$1 ')
  return first === last ? said.replace(OF_THEM, '') : said
}

/** Whether nothing between two shares and nothing that they name makes them shares of two wholes. */
export function areOfOneWhole(skeleton: Skeleton, first: Term, last: Term, next: Term): boolean {
  const between = betweenOf(skeleton, first, last, next)
  return !(
    between.length > REACH ||
    PARTED.test(REST.test(between) ? between.replace(YEAR, ' ') : between) ||
    SUMS_UP.test(between) ||
    LEADS_TO.test(between) ||
    ESTIMATED.test(between) ||
    OF_OWN.test(between) ||
    OF_IT.test(between) ||
    PARTS_FOLLOW.test(between) ||
    isOfLast(skeleton, next) ||
    NAMES_WHOLE.test(between) ||
    OF_NUMBER.test(between) ||
    areOfUnlike(first, next) ||
    isShareOf(skeleton, last) !== isShareOf(skeleton, next) ||
    areApart(first, next)
  )
}

/** Of two years. */
const areApart = (a: Term, b: Term): boolean =>
  a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year))
