/** Whose own report a document is: what a press release, an annual report or a club's newsletter tells of itself is its own data. */
import type { Reading, Sentence } from '../../model.ts'
import { isPresent } from '../../times/tense.ts'
import { isPlural, singular } from '../grammar.ts'
import { isLookedUp } from '../own-story.ts'
import { GROUPS } from '../vocabulary.ts'
import { type Word, wordsOf } from '../words.ts'
import { namesPlace, namesWorld, speaksOfWorld } from '../world.ts'
import type { Backing } from './backing.ts'
import type { EvidenceOf } from './evidence.ts'
import { namesOf } from './home.ts'
import { OFFICES } from './lexicon.ts'

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
    `\\b(?:${PERIOD}|(?:treasurer|chair(?:man|woman)?|trustee|director|secretar(?:y|ie)|warden)['’]?s['’]?) (?:report|accounts|results|statement|update|review)\\b`,
    '\\breport (?:to|of) the (?:\\p{L}+ ){0,3}(?:meeting|members|trustees|shareholders|board)\\b',
    '\\b(?:results|earnings) (?:for|of) (?:the|its) (?:\\p{L}+ )?(?:quarter|half|year)\\b',
    '\\b(?:school|club|parish|church|choir|society|association|council|cooperative|co-op|union|hospice|shelter|food bank)\\b[^]{0,60}\\b(?:newsletter|minutes|bulletin)\\b',
  ].join('|'),
  'iu',
)

/** What those call it in a title who look back on their own year or work. */
const REVIEWS =
  /\b(?:by the numbers|in numbers|year in review|(?:a|our) year at|our (?:\p{L}+ )?year|retrospective|looking back|year of \p{L}+|(?:annual|monthly|quarterly|community|project|progress) (?:update|recap|report|review|round-?up)|(?:month|quarter) in review|recap|\d{4} (?:highlights|wrap-?up|round-?up|milestones)|what we (?:did|shipped|learned|achieved)|(?:year|quarter) (?:one|two|three|four|five|six|seven|eight|nine|ten))\b/iu

const INSTITUTION =
  '(?:museum|library|libraries|school|college|university|hospital|trust|parish|council|city|town|village|county|port|harbour|theatre|zoo|park|society|club|charity|clinic|centre|archive|gallery|department|board|committee|fund|hospice|shelter)'

/** What is drawn up for the record of one body or of one plan, which it states with no word of itself. */
const RECORDS = new RegExp(
  [
    `\\b${INSTITUTION}\\b[^.!?]{0,60}\\b(?:(?:annual|yearly|quarterly|monthly) (?:statistics|figures|returns?)|(?:year|quarter|month|season) in (?:figures|numbers))\\b`,
    `\\b${INSTITUTION}\\b[^.!?]{0,60}\\bbudget (?:in brief|at a glance|summary|report|book|statement)\\b`,
    '\\b(?:contract|tender|procurement|planning|licensing|closure) notice\\b|\\binvitation to (?:tender|bid|quote)\\b|\\brequest for (?:proposals|quotations|tenders|bids)\\b',
    '\\b(?:design and access|planning|heritage|drainage|transport|ecological) (?:statement|assessment)\\b',
    // A price list is headed by what it prices and from when: "Prices from 1 May", "Membership fees 2025".
    '^\\W*(?:(?:our|new|current|ticket|membership|entry|admission|course|hire|room|delivery|opening times and) ){0,2}(?:prices|fees|charges|tariffs?|admission|subscriptions|price list)(?: (?:and|&) \\p{L}+)?(?:,? (?:from|for|as of|until|(?:19|20)\\d\\d)\\b.{0,30})?\\W*$',
    // "Warden's log, season 2025", "The intake book for 2024", "Rain diary": a book that somebody keeps.
    "\\b(?:(?:warden|keeper|master|captain|skipper|observer|treasurer|secretary|steward|ranger|recorder|ringer|gardener|nurse|caretaker|librarian)['’]s (?:log|notes)|(?:intake|day|visitors['’]|log|minute|record|station|rain|weather|garden|sightings?|ringing|hive|accident) ?(?:log|book|diary|register|ledger|notebook|records|returns?|tally)|log ?book)\\b",
    `\\bminutes of (?:the |a )?(?:\\p{L}+ ){0,4}(?:meeting|${INSTITUTION})\\b|\\b(?:board|committee|cabinet|council|directors)\\b[^.!?]{0,20}\\bitem \\d`,
  ].join('|'),
  'imu',
)

