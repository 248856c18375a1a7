/**
 * Polls: surveys of opinion or intention, with their findings and all that the text tells of how they were taken. Official statistics and registers are
 * none. What a reader must be told follows the disclosure standards of AAPOR: sample, dates, sponsor, margin.
 */
import type { Block, Document, Mention, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { bySentence } from './by-sentence.ts'
import { type Notes, notesIn, notesTo } from './notes.ts'
import { shareIn, toldBefore, toldFirst } from './poll-shares.ts'
import {
  ASKED_BY,
  ASKED_TO,
  ASKING,
  COMPUTING,
  COUNTED,
  DRAWN_BY_LOT,
  FIELD_SURVEY,
  NO_MORE_THAN_NAMED,
  NO_POLL,
  NO_SURVEY,
  OFFICIAL,
  OPINION,
  PEOPLE,
  POLL,
  POLLSTER,
  QUOTED_BY,
  SURVEY,
  TALKED_TO,
} from './poll-words.ts'
import { isSample } from './sample.ts'

export interface Poll {
  /** The words that name it: "poll", "survey", "Gallup". */
  readonly name: string
  /** Its first share that stands outright. */
  readonly finding: Mention
  /** What is told of it: the sentences that name it, those that go on about it, and notes on method. */
  readonly sentences: readonly Sentence[]
  /** A count of those who were asked, where the text gives one. */
  readonly sample?: Mention
}

/** Every poll of a document that has a finding, in reading order. */
export const pollsOf: (document: Document) => readonly Poll[] = once(find)

interface Draft {
  readonly call: Call
  readonly sentences: Sentence[]
  finding?: Mention | undefined
}

/** A sentence that names a poll. */
interface Call {
  readonly name: string
  /** Who took it, where a known house is named. */
  readonly house?: string
  /** "The poll", "the same survey": one that was spoken of. */
  readonly isKnown: boolean
  /** "A poll", "the latest survey", "polls": one that was not. */
  readonly isNew: boolean
}

function find(document: Document): Poll[] {
  const mentions = bySentence(document.mentions)
  const drafts: Draft[] = []
  for (const sentence of document.sentences) {
    const own = mentions.get(sentence) ?? []
    const draft = drafts.at(-1)
    const call = isProse(sentence.block) ? callIn(sentence, own) : undefined
    if (call) addCall(drafts, document, sentence, mentions, call)
    else if (draft && goesOn(draft, sentence)) {
      draft.sentences.push(sentence)
      draft.finding ??= isProse(sentence.block) ? answerIn(draft, sentence, own) : undefined
    } else if (draft && METHOD.test(sentence.prose)) draft.sentences.push(sentence)
  }
  const notes = notesIn(document)
  return drafts.flatMap((draft) => completed(draft, mentions, notes))
}

/** What people said, or what opens the sentence behind the one that tells how many were asked: "We surveyed 40 carers. One in four …". */
function answerIn({ sentences }: Draft, { prose }: Sentence, own: readonly Mention[]): Mention | undefined {
  if (FIELD_SURVEY.test(prose)) return undefined
  const share = shareIn(own)
  const last = sentences.at(-2)?.prose ?? ''
  const isAtOnce = share && OPENS.test(prose.slice(0, share.figure.range[0])) && COUNTED.test(last)
  return isAtOnce || (share && isFound(prose, last)) || OPINION.test(prose.replace(QUOTED_BY, '')) ? share : undefined
}

/** "It found the mayor ahead, 51% to 38%", or whatever stands behind how many were asked, but for an office's statistics. */
const isFound = (prose: string, before: string): boolean =>
  (FINDS.test(prose) && (POLL.test(before) || SURVEY.test(before))) || (COUNTED.test(before) && !OFFICIAL.test(prose))

const FINDS = /^(?:It|They) (?:also )?(?:found|finds|show(?:s|ed)|ha[sd]|puts?|g[ai]ves?|saw|sees|reveal(?:s|ed))\b/

const OPENS = /^\W*(?:(?:only|just|about|some|nearly|almost|over|more than|fully|of (?:them|these|those),?) )?$/i
const isProse = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item'

function addCall(
  drafts: Draft[],
  { sentences }: Document,
  sentence: Sentence,
  mentions: ReadonlyMap<Sentence, readonly Mention[]>,
  call: Call,
) {
  const own = mentions.get(sentence) ?? []
  let draft = drafts.at(-1)
  if (!draft || !isSamePoll(draft, sentence, call)) {
    const before = sentences[sentence.index - 1]
    const near = before?.block === sentence.block ? before : undefined
    draft = { call, sentences: near ? [near] : [] }
    if (near && !shareIn(own) && POINTS_BACK.test(sentence.prose)) draft.finding = toldFirst(mentions.get(near) ?? [])
    if (!call.isNew && drafts.length === 0)
      draft.sentences.unshift(...sentences.slice(0, sentence.index).filter(({ prose }) => METHOD.test(prose)))
    drafts.push(draft)
  }
  draft.sentences.push(sentence)
  draft.finding ??= shareIn(own)
}

/** "That is the result of a survey", "The poll, with 1,312 respondents, was": what was found is told before. */
const POINTS_BACK =
  /^\W*(?:(?:That|This|It|These|Those|The (?:[a-z]+ )?(?:figures?|numbers?|shares?|results?|findings?))(?: of [\d.,]+(?: ?%| per ?cent)?)? (?:is|are|was|were|comes?|came|stems?|emerge[sd]?)\b|The (?:[\p{L}’'-]+ ){0,4}(?:polls?|survey|questionnaire|pollsters)\b)|\b(?:asked|questioned|interviewed|polled|surveyed|spoke to) (?:[a-z]+ ){0,2}[\d,.]+ of them\b/u

/** “The numbers come from a telephone poll”: where all that was found above is from. */
const SAYS_WHENCE =
  /^\W*(?:(?:All |Both )?(?:(?:of )?(?:the|these|those) )?(?:[a-z]+ )?(?:figures?|numbers?|shares?|results?|findings?|percentages?|answers?)|(?:All (?:of )?)?(?:That|This|It|These|Those)) (?:(?:is|are|was|were) (?:(?:all )?(?:taken |drawn )?from\b|the results? of\b)|(?:all )?(?:comes?|came|stems?|emerged?) (?:from|out of)\b)/iu

const DEFINITE =
  /\b(?:the|this|that|these|those|its|their|our|same)(?: (?!latest|newest|new|recent|most|last|second|other|next)[a-zÀ-ɏ-]+){0,3} (?:polls?|surveys?|questionnaires?|pollsters?)\b/iu

const DENIED = /\b(?:no|not an?|unlike an?|without an?|never an?|any) (?:[a-zÀ-ɏ-]+ ){0,2}(?:polls?|surveys?)\b/iu

const INDEFINITE =
  /\b(?:an?|another|new|newer|latest|recent|separate|second|third|other|one|two|several|most|(?:19|20)\d\d)(?: [a-zÀ-ɏ\d-]+){0,4} (?:poll|survey|questionnaire)\b|\b(?<!\b(?:the|these|those|such|both|its|their|our) )(?:polls|surveys|polling|pollsters)\b/iu

const SUPPOSED = /^\W*(?:if|suppose|supposing|imagine|should|unless|say)\b/i

function callIn({ prose }: Sentence, own: readonly Mention[]): Call | undefined {
  if (DENIED.test(prose) || (SUPPOSED.test(prose) && !shareIn(own)) || NO_MORE_THAN_NAMED.test(prose)) return undefined
  const house = POLLSTER.exec(prose)?.[0]
  const share = shareIn(own)
  const asks = OPINION.test(prose)
  const isOfPrograms = COMPUTING.test(prose) && !(asks && own.some(isSample))
  const poll = isOfPrograms ? undefined : POLL.exec(prose.replace(NO_POLL, ' '))?.[0]
  const survey = FIELD_SURVEY.test(prose) ? undefined : SURVEY.exec(prose.replace(NO_SURVEY, ' '))?.[0]
  const isOfPeople = asks || house || !share || asksPeople(prose, own, share)
  const name =
    poll ??
    (survey && isOfPeople ? survey : share && asks ? (house ?? askingIn(prose, own)) : samplingIn(prose, own, house))
  return name
    ? { name, isKnown: DEFINITE.test(prose), isNew: INDEFINITE.test(prose), ...(house && { house }) }
    : undefined
}

/** People were asked, and the word is not said. */
function askingIn(prose: string, own: readonly Mention[]): string | undefined {
  const isDrawn = own.some(isSample) && TALKED_TO.test(prose) && (OPINION.test(prose) || !shareIn(own))
  const by = ASKED_BY.exec(prose)?.[0] ?? (isDrawn ? DRAWN_BY_LOT.exec(prose)?.[0] : undefined)
  if (by) return by.trimEnd()
  const match = ASKING.exec(prose)
  const whom = prose.slice((match?.index ?? 0) + (match?.[0].length ?? 0)).slice(0, 60)
  const asked = whom.replace(/ [\d,.]+(?= )/, '')
  return match && (PEOPLE.test(asked) || / of them\b/.test(asked.slice(0, 9))) ? match[0] : undefined
}

/** "Interviewed 625 voters", "for Gallup, 625 voters were interviewed": the answers follow. */
function samplingIn(prose: string, own: readonly Mention[], house: string | undefined): string | undefined {
  if (ASKED_TO.test(prose) || !own.some(isSample)) return undefined
  return askingIn(prose, own) ?? (COUNTED.test(prose) ? house : undefined)
}

const SURVEY_OF = /\b(?:surveys?|questionnaires?) (?:of|among|with)(?= )/i

/** A survey that says how many people it asked, or that is nobody's office's and tells of people. */
function asksPeople(prose: string, own: readonly Mention[], { figure, population }: Mention): boolean {
  if (OFFICIAL.test(prose)) return false
  const whom = population && population.span[0] >= figure.span[1] ? ` ${population.text}` : ''
  const of = SURVEY_OF.exec(prose)
  const asked = of ? prose.slice(of.index + of[0].length) : ''
  return own.some(countsPeople) || PEOPLE.test(whom) || PEOPLE.test(asked)
}

const countsPeople = ({ figure: { kind, range }, sentence: { prose } }: Mention): boolean =>
  kind === 'count' && PEOPLE.test(prose.slice(range[1], range[1] + 100))

function isSamePoll({ call, sentences, finding }: Draft, sentence: Sentence, { house, isKnown, isNew }: Call): boolean {
  if (house && call.house) return house === call.house
  if (finding && sentences.at(-1)?.block.index === sentence.block.index - 1 && SAYS_WHENCE.test(sentence.prose))
    return true
  if (finding && sentences.at(-1)?.block === sentence.block && SAYS_WHENCE.test(sentence.prose)) return true
  return isKnown || !isNew || (!finding && sentences.at(-1)?.index === sentence.index - 1)
}

/** Right behind what was told of a poll: in its paragraph, or in the list that it opens. */
function goesOn({ sentences }: Draft, { block, index }: Sentence): boolean {
  const last = sentences.at(-1)
  if (!last || last.index < index - 1) return false
  return block === last.block || block.kind === 'item'
}

/** How polls tell of their ways wherever they do. */
const METHOD =
  /^\W*(?:Sources?|Notes?): |\b(?:field-?work|interview(?:s|ed)|sampl(?:e|ed|ing)|respondents|margin of error|sampling error|weighted|methodology|nationally representative|questionnaires?|[nN] ?= ?\d|[Bb]ase(?=:)|responses|participants|\d[^.;]{0,40} (?:answered|replied|responded)(?![a-z])|(?:was|were) (?:asked|surveyed|polled|interviewed|questioned))\b/i

function completed(
  { call, finding: own, sentences }: Draft,
  mentions: ReadonlyMap<Sentence, readonly Mention[]>,
  notes: Notes,
): Poll[] {
  const finding = own ?? toldBefore(sentences, mentions)
  if (!finding) return []
  const told = sentences.flatMap((sentence) => mentions.get(sentence) ?? [])
  const sample = [...told, ...notesTo(finding, notes)].find(isSample)
  return [{ name: call.name, finding, sentences, ...(sample && { sample }) }]
}
