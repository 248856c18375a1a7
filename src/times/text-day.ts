/** The day of a text: of its publication or its last revision, as its front matter, its masthead and its foot say. */
import type { Day, Document, FrontMatter } from '../model.ts'
import { once } from '../once.ts'
import { namesOwnYear } from './looking-back.ts'

const REVISED = /^(?:last)?(?:updated?|mod(?:ified)?|revised|reviewed)(?:at|on|date)?$|^(?:date)(?:updated|modified)$/

/** A line that is there to say when: at the top or the bottom, and short. */
const EDGE = 5
const SHORT = 100
const UPDATED = /^\W*(?:(?:last|first) )?(?:updated?|revised|reviewed|modified|published|posted|written|printed)\b/i

/** Whether a text says anywhere of what day or year it is: by its publication, a revision, a masthead or a note at its end. */
export function bearsDate({ published, frontMatter, blocks }: Document): boolean {
  if (published || revisions(frontMatter).length > 0) return true
  return [...blocks.slice(0, EDGE), ...blocks.slice(-EDGE)].some(
    ({ kind, text }) =>
      kind !== 'footnote' &&
      text.length <= SHORT &&
      namesOwnYear(text) &&
      (UPDATED.test(text) || !/[.!?:]\W*$/.test(text)),
  )
}

/** The day that a text was last worked on: that of its publication, a later one of its front matter, or the end of a later year whose works it cites. */
export function lastDay(document: Document): Day {
  const { day, published, frontMatter } = document
  const days = [day, ...revisions(frontMatter), ...citedDays(document)]
  return (published && days.sort().at(-1)) || day
}

/** One work of a later year may be a slip. */
const SEVERAL = 2

/** The last day of the years that come behind the publication and are those of several works in the notes and lists of sources: "Lynas et al. (2021)". */
const citedDays = once(({ day, blocks, referenceLists }: Document): Day[] => {
  const listed = referenceLists.flatMap(({ entries }) => entries.map(({ block }) => block))
  const cited = new Set([...listed, ...blocks.filter(({ kind }) => kind === 'footnote')])
  const days = Array.from(cited, ({ text }) => `${/\(((?:19|20)\d\d)[a-z]?\)/.exec(text)?.[1] ?? '0000'}-12-31`)
  const later = days.filter((end) => end.slice(0, 4) > day.slice(0, 4))
  return later.length < SEVERAL ? [] : later
})

function revisions(frontMatter: FrontMatter): Day[] {
  return Object.entries(frontMatter).flatMap(([key, value]) => {
    if (!REVISED.test(key.toLowerCase().replace(/[-_]/g, ''))) return []
    const written = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value)
    return /^(?:19|20)\d\d-\d\d(?:-\d\d)?/.exec(written)?.[0] ?? []
  })
}