/** What an office or a board issues, and how such papers are signed: "Penalty notice", "For Waterwatch", "Attested: J. Doe, Clerk". */
const ISSUED =
  /\b(?:notice|statement|certificate|decision|determination|ruling|order|return|resolution|declaration|award|circular|minutes|account)\b/i
const SIGNED = new RegExp(
  `^\\W{0,3}(?:(?:attested|certified|signed|approved|issued|sealed)(?: by|\\W{0,3}:)|by order of\\b|(?:for|on behalf of) (?:the )?(?:\\p{Lu}[\\p{L}'’-]* ?){1,5}$)|^(?:\\p{Lu}[\\p{L}.'’-]* ){1,3}\\p{Lu}[\\p{L}'’-]+, (?:\\p{L}+ ){0,3}(?:${[...OFFICES].join('|')})\\b[^.!?]{0,50}$`,
  'imu',
)
/** Marks of a paper that an office has signed: its head says what it is, its foot who answers for it. */
const isSigned = ({ blocks }: Reading): boolean =>
  blocks.slice(0, OPENING).some(({ text }) => isHead(text) && ISSUED.test(text)) &&
  blocks.slice(-FOOT).some(({ text }) => text.length < HEAD && SIGNED.test(text))

/** "Dear fellow member", "Letter from the chair to the members": who writes to their own. */
const OWN_PEOPLE =
  '(?:members?|shareholders?|supporters?|friends?|neighbours?|neighbors?|residents|parents|families|colleagues|donors?|volunteers|subscribers?|owners|tenants|patrons|customers|readers|alumni|parishioners|players|growers|allotment holders|savers|trustees)'
const LETTER = new RegExp(
  `^\\W{0,3}to (?:all )?(?:our|the|my) (?:\\p{L}+ ){0,2}${OWN_PEOPLE}\\W*$|^\\W{0,3}dear (?:\\p{L}+ ){0,2}${OWN_PEOPLE}\\b|\\b(?:letter|message|note|word|address|update) (?:from (?:the|our|your) [^.!?]{2,40}|to (?:(?:the|our|all) )?(?:\\p{L}+ )?${OWN_PEOPLE}\\b)`,
  'imu',
)

/** "Press release", "FOR IMMEDIATE RELEASE" at the head, "Press: …", "Notes to editors" at the foot: a body announces its own. */
const RELEASED = {
  head: /^\W{0,4}(?:(?:for )?immediate release|(?:press|media|news) (?:release|statement|notice)|embargoed)\b/im,
  foot: /^\W{0,4}(?:(?:press|media|press and media)(?: (?:contacts?|enquiries|inquiries|office|desk))?\W{0,3}:|notes? (?:to|for) editors|editors?\W{0,3}:|for (?:more|further) information,? (?:please )?contact|(?:press|media) contacts?\b)/im,
}

/** In how many blocks at the end the foot stands. */
const FOOT = 4

/** Where a study of one's own says what came out. */
const OUTCOMES =
  /^(?:[\d.]+\s*)?(?:(?:main|primary|secondary|our|key) )?(?:results?|findings|outcomes?|methods?|evaluation|experiments?)\b.{0,24}$/i
const STUDIED =
  /\b(?:[Ww]e|I) (?:ran|conducted|carried out|randomi[sz]ed|train(?:ed)?|enrolled|recruited|surveyed|tested|measured|sampled|compared?|evaluated?|collected)\b/

