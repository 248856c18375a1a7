/** Shares that are told in sentences of their own, one in each: "Legacies bring in 52%. The shops bring in 31%. The rest, 27%, is given by the county." */
import { agree, exactly, sum } from '../arithmetic/interval.ts'
import { shareOf } from '../arithmetic/written.ts'
import type { Sentence } from '../model.ts'
import { areFarMore } from './exclusive.ts'
import type { Run } from './partition-counts.ts'
import { areOfOneWhole } from './partition-joins.ts'
import { REST } from './partition-words.ts'
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
  return runs
    .filter((run) => run.length > 1 && !endsInWhole(run) && !areFarMore(run))
    .map((parts) => ({
      skeleton,
      parts,
      apart: true,
      linked: parts.slice(1).every((part) => isLinkedAt(skeleton, part)),
    }))
}

/**
 * A share alone in its sentence, with all of those of the next where these are said to go on from it or to leave nothing: "Half was paper. A further 30% was
 * glass, and the other 30% tin", "Gas made 60% of the power. Coal made 30%, wind 15%".
 */
export function toldOn(skeleton: Skeleton, shares: readonly Term[], runs: readonly (readonly Term[])[]): Run[] {
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    const lead = shares[shares.findIndex(({ at }) => at === first?.at) - 1]
    if (!first || !last || !lead || !isAlone(skeleton, lead) || !goesOn(lead.sentence, first.sentence)) return []
    const parts = [lead, ...run]
    const between = skeleton.lower.slice(lead.at + 1, first.at)
    const isLinked = FURTHER.test(between) || REST.test(skeleton.lower.slice(Math.max(0, last.at - 40), last.at))
    const isOnce = ONCE.test(between) && !TOGETHER.test(first.sentence.text)
    if (first.sentence !== last.sentence || areFarMore(parts) || !(isLinked || isOnce)) return []
    return [{ skeleton, parts, ...(isLinked && { apart: true }), ...(FURTHER.test(between) && { linked: true }) }]
  })
}

/** All shares of the sentences that follow one another: parts where the text says that they are all, or that one is the rest. */
export function toldThrough(skeleton: Skeleton, shares: readonly Term[]): Run[] {
  const runs: Term[][] = []
  for (const share of shares) {
    const [first, last] = [runs.at(-1)?.[0], runs.at(-1)?.at(-1)]
    const isNext = last && (last.sentence === share.sentence || goesOn(last.sentence, share.sentence))
    if (first && last && isNext && areOfOneWhole(skeleton, first, last, share)) runs.at(-1)?.push(share)
    else runs.push([share])
  }
  return runs
    .filter(
      (run) => run.length > 2 && run[0]?.sentence !== run.at(-1)?.sentence && !endsInWhole(run) && !areFarMore(run),
    )
    .map((parts) => ({ skeleton, parts, apart: true }))
}

/** "Kay won 45% of the votes and Lund 38%. Ode had 24%": votes and power are divided once, whatever the sentences. */
export function toldOnce(skeleton: Skeleton, shares: readonly Term[]): Run[] {
  return shares.flatMap((first, index) => {
    const of = skeleton.lower.slice(first.at + 1, first.at + 60)
    const isUsedUp = DEALT_OUT.test(of)
    if (!ONCE.test(of) && !(isUsedUp && isUsed(skeleton, first))) return []
    const parts = [first]
    for (const next of shares.slice(index + 1)) {
      const last = parts.at(-1) ?? first
      const isNext = next.sentence === last.sentence || goesOn(last.sentence, next.sentence)
      if (!isNext || /^ of\b/.test(skeleton.lower.slice(next.at + 1)) || NO_SHARE.test(next.sentence.text)) break
      if (isUsedUp && !isUsed(skeleton, next)) break
      parts.push(next)
    }
    const areInSeveral = parts.length > 2 && parts.at(-1)?.sentence !== first.sentence
    const isOf = !TOGETHER.test(first.sentence.text) && !areFarMore(parts) && !endsInWhole(parts)
    return areInSeveral && isOf ? [{ skeleton, parts, apart: true, linked: true }] : []
  })
}

/** What is measured of the votes beside how they fell. */
const NO_SHARE =
  /\b(?:turnout|lead|margin|swing|majority|threshold|points?|rose|fell|up|down|more|less|than|lost|among|counties|districts|precincts|wards|years? (?:ago|before|earlier)|polls?|women|men|voters)\b/i

const isLinkedAt = ({ lower }: Skeleton, { at }: Term): boolean =>
  [FURTHER, REST].some((link) => link.test(lower.slice(Math.max(0, at - 40), at)))

const isAlone = ({ terms }: Skeleton, { sentence }: Term): boolean =>
  terms.filter((term) => term.sentence === sentence).length === 1

const FURTHER = /\b(?:another|an? further) (?:about |some |nearly )?$/
/** What can be divided in one way only: power by its source, votes by whom they were for. */
const ONCE = /^ of (?:[a-zà-ɏ'-]+ ){0,5}?(?:electricity|power|votes?|ballots|seats|market)\b/
/** What is dealt out, sold or eaten once, and what is done with it. */
const DEALT_OUT =
  /^ of (?:(?:the|our|its|their|his|her|this|that) (?:[a-zà-ɏ'-]+ ){0,2}?|(?:last|this) (?:year|season|week)'s )(?:harvest|crop|catch|cargo|haul|estate|inheritance|money|budget|grant|fund|takings|proceeds|prize|loot|milk|grain|timber|honey|vintage|yield|produce|stock)\b/
const USED =
  /\b(?:went|goes|sold|kept|given|gave|spent|paid|left|bought|took|sent|shipped|held back|put|used|eaten|fed|burn(?:t|ed)|stored|saved|shared|delivered|exported|got|gets|takes|received?s?)\b/i

const isUsed = ({ lower }: Skeleton, { at }: Term): boolean =>
  USED.test(lower.slice(at + 1, at + 90).split(/[;,¶‖]/, 1)[0] ?? '')

/** "Renewables together made up …" */
const TOGETHER =
  /\b(?:together|combined|overall|in all|in total|all told|as a whole|altogether|renewables?|fossil|low-carbon|clean|green|non-[a-z]+|others?)\b/i

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
