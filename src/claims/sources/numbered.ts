/** Reference markers that are numbers or letters in brackets: "[3]", "[3, 5–7]", "[a]" and, behind what they are for, "(3)". */
import type { Range } from '../../model.ts'

/** What stands in brackets and may be a marker: one for each key. */
export interface Numbered {
  /** Of the brackets, in the text. */
  readonly range: Range
  readonly key: string
}

/** The longest span of numbers that one marker may stand for. */
const SPAN_LIMIT = 20

const LIST = '(\\d{1,3}(?:\\s{0,2}[-–,;]\\s{0,2}\\d{1,3}){0,20}|[a-z])'
const SQUARE = new RegExp(`\\[(?:see\\s)?${LIST}\\](?!\\s{0,2}(?:[=(]|\\[(?!\\d)))`, 'g')
/** What is counted off, "(1) tin, (2) lead", has its number before it; a marker stands behind what it is for. */
const ROUND = new RegExp(
  `(?<=[\\p{L}\\p{N}%’”")]\\s|[%’”".])\\(${LIST}\\)(?=[.,;:)]|\\s(?:and|but|while|whereas|although|though|which|who|with)\\s|\\s{0,3}$)`,
  'gu',
)
/** "thirty (30) days", "as well as (1)", "in equation (2)": an amount said again, an item of a row, a place in the text. */
const NO_ROUND =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|and|or|as|are|is|of|by|in|the|either|both|namely|equations?|eqs?|figures?|tables?|sections?|steps?|options?|types?|grades?|articles?|paragraphs?|clauses?|items?|points?|rules?|parts?)\.?\s$/i

/** How far back a word is looked for that says what a bracket is. */
const BEFORE = 16
const before = (text: string, at: number): string => text.slice(Math.max(0, at - BEFORE), at)

/** The numbers and letters in square brackets that may be markers. */
export function squareIn(text: string): Numbered[] {
  if (!text.includes('[') || NO_SQUARE.some((pattern) => pattern.test(text))) return []
  const all = [...text.matchAll(SQUARE)]
  if (all.some(([, list = '']) => !ascends(numbersOf(list)))) return []
  return all.flatMap(({ index, 0: { length }, 1: list = '' }) => {
    if (isInterval(text, index, list) || isIndex(text, index)) return []
    return numbersOf(list).map((key) => ({ key, range: [index, index + length] }))
  })
}

/** The numbers and letters in round brackets that may be markers, where the document's list is keyed so. */
export function roundIn(text: string): Numbered[] {
  if (!text.includes('(')) return []
  return [...text.matchAll(ROUND)].flatMap(({ index, 0: { length }, 1: list = '' }) => {
    const keys = numbersOf(list)
    if (NO_ROUND.test(before(text, index)) || !ascends(keys)) return []
    return keys.map((key) => ({ key, range: [index, index + length] }))
  })
}

/** "continuous on [2, 5]", "the mass is in [2, 3]" */
const WITHIN = /(?:\b(?:on|over|onto|from|(?:is|are|lies?|lie|falls?|values?) in)|∈)\s$/i

/** "95% CI [12, 15]", "12 [10, 15]": bounds, not references. */
function isInterval(text: string, from: number, list: string): boolean {
  const words = before(text, from)
  if (/(?:\b(?:CI|interval|range|between|scale)|=)\s?$/i.test(words)) return true
  const [low = 0, high = 0, ...more] = list.split(/[,;–-]/).map(Number)
  if (high > low && more.length === 0 && WITHIN.test(words)) return true
  const estimate = Number(/(\d{1,9}(?:\.\d{1,4})?)%?\s?$/.exec(words)?.[1] ?? Number.NaN)
  return more.length === 0 && low < estimate && estimate < high
}

/** "items[3]", "row_1[2]", "{[2, 3]}" and what starts at nought: code that is not set as code. */
const isIndex = (text: string, from: number): boolean =>
  text[from + 1] === '0' ||
  text[from - 1] === '{' ||
  /(?:\b(?:array|arr|args|argv|[a-z])|\w_\w{0,12}|\p{Ll}\p{Lu}\w{0,12})$/u.test(before(text, from))

/** "press [3] or [4]": keys to press, answers to choose. */
const CHOSEN =
  /\b(?:press(?:ed)?|pick(?:ed)?|choose|chose|select(?:ed)?|type[ds]?|enter(?:ed)?|hit|tap(?:ped)?|click(?:ed)?|tick(?:ed)?|circled?|answer(?:s|ed)?|keys?|options?|buttons?)\s\[\w\]/i

/** "the box [4]", "a tape with tracks [1, 2]": what bears a number, named by it. */
const BEARS_NUMBER =
  /\b(?:(?:box|check|slot|channel|locker|drawer|track|lane)\s\[\d{1,3}\]|(?:boxes|checks|slots|channels|lockers|drawers|tracks)\s\[\d{1,3}, ?\d{1,3}\])/i

/** "[1] by bus [2] by bike": answers that are counted off, each before its words. */
const COUNTED_OFF = /(?:^|[:?;"“]\s?)\[1\]\s\p{Ll}[^[\]]{1,80}\[2\]\s\p{Ll}/u

/** "Rovers 2 [1] United 1 [0]": the score at half-time. */
const SCORE = /\b\d{1,2} \[\d{1,2}\][ ,–-]{1,3}\p{Lu}[^.[\]]{1,40} \d{1,2} \[\d{1,2}\]/u

/** "[0-9]", "[0, 1]": what counts from nought are intervals and classes of characters, and so are the others beside it. */
const FROM_NOUGHT = /\[0\s?[,;–-]/

/** Where square brackets hold no markers. */
const NO_SQUARE: readonly RegExp[] = [CHOSEN, COUNTED_OFF, SCORE, FROM_NOUGHT, BEARS_NUMBER]

/** "[20, 20, 20]" and "[5, 2, 9]" are data: who cites several sources in one breath cites each once and in their order. */
const ascends = (keys: readonly string[]): boolean =>
  keys.every((key, i) => i === 0 || Number(key) > Number(keys[i - 1]))

/** "3, 5-7" → 3 5 6 7; a letter is itself. */
export function numbersOf(list: string): string[] {
  if (/^[a-z]$/.test(list)) return [list]
  return list.split(/[,;]/).flatMap((part) => {
    const [low = 0, high = low] = part.split(/[-–]/).map(Number)
    if (high < low || high - low > SPAN_LIMIT) return []
    return Array.from({ length: high - low + 1 }, (_, i) => String(low + i))
  })
}
