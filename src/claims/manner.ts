/** How a document speaks as a whole: what its figures are about when the sentence alone does not tell. */
import type { Reading } from '../model.ts'

export interface Manner {
  /** The writer tells of their own doings: "I" or "my" in every fifth sentence. */
  readonly personal: boolean
  /** The text is about code: names of code in every eighth sentence. */
  readonly technical: boolean
}

const ME = /\b(?:I|I'm|I've|I'd|I'll|I’m|I’ve|I’d|I’ll|my|My|me)\b/

/** What code, URLs and formulas are blanked by. */
const BLANKED = '\uFFFC'

/** Fewer sentences than these tell nothing of a manner. */
const ENOUGH = 8

const known = new WeakMap<Reading, Manner>()

export function mannerOf(reading: Reading): Manner {
  const manner = known.get(reading) ?? measure(reading)
  known.set(reading, manner)
  return manner
}

function measure({ sentences }: Reading): Manner {
  const share = (holds: (prose: string) => boolean) =>
    sentences.length < ENOUGH ? 0 : sentences.filter(({ prose }) => holds(prose)).length / sentences.length
  return {
    personal: share((prose) => ME.test(prose)) > 0.2,
    technical: share((prose) => prose.includes(BLANKED)) > 0.125,
  }
}
