/** Claims by so little, in a text of such a kind, that an editor would not ask for a source. */
import type { FigureKind } from '../model.ts'
import { saysAtLarge } from './at-large.ts'
import { FIRM_MARGIN, isSparseBut } from './density.ts'
import { isOfHouse, isReachOfHouse } from './house.ts'
import { isFortune, isLinked, isOfItsOwnMatter, mannerOf } from './manner.ts'
import { CARRIED_ON, verdictAlone } from './not-claim.ts'
import { hasVerb, saysOfAll, saysOfOthers } from './others.ts'
import { isHomely } from './own-doings.ts'
import { isInOurStory } from './own-story.ts'
import { wholesOf } from './parts.ts'
import { type Scene, sceneOf } from './scene.ts'
import { BARE, sizeOf } from './signal.ts'
import { TIMES } from './vocabulary.ts'
import { indexAt, wordsOf } from './words.ts'
import { isOfSumShown, isPartOfSome, isSumOfTerms, type Term, termsOf } from './worked-out.ts'
import { namesWorld, speaksOfWorld } from './world.ts'

/** The share of sentences about the world below which a text is taken to hardly speak of it: texts of a dozen genres lie on either side. */
const HARDLY = 0.35

/** The share from which what is a claim by more than a hint stands nevertheless. */
const MAYBE = 0.3

/** The margins up to which it counts what the text is about: of one that does not speak of the world, and of one that may. */
const SLIGHT = 3
const FAINT = 1.5

const isOfOtherMatter = isOfItsOwnMatter(MAYBE)
const isPerhapsOfOtherMatter = isOfItsOwnMatter(HARDLY)

/** A claim by little, in a text that speaks of its own matter. */
const isInOtherText = (scene: Scene, margin: number): boolean =>
  !isEntry(scene) &&
  !isEveryYear(scene) &&
  ((margin <= SLIGHT && isOfOtherMatter(scene)) || (margin <= FAINT && isPerhapsOfOtherMatter(scene)))

/** "The guild sells over 20 million poppies every year": more than anybody's own, time and again. */
const isEveryYear = (scene: Scene): boolean =>
  scene.figure.kind === 'rate' && sizeOf(scene.figure) >= EVERY_YEAR && saysOfOthers(scene)

const EVERY_YEAR = 1e6

/** Counts, measures and rates (hours a night aside) are told in stories, reports and plans of every kind: one that is a claim by less than this is as often none … */
const DOUBTED: Partial<Record<FigureKind, number>> = { count: 2, measure: 3, rate: 1.5 }

/** … unless it is of this size, which nobody counts alone … */
const LARGE: Partial<Record<FigureKind, number>> = { count: 5000, measure: 100_000, rate: 5000 }

/** … or is told of all of a kind: "The average caller waits 11 minutes". */
const OF_ANY = /^\W*(?:the|an?) (?:average|typical|median) /i

const isDoubted = (scene: Scene, margin: number): boolean => {
  const { figure, before } = scene
  return (
    margin < (DOUBTED[figure.kind] ?? 0) &&
    !(figure.kind === 'rate' && TIMES.has(figure.unit ?? '')) &&
    sizeOf(figure) < (LARGE[figure.kind] ?? 0) &&
    !(saysOfAll(scene) || (OF_ANY.test(before) && saysOfOthers(scene)))
  )
}

/** The share below which a text does not speak of the world at all. */
const NOT_AT_ALL = 0.2

/** The margin up to which that decides. */
const FIRM = 5

/** What is hardly said but of all of a kind: "one in eight", "three times as often". */
const SAID_OF_ALL: readonly FigureKind[] = ['ratio', 'multiple', 'rank']

/** Money that nobody tells of as their own: in a game a player may cost millions. */
const isBeyond = ({ figure, reading }: Scene): boolean =>
  isFortune(figure) && !(mannerOf(reading).personal && sizeOf(figure) < 1e7)

/** How many words a sentence has at least that names the world and ends in a full stop, whatever its verb: "Some 37% of homes in Peru heat with wood." */
const SENTENCE = 7

