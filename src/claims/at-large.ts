/** What is said of a country, a people, or all of a kind, and of nobody at home: it stands out of a story, a diary or a report of the writer's own. */
import type { Sentence } from '../model.ts'
import { once } from '../once.ts'
import { isPresent } from '../times/tense.ts'
import { TREND } from './cues.ts'
import { isVerb } from './grammar.ts'
import { isFortune } from './manner.ts'
import { isAverage } from './of-a-kind.ts'
import { saysOfAll, saysOfOthers } from './others.ts'
import { SOMEBODY, THROWN_IN, WRITERS } from './persons.ts'
import { clauseOf, type Scene } from './scene.ts'
import { SHARES, sizeOf } from './signal.ts'
import { GROUPS } from './vocabulary.ts'
import { wordsOf } from './words.ts'
import { namesPlace, speaksOfWorld } from './world.ts'

/** A sentence without what its writer throws in, and with nobody else's "you'll" and "they've". */
const withoutAsides = ({ prose }: Sentence): string =>
  prose
    .replaceAll('’', "'")
    .replace(THROWN_IN, '')
    .replace(/\b(you|they|it|there|that|who)'(?:ll|ve|d)\b/gi, '$1')

/** What was told of before, whatever it is. */
const POINTED =
  /^\W*(?:so |and |but )?(?:that|this|these|those)(?: \p{L}+)? (?:is|are|was|were|makes?|made|means?|comes?|came)\b/iu

/** A sentence about the world in which neither the writer nor anybody in particular has a part. */
export const speaksAtLarge: (sentence: Sentence) => boolean = once((sentence) => {
  const prose = withoutAsides(sentence)
  return (
    !WRITERS.test(prose) &&
    !SOMEBODY.test(prose) &&
    !POINTED.test(prose) &&
    wordsOf(sentence).some(({ lower, figure }) => !figure && isVerb(lower)) &&
    (namesPlace(sentence) || (speaksOfWorld(sentence) && isPresent(prose)))
  )
})

/** "one dealer in five": said of any of them, wherever it stands. */
const COUNTED_OFF = /^\S+ (?!out of )(?:[\p{L}'’-]+ ){1,4}(?:in|(?:out )?of) /u

/** So many that nobody tells of them for what he saw on one day. */
const MANY = 1000

/** A figure that such a sentence states of what it is about: how things are there, how they have changed, or a number beyond any one person's. */
export function saysAtLarge(scene: Scene): boolean {
  const { figure, sentence, noun } = scene
  if (isBeyondAll(scene)) return !WRITERS.test(withoutAsides(sentence))
  if (COUNTED_OFF.test(figure.text) && saysOfAll(scene)) return true
  if (!speaksAtLarge(sentence)) return false
  const clause = clauseOf(scene)
  if (figure.kind === 'money' && !isFortune(figure) && !saysOfOthers(scene)) return false
  if (isAverage(scene) || TREND.test(clause) || figure.kind === 'money') return true
  if (figure.kind === 'rank' || figure.kind === 'ratio' || figure.kind === 'rate') return true
  if (SHARES.includes(figure.kind) || figure.kind === 'multiple') return isPresent(clause) || GROUPS.has(noun)
  return sizeOf(figure) >= MANY && (namesPlace(sentence) || (GROUPS.has(noun) && saysOfOthers(scene)))
}

/** More than anybody has counted for himself, and more money than most firms see. */
const isBeyondAll = ({ figure, lead }: Scene): boolean =>
  (figure.kind === 'count' || figure.kind === 'rate' || figure.kind === 'money') &&
  sizeOf(figure) >= (figure.kind === 'money' ? 1e9 : 1e7) &&
  !/["“]$/.test(lead)
