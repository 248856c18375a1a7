/**
 * The true values that a figure as written can stand for, as a fact-checking editor reads it.
 *
 * - Digits: a number shown to some place was rounded there, so its true value lies within half a unit of that place (significant digits; SAMPL,
 *   Lang and Altman 2015, asks that numbers be rounded no further than their precision allows). Closing zeros of a whole number may be
 *   rounding too, but no editor reads "200" as anything from 150 to 249: there and for whole numbers at large the half unit is held to 2.5% of the value.
 *   Two values side by side show the place that both were rounded to ("400 to 460 million"), and are held to 1%.
 * - Words: "a third" and "one in five" are spoken roundly: within 7.5% of the value, and within half a step of the numerator.
 * - Hedges: "about" allows 10% on either side, "nearly" 10% below (15% for a spoken share), "over" and "at least" anything above.
 *
 * Every width stands here; rules have none of their own.
 */
import type { Quantity } from '../model.ts'
import { around, exactly, type Interval, times } from './interval.ts'
import { leaningOf } from './leaning.ts'

/** A figure with the words that hedge it; a mention is one. */
export interface Written {
  readonly figure: Quantity
  readonly hedge?: { readonly text: string }
}

/** How far the rounding of a whole number may reach, as a share of it. */
const WHOLE_CAP = 0.025
/** How far a share or a multiple in words reaches, as a share of it. */
const SPOKEN_CAP = 0.075
const ABOUT = 0.1
const NEARLY_SPOKEN = 0.15
/** The same where another value beside it shows how far both were rounded. */
const BESIDE_CAP = 0.01
/** From so many units of the last place on, two values show it. */
const SHOWN_FROM = 20
/** Up to here a whole number beside another is a head count, digit for digit. */
const COUNTED_TO = 1000

const SPOKEN: ReadonlySet<string> = new Set(['fraction', 'ratio', 'multiple'])

/** What the figure can stand for, in its own unit: percents as percents, money as money. A vague count gives its bounds. */
export function valuesOf(written: Written): Interval {
  return lean(written, rounded(written.figure))
}

/** What a bare number in digits can stand for: half a unit of its last place on either side. */
export function valuesOfDigits(text: string, value: number): Interval {
  return rounded({ kind: 'percent', text, value, range: [0, text.length], approximate: false })
}

/** "3:1", "3 to 1": the one against the other, and neither a part of it. */
const ODDS = /:|\bto\b/i

/** As `valuesOf`, of a share: percents, fractions and "one in N" alike, in percent. Undefined for any other figure. */
export function shareOf(written: Written): Interval | undefined {
  const { kind, text } = written.figure
  if (kind === 'percent') return valuesOf(written)
  if (kind === 'ratio' && ODDS.test(text)) return undefined
  return kind === 'fraction' || kind === 'ratio' ? times(valuesOf(written), 100) : undefined
}

/** How far a share in words reaches beside others that make up one whole with it, in percent: who adds them up keeps closer to them. */
const SPOKEN_IN_SUM = 2.5

/** As `shareOf`, of a share that is a part of a whole beside the others; "nearly two-thirds" is short of them by no more than two steps of that kind. */
export function shareInSum(written: Written): Interval | undefined {
  const [share, { figure, hedge }] = [shareOf(written), written]
  if (!share || !SPOKEN.has(figure.kind) || figure.value === undefined) return share
  const leaning = hedge ? leaningOf(hedge.text) : ownLeaning(figure)
  if (leaning !== undefined && leaning !== 'below') return share
  const value = 100 * figure.value
  const [low, high] = leaning ? [value - 2 * SPOKEN_IN_SUM, value] : around(value, SPOKEN_IN_SUM)
  return [Math.max(share[0], low), Math.min(share[1], high)]
}

/** As `valuesOf`, of people and things that were counted one by one: what has no closing zeros to round is exact, and money is to the whole unit. */
export function countOf(written: Written): Interval {
  const { figure } = written
  const { value, kind } = figure
  if (value === undefined || !Number.isInteger(value) || value >= COUNTED_TO) return valuesOf(written)
  return lean(written, kind === 'money' && value >= LARGE ? around(value, WHOLE) : exactly(value))
}

/** Half of one of a currency's whole units: "$865" may be $864.60. */
const WHOLE = 0.5
/** Smaller sums are told as they are. */
const LARGE = 100

/** How far "about 37%" reaches, in percent: nobody says so of 30% or 40%. "Some 37%" is no rounder than 37%. */
const ABOUT_ODD = 1

/**
 * As `valuesOf`, of a percentage of things so few that only some percentages can be: a hedge excuses the rounding that the number shows. "About 40%"
 * is what rounds to tens, "about 35%" what rounds to fives, "nearly" the lower half of either.
 */
export function valuesOfFew(written: Written): Interval {
  const { figure, hedge } = written
  const said = hedge ? leaningOf(hedge.text) : ownLeaning(figure)
  const leaning = hedge ? (said ?? 'either') : said
  const { value } = figure
  if (value === undefined || (leaning !== 'either' && leaning !== 'below')) return valuesOf(written)
  const reach = value % 10 === 0 ? 5 : value % 5 === 0 ? 2.5 : said ? ABOUT_ODD : halfUnit(figure, value)
  return [value - reach, leaning === 'below' ? value + halfUnit(figure, value) : value + reach]
}

