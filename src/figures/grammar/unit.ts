/** Units of measure on tokens, with powers, products and denominators: "km", "square feet", "m²", "mg/l", "km s −1", "miles per hour". */
import { AGED, KINDS } from '../data/unit-names.ts'
import { at, isHyphen, pastHyphen, type Tokens } from '../lex/token.ts'
import { unitName, unitSymbol } from './unit-name.ts'

export interface Unit {
  readonly end: number
  readonly unit: string
  /** What the unit is counted by: "hour" of "miles per hour", as written. */
  readonly per?: string
}

const POWERS: Readonly<Record<string, string>> = { square: '²', sq: '²', cubic: '³', cu: '³' }

/** The unit that starts here, behind a number in digits (`digits`) or in words, which take no symbols. */
export function unitAt(tokens: Tokens, start: number, digits: boolean): Unit | undefined {
  const simple = simpleAt(tokens, pastHyphen(tokens, start), digits)
  if (!simple) return undefined
  const [unit = '', per] = simple.unit.split('/')
  if (per) return { ...simple, unit, per }
  return AGED.has(unit)
    ? { ...simple, end: ageEnd(tokens, simple.end) }
    : denominatorAt(tokens, productAt(tokens, simple))
}

/** Past the "old" of "50 years old" and "18- to 29-year-olds". */
function ageEnd(tokens: Tokens, end: number): number {
  const old = pastHyphen(tokens, end)
  const { lower } = at(tokens, old)
  return lower === 'old' || lower === 'olds' ? old + 1 : end
}

function simpleAt(tokens: Tokens, start: number, digits: boolean): Unit | undefined {
  const token = at(tokens, start)
  if (token.lower === '°' || token.lower === 'º' || token.lower === '℃') return degreesAt(tokens, start)
  if (token.type !== 'word' && token.type !== 'code') return undefined
  const power = POWERS[token.lower]
  if (power) return powered(tokens, start, power, digits)
  if (KINDS.has(token.lower)) return kindAt(tokens, start)
  if (token.lower.startsWith('degree')) return degreeWords(tokens, start)
  return nameAt(tokens, start) ?? (digits ? symbolAt(tokens, start) : undefined)
}

function nameAt(tokens: Tokens, start: number): Unit | undefined {
  const unit = unitName(at(tokens, start).lower)
  return unit ? { end: start + 1, unit } : undefined
}

const CODE_LETTER = /^[SHPNTLJBK]$/
const CODE = /^([A-Za-zµμ]{1,4})([23])$/

/** A symbol, with its power: "km", "m2", "cm^3", "m²". */
function symbolAt(tokens: Tokens, start: number): Unit | undefined {
  const token = at(tokens, start)
  const code = token.type === 'code' ? CODE.exec(token.text) : null
  const symbol = unitSymbol((code ? code[1] : token.text) ?? '')
  if (code) return symbol ? { end: start + 1, unit: symbol + (code[2] === '2' ? '²' : '³') } : undefined
  if (token.text === 'in') return isInch(tokens, start) ? { end: start + 1, unit: 'inch' } : undefined
  if (token.text === 'C' || token.text === 'F')
    return isDoer(tokens, start) ? undefined : { end: start + 1, unit: `°${token.text}` }
  if (token.lower === 'degf' || token.lower === 'deg') return { end: start + 1, unit: '°' }
  if (isHyphen(tokens, start + 1) && at(tokens, start + 2).type === 'numeral') return undefined
  return symbol && !isTightCode(tokens, start) ? { end: start + 1, unit: symbol } : undefined
}

/** "18F has awarded …": what does something is no temperature. */
const isDoer = (tokens: Tokens, start: number): boolean =>
  !at(tokens, start).gap && DOES.test(at(tokens, start + 1).lower)
const DOES = /^(?:has|have|had|will|can|does|did|team|staff|\p{L}{3,}ed)$/u

/** Letters tight behind a whole number that make a code or a decade of it: "4S", "6H", "the 30s". */
function isTightCode(tokens: Tokens, start: number): boolean {
  const [{ text, gap }, number] = [at(tokens, start), at(tokens, start - 1)]
  if (gap || number.type !== 'numeral') return false
  return CODE_LETTER.test(text) || ((text === 's' || text === 'd') && !number.decimals)
}

/** "2 in." and "2in" are inches, "2 in the bush" are not. */
function isInch(tokens: Tokens, start: number): boolean {
  const next = at(tokens, start + 1)
  return !at(tokens, start).gap || next.type === 'end' || (next.type === 'mark' && !next.gap)
}

