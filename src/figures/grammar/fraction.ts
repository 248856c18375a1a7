/** Fractions and mixed numbers: "two-thirds", "3/4", "half", "one over three", "two and a half", "10 1/2", "half a million". */
import { ORDINALS, SCALES, TENS } from '../data/numbers.ts'
import { at, isHyphen, pastHyphen, type Tokens } from '../lex/token.ts'
import { pluralDenominator, singularDenominator } from './denominator.ts'
import { type Num, numberAt } from './number.ts'

export interface Fraction {
  readonly end: number
  readonly value: number
}

/** A number with all that a fraction adds to it. `fraction`: it holds one and no scale closes it. */
export interface Mixed extends Num {
  readonly fraction: boolean
}

/** The longest number or fraction that starts here. */
export function mixedAt(tokens: Tokens, start: number): Mixed | undefined {
  const fraction = fractionAt(tokens, start)
  if (fraction) return closed(tokens, { ...fraction, scale: 1, worded: at(tokens, start).type === 'word' })
  const whole = numberAt(tokens, start)
  if (!whole) return undefined
  const part = partAt(tokens, whole)
  if (!part) return { ...whole, fraction: false }
  const unit = whole.scale >= 1e3 ? whole.scale : 1
  const scaled = closed(tokens, { ...part, scale: 1, worded: whole.worded })
  if (whole.scale >= 1e3 && !scaled.fraction)
    return { ...scaled, value: whole.value + scaled.value, scale: whole.scale }
  const value = (whole.value + part.value * unit) * (unit === 1 ? scaled.scale : 1)
  return { ...scaled, value, worded: whole.worded, fraction: scaled.fraction && unit === 1, scale: unit * scaled.scale }
}

/** "and a half", "and two thirds", the "1/2" of "10 1/2". */
function partAt(tokens: Tokens, whole: Num): Fraction | undefined {
  const link = at(tokens, whole.end)
  if (link.lower === 'and' || isHyphen(tokens, whole.end)) {
    const start = whole.end + 1
    const and = isHyphen(tokens, start + 1) && at(tokens, start).lower === 'and' ? start + 2 : start
    return link.lower === 'and' || and > start ? fractionAt(tokens, and, true) : slashAt(tokens, start)
  }
  return at(tokens, whole.end - 1).type === 'numeral' && !at(tokens, whole.end - 1).formed
    ? slashAt(tokens, whole.end)
    : undefined
}

/** A scale behind a fraction: "half a million", "half-dozen", "three quarters billion", "three-quarters of a million". */
function closed(tokens: Tokens, fraction: Num): Mixed {
  let index = pastHyphen(tokens, fraction.end)
  if (at(tokens, index).lower === 'of' && at(tokens, index + 1).lower === 'a') index++
  if (at(tokens, index).lower === 'a') index++
  const word = at(tokens, index).lower
  const scale = word === 'dozens' ? undefined : SCALES.get(word)
  if (!scale) return { ...fraction, fraction: true }
  return { ...fraction, end: index + 1, value: fraction.value * scale, scale, fraction: false }
}

/** A fraction without a whole; `behindWhole` is one that follows a whole number and "and". */
export function fractionAt(tokens: Tokens, start: number, behindWhole = false): Fraction | undefined {
  const { lower, type } = at(tokens, start)
  if (lower === 'half') return { end: start + 1, value: 0.5 }
  if (lower === 'a' || lower === 'an') return articleAt(tokens, start, behindWhole)
  if (isLeftOver(tokens, start)) return { end: start + 1, value: 1 / (singularDenominator(lower) ?? 1) }
  return (type === 'numeral' ? slashAt(tokens, start) : undefined) ?? wordedAt(tokens, start) ?? overAt(tokens, start)
}

/** "a half", "a quarter"; "a third", "a fifth" and on are fractions here only behind a whole, before "of", or where the words around leave no doubt. */
function articleAt(tokens: Tokens, start: number, behindWhole: boolean): Fraction | undefined {
  const word = pastHyphen(tokens, start + 1)
  const denominator = singularDenominator(at(tokens, word).lower)
  if (!denominator || (denominator > 2 && isHyphen(tokens, word + 1))) return undefined
  const sure = behindWhole || denominator === 2 || at(tokens, word + 1).lower === 'of' || denominator === 4
  return sure ||
    denominator >= 100 ||
    isAside(tokens, start) ||
    isMember(tokens, start, word + 1) ||
    isOfWhole(tokens, start, word + 1) ||
    isGlossed(tokens, word + 1) ||
    isOfMany(tokens, word + 1)
    ? { end: word + 1, value: 1 / denominator }
    : undefined
}