const tells = (scene: Scene): boolean =>
  hasVerb(scene) ||
  (namesWorld(scene.sentence) &&
    /[.!?]["”’)]*$/.test(scene.sentence.text) &&
    wordsOf(scene.sentence).filter(({ text }) => /\p{L}/u.test(text)).length >= SENTENCE)

/** A diary or a log, in which only what is said of others in general speaks of the world. */
const isOfFarText = (scene: Scene, margin: number): boolean =>
  margin <= FIRM &&
  !SAID_OF_ALL.includes(scene.figure.kind) &&
  !mannerOf(scene.reading).isWorldly(NOT_AT_ALL) &&
  !isBeyond(scene) &&
  !isLinked(scene.sentence) &&
  !(speaksOfWorld(scene.sentence) && (saysOfOthers(scene) || (namesWorld(scene.sentence) && tells(scene))))

/** What is worked out from numbers beside it stands and falls with them, but where it is said of the world at large; in words, of a place or a people. */
const isOnlySaidAgain = (scene: Scene): boolean =>
  isSumOfTerms(scene) ||
  isPartOfSome(scene) ||
  isOfNoClaims(scene) ||
  ((termsOf(scene).length > 0 || isOfSumShown(scene)) &&
    !(scene.figure.kind === 'percent' ? speaksOfWorld : namesWorld)(scene.sentence))

/** Worked out from numbers none of which says anything of the world: "2.4 kg of sugar in 3.3 kg of jam is 73%". */
function isOfNoClaims(scene: Scene): boolean {
  const terms = termsOf(scene)
  const isNone = (term: Term) =>
    verdictAlone(sceneOf(term.figure, term.sentence, scene.reading)).notClaimBecause !== undefined
  return terms.length > 0 && !namesWorld(scene.sentence) && terms.every(isNone)
}

/** "(2021)", "(as of June 2020)" */
const DATED = /\([^()]{0,16}\b(?:19|20)\d\d\b[^()]{0,16}\)/

/**
 * "Turnover (2021): £3 billion", "~2,000 branches": an entry of a profile, which says when or how exactly, as no term of a notice is put,
 * in a text that speaks of the world now and then and of nobody's own.
 */
function isEntry({ figure, sentence: { block, prose }, reading }: Scene): boolean {
  const { impersonal, isWorldly } = mannerOf(reading)
  return (
    block.list !== undefined &&
    (figure.approximate || figure.bound === 'at-least' || DATED.test(prose)) &&
    sizeOf(figure) >= (figure.kind === 'percent' ? 1 : ENTRY) &&
    impersonal &&
    !OWN_DEED.test(prose) &&
    isWorldly(NOT_AT_ALL)
  )
}

/** "Managed 4,000+ accounts": what the subject of a résumé has done. */
const OWN_DEED = /^\W*\p{Lu}\p{Ll}+ed\s/u

/** The least count or sum that an entry is asked for. */
const ENTRY = 1000

/** "Public liability cover of £5 million": an item of a notice, which tells nothing. */
const isItem = (scene: Scene): boolean =>
  BARE.includes(scene.figure.kind) &&
  !hasVerb(scene) &&
  !isEntry(scene) &&
  !OF_ANY.test(scene.before) &&
  !mannerOf(scene.reading).isWorldly(HARDLY)

/** "3,400 tons a year, two thirds of it to Norway", "at most €32 million, since 4% of it …": a part of what was told just before. */
function isOfPart({ after, figure, sentence, reading }: Scene): boolean {
  const whole = sentence.figures[indexAt(sentence.figures, figure.range[0]) - 1]
  if (!whole || !/^\s*of (?:it|them|these|those|which|whom)\b/.test(after)) return false
  const told = sceneOf(whole, sentence, reading)
  const { notClaimBecause, margin } = verdictAlone(told)
  if (figure.kind === 'fraction' || figure.kind === 'count')
    return notClaimBecause !== undefined || isDoubted(told, margin)
  return figure.kind === 'percent' && notClaimBecause !== undefined && CARRIED_ON.has(notClaimBecause)
}

/** "Of these, 60% had lost money", behind counts none of which is a claim. */
function isOfCounted({ sentence, reading }: Scene): boolean {
  const last = reading.sentences[sentence.index - 1]
  const wholes = wholesOf(sentence, last)
  return (
    last !== undefined &&
    wholes.length > 0 &&
    wholes.every((whole) => verdictAlone(sceneOf(whole, last, reading)).notClaimBecause !== undefined)
  )
}

/** "Millions of commuters", "tens of thousands of dollars": a size that nobody has counted. */
const isOfNoSize = ({ figure: { value, ends } }: Scene): boolean => value === undefined && ends === undefined

/** Less than a firm claim, in a text that makes hardly any. "One in nine women", "two thirds of teenagers in Japan" and "the average divorce" are said of all. */
const isStray = (scene: Scene, margin: number): boolean =>
  margin < FIRM_MARGIN &&
  scene.figure.kind !== 'ratio' &&
  !(scene.figure.kind === 'fraction' && namesWorld(scene.sentence) && saysOfOthers(scene)) &&
  !OF_ANY.test(scene.before) &&
  isSparseBut(scene.sentence, scene.reading)

/** The margin up to which a team's figures are its own. */
const OURS = 2

/** Of a figure that is a claim by some margin. */
export const isSlight = (scene: Scene, margin: number): boolean =>
  (!saysAtLarge(scene) && isOfOwnMatter(scene, margin)) ||
  isReachOfHouse(scene) ||
  isOfNoSize(scene) ||
  isOnlySaidAgain(scene) ||
  isHomely(scene) ||
  isItem(scene) ||
  isOfPart(scene) ||
  isOfCounted(scene)

/** What the text tells of itself and its own, or hardly tells at all. */
const isOfOwnMatter = (scene: Scene, margin: number): boolean =>
  isInOtherText(scene, margin) ||
  isDoubted(scene, margin) ||
  isStray(scene, margin) ||
  isOfFarText(scene, margin) ||
  (margin <= OURS && isInOurStory(scene)) ||
  isOfHouse(scene, margin)
