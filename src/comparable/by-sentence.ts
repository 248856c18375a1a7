/** What stands together. */
import type { Sentence } from '../model.ts'

/** What stands in sentences (mentions, claims, markers), by sentence, in reading order. */
export function bySentence<T extends { readonly sentence: Sentence }>(items: readonly T[]): Map<Sentence, [T, ...T[]]> {
  const groups = new Map<Sentence, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(item.sentence)
    if (group) group.push(item)
    else groups.set(item.sentence, [item])
  }
  return groups
}
