/** What a reference marker points to: an entry of a list, a footnote's definition, or nothing. */
import type { Block, CitedLink, FrontMatter, Marker, Reference, ReferenceList } from '../../model.ts'
import type { Found } from './markers.ts'

/** How many characters of an entry its authors may stand in. */
const AUTHORS_WITHIN = 300

/** Gives a marker its entry. */
export type Resolve = (found: Found) => Marker

/** What resolves the markers of a document against its lists. */
export function resolverOf(
  frontMatter: FrontMatter,
  lists: readonly ReferenceList[],
  links: ReadonlyMap<Block, readonly CitedLink[]>,
): Resolve {
  const entries = lists.flatMap(({ entries }) => entries)
  const byKey = indexOf(entries, ({ key }) => (key ? [key.toLowerCase()] : []))
  const byAuthor = indexOf(entries, authorKeys)
  const unnumbered = lists.find(({ entries }) => entries.every(({ key }) => key === undefined))?.entries
  const dated = entries.filter(({ block }) => YEAR.test(block.text)).length
  const listsAuthors = dated > 1 && dated > entries.length / 2
  const isElsewhere = elsewhereOf(frontMatter)

  const entryOf = ({ kind, key, definition }: Omit<Found, 'entry'>): Reference | undefined => {
    if (kind === 'footnote') return noteOf(key, definition ?? [], links)
    if (kind === 'author-year') return byAuthor.get(authorKey(key))
    const entry = byKey.get(key.toLowerCase())
    return entry ?? (kind === 'key' ? byAuthor.get(authorKey(key)) : unnumbered?.[Number(key) - 1])
  }
  return ({ definition, generated, ...found }) => {
    const entry = entryOf({ ...found, ...(definition && { definition }) })
    const named =
      !entry &&
      (found.kind === 'author-year' ? !listsAuthors : generated || (found.kind === 'key' && isElsewhere(found.key)))
    return { ...found, ...(entry && { entry }), ...(named && { named }) }
  }
}

/** Whether the front matter keeps the entry of a key, in itself or in a file that it names. */
function elsewhereOf({ references, bibliography }: FrontMatter): (key: string) => boolean {
  if (bibliography !== undefined || !Array.isArray(references)) return () => (bibliography ?? references) !== undefined
  const ids = new Set(references.map((entry: { id?: unknown } | null) => String(entry?.id).toLowerCase()))
  return (key) => ids.has(key.toLowerCase())
}

const YEAR = /(?:1[5-9]|20)\d\d/

/** Entries by their keys; the first one that has a key keeps it. */
function indexOf(
  entries: readonly Reference[],
  keysOf: (entry: Reference) => readonly string[],
): Map<string, Reference> {
  const index = new Map<string, Reference>()
  for (const entry of entries) for (const key of keysOf(entry)) if (!index.has(key)) index.set(key, entry)
  return index
}

function noteOf(
  key: string,
  definition: readonly Block[],
  links: ReadonlyMap<Block, readonly CitedLink[]>,
): Reference | undefined {
  const [block] = definition
  return block && { key, block, links: definition.flatMap((part) => links.get(part) ?? []) }
}

/** "smith 2020" for each capitalised word that may be an author's and each year of an entry; without a year, "smith". */
function authorKeys({ block: { text } }: Reference): string[] {
  const years = text.match(/\b(?:1[5-9]|20)\d\d/g) ?? ['']
  const authors = text.slice(0, AUTHORS_WITHIN).match(/\p{Lu}[\p{L}'’-]+/gu) ?? []
  return authors.flatMap((author) => years.map((year) => `${author} ${year}`.trim().toLowerCase()))
}

/** The first author and the year of "Smith et al. 2020" and of "smith2020"; an entry without a year is found by neither. */
function authorKey(key: string): string {
  const author = (/\p{Lu}[\p{L}'’-]+/u.exec(key) ?? /[\p{L}'’-]{2,}/u.exec(key))?.[0] ?? ''
  return `${author} ${YEAR.exec(key)?.[0] ?? ''}`.trim().toLowerCase()
}
