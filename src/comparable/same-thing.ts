/** Figures of one thing said twice in a document: in its title, its summary, its body, a table, a caption. */
import type { Document, Mention } from '../model.ts'
import { isLike } from './alike.ts'
import { amountsOf } from './amounts.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import { areOfOneMould, isCase } from './cases.ts'
import { changesOf } from './change.ts'
import { type Subject, subjectOf } from './subject.ts'
import { countUnlike, haveTwoHeads, haveTwoSubjects } from './two-things.ts'

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
  /** The words that their subjects share. */
  readonly common: readonly string[]
  /** Neither subject has any other. */
  readonly alike: boolean
  /** Whether the words set them apart in time: both tell the same (or nothing), only one of them tells a day or a month, or they tell another. */
  readonly times: 'same' | 'half' | 'other'
}

/** Kinds that name one thing: percentages, fractions and ratios are all shares. */
const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])
const COMPARABLE: ReadonlySet<string> = new Set([...SHARES, 'count', 'money', 'measure', 'rate'])

/** How many of the mentions that share a word are compared: what keeps the time linear in a document of one subject. */
const WIDEST = 24

const known = new WeakMap<Document, readonly Pair[]>()

/** The pairs of a document whose figures stand in different sentences, are of one kind, and are told of no two years, places or sources. */
export function pairsOf(document: Document): readonly Pair[] {
  const pairs = known.get(document) ?? [...findPairs(document)]
  known.set(document, pairs)
  return pairs
}

function* findPairs(document: Document): Iterable<Pair> {
  const byWord = new Map<string, Mention[]>()
  const ends = new Set(changesOf(document).flatMap(({ from, to }) => [from.figure.span[0], to.figure.span[0]]))
  const changes = new Set(amountsOf(document).map(({ term }) => term.figure.span[0]))
  for (const second of [...document.headlines, ...document.mentions]) {
    if (!isSingle(second) || ends.has(second.figure.span[0]) || isCase(second)) continue
    const { words } = subjectOf(second)
    const candidates = new Set([...words].flatMap((word) => byWord.get(keyOf(second, word)) ?? []))
    for (const first of candidates) {
      if (areApart(first, second) || changes.has(first.figure.span[0]) !== changes.has(second.figure.span[0])) continue
      const { likeness, common } = likenessOf(first, second)
      const alike = [first, second].every((mention) => subjectOf(mention).words.size === common.length)
      if (likeness) yield { first, second, likeness, common, alike, times: timesOf(first, second) }
    }
    for (const word of words) remember(byWord, keyOf(second, word), second)
  }
}

function remember(byWord: Map<string, Mention[]>, key: string, mention: Mention): void {
  const bucket = byWord.get(key) ?? []
  bucket.push(mention)
  byWord.set(key, bucket.slice(-WIDEST))
}

const keyOf = ({ figure: { kind } }: Mention, word: string): string => `${SHARES.has(kind) ? 'share' : kind} ${word}`

/** "another 21%", "21% of them": of something told elsewhere. */
const DEPENDENT_BEFORE =
  /\b(?:comprising|including)\b[^.;]*$|\b(?:another|further|additional|other|remaining|extra|second|same|rest)\s(?:[a-zÀ-ɏ]+\s)?$/iu
const DEPENDENT_BEHIND =
  /^\s(?:of (?:them|these|those|whom|which|this)\b|more|less|fewer|higher|lower|extra|points?\b)/iu

/** One value, about a subject of its own. */
function isSingle(mention: Mention): boolean {
  const { kind, value, ends, text } = mention.figure
  if (!COMPARABLE.has(kind) || value === undefined || ends || /±|-\p{L}/u.test(text)) return false
  const behind = wordsBehind(mention)
  if (DEPENDENT_BEHIND.test(behind) || /\brespectively\b/.test(behind)) return false
  return !DEPENDENT_BEFORE.test(wordsBefore(mention))
}

