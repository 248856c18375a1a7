/** The source that runs on through a paragraph: what a sentence has from those before it and from the one behind it. */
import type { Block, Sentence } from '../../model.ts'
import { isPresent } from '../../times/tense.ts'
import { SHARES } from '../signal.ts'
import { namesWorld, speaksOfWorld } from '../world.ts'
import { isSourceLine } from './asides.ts'
import { type Backing, lasts, type Reached } from './backing.ts'
import { aside, atClose, fromBehind, introduces, isAside, isIncidental, nearby, repeats } from './behind.ts'
import {
  hasStatistic,
  isNextOf,
  isPart,
  opensAnew,
  opensOn,
  pointsInto,
  saysHardlyAnything,
  saysLittle,
  sharesTopic,
  takesOver,
  takesUpChange,
  turns,
} from './continuity.ts'
import type { EvidenceOf } from './evidence.ts'
import type { Subjects } from './matter.ts'
import { quotationsOf } from './quotations.ts'
import { isBreakdown, isOfSameSet } from './series.ts'
import type { ToldBefore } from './told-before.ts'
import type { Returns } from './topic.ts'
import { grouped } from './within.ts'

/** Cuts the sentences of a document into runs: a paragraph's own, and paragraphs of one sentence in a row, as in news. */
export function runsOf(sentences: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = []
  for (const paragraph of grouped(sentences, ({ block }) => block).values()) {
    const last = runs.at(-1)
    if (last && paragraph.length === 1 && isLone(last) && isNews(last.at(-1)?.block, paragraph[0]?.block))
      last.push(...paragraph)
    else runs.push(paragraph)
  }
  return runs
}

/** Whether each sentence of a run is a paragraph. */
const isLone = (run: readonly Sentence[]): boolean => run.length === 1 || run.at(-1)?.block !== run.at(-2)?.block

function isNews(above: Block | undefined, below: Block | undefined): boolean {
  if (above?.kind !== 'paragraph' || below?.kind !== 'paragraph' || above.quoted !== below.quoted) return false
  return above.headings.at(-1) === below.headings.at(-1)
}

/** What a pronoun at the head of a paragraph may point back to: the last source above it, or the last name. */
interface Antecedents {
  readonly running?: Backing | undefined
  readonly named?: Backing | undefined
}

/** What a document's sentences give, and what they have from further off. */
export interface Given extends Returns {
  readonly evidence: EvidenceOf
  readonly subjects: Subjects
  readonly toldBefore: ToldBefore
  /** The study that the document or the section is about. */
  readonly topics: ReadonlyMap<Sentence, Reached>
}

/** What each sentence has from its neighbours or from the sentence that it builds on, where they have something for it. */
export function runningOf(runs: readonly (readonly Sentence[])[], given: Given): Map<Sentence, Reached> {
  const covers = new Map<Sentence, Reached>()
  let above: Antecedents = {}
  for (const run of runs) {
    const last = readRun(run, above, given, covers)
    above = run[0]?.block.kind === 'heading' ? {} : last
  }
  return covers
}

/** Goes through one run, notes what covers its sentences, and gives what the next one may point back to. */
function readRun(
  run: readonly Sentence[],
  above: Antecedents,
  given: Given,
  covers: Map<Sentence, Reached>,
): Antecedents {
  const { evidence, subjects } = given
  let { running, named } = above
  const quotations = quotationsOf(run, evidence)
  for (const [i, sentence] of run.entries()) {
    const { backings, carried, name } = evidence(sentence)
    const from = running ?? (carried && isPronoun(carried) ? named : undefined)
    const next = run[i + 1]
    const goes =
      from &&
      (i > 0
        ? quotations[i - 1]?.open || goesOn(sentence, from, run[i - 1], subjects) || returns(next, from, evidence)
        : takesOver(sentence) || (from.study && EXAMPLE.test(sentence.text)))
    const before = carried || goes ? from : undefined
    const known = before
      ? undefined
      : (builtOn(sentence, given, covers) ??
        sameSet(sentence, run[i - 1], given, covers) ??
        given.toldBefore(sentence, (earlier) => backingOf(earlier, given, covers)))
    const near =
      aside(next, evidence) ??
      nearby(before) ??
      nearby(quotations[i]?.backing) ??
      nearby(atClose(run, sentence, evidence)) ??
      (next && fromBehind(sentence, next, given))
    const cover = near ?? (known && { backing: known, reach: 'document' })
    if (cover) covers.set(sentence, cover)
    running =
      ownOf(backings[0], run[i - 1]) ??
      (before && resumed(before, sentence, carried)) ??
      broughtIn(sentence, given) ??
      known ??
      (passes(sentence, i === 0) ? from : undefined)
    named = name ?? named
  }
  return { running, named }
}

