/** The book, talk or film that a text reviews, sums up or takes notes on: what it tells of the world, it tells after that work. */
import type { Phrase, Reading, Sentence } from '../../model.ts'
import type { Speaker } from './speaker.ts'

const WORK =
  '(?:books?|novel|biography|memoir|paper|essay|talk|lecture|keynote|podcast|episode|documentary|film|interview|webinar)'

/** A title that says what the text is: "Book review: …", "Notes on …", "Lessons from the book …". */
const REVIEW = new RegExp(
  `\\b${WORK} (?:review|report|notes|summary|club|recap)\\b|\\b(?:review|notes|takeaways|lessons|summary|highlights|recap|thoughts)\\b[^.?!]{0,30}\\b(?:of|on|from|about)\\b|^\\W*(?:review|notes|summary|recap)\\b\\W*:`,
  'i',
)
/** "Walden by H. D. Thoreau" */
const BY_AUTHOR = /\p{L}\)?,? by (?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+\W*$/u

/** "Book, written by H. D. Thoreau", "Speaker: Jane Doe": what a text opens with that takes notes on a work. */
const LABEL = new RegExp(
  `^\\W*(?:(?:an?|the|my) )?${WORK}s?\\b[^.?!:]{0,40}\\bby \\p{Lu}|^\\W*(?:creator|speaker|lecturer|presenter|interviewee|guest|book|paper|talk|lecture)s?\\W{0,3}:\\W`,
  'iu',
)

/** Within how many blocks it does so. */
const OPENING = 4

/** "(p. 83)", which points into a work that needs no other name; so many times a text does that is on one. */
const PAGE = /[([]pp?\. ?\d/
const PAGES = 3

/** How the text then speaks of it. */
const SPOKEN_OF = new RegExp(
  `(?:\\b(?:the|this|his|her|their)|\\p{Lu}[\\p{L}.-]+['’]s?) (?:\\p{L}+ )?(?:${WORK}|authors?|speaker)\\b`,
  'iu',
)

/** In how many sentences it does so at least: one will do where the text calls itself a review, or quotes its own title. */
const LEAST = 2

/** The work that a text is about; none where it only mentions one. */
export function reviewedIn(reading: Reading): Speaker | undefined {
  const { title, sentences } = reading
  const sentence = title && (labelledIn(reading) ?? pagedIn(sentences) ?? spokenOfIn(title, sentences))
  if (!title || !sentence) return
  const { text, span } = sentence
  const via = { text, span }
  const backing = { sentence, via, range: [0, text.length] as const, study: true, target: title.text }
  return { backing: { status: 'named', ...backing }, tells: (other) => !isOfReader(other) }
}

const labelledIn = ({ blocks, sentences }: Reading): Sentence | undefined => {
  const label = blocks.slice(0, OPENING).find(({ text, kind }) => kind !== 'heading' && LABEL.test(text))
  return label && sentences.find(({ block }) => block === label)
}

function pagedIn(sentences: readonly Sentence[]): Sentence | undefined {
  const paged = sentences.filter(({ text }) => PAGE.test(text))
  return paged.length >= PAGES ? paged[0] : undefined
}

function spokenOfIn(title: Phrase, sentences: readonly Sentence[]): Sentence | undefined {
  const isCalledOne = REVIEW.test(title.text) || sentences.some(({ text }) => quotes(text, title.text))
  const speaking = isCalledOne || BY_AUTHOR.test(title.text) ? sentences.filter(({ text }) => SPOKEN_OF.test(text)) : []
  return speaking.length >= (isCalledOne ? 1 : LEAST) ? speaking[0] : undefined
}

/** Whether a text has a title of some words in quotation marks. */
const quotes = (text: string, title: string): boolean =>
  /\s\S+\s/.test(title) && (text.includes(`“${title}`) || text.includes(`"${title}`))

/** "I read it in 3 days" */
const isOfReader = ({ text }: Sentence): boolean => /\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/.test(text)
