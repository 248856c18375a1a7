/**
 * Parts and wholes: a count or a share with the number that it is a part of, in one sentence ("45 of 38 pupils", "Of the 38 pupils, 45 passed") or in two
 * ("The club has 38 members. 45 of them voted").
 */
import type { Document, Figure } from '../model.ts'
import { once } from '../once.ts'
import { isLike } from './alike.ts'
import { wordsBehind } from './around.ts'
import { HEDGES } from './filler.ts'
import { linePortionsOf } from './lines.ts'
import { matchesIn, termsBetween } from './matching.ts'
import { OPENED, PARTS, TAKEN_UP } from './portion-patterns.ts'
import { type Skeleton, skeletonsOf, type Term } from './skeleton.ts'

export interface Portion {
  /** A count, an amount, a percentage, a fraction or a ratio. */
  readonly portion: Term
  readonly whole: Term
  /** The whole opens the sentence, and the part is the subject behind it: "Of the 38 pupils, 45 …". */
  readonly opens: boolean
  readonly skeleton: Skeleton
}

/** Every part with its whole, in reading order, each part once. */
export const portionsOf: (document: Document) => readonly Portion[] = once((document) => {
  const lines = linePortionsOf(document).map(
    ({ portion: { term, skeleton }, whole }): Portion => ({ portion: term, whole: whole.term, opens: false, skeleton }),
  )
  return skeletonsOf(document).flatMap((skeleton) => {
    const found = portionsIn(skeleton).filter(({ portion, whole }) => !isOfLarger(portion, whole))
    const told = new Set(found.map(({ portion }) => portion.at))
    return [...found, ...lines.filter((line) => line.skeleton === skeleton && !told.has(line.portion.at))]
  })
})

/** "48,200 dwellings in four cities, and 11.3% of them": "them" are the many. */
export const isOfLarger = (share: Term, whole: Term): boolean =>
  share.sentence === whole.sentence &&
  /^ of (?:them|these|those)\b/.test(wordsBehind(share)) &&
  share.sentence.figures.some(
    (figure) =>
      figure.kind === 'count' &&
      figure.range[1] <= share.figure.range[0] &&
      (figure.value ?? 0) > 10 * (whole.figure.value ?? Number.POSITIVE_INFINITY),
  )

function portionsIn(skeleton: Skeleton): Portion[] {
  const found = new Map<number, Portion>()
  for (const pattern of [...PARTS, ...TAKEN_UP, ...OPENED])
    for (const { terms } of matchesIn(skeleton, pattern)) {
      const { portion = terms.first } = terms
      if (!portion || found.has(portion.at)) continue
      const whole = TAKEN_UP.includes(pattern) ? antecedentOf(skeleton, portion, terms.whole) : terms.whole
      if (!whole || (OPENED.includes(pattern) && areInRow(skeleton, whole, portion))) continue
      if (canBePart(portion, whole) && isWhole(skeleton, whole) && !isFarMore(portion, whole, pattern))
        found.set(portion.at, { portion, whole, opens: OPENED.includes(pattern), skeleton })
    }
  for (const portion of skeleton.terms) {
    const whole = found.has(portion.at) ? undefined : farWholeOf(skeleton, portion)
    if (whole && isWhole(skeleton, whole)) found.set(portion.at, { portion, whole, opens: false, skeleton })
  }
  return [...found.values()].sort((a, b) => a.portion.at - b.portion.at)
}

/** “Two flights, of 12 and 19 steps”, “rooms of 4, 5 and 6 beds”: numbers in a row are of one rank, and none is a part of another. */
function areInRow({ lower }: Skeleton, { at: whole }: Term, { at: portion }: Term): boolean {
  const between = lower.slice(whole + 1, portion)
  return (
    (!between.includes('¶') && /\b(?:and|or|plus) $/.test(between)) ||
    (between === ', ' && IN_ROW.test(lower.slice(portion + 1, portion + 12)))
  )
}
const IN_ROW = /^(?:,|,? (?:and|or)) [\uE000-\uE01F]/

/** “241 of them”, “all 12 of the animals”, “of that sum, £45,000”: what takes up a number that was told, however far before. */
const ALL_TOLD =
  '(?:them|these|those|(?:that|this) (?:sum|amount|total|money|number)|the (?:lot|total|whole lot|animals|birds|creatures|vehicles|buildings|sites|items|pieces))'
const POINTS_BACK = new RegExp(
  `^ of ${ALL_TOLD}\\b(?! (?:with|without|who|that|on|in|of|at|from|whose|which|under|over|aged)\\b| ${HEDGES}[\uE000-\uE01F])`,
)
const POINTED_BACK = new RegExp(`[¶;:,] ?(?:out )?of ${ALL_TOLD},? ${HEDGES}$`)

/** How far before “them” a whole may stand, and how much more than it a part may be that is told wrong; a share needs one in the sentence before. */
const FAR_BACK = 240
const NEARLY = 1.5

function farWholeOf(skeleton: Skeleton, portion: Term): Term | undefined {
  const { lower } = skeleton
  const { at } = portion
  if (!POINTS_BACK.test(lower.slice(at + 1, at + 60)) && !POINTED_BACK.test(lower.slice(Math.max(0, at - 60), at)))
    return undefined
  const nearest = termsBetween(skeleton, at - FAR_BACK, at).findLast((term) => !term.range && canBePart(portion, term))
  const between = lower.slice(nearest?.at, at)
  const isShare = SHARES.has(portion.figure.kind)
  if (between.includes('‖') || (isShare && /·|¶.*¶/.test(between))) return undefined
  const whole = antecedentOf(skeleton, portion, nearest)
  const isNear = isShare || (portion.figure.value ?? 0) <= NEARLY * (whole?.figure.value ?? 0)
  return isNear && (whole?.figure.value ?? 0) > 1 ? whole : undefined
}

