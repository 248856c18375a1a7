/**
 * Figures that a text has given before, with their source, and those that it works out from such: "the register has thus grown by 20%"
 * behind the two counts, "three times as often" behind the two shares. They rest on what those rest on.
 */
import type { Figure, Sentence } from '../../model.ts'
import type { Backing } from './backing.ts'
import { isStatistic } from './continuity.ts'

/** How many sentences back the figures stand that something is worked out from. */
const BACK = 6

/** Figures of one sentence beyond these are no longer reckoned with: what bounds the cost of a sentence. */
const MOST = 6

/** What says that a figure follows from others. */
const FOLLOWS =
  /\b(?:thus|therefore|hence|so|in other words|that (?:is|makes|means|leaves|comes to|works out)|which (?:is|makes|means|leaves|comes to|works out)|(?:this|it) (?:is|makes|means) an?|adding|added up|between them|put together|altogether|from [^,.;]{1,30} to [^,;]{1,30} is)\b/i

/** The source of the latest of the figures that all of a sentence's figures repeat or follow from. `backingOf` gives what backs an earlier sentence. */
export type ToldBefore = (
  sentence: Sentence,
  backingOf: (earlier: Sentence) => Backing | undefined,
) => Backing | undefined

interface Given {
  readonly figure: Figure
  readonly backing: Backing
}

/** Looks for what a figure follows from in the sentences before it. */
export const toldBeforeIn =
  (sentences: readonly Sentence[]): ToldBefore =>
  (sentence, backingOf) => {
    const givenIn = (earlier: Sentence): Given[] => {
      const backing = backingOf(earlier)
      return backing ? earlier.figures.slice(0, MOST).map((figure) => ({ figure, backing })) : []
    }
    const told = sentence.figures.filter(isStatistic)
    const follows = FOLLOWS.test(sentence.text) || told.every(({ kind }) => kind === 'point')
    if (told.length === 0 || told.length > MOST || !follows) return
    const before = sentences.slice(Math.max(0, sentence.index - BACK), sentence.index).filter(isOfSection(sentence))
    const given = before.flatMap(givenIn)
    const last = given.at(-1)
    const results = told.map((figure) => given.some((one) => isSame(one.figure, figure)) || isWorkedOut(figure, given))
    return results.every(Boolean) && told.some((figure) => !given.some((one) => isSame(one.figure, figure)))
      ? last?.backing
      : undefined
  }

const isOfSection =
  ({ block }: Sentence) =>
  (other: Sentence): boolean =>
    other.block.headings.at(-1) === block.headings.at(-1)

const isSame = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.value !== undefined && a.value === b.value

/** Whether a figure is what two of the given ones make: their sum, their difference, their ratio, or the change from one to the other. */
function isWorkedOut(figure: Figure, given: readonly Given[]): boolean {
  const { value } = figure
  if (value === undefined) return false
  return given.some(({ figure: a }, i) =>
    given.some(
      ({ figure: b }, j) =>
        i !== j &&
        areAlike(a, b) &&
        (figure.kind !== 'point' || a.kind === 'percent') &&
        resultsOf(figure, a.value, b.value).some((result) => isAbout(figure, result)),
    ),
  )
}

const areAlike = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.unit === b.unit && a.currency === b.currency

/** What a figure of some kind can be, worked out from two values. */
function resultsOf({ kind }: Figure, a = 0, b = 0): number[] {
  if (kind === 'percent') return b === 0 ? [] : [(100 * a) / b, Math.abs(100 * (a / b - 1))]
  if (kind === 'multiple' || kind === 'ratio' || kind === 'fraction') return b === 0 ? [] : [a / b]
  return [a + b, Math.abs(a - b)]
}

/** Equal as far as the digits show. */
function isAbout({ value = 0, text }: Figure, result: number): boolean {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  const step = /\d/.test(text) ? 0.5 * 10 ** -decimals : Math.abs(value) * 0.05
  return Math.abs(Math.abs(value) - result) <= step * 1.001
}
