/**
 * Intervals that no label of theirs leads to: two ends in a sentence that speaks of how sure they are, and the one figure like them, there or in the sentence
 * beside it: "Some 54 whales are left. With 95% probability the number is between 58 and 73."
 */
import type { Document } from '../model.ts'
import { once } from '../once.ts'
import { isLike } from './alike.ts'
import { wordsBehind } from './around.ts'
import { saysMuch } from './described.ts'
import type { Estimate, Numeral } from './estimate.ts'
import { isTold, rootsOf } from './roots.ts'
import { type Skeleton, skeletonsOf, type Term } from './skeleton.ts'
import { stemsIn } from './subject.ts'

export interface ToldInterval {
  readonly told: Estimate & { readonly estimate: Numeral }
  readonly estimate: Term
  readonly low: Term
}

/** What speaks of how sure a figure is. */
const SURE =
  /\b(?:confiden\p{L}*|credib\p{L}*|certain\p{L}*|sure|probab\p{L}*|plausib\p{L}*|uncertain\p{L}*|margins? of error|error margins?|intervals?|bounds|limits|(?<=\b(?:the|its|their|his|her) )(?:true|real|actual)|(?:one|two|three|\d)[- ]sigma|standard errors?|odds are|chances? (?:is|are|of|that)|simulations?|error bars?|(?:likely|possible|uncertainty|error) (?:range|values?))/giu
/** What calls a figure an estimate. */
const BEST =
  /\b(?:(?:best|central|point|single|most likely|median|mean|middle|main|headline) (?:\p{L}+ )?(?:estimates?|guess(?:es)?|figures?|values?|forecasts?|projections?|numbers?)|estimat(?:e[sd]?|ing)|puts?\b|stands? at|reckons?|models?|predicts?|projects?|suggests?|point(?:s|ed)? to)\b/iu
/** Another group, time or value. */
const OTHER =
  /;\s(?:in|for|among|on|at|of|by|after|before)\s|\b(?:but|while|whereas|although|though|against|compared|versus|than|outside|excludes?|excluded|unlike|another|others?|earlier|previous\p{L}*|before|forecast|target|goal|budget|had (?:been|first|put|expected|once)|placebo|controls?|respectively|threshold|baseline)\b/iu
const TO = /^ (?:and|(?:up )?to|through) $|^ ?[–—-] ?$/

/** What is told around a figure, no more than a few lines of it. */
const textAround = ({ sentence: { text }, figure: { range } }: Term): string =>
  text.slice(Math.max(0, range[0] - REACH), range[1] + REACH)
const REACH = 240
/** How many figures before and behind the ends are looked at. */
const NEAR = 8

export const toldIntervals: (document: Document) => readonly ToldInterval[] = once((document) =>
  skeletonsOf(document).flatMap((skeleton) => skeleton.terms.flatMap((low, index) => intervalAt(skeleton, low, index))),
)

function intervalAt(skeleton: Skeleton, low: Term, index: number): ToldInterval[] {
  const high = skeleton.terms[index + 1]
  const text = textAround(low)
  if (!high || high.sentence !== low.sentence || !TO.test(skeleton.lower.slice(low.at + 1, high.at))) return []
  if (low.figure.value === undefined || high.figure.value === undefined || low.figure.value >= high.figure.value)
    return []
  if (!(text.match(SURE) ?? []).length || OTHER.test(text)) return []
  const estimate = estimateOf(skeleton, low, high, index)
  return estimate
    ? [{ told: { estimate: numeralOf(estimate), low: numeralOf(low), high: numeralOf(high) }, estimate, low }]
    : []
}

/** The only figure like the ends in their sentence, or else in the one before, or in the one behind if it is called an estimate. */
function estimateOf(skeleton: Skeleton, low: Term, high: Term, at: number): Term | undefined {
  const like = skeleton.terms
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .filter(
      (term) =>
        term.at !== low.at &&
        term.at !== high.at &&
        Math.abs(term.sentence.index - low.sentence.index) < 2 &&
        term.sentence.block === low.sentence.block &&
        isLikeEnds(term, high),
    )
  const own = like.filter(({ sentence }) => sentence === low.sentence)
  const [only, ...more] = own
  if (only) return more.length === 0 && BEST.test(textAround(only)) ? only : undefined
  const [before, ...others] = like.filter(({ sentence }) => sentence.index < low.sentence.index)
  if (before)
    return others.length === 0 && isOfSame(before, low) && !OTHER.test(textAround(before)) ? before : undefined
  const [behind, ...rest] = like.filter(({ sentence }) => sentence.index > low.sentence.index)
  return behind &&
    rest.length === 0 &&
    /\b(?:best|central|point|single|most likely)\b/i.test(textAround(behind)) &&
    isOfSame(low, behind)
    ? behind
    : undefined
}

const isLikeEnds = (term: Term, high: Term): boolean =>
  term.range === undefined &&
  term.figure.value !== undefined &&
  isLike(term.figure, high.figure) &&
  (term.figure.kind !== 'percent' ||
    !/^ (?:\p{L}+ )?(?:CI|confiden|credib|certain|sure|probab|uncertain|interval|chance|of the simulations|limit)/u.test(
      wordsBehind(term),
    ))

/** The second of two sentences tells nothing but how sure the first is. */
function isOfSame(first: Term, second: Term): boolean {
  const [one, other] = [textAround(first), textAround(second)]
  if (OF_OTHERS.test(other)) return false
  const roots = new Set(stemsIn(one).flatMap(rootsOf))
  return stemsIn(other.replace(SURE, ' ').replace(BEST, ' ').replace(SPEAKER, ' ')).every(
    (word) =>
      !saysMuch(word) ||
      /^(?:fall|lie|ly|author|team|model|interval|rang|valu|number|figur|size|total|count|answer|around|between|best|singl|point|central|95|90)$/.test(
        word,
      ) ||
      isTold(word, roots),
  )
}
/** "For February", "Among men" */
const OF_OTHERS = /^\W*(?:in|for|among|at(?! (?:the )?\d)|on|by|of|after|before|since|until|under|over)\b/i
const SPEAKER =
  /, (?:\p{L}+ ){1,4}(?:says?|said|writes?|wrote|adds?|added|reports?|reported|notes?|noted)[.]?$|\([^)]*\)/giu

const numeralOf = ({ figure: { text, value = 0, range } }: Term): Numeral => ({ text, value, unit: '', range })
