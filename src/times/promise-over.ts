/** The promise of a year that stands over a sentence and that the text below it does not keep. */
import type { Block, Document, Phrase, Sentence } from '../model.ts'
import { yearsNamed } from './dated.ts'
import { type Promised, promisedBy } from './promised.ts'
import { isInPast } from './tense.ts'

export interface BrokenPromise {
  /** The words that promise. */
  readonly by: Phrase
  readonly years: readonly number[]
}

/** What a part of a text says of years. */
interface Part {
  readonly years: Set<number>
  /** The first sentence with a claim that bears no year: it is of the year that is promised. */
  undated: number
}

interface Parts {
  of(place: Block | undefined): Part
}

/** An introduction of more words tells something itself. */
const LONGEST_INTRODUCTION = 60
/** A text that names more years tells how things went. */
const MOST_YEARS = 2

/**
 * The introduction of the list, the line above, the innermost heading with a year, or the title, where it promises years and no year or undated claim
 * keeps the promise: in the block, where figures are promised outright, else in all that stands below.
 */
export function brokenPromiseOver(sentence: Sentence, document: Document): BrokenPromise | undefined {
  const { block } = sentence
  const place = placeOver(block, document)
  const promised = place && promisedBy(place.text)
  if (!place || !promised || isOfNow(place, promised, document)) return undefined
  const parts = partsOf(document)
  const own = parts.of(block)
  const heading = block.headings.find((above) => above === place)
  const whole = promised.ofData || !(heading || place === document.title) ? own : parts.of(heading)
  const isTold =
    (block.kind === 'item' ? own : whole).undated < sentence.index ||
    (!promised.ofData && whole.years.size > MOST_YEARS)
  if (isTold || promised.years.some((year) => whole.years.has(year))) return undefined
  return { by: { text: place.text, span: place.span }, years: promised.years }
}

function placeOver({ headings, list, index }: Block, { title, blocks }: Document): Phrase | undefined {
  const intro = list?.intro && list.intro.text.length <= LONGEST_INTRODUCTION ? list.intro : undefined
  const before = blocks[index - 1]
  const line = before && isLikeHeading(before) ? before : undefined
  const places: (Phrase | undefined)[] = [intro, line, ...[...headings].reverse(), title]
  return places.find((place) => place && yearsNamed(place.text).length > 0)
}

/** A line in bold print, as it may be. */
const isLikeHeading = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length <= LONGEST_INTRODUCTION && !/[.!?:;,]\W*$/.test(text)

/** “Cycling in 2025”, written in 2025: it tells how things stand, by the figures that there are. */
function isOfNow({ text }: Phrase, { years, ofData }: Promised, { published, day }: Document): boolean {
  return published !== undefined && Math.max(...years) >= Number(day.slice(0, 4)) && !ofData && !isInPast(text)
}

const known = new WeakMap<Document, Parts>()

function partsOf(document: Document): Parts {
  const parts = known.get(document) ?? readParts(document)
  known.set(document, parts)
  return parts
}

function readParts({ blocks, claims }: Document): Parts {
  const parts = new Map<Block | undefined, Part>()
  const of = (place: Block | undefined): Part => {
    const part = parts.get(place) ?? { years: new Set(), undated: Number.POSITIVE_INFINITY }
    parts.set(place, part)
    return part
  }
  const around = (block: Block) => [block, ...block.headings, undefined].map(of)
  for (const block of blocks) {
    if (block.kind === 'heading') continue
    const years = yearsNamed(block.text)
    for (const part of around(block)) for (const year of years) part.years.add(year)
  }
  for (const { sentence, years } of claims)
    if (years.length === 0)
      for (const part of around(sentence.block)) part.undated = Math.min(part.undated, sentence.index)
  return { of }
}
