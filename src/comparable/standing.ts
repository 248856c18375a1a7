/** Of things in the order of their places, those that stand in a stretch. */
export function standingIn<T>(
  things: readonly T[],
  placeOf: (thing: T) => number,
  from: number,
  to: number,
): readonly T[] {
  const first = (at: number): number => {
    let [low, high] = [0, things.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (placeOf(things[middle] as T) < at) low = middle + 1
      else high = middle
    }
    return low
  }
  return things.slice(first(from), first(to))
}
