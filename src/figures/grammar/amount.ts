/** A number with what makes it a quantity: a sign, a currency, a scale, "percent", a unit. */
import { SCALE_LETTERS } from '../data/numbers.ts'
import { at, isHyphen, pastHyphen, phraseAt, type Tokens } from '../lex/token.ts'
import type { FigureKind } from '../quantity.ts'
import { type Currency, markAt, nameAt } from './currency.ts'
import { type Mixed, mixedAt } from './fraction.ts'
import { numberAt } from './number.ts'
import { unitAt } from './unit.ts'

/** A quantity on the tokens [start, end). */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly kind: FigureKind
  readonly value: number
  readonly scale: number
  readonly worded: boolean
  readonly signed: boolean
  readonly unit?: string
  readonly currency?: string
  readonly per?: string
}

type Measure = Pick<Amount, 'end' | 'kind'> & Partial<Pick<Amount, 'unit' | 'currency' | 'per' | 'scale'>>

/** The longest amount that starts here. */
export function amountAt(tokens: Tokens, start: number): Amount | undefined {
  const sign = signAt(tokens, start)
  const mark = markAt(tokens, sign.end)
  const inner = mark ? signAt(tokens, mark.end) : sign
  const number = mixedAt(tokens, inner.end)
  if (!number || (sign.end > start && number.worded && sign.factor === 1)) return undefined
  const factor = sign.end === start ? inner.factor : sign.factor
  const measure = (mark && moneyAt(tokens, number, mark)) ?? measureAt(tokens, number)
  const signed = sign.end > start || inner.end > (mark?.end ?? start)
  return compose(start, number, measure, factor, signed)
}

function compose(start: number, number: Mixed, measure: Measure | undefined, factor: number, signed: boolean): Amount {
  const kind = number.fraction ? 'fraction' : 'count'
  const { scale = 1, ...rest } = measure ?? { end: number.end, kind }
  const value = precise(number.value * scale) * factor
  return { start, value, scale: number.scale * scale, worded: number.worded, signed, ...rest }
}

/** 1.1 × 10⁹ is no 1100000000.0000002. */
export function precise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}

/** The sign that starts here, or none. A dash is a sign where it stands free before and tight after. */
function signAt(tokens: Tokens, start: number): { end: number; factor: number } {
  const { lower } = at(tokens, start)
  if (lower === 'minus' || lower === 'negative')
    return { end: at(tokens, start + 1).lower === '-' ? start + 2 : start + 1, factor: -1 }
  const next = at(tokens, start + 1)
  const tight = !next.gap && (next.type === 'numeral' || next.lower === '$' || next.lower === '£' || next.lower === '€')
  if (!tight || !isFree(tokens, start)) return { end: start, factor: 1 }
  if (lower === '−' || lower === '-' || lower === '–') return { end: start + 1, factor: -1 }
  return { end: lower === '+' ? start + 1 : start, factor: 1 }
}

function isFree(tokens: Tokens, index: number): boolean {
  const { lower, gap } = at(tokens, index)
  const before = at(tokens, index - 1)
  if (lower === '–' && before.type === 'numeral') return false
  return gap || (lower === '−' ? before.type === 'mark' : '([=~"\'<>≤≥:'.includes(before.lower))
}

/** Behind a currency mark: a scale in letters or words, a second name of the currency ("$10 dollars", "$76 US"). */
function moneyAt(tokens: Tokens, number: Mixed, mark: Currency): Measure {
  const letter = letterScale(tokens, number)
  const end = letter ? letter.end : number.end
  const name = nameAt(tokens, end)
  const tail =
    !mark.unit && name && !name.unit && (name.currency === mark.currency || at(tokens, end).text.length === 3)
      ? name.end
      : end
  const us = at(tokens, tail).text === 'US' && mark.currency === 'USD' ? tail + 1 : tail
  const currency = tail > end && name ? name.currency : mark.currency
  return { end: us, kind: 'money', currency, scale: letter?.scale ?? 1, ...(mark.unit && { unit: mark.unit }) }
}

function letterScale(tokens: Tokens, number: Mixed): { end: number; scale: number } | undefined {
  const index = pastHyphen(tokens, number.end)
  const scale = number.scale === 1 ? SCALE_LETTERS.get(at(tokens, index).text) : undefined
  return scale && index === number.end ? { end: index + 1, scale } : undefined
}

function measureAt(tokens: Tokens, number: Mixed): Measure | undefined {
  return (
    percentAt(tokens, number.end) ?? pointAt(tokens, number.end) ?? priceAt(tokens, number) ?? sizeAt(tokens, number)
  )
}

const PERCENT = new Set(['%', 'percent', 'pct', 'pc', 'percents'])

/** "%", "percent", "per cent", "pc"; also "vol%" and "‰", which stay what they are. */
function percentAt(tokens: Tokens, start: number): Measure | undefined {
  const index = pastHyphen(tokens, start)
  const { lower } = at(tokens, index)
  const cent = lower === 'per' ? at(tokens, index + 1).lower : ''
  const end = cent === 'cent' || cent === 'cents' ? index + 2 : PERCENT.has(lower) ? index + 1 : 0
  if (!end) return lower === '‰' ? { end: index + 1, kind: 'measure', unit: '‰' } : undefined
  return pointsAt(tokens, end) ?? { end, kind: 'percent', unit: '%' }
}

