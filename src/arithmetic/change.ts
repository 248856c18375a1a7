/** Changes and shares worked out from intervals: what two figures say about a third. */
import { type Interval, minus, quotient, times } from './interval.ts'

/** The change from one value to another in percent of the first: 30 for 200 to 260. Falls are negative. */
export function relativeChange(from: Interval, to: Interval): Interval {
  const [low, high] = quotient(to, from)
  return [(low - 1) * 100, (high - 1) * 100]
}

/** The change in the unit of the ends: points for percentages. */
export const absoluteChange = (from: Interval, to: Interval): Interval => minus(to, from)

/** What part the one is of the other, in percent. */
export const percentOf = (part: Interval, whole: Interval): Interval => times(quotient(part, whole), 100)

/** What two numbers make in percent: the one as a part of the other, and the change between them, a fall with and without its sign. */
export const percentsOf = (a: Interval, b: Interval): Interval[] =>
  [percentOf(a, b), percentOf(b, a), relativeChange(a, b), relativeChange(b, a)].flatMap(eitherSign)

/** A fall of 20% is told as −20% and as 20%. */
export const eitherSign = (value: Interval): Interval[] => [value, times(value, -1)]
