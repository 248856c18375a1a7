/** What speaks against a figure being a statistic about the world, and what it then is. */
import type { FigureKind, NotClaim } from '../model.ts'
import { isSum, isSummedUp } from './cases.ts'
import { governing } from './clause.ts'
import { FICTION } from './cues.ts'
import {
  isAnswer,
  isAssured,
  isHabitual,
  isHyperbole,
  isIdiom,
  isNearlyAlways,
  isNothing,
  isNumberless,
  isOfThisText,
  isPartOfTask,
  isRhetoricalWhole,
  isTakenUp,
  isVague,
  isWhole,
} from './idioms.ts'
import { isConvention, isJudged, isOfRule, isShareOfPlan, isStepOfScale } from './judged.ts'
import {
  isAge,
  isAlone,
  isAside,
  isAttribute,
  isCheckResult,
  isClauseNumber,
  isConfidence,
  isExtent,
  isFrequency,
  isInCell,
  isInName,
  isInQuotedTitle,
  isLinkTitle,
  isName,
  isNamingOne,
  isNamingShare,
  isOfMachine,
  isOneOfSome,
  isOption,
  isRepetition,
  isSelection,
  isSizeClass,
  isTally,
  isTitle,
  isTitleCasedLink,
  isWayBetween,
  isWholeOfRate,
  isWholeText,
  isYearLike,
} from './labels.ts'
import { isOfItsOwnMatter, mannerOf } from './manner.ts'
import { isImpression, isOwnChange, isOwnMemory, isOwnSetting, isOwnTraffic, isPartOfUs } from './own-doings.ts'
import { isInOurStory, isInOwnStory, isOfOneMet, isOfOnePerson, isThought } from './own-story.ts'
import {
  isDoneToYours,
  isNear,
  isOfOurPrices,
  isWorkedForYou,
  ME,
  OUR_PRODUCT,
  OURS,
  PART_OF_OURS,
  US,
  YOU,
  YOURS,
} from './persons.ts'
import { isInPlan, isOfSchedule, paysPart } from './schedules.ts'
import { isTermOfService } from './services.ts'
import { isOfBits, isOfCalendar, isOfDice, isOfNature, isOfNecessity, isQuote, isTask } from './set-pieces.ts'
import { around, BARE, COUNTED, isSmall, SHARES, type Signal, sizeOf, type Test } from './signal.ts'
import { isPowered, isRerun, isToCome } from './study-plans.ts'
import { isLoose } from './tabulated.ts'
import {
  isAskedBeyond,
  isAskedGift,
  isBudgeted,
  isIngredient,
  isLimit,
  isOffer,
  isPlanTerm,
  isSetOut,
  isSetRate,
  isSetting,
  isStatutory,
} from './terms.ts'
import { isTrigger } from './triggers.ts'
import { GROUPS, MACHINERY, PARTS, TEXT_PARTS, TIMES } from './vocabulary.ts'

export interface Objection extends Signal {
  readonly because: NotClaim
}

const PERFORMANCE =
  /\b(?:faster|slower|speed-?ups?|overhead|latency|throughput|benchmark(?:s|ed)?|(?:test |code |branch )coverage|coverage is|compil(?:e|es|ed|er|ation|ing)|build times?|(?:test|ci|build) (?:jobs?|cases|failures?|flakes?)|flaky|run-?time|cpu|gpu|memory (?:use|usage)|ram|cache (?:hits?|miss(?:es)?)|bundles?|binary size|test suite|requests? per second|(?:response|load|startup) time|render(?:s|ed|ing)?|training (?:set|took|ran|run|steps)|epochs?|iterations|warm-?ups?|(?:median|mean|average|slowest|fastest) (?:request|response|query|build|page load|call)|(?:one|a|each|every|all|both) (?:cpu )?cores?)\b/i

const DETERMINED =
  /\b(?:the|these|those|our|my|his|her|their|its|your|all|both|any|each|every|other|first|last|next|following|final|same|past|previous|another)\s+(?:\p{Ll}+\s)?$/iu

const isTechnical: Test = ({ reading }) => mannerOf(reading).technical

const APART_IN_TIME = /^\s*(?:ago|(?:later|earlier)\b(?! than)|before|after)\b/

