/**
 * Shares and counts that belong together as the parts of one whole: those of a sentence ("60% walk, 30% drive and 25% cycle"), of a list, of sentences that
 * each begin with one, "the other 48%" of the next sentence, and the counts behind "Of the 200 patients, …".
 */
import { shareOf } from '../arithmetic/written.ts'
import type { Document } from '../model.ts'
import { areExclusive } from './exclusive.ts'
import { areAll, endsWithElse } from './partition-all.ts'
import { countedIn, inEachPound, listedIn, REACH, type Run } from './partition-counts.ts'
import { areOfOneWhole, betweenOf } from './partition-joins.ts'
import { inLines } from './partition-lines.ts'
import { toldApart, toldOn, toldOnce, toldThrough } from './partition-sentences.ts'
import { areBare, areSaidAlike, sharesIn } from './partition-shares.ts'
import { COMPOSED, DEALT, NOT_ALL_DEALT, OPEN_REST, OVERLAPPING, REST } from './partition-words.ts'
import { type Skeleton, skeletonsOf, type Term } from './skeleton.ts'

export interface Partition {
  readonly parts: readonly Term[]
  /** What the parts are counts of; absent where they are shares of 100%. */
  readonly whole?: Term
  /** Said to be all of the whole, so that less is as wrong as more. */
  readonly complete: boolean
  /** One is told as what the others leave. */
  readonly hasRest?: boolean
  /** Told in sentences of their own. */
  readonly isApart?: boolean
  /** Said to go on from one another: "another 30%". */
  readonly isLinked?: boolean
}

/** The parts that exclude one another, as far as their words tell, in reading order. */
export function partitionsOf(document: Document): readonly Partition[] {
  const shares = skeletonsOf(document).flatMap((skeleton) => {
    const told = sharesIn(skeleton)
    const runs = runsIn(skeleton, told)
    return [
      ...toldApart(skeleton, told),
      ...toldOn(skeleton, told, runs),
      ...toldOnce(skeleton, told),
      ...toldThrough(skeleton, told),
      ...runs.map((parts): Run => ({ skeleton, parts })),
    ]
  })
  const runs = [countedIn, listedIn, inEachPound, inLines].flatMap((find) => find(document))
  const told = [...shares, ...runs].flatMap((run) => partitionOf(document, run) ?? [])
  const found = told.filter(({ parts }, index) => told.findIndex((other) => areSame(other.parts, parts)) === index)
  const apart = new Set(found.filter(({ isApart }) => isApart).flatMap(({ parts }) => parts))
  return found.filter(({ isApart, parts }) => isApart || !parts.every((part) => apart.has(part)))
}

const areSame = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.length === b.length && a.every(({ at, sentence }, index) => at === b[index]?.at && sentence === b[index]?.sentence)

function runsIn(skeleton: Skeleton, shares: readonly Term[]): Term[][] {
  const runs: Term[][] = []
  for (const term of shares) {
    const run = runs.at(-1)
    const [first, last] = [run?.[0], run?.at(-1)]
    if (!run || !first || !last || !joins(skeleton, first, last, term) || opensNext(skeleton, run, term))
      runs.push([term])
    else if (!isRestated(skeleton, last, term)) run.push(term)
    else if (term.figure.kind === 'percent') run.splice(-1, 1, term)
  }
  return runs.map((run) => withoutWhole(skeleton, run)).filter((run) => run.length > 1)
}

/** "75% wool and 25% nylon; anything from 60% wool will do": behind a semicolon, and what stands before it makes the whole. */
const opensNext = ({ text }: Skeleton, run: readonly Term[], { at }: Term): boolean =>
  text.slice(run.at(-1)?.at, at).includes(';') &&
  run.length > 1 &&
  run.reduce((so, part) => so + (part.figure.value ?? 0), 0) === 100

