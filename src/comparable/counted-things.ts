/** Numbers of things that were counted one by one, of which other figures can be parts: "40 junctions", "a class of 25", "(n = 32)". */
import { wordsBefore, wordsBehind } from './around.ts'
import { HEDGES } from './filler.ts'
import type { Term } from './skeleton.ts'
import { stem } from './word-forms.ts'

/** The one number of things among some figures; undefined where there are several that could be meant. */
export function soleOf(terms: readonly Term[]): Term | undefined {
  const counts = terms.filter((term) => term.figure.kind === 'count' && (term.figure.value ?? 0) > 2 && !isAside(term))
  const [whole] = counts
  return whole && isThings(whole) && !isPart(whole) && counts.every(({ figure }) => figure.value === whole.figure.value)
    ? whole
    : undefined
}

/** "Sixty-one people in the group (43% of those asked)": a part that is told with its share. */
const isPart = (term: Term): boolean =>
  /^[^.;:()]{0,40}\((?:or |about )?\d[\d.,]* ?(?:%|per ?cent)/i.test(wordsBehind(term))

/** "In three villages", "after 40 years", "page 12": where and when, or a name, and no number of what is told. */
const isAside = (term: Term): boolean =>
  TIME.test(wordsBehind(term)) ||
  NAME.test(wordsBefore(term)) ||
  (PLACE.test(wordsBefore(term)) && PLACES.test(wordsBehind(term)))
const TIME =
  /^[ -](?:\p{L}+ )?(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|decades?|centuries|seasons?|times?|miles?|km|metres?|feet)\b/iu
const NAME =
  /\b(?:No\.?|Number|Question|Year|Page|Chapter|Table|Figure|Route|Ward|Room|Class|Grade|Day|Week|Phase|Section|Article) $/
const PLACE = new RegExp(
  `\\b(?:in|across|at|from|over|within|on|between|around|near) (?:the |our |these )?${HEDGES}$`,
  'i',
)
const PLACES =
  /^ (?:[\p{L}-]+ )?(?:villages|towns|cities|countries|counties|states|districts|regions|parishes|sites|cent(?:re|er)s|wards|hospitals|clinics|schools|valleys|islands|streets|rooms|beaches|places|locations|shops|stores|farms|parks)\b/iu

/** A number of things that can be counted one by one, which is no part of another: "40 junctions", "a class of 25", "(n = 32)". */
function isThings(term: Term): boolean {
  const { value = 0, bound, approximate } = term.figure
  const [before, behind] = [wordsBefore(term), wordsBehind(term)]
  if (!Number.isInteger(value) || bound || approximate || term.range || PART_OF.test(behind)) return false
  return (
    GIVEN.test(before) ||
    GROUP_OF.test(before) ||
    IN_ALL.test(behind) ||
    (nounOf(term) !== undefined && !DIVISIBLE.test(behind))
  )
}
export const GIVEN = /\bn ?= ?$/i
const GROUP =
  '(?:class|group|team|panel|sample|crew|staff|jury|board|committee|choir|batch|cohort|cast|squad|council|flock|herd|litter|fleet|set|collection|total|series|orchestra|troupe|band|congregation|audience|workforce|delegation|intake)'
export const GROUP_OF = new RegExp(`\\b${GROUP} (?:of|numbered|numbers) $`, 'i')
/** "There were 14 in all", "sixteen of us" */
const IN_ALL = /^ (?:in all|in total|altogether|all told|of us)\b/i
/** "12 of the 40 boats", "12 out of 40", "12 a day", "12 more boats". */
const PART_OF =
  /^ of (?:the|these|those|them|our|its|their|all|\d)|^(?: [\p{L}-]+){1,3} of (?:the |these |those |our |its |their )?(?:\d|them\b|these\b)|^ (?:out of|per|an?|more|fewer|other|further|times)\b|^-/iu
const DIVISIBLE =
  /^ (?:[a-zÀ-ɏ]+ )?(?:million|billion|thousand|points|percent|litres|liters|tonnes?|tons|kilos|grams|acres|hectares|pages|lines|shares|dollars|pounds|euros|pence|cents|servings|cups|marks|calories|kilometres|degrees|goals|runs|words|bytes|volts|watts|seats? short)\b/iu

/** The noun of what is counted, as words are known again; the plural nearest to its number. */
export function nounOf(term: Term): string | undefined {
  const noun = NOUN.exec(wordsBehind(term))?.[1]
  return noun && stem(noun.toLowerCase())
}
const NOUN =
  /^ (?:(?!(?:of|in|on|at|to|for|from|by|with|and|or|but|that|who|which|is|are|was|were|had|has|have|did|do|as|than)\b)[\p{L}'’-]+ ){0,3}?([\p{L}-]{2,}(?<![sui'’])s|[\p{L}-]*(?:people|children|women)|\p{L}*(?<!speci|regi|abdo|acu|\bo|\bse)men|mice|geese|sheep|deer|fish|cattle|lice|oxen)(?![\p{L}'’-])/u

/** Among the words of the phrase of the whole: "hives" of "25 beehives", "class" of "a class of 25". */
export function isWordOf(whole: Term, noun: string): boolean {
  const around = `${/[\p{L}' -]{0,24}$/u.exec(wordsBefore(whole))?.[0] ?? ''} ${NOUN.exec(wordsBehind(whole))?.[0] ?? ''}`
  const word = noun.toLowerCase()
  return (around.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some(
    (known) => stem(known) === stem(word) || (word.length > 3 && known.endsWith(word)),
  )
}
