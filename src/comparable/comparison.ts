/**
 * Which figures a text holds against one another: by a word of comparison ("one in 40 women against one in 25 men"), as the ends of a change, or in
 * parallel ("the old route is 3 miles long, the new one 5 km"; two items of a list).
 */
import type { Document, Mention } from '../model.ts'
import { HEDGES } from './filler.ts'
import { type Skeleton, skeletonsOf, type Term } from './skeleton.ts'

export interface Comparison {
  readonly first: Term
  readonly second: Term
}

const HELD =
  /\b(?:against|versus|vs\.?|compared (?:with|to)|in comparison (?:with|to)|as opposed to|than|while|whereas|although|but|beat(?:s|ing)?|beaten by|up from|down from|instead of|rather than|unlike|in contrast|yet|edged out|outdid|outdoes|dwarf(?:s|ed)|surpass(?:es|ed)?|exceed(?:s|ed)?|outstrip(?:s|ped)?)\b/i
const LED = /\b(?:while|whereas|although|though|compared (?:with|to)|set against|unlike|both)\b[^¶‖\uE000-\uE01F]{0,80}$/i

const FROM = new RegExp(`\\bfrom ${HEDGES}$`, 'i')
const TO = new RegExp(`\\bto ${HEDGES}$`, 'i')

/** What opens the words that lead to the second figure. */
const JOIN = /[;:,—–¶‖]|\band\b|\bor\b/gi
/** Words that stand for what was said before, or say nothing of their own. */
const STANDS_FOR = /\b(?:one|ones|other|others|latter|that|those|second|rest|it|they|now|today|later|then|this)\b/i
const SMALL =
  /^(?:\W|\b(?:the|an?|of|is|are|was|were|be|been|about|around|some|nearly|almost|roughly|over|under|just|only|even|approximately|exactly|to|for|in|at|by|among|and|as|many|much|risk|chance|odds|year|had|has|have)\b)*$/i
const ITEM = /^[^.¶]{0,60}[:–—(-] ?$/

/** How far apart two figures may stand, in UTF-16 units of the skeleton, and how many may stand between them. */
const REACH = 240
const BETWEEN = 3

const known = new WeakMap<(a: Mention, b: Mention) => boolean, WeakMap<Document, readonly Comparison[]>>()
