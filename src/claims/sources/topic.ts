/** The study that a document or a section is about: named once, it is what later figures are taken from. */
import type { Block, Reach, Reading, Sentence } from '../../model.ts'
import { hasStatistic } from './continuity.ts'
import type { Backing } from './evidence.ts'
import type { EvidenceOf } from './running.ts'

/** How many sentences a piece may take to say which study it is about. */
const LEAD = 8

export interface Wider {
  readonly backing: Backing
  readonly reach: Reach
}

/** For each sentence without a source of its own, the study that was named further above and that it plainly goes on with. */
export function topicsOf(
  { sentences, title }: Pick<Reading, 'sentences' | 'title'>,
  evidence: EvidenceOf,
): Map<Sentence, Wider> {
  const topics = new Map<Sentence, Wider>()
  const only = onlyStudy(sentences, evidence)
  let study: Backing | undefined
  let presented = false
  for (const sentence of sentences) {
    const { backings, carried } = evidence(sentence)
    const own = backings.find((backing) => backing.study)
    if (own) {
      study = own
      presented = !hasStatistic(sentence)
    } else if (backings.length > 0) presented = false
    else if (study) {
      const near = sectionOf(study.sentence) === sectionOf(sentence)
      if (carried?.study || (presented && near))
        topics.set(sentence, { backing: study, reach: near ? 'section' : 'document' })
      else if (only && isSame(only, study)) topics.set(sentence, { backing: study, reach: 'document' })
    }
  }
  return topics
}

const sectionOf = ({ block }: Sentence): Block | undefined => block.headings.at(-1)

/** The study that a piece opens with, where no other source backs a figure in it. */
function onlyStudy(sentences: readonly Sentence[], evidence: EvidenceOf): Backing | undefined {
  const lead = sentences.filter(({ block }) => block.kind !== 'heading').slice(0, LEAD)
  const first = lead.flatMap((sentence) => evidence(sentence).backings.filter(({ study }) => study))[0]
  if (!first) return
  const others = sentences.filter(
    (sentence) => hasStatistic(sentence) && evidence(sentence).backings.some((backing) => !isSame(backing, first)),
  )
  return others.length === 0 ? first : undefined
}

function isSame(a: Backing, b: Backing): boolean {
  return a.target === b.target || (a.status === 'own-data' && b.status === 'own-data') || a.via.text === b.via.text
}
