/** Whole numbers in digits, in words and mixed: "1.2 million", "two hundred and three", "3 thousand 4 hundred and 21". */
import { ONES, SCALE_LETTERS, SCALES, TENS } from '../data/numbers.ts'
import { at, isHyphen, pastHyphen, type Tokens } from '../lex/token.ts'
import { isDenominator } from './denominator.ts'
import { isCounted } from './noun.ts'

/** An unsigned number read from the tokens up to `end`. */
export interface Num {
  readonly end: number
  readonly value: number
  /** The last scale in it, 1 where there is none: what a range shares. */
  readonly scale: number
  /** In words, so that no identifier or year is written this way. */
  readonly worded: boolean
}

interface Sum extends Num {
  /** Of `value`, what no scale has closed yet; undefined right behind a scale. */
  readonly open: number | undefined
}

/** The longest number that starts here and stays below `limit`; none where a scale would take it there. */
export function numberAt(tokens: Tokens, start: number, limit = Number.POSITIVE_INFINITY): Num | undefined {
  let sum = leadAt(tokens, start)
  if (!sum) return undefined
  for (;;) {
    const scale = scaleAt(tokens, sum)
    if (scale && scale >= limit) return undefined
    const next: Sum | undefined = (scale && scaled(tokens, sum, scale)) || joined(tokens, sum) || pointed(tokens, sum)
    if (!next) return sum.value < limit ? sum : undefined
    sum = next
  }
}

/** The first member: a numeral, a number word, or "a" before a scale. */
function leadAt(tokens: Tokens, index: number): Sum | undefined {
  const token = at(tokens, index)
  if (token.type === 'numeral')
    return { end: index + 1, value: token.value, open: token.value, scale: 1, worded: false }
  if (token.lower !== 'a' && token.lower !== 'an') return smallAt(tokens, index)
  return isWhole(at(tokens, index + 1).lower) || isPriceOfOne(tokens, index)
    ? { end: index + 1, value: 1, open: 1, scale: 1, worded: true }
    : undefined
}

/** "From 80 cents to a dollar" */
const isPriceOfOne = (tokens: Tokens, index: number): boolean =>
  at(tokens, index - 1).lower === 'to' &&
  /^(?:cents?|pence|p)$/.test(at(tokens, index - 2).lower) &&
  /^(?:dollar|euro)$/.test(at(tokens, index + 1).lower)

/** A scale that words can go with: "bn" and the like need digits before them. */
function isWhole(word: string): boolean {
  return SCALES.has(word) && (word.length > 4 || word === 'lakh')
}

/** "seven", "seventy", "seventy-one". */
function smallAt(tokens: Tokens, index: number): Sum | undefined {
  const { lower } = at(tokens, index)
  const ones = ONES.get(lower)
  if (ones !== undefined) return { end: index + 1, value: ones, open: ones, scale: 1, worded: true }
  const tens = TENS.get(lower)
  if (tens === undefined) return undefined
  const joint = at(tokens, index + 1).lower === '-' ? index + 2 : index + 1
  const unit = isCompound(tokens, joint) ? undefined : ONES.get(at(tokens, joint).lower)
  const [end, value] = unit && unit < 10 ? [joint + 1, tens + unit] : [index + 1, tens]
  return { end, value, open: value, scale: 1, worded: true }
}

/** The "two" of "thirty two-bedroom flats" belongs to what follows. */
function isCompound(tokens: Tokens, index: number): boolean {
  const { lower } = at(tokens, index + 2)
  const goesOn = SCALES.has(lower) || ONES.has(lower) || isDenominator(lower)
  return at(tokens, index).gap && isHyphen(tokens, index + 1) && !goesOn
}

/** "point seven one", "point seventy-one". */
function pointed(tokens: Tokens, sum: Sum): Sum | undefined {
  if (at(tokens, sum.end).lower !== 'point' || !sum.worded || !Number.isInteger(sum.value)) return undefined
  let end = sum.end + 1
  let digits = ''
  for (let part = smallAt(tokens, end); part; part = smallAt(tokens, end)) {
    digits += part.value
    end = part.end
  }
  const value = Number(`${sum.value}.${digits}`)
  return digits ? { ...sum, end, value, open: value } : undefined
}

