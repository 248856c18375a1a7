/** What a sentence has from those behind it: a source that is there for it, a citation after the full stop, where a paragraph says its figures are from. */
import type { Sentence } from '../../model.ts'
import { isVerbless } from '../others.ts'
import { wordsOf } from '../words.ts'
import { isSourceLine } from './asides.ts'
import { type Backing, isBeyondOwn, isStatement, lasts, type Reached } from './backing.ts'
import { hasStatistic, isStatistic, pointsBack, pointsInto, sharesTopic, speaksOfFindings } from './continuity.ts'
import type { Evidence, EvidenceOf } from './evidence.ts'
import type { Subjects } from './matter.ts'

/** What a document's sentences give, and what they are about. */
interface Known {
  readonly evidence: EvidenceOf
  readonly subjects: Subjects
}

/** How many sentences before it a paragraph's closing reference is there for. */
const CLOSED = 4

/** What a paragraph says at its end that is there for all of it. */
export const atClose = (run: readonly Sentence[], sentence: Sentence, evidence: EvidenceOf): Backing | undefined =>
  closedBy(run, sentence, evidence) ?? readMore(run, sentence, evidence) ?? summedUp(run, sentence, evidence)

/** The last sentence of a paragraph, where it is there for this one. */
function closeOf(run: readonly Sentence[], { block, index }: Sentence): Sentence | undefined {
  const last = run.at(-1)
  return last?.block === block && last.index - index <= CLOSED ? last : undefined
}

/** "(Source: [the service](…))" closes a paragraph: what it states is from there. */
function closedBy(run: readonly Sentence[], sentence: Sentence, evidence: EvidenceOf): Backing | undefined {
  const last = closeOf(run, sentence)
  return last && isAside(last) && isSourceLine(last.text) ? evidence(last).backings[0] : undefined
}

/** A study that a paragraph closes with for its readers to look up: "Read more in our case study of the pilot." */
function readMore(run: readonly Sentence[], sentence: Sentence, evidence: EvidenceOf): Backing | undefined {
  const last = closeOf(run, sentence)
  if (!last || !READ_MORE.test(last.text)) return
  const [backing] = evidence(last).backings
  const isRead = backing?.study || speaksOfFindings(last)
  return isRead && backing?.status === 'link' && sharesTopic(sentence, last) ? backing : undefined
}

const READ_MORE =
  /^\W{0,3}(?:you can )?(?:read|learn|find out|see|get|find|explore|discover|browse) (?:more|the|our|all|about|how|details|everything)\b/i

/** "All three totals come from the ministry's [table](…)": a paragraph says at its end where what it has counted is from. */
function summedUp(run: readonly Sentence[], sentence: Sentence, evidence: EvidenceOf): Backing | undefined {
  const next = sentence.index - (run[0]?.index ?? 0) + 1
  const behind = run.slice(next, next + CLOSED)
  const close = behind.find(({ block, text }) => block === sentence.block && SUMMED_UP.test(text))
  const [backing] = close ? evidence(close).backings : []
  return backing && !hasStatistic(backing.sentence) ? backing : undefined
}

const SUMMED_UP =
  /^\W{0,3}(?:all|both|these|those|the|each of) (?:of )?(?:(?:these|those|the) )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) )?(?:\p{L}+ )?(?:figures|totals|sums|numbers|counts|shares|percentages|rates|estimates|averages|amounts) (?:\p{L}+ ){0,3}?(?:from|by|in)\s/iu

/** A citation in brackets right behind the full stop belongs to the sentence. */
export function aside(next: Sentence | undefined, evidence: EvidenceOf): Reached | undefined {
  const [backing] = next && isAside(next) ? evidence(next).backings : []
  return backing && { backing, reach: 'sentence' }
}

export const isAside = ({ text }: Sentence): boolean => /^[([][^()[\]]{0,300}[)\]]\W{0,3}$/.test(text)

