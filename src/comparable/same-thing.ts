/** Figures of one thing said twice in a document: in its title, its summary, its body, a table, a caption. */
import { digitsOf, isSlip } from '../arithmetic/slip.ts'
import type { Document, Mention } from '../model.ts'
import { once } from '../once.ts'
import { isLike } from './alike.ts'
import { amountsOf } from './amounts.ts'
import { wordsBefore } from './around.ts'
import { areItems, areOfOneMould, isCase, isSaidTwice } from './cases.ts'
import { changesOf } from './change.ts'
import { isDependent } from './dependent.ts'
import { sameDimension } from './dimension.ts'
import { isOfHeadline, toldBelow } from './headline.ts'
import { describedAs, isCell, isInColumnOf, isMeasured } from './one-thing.ts'
import { wordsToward } from './own-clause.ts'
import { rewordedOf } from './reworded.ts'
import { areOfOneYear, areOfOtherYears, isTitle, type Times, timesAgain, timesOf } from './same-time.ts'
import { soleThing } from './sole.ts'
import { type Standing, standingFor } from './stands-for.ts'
import { isKeyed, type Subject, stemOf, subjectOf } from './subject.ts'
import { takenUp, takenUpByDigits } from './taken-up.ts'
import { LIGHT } from './telling.ts'
import { areOneAndMany, countUnlike, haveArm, haveTwoHeads, haveTwoSubjects } from './two-things.ts'
import { dimensionOf, thousandsApart } from './units.ts'
import { haveTwoVoices } from './voices.ts'

/**
 * How sure the words are that both are of one thing: `equal` subjects; `near` ones, where the one says more of the same group; `faint` ones, which
 * share a word at least.
 */
export type Likeness = 'equal' | 'near' | 'faint'

/** Two figures about one subject, in reading order. */
export interface Pair {
  readonly first: Mention
  readonly second: Mention
  readonly likeness: Likeness
  /** The second takes up what the first was told of: "the 40 boats". */
  readonly again: boolean
  /** The words that their subjects share. */
  readonly common: readonly string[]
  /** Neither subject has any other. */
  readonly alike: boolean
  readonly times: Times
  /** Both are a size of a thing of which the text has no other. */
  readonly ofSole: boolean
  /** Each is told by somebody else. */
  readonly ofTwoVoices: boolean
}

/** Kinds that name one thing: percentages, fractions and ratios are all shares. */
const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])
const COMPARABLE: ReadonlySet<string> = new Set([...SHARES, 'count', 'money', 'measure', 'rate'])

/** How many of the mentions that share a word are compared: what keeps the time linear in a document of one subject. */
const WIDEST = 24

/** The pairs of a document whose figures stand in different sentences, are of one kind, and are told of no two years or places. */
export const pairsOf: (document: Document) => readonly Pair[] = once((document) => [...findPairs(document)])

function* findPairs(document: Document): Iterable<Pair> {
  const byWord = new Map<string, Mention[]>()
  const ends = new Set(changesOf(document).flatMap(({ from, to }) => [from.figure.span[0], to.figure.span[0]]))
  const changes = new Set(amountsOf(document).flatMap(({ term }) => (isObject(term) ? [] : [term.figure.span[0]])))
  for (const second of [...document.headlines, ...document.mentions]) {
    if (!isSingle(second) || ends.has(second.figure.span[0]) || isCase(second)) continue
    const { words, header } = subjectOf(second)
    const keys = [...[...words, ...header].map((word) => keyOf(second, word)), digitsIn(second)]
    const cells = isMeasured(second)
      ? [...words].flatMap((word) => (byWord.get(`number ${word}`) ?? []).filter(isCell))
      : []
    for (const first of new Set([...keys.flatMap((key) => byWord.get(key) ?? []), ...cells])) {
      const reworded = pairOfReworded(first, second, document)
      if (reworded) yield reworded
      if (reworded) continue
      if (areApart(first, second) || changes.has(first.figure.span[0]) !== changes.has(second.figure.span[0])) continue
      const pair = pairOf(first, second, document)
      if (pair) yield pair
    }
    for (const key of keys) remember(byWord, key, second)
  }
}

/** "lost 40 boats", "moved 900 tonnes": what was done to, and no change of anything else. */
const isObject = (mention: Mention): boolean =>
  !SHARES.has(mention.figure.kind) &&
  /\b(?:mov(?:e|es|ed|ing)|los(?:e|es|t|ing)|shed|sheds|loss(?:es)? of|gain(?:s|ed)?|sav(?:e|es|ed|ing)|cut|cuts|lift(?:s|ed)?) (?:\p{L}+ )?$/u.test(
    wordsBefore(mention),
  )

