/** The source that runs on through a paragraph: what a sentence has from those before it and from the one behind it. */
import type { Block, Reach, Sentence } from '../../model.ts'
import { hasStatistic, isStatistic, opensOn, pointsBack, sharesTopic, speaksOfFindings } from './continuity.ts'
import type { Backing, Evidence } from './evidence.ts'
import { grouped } from './within.ts'

/** A source and how far off it stands. */
export interface Reached {
  readonly backing: Backing
  readonly reach: Reach
}

export type EvidenceOf = (sentence: Sentence) => Evidence

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

/** What each sentence of a run has from its neighbours, where they have something for it. */
export function runningOf(run: readonly Sentence[], evidence: EvidenceOf): Map<Sentence, Reached> {
  const covers = new Map<Sentence, Reached>()
  let running: Backing | undefined
  let named: Backing | undefined
  for (const [i, sentence] of run.entries()) {
    const { backings, carried, name } = evidence(sentence)
    const from = running ?? (carried && !carried.study ? named : undefined)
    const before = from && (carried || goesOn(sentence, from, run[i - 1])) ? from : undefined
    const cover = aside(run[i + 1], evidence) ?? nearby(before) ?? fromBehind(sentence, run[i + 1], evidence)
    if (cover) covers.set(sentence, cover)
    running = backings[0] ?? before
    named = name ?? named
  }
  return covers
}

const nearby = (backing: Backing | undefined): Reached | undefined => backing && { backing, reach: 'nearby' }

/** A citation in brackets right behind the full stop belongs to the sentence. */
function aside(next: Sentence | undefined, evidence: EvidenceOf): Reached | undefined {
  const [backing] = next && /^[([][^()[\]]{0,300}[)\]]\W{0,3}$/.test(next.text) ? evidence(next).backings : []
  return backing && { backing, reach: 'sentence' }
}

/** Whether a sentence goes on with the source that ran up to it. */
function goesOn(sentence: Sentence, running: Backing, last: Sentence | undefined): boolean {
  const source = running.sentence
  if (opensOn(sentence) || sharesTopic(sentence, source)) return true
  return source === last ? introduces(running) : last !== undefined && sharesTopic(sentence, last)
}

/** A source that is named for no figure of its own is there for its neighbour's. A study's sample is no such figure. */
function introduces({ sentence, study, status }: Backing): boolean {
  if (status === 'link' && !study && !speaksOfFindings(sentence)) return false
  return !sentence.figures.some((figure) => isStatistic(figure) && !(study && figure.kind === 'count'))
}

/** The source of the next sentence, where that points back here, says the same again, or has no statistic of its own. */
function fromBehind(sentence: Sentence, next: Sentence | undefined, evidence: EvidenceOf): Reached | undefined {
  const [backing] = next ? evidence(next).backings : []
  if (!next || !backing) return
  const belongs =
    pointsBack(next) ||
    repeats(sentence, next) ||
    introduces(backing) ||
    (!hasStatistic(next) && sharesTopic(sentence, next))
  return belongs ? nearby(backing) : undefined
}

const repeats = (sentence: Sentence, next: Sentence): boolean =>
  sentence.figures.some((figure) => isStatistic(figure) && next.figures.some(({ text }) => text === figure.text))