/** "Methods: We considered …", "Findings: …": the parts of an abstract. */
const METHODS =
  /^\W{0,3}(?:(?:Materials|Patients) and methods|Methods?(?: and findings)?|METHODS?|Design)(?:\W{0,3}[:.]\s|\s(?=\p{Lu}))/u
const FINDINGS =
  /^\W{0,3}(?:(?:Main |Key )?(?:[Rr]esults?|[Ff]indings)|RESULTS?|FINDINGS|Methods and findings|Interpretation|Conclusions?)(?:\W{0,3}[:.]\s|\s(?=\p{Lu}))/u

/** How those begin who go through data of their own and share what they see: no sentence need say "we" again. */
const ANALYSED =
  /\b(?:[Ww]e|I) (?:\p{L}+ ){0,4}?(?:took an? (?:\p{L}+ )?look (?:at|into)|looked (?:at|into|through)|analy[sz]ed|crunched|dug (?:into|through)|combed through|went through|examined|explored)\b/u
const SHARED =
  /\b(?:shar(?:e|es|ing)|here (?:is|are)|discover(?:y|ies)|findings|results|insights|what (?:we|I) (?:found|learned|saw))\b/i
const OUR_DATA =
  /\b(?:our|my) (?:own )?(?:\p{L}+ )?(?:data|database|datasets?|logs?|records|numbers|statistics|stats|telemetry|analytics)\b/iu

/** What a body's books hold. */
const BOOKS =
  /\b(?:revenues?|sales|income|earnings|profits?|cash|debt|reserves|donations|members|membership|staff|volunteers|turnover|dividends?|orders|backlog|costs|expenditure|surplus|margin|shares|accounts|deposits|loans|arrears|attendances?|admissions|visitors|visits|bookings|tickets?|takings|legacies|subscriptions|enrolments?|enrollments?|occupancy|complaints)\b/i

const ITSELF = /\b(?:the (?:company|firm|group|organi[sz]ation|bank|agency|society|trust|club)|we|our)\b/i

/** The body that a document is by and about; none where it is neither a release nor such a report. */
export function speakerOf(reading: Reading, evidence: EvidenceOf): Speaker | undefined {
  const announcer = announcerOf(reading, evidence)
  if (announcer) {
    const { target = '' } = announcer
    return { backing: announcer, tells: (sentence) => sentence.text.includes(target) || issues(sentence) }
  }
  const reporter = reporterOf(reading)
  if (!reporter) return issuerOf(reading) ?? abstractOf(reading) ?? experimenterOf(reading) ?? analystOf(reading)
  const initials = INITIALS.exec(reading.title?.text ?? '')?.[0]
  const names = ({ text }: Sentence) => initials !== undefined && text.includes(initials)
  return { backing: reporter, tells: (sentence) => names(sentence) || tellsOfItself(sentence) }
}

/** A body that writes to its own people, or gives news of itself to the press: all is its own that is not said of the world. */
function issuerOf(reading: Reading): Speaker | undefined {
  const { sentences, blocks } = reading
  const [first] = sentences
  const opening = blocks.slice(0, OPENING).map(({ text }) => text.slice(0, HEAD))
  const isLetter =
    opening.some((text) => LETTER.test(text)) && sentences.filter(({ text }) => ITSELF.test(text)).length >= SPOKEN
  const isRelease =
    opening.some((text) => RELEASED.head.test(text)) ||
    opening.some((text) => WIRE.test(text)) ||
    blocks.slice(-FOOT).some(({ text }) => RELEASED.foot.test(text.slice(0, HEAD)))
  if (!first || !(isLetter || isRelease || isSigned(reading))) return
  return { backing: spokenIn(first), tells: issues }
}

/** A sentence of the body's own books or doings, which says nothing of the world and not how people live. */
const issues = (sentence: Sentence): boolean =>
  (ITSELF.test(sentence.text) && !(speaksOfWorld(sentence) && isPresent(sentence.text))) ||
  (!namesWorld(sentence) &&
    (BOOKS.test(sentence.text) ||
      (!speaksOfWorld(sentence) && !(isPresent(sentence.text) && wordsOf(sentence).some(isOfGroup)))))

