/**
 * Figures that are described alike. What describes a figure is a set of words: those of its clause, or of its label, its row and its column, whatever their order
 * and grammar. Two figures are of one thing where each word that describes the one is found with the other, or was told before it.
 */
import type { Block, Document, Mention } from '../model.ts'
import { once } from '../once.ts'
import { wordsAround, wordsBehind } from './around.ts'
import { amountOf, isPutIn, knownBy, phraseBehind } from './noun-phrase.ts'
import { leadOf, saidBy, wordsOn, wordsToward } from './own-clause.ts'
import { isTold, rootsOf } from './roots.ts'
import { headerOf, labelOf, stemsIn, subjectOf } from './subject.ts'
import { ADDED, isLight, LEANING } from './telling.ts'

interface Description {
  /** What the sentence tells before the clause, behind another figure: whose it is. */
  readonly ahead: readonly string[]
  /** The words of the noun phrase alone. */
  readonly phrase: readonly string[]
  /** The words of its own. */
  readonly own: readonly string[]
  /** What its sentence tells, or its row and its column, by its roots. */
  readonly near: ReadonlySet<string>
  /** With what stands over it. */
  readonly around: ReadonlySet<string>
  /** Which statistic it is: "median", "net". */
  readonly statistic: string
}

/** The same thing has another value as another statistic. */
const STATISTICS: readonly (readonly [string, RegExp])[] = [
  [
    'mean',
    /\b(?:averag(?:e[sd]?|ing)|means?\b(?= \p{Ll}| (?:of|was|is))|typical(?:ly)?|per (?:head|capita|person|[a-z]+(?= ?[,|]))|apiece)/iu,
  ],
  ['median', /\bmedian\b/i],
  ['least', /\b(?:minimum|lowest|cheapest|smallest|shortest|at (?:the )?least|from)(?= (?:[\p{L}]+ ){0,2}$)/iu],
  ['most', /\b(?:maximum|highest|peak|record|top|dearest|largest|longest)\b/i],
  ['net', /\bnet\b/i],
  ['gross', /\bgross\b/i],
  ['adjusted', /\badjust(?:ed|ing|ment)\b/i],
  ['first', /\b(?:provisional|preliminary|initial|draft|revised|corrected)\b/i],
]

const read = once((mention: Mention): Description => {
  const words = ownWords(mention)
  return {
    ahead: aheadOf(mention),
    phrase: stemsIn(phraseBehind(mention)),
    own: [...new Set([...stemsIn(words), ...lettersOf(mention)])],
    ...wordsOver(mention),
    statistic: STATISTICS.flatMap(([name, pattern]) => (pattern.test(words) ? [name] : [])).join(' '),
  }
})

/** "Ewes weighed 60 kg | and gave 12 litres": the subject stands before another figure. */
function aheadOf(mention: Mention): readonly string[] {
  const { sentence, figure } = mention
  const [first] = sentence.figures
  const [, subject = ''] = OPENS.exec(sentence.text.slice(0, Math.min(OPENING, figure.range[0]))) ?? []
  if (subject !== '' && OWNED.test(wordsAround(mention))) return stemsIn(subject)
  if (!first || first === figure || sentence.block.cell || knownBy(mention) !== undefined) return []
  const start = Math.max(0, figure.range[0] - wordsToward(mention).length)
  const isCut = first.range[0] < start && !/^\p{L}+$/u.test(first.text)
  return isCut
    ? stemsIn(sentence.text.slice(Math.max(0, start - REACH), start).replace(saidBy(mention) ?? '#', ' '))
    : []
}

/** "A rate of 40% (of the boats)" */
const OF_WHAT = /^ (?:of|in|among|for) [^,.;:]{1,60}/

/** "$40 a week, the rent of a room," */
const APPOSED = /^, ((?:the|an?|its|their) [^,;:]{4,100}),/i

