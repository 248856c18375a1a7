/** Sentences that state something, whether they hold a figure or not: what rules about words go over, with the guards that figures have for free. */
import type { Document, Sentence } from '../model.ts'
import { bySentence } from './by-sentence.ts'
import { IF_VOTED } from './poll-words.ts'
import { isOutright } from './serious.ts'

/** Asked, supposed, denied, debunked, or told as an example. */
const UNTOLD =
  /\?["'”’)\]]*\s*$|\b(?:if|unless|suppose|supposing|imagine|assume|assuming|pretend|hypothetical(?:ly)?|for example|e\.g\.|for instance|myths?|falsely|wrongly|bogus|debunk\w*|untrue|rumou?rs?|(?:is|are|was|were) (?:false|wrong|untrue|nonsense|not true)|no (?:\w+ )?evidence|disproven?|discredited|misleading(?:ly)?)\b/i

/** The sentences of running text that are told outright, in reading order. */
export function toldIn(document: Document): Sentence[] {
  const mentions = bySentence(document.mentions)
  return document.sentences.filter((sentence) => {
    const { kind } = sentence.block
    if ((kind !== 'paragraph' && kind !== 'item') || UNTOLD.test(sentence.prose.replace(IF_VOTED, ' '))) return false
    return (mentions.get(sentence) ?? []).every(isOutright)
  })
}