/**
 * Of several numbers that “them” can stand for, the greatest: “180 lambs were born to 112 ewes, and 171 of them lived”. What a share is of, nobody could tell there.
 */
function antecedentOf(skeleton: Skeleton, portion: Term, whole: Term | undefined): Term | undefined {
  if (!whole) return undefined
  const others = termsBetween(skeleton, whole.at - REACH, portion.at).filter(
    (term) =>
      term.sentence === whole.sentence && term.figure.value !== whole.figure.value && isLike(term.figure, whole.figure),
  )
  if (isBoundBy(skeleton, whole, portion) || OTHERS.test(skeleton.lower.slice(whole.at, portion.at))) return undefined
  if (SHARES.has(portion.figure.kind)) return others.every((term) => isPlace(skeleton, term)) ? whole : undefined
  return others.reduce((most, term) => ((term.figure.value ?? 0) > (most.figure.value ?? 0) ? term : most), whole)
}

/** "In a larger study, 40% of them …": those of another group. */
const OTHERS =
  /[¶;] ?(?:in|at|of|for) (?:another|an? (?:larger|smaller|second|later|earlier|previous|separate|different|similar)|the (?:other|second|later|earlier|previous|larger)) [a-z]+,? /

/** "She and two nurses knocked at 1,480 of them": a pronoun is not the subject of its own clause. What stands at its side may be its noun. */
function isBoundBy({ text }: Skeleton, whole: Term, portion: Term): boolean {
  const between = text.slice(whole.at + 1, portion.at)
  return (
    (/\b(?:at|to|on|in|with|for|from|by) (?:about |some |nearly |only )?$/.test(between) &&
      !/[¶‖,;:.()—–]|\b(?:and|but|that|when|while|where)\b/.test(between)) ||
    (OWN_NOUN.test(between) && ASIDE.test(text.slice(portion.at + 1)))
  )
}

/** "His logbooks, 41 of them, …": the noun at its side is what is meant. */
const OWN_NOUN =
  /\b(?:the|his|her|its|their|our|my|these|those|some|more) (?:[\p{L}'-]+ ){0,3}[\p{L}'-]+(?:s|men|people|children),? ?[(—–]? ?(?:about |some |nearly |over |all )?$/iu
const ASIDE =
  /^ (?:of them|in (?:all|total))(?: (?:in|of|with|from|by) [a-z]+(?: [a-z]+)?| altogether)? ?(?:[,;:.)¶‖—–]|$)/

/** “The pilot ran in two clinics and took 40 patients”: “them” are hardly the clinics. */
const isPlace = ({ text }: Skeleton, { at }: Term): boolean =>
  /\b(?:in|at|across|within|over) $/.test(text.slice(Math.max(0, at - 8), at))

/** How many times its whole a part may be and still be one told wrong; of “them”, the number that stands nearest may be another thing's. */
const FAR = 10
const FAR_OF_THEM = 3

/** “Sold 45,000 of its 300 designs”, “she and two nurses knocked at 1,480 of them”: what is counted is another thing. */
const isFarMore = ({ figure: part }: Term, { figure: whole }: Term, pattern: RegExp): boolean =>
  !SHARES.has(part.kind) && (part.value ?? 0) > (TAKEN_UP.includes(pattern) ? FAR_OF_THEM : FAR) * (whole.value ?? 0)

/** “61 of the 12-inch dolls”, “40 of 25 farms' worth”: the number is a part of a name for something else. */
const OF_ANOTHER =
  /^(?:-(?!strong\b|member\b|person\b|man\b|odd\b)[a-z]|(?:-odd)?(?: [\p{L}-]+)? [\p{L}-]+(?:'s|s') [\p{L}])/iu

/** “31 birds of eight kinds; last year it was 26 of six”: the nouns of the first pair are left out with the second. */
const ELLIPTIC = /[\uE000-\uE01F] [a-z-]+ of [\uE000-\uE01F] [a-z-]+[^‖]{0,80}[\uE000-\uE01F] of $/

function isWhole({ lower }: Skeleton, { at }: Term): boolean {
  const [before, behind] = [lower.slice(Math.max(0, at - REACH), at), lower.slice(at + 1, at + 60)]
  return !OF_ANOTHER.test(behind) && !(/^ ?[.,;:)¶‖]/.test(behind) && ELLIPTIC.test(before))
}

/** How far before the whole that stands nearest another may stand. */
const REACH = 160

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])

const canBePart = ({ figure: part }: Term, { figure: whole }: Term): boolean =>
  part.value !== undefined &&
  !/-olds?\b/.test(whole.text) &&
  whole.value !== undefined &&
  (SHARES.has(part.kind) ? whole.kind === 'count' : isOneKind(part, whole))

/** "33 of the 31 days", "72 of its 64 miles": a number of days is a measure. */
const isOneKind = (part: Figure, whole: Figure): boolean =>
  part.kind === 'count' && whole.kind === 'measure'
    ? /^(?:day|week|month|year|hour|mile|mi|km|kilomet(?:re|er)|ha|hectare|acre|met(?:re|er)|m)$/.test(whole.unit ?? '')
    : isLike(part, whole) && part.kind !== 'rate'
