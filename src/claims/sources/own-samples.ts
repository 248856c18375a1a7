/** What the writers dealt with themselves, told by its number: "of the 96 claims we handled", "the 640 tenants who wrote to us". */
import { AUXILIARIES, isVerb, wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import type { Credit } from './parties.ts'
import { isFirstPerson } from './phrases.ts'

/** How many words may stand between the number and "we". */
const NOUN_PHRASE = 6

/** Too many for the writers to have had to do with, or a share of something. */
const NOT_HANDLED = /million|billion|trillion|%|per ?cent/i

/** What one asks people by, and what one does with it: "a questionnaire that I sent to 900 households". */
const FORMS = wordSet('survey questionnaire poll form census quiz count trial experiment study interviews')
const SENT = /^(?:sent|mailed|posted|emailed|handed|ran|put|held|did|made|carried|conducted|circulated)$/

/** What one does to a sample: "half of the disclosures we analysed". */
const STUDIED =
  /^(?:analy[sz]ed|studied|examined|reviewed|sampled|surveyed|scraped|measured|tested|coded|collected|crawled|checked|interviewed|inspected|audited|tracked)$/

/** Whether words are the writers' own doing: "we handled", "I have read". */
function isDone(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? ''
  const verb = /^(?:have|had|'ve)$/.test(next) ? (words[i + 2]?.lower ?? '') : next
  return (
    isFirstPerson(words, i) &&
    !AUXILIARIES.has(verb) &&
    isVerb(verb) &&
    !/^(?:have|need|live|use|know|share|want)$/.test(verb)
  )
}

/** "who wrote to us". */
const isToUs = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'us' &&
  words.slice(Math.max(0, i - NOUN_PHRASE), i).some(({ lower }) => /^(?:who|that|which)$/.test(lower))

/** "of the disclosures we analysed", "in the samples that we collected": "we" at `i`, the phrase not before `first`. */
const isStudied = (words: readonly Word[], i: number, first: number): boolean =>
  STUDIED.test(words[i + 1]?.lower ?? '') &&
  words.slice(first, i - 1).some(({ lower }, at) => {
    const phrase = words.slice(first + at + 2, i)
    const known = /^(?:the|those|these|all)$/.test(words[first + at + 1]?.lower ?? '')
    return (
      /^(?:of|in|among|across|for)$/.test(lower) &&
      known &&
      phrase.every(({ text, figure }) => !figure && /^\p{L}/u.test(text))
    )
  })

/** "As we pointed out in our earlier post": what one has shown before, and says where. */
const EARLIER =
  /^(?:(?:have|had|'ve|also|already|previously|first) )*(?:showed|shown|found|noted|wrote|written|reported|calculated|estimated|explained|argued|documented|described|pointed out|laid out|set out) in (?:our|my) (?:\p{L}+ ){0,2}(?:articles?|posts?|analys[ei]s|reports?|papers?|pieces?|stor(?:y|ies)|investigation|study|newsletter|update)\b/u

/** In how many words one says so. */
const TOLD_IN = 9

/** The credit that a known number of things gives, of which "we" or "us" at `i` says that they were the writers'. */
export function ownSampleCredit(words: readonly Word[], i: number): Credit | undefined {
  if (!/^(?:we|i|us)$/.test(words[i]?.lower ?? '')) return
  const earlier = words.slice(i + 1, i + 1 + TOLD_IN).map(({ lower }) => lower)
  if (words[i]?.lower !== 'us' && EARLIER.test(earlier.join(' ')))
    return {
      who: 'own',
      run: { from: i, to: i + 1 },
      study: true,
      via: { from: i, to: Math.min(words.length, i + 1 + TOLD_IN) },
    }
  const form = words[i - 1]?.lower === 'that' ? i - 2 : i - 1
  if (FORMS.has(words[form]?.lower ?? '') && SENT.test(words[i + 1]?.lower ?? ''))
    return { who: 'own', run: { from: i, to: i + 1 }, study: true, via: { from: form, to: i + 2 } }
  const first = Math.max(0, i - NOUN_PHRASE)
  const from = words.findLastIndex(({ figure }, at) => figure && at >= first && at < i)
  if (isStudied(words, i, first))
    return { who: 'own', run: { from: i, to: i + 1 }, study: true, via: { from: first, to: i + 2 } }
  const between = words.slice(from + 1, i)
  const isGroup = between.length > 0 && between.every(({ text, figure }) => !figure && /^\p{L}/u.test(text))
  const isKnown = /^(?:the|those|these|all)$/.test(words[from - 1]?.lower ?? '')
  if (from < 0 || !isGroup || !isKnown || NOT_HANDLED.test(words[from]?.text ?? '')) return
  return isDone(words, i) || isToUs(words, i)
    ? { who: 'own', run: { from: i, to: i + 1 }, study: false, via: { from: from - 1, to: i + 1 } }
    : undefined
}
