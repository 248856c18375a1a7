/** The study that a document or a section is about: named once, it is what later figures are taken from. */
import type { Block, Reading, Sentence } from '../../model.ts'
import { namesWorld, speaksOfWorld } from '../world.ts'
import { isSourceLine } from './asides.ts'
import { type Backing, isBeyondOwn, type Reached } from './backing.ts'
import { hasStatistic, opensAnew, sharesTopic, turns } from './continuity.ts'
import type { Evidence, EvidenceOf } from './evidence.ts'
import { STUDIES } from './lexicon.ts'
import { type Matter, newMatter, type Subjects } from './matter.ts'
import { isSame } from './same-source.ts'
import { isBreakdown, isPoll } from './series.ts'

/** How many sentences a piece may take to say which study it is about. */
const LEAD = 8

/** A piece may give other sources for one figure in so many and still be about one study. */
const OTHERS = 5

/** How many sentences may stand behind a closing source: a date, a line about the writer. */
const CLOSING = 4

/** How many blocks a study that is presented with no figure of its own is there for. */
const PRESENTED = 2

/** What comes back to something that was said before. */
export interface Returns {
  /** An earlier source, by its name. */
  readonly takenUp: ReadonlyMap<Sentence, Reached>
  /** An earlier count, and the sentence that first gave it. */
  readonly counts: ReadonlyMap<Sentence, Sentence>
}

type Piece = Pick<Reading, 'sentences' | 'title'>

/** For each sentence without a source of its own, the study that was named further above and that it plainly goes on with. */
export function topicsOf(
  piece: Piece,
  evidence: EvidenceOf,
  { holds }: Subjects,
  returns: Returns,
): Map<Sentence, Reached> {
  const topics = new Map<Sentence, Reached>()
  const closing = closingSource(piece, evidence)
  if (closing) return new Map(piece.sentences.map((sentence) => [sentence, { backing: closing, reach: 'document' }]))
  const subject = subjectOf(piece, evidence, returns)
  const matters = new Map<Backing, Matter>()
  let spoken: Spoken | undefined
  for (const sentence of piece.sentences) {
    const { backings, carried } = evidence(sentence)
    spoken = spokenOf(sentence, evidence(sentence), subject, spoken)
    if (!spoken) continue
    const { study } = spoken
    if (!matters.has(study)) matters.set(study, newMatter(study.sentence))
    const isOf = (backing: Backing) => matters.get(backing)?.isOf(sentence) === true
    const gone = backings.length > 0 ? undefined : goingOn(sentence, carried, spoken, subject, isOf)
    const from = gone && isBeyondOwn(sentence, gone) ? undefined : gone
    if (from && (carried?.study || isBreakdown(sentence) || holds(sentence))) {
      const near = from === study && sectionOf(study.sentence) === sectionOf(sentence)
      topics.set(sentence, { backing: from, reach: near ? 'section' : 'document' })
    }
    const told = from ?? (sentence.block === study.sentence.block ? study : undefined)
    if (told && hasStatistic(sentence)) matters.get(told)?.add(sentence)
  }
  return topics
}

/** What a piece speaks of at a sentence. */
interface Spoken {
  /** The last one named. */
  readonly study: Backing
  /** It was named for no figure, and no other source since. */
  readonly presented: boolean
  /** The text has turned to something else since. */
  readonly turned: boolean
}

function spokenOf(
  sentence: Sentence,
  { backings, carried }: Evidence,
  subject: Subject | undefined,
  before: Spoken | undefined,
): Spoken | undefined {
  const own = backings.find(({ study }) => study)
  const study = own ?? (sentence === subject?.backing.sentence ? subject.backing : undefined)
  const presented = own !== undefined && !hasStatistic(sentence)
  if (study) return { study, presented, turned: false }
  const goesOn = carried?.study || sentence.block.kind === 'heading'
  return (
    before && {
      ...before,
      presented: before.presented && backings.length === 0,
      turned: !goesOn && (before.turned || turns(sentence)),
    }
  )
}

/** The study that a sentence without a source of its own goes on with. */
function goingOn(
  sentence: Sentence,
  carried: Backing | undefined,
  { study, presented, turned }: Spoken,
  subject: Subject | undefined,
  isOf: (backing: Backing) => boolean,
): Backing | undefined {
  if (carried?.study || isExcerpt(sentence)) return study
  if (isBreakdown(sentence) && isPoll(study) && !namesWorld(sentence)) return study
  const isOurs = ({ status }: Backing) => status === 'own-data' && !speaksOfWorld(sentence)
  const off = sentence.block.index - study.sentence.block.index
  const within =
    off <= (isOf(study) || isOurs(study) ? PRESENTED : 1) && sectionOf(study.sentence) === sectionOf(sentence)
  if (presented && !turned && within && !isOfAnother(sentence, study)) return study
  if (!subject || subject.titled) return subject?.backing
  const { backing, sure } = subject
  return !turned && (sure || isOf(backing) || isOurs(backing)) ? backing : undefined
}

/** Whether a sentence opens with a name of its own and shares no subject with the one that names the study. */
const isOfAnother = (sentence: Sentence, study: Backing): boolean =>
  opensAnew(sentence, study.sentence) && !sharesTopic(sentence, study.sentence)

