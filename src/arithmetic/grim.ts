/**
 * Which percentages a whole number out of n can give: the GRIM test (Brown and Heathers, "The GRIM Test", 2017), which asks of a mean or a
 * percentage of whole things whether any whole number over n rounds to what is printed. Rounding in either direction at the half passes, and so
 * does cutting off, since writers do that too.
 */
import { agree, type Interval } from './interval.ts'
import { halfUnit, valuesOfFew, type Written } from './written.ts'

/** Whether some whole number of `n` makes the percentage. Any passes where `n` is so large that the steps are finer than the digits shown. */
export function isPossibleOutOf(percentage: Written, n: number): boolean {
  const allowed = valuesOfFew(percentage)
  const [from, to] = [Math.floor((allowed[0] * n) / 100), Math.ceil((allowed[1] * n) / 100)]
  for (let k = from; k <= Math.min(to, from + 3); k++) {
    const share = (100 * k) / n
    if (agree([share, share], allowed) || isCutOff(share, percentage)) return true
  }
  return to > from + 3
}

/** The two percentages that n allows on either side of one that it does not: 30 and 40 of 37 out of 10. */
export function nearestOutOf(percent: number, n: number): Interval {
  const k = Math.floor((percent * n) / 100)
  return [(100 * k) / n, (100 * (k + 1)) / n]
}

/** "33%" of 33.9: the digits behind the last one shown were left off, and no more than these. */
function isCutOff(share: number, { figure }: Written): boolean {
  const { value } = figure
  return value !== undefined && share >= value && share < value + 2 * halfUnit(figure, value) - 1e-9
}
