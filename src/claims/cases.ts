/** Made-up cases: where a text asks its reader to imagine one, the sentences that go on to work it out are no more about the world. */
import type { Block, Figure, Reading, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { AVERAGE } from './cues.ts'
import { opensCase } from './made-up.ts'
import { PLACES } from './places.ts'
import type { Test } from './signal.ts'
import { wordsOf } from './words.ts'

const EXAMPLE_HEADING =
  /^\W*(?:\d+[.)]?\s)?(?:an? |the )?(?:worked |hypothetical |sample )?(?:example|scenario|illustration)\b/i

/** "Scenario 2: a flood in which …", "Worked example. A bakery …", "As a thought experiment, …" */
const SCENARIO =
  /^\W*(?:(?:scenario|hypothetical|thought experiment) (?:\d+|[A-Z]\b)\W{0,3}[:–—-]|(?:an? )?(?:worked|hypothetical|illustrative|numerical|toy|made-up) (?:example|case|scenario|calculation)s?\b[^.:]{0,40}(?:[.:–—]|\W*$)|(?:hypothetical|thought experiment):|as a thought experiment\b)/i

/** How an introduction announces a list of made-up values. */
const SAMPLE_INTRO =
  /\b(?:might|may|could|would) (?:look|read) (?:like|as|something|a bit)\b|\bexample of\b|\bsample\b|\bhypothetical/i

/** How long what stands over a case by itself is, or how far behind a share what it is a share of stands, in UTF-16 units. */
const SHORT = 40

/** What brings a text back to the world. */
const RESUMES = /\b(?:in (?:fact|reality|truth|practice|real life)|actual(?:ly)?|nowadays|(?:19|20)\d\d)\b|https?:/i
const FOUND = /\b(?:according to|stud(?:y|ies)|surveys?|census|research(?:ers)?|statistics|experts?)\b/i

/** What a sentence or a paragraph opens with that goes on with a case. */
const GOES_ON =
  /^\W*(?:then|so|now|this|that|these|those|of (?:these|those|the)|if|but|and|after|before|when|with|without|over|at (?:the|that|this)|in (?:that|this|the) (?:case|end|first|second)|in total|one (?:person|parent|partner|spouse|of (?:them|the two))\b|the (?:first|second|other|rest|remaining|difference|result|total|same)|he|she|they|it|both|each|his|her|their|its|on top|next|by (?:then|the end))\b/i

const PARTY =
  '(?:household|family|couple|pair|person|parent|spouse|partner|worker|employee|employer|earner|saver|taxpayer|filer|owner|homeowner|investor|borrower|lender|buyer|seller|tenant|landlord|retiree|pensioner|student|patient|customer|company|firm|business|shop|farmer|trader|freelancer|contractor)'

/** Whom a case is about, known to the reader by now: "the household", "this worker", "our couple". */
const TAKEN_UP = new RegExp(
  `\\b(?:the|this|that|our|these|both)\\s(?!average|typical|median|usual|public|general)(?:[\\p{L}-]+\\s){0,2}?${PARTY}(?:['’]s)?\\b(?! (?:who|that|whose|sector|which)\\b)`,
  'iu',
)

/** "Under the bill, their net income would fall": what happens to those of the case. */
const THEIRS =
  /\b(?:their|his|her) (?:[\p{L}-]+ ){0,2}(?:incomes?|tax(?:es)?|benefits?|bills?|payments?|refund|rent|mortgage|savings|balance|pension|liability|wages?|salary|premiums?|credits?|net|costs?) (?:[\p{L}-]+ ){0,3}would\b/iu

/** The last sentence of an introduction. */
const lastSentence = (text: string): string =>
  text
    .slice(-240)
    .split(/[.!?]\s/)
    .at(-1) ?? ''

/** Whether all the block belongs to a made-up case: its introduction or its heading opens one. */
const isAnnounced = ({ list, headings, text }: Block, above: Block | undefined): boolean => {
  const intro = list?.intro && lastSentence(list.intro.text)
  return (
    (intro !== undefined && (opensCase(intro) || SAMPLE_INTRO.test(intro))) ||
    SCENARIO.test(text) ||
    (above !== undefined && above.text.length < SHORT && SCENARIO.test(above.text)) ||
    EXAMPLE_HEADING.test(headings.at(-1)?.text.slice(0, 80) ?? '')
  )
}

const casesOf = once((reading: Reading) => new Set(workingOut(reading.sentences)))

/** The figure stands in a case that an earlier sentence, the introduction or the heading made up. */
export const isWorkedOut: Test = ({ sentence, reading }) =>
  casesOf(reading).has(sentence) || isAnnounced(sentence.block, reading.blocks[sentence.block.index - 1])

/** A case that a section is at work on. */
interface Case {
  /** The sentence that opened it. */
  readonly opening: Sentence
  /** The last one that went on with it, as long as it is not left. */
  readonly last?: Sentence | undefined
  readonly numbered: boolean
}

/**
 * The sentences behind one that makes up a case, as long as they stay with it. A case without numbers is over at the next turn; one with
 * them is taken up in its section wherever a sentence speaks of its persons or repeats its sums.
 */
