/** In which tense some words are told, as far as their verbs show it. */

/** “Is projected” and “the implied rate” tell of now; “the need”, “indeed” and “a hundred” are no verbs. */
const PAST =
  /\b(?:was|were|had|did|became|began|burnt|came|cost|fell|found|flew|gave|got|grew|held|hit|kept|knew|left|lost|made|met|paid|ran|rose|said|sank|saw|sent|shrank|sold|spent|stood|swam|took|told|went|won|wrote|(?<!\b(?:is|are|be|being|been|get|gets) (?:\p{L}+ly )?)(?<!\b(?:the|an?|of|in|by|with|its|their|his|her|our|from|for|remaining|left) )(?!hundred\b|need|speed|seed|indeed|breed)\p{L}{2,}ed)\b/iu
/** “Has grown”, “have more than doubled”: a course up to now. */
const PERFECT =
  /\b(?:has|have)(?: \p{L}+){0,3} (?:been|become|begun|come|fallen|gone|grown|left|lost|made|paid|risen|seen|shrunk|sold|spent|sunk|taken|won|\p{L}{2,}ed)\b/iu
const FUTURE = /\b(?:will|won['’]t|shall|(?:is|are) going to)\b|['’]ll\b/i

export const isInFuture = (words: string): boolean => FUTURE.test(words)
export const isInPerfect = (words: string): boolean => PERFECT.test(words) && !isInFuture(words)
export const isInPast = (words: string): boolean => PAST.test(words) && !isInFuture(words)

const PRESENT = /\b(?:is|are|has|have|does|do|remains?|stands?|says?)\b/i

/** Told of now: by its first verb, where that shows; words without one tell of now too. */
export function isPresent(words: string): boolean {
  const past = words.search(PAST)
  const present = words.search(PRESENT)
  return past < 0 || (present >= 0 && present < past)
}