/** As `countOf`, of a value beside another one of the same thing: in "$400 million to $460 million" both are told to the ten million at least. */
export function valuesBeside(written: Written, other: Written): Interval {
  const values = countOf(written)
  const [value = 0, beside = 0] = [written, other].map(({ figure }) => Math.abs(figure.value ?? 0))
  const unit = Math.min(lastPlace(written.figure, value).unit, lastPlace(other.figure, beside).unit)
  if (value === 0 || Math.max(value, beside) < SHOWN_FROM * unit || !Number.isInteger(value)) return values
  const half = Math.min(halfUnit(written.figure, value), unit / 2, value * BESIDE_CAP)
  const narrow = lean(written, around(written.figure.value ?? 0, half))
  return narrow[1] - narrow[0] < values[1] - values[0] ? narrow : values
}

function rounded(figure: Quantity): Interval {
  if (figure.value !== undefined) return around(figure.value, halfUnit(figure, figure.value))
  const [low, high] = [figure.low ?? Number.NEGATIVE_INFINITY, figure.high ?? Number.POSITIVE_INFINITY]
  return [
    low - (Number.isFinite(low) ? halfUnit(figure, low) : 0),
    high + (Number.isFinite(high) ? halfUnit(figure, high) : 0),
  ]
}

/** Half of what the last digit shown stands for. `value` is the figure's, or one end of it. */
export function halfUnit(figure: Quantity, value: number): number {
  const size = Math.abs(value)
  if (SPOKEN.has(figure.kind) && decimalsOf(figure.text) === 0) return Math.min(size * SPOKEN_CAP, halfStep(figure))
  const { unit, whole } = lastPlace(figure, size)
  return whole ? Math.min(unit / 2, size * WHOLE_CAP) : unit / 2
}

/** Half a step of a ratio's numerator: "nine in ten" is no eight and no ten. */
function halfStep({ text, value }: Quantity): number {
  const [first, second] = [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')))
  if (first !== undefined && second) return 0.5 / second
  return value === undefined || value > 1 ? Number.POSITIVE_INFINITY : Math.min(value, 1 - value || value) / 2
}

const NUMERAL = /\d[\d,\u00A0\u2009\u202F]*(?:\.(\d+))?|\.(\d+)/g

/** The numerals of a text with the digits behind their decimal points. */
function numeralsOf(text: string): { readonly value: number; readonly decimals: number }[] {
  return Array.from(text.matchAll(NUMERAL), ([digits, after, alone]) => ({
    value: Number(digits.replace(/[^\d.]/g, '')),
    decimals: (after ?? alone ?? '').length,
  }))
}

const decimalsOf = (text: string): number => Math.max(0, ...numeralsOf(text).map(({ decimals }) => decimals))

interface Place {
  readonly unit: number
  /** A whole number, of ones or of millions. */
  readonly whole: boolean
}

function lastPlace({ kind, text }: Quantity, size: number): Place {
  const decimals = decimalsOf(text)
  if (decimals > 0) return { unit: scaleOf(text, size) / 10 ** decimals, whole: false }
  if ((kind === 'percent' || kind === 'point') && size < 100) return { unit: 1, whole: false }
  return { unit: size === 0 ? 1 : 10 ** closingZeros(size), whole: true }
}

/** What a figure's digits are multiplied by: 1e6 of "1.2 million". */
function scaleOf(text: string, size: number): number {
  for (const { value } of numeralsOf(text)) {
    const scale = size / value
    const power = 10 ** Math.round(Math.log10(scale))
    if (Math.abs(scale / power - 1) < 1e-6) return power
  }
  return 1
}

function closingZeros(size: number): number {
  let zeros = 0
  for (let rest = Math.round(size); rest > 0 && rest % 10 === 0; rest /= 10) zeros++
  return zeros
}

function lean({ figure, hedge }: Written, [low, high]: Interval): Interval {
  const leaning = hedge ? leaningOf(hedge.text) : ownLeaning(figure)
  const spoken = SPOKEN.has(figure.kind)
  const [down, up] = [Math.abs(low), Math.abs(high)]
  switch (leaning) {
    case 'above':
      return [low, Number.POSITIVE_INFINITY]
    case 'just-above':
      return [low, high + up * ABOUT]
    case 'at-most':
      return [low < 0 ? Number.NEGATIVE_INFINITY : 0, high]
    case 'below':
      return [low - down * (spoken ? NEARLY_SPOKEN : ABOUT), high]
    case 'either':
      return [low - down * ABOUT, high + up * ABOUT]
    case undefined:
      return [low, high]
  }
}

/** The leaning that the figure's own reading gives it, where no word at its side does. */
function ownLeaning({ bound, approximate }: Quantity): ReturnType<typeof leaningOf> {
  if (bound === 'at-least' || bound === 'more-than') return 'above'
  if (bound !== undefined) return 'at-most'
  return approximate ? 'either' : undefined
}
