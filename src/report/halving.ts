/** Finding a place in what is sorted, so that a report takes no longer a finding in a long draft than in a short one. */

/** The first whole number below `end` for which a condition holds that, once it holds, holds for all that follow; else `end`. */
export function firstWhere(end: number, holds: (n: number) => boolean): number {
  let [low, high] = [0, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
