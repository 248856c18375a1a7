/** A figure on tokens, before its words and hedges are looked at. */
import type { Quantity } from '../quantity.ts'
import type { Amount } from './amount.ts'

export interface Draft
  extends Pick<Quantity, 'kind' | 'value' | 'low' | 'high' | 'ends' | 'unit' | 'currency' | 'per'> {
  /** The tokens [start, end). */
  readonly start: number
  readonly end: number
  /** A plain number with nothing that tells it from a label, a year, a score. */
  readonly bare: boolean
}

export function draftOf({ start, end, kind, value, scale, worded, signed, unit, currency, per }: Amount): Draft {
  const bare = kind === 'count' && scale === 1 && !worded && !signed
  return { start, end, kind, value, bare, ...(unit && { unit }), ...(currency && { currency }), ...(per && { per }) }
}
