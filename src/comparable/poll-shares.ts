/** Which share a text tells is what a poll found: in its own sentence, or in the one before it. */
import type { Mention, Sentence } from '../model.ts'
import { DRAWN_BY_LOT, OPINION, PEOPLE, POLLSTER, TALKED_TO } from './poll-words.ts'
import { isSample } from './sample.ts'
import { isOutright } from './serious.ts'

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])
/** Shares that tell of the poll and not of opinions. */
const ABOUT_IT_BEHIND =
  /^ (?:(?:\p{L}+ )?(?:difference|participation|response|completion|turnout|margin|rate|discount|off)\b|(?:of [^.;]{1,30} )?(?:to )?(?:complet|answer|return|respond|fill)[a-z]* (?:it|them|(?:in |out )?(?:the|this|our|a) (?:survey|poll|questionnaire|form))\b)/u
const ABOUT_IT = /\b(?:margin|error|response rate|confidence|turnout|weight\w*|plus or minus)\b[^.;,]{0,30}$|±\s?$/i

/** The first share of a sentence that stands outright and tells of no margin. */
export function shareIn(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((mention) => {
    const { figure, notClaimBecause } = mention
    return (
      SHARES.has(figure.kind) &&
      !/^\d+:\d+$/.test(figure.text) &&
      isOutright(mention) &&
      !IMAGINED.has(notClaimBecause) &&
      !isAboutIt(mention)
    )
  })
}

function isAboutIt({ figure: { range }, sentence: { prose } }: Mention): boolean {
  const before = prose.slice(Math.max(0, range[0] - 60), range[0])
  return ABOUT_IT.test(before) || ABOUT_IT_BEHIND.test(prose.slice(range[1], range[1] + 40))
}

const IMAGINED = new Set<Mention['notClaimBecause']>([
  'question',
  'hypothetical',
  'example',
  'fiction',
  'no-statistic',
  'target',
])

/** The share of people that the sentence before a poll tells, where it is credited to nobody else. */
export function toldFirst(before: readonly Mention[]): Mention | undefined {
  const share = shareIn(before)
  if (!share || share.source.reach === 'sentence') return undefined
  const { population, sentence } = share
  const isOfPeople = [population?.text, sentence.prose].some((text) => PEOPLE.test(` ${text ?? ''}`))
  return isOfPeople || OPINION.test(sentence.prose) ? share : undefined
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