const isOfGroup = ({ lower }: Word): boolean => isPlural(lower) && GROUPS.has(singular(lower))

/** Who tells of a study of his own, in the sections for what came out of it. */
function experimenterOf({ sentences }: Reading): Speaker | undefined {
  const study = sentences.find(({ text }) => STUDIED.test(text))
  const isOutcome = ({ block }: Sentence) => block.headings.some(({ text }) => OUTCOMES.test(text))
  return study && { backing: spokenIn(study), tells: (sentence) => isOutcome(sentence) && !namesWorld(sentence) }
}

/** Whose abstract it is: what it gives as findings is the study's own. */
function abstractOf({ sentences }: Reading): Speaker | undefined {
  const methods = sentences.find(({ range, block }) => range[0] === 0 && METHODS.test(block.text.slice(0, ABOUT)))
  return methods && { backing: spokenIn(methods), tells: ({ block }) => FINDINGS.test(block.text.slice(0, ABOUT)) }
}

/** Who goes through data of his own, and says so at the head of the piece. */
function analystOf({ sentences }: Reading): Speaker | undefined {
  const head = sentences.slice(0, LEAD).find(({ text }) => ANALYSED.test(text) && SHARED.test(text))
  const isOurs = head && sentences.some(({ text }) => OUR_DATA.test(text))
  return isOurs ? { backing: spokenIn(head), tells: (sentence) => !namesWorld(sentence) } : undefined
}

/** The sentences in which something is told, and those behind them in their paragraph that go on with it. */
export function withRest(
  sentences: readonly Sentence[],
  tells: (sentence: Sentence) => boolean,
  goesOn: (sentence: Sentence) => boolean,
): ReadonlySet<Sentence> {
  const told = new Set<Sentence>()
  for (const sentence of sentences) {
    const last = sentences[sentence.index - 1]
    const follows = last?.block === sentence.block && told.has(last)
    if (tells(sentence) || (follows && goesOn(sentence))) told.add(sentence)
  }
  return told
}

/** What the speaker says himself. */
export function spokenIn(sentence: Sentence): Backing {
  const { text, span } = sentence
  return { status: 'own-data', sentence, via: { text, span }, range: [0, text.length], study: true }
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
function reporterOf(reading: Reading): Backing | undefined {
  const { sentences, blocks, title } = reading
  const opening = [title?.text ?? '', ...blocks.slice(0, OPENING).map(({ text }) => text.slice(0, HEAD))].join('\n')
  const heads = [title?.text ?? '', ...blocks.slice(0, OPENING).flatMap(({ text }) => (isHead(text) ? [text] : []))]
  const spoken = sentences.filter(({ text }) => ITSELF.test(text))
  const [first] = sentences
  const isOurs = /\b(?:our|we)\b/i.test(opening) || namesOf(reading).some((name) => title?.text.includes(name))
  const looksBack = REVIEWS.test(title?.text ?? '') && isOurs && spoken.length >= SPOKEN
  const reports = REPORTS.test(opening) && (spoken.length >= SPOKEN || /\bannounced\b/i.test(opening))
  return first && (looksBack || reports || heads.some((head) => RECORDS.test(head))) ? spokenIn(first) : undefined
}

/** A line that calls what stands below it something, and may close with when it was. */
const isHead = (text: string): boolean =>
  text.length < HEAD && (!/[.!?]$/.test(text) || /\b(?:19|20)\d\d\.$/.test(text))

/** A sentence of a report on oneself: of one's own books or doings, or one that does not speak of the world. */
const tellsOfItself = (sentence: Sentence): boolean =>
  ITSELF.test(sentence.text) ||
  BOOKS.test(sentence.text) ||
  !namesWorld(sentence) ||
  !(namesPlace(sentence) || isPresent(sentence.text) || isLookedUp(sentence))