/** A link on a few words, for no figure and in no sentence that speaks of findings, may lead anywhere. */
export const isIncidental = ({ status, study, sentence, via }: Backing): boolean =>
  status === 'link' && !study && !hasStatistic(sentence) && !speaksOfFindings(sentence) && !isStatement(via)

/** "[my earlier post](…)", "our newsletter": something else of the writer's to read. */
export const isOwnPiece = (text: string): boolean =>
  /\b(?:my|our)\b[^.;]{0,40}\b(?:posts?|articles?|newsletters?|podcasts?|videos?|episodes?|guides?|books?|course|blog|talks?|columns?)\b/i.test(
    text,
  )

/** A source that is named for no figure of its own is there for its neighbour's. A study's sample is no such figure. */
export function introduces(backing: Backing): boolean {
  const { sentence } = backing
  const study = backing.study || isNarrated(backing)
  return (
    !isIncidental(backing) &&
    !(backing.status === 'link' && isOwnPiece(backing.via.text)) &&
    !sentence.figures.some((figure) => isStatistic(figure) && !(study && figure.kind === 'count'))
  )
}

/** "Smith et al. (2021) followed 4,300 children": a work that opens the sentence as its subject, and whose sample the count is. */
const isNarrated = ({ sentence, range }: Backing): boolean =>
  range[0] < INDENT && /^[^;?!]{2,60}\((?:19|20)\d\d[a-z]?\) \p{L}/u.test(sentence.text)
const INDENT = 3

/** The source of the next sentence, where that points back here, says it again, or is there to be looked up. */
export function fromBehind(sentence: Sentence, next: Sentence, { evidence, subjects }: Known): Reached | undefined {
  const [backing] = evidence(next).backings
  if (!backing || !lasts(backing) || isBeyondOwn(sentence, backing)) return
  const citable = backing.status !== 'named' || backing.study
  const offered =
    citable &&
    !subjects.isForeign(sentence, next) &&
    (introduces(backing) ||
      (!hasStatistic(next) && sharesTopic(sentence, next)) ||
      isOwned(backing, evidence(next)) ||
      isRecordOf(sentence, backing) ||
      isRunIn(sentence, backing))
  return pointsBack(next) || repeats(sentence, next) || (citable && pointsInto(next, sentence)) || offered
    ? nearby(backing)
    : undefined
}

/** "…, its [minutes] show": the page of whoever was just spoken of. */
const isOwned = ({ status }: Backing, { carried }: Evidence): boolean =>
  status === 'link' && carried !== undefined && /^(?:its|their|his|her)\b/i.test(carried.via.text)

/** "Thousands of lost parcels. A [review](…) of parcels …": a paragraph's heading in its first line, with no verb. */
const isRunIn = (sentence: Sentence, { status, sentence: next }: Backing): boolean =>
  status === 'link' &&
  sentence.range[0] === 0 &&
  sentence.block === next.block &&
  sentence.text.length < HEADING &&
  sharesTopic(sentence, next) &&
  isVerbless(wordsOf(sentence))

/** What is longer is no heading, in UTF-16 units. */
const HEADING = 60

/** "Rates go up by 4%. [The rates resolution](…) moves …": a paragraph opens on what the record is of that the next sentence opens with. */
const isRecordOf = (sentence: Sentence, { status, via, range, sentence: next }: Backing): boolean =>
  status === 'link' &&
  sentence.range[0] === 0 &&
  sentence.block === next.block &&
  /^\W{0,2}the /i.test(next.text) &&
  range[0] <= 'The '.length &&
  namesOf(via.text).some((name) => namesOf(sentence.text).includes(name))

const namesOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !/^(?:the|and|for|new)$/.test(word))

export const repeats = (sentence: Sentence, next: Sentence): boolean =>
  sentence.figures.some((figure) => isStatistic(figure) && next.figures.some(({ text }) => text === figure.text))

export const nearby = (backing: Backing | undefined): Reached | undefined => backing && { backing, reach: 'nearby' }
