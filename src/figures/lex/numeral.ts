/** Numerals in digits: groups of thousands by comma, point or space, the Indian grouping, decimals, exponents, vulgar fractions. */
import { digitValue, isLetter, isNarrow, superscriptValue, vulgarValue } from './chars.ts'

export interface Numeral {
  readonly end: number
  readonly value: number
  readonly decimals: number
  readonly formed: boolean
}

interface Digits {
  readonly end: number
  readonly digits: string
}

/** A numeral that starts at this place, which holds a digit, a point before a digit, or a vulgar fraction. */
export function numeralAt(text: string, start: number): Numeral | undefined {
  const vulgar = vulgarValue(text.charAt(start))
  if (vulgar !== undefined) return { end: start + 1, value: vulgar, decimals: 0, formed: true }
  const continental = continentalAt(text, start)
  if (continental) return continental
  const whole = groupsAt(text, start)
  const fraction = decimalsAt(text, whole.end, whole.digits !== '')
  if (!whole.digits && !fraction.digits) return undefined
  const written = `${whole.digits || '0'}.${fraction.digits || '0'}`
  const exponent = exponentAt(text, fraction.end)
  const power = powerAt(text, exponent.end)
  if (power) return { end: power.end, value: Number(written) ** power.value, decimals: 0, formed: true }
  const value = Number(`${written}e${exponent.power}`)
  const formed = exponent.end > start + whole.digits.length || whole.digits.length > 15
  const mixed = mixedAt(text, exponent.end)
  return mixed === undefined
    ? { end: exponent.end, value, decimals: fraction.digits.length, formed }
    : { end: mixed.end, value: value + mixed.value, decimals: 0, formed: true }
}

const CONTINENTAL = /(\d{1,3}(?:\.\d{3})+),(\d{1,2})(?!\d)/y

/** "1.234,56" */
function continentalAt(text: string, start: number): Numeral | undefined {
  CONTINENTAL.lastIndex = start
  const match = CONTINENTAL.exec(text)
  if (!match) return undefined
  const [, whole = '', decimals = ''] = match
  const value = Number(`${whole.replaceAll('.', '')}.${decimals}`)
  return { end: CONTINENTAL.lastIndex, value, decimals: decimals.length, formed: true }
}

/** "2½", "2 ½". */
function mixedAt(text: string, start: number): { end: number; value: number } | undefined {
  const at = text.charCodeAt(start) === 32 || isNarrow(text.charCodeAt(start)) ? start + 1 : start
  const value = vulgarValue(text.charAt(at))
  return value === undefined ? undefined : { end: at + 1, value }
}

function digitsAt(text: string, start: number): Digits {
  let end = start
  let digits = ''
  for (let value = digitValue(text.charCodeAt(end)); value >= 0; value = digitValue(text.charCodeAt(++end)))
    digits += value
  return { end, digits }
}

/** Whole digits with their separators. One kind of separator only; a group of another length ends the numeral before it. */
function groupsAt(text: string, start: number): Digits {
  let { end, digits } = digitsAt(text, start)
  const separator = separatorAt(text, end)
  if (!separator || digits.length > 3 || !digits) return { end, digits }
  while (separatorAt(text, end) === separator) {
    const group = digitsAt(text, end + 1)
    const indian = group.digits.length === 2 && isGroup(text, group.end, separator)
    if (group.digits.length !== 3 && !indian) break
    digits += group.digits
    end = group.end
  }
  return { end, digits }
}

function isGroup(text: string, at: number, separator: string): boolean {
  return separator === ',' && separatorAt(text, at) === ',' && digitsAt(text, at + 1).digits.length >= 2
}

function separatorAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  if (digitValue(text.charCodeAt(at + 1)) < 0) return ''
  if (code === 44 || code === 0xff0c || code === 0x66c) return ','
  if (code === 39 || code === 0x2019) return "'"
  if (isNarrow(code) || (code === 32 && isLoneGroup(text, at))) return ' '
  return ''
}

/** A plain space groups digits only before exactly three that no letter follows. */
function isLoneGroup(text: string, at: number): boolean {
  const group = digitsAt(text, at + 1)
  return group.digits.length === 3 && !isLetter(text.charCodeAt(group.end)) && text.charAt(group.end) !== '/'
}

/** "3,4 million": a decimal comma, where what follows leaves no doubt. */
const COMMA = /,(\d{1,2})(?=\s?(?:%|per ?cent|[mb]illion|bn\b|€))/uy

function decimalsAt(text: string, at: number, hasWhole: boolean): Digits {
  COMMA.lastIndex = at
  const comma = hasWhole && text.charAt(at) === ',' ? COMMA.exec(text) : null
  if (comma) return { end: COMMA.lastIndex, digits: comma[1] ?? '' }
  const point = text.charAt(at)
  if (point !== '.' && point !== '．' && point !== '٫' && !(point === '·' && hasWhole)) return { end: at, digits: '' }
  const { end, digits } = digitsAt(text, at + 1)
  return digits ? { end, digits } : { end: at, digits: '' }
}

/** A plain "x" before "10-12" may be one of repetitions: with it a hyphen and two digits are no exponent. */
const EXPONENT =
  /[eE]([+-]?\d{1,3})(?![\p{L}\d])|\s?[x×·*]\s?10(?:\^([+−-]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\s?(−\d{1,2}|-\d(?!\d)|(?<=×\s?10\s?)-\d{2})|\s(\d{1,2})(?=\s))/uy

/** "e10", "×10^6", "× 10⁻⁵", "×10−5"; where a text has lost its superscripts, "× 10 4". */
function exponentAt(text: string, at: number): { end: number; power: number } {
  EXPONENT.lastIndex = at
  const match = 'eEx×·* '.includes(text.charAt(at) || '-') || isNarrow(text.charCodeAt(at)) ? EXPONENT.exec(text) : null
  if (!match) return { end: at, power: 0 }
  const [, plain, caret, raised, minus, lost] = match
  const written = plain ?? caret ?? minus ?? lost ?? lowered(raised ?? '')
  return { end: EXPONENT.lastIndex, power: Number(written.replace('−', '-')) }
}

function lowered(raised: string): string {
  return [...raised].map((char) => (char === '⁻' ? '-' : char === '⁺' ? '' : superscriptValue(char))).join('')
}

const POWER = /\^([+−-]{0,2})(\d{1,3})(?![\p{L}\d])/uy

/** "1.1^23", "10^-6", "10⁶": a numeral raised. */
function powerAt(text: string, at: number): { end: number; value: number } | undefined {
  POWER.lastIndex = at
  const match = text.charAt(at) === '^' ? POWER.exec(text) : null
  if (match) return { end: POWER.lastIndex, value: Number(match[2]) * (/^[−-]$/.test(match[1] ?? '') ? -1 : 1) }
  RAISED.lastIndex = at
  const raised = text.slice(at - 2, at) === '10' ? RAISED.exec(text) : null
  return raised ? { end: RAISED.lastIndex, value: Number(lowered(raised[0])) } : undefined
}

const RAISED = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/uy
