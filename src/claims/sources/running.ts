/** The source that runs on through a paragraph: what a sentence has from those before it and from the one behind it. */
import type { Block, Sentence } from '../../model.ts'
import { hasStatistic, opensOn, pointsBack, sharesTopic } from './continuity.ts'
import type { Backing, Evidence } from './evidence.ts'

export type EvidenceOf = (sentence: Sentence) => Evidence

/** Cuts the sentences of a document into runs: a paragraph's own, and paragraphs of one sentence in a row, as in news. */
export function runsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last && last[0]?.block === sentence.block) last.push(sentence)
    else paragraphs.push([sentence])
  }
  const runs: Sentence[][] = []
  for (const paragraph of paragraphs) {
    const last = runs.at(-1)
    if (last && paragraph.length === 1 && isNews(last.at(-1)?.block, paragraph[0]?.block) && lone(last))
      last.push(...paragraph)
    else runs.push(paragraph)
  }
  return runs
}

/** Whether each sentence of a run is a paragraph. */
const lone = (run: readonly Sentence[]): boolean => run.length === 1 || run.at(-1)?.block !== run.at(-2)?.block

function isNews(above: Block | undefined, below: Block | undefined): boolean {
  if (above?.kind !== 'paragraph' || below?.kind !== 'paragraph' || above.quoted !== below.quoted) return false
  return above.headings.at(-1) === below.headings.at(-1)
}

/** What each sentence of a run has from its neighbours, where they have something for it. */
export function runningOf(run: readonly Sentence[], evidence: EvidenceOf): Map<Sentence, Backing> {
  const covers = new Map<Sentence, Backing>()
  let running: Backing | undefined
  let named: Backing | undefined
  for (const [i, sentence] of run.entries()) {
    const { backings, carried, name } = evidence(sentence)
    const from = running ?? (carried && !carried.study ? named : undefined)
    const before = from && goesOn(sentence, from, run[i - 1], carried !== undefined) ? from : undefined
    const cover = before ?? fromBehind(sentence, run[i + 1], evidence)
    if (cover) covers.set(sentence, cover)
    running = backings[0] ?? before
    named = name ?? named
  }
  return covers
}

/** Whether a sentence goes on with the source that ran up to it. */
function goesOn(
  sentence: Sentence,
  { sentence: source }: Backing,
  last: Sentence | undefined,
  carried: boolean,
): boolean {
  if (carried || opensOn(sentence)) return true
  if (source === last && !hasStatistic(source)) return true
  return sharesTopic(sentence, source) || (last !== undefined && source !== last && sharesTopic(sentence, last))
}

/** The source of the next sentence, where that points back here or has no statistic of its own that it would be the source of. */
function fromBehind(sentence: Sentence, next: Sentence | undefined, evidence: EvidenceOf): Backing | undefined {
  const [backing] = next ? evidence(next).backings : []
  if (!next || !backing) return
  if (pointsBack(next) || !hasStatistic(next)) return backing
  return undefined
}
