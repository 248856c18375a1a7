/** How thick a text is with statistics: one faint number in a text that states hardly any is mostly none. */
import type { Reading, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { verdictAlone } from './not-claim.ts'
import { sceneOf } from './scene.ts'

/** The margin from which a claim is one wherever it stands. */
export const FIRM_MARGIN = 3

/** The length of text that one such claim makes thick with them: a thousand words, in UTF-16 units. */
const PER_CLAIM = 6000

/** Shorter texts, of some 150 words, tell nothing of it. */
const ENOUGH = 900

interface Density {
  readonly length: number
  readonly firm: ReadonlyMap<Sentence, number>
  readonly all: number
}

const densityOf: (reading: Reading) => Density = once(measure)

function measure(reading: Reading): Density {
  const firm = new Map<Sentence, number>()
  let all = 0
  for (const sentence of reading.sentences) {
    const count = sentence.figures.filter((figure) => {
      const { notClaimBecause, margin } = verdictAlone(sceneOf(figure, sentence, reading))
      return notClaimBecause === undefined && margin >= FIRM_MARGIN
    }).length
    if (count > 0) firm.set(sentence, count)
    all += count
  }
  return { length: reading.blocks.reduce((sum, { text }) => sum + text.length, 0), firm, all }
}

/** Whether a text of some length states hardly any statistic but in that sentence: less than one in a thousand words. Linear in the text, once. */
export function isSparseBut(sentence: Sentence, reading: Reading): boolean {
  const { length, firm, all } = densityOf(reading)
  return length >= ENOUGH && (all - (firm.get(sentence) ?? 0)) * PER_CLAIM < length
}
