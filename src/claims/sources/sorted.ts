/** Looks places up in what is sorted by place. */

/** How many of the things, which are sorted by `placeOf`, stand before a place. */
export function countBefore<T>(things: readonly T[], place: number, placeOf: (thing: T) => number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    const thing = things[middle]
    if (thing !== undefined && placeOf(thing) < place) low = middle + 1
    else high = middle
  }
  return low
}