/** The one source that a piece closes with, where it gives no other: "Source: Eurostat". */
function closingSource({ sentences }: Piece, evidence: EvidenceOf): Backing | undefined {
  const last = sentences.slice(-CLOSING).find(({ block }) => !block.cell && isSourceLine(block.text))
  const [closing, ...more] = last ? evidence(last).backings : []
  if (!closing || more.some(({ status }) => status === closing.status)) return
  const others = sentences.some(
    (sentence) => sentence !== last && hasStatistic(sentence) && evidence(sentence).backings.length > 0,
  )
  return others ? undefined : closing
}

/** A paragraph in quotation marks, with nobody who says it: words of the study that is spoken of. */
const isExcerpt = ({ block }: Sentence): boolean => /^[“"]/.test(block.text)

const sectionOf = ({ block }: Sentence): Block | undefined => block.headings.at(-1)

/** The study that a piece is about. */
interface Subject {
  readonly backing: Backing
  /** The title promises it. */
  readonly titled: boolean
  /** Title or text say so; else a sentence is the study's only where it speaks of what the study's others do. */
  readonly sure: boolean
}

/** The study that a piece opens with or that its title promises, where hardly another source backs a figure in it. */
function subjectOf(
  { sentences, title }: Piece,
  evidence: EvidenceOf,
  { takenUp, counts }: Returns,
): Subject | undefined {
  const body = sentences.filter(({ block }) => block.kind !== 'heading')
  const titled = namesStudy(title?.text ?? '')
  const study = openingStudy(body.slice(0, LEAD).map(evidence), titled)
  if (!study) return
  const stating = body.filter(hasStatistic).map(evidence)
  const back = stating.filter(({ backings }) => backings.some((backing) => isSame(backing, study)))
  const returning = returnsTo(study, body, evidence)
  const again = [...takenUp.values()].filter(({ backing }) => isSame(backing, study))
  const built = [...counts.values()].filter((first) => first === study.sentence)
  const others = stating.filter(
    ({ backings }) => backings.length > 0 && !backings.some((backing) => isSame(backing, study)),
  )
  if (others.length * OTHERS > stating.length) return
  const sure =
    titled ||
    (others.length === 0 && isPresented(study, body, evidence)) ||
    back.length + returning + again.length + built.length > 2 ||
    body.slice(0, LEAD).some(announces) ||
    SELF.test(study.sentence.text)
  return sure || !hasStatistic(study.sentence) ? { backing: study, titled, sure } : undefined
}

/** In how many sentences a text that gives no other source comes back by name to what it opens on with no figure: "Acme has released new data." */
const AGAIN = 2

const isPresented = (study: Backing, body: readonly Sentence[], evidence: EvidenceOf): boolean =>
  study.status !== 'own-data' &&
  !hasStatistic(study.sentence) &&
  body.filter(
    (sentence) => sentence !== study.sentence && evidence(sentence).backings.some((backing) => isSame(backing, study)),
  ).length >= AGAIN

/** In how many statements a text points back to a study with no other one named in between. */
function returnsTo(study: Backing, body: readonly Sentence[], evidence: EvidenceOf): number {
  let last = study
  let count = 0
  for (const sentence of body) {
    const { backings, carried } = evidence(sentence)
    last = backings.find((backing) => backing.study) ?? last
    const isBack = carried?.study === true && !backings.some((backing) => isSame(backing, study))
    if (isBack && hasStatistic(sentence) && isSame(last, study)) count++
  }
  return count
}

/** "Here are seven takeaways:", "Its main findings are these." */
const announces = ({ text }: Sentence): boolean =>
  /^\W{0,3}(?:here (?:are|is)|here['’]s|these are|below are|the following are|(?:its|the|some) (?:\p{L}+ )?(?:findings|takeaways|highlights|results) (?:are|were|include))\b[^.?!]{0,80}\b(?:findings|takeaways|highlights|results|trends|numbers|statistics|stats|facts|figures|insights|points)\b/iu.test(
    text,
  )

/** Whose words the text itself is: "The office compiles this bulletin from the register." */
const SELF =
  /\bthis (?:\p{L}+ ){0,2}?(?:bulletin|report|release|briefing|brief|note|page|article|post|review|newsletter)\b/iu

/**
 * The first study of the opening: by name, or "its latest report" after the name. Under a title that promises one, "the survey"
 * needs no introduction, and a link beside the word leads to it.
 */
function openingStudy(opening: readonly Evidence[], titled: boolean): Backing | undefined {
  let last: Backing | undefined
  for (const { backings, carried } of opening) {
    const study = backings.find((backing) => backing.study && !SEVERAL.test(backing.via.text))
    if (study) return study
    const link = titled && backings.find(({ status, sentence }) => status === 'link' && namesStudy(sentence.block.text))
    if (link) return { ...link, study: true }
    last = backings.find(({ status, target = '' }) => status === 'named' && /\p{Lu}/u.test(target)) ?? last
    if (carried?.study && last) return { ...last, study: true }
    if (carried?.study && titled) return { ...carried, status: 'named' }
  }
  return
}

/** "Some cool papers": none of them is what the piece is about. */
const SEVERAL = /\b(?:studies|surveys|polls|reports|papers|audits)$/i

/** Whether a title promises the results of one study: "Reader Survey 2021 Results", "The State of Sleep". */
const namesStudy = (title: string): boolean =>
  /\b(?:state of|results|findings|(?:research|plain[- ]language|study|evidence) summary)\b/i.test(title) ||
  title.split(/\W+/).some((word) => STUDIES.has(word.toLowerCase()) && !SEVERAL.test(word))
