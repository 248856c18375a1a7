/**
 * Figures that a text has given before, with their source, and those that it works out from such: "the register has thus grown by 20%"
 * behind the two counts, "three times as often" behind the two shares. They rest on what those rest on.
 */
import { percentsOf } from '../../arithmetic/change.ts'
import { agree, type Interval, minus, plus, quotient, times } from '../../arithmetic/interval.ts'
import { shareOf, valuesOf } from '../../arithmetic/written.ts'
import { piecesOf } from '../../comparable/ends.ts'
import type { Figure, Sentence } from '../../model.ts'
import { areAlike } from '../worked-out.ts'
import { type Again, isOdd } from './again.ts'
import type { Backing } from './backing.ts'
import { isStatistic } from './continuity.ts'

/** How many sentences back the figures stand that something is worked out from. */
const BACK = 6

/** Figures of one sentence beyond these are no longer reckoned with: what bounds the cost of a sentence. */
const MOST = 6

/** What says that a figure follows from others. */
const FOLLOWS =
  /\b(?:thus|therefore|hence|so|in other words|that (?:is|makes|means|leaves|comes to|works out)|which (?:is|makes|means|leaves|comes to|works out)|(?:this|it) (?:is|makes|means) an?|adding|added up|between them|put together|altogether)\b/i

/** The source of the latest of the figures that all of a sentence's figures repeat or follow from. `backingOf` gives what backs an earlier sentence. */
export type ToldBefore = (
  sentence: Sentence,
  backingOf: (earlier: Sentence) => Backing | undefined,
) => Backing | undefined

interface Given {
  readonly figure: Figure
  readonly backing: Backing
}

/** Looks for what a figure follows from in the sentences before it, and in the sentence itself where that shows the figures once more. */
export function toldBeforeIn(sentences: readonly Sentence[], again: Again): ToldBefore {
  return (sentence, backingOf) => {
    const givenIn = (earlier: Sentence): Given[] => {
      const backing = backingOf(earlier)
      return backing ? piecesIn(earlier, earlier.figures.slice(0, MOST)).map((figure) => ({ figure, backing })) : []
    }
    const told = piecesIn(sentence, sentence.figures.filter(isStatistic))
    if (told.length < 1 || told.length > MOST) return
    const earlier = repeatedBy(sentence, again).find(backingOf)
    if (earlier) return backingOf(earlier)
    const parts = addedUpBy(sentence, told, sentences)
    if (parts) return backingOf(parts)
    const rest = restOf(sentence, told, sentences)
    if (rest && backingOf(rest)) return backingOf(rest)
    const follows = FOLLOWS.test(sentence.text) || told.every(({ kind }) => kind === 'point')
    if (!follows && told.length <= SHOWN) return
    const before = sentences.slice(Math.max(0, sentence.index - BACK), sentence.index).filter(isOfSection(sentence))
    const given = before.flatMap(givenIn)
    const repeated = told.filter((figure) => given.some((one) => isSame(one.figure, figure)))
    const others = told.filter((figure) => !repeated.includes(figure))
    const operands = follows ? given.map(({ figure }) => figure) : repeated
    const result =
      others.length > 0 &&
      others.every((figure) => isWorkedOut(figure, operands) || isProduct(figure, operands, sentence.figures))
    return result ? given.at(-1)?.backing : undefined
  }
}

/** How many sentences back in its paragraph two shares stand that a third adds up. */
const NEAR = 4

/** "23% rent and 38% share. … Here is the point: 61% do not own": the earlier sentence whose neighbouring shares make the one that a sentence has. */
function addedUpBy(sentence: Sentence, told: readonly Figure[], sentences: readonly Sentence[]): Sentence | undefined {
  const [share, ...more] = told
  if (!share || more.length > 0 || share.kind !== 'percent' || !isOdd(share)) return
  return sentences
    .slice(Math.max(0, sentence.index - NEAR), sentence.index)
    .findLast(
      ({ block, figures }) => block === sentence.block && figures.some((one, i) => isSum(share, one, figures[i + 1])),
    )
}

