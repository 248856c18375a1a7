/** Whether shares or counts exclude one another, as far as the words around them tell: what each of a whole is, does or chooses once. */
import { shareOf } from '../arithmetic/written.ts'
import {
  AMONG,
  BY_AGE,
  BY_KIND,
  BY_NAME,
  BY_PLACE,
  CHOICE,
  DONE_SINGLY,
  LOCATED,
  MASS,
  OPPOSITES,
  POSSIBLE,
  RATES,
  SHARED,
} from './partition-words.ts'
import type { Term } from './skeleton.ts'

/** "Of the 90 seats the Reds hold 41": each of them is one's alone. */
const DEALT_ONCE =
  /^[^\uE000-\uE01F]*[\uE000-\uE01F] (?:[a-z]+ )?(?:seats|votes|ballots|places|posts|plots|jobs|tickets)\b/u

interface Parts {
  readonly parts: readonly Term[]
  readonly whole?: Term
}

/** ", the council says,", "According to the city's report, …": who tells of the parts, and not what they do. */
const CREDIT =
  /, (?:as )?[^,;:¶‖\uE000-\uE01F]{1,60} (?:says?|said|shows?|showed|reports?|reported|writes?|wrote|notes?|noted|found|finds|states?|stated|tells us|records?)(?=[,.]| ?¶| ?$)|\baccording to [^,;:.¶‖\uE000-\uE01F]{1,60}/giu
/** "14 could not be sexed", "9% could not say": a part of its own. */
const NOT_KNOWN = /\b(?:could|would|did) ?(?:not|n't) (?:be [a-z]+|say|tell|answer|know|reply|vote|decide)\b/gi

export function areExclusive(told: string, { parts, whole }: Parts): boolean {
  const words = told.replace(CREDIT, '').replace(NOT_KNOWN, '')
  if (parts.length > 2 && LOCATED.test(words) && (whole || IS_DEFINITE.test(words))) return !areFarMore(parts)
  if (
    parts.length > 2 &&
    (BY_AGE.test(words) || (DONE_SINGLY.test(words) && !OF_ANY.test(words) && !SHARED.test(afterFirst(words))))
  )
    return !areFarMore(parts)
  if (OF_ITS_OWN.test(words)) return false
  if (parts.length > 2 && FOUND_IN.test(words) && !OF_A_KIND.test(words)) return false
  if (parts.length > 2 && areOfUnlikeKinds(words)) return false
  const isSum = whole?.figure.kind === 'money'
  if ((BY_NAME.test(words) && !isSum) || BY_KIND.test(words) || POSSIBLE.test(words)) return false
  if (whole && parts.length > 2 && DEALT_ONCE.test(words)) return true
  const areOpposites = OPPOSITES.some(([one, other]) => one.test(words) && other.test(words))
  if (areOpposites && !AMONG.test(words)) return true
  if (MASS.test(words) && !(whole && parts.length < 3)) return whole !== undefined || totalOf(parts) < FAR
  if (parts.length < 3) return false
  return (
    CHOICE.test(words) ||
    COMPOSITION.test(words) ||
    (whole ? !SHARED.test(afterFirst(words)) : readLikeParts(words, parts))
  )
}

/**
 * Three shares and more in a row, little more than 100 together, of what each does once: people who use one thing use others too, but no egg that
 * hatches is eaten. Rates by place and kind are no parts at all.
 */
function readLikeParts(words: string, parts: readonly Term[]): boolean {
  if (SHARED.test(words) || RATES.test(words) || BY_PLACE.test(words)) return false
  return !areFarMore(parts)
}

/** "The county mends 48% of its roads in a week, the towns 37%": each of its own. */
const OF_ITS_OWN =
  /[\uE000-\uE01F] of (?:its|their|his|her) [^\uE000-\uE01F]{1,60}(?:,|\band|;) (?:and )?(?:the |an? )?[a-z-]+ (?:[a-z-]+ )?[\uE000-\uE01F]/u

/** "Fever was seen in 47% of donors, asthma in 42% and a cough in 13%": what one has may be had beside another thing, but no two blood groups. */
const FOUND_IN =
  /\b(in|among) [\uE000-\uE01F][^\uE000-\uE01F]{0,60}(?:,|\band)[^\uE000-\uE01F]{1,40} \1 [\uE000-\uE01F]/u
const OF_A_KIND =
  /\b(?:groups?|types?|grades?|class(?:es)?|categor(?:y|ies)|stages?|strains?|variet(?:y|ies)|languages?|religions?|colou?rs?)\b/i

/** "41 came from the north, 33 were women and 27 had never been before": who they are, how old they are and what they have are told side by side. */
const areOfUnlikeKinds = (words: string): boolean => KINDS.filter((kind) => kind.test(words)).length > 1
const KINDS = [
  /[\uE000-\uE01F] (?:were|are|was|is) (?:married|single|ill|sick|blind|deaf|armed|insured|vaccinated|literate|employed|unemployed|retired|pregnant|left-handed|bilingual|native)\b/u,
  /[\uE000-\uE01F] (?:were|are|was|is) (?:women|men|children|people|[a-z-]+(?<![sui])s)\b/u,
  /[\uE000-\uE01F] (?:were|are|was|is) (?:under|over|aged|between|above|below|older|younger)\b/u,
  /[\uE000-\uE01F] (?:had|have|has) (?:never|been|an?|no|already)\b/u,
]

const totalOf = (parts: readonly Term[]): number => parts.reduce((total, part) => total + (shareOf(part)?.[0] ?? 0), 0)

/** The words from the first part on: what a whole is called says nothing of its parts. */
const afterFirst = (words: string): string =>
  words.slice(words.search(/[\uE000-\uE01F][^\uE000-\uE01F]*[\uE000-\uE01F]/) + 1)

/** A sum beyond this comes from answers that overlap. */
const MOST = 130

/** Whether shares make so much together that they are hardly of one whole. */
export const areFarMore = (parts: readonly Term[]): boolean => totalOf(parts) >= MOST

/** And one beyond this from shares of several wholes, even where each is of something that is counted once. */
const FAR = 150

/** "The soil is 40% sand, 35% silt and 35% clay" */
const COMPOSITION =
  /\b(?:is|are|was|were|contains?|contained) (?:about |roughly )?[\uE000-\uE01F] [\p{L}-]+,? (?:and )?[\uE000-\uE01F] [\p{L}-]+/u

/** "Half of weavers": of those of each place that is named. */
const OF_ANY =
  /^[^\uE000-\uE01F]*[\uE000-\uE01F] of (?!(?:the|its|our|their|his|her|my|all|these|those|them|this|that|us|[a-zà-ɏ-]+'s)\b)/u

/** "two thirds of the region's wine": one whole, and no "two thirds of adults" here and there. */
const IS_DEFINITE = /\bof (?:the|its|our|their|his|her|my|all|these|those|(?:[a-zà-ɏ-]+ ){0,2}[a-zà-ɏ-]+'s) /iu
