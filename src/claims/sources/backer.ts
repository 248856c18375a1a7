/** What backs a sentence: from its own words outwards, as far as a source may stand and still be its source. */
import type { Figure, Marker, Reading, Sentence } from '../../model.ts'
import { againIn } from './again.ts'
import { aroundOf, headingOf, type Surroundings } from './around.ts'
import { homeOf } from './at-home.ts'
import { type Backing, isBeyondOwn, type Reached } from './backing.ts'
import { datasetsIn } from './datasets.ts'
import { declaredSource } from './declared.ts'
import { type Evidence, type EvidenceOf, evidenceOf } from './evidence.ts'
import { takenUpIn } from './introduced.ts'
import { kept } from './kept.ts'
import { countsTakenUp } from './known-counts.ts'
import { ledIn } from './leads.ts'
import { subjectsOf } from './matter.ts'
import { modellerOf } from './modeller.ts'
import { boilerplateOf, ownerOf } from './owner.ts'
import { reviewedIn } from './reviewed.ts'
import { runningOf, runsOf } from './running.ts'
import { seriesIn } from './series.ts'
import { shownIn } from './shown.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { type Spelling, spellingOf } from './spelling.ts'
import { tabledIn } from './tabled.ts'
import { tableReader } from './tables.ts'
import { toldBeforeIn } from './told-before.ts'
import { topicsOf } from './topic.ts'
import { answererOf } from './turns.ts'
import { grouped, type Layout } from './within.ts'

export interface Backer {
  readonly evidence: (sentence: Sentence) => Evidence
  /** The nearest source outside the sentence. */
  readonly further: (sentence: Sentence) => Reached | undefined
  /** The source that a figure has where the text gives it again. */
  readonly again: (figure: Figure, sentence: Sentence) => Reached | undefined
}

/** Reads the evidence of a document's sentences; what stands around a block is looked for when it is asked. */
export function backerOf(reading: Reading, layout: Layout, markers: readonly Marker[]): Backer {
  const spelling = spellingOf(reading.sentences)
  const evidence = evidenceIn(layout, markers, spelling)
  const takenUp = takenUpIn(reading.sentences, evidence, spelling)
  const returns = { takenUp, counts: new Map([...seriesIn(reading.sentences), ...countsTakenUp(reading.sentences)]) }
  const subjects = subjectsOf(reading.sentences)
  const again = againIn(reading.sentences)
  const topics = topicsOf(reading, evidence, subjects, returns)
  const running = runningOf(runsOf(reading.sentences), {
    evidence,
    subjects,
    topics,
    toldBefore: toldBeforeIn(reading.sentences, again),
    ...returns,
  })
  const speakers = speakersIn(reading, evidence)
  const declared = declaredIn(reading, evidence)
  const items = grouped(reading.blocks, ({ list }) => list)
  const around: Surroundings = {
    blocks: reading.blocks,
    sentences: layout.sentencesOf,
    evidence,
    of: (sentence) => evidence(sentence).backings[0] ?? further(sentence)?.backing,
    firstOf: (list) => items.get(list)?.[0],
  }
  const led = ledIn(reading.blocks, around)
  const inTable = tableReader(around)
  const tabled = tabledIn(reading.sentences, inTable)
  const held = datasetsIn(reading, evidence)
  const further = kept((sentence: Sentence): Reached | undefined => {
    const { block } = sentence
    const near = block.cell ? inTable(block) : aroundOf(block, around)
    const neighbour = running.get(sentence) ?? (near && { backing: near, reach: 'nearby' })
    if (neighbour) return neighbour
    const heading = led.get(block) ?? headingOf(block, around)
    if (heading) return { backing: heading, reach: 'section' }
    const told = speakers.find(({ tells }) => tells(sentence))?.backing ?? declared(sentence)
    const taken = topics.get(sentence) ?? takenUp.get(sentence) ?? held.get(sentence) ?? tabled(sentence)
    return taken ?? (told && { backing: told, reach: 'document' })
  })
  const ofOther = (figure: Figure, sentence: Sentence): Reached | undefined => {
    const [backing] = again(figure, sentence).flatMap((other) => around.of(other) ?? [])
    return backing && { backing, reach: 'document' }
  }
  return { evidence, further, again: ofOther }
}

/** What a document declares for all that it states; its own for what it can have counted itself. */
function declaredIn({ sentences }: Reading, evidence: EvidenceOf): (sentence: Sentence) => Backing | undefined {
  const source = declaredSource(sentences, evidence)
  return (sentence) => (source && isBeyondOwn(sentence, source) ? undefined : source)
}

/** Whoever, or whatever, a document lets speak throughout. */
const speakersIn = (reading: Reading, evidence: EvidenceOf): readonly Speaker[] =>
  [
    speakerOf(reading, evidence),
    modellerOf(reading, evidence),
    ownerOf(reading),
    homeOf(reading),
    answererOf(reading),
    boilerplateOf(reading),
    reviewedIn(reading),
    shownIn(reading),
  ].filter((speaker) => speaker !== undefined)

function evidenceIn(
  { marked }: Layout,
  markers: readonly Marker[],
  spelling: Spelling,
): (sentence: Sentence) => Evidence {
  const bySentence = grouped(markers, ({ sentence }) => sentence)
  const found = new Map<Sentence, Evidence>()
  return (sentence) => {
    const links = marked.get(sentence)?.links ?? []
    const evidence = found.get(sentence) ?? evidenceOf(sentence, links, bySentence.get(sentence) ?? [], spelling)
    found.set(sentence, evidence)
    return evidence
  }
}
