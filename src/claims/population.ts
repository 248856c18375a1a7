/** Of whom a figure speaks: the noun phrase that is counted or shared. */
import type { Figure, Range } from '../model.ts'
import {
  AUXILIARIES,
  isAdverb,
  isVerb,
  NARROWING,
  PREPOSITIONS,
  RELATIVES,
  TIMES_AND_MONTHS,
  wordSet,
} from './grammar.ts'
import { nounPhrase, type Scene } from './scene.ts'
import type { Word } from './words.ts'

/** Prepositions that go on with the group: "victims in the U.S.", "people over the age of 16". */
const ATTACHING = wordSet(
  'of in with without from for under over between among aged across within on outside above below near like at by to',
)

/** The ones that still belong to the group behind a count that is no subject: "identified 300 victims of fraud [in Ohio]". */
const TIGHT = wordSet('of with without aged under over')

/** The longest population, in words: more is a sentence of its own. */
const LONGEST = 25

/** The population of a figure as indices of words; undefined where the sentence names none. */
export function populationOf(scene: Scene): Range | undefined {
  const { figure, words, next } = scene
  if (!speaksOfGroup(figure)) return undefined
  const start = startOf(figure, words, next)
  const phrase = start === undefined ? undefined : nounPhrase(words, start)
  if (phrase) return [phrase[0], endOf(words, phrase, isShare(figure) ? ATTACHING : TIGHT)]
  if (isShare(figure)) return announced(words, next) ?? carried(words, next)
  return /\bof (?:which|whom|these|those|them),?\s[^,]*$/i.test(scene.before) ? carried(words, next) : undefined
}

const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'fraction' || kind === 'ratio'

const speaksOfGroup = (figure: Figure): boolean => isShare(figure) || figure.kind === 'count' || figure.kind === 'rate'

function startOf(figure: Figure, words: readonly Word[], next: number): number | undefined {
  if (words[next]?.lower === 'of') return next + 1
  if (figure.kind === 'percent') return undefined
  const article = words[next]?.lower
  return figure.kind === 'fraction' && article !== 'the' && article !== 'all' ? undefined : next
}

/** The end of a noun phrase with all that narrows it down: prepositions, participles, relative clauses. */
function endOf(words: readonly Word[], [start, head]: Range, attaching: ReadonlySet<string>): number {
  const limit = Math.min(words.length, start + LONGEST)
  let end = head
  for (let before = -1; before < end && end < limit; ) {
    before = end
    end = Math.min(limit, extended(words, end, attaching))
  }
  return end
}

function extended(words: readonly Word[], end: number, attaching: ReadonlySet<string>): number {
  const word = words[end]?.lower ?? ''
  if (attaching.has(word)) return attached(words, end)
  if (RELATIVES.has(word)) return endOfRelative(words, end, attaching === ATTACHING)
  if (NARROWING.has(word) || isPresentParticiple(word)) return endOfParticiple(words, end + 1)
  if (word === 'and' || word === 'or') return coordinated(words, end)
  return end
}

const isPresentParticiple = (word: string): boolean => word.endsWith('ing') && word.length > 5 && !isVerb(word)

/** A preposition with its noun phrase, unless it tells the time. */
function attached(words: readonly Word[], at: number): number {
  const noun = ARTICLES.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (words[at]?.lower === 'to' && noun === at + 1) return at
  if (isTime(words[at + 1]) || isTime(words[noun])) return at
  if (words[noun]?.figure) return noun + 1
  return nounPhrase(words, at + 1)?.[1] ?? at
}

const ARTICLES = wordSet('the a an this each every')

const isTime = (word: Word | undefined): boolean =>
  word === undefined || TIMES_AND_MONTHS.has(word.lower) || /^(?:1[5-9]|20)\d\d/.test(word.lower)

/** "women and girls", but not "… and are exploited". */
function coordinated(words: readonly Word[], at: number): number {
  const next = words[at + 1]
  if (!next || next.figure || isVerb(next.lower) || isAdverb(next.lower) || PREPOSITIONS.has(next.lower)) return at
  const phrase = nounPhrase(words, at + 1)
  const after = phrase && words[phrase[1]]?.lower
  return phrase && after !== undefined && (isVerb(after) || ATTACHING.has(after)) ? phrase[1] : at
}

/** Up to the main verb: the first verb that follows a noun once the relative clause has had its own. Without one it may be dropped. */
function endOfRelative(words: readonly Word[], start: number, keep: boolean): number {
  let at = start + 1
  while (isWord(words[at]) && !isVerb(words[at]?.lower ?? '')) at++
  while (isVerb(words[at]?.lower ?? '') || isAdverb(words[at]?.lower ?? '')) at++
  const end = endOfParticiple(words, at)
  return keep || isVerb(words[end]?.lower ?? '') ? end : start
}

/** Up to the next verb that follows a noun, or the next mark. */
function endOfParticiple(words: readonly Word[], start: number): number {
  let at = start
  while (at < words.length && isWord(words[at]) && !opensPredicate(words, at)) at++
  return at
}

const isWord = (word: Word | undefined): boolean =>
  word !== undefined && !word.figure && /[\p{L}\p{N}]/u.test(word.text)

/** No word and no figure: a mark, or the start. */
const isMark = (word: Word | undefined): boolean => word === undefined || !(word.figure || isWord(word))

function opensPredicate(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at]?.lower ?? '', words[at - 1]?.lower ?? '']
  if (AUXILIARIES.has(word)) return before !== 'who' && before !== 'that'
  return (
    isVerb(word) &&
    !PREPOSITIONS.has(before) &&
    !isVerb(before) &&
    !/^(?:the|a|an|their|its|his|her|our|your|to|and|or|not)$/.test(before)
  )
}

/** "Of those who drive, 81% …", "Among adults, 12% …": the group stands first. */
function announced(words: readonly Word[], next: number): Range | undefined {
  const [from, window] = windowBefore(words, next)
  const comma = window.findLastIndex(({ text }) => text === ',')
  const opener = window.findLastIndex(
    ({ lower }, at) => at < comma && (lower === 'among' || (lower === 'of' && isMark(window[at - 1]))),
  )
  return opener < 0 ? undefined : [from + opener + 1, from + comma]
}

/** "92% of these victims are adults, and 8% are children": what its verb follows at once is a part of the group before it. */
function carried(words: readonly Word[], next: number): Range | undefined {
  if (!isVerb(words[next]?.lower ?? '')) return undefined
  const [from, window] = windowBefore(words, next - 1)
  const whole = from + window.findLastIndex(({ figure }) => figure)
  const phrase = whole < from ? undefined : nounPhrase(words, words[whole + 1]?.lower === 'of' ? whole + 2 : whole + 1)
  return phrase && [phrase[0], endOf(words, phrase, words[whole + 1]?.lower === 'of' ? ATTACHING : TIGHT)]
}

/** The words before one, as far as a population reaches, and where they begin. */
function windowBefore(words: readonly Word[], at: number): [from: number, window: readonly Word[]] {
  const from = Math.max(0, at - LONGEST)
  return [from, words.slice(from, at)]
}