/** Verbs of many, which no third one in a row can have: "A third have left", "A third say so". */
const MANY_DO = new Set(
  "have are were haven't aren't weren't haven’t aren’t weren’t say think want believe feel own live work expect smoke drive".split(
    ' ',
  ),
)
const SAID = new Set('said thought believed felt reported admitted told knew hoped feared found'.split(' '))

/** "A third said (that) they never go" */
function isOfMany(tokens: Tokens, end: number): boolean {
  if (MANY_DO.has(at(tokens, end).lower)) return true
  const next = at(tokens, end + 1).lower === 'that' ? end + 2 : end + 1
  return SAID.has(at(tokens, end).lower) && at(tokens, next).lower === 'they'
}

/** "a third (45 of 135)" */
const isGlossed = (tokens: Tokens, end: number): boolean =>
  at(tokens, end).lower === '(' && at(tokens, end + 1).type === 'numeral' && !at(tokens, end + 1).gap

/** How far before it the whole of a fraction is looked for, in tokens. */
const WHOLE = 16
const STATED = new Set('is are was were has have had'.split(' '))

/** "Of every harvest of wheat, a fifth is never eaten". */
function isOfWhole(tokens: Tokens, start: number, end: number): boolean {
  if (at(tokens, start - 1).lower !== ',' || !STATED.has(at(tokens, end).lower)) return false
  for (let index = start - 2; index >= Math.max(0, start - WHOLE); index--)
    if (/^(?:of|among)$/.test(at(tokens, index).lower) && /^[.?!;]?$/.test(at(tokens, index - 1).lower)) return true
  return false
}

/** How far before it the first of a row of fractions is looked for, in tokens. */
const ROW = 24
const FIRST_IN_ROW = /^(?:half|quarters?|thirds|fifths)$/
const JOINS = /^(?:and|,|;|[.]|while|with)$/
const BEFORE_USE = /^(?:on|to|in|for|from|by|with|into|towards|at|is|are|was|were|goes|go|went|[,.;:)]|)$/

/** "half on rent, a quarter on food and a fifth on heat" */
function isMember(tokens: Tokens, start: number, end: number): boolean {
  return (
    (start === 0 || JOINS.test(at(tokens, start - 1).lower)) &&
    isInUse(at(tokens, end).lower) &&
    (isInRow(tokens, start - 1) || isInRow(tokens, end + ROW, end))
  )
}

const isInUse = (word: string): boolean => BEFORE_USE.test(word) || DO.has(word) || /^[a-z]{2,}ed$/.test(word)
const DO = new Set(
  'not never have had went came stayed left said did do who kept gave got took made sold bought spent drove rode ran chose fell found held won lost grew ate drank slept met paid led spoke wrote read taught sent built broke drew threw wore swam flew sang stood sat lay live go come walk cycle take use stay prefer vote'.split(
    ' ',
  ),
)

function isInRow(tokens: Tokens, start: number, from = Math.max(0, start + 1 - ROW)): boolean {
  for (let index = start - 1; index >= from; index--) if (FIRST_IN_ROW.test(at(tokens, index).lower)) return true
  return false
}

/** "and the remaining third not at all", "half …, a quarter … and the last quarter", "half …; another third …": what goes on from others or is left over, and no third one of several. */
function isLeftOver(tokens: Tokens, start: number): boolean {
  const [before, after] = [at(tokens, start - 1).lower, at(tokens, start + 1)]
  if (!LEFT_OVER.test(before) || !singularDenominator(at(tokens, start).lower)) return false
  const isMember = isInRow(tokens, start - 1)
  if (isMember && /^(?:remaining|other)$/.test(before) && after.type === 'word') return true
  return (before === 'remaining' || isMember) && (after.lower === 'of' || isInUse(after.lower))
}
const LEFT_OVER = /^(?:remaining|other|last|final|another|further)$/

const BEFORE_SHARE = new Set(
  'by than nearly almost about around roughly over under only just up down least approximately to'.split(' '),
)
const BEFORE_UPSHOT = new Set(['of', 'is', 'are', 'was', 'were', 'be', 'been'])
const COMPARATIVES = new Set(
  'lower higher less more fewer smaller larger bigger cheaper dearer costlier shorter longer taller shallower deeper lighter heavier slower faster quicker weaker stronger narrower wider broader thinner thicker poorer richer emptier fuller busier quieter warmer colder wetter drier up down'.split(
    ' ',
  ),
)
const NOUNS_OF_CHANGE = new Set(
  'rise fall drop increase decrease decline gain loss growth cut reduction jump slump dip plunge surge shrinkage contraction expansion saving hike'.split(
    ' ',
  ),
)
const AFTER_CHANGE = new Set('in since over within during on from between compared against by for at among'.split(' '))

