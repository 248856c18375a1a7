/**
 * Which figures a text holds against one another: by a word of comparison ("one in 40 women against one in 25 men"), as the ends of a change, or in
 * parallel ("the old route is 3 miles long, the new one 5 km"; two items of a list).
 */
import type { Document } from '../model.ts'
import { HEDGES } from './filler.ts'
import { type Skeleton, skeletonsOf, type Term } from './skeleton.ts'
import { FALLING, RISING } from './trend-words.ts'
import { stem } from './word-forms.ts'

export interface Comparison {
  readonly first: Term
  readonly second: Term
  /** Told side by side, with no word of comparison. */
  readonly parallel: boolean
}

/** How far apart two figures may stand, in UTF-16 units of the skeleton, and how many may stand between them. */
const REACH = 240
const BETWEEN = 3

/** The pairs of figures that are compared, of those that suit; each second figure with the nearest first one. */
export function* comparisonsOf(
  document: Document,
  suits: (first: Term, second: Term) => boolean,
): Iterable<Comparison> {
  for (const skeleton of skeletonsOf(document))
    for (const [index, second] of skeleton.terms.entries()) {
      const before = skeleton.terms.slice(Math.max(0, index - 1 - BETWEEN), index)
      const first = before.findLast((term) => suits(term, second))
      if (!first || second.at - first.at >= REACH) continue
      const isHeld = areHeld(skeleton, first, second)
      if (isHeld || areSideBySide(skeleton, first, second)) yield { first, second, parallel: !isHeld }
    }
}

const HELD =
  /\b(?:against|versus|vs\.?|compared (?:with|to)|in comparison (?:with|to)|as opposed to|than|while|whereas|although|but|beat(?:s|ing)?|beaten by|up from|down from|instead of|rather than|as [a-zÀ-ɏ]+ as|unlike|in contrast|yet|(?:far|well|way) (?:above|below|over|under)|exceed(?:s|ed)?|surpass(?:es|ed)?|a (?:mere |tiny |small )?fraction of|dwarf(?:s|ed)|pales? (?:beside|next to)|outstrip(?:s|ped)?)\b/iu
const LED = /\b(?:while|whereas|although|though|compared (?:with|to)|set against|unlike)\b[^¶‖\uE000-\uE01F]{0,80}$/i
const FROM = new RegExp(`\\bfrom (?:a |an )?${HEDGES}$`, 'i')
const TO = new RegExp(`\\bto (?:a |an )?${HEDGES}$`, 'i')

/** "which was £3,000 in 1999, had grown to £9,250". */
const REACHED = new RegExp(`\\b(?:${RISING}|${FALLING})\\b(?: [a-zÀ-ɏ'-]+){0,3}? (?:to|at) ${HEDGES}$`, 'iu')

/** "Sold for £3,200 in 1967 fetched £515,000": nothing but the year between the figure and the verb of the next. */
const TURNED =
  /^ (?:back )?in (?:1[89]|20)\d\d,? (?:(?:was|is) (?:worth|sold for)|\p{L}+ed(?: for)?|sells for|sold for|went for|costs?|made|brought) $/u

/** "The cottage, which sold for £1,900 in 1961, is on the market for £725,000": what it was, told by the way. */
const WHICH = /, (?:which|who)\b[^,;¶‖\uE000-\uE01F]{0,60}$/i
const IS_NOW =
  /^ (?:back )?in (?:1[89]|20)\d\d, (?:is|are|was|were|has|had|will|now|today|went|sold|costs?|fetch\p{L}+)\b/iu

/** How much of the words before a figure tells that it is led up to. */
const LEAD = 120

function areHeld({ text }: Skeleton, first: Term, second: Term): boolean {
  const lead = text.slice(Math.max(0, first.at - LEAD), first.at)
  const between = text.slice(first.at + 1, second.at)
  if (/[¶‖]/.test(between)) return false
  if (TURNED.test(between) || (WHICH.test(lead) && IS_NOW.test(between))) return true
  return (
    HELD.test(between) ||
    LED.test(lead) ||
    REACHED.test(between) ||
    (FROM.test(lead) && TO.test(between)) ||
    (REACHED.test(lead) && FROM.test(between))
  )
}

function areSideBySide({ text }: Skeleton, first: Term, second: Term): boolean {
  const lead = text.slice(Math.max(0, first.at - LEAD), first.at)
  const between = text.slice(first.at + 1, second.at)
  return between.includes('‖')
    ? areItems(first, second) && ITEM.test(between.slice(between.indexOf('‖') + 1))
    : areParallel(clauseBefore(lead), between.replace(ASIDE, ' ')) ||
        isWeighed(text.slice(second.at + 1, second.at + LEAD))
}