function remember(byWord: Map<string, Mention[]>, key: string, mention: Mention): void {
  const bucket = byWord.get(key) ?? []
  bucket.push(mention)
  byWord.set(key, bucket.slice(-WIDEST))
}

/** Shares go by one key, amounts by what they are measured in: "14 tonnes a month" and "14 tonnes". */
const keyOf = ({ figure: { kind, unit, currency } }: Mention, word: string): string =>
  `${SHARES.has(kind) ? 'share' : (unit ?? currency ?? 'number')} ${word}`

/** One value, about a subject of its own. */
function isSingle(mention: Mention): boolean {
  const { kind, value, ends, text } = mention.figure
  if (!COMPARABLE.has(kind) || value === undefined || ends || /±/.test(text)) return false
  return !isDependent(mention)
}

function pairOf(first: Mention, second: Mention, document: Document): Pair | undefined {
  const sole = soleThing(first, second, document) ?? sameDimension(first, second, document)
  if (sole) return { ...pairOfSame(first, second, [sole]), ofSole: true }
  if (isJoined(first) || isJoined(second)) return undefined
  const isOneAmount = thousandsApart(first.figure, second.figure) > 0
  const standing = standingFor(first, second, document.sentences)
  const isNear = isOneAmount || isSlip(first.figure.value ?? 0, second.figure.value ?? 0)
  const taken = takenUp(first, second, standing) ?? (isNear ? takenUpByDigits(first, second, isOneAmount) : undefined)
  const areTwo = [areOneAndMany, haveTwoSubjects, haveTwoHeads].some((differ) => differ(first, second))
  if (haveArm(first, second) || (!taken && !standing && areTwo)) return undefined
  const told = likenessOf(first, second, standing)
  const again = taken !== undefined
  const likeness = again && told.likeness !== 'equal' ? 'near' : told.likeness
  const common = taken && taken.common.length > told.common.length ? taken.common : told.common
  if (!likeness) return undefined
  const alike = [first, second].every((mention) => subjectOf(mention).words.size === common.length)
  const times = taken ? timesAgain(first, taken.words) : timesOf(first, second)
  const ofTwoVoices = haveTwoVoices(first, second)
  return { first, second, likeness, again, common, alike, times, ofTwoVoices, ofSole: false }
}

/** Two figures with the digits of one amount, or of one year, told of one thing in other words; of money a year has many sums for one thing. */
function pairOfReworded(first: Mention, second: Mention, document: Document): Pair | undefined {
  const [a = 0, b = 0] = [first.figure.value, second.figure.value]
  const isOneAmount = isSlip(a, b) || (thousandsApart(first.figure, second.figure) > 0 && digitsOf(a).length > 1)
  const isOneYear = first.figure.kind !== 'money' && areOfOneYear(first, second)
  const areMembers = first.sentence === second.sentence || areItems(first, second)
  const described =
    areMembers || !areOfOneKind(first, second) ? undefined : describedAs(first, second, document, isOneAmount)
  if (described) return pairOfSame(first, second, described)
  if (
    !(isOneAmount || isOneYear || isOfHeadline(first, second, document) || toldBelow(first, second)) ||
    first.sentence === second.sentence ||
    !areOfOneKind(first, second)
  )
    return undefined
  if (areItems(first, second)) return undefined
  const common = toldBelow(first, second) ?? rewordedOf(first, second, document)
  return common && (isOneAmount || isTitle(first) || common.length > 1) ? pairOfSame(first, second, common) : undefined
}

/** The figure's digits in the order of their size: the same for figures of which one has them in exchange, or is so many thousand of the other; in whatever unit of what it measures. */
const digitsIn = ({ figure: { kind, unit, currency, value = 0 } }: Mention): string =>
  `${SHARES.has(kind) ? 'share' : (currency ?? (unit && dimensionOf(unit)) ?? 'number')} ${[...digitsOf(value)].sort().join('')}`

/** "The 40-metre tower": the figure is a name of it as much as its size. */
const isJoined = ({ figure: { text } }: Mention): boolean => /\d-\p{L}/u.test(text)

const pairOfSame = (first: Mention, second: Mention, common: readonly string[]): Pair => ({
  ...{ first, second, likeness: 'equal', again: true, common, alike: true, times: 'same', ofSole: false },
  ofTwoVoices: haveTwoVoices(first, second),
})

