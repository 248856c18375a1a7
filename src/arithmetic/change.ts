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
