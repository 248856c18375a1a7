/** What stands around a figure: its sentence cut at the figure and at the clause, and the noun that it counts. */
import type { Figure, Range, Reading, Sentence } from '../model.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isCollective,
  isPlural,
  isVerb,
  PREPOSITIONS,
  RELATIVES,
  singular,
} from './grammar.ts'
import { indexAt, type Word, wordsOf } from './words.ts'

export interface Scene {
  readonly figure: Figure
  readonly sentence: Sentence
  readonly reading: Reading
  readonly words: readonly Word[]
  /** The index of the first word behind the figure and the brackets that may follow it. */
  readonly next: number
  /** The sentence up to the figure and behind it, within reach, apostrophes straight. */
  readonly lead: string
  readonly rest: string
  /** `lead` and `rest` within the figure's own clause. */
  readonly before: string
  readonly after: string
  /** What is counted, singular and in lower case: "case" of "11,999 new cases in 2024". Of a share: what it is a share of. */
  readonly noun: string
}

/** How much of a long sentence is looked at on either side, in UTF-16 units: what bounds the cost of a figure. */
const REACH = 240

const CLAUSE_MARK = /[;:()[\]"“”!?]|\s[-–]+\s|—|,\s(?:but|while|whereas|although|though|so|yet|and|which|with)\s/g

export function sceneOf(figure: Figure, sentence: Sentence, reading: Reading): Scene {
  const words = wordsOf(sentence)
  const [from, to] = figure.range
  const text = sentence.prose
  const lead = straight(text.slice(Math.max(0, from - REACH), from))
  const rest = straight(text.slice(to, to + REACH))
  const [before, after] = [withoutAsides(lead), withoutAsides(rest)]
  const next = behindAside(words, indexAt(words, to))
  return {
    figure,
    sentence,
    reading,
    words,
    next,
    lead,
    rest,
    before: before.slice(lastMark(before)),
    after: after.slice(0, firstMark(after)),
    noun: nounOf(words, next),
  }
}

/** The figure's own clause. */
export const clauseOf = ({ before, figure, after }: Scene): string => `${before}${figure.text}${after}`

const straight = (text: string): string => text.replaceAll('’', "'")

/** Brackets that open and close on one side of the figure part nothing. */
const withoutAsides = (text: string): string =>
  text.replace(/\([^()]*\)|\[[^[\]]*\]/g, (aside) => ' '.repeat(aside.length))

/** The longest aside behind a figure that its phrase goes on after, in words: "78 percent ($63 billion) of …". */
const LONGEST_ASIDE = 8

function behindAside(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at
  const close = words.slice(at, at + LONGEST_ASIDE).findIndex(({ text }) => text === ')')
  return close < 0 ? at : at + close + 1
}

/** A mark that the figure follows at once leads over to it: "Turnout: 61%", "turnout (61%)". */
const LEADING = /[:(–—-]\s*(?:\p{L}{1,8}\s)?$/u

function lastMark(text: string): number {
  const led = LEADING.exec(text)?.index ?? text.length
  let end = 0
  for (const mark of text.slice(0, led).matchAll(CLAUSE_MARK)) end = mark.index + mark[0].length
  return end
}

const firstMark = (text: string): number => {
  const at = text.search(CLAUSE_MARK)
  return at < 0 ? text.length : at
}

/** The head of the noun phrase that begins at a word or behind its "of", singular and in lower case; empty where there is none. */
export function nounOf(words: readonly Word[], next: number): string {
  const of = words[next]?.lower === 'of'
  const range = nounPhrase(words, of ? next + 1 : next)
  const head = range && words[range[1] - 1]
  return head ? singular(head.lower) : ''
}

/** The longest noun phrase that is looked for, in words. */
const LONGEST = 10

/**
 * The noun phrase that begins at a word, as indices of words; undefined where none begins. It ends at its first plural or collective
 * noun that no other one follows, else where something begins that no noun phrase holds.
 */
export function nounPhrase(words: readonly Word[], start: number): Range | undefined {
  let end = start
  for (let at = start; at < Math.min(start + LONGEST, words.length); at++) {
    const word = words[at]
    if (!word || !canStand(word, at > start && isHead(words[at - 1])) || breaksOff(words, start, at)) break
    end = at + 1
    if (isPlural(word.lower) && !isHead(words[at + 1])) break
  }
  return end > start ? [start, end] : undefined
}

const isHead = (word: Word | undefined): boolean =>
  word !== undefined && (isPlural(word.lower) || isCollective(word.lower))

/** "people in debt say …": behind a bare singular a verb opens the predicate, unless it makes a compound ("in care work jobs"). */
const breaksOff = (words: readonly Word[], start: number, at: number): boolean =>
  at > start &&
  PREPOSITIONS.has(words[start - 1]?.lower ?? '') &&
  !DETERMINERS.has(words[at - 1]?.lower ?? '') &&
  isVerb(words[at]?.lower ?? '') &&
  !isHead(words[at + 1])

function canStand({ lower, figure }: Word, afterNoun: boolean): boolean {
  if (!/[\p{L}\p{N}&]/u.test(lower) || figure) return false
  if (PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || CONJUNCTIONS.has(lower) || RELATIVES.has(lower)) return false
  return !(afterNoun && (isVerb(lower) || isAdverb(lower)))
}
