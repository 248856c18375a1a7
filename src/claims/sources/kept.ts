/** Computing once and keeping. */

/** Computes once for each key. A key that is asked for while it is being computed has nothing yet. */
export function kept<K, V>(compute: (key: K) => V | undefined): (key: K) => V | undefined {
  const values = new Map<K, V | undefined>()
  return (key) => {
    if (!values.has(key)) {
      values.set(key, undefined)
      values.set(key, compute(key))
    }
    return values.get(key)
  }
}
