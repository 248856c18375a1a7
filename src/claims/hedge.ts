/** The words by which a writer leaves a figure open. */
import type { Phrase, Sentence } from '../model.ts'

const HEDGE =
  /(?<![a-zÀ-ɏ-])(?:(?:an? )?(?:estimated|approximate|reported|projected)|approximately|approx\.?|about|around|roughly|nearly|almost|circa|ca?\.|some|somewhere between|close to|(?:just |well |slightly |a little |far |much )?(?:(?<!\b(?:turn|turns|turned|turning|hand|hands|handed|handing) )over|under|above|below|more than|less than|fewer than)|at (?:the )?(?:least|most)|up to|upwards? of|as (?:many|much|few|little|high|low) as|in excess of|in the (?:region|neighbou?rhood|order) of|on the order of|no (?:more|less|fewer) than|maybe|perhaps|possibly|probably|an average of|[~≈≥≤><±])\s*$/iu

const TRAILING = /^\s*(?:or (?:so|more|less|thereabouts|higher|fewer)|-?ish|plus)\b/i

/** The longest hedge that is looked for, in UTF-16 units. */
const REACH = 48

/** The hedge before a figure, however many words it takes ("well over an estimated"), else the one behind it. */
export function hedgeOf(sentence: Sentence, [from, to]: readonly [number, number]): Phrase | undefined {
  const start = startOfHedge(sentence.prose, from)
  if (start < from) return trimmed(sentence, start, from)
  const behind = TRAILING.exec(sentence.prose.slice(to, to + REACH))
  return behind ? trimmed(sentence, to, to + behind[0].length) : undefined
}

function startOfHedge(text: string, from: number): number {
  let start = from
  for (let more = true; more; ) {
    const floor = Math.max(0, start - REACH)
    const match = HEDGE.exec(text.slice(floor, start))
    more = match !== null
    if (match) start = floor + match.index
  }
  return start
}

function trimmed(sentence: Sentence, from: number, to: number): Phrase {
  const text = sentence.prose.slice(from, to)
  const start = from + (text.length - text.trimStart().length)
  return sentence.phrase([start, start + text.trim().length])
}
