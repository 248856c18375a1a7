/** The study that a document or a section is about: named once, it is what later figures are taken from. */
import type { Block, Reading, Sentence } from '../../model.ts'
import { isSourceLine } from './asides.ts'
import type { Backing, Reached } from './backing.ts'
import { hasStatistic, opensAnew, type Subjects, sharesTopic } from './continuity.ts'
import type { Evidence, EvidenceOf } from './evidence.ts'
import { STUDIES } from './lexicon.ts'

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
  let study: Backing | undefined
  let presented = false
  for (const sentence of piece.sentences) {
    const { backings, carried } = evidence(sentence)
    const own = backings.find((backing) => backing.study)
    if (own || sentence === subject?.sentence) study = own ?? subject
    if (backings.length > 0) presented = own !== undefined && !hasStatistic(sentence)
    else if (study) {
      const near = sectionOf(study.sentence) === sectionOf(sentence)
      const fresh =
        presented &&
        near &&
        sentence.block.index - study.sentence.block.index <= PRESENTED &&
        !isOfAnother(sentence, study)
      const from = carried?.study || fresh || isExcerpt(sentence) ? study : subject
      if (from && (carried?.study || holds(sentence)))
        topics.set(sentence, { backing: from, reach: from === study && near ? 'section' : 'document' })
    }
  }
  return topics
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

/** The study that a piece opens with or that its title promises, where hardly another source backs a figure in it. */
function subjectOf(
  { sentences, title }: Piece,
  evidence: EvidenceOf,
  { takenUp, counts }: Returns,
): Backing | undefined {
  const body = sentences.filter(({ block }) => block.kind !== 'heading')
  const titled = namesStudy(title?.text ?? '')
  const study = openingStudy(body.slice(0, LEAD).map(evidence), titled)
  if (!study) return
  const stating = body.filter(hasStatistic).map(evidence)
  const back = stating.filter(
    ({ carried, backings }) => carried?.study || backings.some((backing) => isSame(backing, study)),
  )
  const again = [...takenUp.values()].filter(({ backing }) => isSame(backing, study))
  const built = [...counts.values()].filter((first) => first === study.sentence)
  const others = stating.filter(
    ({ backings }) => backings.length > 0 && !backings.some((backing) => isSame(backing, study)),
  )
  if (others.length * OTHERS > stating.length) return
  return titled || back.length + again.length + built.length > 2 || !hasStatistic(study.sentence) ? study : undefined
}

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

/** Whether two sources are one: the same words, the same site, or a name and its short form. */
function isSame(a: Backing, b: Backing): boolean {
  if (a.via.text === b.via.text || (a.status === 'own-data' && b.status === 'own-data')) return true
  if (isAuthor(a, b) || isAuthor(b, a)) return true
  const [one, other] = [originOf(a), originOf(b)]
  return (
    one !== '' &&
    other !== '' &&
    (one.includes(other) || other.includes(one) || initialsOf(one) === other || one === initialsOf(other))
  )
}

/** "In Lind and colleagues' paper" behind "Lind, Roe and Ek, [Ten minutes](…)": who wrote what is linked. */
const isAuthor = ({ status, target = '' }: Backing, { status: other, sentence }: Backing): boolean =>
  status === 'named' && other === 'link' && /^\p{Lu}[\p{L}-]+$/u.test(target) && sentence.text.includes(target)

const originOf = ({ status, target = '' }: Backing): string =>
  status === 'link' && URL.canParse(target) ? new URL(target).host : target.toLowerCase()

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|for|the|and|&|on)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('')
