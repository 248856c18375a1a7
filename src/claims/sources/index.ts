/** Everything in a document that can back a claim, and which of it backs a given figure. */
import type { Block, CitedLink, Figure, Marker, Phrase, Reading, ReferenceList, Sentence, Source } from '../../model.ts'
import { wordSet } from '../grammar.ts'
import { acceptedOf } from './accepted.ts'
import { type Backer, backerOf } from './backer.ts'
import type { Backing, Reached } from './backing.ts'
import { hasStatistic } from './continuity.ts'
import { backingAt, type Evidence } from './evidence.ts'
import { AGENTS, OFFICES, OWN_VERBS, RECORDS, STUDIES } from './lexicon.ts'
import { referenceListsOf } from './lists.ts'
import { type Found, markersIn } from './markers.ts'
import { resolverOf } from './resolve.ts'
import { type Layout, layoutOf } from './within.ts'

export interface Sources {
  readonly links: readonly CitedLink[]
  readonly markers: readonly Marker[]
  readonly referenceLists: readonly ReferenceList[]
  /** What backs a figure, and whom the text credits with it. */
  of(figure: Figure, sentence: Sentence): { readonly source: Source; readonly attribution?: Phrase }
}

/** Reads the links, markers and lists of a document. What backs a figure is looked for when it is first asked. */
export function sourcesOf(reading: Reading): Sources {
  const layout = layoutOf(reading)
  const referenceLists = referenceListsOf(reading, layout.linksOf)
  const entries = new Set(referenceLists.flatMap(({ entries }) => entries.map(({ block }) => block)))
  const markers = markersOf(reading, layout, referenceLists, entries)
  let backer: Backer | undefined
  return {
    links: layout.links,
    markers,
    referenceLists,
    of(figure, sentence) {
      if (entries.has(sentence.block)) return { source: entrySource(sentence) }
      backer ??= backerOf(reading, layout, markers)
      return sourceOf(figure, sentence, backer)
    },
  }
}

/** Where the key of an entry begins at the latest. */
const KEY_WITHIN = 4

/** The markers of the text. What an entry of a list, or a note below a table or a text, begins with is its key. */
function markersOf(
  { sentences, frontMatter }: Reading,
  { marked, linksOf }: Layout,
  lists: readonly ReferenceList[],
  entries: ReadonlySet<Block>,
): Marker[] {
  const found = sentences.flatMap((sentence) => markersIn(sentence, marked.get(sentence)))
  const noted = found
    .filter((marker) => marker.kind === 'superscript' && opensBlock(marker))
    .map(({ key, sentence: { block } }) => ({ key, block, links: linksOf.get(block) ?? [] }))
  const [first] = noted
  const resolve = resolverOf(frontMatter, first ? [...lists, { title: first.block, entries: noted }] : lists, linksOf)
  const isKey = (marker: Found) =>
    opensBlock(marker) && (marker.kind === 'superscript' || entries.has(marker.sentence.block))
  return acceptedOf(found.filter((marker) => !isKey(marker)).map(resolve), lists)
}

const opensBlock = ({ sentence, range }: Found): boolean => sentence.range[0] + range[0] < KEY_WITHIN

/** The figures of an entry are its own: it says where they stand. */
const entrySource = ({ text, span }: Sentence): Source => ({
  status: 'reference',
  reach: 'sentence',
  via: { text, span },
})

function sourceOf(figure: Figure, sentence: Sentence, backer: Backer): ReturnType<Sources['of']> {
  const own = backer.evidence(sentence)
  const stated = backingAt(own, figure.range)
  const backing = stated && own.excuses.some((credit) => isPassedOn(stated, credit, figure)) ? undefined : stated
  const excuse = own.excuses.find((credit) => !opensNext(credit, figure) && !isInserted(credit, figure))
  const reached = backing || excuse?.status === 'dangling' ? undefined : claimed(backer.further(sentence), own)
  const inSentence = backing ?? excuse ?? unresolved(own)
  const other = reached ?? (inSentence ? undefined : backer.again(figure, sentence))
  const source: Source = other
    ? asSource(other)
    : inSentence
      ? asSource({ backing: inSentence, reach: 'sentence' })
      : { status: 'none' }
  const attribution = own.attribution ?? other?.backing.attribution
  return {
    source: { ...source, ...(!backing && own.rejected && { rejected: own.rejected }) },
    ...(attribution && { attribution }),
  }
}

/** "She noted that, as various surveys have shown, 41% of …": who is named says it after others, who are not. */
function isPassedOn(
  by: Backing,
  { sentence: { text }, range: [from, to], status }: Backing,
  { range }: Figure,
): boolean {
  const isBetween = by.range[1] <= from && to <= range[0]
  if (!isBetween || status !== 'vague' || by.status !== 'named') return false
  return /, as $/.test(text.slice(0, from)) && /^(?: (?:have |has )?\p{Ll}+)?,/u.test(text.slice(to))
}

/** "There are a million, and some say that …": a credit that opens a clause of its own, before which the figure stands. */
const opensNext = ({ sentence, range: [at] }: Backing, { range: [, end] }: Figure): boolean =>
  /[,;] (?:and|but|while|whereas) (?:[a-z]+ )?$|;(?: [a-z]+){0,3} $/.test(
    sentence.text.slice(Math.max(end, at - CLAUSE), at),
  )