/** "percentage points", "% points", "pp", "basis points". */
function pointAt(tokens: Tokens, start: number): Measure | undefined {
  const index = pastHyphen(tokens, start)
  const phrase = phraseAt(tokens, index, 2)
  if (/^percentage[- ]?points?$/.test(phrase)) return { end: index + 2, kind: 'point', unit: 'pp' }
  if (/^basis points?$/.test(phrase)) return { end: index + 2, kind: 'point', unit: 'bp' }
  const { lower } = at(tokens, index)
  if (lower === 'pp' || lower === 'ppts' || lower === 'ppt') return { end: index + 1, kind: 'point', unit: 'pp' }
  return lower === 'bps' || lower === 'bp' ? { end: index + 1, kind: 'point', unit: 'bp' } : hyphened(tokens, index)
}

/** "percentage-point" */
function hyphened(tokens: Tokens, start: number): Measure | undefined {
  return at(tokens, start).lower === 'percentage' && isHyphen(tokens, start + 1)
    ? pointsAt(tokens, start + 2)
    : undefined
}

function pointsAt(tokens: Tokens, start: number): Measure | undefined {
  const index = pastHyphen(tokens, start)
  return /^points?$/.test(at(tokens, index).lower) ? { end: index + 1, kind: 'point', unit: 'pp' } : undefined
}

/** A currency behind the number: "5 million dollars", "10 €", "75 USD million", "3 dollars 50 cents", "20 MUSD". */
function priceAt(tokens: Tokens, number: Mixed): Measure | undefined {
  const name = nameAt(tokens, pastHyphen(tokens, number.end))
  if (!name || !isPrice(tokens, number, name)) return undefined
  const behind = numberAtScale(tokens, name.end)
  const change = behind ? undefined : changeAt(tokens, number, name)
  const scale = (name.scale ?? 1) * (behind?.scale ?? 1)
  const end = change?.end ?? behind?.end ?? name.end
  const whole = { end, kind: 'money', currency: name.currency, scale } as const
  if (change) return { ...whole, scale: (number.value + change.cents / 100) / number.value }
  return name.unit ? { ...whole, unit: name.unit } : whole
}

/** Pounds and signs that stand for something else, or belong to the next amount. */
function isPrice(tokens: Tokens, number: Mixed, name: Currency): boolean {
  const token = at(tokens, pastHyphen(tokens, number.end))
  if (token.lower === 'p') return !number.worded
  if (/^pounds?$/.test(token.text) && name.currency === 'GBP') return isMoneyPound(tokens, number)
  return token.type !== 'mark' || at(tokens, name.end).type !== 'numeral' || !token.gap
}

/** A pound of money by its size: weights are rarely told in millions. */
function isMoneyPound(tokens: Tokens, number: Mixed): boolean {
  return number.scale >= 1e3 || number.value >= 1e4 || at(tokens, number.end + 1).lower === 'sterling'
}

function numberAtScale(tokens: Tokens, start: number): { end: number; scale: number } | undefined {
  const { text, lower } = at(tokens, start)
  const scale =
    { million: 1e6, billion: 1e9, trillion: 1e12, mn: 1e6, bn: 1e9 }[lower] ?? (text === 'M' ? 1e6 : undefined)
  return scale ? { end: start + 1, scale } : undefined
}

/** "3 dollars 50 [cents]", "one dollar and two cents". */
function changeAt(tokens: Tokens, number: Mixed, name: Currency): { end: number; cents: number } | undefined {
  if (name.unit || number.scale > 1 || at(tokens, name.end - 1).type !== 'word' || number.value <= 0) return undefined
  const start = at(tokens, name.end).lower === 'and' ? name.end + 1 : name.end
  const cents = numberAt(tokens, start)
  if (!cents || cents.value >= 100 || cents.scale > 1) return undefined
  const part = nameAt(tokens, cents.end)
  if (part?.unit) return { end: part.end, cents: cents.value }
  return start === name.end && at(tokens, cents.end).type !== 'word' && cents.value >= 10
    ? { end: cents.end, cents: cents.value }
    : undefined
}

/** A unit of measure; the "m" of "12m tonnes" is a million. */
function sizeAt(tokens: Tokens, number: Mixed): Measure | undefined {
  const million = millionAt(tokens, number)
  if (million) {
    const unit = unitAt(tokens, million, true)
    return unit ? { ...sized(unit), scale: 1e6 } : { end: million, kind: 'count', scale: 1e6 }
  }
  const unit = unitAt(tokens, number.end, !number.worded)
  return unit && sized(unit)
}

function sized({ end, unit, per }: { end: number; unit: string; per?: string }): Measure {
  return per ? { end, kind: 'rate', unit, per } : { end, kind: 'measure', unit }
}

const DIMENSION = new Set(
  'tall long wide high deep thick away apart above below of in from race sprint at and to or by hurdles freestyle dash relay depth x'.split(
    ' ',
  ),
)

function millionAt(tokens: Tokens, number: Mixed): number | undefined {
  const letter = at(tokens, number.end)
  if (letter.gap || letter.text !== 'm' || number.worded || number.scale > 1) return undefined
  const next = at(tokens, number.end + 1)
  return next.type === 'word' && next.gap && !DIMENSION.has(next.lower) ? number.end + 1 : undefined
}
