/** Shares that are told in sentences of their own, one in each: "Legacies bring in 52%. The shops bring in 31%. The rest, 27%, is given by the county." */
import { agree, exactly, sum } from '../arithmetic/interval.ts'
import { shareOf } from '../arithmetic/written.ts'
import type { Sentence } from '../model.ts'
import type { Run } from './partition-counts.ts'
import type { Skeleton, Term } from './skeleton.ts'

/** What of some shares stands alone in its sentence, with those of the sentences that follow; what makes all by itself is a whole told before. */
export function toldApart(skeleton: Skeleton, shares: readonly Term[]): Run[] {
  const figures = new Map<Sentence, number>()
  for (const { sentence } of skeleton.terms) figures.set(sentence, (figures.get(sentence) ?? 0) + 1)
  const runs: Term[][] = []
  for (const share of shares) {
    if (figures.get(share.sentence) !== 1) continue
    const last = runs.at(-1)?.at(-1)
    if (last && goesOn(last.sentence, share.sentence)) runs.at(-1)?.push(share)
    else runs.push([share])
  }
  return runs.filter((run) => run.length > 1 && !endsInWhole(run)).map((parts) => ({ skeleton, parts, apart: true }))
}

const goesOn = (last: Sentence, next: Sentence): boolean =>
  last.block === next.block && next.index === last.index + 1 && !OF_ANOTHER.test(next.text)

/** "In the north 45% …", "By 2022 it was 45%": of another whole or time. */
const OF_ANOTHER =
  /^(?:(?:In|At|On|Among|Of|For|By|Since|Before|After|From|During|Until)\b|But\b|However\b|Meanwhile\b)|\b(?:19|20)\d\d\b|\bof (?:them|these|those|whom|which)\b/

const endsInWhole = (run: readonly Term[]): boolean =>
  run.some((_, from) => {
    const values = run.slice(from).flatMap((part) => [shareOf(part)].filter((value) => value !== undefined))
    return from > 0 && values.length > 1 && agree(sum(values), exactly(100))
  })
