/**
 * Intervals of true values: what a figure as written can stand for. Sums, differences, products and quotients of intervals hold every
 * value that the operands allow (Moore, Interval Analysis, 1966), so a statement is wrong only where no rounding could save it.
 */

/** Both ends belong to it; an end may be infinite. */
export type Interval = readonly [low: number, high: number]

/** Binary fractions miss decimal ones by about this share of a value. */
const NOISE = 1e-9

export const exactly = (value: number): Interval => [value, value]

export const around = (value: number, half: number): Interval => [value - half, value + half]

/** Whether one true value can lie behind both. */
export function agree(a: Interval, b: Interval): boolean {
  return a[0] <= b[1] + slack(b[1]) && b[0] <= a[1] + slack(a[1])
}

/** Whether every value of `a` lies beyond every value of `b`. */
export function exceeds(a: Interval, b: Interval): boolean {
  return a[0] > b[1] + slack(b[1])
}

/** Whether every value of `a` lies below those of `b`, or meets them in a single point at most. */
export const isBelow = (a: Interval, b: Interval): boolean => a[1] <= b[0] + slack(b[0])

const slack = (end: number): number => (Number.isFinite(end) ? Math.max(1, Math.abs(end)) * NOISE : 0)

export const middle = ([low, high]: Interval): number => (low + high) / 2

export const plus = (a: Interval, b: Interval): Interval => [a[0] + b[0], a[1] + b[1]]

export const minus = (a: Interval, b: Interval): Interval => [a[0] - b[1], a[1] - b[0]]

export const times = (a: Interval, factor: number): Interval =>
  factor < 0 ? [a[1] * factor, a[0] * factor] : [a[0] * factor, a[1] * factor]

export const sum = (parts: readonly Interval[]): Interval => parts.reduce(plus, exactly(0))

/** `a` over `b`; the whole line where `b` can be nothing. */
export function quotient(a: Interval, b: Interval): Interval {
  if (b[0] <= 0 && b[1] >= 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const corners = [a[0] / b[0], a[0] / b[1], a[1] / b[0], a[1] / b[1]].filter((corner) => !Number.isNaN(corner))
  return [Math.min(...corners), Math.max(...corners)]
}
