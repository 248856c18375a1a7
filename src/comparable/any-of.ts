/** Lists of terms as a pattern: how packs and rules write words. */
import type { Range } from '../model.ts'
import { once } from '../once.ts'

const patterns = new Map<string, RegExp>()

/** What a `*` between two words stands for. */
const FEW_WORDS = "\\s+[a-zÀ-ɏ\\d'’-]+(?:\\s+[a-zÀ-ɏ\\d'’-]+){0,3}?\\s+"

/**
 * Finds any of some terms as whole words, in any case: `*` at an end stands for the rest of a word, between two words for one to four others, a space
 * for any white space. Kept by the list itself, too: to join a long one costs more than to look for it.
 */
export const anyOf: (terms: readonly string[]) => RegExp = once(patternOf)

function patternOf(terms: readonly string[]): RegExp {
  const key = terms.join('|')
  const known = patterns.get(key)
  if (known) return known
  const alternatives = terms.map((term) => term.split(' * ').map(literally).join(FEW_WORDS))
  const pattern = new RegExp(`(?<![a-zÀ-ɏ\\d])(?:${alternatives.join('|') || '(?!)'})(?![a-zÀ-ɏ\\d])`, 'iu')
  patterns.set(key, pattern)
  return pattern
}

const literally = (words: string): string =>
  words
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[a-zÀ-ɏ\\d]*')
    .replace(/['’]/g, "['’]")
    .replace(/ +/g, '\\s+')

/** Where some terms stand in a text as words of their own: a part of a compound ("case-fatality", "anti-smuggling") is another word. */
export function placesOf(terms: readonly string[], text: string): Range[] {
  return Array.from(
    text.matchAll(new RegExp(anyOf(terms), 'giu')),
    ({ index, 0: { length } }): Range => [index, index + length],
  ).filter(
    ([from, to]) =>
      !/\p{L}-$/u.test(text.slice(Math.max(0, from - 2), from)) &&
      !/^-\p{L}/u.test(text.slice(to, to + 2)) &&
      !(TIME.test(text.slice(from, to)) && AWAY.test(text.slice(to, to + 10))),
  )
}

/** “A year before” is a day in the past, and “a year” how often. */
const TIME = /\b(?:an?|each|every|last) (?:hour|day|night|week|month|year)$/i
const AWAY = /^,? (?:before|earlier|ago|later|after|prior|on)\b/

/** Where two lists of terms stand in a text; of two terms on the same words the longer one does (“carbon dioxide” before “carbon”). */
export function placesOfBoth(ones: readonly string[], others: readonly string[], text: string): [Range[], Range[]] {
  const [first, second] = [placesOf(ones, text), placesOf(others, text)]
  const [byFirst, bySecond] = [spanning(first), spanning(second)]
  return [first.filter((range) => !bySecond(range)), second.filter((range) => !byFirst(range))]
}

/** Whether one of some places, which do not overlap, holds a range and more. */
const spanning =
  (places: readonly Range[]) =>
  ([from, to]: Range): boolean =>
    places.some(([a, b]) => a <= from && to <= b && b - a > to - from)

/** The words of some texts in lower case, to rule out terms that cannot stand there. */
export const vocabularyOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []))

const WORD = /[a-zÀ-ɏ\d]+/gu

/** Whether any of some terms can stand in a text of a vocabulary: cheaper by far than to look for it. */
export function mayStand(terms: readonly string[], vocabulary: ReadonlySet<string>): boolean {
  return neededFor(terms).some((words) => words.every((word) => vocabulary.has(word)))
}

const neededFor = once((terms: readonly string[]) => terms.map(wholeWords))

/** The words of a term that it cannot do without: not those of which a part is open. */
const wholeWords = (term: string): string[] =>
  (term.toLowerCase().match(/[a-zÀ-ɏ\d*]+/gu) ?? []).filter((word) => !word.includes('*'))
