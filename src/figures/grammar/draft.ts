/** A figure on tokens, before its words and hedges are looked at. */
import type { Quantity } from '../quantity.ts'
import type { Amount } from './amount.ts'
import type { Below } from './rate.ts'

export interface Draft
  extends Pick<Quantity, 'kind' | 'value' | 'low' | 'high' | 'ends' | 'unit' | 'currency' | 'per'> {
  /** The tokens [start, end). */
  readonly start: number
  readonly end: number
  readonly form: Form
  /** Tokens further on that are a part of it: "1,000 women" of "83 births per 1,000 women". */
  readonly below?: Below
  /** Of a ratio: what its numerator is out of. */
  readonly whole?: number
}

/** `digits` and `words` are plain numbers, which may be a label, a year, a pronoun; `sure` has more to show that it counts or measures. */
export type Form = 'digits' | 'words' | 'sure'

export function formOf({ kind, scale, worded, signed }: Pick<Amount, 'kind' | 'scale' | 'worded' | 'signed'>): Form {
  if (kind !== 'count' || scale > 1 || signed) return 'sure'
  return worded ? 'words' : 'digits'
}

export function draftOf(amount: Amount): Draft {
  const { start, end, kind, value, unit, currency, per, below } = amount
  const measure = { ...(unit && { unit }), ...(currency && { currency }), ...(per && { per }), ...(below && { below }) }
  return { start, end, kind, value, form: formOf(amount), ...measure }
}
