/** Everything in a document that can back a claim, and which of it backs a given figure. */
import type { CitedLink, Figure, Marker, Phrase, Reading, ReferenceList, Sentence, Source } from '../../model.ts'
import { aroundOf, headingOf, type Surroundings } from './around.ts'
import { hasStatistic } from './continuity.ts'
import { type Backing, backingAt, type Evidence, evidenceOf } from './evidence.ts'
import { referenceListsOf } from './lists.ts'
import { type Found, markersIn } from './markers.ts'
import { spellingOf } from './names.ts'
import { resolverOf } from './resolve.ts'
import { type Reached, runningOf, runsOf } from './running.ts'
import { topicsOf } from './topic.ts'
import { grouped, type Layout, layoutOf, type Marked } from './within.ts'

export interface Sources {
  readonly links: readonly CitedLink[]
  readonly markers: readonly Marker[]
  readonly referenceLists: readonly ReferenceList[]
  /** What backs a figure, and whom the text credits with it. */
  of(figure: Figure, sentence: Sentence): { readonly source: Source; readonly attribution?: Phrase }
}

/** Reads the links, markers and lists of a document. What backs a figure is looked for when it is asked. */
export function sourcesOf(reading: Reading): Sources {
  const layout = layoutOf(reading)
  const referenceLists = referenceListsOf(reading, layout.linksOf)
  const markers = markersOf(reading, layout, referenceLists)
  const backer = lazily(() => backerOf(reading, layout, markers, referenceLists))
  return {
    links: layout.links,
    markers,
    referenceLists,
    of: (figure, sentence) => sourceOf(figure, sentence, backer()),
  }
}

/** The markers of the text. What an entry of a list begins with is its key and points nowhere. */
function markersOf(
  { sentences, frontMatter }: Reading,
  { marked, linksOf }: Layout,
  lists: readonly ReferenceList[],
): Marker[] {
  const resolve = resolverOf(frontMatter, lists, linksOf)
  const entries = new Set(lists.flatMap(({ entries }) => entries.map(({ block }) => block)))
  const isKey = ({ sentence, range }: Found) => entries.has(sentence.block) && sentence.range[0] + range[0] < KEY_WITHIN
  return sentences.flatMap((sentence) =>
    markersIn(sentence, marked.get(sentence) ?? NO_MARKS)
      .filter((found) => !isKey(found))
      .map(resolve)
      .filter(({ kind, key, entry }) => entry !== undefined || kind !== 'number' || /^\d/.test(key)),
  )
}

const NO_MARKS: Marked = { links: [], footnoteRefs: [], superscripts: [] }

/** Where an entry's key begins at the latest. */
const KEY_WITHIN = 4

/** Answers what backs a sentence, from itself outwards. */
interface Backer {
  readonly evidence: (sentence: Sentence) => Evidence
  readonly further: (sentence: Sentence) => Reached | undefined
  readonly entry: (sentence: Sentence) => Source | undefined
}

function backerOf(
  reading: Reading,
  layout: Layout,
  markers: readonly Marker[],
  lists: readonly ReferenceList[],
): Backer {
  const spelling = spellingOf(reading.sentences)
  const bySentence = grouped(markers, ({ sentence }) => sentence)
  const evidence = kept((sentence: Sentence) =>
    evidenceOf(sentence, layout.marked.get(sentence)?.links ?? [], bySentence.get(sentence) ?? [], spelling),
  )
  const running = runningOf(runsOf(reading.sentences), evidence)
  const topics = topicsOf(reading, evidence)
  const items = grouped(reading.blocks, ({ list }) => list)
  const around: Surroundings = {
    firstOf: (list) => items.get(list)?.[0],
    blocks: reading.blocks,
    sentences: layout.sentencesOf,
    evidence,
    of: (sentence) => evidence(sentence).backings[0] ?? further(sentence)?.backing,
  }
  const further = kept((sentence: Sentence): Reached | undefined => {
    const neighbour = running.get(sentence)
    if (neighbour) return neighbour
    const near = aroundOf(sentence, around)
    if (near) return { backing: near, reach: 'nearby' }
    const heading = headingOf(sentence, around)
    return heading ? { backing: heading, reach: 'section' } : topics.get(sentence)
  })
  const entries = new Set(lists.flatMap(({ entries }) => entries.map(({ block }) => block)))
  return {
    evidence,
    further,
    entry: ({ block, text, span }) =>
      entries.has(block) ? { status: 'reference', reach: 'sentence', via: { text, span } } : undefined,
  }
}

function sourceOf(figure: Figure, sentence: Sentence, { evidence, further, entry }: Backer): ReturnType<Sources['of']> {
  const listed = entry(sentence)
  if (listed) return { source: listed }
  const own = evidence(sentence)
  const backing = backingAt(own, figure.range)
  const dangling = own.excuses.find(({ status }) => status === 'dangling')
  const reached = (backing ?? dangling) ? undefined : claimed(further(sentence), own)
  const excuse = backing ?? own.excuses[0] ?? unresolved(own)
  const found = reached ?? (excuse && { backing: excuse, reach: 'sentence' as const })
  const source: Source = found ? asSource(found) : { status: 'none' }
  const attribution = creditedIn(own) ?? reached?.backing.attribution
  return {
    source: { ...source, ...(!backing && own.rejected && { rejected: own.rejected }) },
    ...(attribution && { attribution }),
  }
}

/** A sentence that credits nobody in particular takes no source from a sentence that gives it for a figure of its own. */
function claimed(reached: Reached | undefined, { excuses, carried }: Evidence): Reached | undefined {
  if (excuses.length === 0 || carried || reached?.reach !== 'nearby') return reached
  return hasStatistic(reached.backing.sentence) ? undefined : reached
}

/** "The report says", where no report was spoken of, names nobody. */
const unresolved = ({ carried }: Evidence): Backing | undefined =>
  carried && /^(?:the|this|that|these|those)\s.*\s\w+$/i.test(carried.via.text)
    ? { ...carried, status: 'vague' }
    : undefined

/** Whom a sentence credits, whether or not a link stands there too. */
const creditedIn = ({ backings, carried, excuses }: Evidence): Phrase | undefined =>
  [...backings, ...(carried ? [carried] : []), ...excuses].find(({ attribution }) => attribution)?.attribution

function asSource({ backing: { status, via, target }, reach }: Reached): Source {
  return { status, reach, via, ...(target !== undefined && { target }) }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Computes once for each key. A key that is asked for while it is computed has nothing yet. */
function kept<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const values = new Map<K, V>()
  return (key) => {
    if (!values.has(key)) {
      values.set(key, undefined as V)
      values.set(key, compute(key))
    }
    return values.get(key) as V
  }
}
