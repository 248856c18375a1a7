/** What a figure is counted by: "per 100,000 live births", "a day", "/km", "each year". */
import { SCALES } from '../data/numbers.ts'
import { PERIODS } from '../data/unit-names.ts'
import { STOPS } from '../data/words.ts'
import { at, pastHyphen, type Tokens } from '../lex/token.ts'
import { isPlural } from './noun.ts'
import { numberAt } from './number.ts'
import { unitAt } from './unit.ts'

/** The tokens [start, end) of a denominator. */
export interface Below {
  readonly start: number
  readonly end: number
}

const REACH = 6

/** The denominator behind the noun that a figure counts: "65 million tweets a day", "4 deaths in traffic per 100,000". */
export function distantRateAt(tokens: Tokens, end: number): Below | undefined {
  for (let index = end; index < end + REACH; index++) {
    const { type, lower } = at(tokens, index)
    const below = index > end && lower !== '/' ? rateAt(tokens, index) : undefined
    if (below) return below
    if (type !== 'word' ? lower !== '-' : (STOPS.has(lower) && lower !== 'of') || LASTING.has(lower)) return undefined
  }
  return undefined
}

/** "Feeding 40 goats takes a day": so long, and not so often. */
const LASTING = new Set([
  'take',
  'takes',
  'took',
  'last',
  'lasts',
  'lasted',
  'need',
  'needs',
  'needed',
  'spent',
  'spend',
])

/** The denominator right behind a figure. */
export function rateAt(tokens: Tokens, end: number): Below | undefined {
  const index = pastHyphen(tokens, end)
  const { lower, gap } = at(tokens, index)
  if (lower === 'per') return chained(tokens, perAt(tokens, index + 1))
  if (lower === '/' && !gap) return chained(tokens, slashAt(tokens, index + 1))
  if (lower === 'for' && at(tokens, index + 1).lower === 'every') return forEveryAt(tokens, index + 2)
  const article = lower === 'a' || lower === 'an'
  return article || lower === 'each' || lower === 'every' ? articleAt(tokens, index + 1) : undefined
}

/** "six homes for every thousand people"; by fewer than a hundred nothing is told of a population. */
const forEveryAt = (tokens: Tokens, start: number): Below | undefined =>
  (numberAt(tokens, start)?.value ?? SCALES.get(at(tokens, start).lower) ?? 0) >= 100 ? perAt(tokens, start) : undefined

/** "child per month", "kg/day" */
function chained(tokens: Tokens, below: Below | undefined): Below | undefined {
  const link = below ? at(tokens, below.end).lower : ''
  const next =
    below && (link === 'per' ? perAt(tokens, below.end + 1) : link === '/' ? slashAt(tokens, below.end + 1) : undefined)
  return below && next ? { start: below.start, end: next.end } : below
}

/** "100,000 live births", "capita", "square metre", "share". */
function perAt(tokens: Tokens, start: number): Below | undefined {
  if (/^cents?$/.test(at(tokens, start).lower)) return undefined
  const number = numberAt(tokens, start)
  if (number) return { start, end: headEnd(tokens, number.end) }
  const unit = unitAt(tokens, start, true)
  if (unit) return { start, end: unit.end }
  return at(tokens, start).type === 'word' ? { start, end: start + 1 } : undefined
}

/** Up to the noun that is counted, three words on at most; no further than the number where none is in sight. */
function headEnd(tokens: Tokens, start: number): number {
  for (let index = start; index < start + 3; index++) {
    const token = at(tokens, index)
    if (token.type !== 'word' || STOPS.has(token.lower)) break
    if (isPlural(token)) return index + 1
  }
  return unitAt(tokens, start, true)?.end ?? start
}

function slashAt(tokens: Tokens, start: number): Below | undefined {
  const unit = unitAt(tokens, start, true)
  if (unit) return { start, end: unit.end }
  const { type, gap, lower } = at(tokens, start)
  return type === 'word' && !gap && lower.length > 2 ? { start, end: start + 1 } : undefined
}

const SOLD_BY = new Set([
  'share',
  'head',
  'person',
  'piece',
  'unit',
  'barrel',
  'bottle',
  'ticket',
  'tonne',
  'ton',
  'pound',
  'kilo',
  'gallon',
  'litre',
  'mile',
  'acre',
  'hectare',
  'square',
])

/** "a day", "an hour", "a-year", "a share"; a plain noun behind "a" starts something new. */
function articleAt(tokens: Tokens, index: number): Below | undefined {
  const start = at(tokens, index).lower === '-' ? index + 1 : index
  const { lower } = at(tokens, start)
  const told = PERIODS.has(lower) ? !SHIFTED.has(at(tokens, start + 1).lower) : SOLD_BY.has(lower)
  return told ? { start, end: start + 1 } : undefined
}

/** "a year ago": no rate. */
const SHIFTED = new Set(['ago', 'earlier', 'later', 'before', 'after', 'prior', 'old', 'on', 'since', 'of'])