/** "(They avoid) a lamp that burns": of the lamp, whatever is done with it. */
const BEFORE_RELATIVE = /^.*\s(?=(?:the|an?|this|every|each)\s(?:\p{L}+\s)?\p{L}+\s(?:that|which|who)\s)/iu

/** "The hill farms are poor: their ewes": whom the clause before the colon is of. */
const OPENING = 160
const OWNED = /\b(?:its|their)\s/i
const OPENS = /^([^,;:]{1,60}?)\s(?:is|are|was|were|has|have|had)\s[^:]*:\s/iu

/** Of a known thing the words of its phrase, whatever is said of it; else those of the clause, without a remark behind it. */
function ownWords(mention: Mention): string {
  if (mention.sentence.block.cell) return `${labelOf(mention)} ${headerOf(mention.sentence.block.cell)}`
  const apposed = APPOSED.exec(wordsBehind(mention))?.[1]
  if (apposed !== undefined) return apposed
  const known = knownBy(mention) ?? amountOf(mention)
  const clause =
    known === undefined
      ? `${wordsToward(mention).replace(BEFORE_RELATIVE, ' ')}#${isNamedBefore(mention) ? '' : wordsOn(mention).split(ADDED, 1)[0]}`
      : `${known}#${mention.figure.kind === 'percent' ? (OF_WHAT.exec(wordsBehind(mention))?.[0] ?? '') : phraseBehind(mention)}`
  return `${labelOf(mention)} ${inner(mention)} ${clause.replace(saidBy(mention) ?? '#', ' ')}`.replace(LEANING, ' ')
}

/** "That share, 40%, is": all that it is stands before it. */
const isNamedBefore = (mention: Mention): boolean =>
  isPutIn(mention) && /\b(?:the|that|this|its|their)\s[^,]*, $/i.test(wordsToward(mention))

/** "One house in six": what is counted stands in the figure. */
const inner = ({ figure: { kind, text } }: Mention): string =>
  kind === 'ratio' ? text.replace(/\b(?:every|other|out|\p{L}+th)\b/giu, ' ') : ''

/** The roots of the sentence, with those of the headings, the row, the column, and what leads to a list or a table. */
function wordsOver({ figure, sentence: { text, block } }: Mention): Pick<Description, 'near' | 'around'> {
  const { cell, list, headings } = block
  const rows = cell ? [cell.table.rows[cell.row]?.[0], cell.table.rows[0]?.[cell.column], cell.table.caption] : []
  const textOf = (blocks: readonly (Block | undefined)[]) =>
    blocks.map((other) => other?.text.slice(0, REACH) ?? '').join(' · ')
  const own = text.slice(Math.max(0, figure.range[0] - REACH), figure.range[1] + REACH)
  const near = rootsIn(`${own} · ${textOf(rows)}`)
  return { near, around: new Set([...near, ...rootsIn(textOf([...headings, list?.intro]))]) }
}

/** How far the words may stand that are told with a figure, in UTF-16 units. */
const REACH = 400

const rootsIn = (text: string): ReadonlySet<string> => new Set(stemsIn(text).flatMap(rootsOf))

/** How alike two figures are described. */
export interface Likened {
  readonly common: readonly string[]
  /** Of the common ones, those by which both are described. */
  readonly kept: readonly string[]
  /** Of these, those in the same words. */
  readonly same: readonly string[]
  /** All that is told of either, by its roots. */
  readonly known: readonly [ReadonlySet<string>, ReadonlySet<string>]
  /** The second is told of what is known: "those 40 boats". */
  readonly isKnown: boolean
  /** What the second is told of and the first is not, and the other way about. */
  readonly news: readonly string[]
  readonly lost: readonly string[]
}

