/** Whether the parts of a whole are said to be all of it: by how many kinds there are, or by a last part that is everything else. */
import { shareOf } from '../arithmetic/written.ts'
import type { Run } from './partition-counts.ts'
import { ALL_TOLD, ELSE, MASS, OF_KINDS, RATES, SHARERS } from './partition-words.ts'
import type { Term } from './skeleton.ts'

/** The last of three parts and more is everything else; they are shares of a mass, or told in a list, and no duties or discounts. */
export function endsWithElse({ skeleton: { text }, parts }: Run, around: string): boolean {
  const words = around.replace(AVERAGE, ' ')
  const at = parts.at(-1)?.at ?? 0
  const told = [text.slice(Math.max(0, at - 60), at), text.slice(at, at + 60).split(/[.;¶‖]/, 1)[0] ?? '']
  const areShares = MASS.test(around) || parts.every(({ sentence: { block } }) => block.list)
  if (parts.length < 3 || !areShares || RATES.test(words)) return false
  const total = parts.reduce((so, part) => so + (shareOf(part)?.[1] ?? 0), 0)
  return total > MOST_OF_IT && told.some((half) => ELSE.test(half))
}

/** "The average bin held 38% food", "made up 6%": one of many and no mean, and no rise. */
const AVERAGE = /\b(?:the|an) average (?!of\b)(?=[a-z])|\bm(?:ade|akes?|aking) up\b/gi

/** Shares that leave more than this unsaid, in percent, were hardly meant as all. */
const MOST_OF_IT = 75

export const areAll = (told: string, parts: readonly Term[]): boolean =>
  ALL_TOLD.test(told) || kindsIn(told) === parts.length

const kindsIn = (told: string): number => {
  const match = OF_KINDS.exec(told) ?? SHARERS.exec(told)
  const kinds = match?.groups?.kinds?.toLowerCase() ?? ''
  const lead =
    told
      .slice(0, match?.index)
      .split(/[.!?] /)
      .at(-1) ?? ''
  if (OF_SOME.test(lead)) return 0
  return Number(kinds) || WORDS.indexOf(kinds)
}
/** "Most of it comes from two towns" */
const OF_SOME =
  /\b(?:most|much|many|some|several|few|lots?|tends?|often|usually|half|third|thirds|quarters?|part|bulk|majority|mostly|mainly|partly)\b|%/i
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