function scaleAt(tokens: Tokens, sum: Sum): number | undefined {
  const index = scalePlace(tokens, sum.end)
  const token = at(tokens, index)
  if (!sum.worded && index === sum.end && at(tokens, index - 1).type === 'numeral') {
    const letter = letterScale(tokens, index)
    if (letter) return letter
  }
  return sum.worded && !isWhole(token.lower) ? undefined : SCALES.get(token.lower)
}

/** Where the scale of a number stands: "5 million", "5-million", "5+ million". */
const scalePlace = (tokens: Tokens, end: number): number =>
  at(tokens, end).lower === '+' &&
  !at(tokens, end).gap &&
  at(tokens, end + 1).gap &&
  SCALES.has(at(tokens, end + 1).lower)
    ? end + 1
    : pastHyphen(tokens, end)

/** Up to here a "K" may be the one of pictures: "4K", "8K". */
const LARGEST_MODEL = 8

/** "10k", "4.3M", "8 B people". An "m" or "b" alone, an "M" that stands off and a "2B" are more often something else. */
function letterScale(tokens: Tokens, index: number): number | undefined {
  const [{ text, gap }, number] = [at(tokens, index), at(tokens, index - 1)]
  if (text === 'MM' || (!gap && text === 'k')) return SCALE_LETTERS.get(text)
  if (text === 'K' && !gap) return number.value > LARGEST_MODEL || isCounted(tokens, index + 1) ? 1e3 : undefined
  if (text !== 'M' && text !== 'B') return undefined
  const sure = gap ? number.value >= 1000 : text === 'M' || number.decimals > 0
  return sure || isCounted(tokens, index + 1) ? SCALE_LETTERS.get(text) : undefined
}

function scaled(tokens: Tokens, sum: Sum, scale: number): Sum | undefined {
  const end = scalePlace(tokens, sum.end) + 1
  const { value, open } = sum
  if (open === undefined)
    return scale >= sum.scale && sum.scale >= 1e3 ? { ...sum, end, value: precise(value * scale), scale } : undefined
  if (scale === 100 && open >= 100) return undefined
  const closed = precise(value - open + open * scale)
  return {
    end,
    value: closed,
    open: scale === 100 ? open * scale : undefined,
    scale: Math.max(sum.scale, scale),
    worded: sum.worded,
  }
}

/** What a scale takes up behind it: "two hundred [and] three", "3 hundred and 21", "one million, two hundred thousand". */
function joined(tokens: Tokens, sum: Sum): Sum | undefined {
  if (sum.scale < 100 || (sum.open !== undefined && (sum.open % 100 || !sum.open))) return undefined
  const link = at(tokens, sum.end).lower
  const linked = link === 'and' || link === '&' || link === ','
  const start = linked ? sum.end + 1 : sum.end
  const next = sum.open === undefined ? numberAt(tokens, start, sum.scale) : belowHundred(tokens, start)
  if (!next || next.value <= 0 || !mayJoin(sum, next, linked ? link : '')) return undefined
  if (linked && isDenominator(at(tokens, pastHyphen(tokens, next.end)).lower)) return undefined
  const open = sum.open === undefined ? undefined : sum.open + next.value
  return { end: next.end, value: sum.value + next.value, open, scale: sum.scale, worded: sum.worded && next.worded }
}

function belowHundred(tokens: Tokens, start: number): Num | undefined {
  const token = at(tokens, start)
  const next =
    token.type === 'numeral' && !token.formed && token.value < 100 ? leadAt(tokens, start) : smallAt(tokens, start)
  return next && at(tokens, next.end).lower !== 'hundred' && !isCompound(tokens, start) ? next : undefined
}

/** Digits join digits only as the smaller members of one writing; a comma parts a list more often than a number. */
function mayJoin(sum: Num, next: Num, link: string): boolean {
  if (link === ',') return next.worded && next.value >= 100 && sum.scale >= 1e3
  if (next.worded) return true
  return link ? sum.scale <= 1e3 : next.scale > 1
}

/** Sixteen digits and more of a product are rounding noise: 4.35 × 100. */
export function precise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