function likenessOf(first: Mention, second: Mention): Pick<Partial<Pair>, 'likeness'> & Pick<Pair, 'common'> {
  const [a, b] = [subjectOf(first), subjectOf(second)]
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a]
  const common = [...short.words].filter((word) => long.words.has(word))
  const extra = [...long.words].filter((word) => !short.words.has(word))
  if (common.length === 0) return { common }
  const isWithin = common.length === short.words.size && (common.length > 1 || isByItself(a, b))
  const isElaborated = isTitle(first) || isTitle(second)
  const narrows = (word: string): boolean =>
    long.whose.has(word) ||
    long.opening.has(word) ||
    (long.closing.has(word) && !isElaborated) ||
    common.includes(long.before.get(word) ?? '')
  if (!isWithin || extra.some(narrows)) return { likeness: 'faint', common }
  return { likeness: extra.length === 0 ? 'equal' : 'near', common }
}

/** "Turnout: 58%": one word that is a rate of the whole country or house needs no other. */
const isByItself = (a: Subject, b: Subject): boolean =>
  b.words.size === 1 && [...a.words].every((word) => RATE.test(word))

const RATE = /^(?:turnout|unemploy|inflat|attendanc|literac|occupanc|vacanc|attrition|churn|poverty|absentee)/

const areOfOneKind = (a: Mention, b: Mention): boolean =>
  isLike(a.figure, b.figure) || (SHARES.has(a.figure.kind) && SHARES.has(b.figure.kind))

/** Of two kinds, years, places or sources; or members of lists, which are alike by design. */
function areApart(a: Mention, b: Mention): boolean {
  if (a.sentence === b.sentence || !areOfOneKind(a, b) || (isItem(a) && isItem(b))) return true
  const [years, others] = [yearsOf(a), yearsOf(b)]
  if (years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year))) return true
  return (
    differ(a.place?.text, b.place?.text) ||
    differ(namedIn(a), namedIn(b)) ||
    areOfOneMould(a, b) ||
    haveTwoSubjects(a, b) ||
    haveTwoHeads(a, b) ||
    countUnlike(a, b)
  )
}

/** "Opened in 1960, the hospital has …": when a thing began is not when it is counted. */
const BEGAN =
  /\b(?:opened|founded|built|established|launched|created|completed|formed|born|set up|started|introduced) in (\d{4})/i

const yearsOf = ({ years, sentence: { text } }: Mention): readonly number[] => {
  const began = Number(BEGAN.exec(text)?.[1])
  return years.filter((year) => year !== began)
}

const isItem = ({ sentence: { block } }: Mention): boolean => block.kind === 'item' || block.kind === 'cell'

function timesOf(a: Mention, b: Mention): Pair['times'] {
  const [times, others] = [subjectOf(a).times, subjectOf(b).times]
  const [years, otherYears] = [yearsOf(a).length, yearsOf(b).length]
  const areSame = times.size === others.size && [...times].every((time) => others.has(time))
  if (areSame && (years === otherYears || isTitle(a) || isTitle(b))) return 'same'
  const isHalf = (times.size === 0 || others.size === 0) && [...times, ...others].every((time) => DAYS.test(time))
  return isHalf && years === otherYears ? 'half' : 'other'
}

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|january|february|march|april|may|june|july|august|september|october|november|december)$/

const isTitle = ({ sentence: { block } }: Mention): boolean => block.kind === 'heading'

/** Whom the text credits, where that tells one source from another: "we" and "scientists" do not. */
const namedIn = ({ attribution }: Mention): string | undefined =>
  attribution && !NOBODY.test(attribution.text) ? attribution.text : undefined

const NOBODY =
  /^(?:we|us|our\b.*|i|my\b.*|they|he|she|it|you|surveyed|asked|polled|(?:some )?(?:scientists|experts|researchers|officials|analysts|critics|observers|people|studies|research|reports))$/i

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase()