/** "40 hours a week"; "100 kg of methane a year" counts no years. */
const isOfTime: Test = ({ figure: { kind, unit = '' }, noun }) =>
  TIMES.has(noun) && (kind !== 'rate' || unit === '' || TIMES.has(unit))

/** "three steps"; not "thirty-one states" or "one in five lines". */
const isOwnPart: Test = (scene) =>
  isSmall(scene) &&
  !/ in /.test(scene.figure.text) &&
  PARTS.has(scene.noun) &&
  !(GROUPS.has(scene.noun) && sizeOf(scene.figure) >= 20)

/** "The two", "these three", "their thousands": the reader knows them already. */
const isKnown: Test = (scene) =>
  ((isSmall(scene) || scene.figure.value === undefined) && DETERMINED.test(scene.before)) ||
  (/\ball $/i.test(scene.before) && /^ of (?:them|us|you)\b/.test(scene.rest))

const against = (because: NotClaim, weight: number, holds: Test, kinds?: readonly FigureKind[]): Objection => ({
  because,
  weight,
  holds,
  ...(kinds && { kinds }),
})

export const OBJECTIONS: readonly Objection[] = [
  against('own-life', 3, (scene) => isNear(scene, ME)),
  against('own-life', 2, isInOwnStory),
  against('own-product', 2, isInOurStory),
  against('own-product', 4, isOwnChange, ['percent', 'multiple', 'fraction']),
  against('own-life', 6, isOwnMemory, BARE),
  against('own-product', 4, isOwnTraffic, BARE),
  against('own-life', 4, isImpression, SHARES),
  against('own-life', 6, isOfOneMet, [...SHARES, 'count', 'rate', 'money']),
  against('narrative-count', 2, isOfOnePerson, ['count', 'money', 'measure', 'rate']),
  against('fiction', 4, isThought, SHARES),
  against('narrative-count', 2, isOfItsOwnMatter(0.25)),
  against('narrative-count', 2, isOfItsOwnMatter(0.2)),
  against('own-product', 2, ({ before }) => US.test(governing(before)), BARE),
  against(
    'own-product',
    1.5,
    ({ before, after }) => US.test(governing(before)) || OURS.test(after.slice(0, 60)),
    SHARES,
  ),
  against('own-product', 3, ({ after }) => PART_OF_OURS.test(after), [...SHARES, 'count']),
  against('own-product', 3, isPartOfUs, SHARES),
  against('own-product', 6, isTermOfService),
  against('own-product', 3, isOfOurPrices, ['percent', 'fraction', 'money']),
  against('own-benchmark', 2.5, around(PERFORMANCE)),
  against('how-to', 2, (scene) => isNear(scene, YOU), BARE),
  against('own-benchmark', 2, isTechnical, ['percent', 'multiple', 'measure', 'fraction']),
  against('how-to', 1, isTechnical, COUNTED),
  against('configuration', 3, ({ figure: { unit = '' } }) => MACHINERY.has(unit.toLowerCase())),
  against('configuration', 4, isOfMachine),
  against('narrative-count', 2.5, isOwnPart, COUNTED),
  against('how-to', 2, ({ before }) => YOURS.test(before), BARE),
  against('how-to', 3, isWorkedForYou, ['percent']),
  against('example', 3, isDoneToYours, ['percent', 'money', 'point']),
  against('narrative-count', 2.5, ({ figure, noun }) => TEXT_PARTS.has(noun) && sizeOf(figure) < 1e6, COUNTED),
  against('narrative-count', 2, isOfTime, COUNTED),
  against('narrative-count', 1.5, isKnown, COUNTED),
  against('narrative-count', 3, isWayBetween, ['measure']),
  against('narrative-count', 4, ({ after }) => APART_IN_TIME.test(after), ['measure']),
  against('common-knowledge', 3, isOfCalendar),
  against('common-knowledge', 5, isOfNature, ['measure', 'count']),
  against('common-knowledge', 5, isOfNecessity, ['fraction', 'percent']),
  against('common-knowledge', 6, isOfBits, ['count']),
  against('label', 4, isName, COUNTED),
  against('label', 8, isInName, ['percent', 'count']),
  against('label', 6, isAside),
  against('label', 5, isOneOfSome, ['ratio', 'fraction']),
  against('label', 5, isCheckResult, ['count']),
  against('label', 5, isSelection, COUNTED),
  against('label', 3, isAttribute, ['count', 'measure']),
  against('label', 5, isFrequency, COUNTED),
  against('label', 4, isTally, [...BARE, 'ratio']),
  against('label', 5, isConfidence, ['percent', 'count', 'point']),
  against('label', 8, isClauseNumber, ['count']),
  against('label', 5, isExtent, ['count', 'measure', 'point']),
  against('label', 6, isInQuotedTitle),
  against('label', 5, isOption),
  against('configuration', 5, isRepetition, ['count']),
  against('label', 5, isNamingShare, ['percent']),
  against('label', 4, isNamingOne, ['percent', 'count', 'money', 'measure', 'rate']),
  against('label', 4, isStepOfScale, ['percent']),
  against('label', 3, isWholeOfRate, ['count']),
  against('label', 4, isAge, ['count', 'measure']),
  against('label', 6, isYearLike, ['count']),
  against('label', 2.5, isSizeClass, ['count']),
  against('label', 1, isLoose(isAlone), ['count']),
  against('label', 3, isTitle, BARE),
  against('label', 3, isLinkTitle, COUNTED),
  against('label', 3, isTitleCasedLink),
  against('label', 3, isWholeText, ['percent', 'money']),
  against('label', 1, isLoose(isInCell), BARE),
  against('hypothetical', 4, isPowered),
  against('target', 4, isToCome, COUNTED),
  against('own-benchmark', 4, isRerun, ['count']),
  against('target', 4, isLoose(isSetOut)),
  against('rhetoric', 4, isJudged, ['percent', 'point']),
  against('label', 4, isConvention),
  against('rhetoric', 4, isOfRule, ['percent', 'fraction']),
  against('target', 5, isShareOfPlan, ['percent']),
  against('statute', 2, isLimit),
  against('statute', 5, isAskedBeyond, BARE),
  against('statute', 4, ({ reading }) => mannerOf(reading).legal),
  against('statute', 3, isOffer, ['money']),
  against('statute', 3, paysPart, ['fraction', 'percent']),
  against('statute', 8, isOfSchedule),
  against('target', 5, isInPlan),
  against('target', 5, isBudgeted, ['money']),
  against('target', 6, isAskedGift, ['percent', 'fraction', 'money']),
  against('statute', 6, isPlanTerm, BARE),
  against('statute', 3.5, isSetRate, ['percent', 'rate']),
  against('statute', 5, isStatutory),
  against('configuration', 4, isSetting, ['percent']),
  against('configuration', 5, isOwnSetting, ['percent', 'count', 'measure', 'rate']),
  against('configuration', 5, isTrigger, ['percent', 'count', 'measure', 'rate']),
  against('how-to', 4, isIngredient),
  against('how-to', 2, ({ reading }) => mannerOf(reading).recipe),
  against('own-product', 2, ({ before }) => OUR_PRODUCT.test(before), ['percent']),
  against('rhetoric', 4, isRhetoricalWhole, ['percent']),
  against('rhetoric', 4, isWhole, ['percent']),
  against('rhetoric', 4, isAnswer, ['percent']),
  against('rhetoric', 2, isNothing, ['percent']),
  against('rhetoric', 2, isTakenUp, ['percent']),
  against('rhetoric', 3, isAssured, ['percent']),
  against('rhetoric', 2, isHabitual, ['percent']),
  against('rhetoric', 8, isNearlyAlways, ['percent', 'ratio']),
  against('rhetoric', 3, isHyperbole, ['count']),
  against('rhetoric', 6, isNumberless, ['count']),
  against('rhetoric', 4, isVague, ['count']),
  against('own-product', 4, isOfThisText, [...SHARES, 'count']),
  against('rhetoric', 4, isPartOfTask, ['fraction', 'percent']),
  against('rhetoric', 4, isIdiom, ['multiple', 'fraction']),
  against('example', 6, (scene) => isTask(scene) || isOfDice(scene)),
  against('example', 3, isSummedUp),
  against('example', 5, isSum, ['percent', 'money']),
  against('common-knowledge', 4, isQuote, ['percent', 'money', 'count', 'point']),
  against('fiction', 1.5, around(FICTION)),
]
