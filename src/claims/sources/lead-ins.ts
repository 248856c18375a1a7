/** What stands before the noun phrase of a subject: a time or a place that opens the sentence, articles, numbers. */
import { DETERMINERS, isAdverb, wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import type { Run } from './names.ts'
import { isTime } from './nobodies.ts'
import { type Clauses, isPreposition, someWord } from './phrases.ts'

/** What points to something that was named before. */
export const POINTING = wordSet('the this that these those same such')

/** The phrase alone: "same group" of "A year earlier the same group". */
export const withoutLeadIn = (clauses: Clauses, phrase: Run): Run =>
  trimmed(clauses.words, behindFrame(clauses, phrase))

/** "After 41 cycles the system", "In the spring Gallup", "A year earlier the same group": without the time or the place that opens the sentence with no comma behind it. */
function behindFrame({ words, names }: Clauses, { from, to }: Run): Run {
  const apart = words.slice(from, to).findIndex(({ lower }) => /^(?:earlier|later|ago)$/.test(lower)) + 1
  if (apart > 1 && /^(?:year|month|week|quarter|day)s?$/.test(words[from + apart - 2]?.lower ?? ''))
    return { from: from + apart, to }
  if (!isPreposition(words[from]?.lower ?? '')) return { from, to }
  const name = names.get(to - 1)
  let start = name ? name.from : to - 1
  while (!name && start > from && !DETERMINERS.has(words[start]?.lower ?? '')) start--
  if (DETERMINERS.has(words[start - 1]?.lower ?? '')) start--
  const before = words[start - 1]?.lower ?? ''
  const isApart = start > from + 1 && !isPreposition(before) && !isJoined(words, start, to)
  return isApart ? { from: start, to } : { from, to }
}

/** Whether a preposition or "and" stands between two places. */
const isJoined = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.lower === 'and' || someWord(words, { from, to }, (word) => isPreposition(word) || word === 'and')

/** Without what leads in ("and", "In 2019"), articles and numbers. */
function trimmed(words: readonly Word[], { from, to }: Run): Run {
  let start = overDate(words, { from, to })
  while (start < to && isLeadIn(words[start]?.lower ?? '')) start++
  return { from: start, to: words[to - 1]?.text === '.' ? to - 1 : to }
}

/** Steps over a date that leads in: "In May 2020 Gallup". */
function overDate(words: readonly Word[], { from, to }: Run): number {
  if (!/^(?:in|on|by|since|during)$/.test(words[from]?.lower ?? '')) return from
  let start = from + 1
  while (start < to && (isTime(words[start]?.lower ?? '') || /^\d{1,4}$/.test(words[start]?.lower ?? ''))) start++
  return start > from + 1 ? start : from
}

const isLeadIn = (word: string): boolean =>
  POINTING.has(word) || /^(?:a|an|and|or|but|both|all|even|only|when|now|also|\d{4})$/.test(word) || isAdverb(word)
