/** Whether two figures are told of one time, as far as their words tell. */
import type { Cell, Mention } from '../model.ts'
import { wordsAround } from './around.ts'
import { wordsOn, wordsToward } from './own-clause.ts'
import { subjectOf, timesIn } from './subject.ts'

/** Whether the words set two figures apart in time: both tell the same (or nothing), only one of them tells a day or a month, or they tell another. */
export type Times = 'same' | 'half' | 'other'

export const isTitle = ({ sentence: { block } }: Mention): boolean => block.kind === 'heading'

/** "Opened in 1960, the hospital has …": when a thing began is not when it is counted. */
const BEGAN =
  /\b(?:opened|founded|built|established|launched|created|completed|formed|born|set up|started|introduced) in (\d{4})/i

/** The years that a figure is told of: not those of a clause behind it, nor when a thing began. */
export function yearsOf(mention: Mention): readonly number[] {
  const { text, block } = mention.sentence
  if (block.kind === 'cell' && block.cell) return yearsOfRow(block.cell)
  const began = Number(BEGAN.exec(text)?.[1])
  const told = toldNext(mention)
  return mention.years.filter((year) => year !== began && !told.includes(year))
}

/** "It cost £40, and the toll will stay until 2050": the years of a clause of its own behind, which the figure's has not got. */
function toldNext(mention: Mention): readonly number[] {
  const { text } = mention.sentence
  const end = mention.figure.range[1] + wordsOn(mention).length
  if (!NEXT_CLAUSE.test(text.slice(end, end + 20))) return []
  const yearsIn = (told: string): number[] => (told.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)
  const own = yearsIn(text.slice(0, end))
  return yearsIn(text.slice(end)).filter((year) => !own.includes(year))
}

const NEXT_CLAUSE = /^,?\s(?:and|but|so)\s(?:the|it|its|they|their|we|our|an?|he|she|his|her|that)\s/i

/** "2021 | €4 million" */
const yearsOfRow = ({ table: { rows }, row, column }: Cell): readonly number[] =>
  [rows[row]?.[0], rows[0]?.[column]].flatMap((cell) => (cell?.text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number))

/** Both name years, and none of them is the same. */
export const areOfOtherYears = (a: Mention, b: Mention): boolean =>
  yearsOf(a).length > 0 && yearsOf(b).length > 0 && !areOfOneYear(a, b)

/** Both name a year, and it is the same. */
export function areOfOneYear(a: Mention, b: Mention): boolean {
  const others = yearsOf(b)
  return yearsOf(a).some((year) => others.includes(year))
}

/** The years of a figure, or those that its passage has set: the sentences before it, what leads to its list, its heading. */
function yearsAround(mention: Mention): readonly number[] {
  const { block, range } = mention.sentence
  const own = yearsOf(mention)
  const over = [
    block.text.slice(Math.max(0, range[0] - PASSAGE), range[0]),
    block.list?.intro?.text,
    block.headings.at(-1)?.text,
  ]
  return own.length > 0 ? own : over.flatMap((text) => (text?.match(YEAR) ?? []).map(Number))
}
const PASSAGE = 240

/** "She warned in 2020 that": when it was said. */
const TOLD_THAT = /^[^;:]{1,160}\bthat\s(?=[^;:]*$)/

/** Whether the years of two passages tell two figures apart; a year that only the second has does, and one that it leaves out where it speaks of another tense. */
export function areOfOtherPassages(a: Mention, b: Mention, isKnown: boolean, lead: string): boolean {
  const [own, others] = [yearsAround(a), yearsAround(b)]
  const years = own.length > 0 ? own : (lead.match(YEAR) ?? []).map(Number)
  const told = (wordsAround(b).replace(TOLD_THAT, '').match(YEAR) ?? []).map(Number)
  if (
    told.length > 0 &&
    !isTitle(a) &&
    !told.some((year) => years.includes(year) || wordsAround(a).includes(String(year)))
  )
    return true
  if (years.length > 0 && others.length > 0) return !years.some((year) => others.includes(year))
  if (others.length > 0) return !isTitle(a)
  return yearsOf(a).length > 0 && !isKnown && a.sentence.block !== b.sentence.block && !isTitle(b)
}

export function timesOf(a: Mention, b: Mention): Times {
  const [times, others] = [subjectOf(a).times, subjectOf(b).times]
  const [years, otherYears] = [yearsOf(a).length, yearsOf(b).length]
  const areSame = times.size === others.size && [...times].every((time) => others.has(time))
  if (areSame && (years === otherYears || isTitle(a) || isTitle(b) || SAME.test(b.sentence.text))) return 'same'
  if (leads(a, b) && times.size === 0 && [...others].every((time) => AHEAD.test(time))) return 'same'
  const isHalf = (times.size === 0 || others.size === 0) && [...times, ...others].every((time) => DAYS.test(time))
  const isAble = [a, b].some((mention) => CAN.test(wordsToward(mention)))
  return isHalf && !isAble && years === otherYears ? 'half' : 'other'
}

/** The first sentence of a text says in full what its title says. */
const leads = (a: Mention, b: Mention): boolean =>
  isTitle(a) && a.sentence.block.depth === 1 && b.sentence.index === a.sentence.index + 1

/** "Can hold 40 boats" is no "held 40 boats in May". */
const CAN = /\b(?:can|could)\b/i

/** "As the same survey shows" */
const SAME = /\bthe same (?:survey|study|poll|report|count|census|paper|year|month|season|period)\b/i

/** What is taken up by "the" needs no time again; what was "then" is not what is now. */
export function timesAgain(first: Mention, phrase: string): Times {
  const [told, own] = [subjectOf(first).times, timesIn(phrase)]
  const isNewYear = !isTitle(first) && (phrase.match(YEAR) ?? []).some((year) => !first.sentence.text.includes(year))
  if (isNewYear) return 'other'
  const areTold = [...own].every((time) => told.has(time) || /^will$/.test(time))
  return areTold && ![...told].some((time) => PASSED.test(time) && !own.has(time)) ? 'same' : 'other'
}

const YEAR = /\b(?:19|20)\d\d\b/g

export const PASSED =
  /^(?:then|ago|once|used to|initially|originally|formerly|previous|earlier|before|at first|forecast|project|target|goal|will|until)/

export const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** What says in full when a title holds. */
const AHEAD = new RegExp(`${DAYS.source}|^(?:will|this|next)\\b`)
