/** The noun phrase that a figure stands in: "the 40 boats lost in the storm", "after 40 landings", "losing 40 boats". */
import type { Mention } from '../model.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import { nounBehind } from './two-things.ts'

const HEDGES =
  '(?:(?:about|around|some|nearly|almost|roughly|over|just|only|more than|exactly|estimated|total|full|entire) ){0,2}'
/** "The 40 boats", "the harbour's 40 boats", "the loss of 40 boats" */
const DEFINITE = new RegExp(
  `(?:(?:^|[^\\p{L}])(?:the|its|their|his|her|our|those|these|this|all|\\p{L}+(?:['’]s|s['’])))\\s(?:(?:\\p{L}+\\s){1,3}of\\s)?${HEDGES}$`,
  'iu',
)
/** "That 40 boats sank surprised …" */
const THAT = new RegExp(`^\\W*(?:the fact )?that\\s${HEDGES}$`, 'i')
/** "The harbour's losses, 40," */
const PUT_IN = /(?:(?:the|its|their|our)\s|['’]s\s)[^,;:.]{3,60}(?:, |\(|[—–] ?)$/iu
/** "After 40 landings", "a loss of 40 boats", "losing 40 boats" */
const NOMINAL = new RegExp(
  `(?:^|[^\\p{L}])(?:of|after|for|from|with|by|among|than|despite|(?:^|, )\\W*\\p{L}+ing)\\s${HEDGES}$`,
  'iu',
)

/** Whether the figure is put in by marks: "the rate, 40%, is". */
export const isPutIn = (mention: Mention): boolean => /^ ?[,.)—–]/u.test(wordsBehind(mention))

/** Whether the phrase speaks of what is known. */
export function isDefinite(mention: Mention): boolean {
  const before = wordsBefore(mention)
  return DEFINITE.test(before) || THAT.test(before) || (PUT_IN.test(before) && isPutIn(mention))
}

/** "(after) the harbour's losses of": what leads to a figure in a phrase that speaks of what is known. */
export const knownBy = (mention: Mention): string | undefined => DEFINITE.exec(wordsBefore(mention))?.[0]

/** "(warned that a) net debt of": what an amount is an amount of. */
export const amountOf = (mention: Mention): string | undefined => AMOUNT_OF.exec(wordsBefore(mention))?.[1]
const AMOUNT_OF = new RegExp(`(?:^|\\s)((?:[\\p{L}'’-]+\\s){1,2}of\\s)${HEDGES}$`, 'u')

/** Whether what the sentence goes on to say behind the figure is said of something else, or of the phrase as one that is known. */
export const isNominal = (mention: Mention): boolean =>
  !THAT.test(wordsBefore(mention)) && (isDefinite(mention) || NOMINAL.test(wordsBefore(mention)))

/** "Sank 40", "a loss of 40", "membership stood at 40" */
const DEED = new RegExp(
  `([\\p{L}'’-]+)\\s(?:(?:of|to|at|up|off|out|down|back|worth|it|them|is|was|were|are|be|been|stood|stands|came|comes|had|has|have)\\s){0,3}${HEDGES}$`,
  'iu',
)
/** "A purchase price of £40" */
const PRICED = new RegExp(
  `([\\p{L}'’-]+)\\s(?:price|cost|rate|bill|value|figure|total)s?\\s(?:of|at)\\s${HEDGES}$`,
  'iu',
)
/** "Fined Hill Farm £40" */
const NAMES = /(?:\s\p{Lu}[\p{L}'’&-]+)+\s$/u

/** The words right before a figure that may say what was done, the likeliest first. */
export function deedsBefore(mention: Mention): readonly string[] {
  const before = wordsBefore(mention).replace(NAMES, ' ')
  return [PRICED, DEED].map((pattern) => pattern.exec(before)?.[1] ?? '')
}

const MARK = /[;:()[\]—–"“”.?!]|,\s/u
const GOES_ON =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|and(?! (?:of|in|at|from|to|with|without|on|for|by)\s)|but|when|while|as|because)\s/iu
const PREPOSITION = '(?:of|in|at|from|to|with|without|among|under|near|on|for|per|aged|by|since|between)'
const PREPOSITIONS = `${PREPOSITION}(?:\\s(?:and|or)\\s${PREPOSITION})?`
const ARTICLE = '(?:(?:the|an?|its|their|our|this|that) )?'
const PARTICIPLE =
  '(?:\\p{L}+(?:ed|en|ing|ought|aught)|left|lost|sold|told|built|made|held|sent|paid|spent|born|hit|hurt|lent|won|cast|known|drawn|heard|found|met|kept|led|fed|shot|cut|shut|put|read|run|struck|seen|grown|thrown|shown|torn|worn)(?!\\p{L})'
/** What belongs to a noun behind it: "(40 boats) lost in the storm", "(40 boats) that it lost", "(40 boats) we lost". */
const BELONGS = new RegExp(
  `^(?:\\s(?:that|which|who)\\s.*|\\s(?:it|they|we|you|he|she)\\s[\\p{L}'’]+|(?:\\s${PREPOSITIONS}\\s${ARTICLE}[\\p{L}\\d'’-]+(?:\\s(?!${PREPOSITION}\\s|\\p{L}+(?:ed|en)\\s)[\\p{L}\\d'’-]+(?=\\s${PREPOSITION}\\s|$))?|\\s(?:not\\s)?${PARTICIPLE}(?:\\s(?:the|an?)\\s[\\p{L}'’-]+)?)*)`,
  'iu',
)
/** "(The 40%) rise in" */
const SINGLE = new RegExp(`^\\s[\\p{L}-]+(?=\\s${PREPOSITION}\\s)`, 'iu')

/** The words behind a figure up to where its clause goes on. */
export const partBehind = (mention: Mention): string =>
  (wordsBehind(mention).split(MARK, 1)[0] ?? '').split(GOES_ON, 1)[0] ?? ''

/** The words of the phrase behind its figure. */
export function phraseBehind(mention: Mention): string {
  const part = partBehind(mention)
  const [noun = ''] = nounBehind(part) ?? SINGLE.exec(part) ?? []
  return noun + (BELONGS.exec(part.slice(noun.length))?.[0] ?? '')
}
