/** Shares and multiples that a text works out before the reader's eyes: "Ten of the 25 flats, or 40%", "From 20 to 45, so it has more than doubled". */
import { eitherSign, percentOf, percentsOf } from '../arithmetic/change.ts'
import { agree, type Interval, minus, plus, quotient } from '../arithmetic/interval.ts'
import { shareOf, valuesOf } from '../arithmetic/written.ts'
import type { Figure, Sentence } from '../model.ts'
import type { Scene } from './scene.ts'
import { SHARES } from './signal.ts'
import { indexAt } from './words.ts'

/** So many figures before a percentage are at hand. */
const AT_HAND = 6

/** What leads over to what the numbers before it say once more: "(40%)", "or 40%", "which is 40%", "an increase of 40%", "up 40%". */
const SAID_AGAIN =
  /(?:[,;:(–—]|['’]s|\b(?:or|so|is|was|are|were|makes?|made|means?|gives?|gave|to|of|by|in|up|down|about|nearly|almost|just|exactly|indeed|only|thus|an?))\s*$/i

/** "so they more than doubled", "or nearly twice the share", "has thus tripled": what a multiple or a part in words follows from. */
const SAID_IN_WORDS =
  /(?:\b(?:so|thus|hence|therefore|or|which|that|meaning)\b,? |[(–—] ?|, (?:an?|nearly|almost|more than|just (?:over|under)|well over|about|over) )(?:(?:\p{L}{1,6}|nearly|almost|roughly|number|figure|exactly|an? \p{L}{3,9} of) ){0,4}$/iu

/** "37 out of 58 is 64%": a sum that shows what it comes to. */
const EQUALS =
  /^,? (?:is|are|was|makes|gives|comes to|equals|means|works out (?:at|as)|=|i\.e\.|or) (?:\p{L}+ ){0,2}$/iu

/** "one of 11 areas, which means that it gets 9%": what follows from so many parts. */
const FOLLOWS =
  /^[^.;]{0,60}(?:,|—|–| and) (?:so|thus|hence|therefore|which means|meaning|that means|i\.e\.)\b[^.;\d]{0,50}$/i

/** "That is 40% more", "1,386 of them (60%)": a sentence that goes on with the numbers of the one before it. */
const GOES_ON =
  /^\W*(?:(?:so|and|or|in all),? )?(?:that|this|which|it|together|the (?:rise|fall|increase|drop|gain|loss|difference|change|rate|share|total|two|three))\b|\bof (?:them|these|those)\b/i

/** "My average is 84 mm, so this was 85% of it" */
const FOLLOWING =
  /\b(?:so|hence|thus|which means|meaning) (?:that |this |it |they |we )?(?:(?:is|was|makes|made|comes|came|means) )?(?:to )?(?:about |nearly |just )?$/i

/** "up 4% from 2,000": the number behind that it is reckoned from. */
const RECKONED_FROM =
  /^\s*(?:(?:more|less|fewer|higher|lower|up|down|rise|fall|increase|drop) )?(?:from|of|on|than|out of)\s(?:the )?$/

/** A number at hand: a figure, or one end of a range. */
export interface Term {
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
  const { figure, before, lead } = scene
  const { kind } = figure
  if (figure.value === undefined) return []
  const inWords = kind === 'multiple' || kind === 'fraction'
  if (SUMMED.test(before) && isAdded(figure)) return sumOf(scene)
  if (kind !== 'percent' && !inWords) return []
  if (!SAID_AGAIN.test(before) && !(inWords && SAID_IN_WORDS.test(lead))) return []
  const said = kind === 'multiple' ? valuesOf({ figure }) : shareOf({ figure })
  const makes = kind === 'multiple' ? timesOf : quotients
  const terms = termsAtHand(scene)
  for (const [at, first] of terms.entries()) {
    const second = terms.slice(at + 1).find((other) => areAlike(first.figure, other.figure))
    if (said && second && makes(writtenAs(first), writtenAs(second)).some((value) => agree(said, value)))
      return [first, second]
  }
  return []
}

/** "a net 0.9 million", "in all 1,240", "the difference, 300": what two numbers at hand come to, or what the one leaves of the other. */
const SUMMED =
  /\b(?:net|(?:an?|the) (?:grand |combined |net |overall )?(?:total|sum|difference|balance|shortfall|surplus|remainder)(?: (?:of|is|was|being))?|together|combined|altogether|in all|leav(?:es|ing)|remaining|left with|comes? to|adds? up to|makes) (?:(?:about|some|just|only|nearly|roughly|the|them|it|us|with) ){0,2}$/i

const isAdded = ({ kind }: Figure): boolean => kind === 'count' || kind === 'money' || kind === 'measure'

function sumOf(scene: Scene): readonly Term[] {
  const { figure, sentence, reading } = scene
  const last = reading.sentences[sentence.index - 1]
  const at = indexAt(sentence.figures, figure.range[0])
  const before = sentence.figures.slice(Math.max(0, at - AT_HAND), at).flatMap((one) => termsIn(one, sentence, figure))
  const told =
    last?.block === sentence.block ? last.figures.slice(-AT_HAND).flatMap((one) => termsIn(one, last, figure)) : []
  const said = valuesOf({ figure })
  for (const terms of [before, told])
    for (const [at, first] of terms.entries())
      for (const second of terms.slice(at + 1)) {
        if (![first, second].every((term) => areAlike(term.figure, figure))) continue
        const [a, b] = [writtenAs(first), writtenAs(second)]
        if ([plus(a, b), minus(a, b), minus(b, a)].some((value) => agree(said, value))) return [first, second]
      }
  return []
}

/** "So 1.1 million − 0.2 million": a sum stands with its terms wherever it is told of. */
export const isSumOfTerms = (scene: Scene): boolean => isAdded(scene.figure) && termsOf(scene).length > 0

/** "one of 11 areas, so it gets 9%": what so many equal parts make. */
export const isPartOfSome = (scene: Scene): boolean => {
  const at = indexAt(scene.sentence.figures, scene.figure.range[0])
  return isOfSumShown(scene) && /^(?:one|1) (?:out )?of\b/i.test(scene.sentence.figures[at - 1]?.text ?? '')
}

/** Either side of "37 out of 58 is 64%". */
export function isOfSumShown({ figure, sentence }: Scene): boolean {
  const at = indexAt(sentence.figures, figure.range[0])
  const [one, other] =
    figure.kind === 'percent' ? [sentence.figures[at - 1], figure] : [figure, sentence.figures[at + 1]]
  if (one?.kind !== 'ratio' || other?.kind !== 'percent') return false
  const between = sentence.prose.slice(one.range[1], other.range[0])
  if (!EQUALS.test(between) && !FOLLOWS.test(between)) return false
  const [ratio, share] = [shareOf({ figure: one }), shareOf({ figure: other })]
  return ratio !== undefined && share !== undefined && agree(ratio, share)
}

function termsAtHand({ figure, sentence, lead, reading: { sentences } }: Scene): Term[] {
  const { figures, prose, index, block } = sentence
  const at = indexAt(figures, figure.range[0])
  const last = sentences[index - 1]
  const told =
    last?.block === block && (GOES_ON.test(prose) || FOLLOWING.test(lead)) ? last.figures.slice(-AT_HAND) : []
  const next = figures.slice(at + 1, at + 3)
  const behind = isSetOutBehind(prose, figure, next)
    ? next
    : next.slice(0, 1).filter(({ range }) => RECKONED_FROM.test(prose.slice(figure.range[1], range[0])))
  return [
    ...told.flatMap((one) => termsIn(one, last ?? sentence, figure)),
    ...[...figures.slice(Math.max(0, at - AT_HAND), at), ...behind].flatMap((one) => termsIn(one, sentence, figure)),
  ]
}

/** "16% of that stock, 40 of 250 boats, …": between commas it is said what makes it. */
const isSetOutBehind = (prose: string, { range: [, end] }: Figure, [part, whole]: readonly Figure[]): boolean =>
  part !== undefined &&
  whole !== undefined &&
  /^\s[^,.;:]{1,40}, $/.test(prose.slice(end, part.range[0])) &&
  /^ (?:out )?of (?:the )?$/.test(prose.slice(part.range[1], whole.range[0]))

/** A multiple may be reckoned from shares, too. */
function termsIn(figure: Figure, sentence: Sentence, { kind }: Figure): Term[] {
  if (SHARES.includes(figure.kind) && !(kind === 'multiple' && figure.kind === 'percent')) return []
  const values = figure.ends ?? (figure.value === undefined ? [] : [figure.value])
  return values.map((value) => ({ figure, sentence, value }))
}

const writtenAs = ({ figure, value }: Term): Interval => valuesOf({ figure: { ...figure, value } })

/** Of one kind, one unit and one currency, so that the one can be reckoned against the other. */
export const areAlike = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.currency === b.currency

/** How many times the one is the other. */
const timesOf = (a: Interval, b: Interval): Interval[] => [quotient(a, b), quotient(b, a)]

/** What two numbers make in percent, and one of them as a part of both together or of what it came on top of. */
const quotients = (a: Interval, b: Interval): Interval[] => [
  ...percentsOf(a, b),
  ...[percentOf(a, plus(a, b)), percentOf(a, minus(b, a))].flatMap(eitherSign),
]
