/** Whether two figures in like words are of two things all the same: of two subjects with one verb, or counts of unlike things. */
import type { Mention } from '../model.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import { clauseOf, wordsOn, wordsToward } from './own-clause.ts'
import { isTold, rootsOf } from './roots.ts'
import { isTelling, stemOf, subjectOf } from './subject.ts'
import { stem } from './word-forms.ts'

/** "Oil earns the town £5 million", "wool earns the town £5 million": before the first word that both clauses have stands another one in each. */
export function haveTwoSubjects(a: Mention, b: Mention): boolean {
  const [first, second] = [tellingWords(wordsToward(a)), tellingWords(wordsToward(b))]
  const at = first.findIndex((word) => second.includes(word))
  const [one, other] = [first[at - 1], second[second.indexOf(first[at] ?? '') - 1]]
  return one !== undefined && other !== undefined && !holds(b, one) && !holds(a, other)
}

const tellingWords = (text: string): string[] =>
  (text.match(WORD) ?? []).map(stemOf).filter((word) => word !== undefined)

const WORD = /\p{L}[\p{L}'’-]*/gu

/** Whether a figure is told of a thing, too, by its name or by a word of its root: "the closure", "closed". */
const holds = (mention: Mention, noun: string): boolean =>
  mention.sentence.text.toLowerCase().includes(noun) ||
  [noun, stem(noun)].some((word) => isTold(word, new Set([...subjectOf(mention).words].flatMap(rootsOf))))

/** "The port's café", "the road to the port": a thing by its belonging to another. */
const OWNED = /([\p{L}-]+)['’]s (?:[\p{L}-]+ )??([\p{L}-]+)(?!\p{L})/gu
const RELATED =
  /^\W*(?:the|an?|its|their|his|her|our|each|every) (?:[\p{L}-]+ )?([\p{L}-]+) (?:of|to|in|for|from|at|near|behind|beside|around|on|over|under) (?:(?:the|this|its|their|our) )?(?:[\p{L}-]+ )??([\p{L}-]+)(?!\p{L})/iu
/** What is no thing by itself: "its distance from here", "the lake's depth". */
const QUANTITY =
  /^(?:distance|price|capacity|volume|area|extent|size|depth|height|length|width|weight|mass|population|number|count|tally|temperature|speed|age)s?$/
/** "Sales of £2 million" */
const MEASURE = /([\p{L}-]+) of (?:(?:about|around|some|nearly|almost|over|only|just|roughly) )?$/u
/** Of a subject: all of them, or one. */
const QUANTIFIED = /(?:^|[^\p{L}])(?:all|every|each|one|another|both|most|no)\s(?!of\s)[\p{L}'’-]+\s[\p{L}'’-]+\s$/iu

/** Whether one of two figures is of something that belongs to what the other is of: of the port's café, of the road to the port, of its sales; or of all of its kind. */
export const haveTwoHeads = (a: Mention, b: Mention): boolean =>
  belongsTo(a, b) || belongsTo(b, a) || QUANTIFIED.test(wordsBefore(a)) !== QUANTIFIED.test(wordsBefore(b))

function belongsTo(a: Mention, b: Mention): boolean {
  const before = wordsToward(a).toLowerCase()
  const measure = MEASURE.exec(before)?.[1] ?? ''
  if (isThing(measure) && !holds(b, stem(measure))) return true
  const [, thing = '', owner = ''] = RELATED.exec(before) ?? []
  const owned = Array.from(before.matchAll(OWNED), ([, by = '', what = '']) => [what, by] as const)
  return [[thing, owner] as const, ...owned].some(
    ([what, by]) => isThing(what) && isTelling(by) && holds(b, stem(by)) && !holds(b, stem(what)),
  )
}

const isThing = (word: string): boolean => (isTelling(word) || PAPER.test(word)) && !QUANTITY.test(word)

/** What says nothing of whose figure it is, and costs money all the same. */
const PAPER = /^(?:stud(?:y|ies)|surveys?|reports?|research)$/

/** What is told of a whole, beside what is told of a member. */
const AT_LARGE =
  /\b(?:together|combined|typical|averag(?:e[sd]?|ing)|as a whole|worldwide|globally|nationwide|nationally|the (?:whole|entire) (?!of\b)\p{L}+|(?:each|every)(?! one\b)|per)\b/iu
/** "The town's share of the cost" */
const PART = /\b(?:share|part|portion|half|third|quarter) of\b/i
/** "Half of the 40 boats": the whole. */
const WHOLE = /\S+ of (?:(?:the|its|their|his|her|our|these|those) )?$/i
const isPart = (mention: Mention): boolean =>
  PART.test(wordsToward(mention).replace(WHOLE, '')) || PART.test(wordsOn(mention))
/** "Its owner", "their schools": a thing of what was told before. */
const OF_THAT = /^\W*(?:its|their|his|her)\s(?:[\p{L}-]+\s)??([\p{L}-]{3,})(?:['’]s?)?\s(?!of\b)/iu
/** A noun that stands for one: "the harbour", "the new harbour". */
const SINGLE =
  /(?:^|[^\p{L}])(?:the|this|our|its|their|his|her|an?)\s([\p{L}-]{4,})(?![\p{L}’'-])(?:\s([\p{L}-]{4,})(?![\p{L}’'-]))?/giu

/** Whether one of two figures is of a thing and the other of several such things, of all of them together, or of a thing that belongs to it. */
export const areOneAndMany = (a: Mention, b: Mention): boolean =>
  AT_LARGE.test(clauseOf(a)) !== AT_LARGE.test(clauseOf(b)) ||
  (a.figure.kind === b.figure.kind && a.figure.kind !== 'percent' && isPart(a) !== isPart(b)) ||
  isOfMany(a, b) ||
  isOfMany(b, a) ||
  isOfThat(a, b)

/** "The council", "councils" */
function isOfMany(one: Mention, many: Mention): boolean {
  const text = many.sentence.text.toLowerCase()
  const nouns = [...wordsToward(one).toLowerCase().matchAll(SINGLE)].flatMap(([, noun = '', next = '']) => [noun, next])
  return nouns.some(
    (noun) =>
      isTelling(noun) &&
      !noun.endsWith('s') &&
      new RegExp(`(?<!\\p{L})${noun}e?s(?![\\p{L}'’])`, 'u').test(text) &&
      !new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'u').test(text),
  )
}

function isOfThat(first: Mention, second: Mention): boolean {
  const [, thing = ''] = OF_THAT.exec(wordsToward(second).toLowerCase()) ?? []
  return isThing(thing) && !holds(first, thing.replace(/s$/, ''))
}

const COUNTED =
  /^[ -](?:(?!(?:of|in|on|at|by|for|to|from|with|and|or|that|who|which|were|was|are|is|have|has|had)\b)[\p{L}'’-]+ ){0,2}?((?!(?:was|has|is|its|this|plus|less|does)\b)[\p{L}-]{2,}s|people|men|women|children|mice|fish|sheep)\b/u
const PEOPLE = /^(?:people|person|inhabitant|resident|citizen|victim|soul|liv|men|women)/

/** "Employs 40 people", "its 40 employees" */
const isAnyone = (noun: string): boolean => noun === 'person'

/** "1.7 million inhabitants" and "1,700 buses" */
export function countUnlike(a: Mention, b: Mention): boolean {
  const [first, second] = [countedBy(a), countedBy(b)]
  if (!first || !second || first === second) return false
  if (PEOPLE.test(first) && PEOPLE.test(second)) return false
  return !(isAnyone(first) && subjectOf(a).words.has(second)) && !(isAnyone(second) && subjectOf(b).words.has(first))
}

const countedBy = (mention: Mention): string | undefined => {
  const [, noun] = (mention.figure.kind === 'count' && nounBehind(wordsBehind(mention))) || []
  return noun && stem(noun)
}

/** The first plural behind a count, with what stands before it. */
export const nounBehind = (text: string): RegExpExecArray | null => COUNTED.exec(text.toLowerCase())

/** "Its pet-food arm had revenue of …": a part of a firm beside the firm, however alike the rest is. */
const ARM =
  /\b(?:its|their|his|her|our|whose|an?|the|[\p{L}]+['’]s) (?:[\p{L}-]+ ){0,2}?(arm|subsidiary|division|unit|branch|offshoot|segment|affiliate|spin-off|daughter company|parent(?: company)?)(?![\p{L}-])/iu

export const haveArm = (a: Mention, b: Mention): boolean => isOfArm(a, b) || isOfArm(b, a)

function isOfArm(one: Mention, other: Mention): boolean {
  const [, arm] = ARM.exec(wordsToward(one)) ?? []
  return arm !== undefined && !holds(other, arm.toLowerCase())
}
