/** Money: "$1.5bn", "5 million dollars", "75 USD million", "3 dollars 50 cents", "40p". */
import { AMBIGUOUS_NAMES } from '../data/currency-names.ts'
import { SCALE_LETTERS, SCALES } from '../data/numbers.ts'
import { at, pastHyphen, type Tokens } from '../lex/token.ts'
import { type Currency, nameAt } from './currency.ts'
import type { Mixed } from './fraction.ts'
import { type Measure, measuredIndex } from './measure.ts'
import { isCounted } from './noun.ts'
import { numberAt } from './number.ts'
import { isMillion, sizeAt } from './size.ts'

/** What follows a number behind a currency mark: a scale in letters, the currency once more ("$10 dollars", "$76 US"). */
export function moneyAt(tokens: Tokens, number: Mixed, mark: Currency): Measure {
  const letter = number.scale === 1 ? SCALE_LETTERS.get(at(tokens, number.end).text) : undefined
  const end = letter ? number.end + 1 : number.end
  const money = { kind: 'money', scale: letter ?? 1, ...(mark.unit && { unit: mark.unit }) } as const
  if (at(tokens, end).text === 'US' && mark.currency === 'USD') return { ...money, end: end + 1, currency: 'USD' }
  const again = at(tokens, end).type === 'word' && !mark.unit ? nameAt(tokens, end) : undefined
  const tells = again && !again.unit && (again.currency === mark.currency || at(tokens, end).text === again.currency)
  return { ...money, end: tells ? again.end : end, currency: tells ? again.currency : mark.currency }
}

/** A currency behind the number. */
export function priceAt(tokens: Tokens, number: Mixed): Measure | undefined {
  const million = isMillion(tokens, number)
  const index = million ? number.end + 1 : pastHyphen(tokens, measuredIndex(tokens, number))
  const name = nameAt(tokens, index)
  if (!name || !isPrice(tokens, number, index, name)) return undefined
  const change = million ? undefined : changeAt(tokens, number, name)
  if (change) return change
  const behind = number.scale === 1 ? scaleBehind(tokens, name) : undefined
  const scale = million ? 1e6 : (name.scale ?? behind ?? 1)
  return {
    end: behind ? name.end + 1 : name.end,
    kind: 'money',
    currency: name.currency,
    scale,
    ...(name.unit && { unit: name.unit }),
  }
}

/** No pounds of weight, no "p" of a page or a picture, no "3 won games", no sign that belongs to the next amount. */
function isPrice(tokens: Tokens, number: Mixed, index: number, name: Currency): boolean {
  const { text, lower, type, gap } = at(tokens, index)
  if (lower === 'p') return isPence(tokens, number, index)
  if (/^pounds?$/.test(lower) && name.end === index + 1) return isLarge(number)
  if (AMBIGUOUS_NAMES.has(text)) return (isLarge(number) || number.value >= 100) && !isCounted(tokens, name.end)
  return type !== 'mark' || !gap || at(tokens, name.end).gap || at(tokens, name.end).type !== 'numeral'
}

function isPence(tokens: Tokens, number: Mixed, index: number): boolean {
  const page = at(tokens, index).gap && at(tokens, index + 1).lower === '.'
  return !number.worded && !page && at(tokens, index).text === 'p' && !RESOLUTIONS.has(number.value)
}

/** Lines of a picture: "1080p". */
const RESOLUTIONS = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320])

/** Weights are rarely told in thousands of pounds. */
function isLarge({ scale, value }: Mixed): boolean {
  return scale >= 1e3 || value >= 1e4
}

/** "75 USD million" */
function scaleBehind(tokens: Tokens, name: Currency): number | undefined {
  const { lower } = at(tokens, name.end)
  const scale = SCALES.get(lower)
  return scale && scale >= 1e6 && !name.unit ? scale : undefined
}

/** "3 dollars 50 [cents]", "one dollar and two cents". */
function changeAt(tokens: Tokens, number: Mixed, name: Currency): Measure | undefined {
  if (name.unit || number.scale > 1 || at(tokens, name.end - 1).type !== 'word') return undefined
  const linked = at(tokens, name.end).lower === 'and'
  const cents = numberAt(tokens, linked ? name.end + 1 : name.end)
  if (!cents || cents.value >= 100 || cents.scale > 1) return undefined
  const part = nameAt(tokens, cents.end)
  const alone = !part && !isCounted(tokens, cents.end) && !sizeAt(tokens, { ...cents, fraction: false })
  const bare = !linked && cents.value >= 10 && alone
  if (!part?.unit && !bare) return undefined
  const scale = (number.value + cents.value / 100) / number.value
  return { end: part?.unit ? part.end : cents.end, kind: 'money', currency: name.currency, scale }
}