function degreesAt(tokens: Tokens, start: number): Unit {
  const next = at(tokens, start + 1)
  if (at(tokens, start).lower === '℃') return { end: start + 1, unit: '°C' }
  const scale = next.type === 'word' && /^[CF]$/.test(next.text) ? next.text : ''
  return { end: start + (scale ? 2 : 1), unit: `°${scale}` }
}

function degreeWords(tokens: Tokens, start: number): Unit | undefined {
  const word = at(tokens, start).lower
  if (word !== 'degree' && word !== 'degrees') return undefined
  const scale = at(tokens, start + 1)
  const unit = /^(celsius|centigrade|c)$/.test(scale.lower) ? '°C' : /^(fahrenheit|f)$/.test(scale.lower) ? '°F' : ''
  return unit ? { end: start + 2, unit } : { end: start + 1, unit: '°' }
}

/** "square miles", "sq ft", "cubic metres". */
function powered(tokens: Tokens, start: number, power: string, digits: boolean): Unit | undefined {
  const next = at(tokens, start + 1).lower === '.' ? start + 2 : pastHyphen(tokens, start + 1)
  const base = nameAt(tokens, next) ?? (digits ? symbolAt(tokens, next) : undefined)
  return base ? { end: base.end, unit: base.unit + power } : undefined
}

/** "metric tons", "nautical miles", "light years". */
function kindAt(tokens: Tokens, start: number): Unit | undefined {
  const kind = at(tokens, start).lower
  const next = pastHyphen(tokens, start + 1)
  const base = nameAt(tokens, next)
  if (!base) return undefined
  return { end: base.end, unit: kind === 'metric' && base.unit === 'ton' ? 't' : `${kind} ${base.unit}` }
}

/** A written-out power and the factors with powers that follow: "m^2", "km s −1", "lb-ft", "W m⁻²", "4 km cubed". */
function productAt(tokens: Tokens, unit: Unit): Unit {
  let { end, unit: name } = unit
  const raised = raisedAt(tokens, end)
  if (raised) ({ end, name } = { end: raised.end, name: name + raised.text })
  for (let factor = factorAt(tokens, end); factor; factor = factorAt(tokens, end))
    ({ end, name } = { end: factor.end, name: `${name} ${factor.text}` })
  return { ...unit, end, unit: name }
}

interface Part {
  readonly end: number
  readonly text: string
}

/** "^2", "²", "⁻¹", "−1", "squared". */
function raisedAt(tokens: Tokens, start: number): Part | undefined {
  const token = at(tokens, start)
  if (token.lower === 'squared' || token.lower === 'cubed')
    return { end: start + 1, text: token.lower === 'squared' ? '²' : '³' }
  if (token.gap && token.lower !== '−') return undefined
  if (token.type === 'power') return { end: start + 1, text: token.text }
  const index = token.lower === '^' ? start + 1 : start
  const isWord = at(tokens, start - 1).text.length > 3
  const minus = !isWord && '−-⁻'.includes(at(tokens, index).lower || '?') ? 1 : 0
  if (index === start && !minus) return undefined
  const digits = at(tokens, index + minus)
  if ((digits.type !== 'numeral' && digits.type !== 'power') || digits.gap || !(digits.value < 10)) return undefined
  return { end: index + minus + 1, text: `^${minus ? '-' : ''}${digits.value}` }
}

/** Another symbol that belongs to the unit, since it is raised or joined by a mark. */
function factorAt(tokens: Tokens, start: number): Part | undefined {
  const link = at(tokens, start)
  const joined =
    !link.gap && (link.lower === '·' || link.lower === '⋅' || link.lower === '-') && !at(tokens, start + 1).gap
  const index = joined ? start + 1 : start
  const symbol = at(tokens, index).type === 'word' ? unitSymbol(at(tokens, index).text) : undefined
  if (!symbol) return undefined
  const raised = raisedAt(tokens, index + 1)
  if (raised) return { end: raised.end, text: symbol + raised.text }
  return joined ? { end: index + 1, text: symbol } : undefined
}

/** "/l", "/hour", "/kg/day", "per litre", "per second squared". */
function denominatorAt(tokens: Tokens, unit: Unit): Unit {
  let { end } = unit
  while (at(tokens, end).lower === '/' || at(tokens, end).lower === 'per') {
    const below = simpleAt(tokens, end + 1, true)
    if (!below) break
    end = productAt(tokens, below).end
  }
  return end > unit.end ? { ...unit, end, per: written(tokens, unit.end + 1, end) } : unit
}

/** The tokens as written, with one space where the text has any. */
export function written(tokens: Tokens, start: number, end: number): string {
  let text = at(tokens, start).text
  for (let index = start + 1; index < end; index++) text += (at(tokens, index).gap ? ' ' : '') + at(tokens, index).text
  return text
}
