/** All that the author of a rule may use: `defineRule` and the nouns. The public contract of `rules/`. */
import type { Document, Report, Severity } from './model.ts'

export { percentOf } from './arithmetic/change.ts'
export { isPossibleOutOf, nearestOutOf } from './arithmetic/grim.ts'
export { agree, exactly, exceeds, type Interval, isBelow, middle, quotient, sum, times } from './arithmetic/interval.ts'
export { shown } from './arithmetic/shown.ts'
export { pValueOf, type TestStatistic } from './arithmetic/significance.ts'
export { isSlip, thousandsBetween } from './arithmetic/slip.ts'
export { countOf, shareInSum, shareOf, valuesOf, valuesOfDigits } from './arithmetic/written.ts'
export { addressOf, hostOf, isAt } from './citations/addresses.ts'
export { type Citation, citationsOf } from './citations/cited.ts'
export { isMeant } from './citations/citing.ts'
export { citedEntries, isBacking, wordsOf } from './citations/entries.ts'
export { isToldInPassing } from './citations/fact.ts'
export { namesIn } from './citations/named.ts'
export { isDoing, isInClause, isSpokenOf } from './citations/nobody.ts'
export { lostPointers } from './citations/pointers.ts'
export { onlySites } from './citations/sole.ts'
export { type SourceLine, sourceLinesOf } from './citations/source-lines.ts'
export { assertions, credited, statedAnywhere, statements, tallies } from './citations/statements.ts'
export { isLike } from './comparable/alike.ts'
export { type Amount, amountsOf } from './comparable/amounts.ts'
export { anyOf, placesOfBoth } from './comparable/any-of.ts'
export { wordsAround, wordsBefore, wordsBehind } from './comparable/around.ts'
export { bySentence } from './comparable/by-sentence.ts'
export { areOneAmount, calledOf, entitledOf } from './comparable/called.ts'
export { causesIn } from './comparable/causes.ts'
export { denominatorOf } from './comparable/chance.ts'
export { type Change, changesOf } from './comparable/change.ts'
export {
  follows,
  holdsOtherwise,
  isPointsCalledPercent,
  isPutRight,
  isStated,
  placeOf,
  type Stated,
  unexplained,
  workedOutAs,
} from './comparable/change-check.ts'
export { type Comparison, comparisonsOf } from './comparable/comparison.ts'
export { sharesOfCounts, wholeIn } from './comparable/count-shares.ts'
export { type Disclaimer, disclaimersIn, isDisclaimer } from './comparable/disclaimer.ts'
export { type Estimate, estimateBefore, estimatesIn, type Numeral } from './comparable/estimate-before.ts'
export { estimateInCell, toldIntervals } from './comparable/estimate-in-cell.ts'
export { grammar } from './comparable/grammar.ts'
export { groupSharesOf } from './comparable/group-shares.ts'
export { type Match, matchesOf } from './comparable/matching.ts'
export { areInTwoPlaces } from './comparable/names.ts'
export { isRightWith } from './comparable/otherwise.ts'
export { type Partition, partitionsOf } from './comparable/partition.ts'
export { areCountedApart, type Passage, passagesOf } from './comparable/passage.ts'
export { places } from './comparable/places.ts'
export type { Poll } from './comparable/poll.ts'
export { hasMargin, isDated, isDrawn, isNamed, pollsWithout } from './comparable/poll-details.ts'
export { type Portion, portionsOf } from './comparable/portion.ts'
export { boundsOf, ESTIMATED, EXTREMES, RANGES } from './comparable/ranges.ts'
export { areToldApart, isConcluded, isDefined, isRenamed, isSaidAgain, saysAgain } from './comparable/renamed.ts'
export { type Retold, retoldAmong } from './comparable/retold.ts'
export { type Pair, pairsOf } from './comparable/same-thing.ts'
export { areOfOneYear } from './comparable/same-time.ts'
export { isSample } from './comparable/sample.ts'
export {
  isDisputed,
  isOnTop,
  isOutright,
  isSerious,
  isSeriousShare,
  seriousSentences,
  takenAsKnown,
} from './comparable/serious.ts'
export { namesWhole } from './comparable/share-of-whole.ts'
export { type BothSides, sidesIn } from './comparable/sides.ts'
export type { Term } from './comparable/skeleton.ts'
export { standingIn } from './comparable/standing.ts'
export { type Stretch, stretchesOf } from './comparable/stretches.ts'
export { toldIn } from './comparable/told.ts'
export { countedShares, spokenShares } from './comparable/told-twice.ts'
export { areOfTwoKinds, topicOf } from './comparable/topic.ts'
export { sharesInTwoForms } from './comparable/two-forms.ts'
export { areInUnlikeUnits, thousandsApart } from './comparable/units.ts'
export { isWeighted } from './comparable/weighted.ts'
export { yearOf } from './comparable/when.ts'
export { isWorkedOut } from './comparable/worked-out.ts'
export type * from './model.ts'
export { type TimeAhead, timesAhead } from './times/ahead.ts'
export { clauseAround } from './times/clause.ts'
export { holdsYear, namesYear, yearsNamed } from './times/dated.ts'
export { isDecided, isForetold, isMadeOrDecided, isOwnedAround } from './times/foretold.ts'
export { isOfYear, looksBack, namesOwnYear } from './times/looking-back.ts'
export { type BrokenPromise, brokenPromiseOver } from './times/promise-over.ts'
export { type RelativeTime, relativeTimesIn } from './times/relative.ts'
export { isSetAgainst } from './times/set-against.ts'
export { isTale } from './times/tale.ts'
export {
  isInFuture,
  isInPast,
  isInPerfect,
  isPresent,
  isReportedAsPast,
  withoutPerfect,
  withoutRelative,
} from './times/tense.ts'
export { bearsDate, lastDay } from './times/text-day.ts'
export { isTimeless } from './times/timeless.ts'
export { newestYearOf } from './times/vintage.ts'