function likenessOf(
  first: Mention,
  second: Mention,
  standing: Standing | undefined,
): Pick<Partial<Pair>, 'likeness'> & Pick<Pair, 'common'> {
  const [a, b] = [withHeader(first, second), inFull(withHeader(second, first), standing)]
  const isLonger = a.words.size > b.words.size
  const [short, long] = isLonger ? [b, a] : [a, b]
  const shared = [...short.words].filter((word) => long.words.has(word))
  if (shared.length === 0) return { common: shared }
  const meant = [...long.words].filter((word) => !short.words.has(word) && isMeantBy(isLonger ? second : first, word))
  const common = [...shared, ...meant]
  const extra = [...long.words].filter((word) => !common.includes(word))
  const isAll = [...short.words].every((word) => long.words.has(word) || LIGHT.test(word))
  const isWithin = isAll && (common.filter(isWord).length > 1 || isByItself(a, b) || isOfKey(first, second, shared))
  const isElaborated = isTitle(first) || isTitle(second)
  const narrows = (word: string): boolean =>
    word === 'no' ||
    (long.whose.has(word) && word !== 'person') ||
    long.opening.has(word) ||
    (long.closing.has(word) && !isElaborated) ||
    shared.includes(long.before.get(word) ?? '')
  if (!isWithin || extra.some(narrows)) return { likeness: 'faint', common }
  return { likeness: extra.length === 0 ? 'equal' : 'near', common }
}

/** A subject with what its words stand for. */
const inFull = (subject: Subject, standing: Standing | undefined): Subject =>
  standing
    ? {
        ...subject,
        words: new Set([...subject.words, ...standing.add].filter((word) => !standing.drop.includes(word))),
      }
    : subject

/** The subject of a cell with what stands over its column, as far as the other figure is of it too. */
function withHeader(mention: Mention, other: Mention): Subject {
  const [subject, { words }] = [subjectOf(mention), subjectOf(other)]
  const told = [...subject.header].filter((word) => words.has(word))
  return told.length > 0 ? { ...subject, words: new Set([...subject.words, ...told]) } : subject
}

/** "The glacier is so warm that it lost 4 metres": the word that "it" stands for. */
const isMeantBy = (mention: Mention, word: string): boolean =>
  /(?:^|\s)(?:it|they)\s\p{L}+\s(?:\p{L}+\s)?$/iu.test(wordsToward(mention)) &&
  mention.sentence.text.toLowerCase().includes(word)

/** And no unit. */
const isWord = (word: string): boolean => !word.startsWith('in-')

/** "Staff: 40 … It employs 60", "The town has 900 inhabitants": what the document is about, by no name but "it". */
const isOfKey = (first: Mention, second: Mention, shared: readonly string[]): boolean =>
  (isKeyed(first) && speaksOfIt(second, shared)) || (isKeyed(second) && speaksOfIt(first, shared))

function speaksOfIt({ sentence: { text } }: Mention, shared: readonly string[]): boolean {
  const [subject, noun = ''] = OF_IT.exec(text) ?? []
  return subject !== undefined && !shared.includes(stemOf(noun) ?? '')
}

const OF_IT =
  /^\W*(?:(?:in|by|during) (?:\p{L}+ )?\d{4},? )?(?:it|we|they|(?:the|our|this)\s([\p{L}-]+)(?:\s\p{Lu}[\p{L}-]+)?)\s\p{Ll}+/iu

/** "Turnout: 58%": one word that is a rate of the whole country or house needs no other. */
const isByItself = (a: Subject, b: Subject): boolean =>
  b.words.size === 1 && [...a.words].every((word) => RATE.test(word))

const RATE = /^(?:turnout|unemploy|inflat|attendanc|literac|occupanc|vacanc|attrition|churn|poverty|absentee)/

const areOfOneKind = (a: Mention, b: Mention): boolean =>
  isLike(a.figure, b.figure) ||
  isInColumnOf(a, b) ||
  (SHARES.has(a.figure.kind) && SHARES.has(b.figure.kind)) ||
  (a.figure.unit !== b.figure.unit && thousandsApart(a.figure, b.figure) > 0)

/** Of two kinds, years or places; or members of lists, which are alike by design. */
function areApart(a: Mention, b: Mention): boolean {
  if (a.sentence === b.sentence || !areOfOneKind(a, b) || (areItems(a, b) && !isSaidTwice(a, b))) return true
  return areOfOtherYears(a, b) || differ(a.place?.text, b.place?.text) || areOfOneMould(a, b) || countUnlike(a, b)
}

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase()
