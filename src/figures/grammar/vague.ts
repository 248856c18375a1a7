/** Vague counts: "hundreds of thousands", "dozens of", "several million dollars". No value, but the bounds that the words give. */
import { SCALES, VAGUE } from '../data/numbers.ts'
import { at, type Tokens } from '../lex/token.ts'
import { nameAt } from './currency.ts'
import type { Draft } from './draft.ts'
import { unitAt } from './unit.ts'

const FEW = new Set(['several', 'few', 'couple'])

/** "thousands" counts as one to ten thousand: a scale up to the next power of ten. */
export function vagueAt(tokens: Tokens, start: number): Draft | undefined {
  const plural = pluralAt(tokens, start)
  if (plural) return measured(tokens, start, plural.end, plural.scale, 1)
  if (!FEW.has(at(tokens, start).lower)) return undefined
  const index = at(tokens, start + 1).lower === 'of' ? start + 2 : start + 1
  const few = SCALES.get(at(tokens, index).lower)
  const next = SCALES.get(at(tokens, index + 1).lower) ?? 1
  if (!few) return undefined
  return measured(tokens, start, index + (next > 1 ? 2 : 1), few * next, 2)
}

function pluralAt(tokens: Tokens, start: number): { end: number; scale: number } | undefined {
  let end = start
  let scale = 1
  for (let word = VAGUE.get(at(tokens, end).lower); word; word = VAGUE.get(at(tokens, end).lower)) {
    scale *= word
    end += at(tokens, end + 1).lower === 'of' && VAGUE.has(at(tokens, end + 2).lower) ? 2 : 1
  }
  const first = at(tokens, start).lower
  if (end === start || (scale <= 20 && at(tokens, end).lower !== 'of')) return undefined
  return first === 'scores' && at(tokens, end).lower !== 'of' ? undefined : { end, scale }
}

/** With the money or the unit that it counts: "tens of millions of dollars". */
function measured(tokens: Tokens, start: number, end: number, scale: number, least: number): Draft {
  const bounds = { low: scale * least, high: scale * 10, start, form: 'sure' as const }
  const noun = at(tokens, end).lower === 'of' ? end + 1 : end
  const money = nameAt(tokens, noun)
  if (money && !money.unit && at(tokens, noun).type === 'word')
    return { ...bounds, end: money.end, kind: 'money', currency: money.currency }
  const unit = unitAt(tokens, noun, false)
  return unit ? { ...bounds, end: unit.end, kind: 'measure', unit: unit.unit } : { ...bounds, end, kind: 'count' }
}
