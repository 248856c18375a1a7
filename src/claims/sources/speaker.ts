/** Whose own report a document is: what a press release, an annual report or a club's newsletter tells of itself is its own data. */
import type { Reading, Sentence } from '../../model.ts'
import { namesWorld } from '../world.ts'
import type { Backing } from './backing.ts'
import type { EvidenceOf } from './evidence.ts'

export interface Speaker {
  readonly backing: Backing
  /** Whether a sentence tells of the speaker itself. */
  readonly tells: (sentence: Sentence) => boolean
}

/** How many sentences a release may take to say who announces. */
const LEAD = 8

/** In how many sentences those who report on themselves say "we" or "our" at least. */
const SPOKEN = 3

/** How long a heading "About Acme" may be, in UTF-16 units. */
const ABOUT = 80

/** In how many blocks, and in how much of each, a report says what it is; the second in UTF-16 units. */
const OPENING = 4
const HEAD = 160

const WIRE =
  /\b(?:for immediate release|pr ?newswire|business wire|globe ?newswire|accesswire|ein presswire|newsfile corp)\b/i
const ANNOUNCED = /\b(?:announce[sd]|unveil(?:s|ed)|launche[sd]|report(?:s|ed))$/i

const PERIOD =
  '(?:annual|yearly|half[- ]year(?:ly)?|quarterly|monthly|interim|first[- ]quarter|second[- ]quarter|third[- ]quarter|fourth[- ]quarter|full[- ]year|year[- ]end)'
/** What bodies call the reports that they make on themselves. */
const REPORTS = new RegExp(
  [
    `\\b(?:${PERIOD}|(?:treasurer|chair(?:man|woman)?|trustee|director|secretar(?:y|ie)|warden)['’]?s['’]?) (?:report|accounts|results|statement|update)\\b`,
    '\\breport (?:to|of) the (?:\\p{L}+ ){0,3}(?:meeting|members|trustees|shareholders|board)\\b',
    '\\b(?:results|earnings) (?:for|of) (?:the|its) (?:\\p{L}+ )?(?:quarter|half|year)\\b',
    '\\b(?:school|club|parish|church|choir|society|association|council|cooperative|co-op|union|hospice|shelter|food bank)\\b[^]{0,60}\\b(?:newsletter|minutes|bulletin)\\b',
  ].join('|'),
  'iu',
)

/** What those call it in a title who look back on their own year or work. */
const REVIEWS =
  /\b(?:by the numbers|in numbers|year in review|(?:a|our) year at|our (?:\p{L}+ )?year|retrospective|looking back|(?:year|quarter) (?:one|two|three|four|five|six|seven|eight|nine|ten))\b/iu

/** What a body's books hold. */
const BOOKS =
  /\b(?:revenues?|sales|income|earnings|profits?|cash|debt|reserves|donations|members|membership|staff|volunteers|turnover|dividends?|orders|backlog|costs|expenditure|surplus|margin|shares|accounts)\b/i

const ITSELF = /\b(?:the (?:company|firm|group|organi[sz]ation|bank|agency|society|trust|club)|we|our)\b/i

/** The body that a document is by and about; none where it is neither a release nor such a report. */
export function speakerOf(reading: Reading, evidence: EvidenceOf): Speaker | undefined {
  const announcer = announcerOf(reading, evidence)
  if (announcer) {
    const { target = '' } = announcer
    return { backing: announcer, tells: (sentence) => sentence.text.includes(target) || tellsOfItself(sentence, false) }
  }
  const reporter = reporterOf(reading)
  const initials = INITIALS.exec(reading.title?.text ?? '')?.[0]
  const names = ({ text }: Sentence) => initials !== undefined && text.includes(initials)
  return reporter && { backing: reporter, tells: (sentence) => names(sentence) || tellsOfItself(sentence, true) }
}

/** What a title calls a body by: "NHS", "18F". */
const INITIALS = /\b(?:\d+\p{Lu}+|\p{Lu}[\p{Lu}\d]+)\b/u

/** The company that a press release is by. */
function announcerOf({ sentences, blocks }: Reading, evidence: EvidenceOf): Backing | undefined {
  const lead = sentences.slice(0, LEAD)
  const announcer = lead
    .flatMap((sentence) => evidence(sentence).backings)
    .find(({ status, via, target }) => status === 'named' && target && ANNOUNCED.test(via.text))
  if (!announcer?.target) return
  const about = `About ${announcer.target}`
  const isRelease =
    lead.some(({ text }) => WIRE.test(text)) || blocks.some(({ text }) => text.length < ABOUT && text.startsWith(about))
  return isRelease ? { ...announcer, status: 'own-data' } : undefined
}

/** The head of a report on oneself, which says that it is one: in the title, or in what the document opens with. */
function reporterOf({ sentences, blocks, title }: Reading): Backing | undefined {
  const opening = [title?.text ?? '', ...blocks.slice(0, OPENING).map(({ text }) => text.slice(0, HEAD))].join('\n')
  const spoken = sentences.filter(({ text }) => ITSELF.test(text))
  const [first] = sentences
  const looksBack = REVIEWS.test(title?.text ?? '') && /\b(?:our|we)\b/i.test(opening) && spoken.length >= SPOKEN
  const reports = REPORTS.test(opening) && (spoken.length >= SPOKEN || /\bannounced\b/i.test(opening))
  if (!first || !(looksBack || reports)) return
  const { text, span } = first
  const via = { text, span }
  return { status: 'own-data', sentence: first, via, range: [0, text.length], study: true }
}

/** A sentence of the body's own books or doings, or, where the whole is a report on itself, one that does not speak of the world. */
const tellsOfItself = (sentence: Sentence, throughout: boolean): boolean =>
  ITSELF.test(sentence.text) || (throughout && (BOOKS.test(sentence.text) || !namesWorld(sentence)))