/** "The report also looks at rents": the study is there for what comes next. */
const resumed = (backing: Backing, sentence: Sentence, carried: Backing | undefined): Backing =>
  carried?.study && !hasStatistic(sentence) ? { ...backing, sentence, study: true } : backing

/** A source that is taken up runs on from where it is. */
function broughtIn(sentence: Sentence, { takenUp, topics, evidence }: Given): Backing | undefined {
  const topic = evidence(sentence).carried?.study || isBreakdown(sentence) ? topics.get(sentence) : undefined
  const backing = (takenUp.get(sentence) ?? topic)?.backing
  return backing && { ...backing, sentence }
}

/**
 * A question, what the writer makes of it, or a few words with no statistic do not end what is spoken of, where they turn to nothing else;
 * at the head of a paragraph, the words do.
 */
const passes = (sentence: Sentence, opens: boolean): boolean =>
  !hasStatistic(sentence) &&
  !turns(sentence) &&
  (sentence.text.endsWith('?') ||
    (!opens && (saysLittle(sentence) || /^\W{0,3}I(?:['’]\p{L}+)? /u.test(sentence.text))))

/** What backs the sentence that first gave a count which this one builds on. */
function builtOn(sentence: Sentence, given: Given, covers: ReadonlyMap<Sentence, Reached>): Backing | undefined {
  const first = given.counts.get(sentence)
  return first && backingOf(first, given, covers)
}

/** What backs the group before it, where a sentence goes on to the next of those who were asked. */
const sameSet = (
  sentence: Sentence,
  last: Sentence | undefined,
  given: Given,
  covers: ReadonlyMap<Sentence, Reached>,
): Backing | undefined => {
  if (last?.block !== sentence.block) return
  const dated = isDatedAlike(sentence, last)
  const backing = dated || isOfSameSet(sentence, last, undefined) ? backingOf(last, given, covers) : undefined
  return dated && !backing?.study ? undefined : backing
}

/** "In 1980, 12% of …. By 2010, 40% of …": one series, told year by year, where a study further above is spoken of. */
const isDatedAlike = (sentence: Sentence, last: Sentence): boolean =>
  [sentence, last].every(({ text }) => /^\W{0,3}(?:in|by) (?:19|20)\d\d,/i.test(text)) && isNextOf(sentence, last)

/** What backs a sentence that has been gone through. */
const backingOf = (
  sentence: Sentence,
  { evidence, topics, takenUp }: Given,
  covers: ReadonlyMap<Sentence, Reached>,
): Backing | undefined =>
  evidence(sentence).backings[0] ?? (covers.get(sentence) ?? topics.get(sentence) ?? takenUp.get(sentence))?.backing

/** "It found", "its survey found": who that is may have been named for something else. */
const isPronoun = ({ via, study }: Backing): boolean => !study || /^(?:its|their|his|her)\b/i.test(via.text)

/** What a sentence's source runs on from: a citation that stands by itself belongs to the sentence before it, or to the lines above. */
function ownOf(backing: Backing | undefined, last: Sentence | undefined): Backing | undefined {
  if (backing && (isSourceLine(backing.sentence.block.text) || !lasts(backing))) return
  return backing && last && isAside(backing.sentence) ? { ...backing, sentence: last } : backing
}

/** Whether a sentence goes on with the source that ran up to it. */
function goesOn(sentence: Sentence, running: Backing, last: Sentence | undefined, { isForeign }: Subjects): boolean {
  const source = running.sentence
  const speaksOn = (running.status === 'named' && /^[“"]/.test(sentence.text)) || /: [“"]/.test(sentence.text)
  if (opensOn(sentence) || speaksOn || isPart(sentence, source)) return true
  if (running.status === 'named' && !running.study && isElsewhere(sentence, source)) return false
  const within = source.block === sentence.block
  if (within && source === last && takesUpChange(sentence, source)) return true
  if (last && within && running.study && introduces(running) && isNextOf(sentence, last)) return true
  if (within && source === last && isNextOf(sentence, source) && sharesTopic(sentence, source)) return true
  if (isOfSameSet(sentence, running.study ? last : undefined, within ? source : undefined)) return true
  if (within && source === last && isOfNamed(sentence, running)) return true
  if (isForeign(sentence, source, ...(last ? [last] : []))) return false
  const near = within || saysHardlyAnything(sentence) || sharesTopic(sentence, source)
  if (source === last && introduces(running) && near) return true
  if (last && pointsInto(sentence, last)) return true
  if (source === last && repeats(sentence, last) && takesUpFigure(sentence, last)) return true
  if (within && last && sharesTopic(sentence, last, running.study ? CLOSE_IN_STUDY : CLOSE)) return true
  if (opensAnew(sentence, source, last)) return false
  if (within && last && isInRow(sentence, last, running)) return true
  return (
    sharesTopic(sentence, source, isIncidental(running) ? 2 : 1) ||
    (last !== undefined && last !== source && sharesTopic(sentence, last))
  )
}

/** "It is the [Pine and Salt fires](…). Wind fuelled these blazes, which killed 12": whatever has the page was just named. */
const isOfNamed = ({ text }: Sentence, { status, via }: Backing): boolean =>
  status === 'link' && /^(?:the )?\p{Lu}[^.]* \p{L}/iu.test(via.text) && /\p{Lu}/u.test(via.text) && THESE.test(text)
const THESE =
  /\b(?:these|those) (?!(?:days|years|times|weeks|months|things|reasons|are|were|who|that)\b)(?:\p{L}+ )?\p{L}+s\b/iu

/** Share upon share in one paragraph, behind a source that gave the first: of nobody else, and not of how all of a kind are. */
const isInRow = (sentence: Sentence, last: Sentence, running: Backing): boolean =>
  [sentence, last].every(({ figures }) => figures.some(({ kind }) => SHARES.includes(kind))) &&
  !isIncidental(running) &&
  !namesWorld(sentence) &&
  !(speaksOfWorld(sentence) && isPresent(sentence.text))

const takesUpFigure = (sentence: Sentence, last: Sentence): boolean =>
  sharesTopic(sentence, last) || saysLittle(sentence) || POINTED_AT.test(sentence.text)

/** So many words in common with the last sentence of its paragraph make one go on with it, whoever else it names. */
const CLOSE = 3
const CLOSE_IN_STUDY = 2

/** "that £4 billion figure" */
const POINTED_AT = /\b(?:that|this|those|these|the same) [$£€]?\d/i

/** "In 1990, …", "In San Francisco, …": another time or place than what somebody was heard on, unless a figure was given for another place. */
const isElsewhere = (sentence: Sentence, source: Sentence): boolean =>
  hasStatistic(sentence) &&
  (/^(?:In|By|Since) (?:1[5-9]|20)\d\d,/.test(sentence.text) ||
    (/^(?:In|At|Across) (?:\p{Lu}[\p{L}.]+ ?){1,3},/u.test(sentence.text) && !isNextOf(sentence, source)))

/** "For example, …", at the head of a paragraph: of what the study above it is about. */
const EXAMPLE = /^\W{0,3}for (?:example|instance)\b/i

/** Whether the sentence behind speaks of the same study still: "The study's authors …". */
const returns = (next: Sentence | undefined, { study }: Backing, evidence: EvidenceOf): boolean =>
  study && next !== undefined && evidence(next).carried?.study === true
