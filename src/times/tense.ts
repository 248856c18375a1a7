/** In which tense some words are told, as far as their verbs show it. */

/** “Is projected” and “the implied rate” tell of now; “the need”, “indeed” and “a hundred” are no verbs. */
const IRREGULAR = `was were had did ate became began bought bore bred broke brought built burnt came caught chose cost dealt drank drew drove dug
  fed fell felt fled flew fought found forgot froze gave got grew heard held hid hit kept knew laid led left lent lit lost made meant met
  outgrew overtook paid ran rang rode rose said sang sank sat saw sent shone shook shot shrank slept slid sold sought spent spoke stole
  stood struck stuck swam swept swore taught thought threw told took tore undertook understood went wept withdrew woke won wore wrote`
/** “Are made by hand”, “stays shut”: a state, told by a participle. */
const NO_STATE = '(?<!\\b(?:is|are|be|being|been|get|gets|remains?|stays?|becomes?) (?:\\p{L}+ly )?)'
const ENDING =
  '(?<!\\b(?:the|an?|those|these|this|each|every|no|any|some|many|most|more|fewer|such|other|own|of|in|by|with|at|on|under|through|its|their|his|her|our|from|for|remaining|left) )(?!hundred\\b|need|speed|seed|indeed|breed|aged\\b|based\\b|related\\b)\\p{L}{2,}ed'
const PAST = new RegExp(`\\b${NO_STATE}(?:${IRREGULAR.split(/\s+/).join('|')}|${ENDING})\\b(?!-)`, 'iu')
/** “Has grown”, “have more than doubled”: a course up to now. */
const PERFECT =
  /\b(?:has|have)(?: (?:not|never|now|also|already|since|all|both|again|just|only|even|ever|more than|less than|almost|nearly|[a-zÀ-ɏ]+ly)){0,3} (?:been|become|begun|come|fallen|gone|grown|left|lost|made|paid|risen|seen|shrunk|sold|spent|sunk|taken|won|[a-zÀ-ɏ]{2,}ed)\b/iu
const FUTURE =
  /(?<!\b(?:an?|the|his|her|their|my|your|its|free|political|ill|good|at|living) )\bwill\b|\b(?:won['’]t|shall|(?:is|are) going to)\b|['’]ll\b/i

/** Words but for their verbs in the perfect: what has come about holds now. */
export const withoutPerfect = (words: string): string => words.replace(PERFECT, '')

/** “40% of the ice that they had in 2000”: what is held against it, in a tense of its own. */
const RELATIVE = /\b(?:that|which|whom) (?:it|they|he|she|we|there) [^;:—]*$/i

/** A clause but for what it says of a thing by the way. */
export const withoutRelative = (words: string): string => words.replace(RELATIVE, '')

export const isInFuture = (words: string): boolean => FUTURE.test(words)
export const isInPerfect = (words: string): boolean => PERFECT.test(words) && !isInFuture(words)
export const isInPast = (words: string): boolean => PAST.test(words) && !isInFuture(words)

/** “Cut”, “shut”: of then as much as of now. */
const UNCHANGING =
  /(?<!\b(?:to|will|would|can|could|may|might|must|should|shall|do|does|did|an?|the|this|that|its|their|of|and|or|not) )\b(?:cut|put|shut|beat|shed|split|quit|hurt|bid|spread|cost)\b(?!-)/i
const REPORTED = /\b(?:said|told|reported|announced|stated|wrote|confirmed|added|showed|found)\b/i

/** Whether words of a sentence tell of what is over: by their verb, or, where that has one form for all times, by how somebody said so. */
export const isReportedAsPast = (words: string, sentence: string): boolean =>
  isInPast(words) || (UNCHANGING.test(words) && REPORTED.test(sentence) && !isInFuture(words))

const PRESENT =
  /\b(?:is|are|has|have|does|do|remains?|stands?|says?|takes|makes|gets|gives|loses|spends|earns|pays|owns|holds|keeps|sells|eats|brings|buys|contains|consumes|produces|depends|goes|comes|costs (?:up to|about|an?|the))\b/i

/** Told of now: by its first verb, where that shows; words without one tell of now too. */
export function isPresent(words: string): boolean {
  const past = words.search(PAST)
  const present = words.search(PRESENT)
  return past < 0 || (present >= 0 && present < past)
}