const ITEM = /^[^.¶‖]{1,60}[:–—(-] ?$/

const areItems = (first: Term, second: Term): boolean =>
  first.sentence.block.kind === 'item' &&
  second.sentence.block.kind === 'item' &&
  first.sentence.block.list === second.sentence.block.list

const afterLast = (text: string, mark: string): string => text.slice(text.lastIndexOf(mark) + 1)

const clauseBefore = (lead: string): string => afterLast(afterLast(lead, '¶'), '‖')

/** What opens the words that lead to the second of two figures in parallel. */
const JOIN = /[;,—–¶]|\b(?:and|or)\b/gi
/** Words that stand for what was said before. */
const STANDS_FOR =
  /\b(?:one|ones|others?|latter|that|those|second|rest|it|they|now|today|(?<!\b(?:minute|hour|day|week|month)s? )later|this|hers|his|theirs|ours|yours|mine|the same|its|their|the (?:share|figure|proportion|rate|ratio|chances?|odds|risk|number|sum|price|bill))\b/i
const SMALL =
  /^(?:[^a-zÀ-ɏ]|(?<![a-zÀ-ɏ])(?:the|an?|of|is|are|was|were|be|been|about|around|some|nearly|almost|roughly|over|under|just|only|even|exactly|to|for|in|at|by|among|and|has|have|had|stands?|stood|costs?|sells?|sold|worth|fetch(?:es|ed)?|reach(?:es|ed)?|weighs?|weighed|measures?d?|takes?|took|gets?|got|pays?|paid|holds?|held|lasts?|lasted)(?![a-zÀ-ɏ]))*$/iu
/** "Berlin 22 cm", "Lisbon got 700 mm", "the freezer 1.2 kWh", "girls at one in 15": the verb is that of the first, or another for it. */
const GAP =
  /^ ?(?:in )?(?:(?:the|an?|her|our|my) (?:(?!of\b)[\p{L}'-]+ ){1,3}|(?:\p{Lu}[\p{L}'-]+ ){1,3}(?:\p{Ll}+ )?|\p{Ll}+s (?:at |by )?)$/u
/** "Men: 8 km. Women: 5 miles." */
const LABEL = /^ ?\p{Lu}[\p{L}’' -]{1,40}: ?$/u
/** "The Danube is. The Mississippi runs for": each clause opens with a name and has no more than a verb. */
const NAMED =
  /^ ?(?:The )?(?!(?:The|It|In|At|On|For|From|By|With|After|Before|When|While|If|As|There|Then|But|And|So|Yet|You|We|I|They|He|She|This|That|These|Those|Some|Most|All|Each|Every|No|Its|Their|Our|My|Your|His|Her|Add|Take|Use|Not|How|What)\b)\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*(?: (?!(?:and|or|of|in)\b)\p{Ll}+){1,3} $/u
/** "$4 a gallon in Ohio; drivers in Bavaria pay": each is told of a place. */
const THERE = /^ (?:in|at) (?:the )?\p{Lu}/u
const PLACED = /\b(?:in|at) (?:the )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*(?: \p{Ll}+){0,2} $/u
/** "For women it is one in 17, for men one in 14". */
const LED_BY = /^\W*(in|for|by|among|at|on|of|with|from)\b/i
const FRONTED = /^ ?(in|for|by|among|at|on|of|with|from) (?:[\p{L}\d'’-]+ ){1,4}$/iu
const THEN = /\bthen\b/i
/** What says by itself that two things are held against one another. */
const CONTRAST = /\b(?:(?:by|in) (?:comparison|contrast)|on the other hand)\b/i

/** “; his rival, an hour later, managed”: what is said by the way. */
const ASIDE = /, [^,;¶‖]{1,40}, /g
/** “In 1979, and in 2023 Chelsea paid”: told of two years. */
const DATED = /\bin (?:1[89]|20)\d\d, (?:and|but) in (?:1[89]|20)\d\d\b/
/** “…, which makes it over seven times as successful”: the second is weighed with what was told before. */
const isWeighed = (behind: string): boolean =>
  /^[^¶‖,]{0,20}, (?:which|and that|and this) (?:makes?|made|is|was)\b[^¶‖,]{0,30}(?:· as\b|\btwice\b|\bmore\b|\bless\b|er than\b)/.test(
    behind,
  )

/** "The bull weighed 1,180 kg. The winner tipped the scales at": whatever is weighed is compared. */
const WEIGHED = /\b(?:weigh(?:s|ed|ing)?|tip(?:s|ped|ping)? the scales?)\b/i

/** "The petrol model was thirstier, at": the next sentence says that it compares. */
const COMPARES =
  /\b(?:is|was|are|were|does|did|went|goes|ran|runs|came|comes|proved|fared|turned out|lies|lay) (?:far |much |even |still |a little |slightly |somewhat )?(?:(?!(?:other|over|after|under|never|ever|rather|together|either|neither|number|later|order|member|water|paper|power|winter|summer|silver|popular)\b)\p{Ll}{3,}er|(?:more|less) \p{Ll}+)\b/u

/** The words that lead to the second figure repeat those before the first, stand for them, or leave them out. */
function areParallel(clause: string, between: string): boolean {
  if (DATED.test(between)) return true
  const join = [...between.matchAll(JOIN)].at(-1)
  if (!join || join[0].toLowerCase() === 'or') return false
  const lead = between.slice(join.index + join[0].length)
  if (THEN.test(lead)) return false
  if (between.includes('¶') && COMPARES.test(afterLast(between, '¶'))) return true
  if (STANDS_FOR.test(lead) || GAP.test(lead) || CONTRAST.test(between)) return true
  if ([LABEL, NAMED].some((pattern) => pattern.test(lead) && pattern.test(clause))) return true
  if (THERE.test(between) && PLACED.test(lead)) return true
  const led = FRONTED.exec(lead)?.[1]?.toLowerCase()
  if (led !== undefined && led === LED_BY.exec(clause)?.[1]?.toLowerCase()) return true
  if (WEIGHED.test(clause) && WEIGHED.test(lead)) return true
  if (SMALL.test(lead)) return join[0] !== '¶'
  const words = new Set((clause.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(stem))
  return (lead.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some(
    (word) => words.has(stem(word)) && !SMALL.test(word) && !/^(?:she|they|you)$/.test(word),
  )
}
