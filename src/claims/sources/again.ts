/** Figures that a text gives more than once of one thing: in a teaser, a summary or an aside, and where it tells of it at length. */
import type { Figure, Sentence } from '../../model.ts'
import { nounOf } from '../scene.ts'
import { indexAt, wordsOf } from '../words.ts'
import { opensOn, overlap } from './continuity.ts'

/** The other sentences that give a figure of one sentence again, above and below it. */
export type Again = (figure: Figure, sentence: Sentence) => readonly Sentence[]

/** So many of the sentences that give one figure are looked at. */
const GIVEN = 6

/** Linear in the figures of the sentences; asking for one costs a few sentences. */
export function againIn(sentences: readonly Sentence[]): Again {
  const given = new Map<string, { readonly sentence: Sentence; readonly figure: Figure }[]>()
  for (const sentence of sentences)
    for (const figure of sentence.figures)
      for (const key of keysOf(figure)) {
        const told = given.get(key) ?? []
        if (told.length < GIVEN) given.set(key, [...told, { sentence, figure }])
      }
  return (figure, sentence) => {
    const [key = ''] = isVague(figure) ? [magnitudeOf(figure)] : keysOf(figure)
    return (given.get(key) ?? [])
      .filter((other) => other.sentence.block !== sentence.block || other.sentence.index < sentence.index)
      .filter(
        (other) => other.sentence !== sentence && isOfOne({ figure, sentence }, other, contextOf(other, sentences)),
      )
      .map((other) => other.sentence)
  }
}

/** By its value and, where it is large, by how large it is: "some 300,000" is among the "hundreds of thousands". */
const keysOf = (figure: Figure): readonly string[] => {
  const { kind, value, unit, currency } = figure
  if (value === undefined) return isVague(figure) ? [`${magnitudeOf(figure)} ${figure.low}`] : []
  const exact = [kind, value, unit, currency].join(' ')
  return value >= LARGE ? [exact, magnitudeOf(figure)] : [exact]
}

/** "Millions", "hundreds of thousands". */
const isVague = ({ value, low, ends }: Figure): boolean =>
  value === undefined && ends === undefined && low !== undefined && low >= LARGE

const LARGE = 1000

const magnitudeOf = ({ kind, value, low, unit, currency }: Figure): string =>
  [kind, 'about', Math.floor(Math.log10(value ?? low ?? 1) / 3), unit, currency].join(' ')

/** "The mills lose 2%. That's 40% less than …": what a sentence that goes on is about stands in the one before it, too. */
function contextOf({ sentence }: Told, sentences: readonly Sentence[]): Sentence | undefined {
  const last = sentences[sentence.index - 1]
  return last?.block === sentence.block && opensOn(sentence) ? last : undefined
}

/** Whether two figures that are alike are of one thing: the rounder, the more their sentences have to have in common. */
function isOfOne(one: Told, other: Told, context: Sentence | undefined): boolean {
  const shared = overlap(one.sentence, other.sentence).shared + (context ? overlap(one.sentence, context).shared : 0)
  if (isVague(one.figure))
    return (
      (other.figure.value ?? other.figure.low ?? 0) >= (one.figure.low ?? 0) &&
      (shared >= CLOSE || (shared >= ALIKE && isOfOneNoun(one, other)))
    )
  if (isOdd(one.figure)) return shared >= ALIKE || isOfOneNoun(one, other)
  return shared >= (MEASURED.includes(one.figure.kind) && (one.figure.value ?? 0) >= LARGE ? ALIKE : CLOSE)
}

interface Told {
  readonly figure: Figure
  readonly sentence: Sentence
}

const ALIKE = 2
const CLOSE = 3

const MEASURED: readonly Figure['kind'][] = ['count', 'money', 'measure', 'rate']

/** Figures with so many digits that matter are no round numbers: 27%, 5,437, $2.41 billion. */
const DIGITS = 3

/** Hardly the same twice by chance. */
export const isOdd = ({ kind, value }: Figure): boolean => {
  if (value === undefined) return false
  if (kind === 'percent') return value > 10 && value % 5 !== 0
  const digits = String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '')
  return (kind === 'count' || kind === 'money' || kind === 'rate') && digits.length >= DIGITS
}

/** "a 27% decline … the 27% decline" */
function isOfOneNoun(one: Told, other: Told): boolean {
  const noun = nounBehind(one)
  return noun.length > 3 && noun === nounBehind(other)
}

const nounBehind = ({ figure, sentence }: Told): string => {
  const words = wordsOf(sentence)
  return nounOf(words, indexAt(words, figure.range[1]))
}
