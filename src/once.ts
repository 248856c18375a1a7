/** What is worked out of a thing once and kept for as long as the thing is: a document's polls, a sentence's words. */

/** The same function, which computes the answer for each object but once. It must not ask itself for the same object. */
export function once<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (of) => {
    const answer = known.get(of)
    if (answer) return answer.value
    const value = compute(of)
    known.set(of, { value })
    return value
  }
}
