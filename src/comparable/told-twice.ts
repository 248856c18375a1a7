/** Shares that are told twice: as a percentage and as a count of a whole ("40% (12 of 25)"), or as a percentage and in words ("one in five (20%)"). */
import { percentOf } from '../arithmetic/change.ts'
import { agree, exactly, type Interval, minus } from '../arithmetic/interval.ts'
import { countOf, shareOf } from '../arithmetic/written.ts'
import type { Document } from '../model.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import { isCounted, restatements } from './beside.ts'
import { HEDGES } from './filler.ts'
import { leftOutIn } from './left-out.ts'
import { termsBetween } from './matching.ts'
import { type Portion, portionsOf } from './portion.ts'
import { rateBehind, rateOf } from './rated.ts'
import { rowSharesOf } from './row-shares.ts'
import { type Skeleton, skeletonsOf, type Term } from './skeleton.ts'
import { FALLING_VERBS, RISING_VERBS } from './trend-words.ts'
import { partsOf } from './whole-of-passage.ts'

/** A share with the counts that give it. */
export interface CountedShare {
  readonly share: Term
  /** The part and the whole; "12 out of 25" is both in one. */
  readonly counts: readonly Term[]
  /** What the counts give, in percent. */
  readonly values: Interval
}

/** How far before a part the figure may stand that says it again. */
const REACH = 60

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])
const isShare = ({ figure }: Term): boolean => SHARES.has(figure.kind)

/** Every share that is told with its part and its whole, in reading order. */
export function countedShares(document: Document): CountedShare[] {
  const inTwo = portionsOf(document).flatMap((portion) => {
    const again = againOf(portion) ?? (isShare(portion.portion) ? undefined : rateOf(portion))
    if (!again) return []
    const { portion: told, whole } = portion
    const [share, part] = isShare(told) ? [told, again] : [again, told]
    if (areOfTwoThings(share, whole) || isOfAnother(portion.skeleton, share, part, whole)) return []
    return [{ share, counts: [part, whole], values: percentOf(countOf(part), countOf(whole)) }]
  })
  const inOne = restatedShares(document).flatMap(({ spoken, percent }): CountedShare[] =>
    isCounted(spoken) ? [{ share: percent, counts: [spoken], values: exactly((spoken.figure.value ?? 0) * 100) }] : [],
  )
  const seen = new Set([...inTwo, ...inOne].map(({ share }) => share.at))
  const told = new Set(portionsOf(document).map(({ portion }) => portion.at))
  const leftOut = skeletonsOf(document)
    .flatMap(leftOutIn)
    .filter(({ share, part }) => !seen.has(share.at) && !told.has(part.at))
    .map(({ share, part, whole }) => ({
      share,
      counts: [part, whole],
      values: percentOf(countOf(part), countOf(whole)),
    }))
  const all = [...inTwo, ...inOne, ...leftOut]
  const found = all.filter(
    ({ share }, index) => all.findIndex((other) => other.share.figure === share.figure) === index,
  )
  return [...found, ...inPassage(document, found), ...rowSharesOf(document)].filter(
    ({ share, counts, values }) =>
      !CHANGED.test(wordsBefore(share)) && !isOfRest(share, counts[0], values) && !isResponse(share, counts.at(-1)),
  )
}

