/** The day of a text: of its publication or its last revision, as its front matter, its masthead and its foot say. */
import type { Day, Document, FrontMatter } from '../model.ts'
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

/** The day that a text was last worked on: that of its publication, or a later one of its front matter. */
export function lastDay({ day, published, frontMatter }: Document): Day {
  return published ? [day, ...revisions(frontMatter)].reduce((a, b) => (b > a ? b : a)) : day
}

function revisions(frontMatter: FrontMatter): Day[] {
  return Object.entries(frontMatter).flatMap(([key, value]) => {
    if (!REVISED.test(key.toLowerCase().replace(/[-_]/g, ''))) return []
    const written = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value)
    return /^(?:19|20)\d\d-\d\d(?:-\d\d)?/.exec(written)?.[0] ?? []
  })
}
