/** Whether a citation rests on sites of one kind and on nothing else. */
import { isAt } from './addresses.ts'
import type { Citation } from './cited.ts'

/** Sites of one kind, as the packs of rules describe them. */
export interface Sites {
  readonly hosts: readonly string[]
  /** What a text calls them that does not link to them. */
  readonly names?: readonly string[]
}

/** How much of an entry without a link is looked at for a name. */
const ENTRY = 60

/**
 * The kind of site that is all of a citation: every link leads to such sites, or there is none and the text names one.
 * @param naming makes the pattern of some names.
 */
export function onlySites<T extends Sites>(
  { links, entries, works, name }: Citation,
  sites: readonly T[],
  naming: (names: readonly string[]) => RegExp,
): T | undefined {
  if (works.length > 0) return undefined
  const siteOf = (url: string) => sites.find(({ hosts }) => isAt(url, hosts))
  const [first] = links
  if (first) return links.every(({ url }) => siteOf(url)) ? siteOf(first.url) : undefined
  const words = name ?? entries.map(({ block }) => block.text.slice(0, ENTRY)).join(' ')
  return sites.find(({ names = [] }) => naming(names).test(words))
}