/** "The house, valued at £310,000, is expected to be sold": a figure between the commas right before a credit, which is not what it is for. */
function isInserted({ sentence: { text }, range: [at] }: Backing, { range: [start, end] }: Figure): boolean {
  return /^(?:[^,;:]|,\d)*, $/.test(text.slice(end, at)) && /, /.test(text.slice(0, start))
}

/** How far before a credit its clause may open. */
const CLAUSE = 24

/**
 * A sentence that credits nobody in particular takes a source from its neighbours alone, and from none that gives it for a figure of
 * its own; "it is expected to" credits nobody else than the sentence before did, or than who speaks throughout.
 */
function claimed(reached: Reached | undefined, { excuses, carried }: Evidence): Reached | undefined {
  if (excuses.length === 0 || carried) return reached
  const goesOn = excuses.every(({ via }) => FORETOLD.test(via.text) || ALSO.test(via.text))
  if (reached?.reach !== 'nearby') return goesOn && reached?.backing.status !== 'link' ? reached : undefined
  return goesOn || !hasStatistic(reached.backing.sentence) ? reached : undefined
}

/** "Data also shows": who showed something before. */
const ALSO = /\balso\b/i

const FORETOLD = /^(?:is|are|was|were) .*(?:estimated|expected|projected|predicted|forecast(?:ed)?)$/i

/**
 * "The report says", where no report was spoken of, names nobody; "the auditor" and "the council's report" say who it is, a form that somebody
 * filled in says nothing, and a count is ours where the text tells how we went about it.
 */
function unresolved({ carried }: Evidence): Backing | undefined {
  if (!carried) return
  const { text } = carried.via
  if (saysWhich(text)) return { ...carried, status: 'named' }
  if (!POINTED.test(text)) return
  if (isOurs(carried)) return { ...carried, status: 'own-data' }
  return isForm(carried) ? undefined : { ...carried, status: 'vague' }
}

/** "513 completed the first questionnaire", "92% sat the test". */
const isForm = ({ sentence: { text }, range: [at] }: Backing): boolean =>
  /\b(?:answer|complet|fill|finish|open|receiv|return|sit|sat|start|tak|took|submit|sen[dt]|got|had)[a-z]*(?: (?:in|out|back|off|part in))? $/i.test(
    text.slice(Math.max(0, at - 30), at),
  )

/** "We wrote to 900 members. … The survey …": its block says before what we did to learn of it. */
const isOurs = ({ sentence: { block, range }, range: [at], via }: Backing): boolean =>
  (OF_OUR_OWN.test(via.text) && /\b(?:we|our)\b/i.test(block.text)) ||
  (INSTRUMENT.test(via.text) &&
    Array.from(block.text.slice(0, range[0] + at).matchAll(WE_DID)).some(
      ({ groups }) => OWN_VERBS.has(groups?.verb ?? '') || ENROLLING.test(groups?.verb ?? ''),
    ))
const INSTRUMENT = /\b(?:questionnaire|survey|count|census|trial|test|experiment|inspection)\b/i
const OF_OUR_OWN =
  /\b(?:user|customer|client|member|staff|reader|visitor|guest|employee|pupil|parent|patient)s?['’]? survey\b/i
const WE_DID = /\b(?:[Ww]e|[Oo]ur \p{L}+) (?:(?:also|then|first|have|had|now) ){0,2}(?<verb>\p{L}+)/gu
const ENROLLING =
  /^(?:wrote|sent|posted|handed|gave|recruited|invited|enrolled|randomi[sz]ed|approached|contacted|walked|visited|ran|trained|checked|examined|planted|ringed|trapped)$/

const POINTED = /^(?:the|this|that|these|those)\s.*\s\w+$/i

/** A noun phrase that says which it is, of who bears an office by the article alone: "the auditor", "the board's report", "the annual report". */
function saysWhich(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
  const at = words.findLastIndex((word) => AGENTS.has(word) || STUDIES.has(word) || RECORDS.has(word))
  const noun = words[at] ?? ''
  const from = words.findLastIndex((word, i) => i < at && /^(?:the|its|their|his|her)$/.test(word))
  const before = words.slice(from + 1, at).filter((word) => !POINTING_BACK.has(word))
  if (from < 0 || before.some((word) => INDEFINITE.has(word))) return false
  const isOne = OFFICES.has(noun) || (before.length > 0 && AGENTS.has(noun) && !noun.endsWith('s'))
  return isOne || before.some((word) => OWNER.test(word) || PERIODICAL.has(word)) || DOCUMENTS.has(noun)
}

/** Whose a report is; what holds a text or a time says nothing of who wrote it. */
const OWNER =
  /^(?!(?:stud|surve|report|paper|today|yesterday|(?:this|last)|week|month|year|day|night|season)[\p{L}]*['’])\p{L}+['’]s?$/u

/** What a body puts out again and again, and what a reader holds or could ask to see. */
const PERIODICAL = wordSet(
  'annual yearly quarterly monthly half-yearly six-monthly end-of-year year-end interim published audited',
)
const DOCUMENTS = wordSet(
  'accounts minutes leaflet brochure pamphlet booklet circular notice register log plan strategy budget handbook manual catalogue directory transcript newsletter book guide files rolls workbook spreadsheet memo statement release announcement',
)
const POINTING_BACK = wordSet('new latest recent same full original whole first second')
const INDEFINITE = wordSet('several some many various other')

function asSource({ backing: { status, via, target }, reach }: Reached): Source {
  return { status, reach, via, ...(target !== undefined && { target }) }
}
