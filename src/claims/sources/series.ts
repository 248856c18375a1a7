/** Figures of one series: "The bottom half of earners, with incomes of …, pay 3%", further on behind "The top tenth of earners, with incomes of …, pay 70%". */
import type { Sentence } from '../../model.ts'
import type { Backing } from './backing.ts'
import { hasStatistic, opensAnew, overlap } from './continuity.ts'

/** How many sentences with figures back the series may have been left. */
const BACK = 6

/** How many blocks back. */
const BLOCKS = 2

/** So many words in common, and so great a share of a sentence's own, make one measure of both. */
const ALIKE = 5
const SHARE = 0.6

/** For each sentence that says of others what an earlier one of the blocks above said in the same words: that one, the last. */
export function seriesIn(sentences: readonly Sentence[]): Map<Sentence, Sentence> {
  const stating = sentences.filter((sentence) => sentence.block.kind !== 'heading' && hasStatistic(sentence))
  const earlier = new Map<Sentence, Sentence>()
  for (const [i, sentence] of stating.entries()) {
    const first = stating.slice(Math.max(0, i - BACK), i).findLast((other) => isOfSeries(sentence, other))
    if (first) earlier.set(sentence, first)
  }
  return earlier
}

function isOfSeries(sentence: Sentence, other: Sentence): boolean {
  if (sentence.block.index - other.block.index > BLOCKS || sentence.block === other.block || opensAnew(sentence, other))
    return false
  const { shared, own } = overlap(sentence, other)
  return shared >= ALIKE && shared >= own * SHARE
}

/** What is told in a row: a company's books, the groups of those who were asked. */
export const isOfSameSet = (sentence: Sentence, last: Sentence | undefined, source: Sentence | undefined): boolean =>
  (source !== undefined && OPENS_ON_BOOKS.test(sentence.text) && BOOKS.test(source.text)) ||
  (last !== undefined && AMONG.test(sentence.text) && (AMONG.test(last.text) || ASKED.test(last.text)))

/** "Sales grew 5%", behind what a company said of its profit. */
const BOOKED =
  '(?:sales|revenues?|profits?|earnings|turnover|margins?|orders|dividends?|cash flow|net debt|costs|operating income|bookings|the dividend|the order book)\\b'
const BOOKS = new RegExp(`\\b${BOOKED}`, 'i')
const OPENS_ON_BOOKS = new RegExp(
  `^(?:(?:net|total|operating|pre-tax|gross|group|organic|like-for-like|online|full-year|annual|quarterly) )*${BOOKED}`,
  'i',
)

/** "Among the 214 aged under 35, 61% …. Among the 268 who are older, …" */
const AMONG = /\b(?:among|of) (?:the |those )?\d/i
const ASKED = /\b(?:respondents|surveyed|polled|interviewed|adults|voters)\b/i

/** "Among women …", "Asked what it should buy, …", "Of the 322 aged 60 and over": what a poll found of some of those it asked, or on its next question. */
export const isBreakdown = ({ text }: Sentence): boolean => BREAKDOWN.test(text)
const PEOPLE =
  '(?:women|men|people|adults|voters|respondents|residents|tenants|owners|drivers|parents|members|users|customers|students|pupils|staff|readers|households)'
const BREAKDOWN = new RegExp(
  [
    `^\\W{0,3}(?:and |but |while )?(?:among|amongst) (?:the |those |all )?(?:\\d[\\d,]* )?(?:[\\p{L}-]+ ){0,2}?(?:${PEOPLE}|those|who|aged|under|over)\\b`,
    '^\\W{0,3}of the [\\d,]+ ',
    '^\\W{0,3}(?:when )?asked (?:about|what|whether|which|how|why|who|where|if|to|for|on)\\b',
    // How those who were asked are split: "Women were for it by 51% to 37%", "Opponents named the cost", "62% of opponents".
    '\\b(?:for|against|favou?r(?:ed)?|backed|opposed|approved?|rejected|split|divided|ahead|led|lead|behind)\\b[^.;]{0,60}\\d ?(?:%|per ?cent|points?)? (?:to|against|versus|v) \\d',
    '(?:^\\W{0,3}|\\b(?:of|among) (?:the )?)(?:opponents|supporters|backers|the undecided|undecided voters|(?:yes|no) voters)\\b',
    `^\\W{0,3}(?:those|${PEOPLE}) aged \\d`,
    '^\\W{0,3}(?:she|he|they|it|the (?:pollsters?|firm|institute|poll|survey)) (?:also |then )?(?:broke|split|asked|put)\\b',
    '\\b(?:said|answered|named|ticked|chosen|mentioned|picked) by [\\d,]+ ',
    '\\b(?:of|by) (?:everyone|all) (?:who (?:answered|replied|took part)|asked|in the sample)\\b|\\bof respondents\\b|\\bof everyone\\b|\\bsample\\b',
  ].join('|'),
  'iu',
)

/** Whether a study is one of asking people. */
export const isPoll = ({ via, sentence }: Backing): boolean =>
  /\b(?:polls?|polled|surveys?|surveyed|questionnaire|interviewed|asked|answered|questions?|questioned|telephoned|phoned|rang|canvassed)\b/i.test(
    `${via.text} ${sentence.text}`,
  )
