/** The entries of reference lists: which of them the text cites, and where each stands. */
import type { Document, Marker, Phrase, Range, Reference, ReferenceList } from '../model.ts'

/** Whether a list under this title says that it backs the text; any other offers more to read. */
export const isBacking = (title: string): boolean => BACKS.test(title)

const BACKS =
  /\b(?:references?|sources?|(?:foot|end)?notes?|citations?|cited|used|consulted|bibliograph[a-zÀ-ɏ]+|literature|comes? from)\b/iu

/** What joins two markers to a run: “[1]–[3]”. */
const JOINS = /^\s?[-–]\s?$/

/** The entries that a marker of the text points to, by itself or within a run. A marker inside a list cites nothing. */
export function citedEntries({ markers, referenceLists }: Document): ReadonlySet<Reference> {
  const listed = new Set(referenceLists.flatMap(({ entries }) => entries.map(({ block }) => block)))
  const own = markers.filter(({ sentence }) => !listed.has(sentence.block))
  const cited = new Set(own.flatMap(({ entry }) => entry ?? []))
  for (const [n, marker] of own.entries())
    for (const entry of runOf(own[n - 1], marker, referenceLists)) cited.add(entry)
  return cited
}

/** The entries between two markers that are joined. */
function runOf(first: Marker | undefined, last: Marker, lists: readonly ReferenceList[]): readonly Reference[] {
  if (!first?.entry || !last.entry || first.sentence !== last.sentence) return []
  if (!JOINS.test(last.sentence.text.slice(first.range[1], last.range[0]))) return []
  const { entry } = last
  const { entries = [] } = lists.find((list) => list.entries.includes(entry)) ?? {}
  return entries.slice(entries.indexOf(first.entry) + 1, entries.indexOf(entry))
}

/** The words of an entry; of lines that were run together, its own. */
export function wordsOf({ block, key }: Reference): Phrase {
  const from = key === undefined ? -1 : block.text.indexOf(`[${key}] `)
  const next = from < 0 ? -1 : block.text.indexOf(`[${Number(key) + 1}] `, from)
  const range: Range = [Math.max(0, from), next < 0 ? block.text.length : next]
  const text = block.text.slice(...range).trimEnd()
  return { text, span: block.spanOf([range[0], range[0] + text.length]) }
}
