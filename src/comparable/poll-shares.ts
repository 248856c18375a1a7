/** Which share a text tells is what a poll found: in its own sentence, or in the one before it. */
import type { Mention, Sentence } from '../model.ts'
import {
  ABOUT_IT,
  ABOUT_IT_BEHIND,
  DRAWN_BY_LOT,
  IF_VOTED,
  OPINION,
  PEOPLE,
  POLLSTER,
  SURE,
  TALKED_TO,
} from './poll-words.ts'
import { isSample } from './sample.ts'
import { isOutright, NOT_SAID } from './serious.ts'

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])

/** "2:1" */
const ODDS = /^\d+:\d+$/

/** The first share of a sentence that stands outright and tells of no margin. */
export function shareIn(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((mention) => {
    const { figure, notClaimBecause } = mention
    return (
      SHARES.has(figure.kind) &&
      !ODDS.test(figure.text) &&
      isOutright(mention) &&
      !IMAGINED.has(notClaimBecause) &&
      !isAboutIt(mention)
    )
  })
}

function isAboutIt({ figure: { range }, sentence: { prose } }: Mention): boolean {
  const before = prose.slice(Math.max(0, range[0] - 60), range[0])
  const behind = prose.slice(range[1], range[1] + 40)
  return ABOUT_IT.test(before) || ABOUT_IT_BEHIND.test(behind) || (SURE.before.test(before) && SURE.behind.test(behind))
}

const IMAGINED = new Set<Mention['notClaimBecause']>([...NOT_SAID, 'target'])

/** The share of people that the sentence before a poll tells, where it is credited to nobody else. */
export function toldFirst(before: readonly Mention[]): Mention | undefined {
  const share = shareIn(before)
  if (!share || share.source.reach === 'sentence') return undefined
  const { population, sentence } = share
  const isOfPeople = [population?.text, sentence.prose].some((text) => PEOPLE.test(` ${text ?? ''}`))
  return isOfPeople || OPINION.test(sentence.prose) || IF_VOTED.test(sentence.prose) ? share : undefined
}

/** "Voters back the toll, by 55% to 38%. Mason rang 1,010 adults drawn by lot": what comes of a sample that is told last. */
export function toldBefore(
  [before, call]: readonly Sentence[],
  mentions: ReadonlyMap<Sentence, readonly Mention[]>,
): Mention | undefined {
  if (!before || before.block !== call?.block || before.index + 1 !== call.index) return undefined
  const isSampled = (mentions.get(call) ?? []).some(isSample) && TALKED_TO.test(call.prose)
  const isDrawn = DRAWN_BY_LOT.test(call.prose) || POLLSTER.test(call.prose)
  return isSampled && isDrawn ? toldFirst(mentions.get(before) ?? []) : undefined
}
