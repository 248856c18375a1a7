/** Percentages that a text works out before the reader's eyes: "Ten of the 25 flats, or 40%", "From £2.00 to £2.50 is 25%". */
import { eitherSign, percentOf, percentsOf } from '../arithmetic/change.ts'
import { agree, type Interval, minus, plus } from '../arithmetic/interval.ts'
import { valuesOf } from '../arithmetic/written.ts'
import type { Figure, Sentence } from '../model.ts'
import type { Scene } from './scene.ts'
import { SHARES } from './signal.ts'
import { indexAt } from './words.ts'

/** So many figures before a percentage are at hand. */
const AT_HAND = 4

/** What leads over to what the numbers before it say once more: "(40%)", "or 40%", "which is 40%", "an increase of 40%", "up 40%". */
const SAID_AGAIN =
  /(?:[,;:(–—]|\b(?:or|so|is|was|are|were|makes?|made|means?|gives?|gave|to|of|by|up|down|about|nearly|almost|just|exactly|indeed|only|thus|an?))\s*$/i

/** "That is 40% more": a sentence that goes on with the numbers of the one before it. */
const GOES_ON =
  /^\W*(?:(?:so|and|or|in all),? )?(?:that|this|which|it|together|the (?:rise|fall|increase|drop|gain|loss|difference|change|rate|share|total|two|three))\b/i

/** "up 4% from 2,000": the number behind that it is reckoned from. */
const RECKONED_FROM =
  /^\s*(?:(?:more|less|fewer|higher|lower|up|down|rise|fall|increase|drop) )?(?:from|of|on|than|out of)\s(?:the )?$/

/** A number at hand: a figure, or one end of a range. */
interface Term {
  readonly figure: Figure
  readonly sentence: Sentence
  readonly value: number
}

/** The numbers that a percentage is the quotient of and that it only says again; none where nothing by it makes it. */
export function termsOf(scene: Scene): readonly Term[] {
  const terms = known.get(scene.figure) ?? termsBeside(scene)
  known.set(scene.figure, terms)
  return terms
}

const known = new WeakMap<Figure, readonly Term[]>()

function termsBeside(scene: Scene): readonly Term[] {
  const { figure, before } = scene
  if (figure.kind !== 'percent' || figure.value === undefined || !SAID_AGAIN.test(before)) return []
  const said = valuesOf({ figure })
  const terms = termsAtHand(scene)
  for (const [at, first] of terms.entries()) {
    const second = terms.slice(at + 1).find((other) => areAlike(first.figure, other.figure))
    if (second && quotients(writtenAs(first), writtenAs(second)).some((value) => agree(said, value)))
      return [first, second]
  }
  return []
}

function termsAtHand({ figure, sentence, reading: { sentences } }: Scene): Term[] {
  const { figures, prose, index, block } = sentence
  const at = indexAt(figures, figure.range[0])
  const last = sentences[index - 1]
  const told = last?.block === block && GOES_ON.test(prose) ? last.figures.slice(-AT_HAND) : []
  const next = figures.slice(at + 1, at + 3)
  const behind = isSetOutBehind(prose, figure, next)
    ? next
    : next.slice(0, 1).filter(({ range }) => RECKONED_FROM.test(prose.slice(figure.range[1], range[0])))
  return [
    ...told.flatMap((figure) => termsIn(figure, last ?? sentence)),
    ...[...figures.slice(Math.max(0, at - AT_HAND), at), ...behind].flatMap((figure) => termsIn(figure, sentence)),
  ]
}

/** "16% of that stock, 40 of 250 boats, …": between commas it is said what makes it. */
const isSetOutBehind = (prose: string, { range: [, end] }: Figure, [part, whole]: readonly Figure[]): boolean =>
  part !== undefined &&
  whole !== undefined &&
  /^\s[^,.;:]{1,40}, $/.test(prose.slice(end, part.range[0])) &&
  /^ (?:out )?of (?:the )?$/.test(prose.slice(part.range[1], whole.range[0]))

function termsIn(figure: Figure, sentence: Sentence): Term[] {
  if (SHARES.includes(figure.kind)) return []
  const values = figure.ends ?? (figure.value === undefined ? [] : [figure.value])
  return values.map((value) => ({ figure, sentence, value }))
}

const writtenAs = ({ figure, value }: Term): Interval => valuesOf({ figure: { ...figure, value } })

/** Of one kind, one unit and one currency, so that the one can be reckoned against the other. */
export const areAlike = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.currency === b.currency

/** What two numbers make in percent, and one of them as a part of both together or of what it came on top of. */
const quotients = (a: Interval, b: Interval): Interval[] => [
  ...percentsOf(a, b),
  ...[percentOf(a, plus(a, b)), percentOf(a, minus(b, a))].flatMap(eitherSign),
]
