/** What a sentence says of those whom a figure counts. */
import type { Range } from '../model.ts'
import { AUXILIARIES, CONJUNCTIONS, isAdverb, isVerb, PREPOSITIONS } from './grammar.ts'
import type { Scene } from './scene.ts'
import { indexAt, type Word } from './words.ts'

/** The longest predicate, in words. */
const LONGEST = 16

/** What is said of the population as indices of words: its predicate, else the words that lead up to the figure ("voter turnout"). */
export function measuresOf({ figure, words, next }: Scene, population: Range | undefined): Range | undefined {
  const at = indexAt(words, figure.range[0])
  const behind = predicate(words, population && population[0] >= next ? population[1] : next)
  return behind ?? subject(words, at)
}

function predicate(words: readonly Word[], at: number): Range | undefined {
  let start = at
  while (isAdverb(words[start]?.lower ?? '')) start++
  if (!isVerb(words[start]?.lower ?? '')) return undefined
  if (isAuxiliary(words[start]) && isParticiple(words[start + 1])) start++
  let end = start + 1
  while (end < Math.min(words.length, start + LONGEST) && !endsPredicate(words, end)) end++
  return end - start > 1 || !isAuxiliary(words[start]) ? [start, end] : undefined
}

const isAuxiliary = (word: Word | undefined): boolean => word !== undefined && AUXILIARIES.has(word.lower)

const isParticiple = (word: Word | undefined): boolean =>
  word !== undefined &&
  /(?:ed|en|ing|lt|ught|nt|ade|aid|old)$/.test(word.lower) &&
  isVerb(word.lower.replace(/ing$/, ''))

const isMark = (word: Word | undefined): boolean =>
  word === undefined || (!word.figure && !/[\p{L}\p{N}$%]/u.test(word.text))

/** A mark, the next figure, or "and" with another predicate. */
function endsPredicate(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (isMark(word) || word?.figure) return true
  return (
    /^(?:and|but|while|whereas|or)$/.test(word?.lower ?? '') &&
    (words[at + 1]?.figure === true || isVerb(words[at + 1]?.lower ?? ''))
  )
}

/** The words of the clause before a figure without what only leads over to it: "turnout [was about] 61%", "employers [(]43%)". */
function subject(words: readonly Word[], figure: number): Range | undefined {
  let end = figure
  while (end > 0 && (leadsOver(words[end - 1]) || words[end - 1]?.text === '(')) end--
  let start = end
  while (start > Math.max(0, end - LONGEST) && !isMark(words[start - 1]) && !words[start - 1]?.figure) start--
  while (start < end && CONJUNCTIONS.has(words[start]?.lower ?? '')) start++
  return end > start ? [start, end] : undefined
}

const LINKS =
  /^(?:about|around|roughly|nearly|almost|approximately|some|an?|estimated|the|over|under|more|less|than|at|least|most|up|to|only|just|by|of|as|many|much|high|fewer|well|is|are|was|were|be|been)$/

const leadsOver = (word: Word | undefined): boolean =>
  word !== undefined && (LINKS.test(word.lower) || PREPOSITIONS.has(word.lower))
