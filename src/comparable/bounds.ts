/**
 * The lower and the upper bound of one quantity, told in any two phrases: "at the least 40 … at the most 30", "a floor of 40, a ceiling of 30", "no fewer than
 * 40. It sets the upper limit at 30", "Shortest: 40", "Longest: 30".
 */
import type { Document, Mention, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { isLike } from './alike.ts'
import { saysMuch } from './described.ts'
import { isTold, rootsOf } from './roots.ts'
import { stemsIn } from './subject.ts'

export interface Bounds {
  readonly low: Mention
  readonly high: Mention
}

const NAMED =
  '(?:bounds?|limits?|ends?|estimates?|figures?|guess(?:es)?|values?|edges?|ones?|marks?|counts?|tall(?:y|ies))'
const LOW = `(?:at (?:the )?(?:very )?(?:least|lowest)|(?:no|not|never|hardly ever|rarely|seldom) (?:less|fewer|lower|smaller|shorter|younger|lighter|cheaper|slower|narrower|weaker|below|under)(?: than)?|minimum|minimal|min\\.|floor|(?:lower|low|bottom|least|minimum) ${NAMED}|lowest|low|cheapest|smallest|shortest|youngest|lightest|slowest|weakest|narrowest|shallowest|coldest|nearest|fewest|least|as (?:few|little|low) as|from|starting (?:at|from)|starts? (?:at|from))`
const HIGH = `(?:at (?:the )?(?:very )?(?:most|highest)|(?:no|not|never|hardly ever|rarely|seldom) (?:more|higher|larger|bigger|greater|longer|older|heavier|dearer|faster|wider|stronger|taller|above|over|beyond)(?: than)?|maximum|maximal|max\\.|ceiling|cap|(?:upper|high|top|most|maximum) ${NAMED}|highest|high|dearest|priciest|most expensive|largest|biggest|greatest|longest|oldest|heaviest|fastest|strongest|widest|deepest|hottest|warmest|furthest|farthest|most|as (?:many|much|high) as|up to|peak)`
const WORDS = new RegExp(`(?<![\\p{L}-])(?:(?<low>${LOW})|(?<high>${HIGH}))(?![\\p{L}-])`, 'giu')
/** "40 at the least", "40 minimum" */
const BEHIND =
  /^ (?:\p{L}+ )?(?:at (?:the )?(?:very )?(?:(least|lowest)|(most|highest))|(minimum)|(maximum))(?![\p{L}-])/iu

type Side = 'low' | 'high'

interface Bound {
  readonly side: Side
  /** "From" is a bound beside "up to" alone. */
  readonly word: string
}

function boundOf({ sentence: { text }, figure: { range } }: Mention, from: number): Bound | undefined {
  const [, least, most, minimum, maximum] = BEHIND.exec(text.slice(range[1], range[1] + REACH)) ?? []
  const behind = (least ?? minimum) ? 'low' : (most ?? maximum) ? 'high' : undefined
  const last = [...text.slice(Math.max(from, range[0] - REACH), range[0]).matchAll(WORDS)].at(-1)
  if (!last) return behind && { side: behind, word: behind }
  return { side: last.groups?.low === undefined ? 'high' : 'low', word: last[0].toLowerCase() }
}
const REACH = 70

/** Both bounds of whatever a document bounds on both sides, in reading order. */
export const boundsOf: (document: Document) => readonly Bounds[] = once(({ mentions }) =>
  mentions.flatMap((second, index) => {
    const first = mentions[index - 1]
    const pair = first && areBounds(first, second) ? sidesOf(first, second, mentions[index - 2]) : undefined
    return pair && isOneQuantity(first as Mention, second) ? [pair] : []
  }),
)

const areBounds = (first: Mention, second: Mention): boolean =>
  (isLike(first.figure, second.figure) || isBareCount(second)) &&
  first.figure.value !== undefined &&
  second.figure.value !== undefined &&
  !/^[-−–]/.test(first.figure.text) &&
  areTogether(first.sentence, second.sentence)

/** "40 pesos at least, 30 at most": the unit is told once. */
const isBareCount = ({ figure: { kind, range }, sentence: { text } }: Mention): boolean =>
  kind === 'count' && /^(?: ?[.,;:)]|$)/.test(text.slice(range[1], range[1] + 2))

/** In one sentence, in two that follow one another, or in two lines of one list. */
const areTogether = (one: Sentence, other: Sentence): boolean =>
  other.index - one.index < 2 &&
  (one.block === other.block || (one.block.list !== undefined && one.block.list === other.block.list))

function sidesOf(first: Mention, second: Mention, before: Mention | undefined): Bounds | undefined {
  const start = before?.sentence === first.sentence ? before.figure.range[1] : 0
  const one = boundOf(first, start)
  const other = boundOf(second, first.sentence === second.sentence ? first.figure.range[1] : 0)
  if (!one || !other || one.side === other.side) return undefined
  if ((one.word === 'from' || other.word === 'from') && one.word !== 'up to' && other.word !== 'up to') return undefined
  return one.side === 'low' ? { low: first, high: second } : { low: second, high: first }
}

/** Whether the second bound is told of nothing that the first is not. */
function isOneQuantity({ sentence: one, figure: first }: Mention, { sentence: other, figure }: Mention): boolean {
  const from = Math.max(one === other ? first.range[1] : 0, figure.range[0] - FAR)
  const lead = other.text.slice(from, figure.range[0]).split(CLAUSE).at(-1) ?? ''
  const behind =
    other.text
      .slice(figure.range[1], figure.range[1] + FAR)
      .replace(BEHIND, '')
      .split(/[.,;:()—–]|\s(?:and|but|or)\s/u, 1)[0] ?? ''
  const words: readonly string[] =
    one.text
      .slice(Math.max(0, first.range[0] - FAR), one === other ? figure.range[0] - lead.length : undefined)
      .toLowerCase()
      .match(WORD) ?? []
  const told = new Set(words.flatMap((word) => rootsOf(stemsIn(word)[0] ?? word)))
  const isKnown = (word: string): boolean =>
    words.includes(word) || SMALL.test(word) || stemsIn(word).some((root) => isTold(root, told))
  return (
    stemsIn(lead.replace(WORDS, ' ')).every((word) => !saysMuch(word) || isTold(word, told)) &&
    (behind.toLowerCase().match(WORD) ?? []).every(isKnown)
  )
}

/** How far around a bound its words may stand, in UTF-16 units. */
const FAR = 160
const WORD = /\p{L}[\p{L}'’-]*/gu
const CLAUSE = /[,;:]\s|\s(?:and|but|while|or)\s/u
const SMALL = /^(?:an?|the|of|each|every|per|day|week|month|year|night|hour|it|is|was|in|all|only|even|still)$/
