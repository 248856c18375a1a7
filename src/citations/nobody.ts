/**
 * Whether what seems to credit a figure to nobody does so: “the report” may have been spoken of, “is projected” may be the writers’ own model, and the
 * figure may stand in another clause than the credit.
 */
import type { Document, Mention } from '../model.ts'
import { once } from '../once.ts'

/** Words for what findings stand in, and for who wrote it: whoever names one may take it up as another. */
const KINDS = [
  /\b(?:reports?|papers?|stud(?:y|ies)|surveys?|polls?|analys[ei]s|research|reviews?|articles?|releases?|statements?|bulletins?|audits?|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|assessments?|census|benchmarks?|posts?|books?|authors?|writers?|researchers?|scientists)\b/iu,
  /\b(?:data|datasets?|data sets?|databases?|figures?|numbers|statistics|records|registers?|tables?|charts?|graphs?)\b/iu,
]
const POINTING = /^(?:the|this|that|these|those|its|their|his|her|such)\b/i
/** “Data showed”, “according to the data”: those that were spoken of, if any were. */
const BARE_DATA = /^(?:according to )?(?:the )?data\b(?! from\b)/i

/** Where a document first speaks of what findings of a kind stand in, by the index of the sentence; a title comes before all. */
interface Spoken {
  readonly first: readonly number[]
  readonly isOwnModel: boolean
}

const spokenIn: (document: Document) => Spoken = once(readSpoken)

function readSpoken({ title, sentences }: Document): Spoken {
  const first = KINDS.map((kind) => {
    if (title && kind.test(title.text)) return -1
    const at = sentences.find(({ text }) => kind.test(text))?.index
    return at ?? Number.POSITIVE_INFINITY
  })
  return { first, isOwnModel: sentences.some(({ text }) => OWN_MODEL.test(text)) }
}

/** “We estimate that …”, “using our model”: what “is projected” there is projected by the writers. */
const OWN_MODEL =
  /\b[Ww]e (?:also |then |further )?(?:estimate|project|model|simulate|calculate|forecast|fit)(?:t?ed|led|d)?\b|\b[Oo]ur (?:[a-z-]+ )?(?:model|projections?|simulations?|forecasts?)\b/
const IMPERSONAL =
  /^(?:is|are|was|were|it is|it was|it's|has been|have been)\b.*(?:estimated|expected|projected|predicted|forecast(?:ed)?|assumed)$/i

/** Whether the words that credit a figure point at something that the text spoke of before: a report, a data set, a model of its own. */
export function isSpokenOf(document: Document, { source, sentence }: Mention): boolean {
  const via = source.via?.text ?? ''
  const { first, isOwnModel } = spokenIn(document)
  if (isOwnModel && IMPERSONAL.test(via)) return true
  if (!POINTING.test(via) && !BARE_DATA.test(via)) return false
  return KINDS.some((kind, index) => kind.test(via) && (first[index] ?? 0) < sentence.index)
}

/** What ends the reach of a credit: a relative clause, an aside, another clause; a dash right before a figure leads to it. */
const ASIDE =
  /[—–;](?! ?(?:about|around|nearly|roughly|some|up to|over|more than)? ?$)|[,(] ?(?:which|who|where|when|whose|are|is|was|were|has|had|and (?:it|they|he|she|we|many)|but|yet|while)\b/i
/** “The waters—which hold most of the heat—rose by …”: an aside that is over. */
const INSERTED = /[—–][^—–]{1,160}[—–]/g
/** Before an impersonal credit: what is told before the subject of the clause. */
const CLAUSE = /[,;:—–](?!\d)/

/** Whether a figure stands in the clause of its credit, so far as it stands in the same sentence. */
export function isInClause({ source: { via, reach }, figure: { range }, sentence: { text } }: Mention): boolean {
  const start = via && reach === 'sentence' ? text.indexOf(via.text) : -1
  if (!via || start < 0) return true
  const end = start + via.text.length
  if (range[0] >= end) return !ASIDE.test(text.slice(end, range[0]).replace(INSERTED, ' '))
  return range[1] > start || !IMPERSONAL.test(via.text) || !CLAUSE.test(text.slice(range[1], start))
}

/** What people do to things, and no report of what they found: “agencies identify”, “the groups followed”, “data points”. */
const DONE =
  /\b(?:identif(?:y|ies|ied)|follow(?:s|ed)?|compare[sd]?|measures?d?|rul(?:es?|ed)|track(?:s|ed)?|rate[sd]?|rank(?:s|ed)?|list(?:s|ed)?|describe[sd]?|detail(?:s|ed)?|review(?:s|ed)?|tested|asked|sampled|interviewed|registered|logged|points?|require|overwhelm)$/i
const STUDY =
  /\b(?:stud(?:y|ies)|research|reports?|surveys?|papers?|analys[ei]s|estimates?|polls?|reviews?|evidence|figures|data(?! points?$))\b/i

/** “Digitise the remaining paper records” */
const ON_PAPER = /\bpaper (?:records|forms|counts|ballots|notes|reports)$/i

/** Whether the words that credit a figure tell of a doing and of no finding. */
export const isDoing = ({ source: { via } }: Mention): boolean =>
  via !== undefined && ((DONE.test(via.text) && !STUDY.test(via.text)) || ON_PAPER.test(via.text))