/** Those in brackets behind a count, where the one whole is told further off: all of a passage, or none where most of them are of something else. */
function inPassage(document: Document, found: readonly CountedShare[]): CountedShare[] {
  const seen = new Set(found.map(({ share }) => share.at))
  const told = new Set(portionsOf(document).map(({ portion }) => portion))
  const skeletons = new Map(skeletonsOf(document).flatMap((skeleton) => skeleton.terms.map((term) => [term, skeleton])))
  const parts = partsOf(document, (part) => {
    const skeleton = skeletons.get(part)
    const share = skeleton && [...restatements(skeleton, part.at + 1)].find(isShare)
    return share && !seen.has(share.at) && !told.has(part) && BRACKET.test(wordsBehind(part)) ? share : undefined
  }).map(({ part, share, whole }) => ({
    share,
    counts: [part, whole],
    values: percentOf(countOf(part), countOf(whole)),
  }))
  return parts.filter(({ counts: [, whole] }) => {
    const own = parts.filter(({ counts }) => counts[1] === whole)
    const right = own.filter(({ share, values }) => agree(shareOf(share) ?? exactly(0), values))
    return 2 * right.length >= own.length - 1
  })
}
const BRACKET = /^(?: [\p{L}'’-]+){0,3}(?: [([]|, or |, that is,? )/u

/** "14% of posts stood empty (12 of 25 trusts replied)": how many answered. */
const isResponse = (share: Term, whole: Term | undefined): boolean =>
  whole !== undefined &&
  whole.at > share.at &&
  !RESPONSE.test(wordsBefore(share)) &&
  /^ (?:\p{L}+ )?(?:replied|responded|answered|took part|reported back|reporting|responding|sent figures)\b/u.test(
    wordsBehind(whole),
  )

const RESPONSE = /\b(?:response|reply|replies|return|answer|turnout|uptake|participation)\b/i

/** How far before the whole that stands nearest the one may stand that is meant. */
const BACK = 200

/** "I read 61 books. Thirty-four were novels. Women wrote 33 of them, 54%": another number before makes the share. */
function isOfAnother(skeleton: Skeleton, share: Term, part: Term, whole: Term): boolean {
  const stated = shareOf(share)
  if (!stated || part.sentence === whole.sentence) return false
  return termsBetween(skeleton, whole.at - BACK, whole.at).some(
    (other) =>
      other.figure.kind === 'count' &&
      (other.figure.value ?? 0) > (part.figure.value ?? 0) &&
      agree(stated, percentOf(countOf(part), countOf(other))),
  )
}

/** "Three of ten seals were seen again. That means that 70% of the tags were lost": in a sentence of its own a share may be the others'. */
function isOfRest(share: Term, told: Term | undefined, values: Interval | undefined): boolean {
  const stated = told && told.sentence !== share.sentence && told.at < share.at ? shareOf(share) : undefined
  const isRest = stated && values && agree(stated, minus(exactly(100), values))
  return (
    isRest === true &&
    (/^ of\b/.test(wordsBehind(share)) ||
      /\b(?:other way|another way|differently|otherwise)\b[^,]*,? $/i.test(wordsBefore(share)) ||
      /\b(?:not|no|never)\b|n['’]t\b/.test(told?.sentence.text ?? ''))
  )
}

/** "55% of the money (6 of 10 grants)": each names what it is of, and not the same. */
function areOfTwoThings(share: Term, whole: Term): boolean {
  const of = /^ of (?:the |all |its |their |our |these )?([\p{L}-]+)/u.exec(wordsBehind(share))?.[1]
  const named = /^ ([\p{L}-]+)\)/u.exec(wordsBehind(whole))?.[1]
  if (of !== undefined && GROUP.test(of)) return false
  return of !== undefined && named !== undefined && !named.startsWith(of.slice(0, 4)) && share.at < whole.at
}

/** "67% of the team (2 of 3 players)": those who make it up. */
const GROUP =
  /^(?:teams?|squad|class|group|crew|staff|board|jury|panel|choir|band|committee|council|family|litter|flock|herd|cast|club)$/i

/** "Attendance fell 20%: only 40 of 90 came"; what is lost or cut may be a share all the same. */
const CHANGED = new RegExp(
  `\\b(?<!\\bm(?:ake|akes|ade|aking) )(?!(?:lose|losing|lost|cut|shed|slash|trim|contract|gain)[a-z]*\\b)(?:${RISING_VERBS}|${FALLING_VERBS}) (?:by )?${HEDGES}$`,
  'i',
)

/** The figure that says a part again in the other way, behind the part, behind its whole, or before both. */
function againOf({ portion, whole, skeleton }: Portion): Term | undefined {
  const isOther = (term: Term): boolean =>
    term.at !== whole.at &&
    (isShare(portion) ? term.figure.kind === 'count' && term.figure.value !== whole.figure.value : isShare(term))
  for (const place of [portion.at, whole.at].sort((a, b) => b - a))
    if (place >= portion.at) {
      const again = [...restatements(skeleton, place + 1, whole.at)].find(isOther)
      if (again) return again
    }
  const before = termsBetween(skeleton, Math.min(portion.at, whole.at) - REACH, portion.at).findLast(isOther)
  if (!before || isBesidePart(skeleton, before, whole)) return undefined
  return [...restatements(skeleton, before.at + 1)].some(({ at }) => at === portion.at) ? before : undefined
}

/** "She let 30 cooks try two oils: 41% of the 30 cooks": the whole was told before, and the number behind it counts another thing. */
function isBesidePart(skeleton: Skeleton, part: Term, whole: Term): boolean {
  const told = termsBetween(skeleton, part.at - REACH, part.at)
  return (
    part.population !== undefined &&
    !/^(?:them|these|those)$/.test(part.population.text) &&
    told.some(({ figure, sentence }) => sentence === part.sentence && figure.value === whole.figure.value)
  )
}

interface Spoken {
  readonly spoken: Term
  readonly percent: Term
}

/** Two shares of which the second says the first again, one in words and one as a percentage. */
export function spokenShares(document: Document): Spoken[] {
  return restatedShares(document).filter(({ spoken }) => !isCounted(spoken))
}

function restatedShares(document: Document): Spoken[] {
  return skeletonsOf(document).flatMap((skeleton) => skeleton.terms.flatMap((term) => spokenAt(skeleton, term)))
}

/** "1/12, then 2/12, 3/12" are told in a row. */
const IN_DIGITS = /^\d+\/\d+$/

/** "A rise from 4% to 5% is a point, or a quarter": the words tell of the change and not of where it led. */
const LED_TO = /\b(?:from|by) [^;]*\bto (?:about |only |just |nearly )?$/i

/** "Ninety were held, a quarter of them students. The arrest rate …" */
const OF_PART = /^ of (?:them|these|those|whom|which)\b/

/** "That makes 65%, exactly half, and one in eight": three shares in a row say nothing twice. */
const areInRow = ({ lower }: Skeleton, { at: first }: Term, { at: second }: Term): boolean =>
  /^, (?:[a-z]+ )?$/.test(lower.slice(first + 1, second)) &&
  /^,? and (?:[a-z]+ )?[\uE000-\uE01F]/.test(lower.slice(second + 1, second + 24))

function spokenAt(skeleton: Skeleton, first: Term): Spoken[] {
  if (!isShare(first)) return []
  const rate = OF_PART.test(wordsBehind(first)) ? undefined : rateBehind(skeleton, first, first.at + 1)
  const second = [...restatements(skeleton, first.at + 1)].find(isShare) ?? rate
  if (
    !second ||
    areInRow(skeleton, first, second) ||
    isOfRest(second, first, shareOf(first)) ||
    [first, second].every(({ figure }) => IN_DIGITS.test(figure.text))
  )
    return []
  if (first.figure.kind === 'fraction' && isCounted(second)) return [{ spoken: second, percent: first }]
  if ((first.figure.kind === 'percent') === (second.figure.kind === 'percent')) return []
  if (second.figure.kind === 'fraction' && LED_TO.test(wordsBefore(first))) return []
  return first.figure.kind === 'percent' ? [{ spoken: second, percent: first }] : [{ spoken: first, percent: second }]
}
