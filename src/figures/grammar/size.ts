/** Measures: "12 km", "five-year", "half an hour", "5 feet 2 inches", "12m tonnes", "10\"". */
import { STOPS } from '../data/words.ts'
import { at, isHyphen, type Tokens } from '../lex/token.ts'
import { type Mixed, mixedAt } from './fraction.ts'
import { type Measure, measuredIndex } from './measure.ts'
import { numberAt } from './number.ts'
import { type Unit, unitAt } from './unit.ts'

export function sizeAt(tokens: Tokens, number: Mixed): Measure | undefined {
  if (isMillion(tokens, number)) return millions(tokens, number)
  const unit = unitAt(tokens, measuredIndex(tokens, number), !number.worded) ?? inchMarkAt(tokens, number)
  return unit && (inchesAt(tokens, number, unit) ?? sized(unit))
}

function sized({ end, unit, per }: Unit): Measure {
  return per ? { end, kind: 'rate', unit, per } : { end, kind: 'measure', unit }
}

function millions(tokens: Tokens, number: Mixed): Measure {
  const end = number.end + 1
  const unit = unitAt(tokens, end, true)
  return unit ? { ...sized(unit), scale: 1e6 } : { end, kind: 'count', scale: 1e6 }
}

const SPATIAL = new Set(
  'tall long wide high deep thick away apart sprint race run hurdles freestyle dash relay depth x up down out back north south east west'.split(
    ' ',
  ),
)

const LINKS = new Set(['to', 'and', 'or', '-', '–'])

/** The "m" of "12m tonnes" and "2.7m sales": something is counted behind it or behind its range, where metres would have their dimension. */
export function isMillion(tokens: Tokens, number: Mixed, isSecond = false): boolean {
  const [letter, next] = [at(tokens, number.end), at(tokens, number.end + 1)]
  if (letter.gap || letter.text !== 'm' || number.worded || number.scale > 1) return false
  const second = LINKS.has(next.lower) && !isSecond ? mixedAt(tokens, number.end + 2) : undefined
  if (second) return isMillion(tokens, second, true)
  if (next.type !== 'word' || !next.gap || SPATIAL.has(next.lower) || STOPS.has(next.lower)) return false
  return !/^an?$/.test(at(tokens, number.end - 2).lower)
}

/** "5 feet 2 inches", "5ft 2in", "5'2\"", "5-foot-2": one length, in feet. */
function inchesAt(tokens: Tokens, number: Mixed, unit: Unit): Measure | undefined {
  if (unit.unit !== 'foot' || number.value <= 0) return undefined
  const hyphened = isHyphen(tokens, unit.end)
  const inches = numberAt(tokens, hyphened || at(tokens, unit.end).lower === 'and' ? unit.end + 1 : unit.end)
  if (!inches || inches.value >= 12) return undefined
  const inch = unitAt(tokens, inches.end, true) ?? markAt(tokens, inches.end, '"')
  if (inch?.unit !== 'inch' && !hyphened) return undefined
  const end = inch?.unit === 'inch' ? inch.end : inches.end
  return { end, kind: 'measure', unit: 'foot', scale: (number.value + inches.value / 12) / number.value }
}

/** The tight double mark of "10\"", and the single one of "5'2\"". A double mark with an open quotation before it closes that. */
function inchMarkAt(tokens: Tokens, number: Mixed): Unit | undefined {
  if (number.worded) return undefined
  const feet = markAt(tokens, number.end, "'")
  if (feet) return at(tokens, feet.end).type === 'numeral' && !at(tokens, feet.end).gap ? feet : undefined
  return isQuoted(tokens, number.end) ? undefined : markAt(tokens, number.end, '"')
}

function markAt(tokens: Tokens, index: number, mark: string): Unit | undefined {
  const { lower, gap } = at(tokens, index)
  return lower === mark && !gap ? { end: index + 1, unit: mark === '"' ? 'inch' : 'foot' } : undefined
}

const QUOTED_AT_MOST = 60

/** Whether a quotation that opened shortly before is still open here. */
function isQuoted(tokens: Tokens, end: number): boolean {
  if (at(tokens, end).text === '”') return true
  let open = false
  for (let index = Math.max(0, end - QUOTED_AT_MOST); index < end; index++)
    if (at(tokens, index).lower === '"') open = !open
  return open
}
