/** What the figures of a text rest on, source by source: the links, entries and names that stand together for one or more of them. */
import type { CitedLink, Document, Marker, Mention, Phrase, Reference, Sentence, Span } from '../model.ts'

export interface Citation {
  /** The figures that rest on it. */
  readonly mentions: readonly [Mention, ...Mention[]]
  /** The words that give it: those of a link, a marker, a name. */
  readonly at: Phrase
  /** The links that it consists of: its own, those of its entries, and those of its sentence that are no other figure's. */
  readonly links: readonly CitedLink[]
  /** The entries and footnotes that its markers point to. */
  readonly entries: readonly Reference[]
  /** The works that stand beside it by author and year, without an entry. */
  readonly works: readonly Marker[]
  /** Who is named, where the text names a source and links to none. */
  readonly name?: string
}

const CITES: ReadonlySet<string> = new Set(['link', 'footnote', 'reference', 'named'])

/** The citations that back some figures, in the order of the figures. */
export function citationsOf(document: Document, mentions: readonly Mention[]): Citation[] {
  const byPlace = groupedByPlace(mentions)
  const pieces = piecesBySentence(document)
  return Array.from(byPlace.values(), (group) => citationOf(group, pieces, (span) => byPlace.has(keyOf(span))))
}

type Group = readonly [Mention, ...Mention[]]

function groupedByPlace(mentions: readonly Mention[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const { via, status } = mention.source
    if (!via || !CITES.has(status)) continue
    const key = keyOf(via.span)
    groups.set(key, [...(groups.get(key) ?? []), mention] as unknown as Group)
  }
  return groups
}

const keyOf = ([from, to]: Span): string => `${from}-${to}`

interface Piece {
  readonly span: Span
  readonly links: readonly CitedLink[]
  readonly entry?: Reference
  readonly work?: Marker
}

interface Pieces {
  readonly bySentence: ReadonlyMap<Sentence, readonly Piece[]>
  /** The sentence that a piece stands in, by its place. */
  readonly home: ReadonlyMap<string, Sentence>
}

/** All links and markers that can stand for a source. */
function piecesBySentence({ links, markers }: Document): Pieces {
  const bySentence = new Map<Sentence, Piece[]>()
  const home = new Map<string, Sentence>()
  const add = (sentence: Sentence, piece: Piece) => {
    home.set(keyOf(piece.span), sentence)
    const pieces = bySentence.get(sentence)
    if (pieces) pieces.push(piece)
    else bySentence.set(sentence, [piece])
  }
  for (const link of links)
    if (link.role === 'source' && link.sentence) add(link.sentence, { span: link.span, links: [link] })
  for (const marker of markers) if (marker.entry || marker.named) add(marker.sentence, pieceOf(marker))
  return { bySentence, home }
}

const pieceOf = (marker: Marker): Piece => {
  const { span, entry } = marker
  return entry
    ? { span, entry, links: entry.links.filter(({ role }) => role === 'source') }
    : { span, links: [], work: marker }
}

function citationOf(mentions: Group, { bySentence, home }: Pieces, isTaken: (span: Span) => boolean): Citation {
  const { via, status, target } = mentions[0].source
  const at = via ?? mentions[0].figure
  const key = keyOf(at.span)
  const beside = bySentence.get(home.get(key) ?? mentions[0].sentence) ?? []
  const own = beside.filter(({ span }) => keyOf(span) === key || !isTaken(span))
  return {
    mentions,
    at,
    links: own.flatMap(({ links }) => links),
    entries: own.flatMap(({ entry }) => entry ?? []),
    works: own.flatMap(({ work }) => (work && keyOf(work.span) !== key ? work : [])),
    ...(status === 'named' && target && { name: target }),
  }
}
