/** Work begun before its turn comes, so that several threads are busy and the order stays. */

/**
 * Each item with its work begun, in order.
 * @param most how many works may be under way beside the one whose turn it is; 0: each begins when the one before is taken.
 */
export async function* begunAhead<T, W>(
  items: AsyncIterable<T>,
  most: () => number,
  begin: (item: T) => Promise<W>,
): AsyncGenerator<readonly [T, Promise<W>]> {
  const begun: (readonly [T, Promise<W>])[] = []
  for await (const item of items) {
    const work = begin(item)
    // Whoever takes it hears of a failure; until then nobody listens.
    work.catch(() => {})
    begun.push([item, work])
    while (begun.length > most()) yield begun.shift() as readonly [T, Promise<W>]
  }
  yield* begun
}
