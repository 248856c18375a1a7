/** What a draft says of itself: its title and the day of its publication. */
import type { Block, Day, Draft, FrontMatter, Phrase, PublicationDate } from '../model.ts'
import { daylineOf, findDay, isoOf } from '../read/dates.ts'

/** Under which keys generators keep the day, best first; upper case, hyphens and underlines aside. */
const DATE_KEYS =
  `date pubdate pubdatetime publishdate publisheddate published publishedat publishedon datepublished publicationdate
  posted postdate created createdat datecreated`.split(/\s+/)
/** Under which they keep an address, which may hold a day. */
const ADDRESS_KEYS = ['path', 'permalink', 'url', 'slug']

/** Earlier years are none: Hugo writes the day it does not know as 0001-01-01. */
const EARLIEST = '1000'

/** A dateline or a byline stands among the first blocks, and is short. */
const TOP = 6
const BYLINE_LENGTH = 100
const BYLINE = /^(?:by|posted|published|written|updated|reviewed)\b|\s[|·•]\s/i
/** "LONDON, 3 March 2014 (Agency) –" */
const NEWSWIRE = { before: /^\p{Lu}[\p{Lu}\s.,'’/-]{1,40}[,(]\s?$/u, after: /^\)?\s?(?:\([^()]{1,40}\)\s?)?[–—-]/ }
/** "Press release, 3 June 2020", "Minutes of the meeting of 3 June 2020": what is issued on a day and says no more in its line. */
const ISSUED =
  /^[^.!?]*\b(?:(?:press|media|news) (?:release|statement|notice)|newsletter|bulletin|minutes|circular|memo(?:randum)?|letter|dispatch|issue|edition|news)\b[^.!?]{0,60}[\s,(|·–—-]$/i
/** "Posted on 3 June 2020. The railway …", "Market note, 3 June 2020: the railway …": the same, with the text in the same line. */
const HEADED =
  /^\W*(?:(?:(?:first|last) )?(?:posted|published|written|updated|revised|printed|issued|released|filed|sent|dated|typed|compiled|as of)(?: on)?|(?:[\p{L}'’-]+ ){0,3}(?:release|statement|notice|newsletter|bulletin|minutes|circular|memo|memorandum|letter|dispatch|issue|edition|news|note|notes|report|reports|accounts|statement of accounts|column|leaflet|flyer|update|diary|blog|post|page|digest|briefing|comment|editorial|log|journal|sheet|email|tips|review|brief|wire|roundup|round-up|watch)(?: (?:of|by|from|to) (?:the |our )?[\p{L}'’-]+(?: [\p{L}'’-]+)?(?=,))?),?:? ?$/iu
const HEADED_BY = /^\)?[*_]*(?:[.:]|\s?[—–-])[*_]*\s+\S/u
/** "BERN, 3 June 2020. The railway …" */
const SENTENCE = /^\)?[.:]\s+["“‘]?\p{Lu}/u
/** "London, 3 March 2014 –"; an essay may open so, too, on a day of long ago. */
const PLACE = /^(?:\p{Lu}[\p{L}.'’-]*,?\s){1,5}\(?$/u
const RECENT = '1995'

const YEAR = '(?<year>(?:19|20)\\d{2})'
const DAY_IN_PATH = [
  new RegExp(`(?<!\\d)${YEAR}[-_./\\\\](?<monthNumber>\\d{2})[-_./\\\\](?<day>\\d{2})(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)${YEAR}(?<monthNumber>\\d{2})(?<day>\\d{2})(?!\\d)`, 'g'),
  new RegExp(`(?<=^|[/\\\\])${YEAR}[/\\\\](?<monthNumber>\\d{2})(?=[/\\\\])`, 'g'),
]

/** The document's title: front matter, else its first outermost heading; of a web page, its heading, else its own title. */
export function titleOf(draft: Draft): Phrase | undefined {
  const heading = draft.blocks.find(({ kind, depth, text }) => kind === 'heading' && depth === 1 && !daylineOf(text))
  const headed = heading && { text: heading.text, span: heading.span }
  const declared = declaredTitle(draft)
  return draft.language === 'html' ? (headed ?? declared) : (declared ?? headed)
}

function declaredTitle({ frontMatter, frontMatterPlaces }: Draft): Phrase | undefined {
  const { title } = frontMatter
  const span = frontMatterPlaces?.title
  return typeof title === 'string' && title.trim() && span ? { text: title.trim(), span } : undefined
}

/** The publication date: front matter, a dateline, a date in the file name, in that order. */
export function dateOf({ frontMatter, blocks, filePath }: Draft): PublicationDate | undefined {
  const declared = declaredDay(frontMatter)
  if (declared) return { day: declared, from: 'front-matter' }
  const written = first(blocks.filter(({ text }) => text !== '').slice(0, TOP), datelineOf)
  if (written) return { day: written, from: 'dateline' }
  const named = dayInPath(filePath)
  return named ? { day: named, from: 'file-name' } : undefined
}

function declaredDay(frontMatter: FrontMatter): Day | undefined {
  const values = new Map(
    Object.entries(frontMatter).map(([key, value]) => [key.toLowerCase().replace(/[-_]/g, ''), value]),
  )
  const day = first(DATE_KEYS, (key) => dayOfValue(values.get(key)))
  return day ?? first(ADDRESS_KEYS, (key) => dayInPath(String(values.get(key) ?? '')))
}

function dayOfValue(value: unknown): Day | undefined {
  if (value instanceof Date) return dayOfValue(Number.isNaN(value.getTime()) ? undefined : value.toISOString())
  if (typeof value !== 'string' && typeof value !== 'number') return
  const written = String(value)
  const day = findDay(written)?.day ?? /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.exec(written)?.[0] ?? dayInPath(written)
  return day !== undefined && day >= EARLIEST ? day : undefined
}

function datelineOf({ text }: Block): Day | undefined {
  const found = findDay(text.slice(0, BYLINE_LENGTH))
  if (!found) return
  const [from, to] = found.range
  const byline = text.length <= BYLINE_LENGTH && BYLINE.test(text)
  const before = text.slice(0, from)
  const placed = NEWSWIRE.before.test(before) || (PLACE.test(before) && found.day >= RECENT)
  const isOpening = NEWSWIRE.after.test(text.slice(to)) || (found.day >= RECENT && SENTENCE.test(text.slice(to)))
  const newswire = placed && isOpening
  const headed = HEADED.test(before) && found.day >= RECENT && HEADED_BY.test(text.slice(to))
  const issued = text.length <= BYLINE_LENGTH && ISSUED.test(before) && /^\W*$/.test(text.slice(to))
  return byline || newswire || issued || headed || daylineOf(text) ? found.day : undefined
}

/** The last day in a path: the nearest to the name. */
function dayInPath(path: string): Day | undefined {
  return first(DAY_IN_PATH, (pattern) =>
    first([...path.matchAll(pattern)].reverse(), ({ groups }) => isoOf(groups ?? {})),
  )
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return
}