/** What two figures are described by, word by word; undefined where they are two statistics. */
export function likened(
  first: Mention,
  second: Mention,
  document: Document,
  isOneAmount: boolean,
): Likened | undefined {
  const [a, b] = [first, second].map((mention) => withLead(mention, document)) as [Description, Description]
  if (a.statistic !== b.statistic || leadOf(first) !== '' || leadOf(second) !== '') return undefined
  const setting = rootsIn(before(first, document))
  const isOfIt = PRONOUN.test(wordsToward(first))
  const isShared = (word: string, own: readonly string[], { around }: Description): boolean =>
    (isAmong(word, around) || (isOfIt && isAmong(word, setting))) && (saysMuch(word) || own.includes(word))
  const [shared, told] = [
    b.own.filter((word) => isShared(word, a.own, a)),
    a.own.filter((word) => isShared(word, b.own, b)),
  ]
  const common = shared.length > told.length ? shared : told
  const lost = a.own.filter((word) => saysMuch(word) && !isAmong(word, b.around))
  const isNew = (word: string): boolean =>
    saysMuch(word) && (lost.length > 0 ? !isAmong(word, a.near) : !isAmong(word, a.around) && !isAmong(word, setting))
  const isOfPhrase = isOneAmount && b.phrase.filter(saysMuch).length > 1 && !b.phrase.some(isNew)
  const news = isOfPhrase ? [] : [...b.ahead, ...b.own].filter(isNew)
  const roots = new Set(b.own.flatMap(rootsOf))
  const kept = a.own.filter((word) => common.length > 0 && isAmong(word, roots))
  const known = [new Set([...a.around, ...setting]), b.around] as const
  return {
    common,
    kept,
    same: kept.filter((word) => b.own.includes(word)),
    news,
    lost,
    known,
    isKnown: knownBy(second) !== undefined,
  }
}

const withLead = (mention: Mention, document: Document): Description => {
  const [told, lead] = [read(mention), leadTo(mention, document)]
  return lead === '' ? told : { ...told, around: new Set([...told.around, ...rootsIn(lead)]) }
}

/** The sentence before in the same block. */
function before({ sentence }: Mention, { sentences }: Document): string {
  const last = sentences[sentence.index - 1]
  return last?.block === sentence.block ? last.text.slice(-REACH) : ''
}

/** The paragraph that stands over the table of a cell, or over the list of an item. */
export function leadTo({ sentence: { block } }: Mention, { blocks }: Document): string {
  let at = block.cell ? (block.cell.table.rows[0]?.[0]?.index ?? 0) : block.index
  for (let i = 0; block.list && i < LONGEST_LIST && blocks[at]?.list === block.list; i++) at--
  const last = block.list ? blocks[at] : block.cell && blocks[at - 1]
  return last?.kind === 'paragraph' ? last.text.slice(-REACH) : ''
}
const LONGEST_LIST = 12

/** "How long is the tunnel? It is" */
const PRONOUN = /^\W*(?:it|they|he|she)\s/i

/** "Model S" */
const lettersOf = (mention: Mention): string[] =>
  [...subjectOf(mention).words].filter((word) => word.startsWith('letter-'))

/** By one of its roots, or as a part of a compound: "rain" of rainfall. */
const isAmong = (word: string, roots: ReadonlySet<string>): boolean =>
  isTold(word, roots) ||
  (word.length >= PART && [...roots].some((root) => root.startsWith(word) || root.endsWith(word)))
const PART = 4

/** Verbs that say no more than that there is so much. */
const SLIGHT =
  /^(?:person|us|get|got|giv|gav|tak|took|keep|kept|hav|has|use|set|go|run|hold|held|need|show|seem|remain|becam|becom|equal|measur|stretch|boast|count|enjoy|yield|own|spann?|amount|featur|provid|offer|sit|lie|lay|put|along|end|other|word|list|form|made|mak|consist|largely|mainly|some|people|too|exact|part|portion|precis|actual|find|believ|translat|correspond|rest|distanc|sum|amount|siz|quantity|volum|worth|cost|account|record|regist|ledger|minut|statement|not|bulletin|releas|yearbook|census|document|paper|brochur|leaflet|guid|director)$/

export const isSlight = (word: string): boolean => SLIGHT.test(word)

/** Whether a word tells one figure from another. */
export const saysMuch = (word: string): boolean => !isSlight(word) && !isLight(word)