function* workingOut(sentences: readonly Sentence[]): Iterable<Sentence> {
  let open: Case | undefined
  for (const sentence of sentences) {
    const opens = opensCase(sentence.text) || isStaged(sentence.text)
    const stays = open !== undefined && !opens && (goesOnWith(sentence, open) || takesUp(sentence, open))
    if (stays) yield sentence
    if (opens)
      open = { opening: sentence, last: sentence, numbered: sentence.figures.length > 0 || isStaged(sentence.text) }
    else if (open) {
      const numbered = open.numbered || (stays && sentence.figures.length > 0)
      open = { ...open, last: stays ? sentence : undefined, numbered }
    }
  }
}

/** "You get on the tram and scroll through the news.": a scene that any reader may be put in. */
const isStaged = (text: string): boolean =>
  /^\W*(?:(?:then|now|so|and|next|finally|later),? )?you (?:(?:then|finally|now|slowly|quickly) )?(?:wake|get (?:up|on|off|into|in|out|home|to)|sit (?:down|on|in|at)|walk|stand|scroll|lie|climb|drive|step|board|hop|arrive|pour yourself|put on|turn on|switch on|close your|open your|pick up)\b/i.test(
    text,
  )

/** "Say you sell socks. … You split the visitors evenly, 50% …": whoever the case puts the reader in the place of. */
const staysWithYou = (text: string, opening: string): boolean =>
  /\byou\b/i.test(opening) &&
  /^\W*(?:(?:then|now|so|next|after that|at the end),? )?you(?:'ll|'d)? (?!(?:can|may|might|should|will|need|know|see|could|would|find)\b)\p{Ll}/iu.test(
    text,
  )

const goesOnWith = (sentence: Sentence, { last, numbered }: Case): boolean =>
  last !== undefined &&
  !isBackInWorld(sentence) &&
  (GOES_ON.test(sentence.text) ||
    (numbered && last.block === sentence.block) ||
    isListedBelow(sentence.block, last.block))

/** "Their income includes:", and the items below it. */
const isListedBelow = ({ list }: Block, above: Block): boolean =>
  list?.intro !== undefined && (list.intro === above || list.intro === above.list?.intro)

function takesUp(sentence: Sentence, { opening, numbered }: Case): boolean {
  const { text, block, figures } = sentence
  const isYours = staysWithYou(text, opening.text) && !isBackInWorld(sentence)
  if (
    !(numbered || isYours) ||
    !isWithin(block, opening.block) ||
    block.kind === 'heading' ||
    FOUND.test(text) ||
    AVERAGE.test(text)
  )
    return false
  const isGiven = ({ kind, value }: Figure) =>
    kind === 'money' && opening.figures.some((given) => given.kind === kind && given.value === value)
  return isYours || TAKEN_UP.test(text) || THEIRS.test(text) || figures.some(isGiven)
}

/** In the section of another block, or in one below it; in a text without headings, anywhere. */
function isWithin({ headings }: Block, { headings: above }: Block): boolean {
  const section = above.at(-1)
  return section ? headings.includes(section) : headings.length === 0
}

/** "That makes 26 birds", "The register has thus grown by 20%": worked out from figures of the sentence before. */
const SUM_UP =
  /^\W*(?:so |and )?(?:that|which|this|together,? (?:that|they|these)) (?:makes?|made|gives?|gave|brings?|leaves?|left|comes? to|came to|is thus)\b[^,;]{0,40}$|\b(?:thus|therefore|hence)\b[^,;]{0,40}$/i

/** "A 0.05% difference on $40,000 is $20 a year" */
const PERCENT_OF_SUM =
  /^\W*(?:so |and |but )?an? [\d.,]+ ?(?:%|percent) \p{L}+ (?:on|of|in) (?:an? )?[$£€]?\d[\d,.]*(?: \p{L}+)? (?:is|means|would be|comes to|costs|makes|adds)\b/iu

/** "One extra hour is 12.5% more hours a day" */
const ONE_EXTRA =
  /^\W*(?:(?:well|so|and|but|now),? )?(?:one|an?|two|three|\d+) (?:extra|more|additional|further|less|fewer) (\p{L}{3,}?)s? (?:is|means|makes|equals|adds) (?:about |an extra )?$/iu
const isOneExtra: Test = ({ lead, rest }) => {
  const [, noun] = ONE_EXTRA.exec(lead) ?? []
  return noun !== undefined && rest.slice(0, SHORT).includes(` ${noun}`)
}
export const isSum: Test = (scene) => PERCENT_OF_SUM.test(scene.sentence.prose) || isOneExtra(scene)

export const isSummedUp: Test = ({ before, sentence: { block, index }, reading }) => {
  if (!SUM_UP.test(before)) return false
  const last = reading.sentences[index - 1]
  return last !== undefined && last.block === block && last.figures.length > 0
}

const isBackInWorld = (sentence: Sentence): boolean =>
  sentence.block.kind === 'heading' ||
  RESUMES.test(sentence.text) ||
  FOUND.test(sentence.text) ||
  wordsOf(sentence).some(({ text }) => PLACES.has(text))
