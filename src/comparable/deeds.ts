/**
 * Sentences that take up a word of the one before as their subject and say what it does: "Trees deter burglars", "The ban worked". The verbs of a
 * language are too many to list, so the subject and what may not stand behind it tell where the verb is.
 */
import type { Range } from '../model.ts'

/** How many words may open the sentence before its verb, and how much of a word must come again. */
const REACH = 5
const STEM = 3
const ARTICLE = /^(?:the|an?|this|that|these|those|all|our|its|his|her|their|one|two)$/i

/** No verb, or one that only says what something is, has, says or costs. */
const NO_DEED =
  /^(?:is|are|was|were|be|been|has|have|had|does|do|did|will|would|can|could|may|might|must|should|shall|and|or|but|nor|as|at|by|for|from|in|into|of|off|on|over|per|than|to|under|up|with|without|who|which|that|whose|where|when|while|because|if|also|often|never|still|now|then|too|only|just|not|there|here|says?|said|costs?|needs?|var(?:y|ies)|differs?|remains?|seems?|appears?|accounts?|includes?|comes?|lives?|lies?|stands?|shows?|means?|tends?|wants?|likes?|knows?|thinks?|believes?|feels?|agrees?|warns?|reports?|notes?|adds?|admits?|hopes?|plans?|lacks?|owns?|belongs?|consists?|contains?|looks?|sounds?|goes|go|gets?|happens?|exists?|begins?|starts?|uses?|eats?|drinks?|pays?|earns?|sells?|buys?|this|its|this|thus|perhaps|always|sometimes|us|these|those|less|across|besides|towards|afterwards|yes|plus)$/i
/** What an object cannot open with. */
const NO_OBJECT =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|do|does|did|and|or|but|as|at|by|for|from|in|of|off|on|over|per|than|to|under|with|without|who|which|that|where|when|while|because|if|not|too|so|also|there|here|twice|once|again|well|badly|more|less|most|much|last|next|every|each|up|down|out|away|back|home|online|only|even|rose|fell|grew|went|came|took|made|gave|got|\p{L}+(?:ly|ed|er))$/iu
const WORKED = /^(?:work(?:s|ed)?|help(?:s|ed)?|pays?|paid)$/

/** Where a sentence says what a thing of the sentence before does. */
export function deedIn(prose: string, before: string): Range | undefined {
  const words = [...prose.matchAll(/[\p{L}’'-]+/gu)].slice(0, REACH + 2)
  const told = before.toLowerCase().split(/[^\p{L}]+/u)
  const isTold = (word: string): boolean => {
    const stem = word.toLowerCase().slice(0, Math.max(STEM, word.length - STEM))
    return (
      word.length >= STEM && !ARTICLE.test(word) && !NO_DEED.test(word) && told.some((other) => other.startsWith(stem))
    )
  }
  for (const [at, verb] of words.entries()) {
    const [subject, object] = [words[at - 1]?.[0] ?? '', words[at + 1]?.[0] ?? '']
    if (at === 0 || at > REACH || isTold(verb[0]) || !agree(subject, verb[0])) continue
    const opening = words.slice(0, at).map(([word]) => word)
    if (!opening.some(isTold) || prose.slice(words[0]?.index, verb.index).search(/[^\p{L}’' -]/u) >= 0) return undefined
    const isDone = WORKED.test(verb[0]) || (object !== '' && !NO_OBJECT.test(object))
    return isDone ? [verb.index, verb.index + verb[0].length] : undefined
  }
  return undefined
}

/** "Playgrounds make", "the vitamin saves", "the ban worked": subject and verb, as far as their endings show. */
function agree(subject: string, verb: string): boolean {
  if (NO_DEED.test(verb) || !/^\p{Ll}{3,}$/u.test(verb)) return false
  if (WORKED.test(verb)) return true
  if (/(?:ly|ed)$/.test(verb)) return false
  const [isPlural, endsInS] = [/[^s]s$/.test(subject), /[^s]s$/.test(verb)]
  return isPlural ? !endsInS && !NO_DEED.test(subject) : endsInS
}
