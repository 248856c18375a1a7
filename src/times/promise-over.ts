/** The promise of a year that stands over a sentence and that the text below it does not keep. */
import { bySentence } from '../comparable/by-sentence.ts'
import type { Block, Claim, Document, Phrase, Sentence } from '../model.ts'
import { once } from '../once.ts'
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
  /** What the claims without a year count. */
  readonly counted: Set<string>
}

interface Parts {
  /** By their labels: “table 2”. */
  readonly captions: ReadonlyMap<string, Block>
  of(place: Block | undefined): Part
  /** Whether a sentence counts nothing that a part counts without a year, so that it holds no two years of one thing against each other. */
  countsOthers(sentence: Sentence, part: Part): boolean
}

/** An introduction of more words tells something itself. */
const LONGEST_INTRODUCTION = 60
const LONGEST_CAPTION = 150
const LONGEST_LABEL = 12
/** A text that names more years tells how things went. */
const MOST_YEARS = 2

/**
 * The introduction of the list, the line above, the innermost heading with a year, or the title, where it promises years and no year or undated claim
 * keeps the promise: in the block, where figures are promised outright, else in all that stands below.
 */
export function brokenPromiseOver(sentence: Sentence, document: Document): BrokenPromise | undefined {
  const { block } = sentence
  const place = tableNamed(sentence, document) ?? placeOver(block, document)
  const promised = place && promisedBy(place.text)
  if (!place || !promised || isOfNow(place, promised, document)) return undefined
  const parts = partsOf(document)
  const own = parts.of(block)
  const heading = block.headings.find((above) => above === place)
  const whole = promised.ofData || !(heading || place === document.title) ? own : parts.of(heading)
  const told = block.kind === 'item' ? own : whole
  const isTold =
    (told.undated < sentence.index && !(promised.ofData && parts.countsOthers(sentence, told))) ||
    (!promised.ofData && whole.years.size > MOST_YEARS)
  if (isTold || promised.years.some((year) => whole.years.has(year))) return undefined
  return { by: { text: place.text, span: place.span }, years: promised.years }
}

/** “As table 2 shows”: the caption of what a sentence goes by. */
const BY_TABLE = /\b(?:table|figure|fig\.|chart|graph|exhibit) \d{1,2}\b/i

/** The caption that a sentence goes by, where it names years. */
function tableNamed({ text }: Sentence, document: Document): Block | undefined {
  const [label] = BY_TABLE.exec(text) ?? []
  return label ? partsOf(document).captions.get(label.toLowerCase()) : undefined
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

const partsOf: (document: Document) => Parts = once(readParts)

function readParts({ blocks, claims }: Document): Parts {
  const parts = new Map<Block | undefined, Part>()
  const of = (place: Block | undefined): Part => {
    const part = parts.get(place) ?? { years: new Set(), undated: Number.POSITIVE_INFINITY, counted: new Set() }
    parts.set(place, part)
    return part
  }
  const around = (block: Block) => [block, ...block.headings, undefined].map(of)
  for (const block of blocks) {
    if (block.kind === 'heading') continue
    const years = yearsNamed(block.text)
    for (const part of around(block)) for (const year of years) part.years.add(year)
  }
  for (const claim of claims) {
    if (claim.years.length > 0) continue
    for (const part of around(claim.sentence.block)) {
      part.undated = Math.min(part.undated, claim.sentence.index)
      part.counted.add(countedBy(claim))
    }
  }
  const claimsOf = bySentence(claims)
  const countsOthers = (sentence: Sentence, { counted }: Part) => {
    const own = (claimsOf.get(sentence) ?? []).filter(({ years }) => years.length > 0).map(countedBy)
    return own.some(Boolean) && !counted.has('') && !own.some((thing) => counted.has(thing))
  }
  return { of, countsOthers, captions: new Map(blocks.flatMap(labelled)) }
}

/** The noun that a claim counts, in the singular as far as an “s” shows it; empty where there is none. */
function countedBy({ population }: Claim): string {
  const [head = ''] =
    /^[\p{L}’' -]+?(?= (?:of|in|at|from|with|for|on|who|that|which)\b|$)/u.exec(population?.text ?? '') ?? []
  return head.toLowerCase().replace(/^.* |s$/g, '')
}

function labelled(block: Block): [label: string, block: Block][] {
  const label = BY_TABLE.exec(block.text.slice(0, LONGEST_LABEL))
  const isCaption =
    label?.index === 0 &&
    /^\s?[.:–—|(]/.test(block.text.slice(label[0].length)) &&
    block.text.length <= LONGEST_CAPTION &&
    yearsNamed(block.text).length > 0
  return isCaption ? [[label[0].toLowerCase(), block]] : []
}