/** "Two thirds leave town to work, 41% by car and 19% by train": the first is what the others, each told by its way, are parts of. */
function withoutWhole({ lower }: Skeleton, run: Term[]): Term[] {
  const [first, ...others] = run
  const [, way] =
    / (by|for|to|from|in|on|at|with) /.exec(lower.slice((others[0]?.at ?? 0) + 1, (others[0]?.at ?? 0) + 8)) ?? []
  if (!first || !way || others.length < 2) return run
  const isWay = ({ at }: Term): boolean => lower.startsWith(` ${way} `, at + 1)
  const told = lower.slice(first.at + 1, others[0]?.at)
  const total = others.reduce((so, part) => so + (shareOf(part)?.[0] ?? 0), 0)
  const [least = 0, most = 0] = shareOf(first) ?? []
  const isAll = others.some((part) => isRest(lower, part))
  const fits = total <= most && (!isAll || total > least - others.length)
  return others.every(isWay) && !told.includes(` ${way} `) && fits ? others : run
}

const isRest = (text: string, { at }: Term): boolean => REST.test(text.slice(Math.max(0, at - 40), at))

/** "60% (three in five)"; of "nearly half (48%)" the percentage says more. */
const isRestated = ({ text }: Skeleton, last: Term, next: Term): boolean => {
  const between = text.slice(last.at + 1, next.at)
  const isOtherKind = last.figure.kind !== next.figure.kind
  return (
    RESTATES.test(between) ||
    (isOtherKind && (EQUALS.test(between) || (ASIDE.test(between) && text[next.at + 1] === ')')))
  )
}
const RESTATES = /^[ (,—–-]*(?:or |i\.e\.,? )?(?:about |nearly |almost |roughly )?$/i
/** "A third is about 33%" */
const EQUALS = /^ (?:is|are|equals?|makes?|means?|gives?|comes? to|=) (?:about |nearly |almost |roughly )?$/
/** "half of all adults (51%)" */
const ASIDE = /^ of [^¶‖;,\uE000-\uE01F]{1,50} \($/

function joins(skeleton: Skeleton, first: Term, last: Term, next: Term): boolean {
  const { text } = skeleton
  if (!areOfOneWhole(skeleton, first, last, next)) return false
  const between = betweenOf(skeleton, first, last, next)
  if (between.includes('‖')) return isOneList(last, next) && !between.includes('¶') && !areOfOneItem(first, last)
  if (!between.includes('¶')) return true
  return REST.test(between) || (opensSentence(text, last) && opensSentence(text, next))
}

/** "71% open it; 24% click": an item that tells of more than one share is no part of a list of shares. */
const areOfOneItem = (first: Term, last: Term): boolean =>
  first !== last && first.sentence.block === last.sentence.block

const isOneList = (a: Term, b: Term): boolean =>
  a.sentence.block.list !== undefined && a.sentence.block.list === b.sentence.block.list

const opensSentence = (text: string, { at }: Term): boolean =>
  /(?:^|[¶‖] )[\p{L} ]{0,12}$/u.test(text.slice(Math.max(0, at - 16), at))

function partitionOf(document: Document, run: Run): Partition | undefined {
  const { skeleton, parts, whole, listed, dealt } = run
  const [words, beside] = [wordsAround(skeleton, parts), wordsBeside(document, parts)]
  const isLastRest = parts.some((part) => isRest(skeleton.text, part))
  const mayOverlap =
    OVERLAPPING.test(isLastRest ? butOnce(words).replace(WEAKLY, ' ') : butOnce(words)) ||
    SAID_TO_OVERLAP.test(butOnce(beside))
  if (mayOverlap || areSaidAlike(run)) return undefined
  const intro = titleOf(parts[0])
  const isDealt =
    dealt ||
    DEALT.test(`${intro} ${words}`.replace(NOT_ALL_DEALT, ' ')) ||
    SAID_TO_BE_ALL.test(beside) ||
    areAll(`${beside} ${parts[0]?.sentence.text.slice(0, 2 * REACH)}`, parts)
  const hasRest = isLastRest || endsWithElse(run, words)
  if (
    !(isDealt || hasRest || listed || run.linked) &&
    !COMPOSED.test(intro) &&
    !SAID_TO_EXCLUDE.test(`${beside} ${words}`) &&
    ((run.apart && !areLabelled(run)) || areBare(run) || !areExclusive(words, run))
  )
    return undefined
  const isOpen = OPEN_REST.test(words) || (!whole && COUNTED_REST.test(words)) || SAID_TO_LEAVE_REST.test(beside)
  return {
    parts,
    complete: (isDealt || hasRest) && !isOpen,
    ...(isLastRest && { hasRest: true }),
    ...(whole && { whole }),
    ...(run.apart && { isApart: true, isLinked: run.linked === true }),
  }
}

/** "Yes: 47%. No: 44%. Spoilt: 12%.": nothing but labels with their shares. */
const areLabelled = ({ parts }: Run): boolean =>
  parts.every(
    ({ sentence: { text }, figure: { range } }) =>
      /^[\p{L}' -]{2,40}: ?$/u.test(text.slice(0, range[0])) && /^\W*$/.test(text.slice(range[1])),
  )

/** What introduces the list that a part stands in, or the heading above it. */
const titleOf = (part: Term | undefined): string => {
  const { list, headings } = part?.sentence.block ?? {}
  return list ? (list.intro?.text ?? headings?.at(-1)?.text ?? '') : ''
}

/** From the start of the first part's sentence to the end of the last one's. */
function wordsAround({ text }: Skeleton, parts: readonly Term[]): string {
  const [first = 0, last = 0] = [parts[0]?.at, parts.at(-1)?.at]
  const lead =
    text
      .slice(Math.max(0, first - REACH), first)
      .split(/[¶‖]/)
      .at(-1) ?? ''
  const tail = text.slice(last, last + REACH).split(/[¶‖]/, 1)[0] ?? ''
  return lead + text.slice(first, last) + tail
}

/** "54 (15%) by size, and the remaining 36 by lot": the rest is told as a count. */
const COUNTED_REST = /\b(?:remaining|other|rest,?|remainder,?) [\uE002\uE012]/i
/** What tells of an overlap where nothing says that the last part is the rest. */
const WEAKLY = /\b(?:reach(?:es|ed|ing)?|rates|main|top|combination|ever|often)\b/gi
const SAID_TO_OVERLAP =
  /\b(?:several|multiple|more than one|overlap\w*|all that apply|as many (?:[a-z]+ )?as (?:they|you|we) [a-z]+|add up to|sum to|exceed|rounding|both)\b/i
const SAID_TO_BE_ALL = /\b(?:makes?|made) up (?:all|the whole|the total)|\ball of the\b|\bin full\b/i
const SAID_TO_LEAVE_REST =
  /\bthe (?:rest|remainder|balance)\b|\b(?:small(?:er)?|minor|other) (?:categories|groups|parties|sources|items|causes|kinds)\b/i
const SAID_TO_EXCLUDE =
  /\b(?<!more than )(?:(?:nobody|no one|none|nothing|never|not) (?:[a-z]+ ){0,3}?(?:counted|listed|entered|asked) twice|(?:nobody|no one|none|no [a-z]+) (?:[a-z]+ ){0,5}?(?:two|both|\uE002 [a-z]+)\b|(?:nobody|no one|none|not|never|no|cannot) (?:[a-z]+ ){0,4}?more than one|more than one (?:[a-z]+ )?(?:was|were) not|(?:one|single) (?:[a-z]+ )?(?:was|were) allowed|each (?:[^\s.;:]+ ){1,6}?(?:one\b|\uE005 (?=groups|classes|categories|camps|kinds))|a single (?:box|choice|option)|one answer|single answer|only one|exactly one|just one|the one|one each|(?:picked|chose|named|gave|ticked|had|pick|choose|name|give|select|selected|take|took|learns?|studies|study) (?:one|a single|(?:his|her|their|its|the) (?:main|first|favou?rite|single|preferred|usual))|(?:his|her|their|its|one's) (?:(?:one|single|own|\uE002) )?(?:main|usual|only|sole|primary|principal|favou?rite|preferred) (?:means|[a-z]+(?<!s))|as the (?:main|usual|primary|principal|preferred) [a-z]+(?<!s))\b/i

/** "Nobody ticked more than one": what says that each is one thing only does not say that it may be several. */
const butOnce = (told: string): string => told.replace(SAID_TO_EXCLUDE, ' ')

/** The sentences on both sides of the parts, and what introduces their list: there it stands if answers overlap. */
function wordsBeside({ sentences }: Document, parts: readonly Term[]): string {
  const [first, last] = [parts[0]?.sentence, parts.at(-1)?.sentence]
  const beside = [sentences[(first?.index ?? 0) - 1], sentences[(last?.index ?? 0) + 1]]
  return [first?.block.list?.intro?.text, ...beside.map((sentence) => sentence?.text)]
    .map((text) => text?.slice(0, 2 * REACH))
    .join(' ')
}
