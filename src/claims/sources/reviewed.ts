/** The book, talk or film that a text reviews, sums up or takes notes on: what it tells of the world, it tells after that work. */
import type { Reading, Sentence } from '../../model.ts'
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

/** How the text then speaks of it. */
const SPOKEN_OF = new RegExp(`\\b(?:the|this|his|her|their) (?:\\p{L}+ )?(?:${WORK}|authors?|speaker)\\b`, 'iu')

/** In how many sentences it does so at least. */
const LEAST = 2

/** The work that a text is about; none where it only mentions one. */
export function reviewedIn({ title, sentences }: Reading): Speaker | undefined {
  if (!title || !(REVIEW.test(title.text) || BY_AUTHOR.test(title.text))) return
  const speaking = sentences.filter(({ text }) => SPOKEN_OF.test(text))
  const [first] = speaking
  const match = first && SPOKEN_OF.exec(first.text)
  if (!match || speaking.length < LEAST) return
  const range = [match.index, match.index + match[0].length] as const
  const backing = { sentence: first, via: first.phrase(range), range, study: true, target: title.text }
  return { backing: { status: 'named', ...backing }, tells: (sentence) => !isOfReader(sentence) }
}

/** "I read it in 3 days" */
const isOfReader = ({ text }: Sentence): boolean => /\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/.test(text)
