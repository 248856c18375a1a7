/**
 * Whether a figure takes up what an earlier one was told of: "The trial enrolled 240 patients with gout … the 260 patients enrolled in the trial". A noun
 * phrase with "the" (or an owner) speaks of what is known, whatever the sentence around it goes on to say.
 */
import type { Mention } from '../model.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import { wordsToward } from './own-clause.ts'
import { stemOf, subjectOf } from './subject.ts'

const HEDGE = '(?:(?:some|about|around|nearly|almost|roughly|over|estimated|total|whole|full|entire) ){0,2}'
const ARTICLE = 'the|its|their|his|her|our'
/** "the 40 boats", "the harbour's 40 boats", "all 40 boats", "his fleet of 40 boats" */
const DEFINITE = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${ARTICLE}|those|these|this|all)\\s|((?:(?:${ARTICLE})\\s)?(?:\\p{L}+\\s)?\\p{L}+(?:['’]s|s['’])\\s(?:own\\s)?)|((?:${ARTICLE}|\\p{L}+['’]s)\\s(?:\\p{L}+\\s){1,2}of\\s))${HEDGE}$`,
  'iu',
)
/** What ends the phrase for certain. */
const MARK = /[;:()[\]—–"“”.?!]|,\s/u
const WORD = /\p{L}[\p{L}'’-]*/gu
/** What narrows down the word before it: "(boats) in the old harbour" */
const NARROWING = new RegExp(
  `^\\s(?:of|in|from|at|near|with|without|for|on|to|among|by|under|over|between|outside|inside|aged)\\s(?:(?:${ARTICLE}|an?|old|new|small|large)\\s){0,2}\\p{L}[\\p{L}'’-]*`,
  'iu',
)

/** What two figures have in common where the second takes up the first. */
export interface TakenUp {
  readonly common: readonly string[]
  /** The phrase of the second figure, with what leads to it but for the last word: "looks after" tells no time. */
  readonly words: string
}

/** What is in common, where the second figure stands in a phrase that holds nothing but what the first is told of. */
export function takenUp(first: Mention, second: Mention): TakenUp | undefined {
  const lead = DEFINITE.exec(wordsBefore(second))
  if (!lead) return undefined
  const { words, said } = subjectOf(first)
  const isKnown = (word: string): boolean => words.has(word) || said.has(word)
  const phrase = `${lead.slice(1).join(' ')} ${phraseBehind(wordsBehind(second), isKnown)}`
  const own = new Set(stemsIn(phrase))
  if (own.size < 2 || ![...own].every(isKnown) || isNarrower(first, own)) return undefined
  const before = wordsToward(second)
    .slice(0, -lead[0].length)
    .replace(/\S+\s*$/, '')
  return { common: [...own], words: `${before} ${phrase}` }
}

const stemsIn = (text: string): string[] =>
  (text.match(WORD) ?? []).map(stemOf).filter((word): word is string => word !== undefined)

/** The words behind a figure up to the last that is known, and on to the end of what narrows that down: "the 40 boats in the harbour of Ayr". */
function phraseBehind(text: string, isKnown: (word: string) => boolean): string {
  const part = text.split(MARK, 1)[0] ?? ''
  const last = [...part.matchAll(WORD)].findLast(([word]) => isKnown(stemOf(word) ?? ''))
  if (!last) return part
  const end = last.index + last[0].length
  return part.slice(0, end) + (NARROWING.exec(part.slice(end))?.[0] ?? '')
}

/** "Some 12 small boats" are not all "the 40 boats". */
function isNarrower(first: Mention, own: ReadonlySet<string>): boolean {
  const [next, ...others] = stemsIn(wordsBehind(first).split(MARK, 1)[0] ?? '')
  return next !== undefined && !own.has(next) && others[0] !== undefined && own.has(others[0])
}
