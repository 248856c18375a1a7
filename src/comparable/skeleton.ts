/**
 * Texts as grammar sees them: each figure is one mark that tells its kind, so that a pattern speaks of figures and not of digits
 * ("from {figure}…to {figure}"). A range is two marks, its ends, with the words between them. A section of running text is one skeleton, so that
 * what belongs together is found across sentences; sentences without a figure are left out of it.
 */
import type { Block, Document, FigureKind, Mention, Sentence } from '../model.ts'
import { bySentence } from './by-sentence.ts'
import { piecesOf } from './ends.ts'

/** A figure in a skeleton: a mention, or one end of a mention that is a range. */
export interface Term extends Mention {
  /** Where its mark stands in the skeleton's text. */
  readonly at: number
  /** Of an end: the whole range. */
  readonly range?: Mention
}

export interface Skeleton {
  /** Figures as marks; "¶" between sentences, "‖" between blocks. */
  readonly text: string
  readonly terms: readonly Term[]
}

/** Terms by the names of the groups that caught them, and where the pattern stands. */
export interface Match {
  readonly skeleton: Skeleton
  readonly from: number
  readonly to: number
  readonly text: string
  readonly terms: Readonly<Record<string, Term | undefined>>
  /** The other groups' words. */
  readonly words: Readonly<Record<string, string | undefined>>
}

const KINDS: readonly FigureKind[] = [
  'percent',
  'point',
  'count',
  'money',
  'fraction',
  'ratio',
  'rate',
  'multiple',
  'rank',
  'measure',
]

/** Marks stand in the private use area: one for each kind, and as many again for the ends of ranges. */
const FIRST = 0xe000
const END = 0x10
const RESERVED = /[\uE000-\uE01F¶‖]/g

/** What patterns call the kinds. */
const CLASSES: Readonly<Record<string, readonly FigureKind[]>> = {
  figure: KINDS,
  percent: ['percent'],
  share: ['percent', 'fraction', 'ratio'],
  points: ['point'],
  count: ['count'],
  number: ['count', 'money', 'measure', 'rate'],
  amount: ['percent', 'point', 'fraction', 'count', 'money', 'measure', 'rate'],
  portion: ['percent', 'fraction', 'ratio', 'count', 'money', 'measure'],
  fraction: ['fraction'],
  ratio: ['ratio'],
  spoken: ['ratio', 'fraction'],
  multiple: ['multiple'],
}

const charOf = (kind: FigureKind, isEnd: boolean): string =>
  String.fromCharCode(FIRST + KINDS.indexOf(kind) + (isEnd ? END : 0))

/**
 * Compiles a pattern over skeletons. `{share}`, `{count}` … stand for a figure of that class, "…" for a stretch of a sentence that holds no
 * figure (60 units at most), "_" for up to four words. White space stands for any.
 */
export function grammar(pattern: string): RegExp {
  const source = pattern
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => {
      const kinds = CLASSES[name]
      return kinds ? `[${kinds.map((kind) => charOf(kind, false) + charOf(kind, true)).join('')}]` : whole
    })
    .replaceAll('…', '[^¶‖\uE000-\uE01F]{0,60}?')
    .replaceAll('_', "(?:[\\p{L}'-]+,? ){0,4}?")
  return new RegExp(source, 'dgiu')
}

const known = new WeakMap<Document, readonly Skeleton[]>()

export function skeletonsOf(document: Document): readonly Skeleton[] {
  const skeletons = known.get(document) ?? build(document)
  known.set(document, skeletons)
  return skeletons
}

/** Every place where a pattern holds, in reading order; places may overlap. */
export function* matchesOf(document: Document, pattern: RegExp): Iterable<Match> {
  for (const skeleton of skeletonsOf(document)) yield* matchesIn(skeleton, pattern)
}

export function* matchesIn(skeleton: Skeleton, pattern: RegExp): Iterable<Match> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(skeleton.text); match; match = pattern.exec(skeleton.text)) {
    yield matchOf(skeleton, match)
    pattern.lastIndex = match.index + 1
  }
}

/** The match of a pattern that begins right at a place. */
export function matchAt(skeleton: Skeleton, pattern: RegExp, at: number): Match | undefined {
  const sticky = stickies.get(pattern) ?? new RegExp(pattern.source, 'diuy')
  stickies.set(pattern, sticky)
  sticky.lastIndex = at
  const match = sticky.exec(skeleton.text)
  return match ? matchOf(skeleton, match) : undefined
}

const stickies = new WeakMap<RegExp, RegExp>()

function matchOf(skeleton: Skeleton, match: RegExpExecArray): Match {
  const terms: Record<string, Term | undefined> = {}
  for (const [name, place] of Object.entries(match.indices?.groups ?? {}))
    if (place) terms[name] = termAt(skeleton, place[0])
  const words = match.groups ?? {}
  return { skeleton, from: match.index, to: match.index + match[0].length, text: match[0], terms, words }
}

/** The term whose mark stands at a place. */
function termAt({ terms }: Skeleton, at: number): Term | undefined {
  return standingIn(terms, ({ at }) => at, at, at + 1)[0]
}

/** The terms whose marks stand in a stretch of a skeleton, its end not counted. */
export function termsBetween({ terms }: Skeleton, from: number, to: number): readonly Term[] {
  return standingIn(terms, ({ at }) => at, from, to)
}

/** Of things in the order of their places, those that stand in a stretch. */
export function standingIn<T>(
  things: readonly T[],
  placeOf: (thing: T) => number,
  from: number,
  to: number,
): readonly T[] {
  const first = (at: number): number => {
    let [low, high] = [0, things.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (placeOf(things[middle] as T) < at) low = middle + 1
      else high = middle
    }
    return low
  }
  return things.slice(first(from), first(to))
}

function build({ mentions }: Document): Skeleton[] {
  const drafts = new Map<unknown, { text: string; terms: Term[]; last?: Sentence }>()
  for (const [sentence, group] of bySentence(mentions)) {
    const place = placeOf(sentence.block)
    const draft = drafts.get(place) ?? { text: '', terms: [] }
    drafts.set(place, draft)
    draft.text += parting(draft.last, sentence)
    draft.last = sentence
    addSentence(draft, sentence, group)
  }
  return [...drafts.values()]
}

/** Running text goes by its section; a heading, a cell, a caption and a footnote stand alone. */
function placeOf(block: Block): unknown {
  return block.kind === 'paragraph' || block.kind === 'item' ? (block.headings.at(-1)?.index ?? 'top') : block
}

/** A sentence left out in between is a mark of its own, so that no pattern bridges it unawares. */
function parting(last: Sentence | undefined, next: Sentence): string {
  if (!last) return ''
  const gap = next.index > last.index + 1 ? ' ·' : ''
  return `${gap} ${last.block === next.block ? '¶' : '‖'} `
}

function addSentence(draft: { text: string; terms: Term[] }, { prose }: Sentence, mentions: readonly Mention[]): void {
  let from = 0
  for (const mention of mentions) {
    draft.text += plain(prose.slice(from, mention.figure.range[0]))
    for (const piece of piecesOf(mention)) {
      draft.text += plain(piece.before)
      const at = draft.text.length
      draft.text += charOf(piece.figure.kind, piece.isEnd)
      draft.terms.push(piece.isEnd ? { ...mention, figure: piece.figure, at, range: mention } : { ...mention, at })
    }
    from = mention.figure.range[1]
  }
  draft.text += plain(prose.slice(from))
}

const plain = (text: string): string => text.replace(RESERVED, ' ').replaceAll('’', "'").replaceAll(/\s/g, ' ')