/** "5% had cancer. … So 19 in 20 have none": the earlier sentence whose share makes up the whole with the one that a sentence has, which is no half. */
function restOf(sentence: Sentence, told: readonly Figure[], sentences: readonly Sentence[]): Sentence | undefined {
  const [share, ...more] = told.filter(
    ({ kind, value = 0 }) => SHARE_KINDS.has(kind) && (kind === 'percent' || value < 1),
  )
  const said = share && shareOf({ figure: share })
  if (!said || more.length > 0 || !DENIES.test(sentence.text)) return
  return sentences
    .slice(Math.max(0, sentence.index - BACK), sentence.index)
    .filter(isOfSection(sentence))
    .findLast(({ figures }) =>
      figures.some(
        ({ kind, value }) =>
          kind === 'percent' && value !== undefined && value !== 50 && agree(said, [100 - value, 100 - value]),
      ),
    )
}
const SHARE_KINDS: ReadonlySet<Figure['kind']> = new Set(['percent', 'ratio', 'fraction'])
const DENIES = /\b(?:not|no|none|never|without|nothing|other|others|rest)\b|n['’]t\b/i

const isSum = ({ value }: Figure, one: Figure, other: Figure | undefined): boolean =>
  one.kind === 'percent' &&
  other?.kind === 'percent' &&
  Math.abs((one.value ?? 0) + (other.value ?? 0) - (value ?? 0)) < EXACT

/** Sums of decimals are off by less. */
const EXACT = 1e-9

/** The earlier sentences of one topic that gave all the statistics of a sentence. */
function repeatedBy(sentence: Sentence, again: Again): readonly Sentence[] {
  const [first, ...more] = sentence.figures.filter(isStatistic)
  const earlier = first ? again(first, sentence).filter(({ index }) => index < sentence.index) : []
  return earlier.filter((other) => more.every((figure) => other.figures.some((one) => isSame(one, figure))))
}

/** So many figures a sentence repeats that shows what it reckons with: "From 40 to 50 is a quarter more". */
const SHOWN = 2

const piecesIn = (sentence: Sentence, figures: readonly Figure[]): Figure[] =>
  figures.flatMap((figure) => piecesOf({ figure, sentence }).map((piece) => piece.figure))

const isOfSection =
  ({ block }: Sentence) =>
  (other: Sentence): boolean =>
    other.block.headings.at(-1) === block.headings.at(-1)

/** One value; a price may go on without its sign: "from 2.00 to 2.50". */
const isSame = (a: Figure, b: Figure): boolean =>
  a.value !== undefined && a.value === b.value && (a.kind === b.kind || a.kind === 'count' || b.kind === 'count')

/** Whether a figure is what two of the given ones make: their sum, their difference, their ratio, or the change from one to the other. */
const isWorkedOut = (figure: Figure, given: readonly Figure[]): boolean =>
  given.some((a, i) =>
    given.some(
      (b, j) => i !== j && areAlike(a, b) && resultsOf(figure, a, b).some((result) => agree(rangeOf(figure), result)),
    ),
  )

/** "£221.20 a week. … Over 52 weeks that makes £11,502.40": what was given, so many times. */
const isProduct = (figure: Figure, given: readonly Figure[], beside: readonly Figure[]): boolean =>
  given.some((one) =>
    beside.some(
      (many) =>
        many !== figure &&
        many.value !== undefined &&
        (figure.currency ?? one.currency) === one.currency &&
        agree(rangeOf(figure), times(rangeOf(one), many.value)),
    ),
  )

const rangeOf = (figure: Figure): Interval => shareOf({ figure }) ?? valuesOf({ figure })

/** What a figure of some kind can be, worked out from two others. */
function resultsOf({ kind, unit, currency }: Figure, one: Figure, other: Figure): Interval[] {
  if (kind === 'point')
    return one.kind === 'percent' ? [minus(valuesOf({ figure: one }), valuesOf({ figure: other }))] : []
  const [a, b] = [rangeOf(one), rangeOf(other)]
  if (kind === 'percent' || kind === 'fraction' || kind === 'ratio') return percentsOf(a, b)
  if (kind === 'multiple') return [quotient(a, b)]
  return unit === one.unit && currency === one.currency ? [plus(a, b), minus(a, b)] : []
}
