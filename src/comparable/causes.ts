/** Causes that a text makes of what was only seen together: of a survey, a cohort, records, or of a link between two things. */
import type { Document, Range, Sentence } from '../model.ts'
import {
  CAUSAL,
  COEFFICIENT,
  COMPARED,
  DIFFERENT,
  DONE_BY_ASKED,
  HELD_BACK,
  LINKED,
  OBSERVATION,
  REPORTED,
  SAMPLED,
  SO,
} from './cause-words.ts'
import { deedIn } from './deeds.ts'
import { toldIn } from './told.ts'

export interface Cause {
  readonly sentence: Sentence
  /** Of the words that make the cause, in the text of the sentence. */
  readonly range: Range
}

/** The first such words of each sentence that is told outright, in reading order. */
export function* causesIn(document: Document): Iterable<Cause> {
  for (const sentence of toldIn(document)) {
    const range = causeIn(sentence)
    if (range && isObserved(document, sentence, range)) yield { sentence, range }
    else {
      const deed = deedOf(document, sentence)
      if (deed) yield { sentence, range: deed }
    }
  }
}

/** What is said to be done, in any words, right behind two things that go together. */
function deedOf({ sentences }: Document, { index, block, prose }: Sentence): Range | undefined {
  const [before, behind] = [sentences[index - 1], sentences[index + 1]].map((other) =>
    other?.block === block ? other.prose : '',
  )
  if (!before || [before, prose, behind ?? ''].some((text) => HELD_BACK.test(text))) return undefined
  return isLinked(before) || COEFFICIENT.test(before) || (OBSERVATION.test(before) && DIFFERENT.test(before))
    ? deedIn(prose, before)
    : undefined
}

/** How much before the verb tells who does it. */
const REACH = 80

/** “Marriage, in short, raises your pay”: what is said by the way stands between no subject and its verb. */
const ASIDE =
  /, (?:(?:in|of|on|at|by|to|as) [\p{L} ’'-]{2,24}|then|therefore|thus|hence|indeed|however|too|\p{L}+ly), (?=\p{L})/gu
const joined = (prose: string): string => prose.replace(ASIDE, (aside) => `${'-'.repeat(aside.length - 1)} `)

function causeIn({ prose }: Sentence): Range | undefined {
  const match = CAUSAL.exec(joined(prose))
  if (!match || DONE_BY_ASKED.test(prose.slice(Math.max(0, match.index - REACH), match.index))) return undefined
  return [match.index, match.index + match[0].trimEnd().length]
}

/** The sentence reports it from an observation, or draws it from a link; or the one before it does, or the study told behind it. None holds back. */
function isObserved({ sentences }: Document, { index, block, prose }: Sentence, [from]: Range): boolean {
  const [before = '', behind = ''] = [sentences[index - 1], sentences[index + 1]].map((other) =>
    other?.block === block ? other.prose : '',
  )
  if ([before, prose, behind].some((text) => HELD_BACK.test(text))) return false
  if (
    [prose, before].some(isReported) ||
    isLinked(before) ||
    (OBSERVATION.test(behind) && (isLinked(behind) || DIFFERENT.test(behind)))
  )
    return true
  return COEFFICIENT.test(prose) || isConcluded(prose.slice(0, from))
}

/** “… were 13% more productive, which proves that …”: behind a link or a comparison the words say that something follows. */
const isConcluded = (lead: string): boolean =>
  [LINKED, COMPARED].some((pattern) => {
    const link = pattern.exec(lead)
    return link !== null && SO.test(lead.slice(link.index))
  })

const isLinked = (text: string): boolean =>
  LINKED.test(text) || COMPARED.test(text) || (SAMPLED.test(text) && DIFFERENT.test(text))

const isReported = (text: string): boolean => OBSERVATION.test(text) && REPORTED.test(text)
