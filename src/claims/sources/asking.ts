/** Asking many people to learn something of them: what makes a survey of whoever does it. */
import { isPlural, singular, wordSet } from '../grammar.ts'
import { GROUPS } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import { OWN_NOUNS } from './lexicon.ts'

export const ASKING = wordSet('survey poll surveyed polled interviewed asked questioned sampled')

/** What we do with a survey of our own. */
export const SENDING = wordSet(
  'sent emailed e-mailed mailed posted handed circulated ran put held did carried conducted',
)
export const FORMS = wordSet('survey surveys questionnaire questionnaires poll polls form forms quiz')

/** Behind how many words at most stands what is asked or examined. */
export const OBJECT = 7

/** Whether what is asked at a word are many. */
export const asksMany = (words: readonly Word[], i: number): boolean =>
  words.slice(i + 1, i + 1 + OBJECT).some(({ figure, lower }) => figure || OWN_NOUNS.has(lower) || lower === 'people')

/** What pollsters do to people … */
const QUIZZING = wordSet('questioned quizzed canvassed telephoned phoned rang')

/** … and what others do, too, but to no sample: "reached 1,020 voters by phone", "spoke to 1,010 adults", "put the question to". */
const REACHING = wordSet('reached contacted called emailed texted approached spoke talked put')
const SAMPLED = wordSet(
  'sample random randomly representative adult adults voter voters respondent respondents elector electors resident residents household households householder householders people phone telephone',
)

/** "telephoned a random sample of 1,004 adults": a verb of reaching people, with how many of them. */
export function isAsking(words: readonly Word[], i: number): boolean {
  const verb = words[i]?.lower ?? ''
  if (!QUIZZING.has(verb) && !REACHING.has(verb)) return false
  const object = words.slice(i + 1, i + 1 + OBJECT)
  const many = object.findIndex(({ figure }) => figure)
  if (many < 0) return false
  const behind = words.slice(i + 1, i + 1 + many + OBJECT)
  if (QUIZZING.has(verb)) return behind.some(({ lower }) => isPlural(lower) && GROUPS.has(singular(lower)))
  const to = /^(?:spoke|talked|put)$/.test(verb)
  return (
    behind.some(({ lower }) => SAMPLED.has(lower)) && (!to || object.some(({ lower }) => /^(?:to|with)$/.test(lower)))
  )
}

/** "The poll has the bridge ahead, at 51%": where a study puts somebody. */
export const isPlacing = (words: readonly Word[], i: number): boolean =>
  /^(?:has|had|have)$/.test(words[i]?.lower ?? '') &&
  words
    .slice(i + 2, i + 2 + OBJECT)
    .some(({ lower }) => /^(?:ahead|behind|leading|trailing|level|tied|at|on)$/.test(lower))
