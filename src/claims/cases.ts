/** Made-up cases: where a text asks its reader to imagine one, the sentences that go on to work it out are no more about the world. */
import type { Block, Reading, Sentence } from '../model.ts'
import { OPENS_CASE } from './made-up.ts'
import { PLACES } from './places.ts'
import type { Test } from './signal.ts'
import { wordsOf } from './words.ts'

const EXAMPLE_HEADING =
  /^\W*(?:\d+[.)]?\s)?(?:an? |the )?(?:worked |hypothetical |sample )?(?:example|scenario|illustration)\b/i

/** How an introduction announces a list of made-up values. */
const SAMPLE_INTRO =
  /\b(?:might|may|could|would) (?:look|read) (?:like|as|something|a bit)\b|\bexample of\b|\bsample\b|\bhypothetical/i

/** What brings a text back to the world. */
const RESUMES =
  /\b(?:according to|stud(?:y|ies)|surveys?|census|research(?:ers)?|statistics|experts?|in (?:fact|reality|truth|practice|real life)|actual(?:ly)?|nowadays|(?:19|20)\d\d)\b|https?:/i

/** What a sentence or a paragraph opens with that goes on with a case. */
const GOES_ON =
  /^\W*(?:then|so|now|this|that|these|those|of (?:these|those|the)|if|but|and|after|before|when|with|without|over|at (?:the|that|this)|in (?:that|this|the) (?:case|end|first|second)|the (?:first|second|other|rest|remaining|difference|result|total|same)|he|she|they|it|both|each|his|her|their|its|on top|next|by (?:then|the end))\b/i

/** The last sentence of an introduction. */
const lastSentence = (text: string): string =>
  text
    .slice(-240)
    .split(/[.!?]\s/)
    .at(-1) ?? ''

/** Whether all the block belongs to a made-up case: its introduction or its heading opens one. */
const isAnnounced = ({ list, headings }: Block): boolean => {
  const intro = list?.intro && lastSentence(list.intro.text)
  return (
    (intro !== undefined && (OPENS_CASE.test(intro) || SAMPLE_INTRO.test(intro))) ||
    EXAMPLE_HEADING.test(headings.at(-1)?.text.slice(0, 80) ?? '')
  )
}

const known = new WeakMap<Reading, ReadonlySet<Sentence>>()

/** The figure stands in a case that an earlier sentence, the introduction or the heading made up. */
export const isWorkedOut: Test = ({ sentence, reading }) => {
  const cases = known.get(reading) ?? new Set(workingOut(reading.sentences))
  known.set(reading, cases)
  return cases.has(sentence) || isAnnounced(sentence.block)
}

/** The sentences behind one that makes up a case, as long as they stay with it. A case without numbers is over at the next turn. */
function* workingOut(sentences: readonly Sentence[]): Iterable<Sentence> {
  let last: Sentence | undefined
  let numbered = false
  for (const sentence of sentences) {
    const opens = OPENS_CASE.test(sentence.text)
    const stays: boolean =
      last !== undefined &&
      !isBackInWorld(sentence) &&
      (GOES_ON.test(sentence.text) || (numbered && last.block === sentence.block))
    if (stays && !opens) yield sentence
    numbered = (opens || stays) && (numbered || sentence.figures.length > 0)
    last = opens || stays ? sentence : undefined
  }
}

/** "That makes 26 birds", "The register has thus grown by 20%": worked out from figures of the sentence before. */
const SUM_UP =
  /^\W*(?:so |and )?(?:that|which|this|together,? (?:that|they|these)) (?:makes?|made|gives?|gave|brings?|leaves?|left|comes? to|came to|is thus)\b[^,;]{0,40}$|\b(?:thus|therefore|hence)\b[^,;]{0,40}$/i

/** "A 0.05% difference on $40,000 is $20 a year" */
const PERCENT_OF_SUM =
  /^\W*(?:so |and |but )?an? [\d.,]+ ?(?:%|percent) \p{L}+ (?:on|of|in) (?:an? )?[$£€]?\d[\d,.]*(?: \p{L}+)? (?:is|means|would be|comes to|costs|makes|adds)\b/iu

export const isSum: Test = ({ sentence }) => PERCENT_OF_SUM.test(sentence.prose)

export const isSummedUp: Test = ({ before, sentence: { block, index }, reading }) => {
  if (!SUM_UP.test(before)) return false
  const last = reading.sentences[index - 1]
  return last !== undefined && last.block === block && last.figures.length > 0
}

const isBackInWorld = (sentence: Sentence): boolean =>
  sentence.block.kind === 'heading' ||
  RESUMES.test(sentence.text) ||
  wordsOf(sentence).some(({ text }) => PLACES.has(text))
