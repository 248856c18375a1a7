/** Whether a text is a tale that is set in times to come: by what it calls itself, or by telling of people there. */
import type { Day, Document, FrontMatter, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { timesAhead } from './ahead.ts'
import { isInPast } from './tense.ts'

const TALE =
  '(?:(?:short|flash|science|speculative|ghost|weird|future|serial) )?(?:stor(?:y|ies)|fiction|novel|novella|novelette|tale|sci-?fi|fable|fairy tale|vignette)'
/** “The Quiet Deck (a short story)”, “Salt: a novel in letters”, “Flash fiction: the wall”, “Chapter 3”; no “Robots in fiction”. */
const CALLED_TALE = new RegExp(
  `(?:[:(—–-]\\s*|^\\W*|\\ban? (?:\\p{L}+ )?)${TALE}(?: (?:in|by) [^:]{1,40})?\\W*(?:$|[:—–(|])|^\\W*(?:chapter|episode|canto|part the) [\\p{L}\\d]+\\b`,
  'iu',
)
const IS_TALE = new RegExp(`^\\W*${TALE}\\W*$`, 'iu')
const KINDS = /^(?:tags?|categor(?:y|ies)|genres?|type|section|topics?|subtitle|kicker)$/i
/** What a text is called stands at its top. */
const TOP = 3

/** By how many years a tale lies ahead where nothing else shows that it is one. */
const FAR = 30
const THEM = /\b(?:[Hh]e|[Ss]he|him|[Hh]er|[Hh]is|hers|I|me|[Mm]y)\b/
/** “You’re counting again,” said Oduya: people who talk, and name no office. */
const TALK =
  /^["“‘'][^"”]*["”’'](?: (?:said|asked|cried|whispered|answered|muttered|replied) (?:\p{Lu}\p{L}+|he|she))?\.?$/u

export const isTale: (document: Document) => boolean = once(
  (document) => isCalledTale(document) || isSetAhead(document),
)

const isCalledTale = ({ title, blocks, frontMatter }: Document): boolean =>
  [title, ...blocks.slice(0, TOP).filter(({ kind }) => kind === 'heading')].some((top) =>
    CALLED_TALE.test(top?.text ?? ''),
  ) || kindsOf(frontMatter).some((kind) => IS_TALE.test(kind))

const kindsOf = (frontMatter: FrontMatter): string[] =>
  Object.entries(frontMatter).flatMap(([key, value]) =>
    KINDS.test(key) ? [value].flat().filter((kind) => typeof kind === 'string') : [],
  )

/** It looks back on what is far ahead, or people talk there; it leans on no source; and there are persons in it. */
function isSetAhead({ sentences, blocks, day, links, markers }: Document): boolean {
  if (markers.length > 0 || links.some(({ role }) => role === 'source')) return false
  const years = new Set(sentences.flatMap((sentence) => yearsTold(sentence, day)))
  const isFar = [...years].some((year) => year - Number(day.slice(0, 4)) >= FAR)
  if (isFar) return sentences.some(({ text }) => THEM.test(text))
  return years.size > 1 && blocks.filter(({ text }) => TALK.test(text)).length > 1
}

const yearsTold = ({ text }: Sentence, day: Day): number[] =>
  isInPast(text)
    ? timesAhead(text, day).flatMap(({ as, from, text: time }) =>
        as === 'at' && from === 'calendar' ? Number(time.slice(-4)) : [],
      )
    : []
