/** Verbs of holding: what a body or a book does with a figure that stands right behind. "The union counts 240 towers", "the table has 97%". */

import { wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import { someWord } from './phrases.ts'

/** What a body or a book does with a figure that stands right behind: "the ringers' union counts 240 towers". */
const COUNTING = wordSet('counts records registers logs tallies')
const HOLDING = wordSet('gives gave give enters notes')

/** How many words may stand between such a verb and its figure. */
const HEDGED = 3
const AVERAGE = /^(?:mean|median|average|total)$/

export const givesFigure = (words: readonly Word[], i: number): boolean =>
  words.slice(i + 1, i + 1 + (AVERAGE.test(words[i + 2]?.lower ?? '') ? 2 : 1) * HEDGED).some(({ figure }) => figure)

export const isCounting = (words: readonly Word[], i: number): boolean => COUNTING.has(words[i]?.lower ?? '')

export const isRecording = (words: readonly Word[], i: number): boolean => {
  const verb = words[i]?.lower ?? ''
  return (
    isCounting(words, i) ||
    isAnswering(words, i) ||
    (HOLDING.has(verb) && givesFigure(words, i) && !isHandedOut(words, i)) ||
    isHaving(words, i)
  )
}

/** "The same table has 97%", "the register had some 4,100": the figure follows at once. */
const isHaving = (words: readonly Word[], i: number): boolean =>
  /^(?:has|have|had)$/.test(words[i]?.lower ?? '') &&
  (words[i + 1]?.figure === true ||
    (/^(?:about|some|only|just|over|nearly)$/.test(words[i + 1]?.lower ?? '') && words[i + 2]?.figure === true))

/** "The panel has the answer: 61% expect …" */
export const isAnswering = (words: readonly Word[], i: number): boolean =>
  /^(?:has|had|gives|gave)$/.test(words[i]?.lower ?? '') &&
  /^(?:answers?|figures?|numbers?|tally|facts)$/.test(words[i + 2]?.lower ?? '') &&
  words[i + 3]?.text === ':'

/** "Gives 40% of the credit to the last page": who gets it, and no report. */
const isHandedOut = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'gives' && someWord(words, { from: i + 1, to: i + 9 }, (word) => word === 'to')