/** "Moved on to a sixth form", "by a third party": one of several. */
const IN_SERIES = new Set(
  'form grade party floor round season term edition person man woman child time attempt year day reading set stage place city country company candidate team group option generation phase'.split(
    ' ',
  ),
)
const MORE = new Set(['more', 'less', 'fewer'])

/** "fell by a third", "more than a fifth", "a drop of a third.", "is a third lower", "a fifth more often", "makes it a fifth smaller", "a fall of a third in ten years". */
function isAside(tokens: Tokens, start: number): boolean {
  const after = at(tokens, start + 2)
  if (BEFORE_SHARE.has(at(tokens, start - 1).lower)) return !IN_SERIES.has(after.lower)
  if (MORE.has(after.lower) && at(tokens, start + 3).type === 'word') return true
  const next = at(tokens, start + 3)
  if (COMPARATIVES.has(after.lower) && (next.type !== 'word' || isInUse(next.lower))) return true
  const isOfChange = at(tokens, start - 1).lower === 'of' && NOUNS_OF_CHANGE.has(at(tokens, start - 2).lower)
  if (isOfChange && AFTER_CHANGE.has(after.lower)) return true
  return BEFORE_UPSHOT.has(at(tokens, start - 1).lower) && (after.type !== 'word' || COMPARATIVES.has(after.lower))
}

/** "3/4", and nothing that goes on as a path or a date does. */
function slashAt(tokens: Tokens, start: number): Fraction | undefined {
  const [numerator, slash, denominator] = [at(tokens, start), at(tokens, start + 1), at(tokens, start + 2)]
  if (slash.lower !== '/' || slash.gap || denominator.gap || numerator.formed || denominator.formed) return undefined
  if (denominator.type !== 'numeral' || numerator.type !== 'numeral' || !(denominator.value > 1)) return undefined
  if (denominator.value < numerator.value || isDate(tokens, start)) return undefined
  const after = at(tokens, start + 3)
  if (!after.gap && (after.lower === '/' || after.type === 'word')) return undefined
  return at(tokens, start - 1).lower === '/'
    ? undefined
    : { end: start + 3, value: numerator.value / denominator.value }
}

/** "on 3/4" */
function isDate(tokens: Tokens, start: number): boolean {
  return /^(?:on|since|until)$/.test(at(tokens, start - 1).lower) && at(tokens, start).value <= 12
}

/** "two-thirds", "one fifth", "ninety-five hundredths", "three twenty-firsts". */
function wordedAt(tokens: Tokens, start: number): Fraction | undefined {
  const numerator = numberAt(tokens, start)
  if (!numerator) return undefined
  const joint = at(tokens, numerator.end).lower === '-' ? numerator.end + 1 : numerator.end
  return tensAt(tokens, numerator.value, joint) ?? simpleAt(tokens, start, numerator, joint)
}

/** Tens that open the denominator: the "twenty-firsts" of "three twenty-firsts". */
function tensAt(tokens: Tokens, numerator: number, index: number): Fraction | undefined {
  const tens = TENS.get(at(tokens, index).lower)
  const end = pastHyphen(tokens, index + 1)
  const ones = tens && ORDINALS.get(at(tokens, end).lower.replace(/s$/, ''))
  return ones && ones < 10 ? { end: end + 1, value: numerator / (tens + ones) } : undefined
}

function simpleAt(tokens: Tokens, start: number, numerator: Num, index: number): Fraction | undefined {
  const word = at(tokens, index).lower
  const value = pluralDenominator(word) ?? (numerator.value === 1 ? singularDenominator(word) : undefined)
  if (!value) return undefined
  const tens = value < 10 && numerator.end - 1 > start ? TENS.get(at(tokens, numerator.end - 1).lower) : undefined
  const parted = tens && at(tokens, numerator.end - 2).lower !== 'and'
  const ratio = parted ? (numerator.value - tens) / (value + tens) : numerator.value / value
  // "12 halves" of plums, "20 quarters" of a year are counted.
  if (ratio >= 2 && at(tokens, start).type === 'numeral') return undefined
  return { end: index + 1, value: ratio }
}

/** "one over three"; where more follows, "over" is a preposition. */
function overAt(tokens: Tokens, start: number): Fraction | undefined {
  const numerator = numberAt(tokens, start)
  if (!numerator || at(tokens, numerator.end).lower !== 'over') return undefined
  const denominator = numberAt(tokens, numerator.end + 1)
  if (!denominator || denominator.value < 2 || denominator.value <= numerator.value) return undefined
  return at(tokens, denominator.end).type === 'word'
    ? undefined
    : { end: denominator.end, value: numerator.value / denominator.value }
}
