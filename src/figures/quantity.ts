/** What the plugin finds: a quantity as read from a text, in that text's own offsets (UTF-16 units, end exclusive). */
export interface Quantity {
  readonly kind: FigureKind
  readonly text: string
  readonly range: readonly [from: number, to: number]
  /** 60 for 60%; numerator over denominator for ratios and fractions; absent for a range and for a vague count. */
  readonly value?: number
  /** The lesser and the greater end of a range; the bounds of a vague count. */
  readonly low?: number
  readonly high?: number
  /** Both ends of a range in the order in which they are written: "from 30% to 20%" has [30, 20]. */
  readonly ends?: readonly [first: number, last: number]
  /** "%" for percents, "pp" or "bp" for points, the normalised unit of a measure ("km", "month"), a part of a currency ("cent"). */
  readonly unit?: string
  /** ISO 4217. A bare "$" is USD. */
  readonly currency?: string
  /** Of a rate: the denominator as written, without "per" ("100,000 live births", "day"). */
  readonly per?: string
  /** Hedged by its own words: "about", "an estimated", "nearly", "~". */
  readonly approximate: boolean
  readonly bound?: Bound
}

export type FigureKind =
  | 'percent'
  | 'point'
  | 'count'
  | 'money'
  | 'fraction'
  | 'ratio'
  | 'rate'
  | 'multiple'
  | 'rank'
  | 'measure'

export type Bound = 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'up-to'
