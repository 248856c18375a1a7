/** What a reference marker points to: an entry of a list, a footnote's definition, or nothing. */
import type { Block, CitedLink, FootnoteRef, Marker, Reading, Reference, ReferenceList } from '../../model.ts'
import type { Found } from './markers.ts'

/** How many words of an entry its authors may be among. */
const AUTHOR_WORDS = 40

type LinksOf = ReadonlyMap<Block, readonly CitedLink[]>

/** Gives a marker its entry. `ref` is a footnote's reference; `anchored` says that the marker is a link within the page. */
export type Resolve = (found: Found, ref: FootnoteRef | undefined, anchored: boolean) => Marker

/** What resolves the markers of a document against its lists. */
export function resolverOf(reading: Reading, lists: readonly ReferenceList[], links: LinksOf): Resolve {
  const entries = lists.flatMap(({ entries }) => entries)
  const byKey = firstByKey(entries)
  const byAuthor = groupByAuthor(entries)
  const outside = 'bibliography' in reading.frontMatter || 'references' in reading.frontMatter
  const dated = entries.filter(({ block }) => YEAR.test(block.text)).length
  const listsAuthors = dated > 1 && dated > entries.length / 2
  const notes = anchoredNotes(reading, links)

  const entryOf = ({ kind, key }: Found, ref: FootnoteRef | undefined, anchored: boolean): Reference | undefined => {
    if (kind === 'footnote') return ref && noteOf(ref, links)
    if (kind === 'author-year') return byAuthorYear(key, byAuthor)
    const entry = byKey.get(key.toLowerCase())
    if (entry || kind !== 'key')
      return entry ?? byPosition(key, lists) ?? (anchored ? notes()[Number(key) - 1] : undefined)
    return byAuthorYear(key.replace(/(\d{4})/, ' $1'), byAuthor)
  }
  return (found, ref, anchored) => {
    const entry = entryOf(found, ref, anchored)
    const named = !entry && (found.kind === 'author-year' ? !listsAuthors : found.kind === 'key' && outside)
    return { ...found, ...(entry && { entry }), ...(named && { named }) }
  }
}

const YEAR = /\b(?:19|20)\d\d[a-z]?\b/

function firstByKey(entries: readonly Reference[]): Map<string, Reference> {
  const byKey = new Map<string, Reference>()
  for (const entry of entries)
    if (entry.key && !byKey.has(entry.key.toLowerCase())) byKey.set(entry.key.toLowerCase(), entry)
  return byKey
}

/** The nth entry of a list that has no numbers of its own. */
function byPosition(key: string, lists: readonly ReferenceList[]): Reference | undefined {
  const plain = lists.find(({ entries }) => entries.every((entry) => entry.key === undefined))
  return plain?.entries[Number(key) - 1]
}

function noteOf({ label, definition }: FootnoteRef, links: LinksOf): Reference | undefined {
  const [block] = definition
  return block && { key: label, block, links: definition.flatMap((part) => links.get(part) ?? []) }
}

/** The items of the last numbered list: where a page's own note links lead. */
function anchoredNotes({ blocks }: Reading, links: LinksOf): () => readonly Reference[] {
  let notes: readonly Reference[] | undefined
  return () => {
    if (!notes) {
      const last = blocks.findLast(({ list }) => list?.ordered)?.list
      notes = blocks
        .filter(({ list }) => last && list === last)
        .map((block) => ({ block, links: links.get(block) ?? [] }))
    }
    return notes
  }
}

/** Entries by each capitalised word among their first, which their authors are among. */
function groupByAuthor(entries: readonly Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>()
  for (const entry of entries)
    for (const name of new Set(authorsIn(entry.block.text.split(/\s+/, AUTHOR_WORDS).join(' ')))) {
      const group = groups.get(name) ?? []
      group.push(entry)
      groups.set(name, group)
    }
  return groups
}

const authorsIn = (text: string): string[] =>
  (text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).map((name) => name.toLowerCase())

/** The entry of the first author that has the year. Where none of the author's entries has one, the author will do. */
function byAuthorYear(key: string, groups: ReadonlyMap<string, readonly Reference[]>): Reference | undefined {
  const year = /(?:19|20)\d\d/.exec(key)?.[0]
  const [author = key.split(' ')[0]?.toLowerCase() ?? ''] = authorsIn(key)
  const candidates = groups.get(author) ?? []
  return (
    candidates.find(({ block }) => !year || block.text.includes(year)) ??
    candidates.find(({ block }) => !YEAR.test(block.text))
  )
}