/** An option of a rule, declared once: its type, its validation, its JSON Schema and its row in the book come from here. */
export type Option = {
  readonly description: string
  /** Another value than the default, and what it changes: executed like every example. */
  readonly example?: { readonly value: unknown; readonly flags?: readonly Flag[]; readonly allows?: readonly string[] }
} & (
  | {
      readonly type: 'integer' | 'number'
      readonly default: number
      readonly minimum?: number
      readonly maximum?: number
    }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'string'; readonly default: string; readonly enum?: readonly string[] }
  | { readonly type: 'strings'; readonly default: readonly string[] }
)

export type Options = Readonly<Record<string, Option>>

/** The values that a rule's `check` gets, typed by its declaration. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { type: 'integer' | 'number' }
    ? number
    : O[K] extends { type: 'boolean' }
      ? boolean
      : O[K] extends { type: 'strings' }
        ? readonly string[]
        : O[K] extends { enum: readonly (infer E)[] }
          ? E
          : string
}

/** A text that the rule flags: `⟦ ⟧` marks the exact words, and the string behind it is a part of the message. */
export type Flag = readonly [text: string, message: string]

/** A field of a pack's entries: what validates a pack, the shipped one and a user's. */
export interface Field {
  readonly type: 'string' | 'number' | 'strings' | 'numbers'
  readonly optional?: true
  readonly description: string
}

export type Fields = Readonly<Record<string, Field>>
interface FieldTypes {
  string: string
  number: number
  strings: readonly string[]
  numbers: readonly number[]
}

/** An entry of a pack, typed by its rule's declaration. */
export type Entry<F extends Fields> = {
  readonly [K in keyof F as F[K] extends { optional: true } ? never : K]: FieldTypes[F[K]['type']]
} & { readonly [K in keyof F as F[K] extends { optional: true } ? K : never]?: FieldTypes[F[K]['type']] }

export interface RuleSpec<O extends Options, F extends Fields> {
  /** The defect as a noun phrase: one line in every list of rules. */
  readonly summary: string
  /** Why a reader is ill served by it. */
  readonly why: string
  /** What to do. */
  readonly advice: string
  /** In the preset `recommended`. */
  readonly severity: Severity | 'off'
  readonly options?: O
  /** Where the field gives this guidance. */
  readonly sources?: readonly string[]
  readonly flags: readonly Flag[]
  readonly allows: readonly string[]
  /** For a rule that is driven by data: the fields of the entries in `rules/packs/<id>.yaml`. */
  readonly pack?: F
  /** A small pure question to the document. `pack` holds the shipped entries and the user's. */
  check(document: Document, options: OptionValues<O>, pack: readonly Entry<F>[]): Iterable<Report>
}

/** A rule as the engine and the book hold it; its id is its file's name. */
// biome-ignore lint/suspicious/noExplicitAny: rules of every option type and pack stand in one index.
export type Rule = RuleSpec<any, any>

/** Declares a rule. It gives its argument back: what it adds is the types, option by option and field by field. */
export function defineRule<
  const O extends Options = Record<never, never>,
  const F extends Fields = Record<never, never>,
>(spec: RuleSpec<O, F>): RuleSpec<O, F> {
  return spec
}

/** Words as a message quotes them: “a”, “b” and “c”. */
export function quoted(words: readonly string[]): string {
  const marks = words.map((word) => `“${word}”`)
  return [marks.slice(0, -1).join(', '), ...marks.slice(-1)].filter(Boolean).join(' and ')
}

/** What a message says of figures of a time to come: “a” is told as a fact, “a” and “b” are told as facts. */
export function toldAsFacts(figures: readonly string[]): string {
  return `${quoted(figures)} ${figures.length > 1 ? 'are told as facts' : 'is told as a fact'}`
}
