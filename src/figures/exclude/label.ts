/** Numbers that name a thing and count nothing: "page 12", "Route 66", "iPhone 15", "COVID-19", "Section 427", "[3]", "3D". */
import { at, type Token, type Tokens } from '../lex/token.ts'

/** Nouns whose number is a name, in the singular. */
const LABELS = new Set(
  'page pages p pp chapter section sections figure figures fig figs table tables tab step version versions ver no nos number nr # § room gate platform flight route highway interstate motorway exit level phase type grade class category tier part parts volume vol issue article articles item note notes appendix annex equation eq line lines row rows column episode season act scene verse question lesson unit module bus channel psalm title rule claim claims law box building floor apartment apt suite street avenue road day week round stage game match set area zone district ward sector division sheet slide example experiment sample patient participant group simulation model series mark track lane pier dock hangar runway windows ios android office pin port http iso iec error code status chapter paragraph para clause schedule amendment resolution proposition prop bill directive regulation world'.split(
    ' ',
  ),
)
const UPPER = /^\p{Lu}/u
const CAMEL = /^\p{Ll}+\p{Lu}|^\p{Lu}\p{Ll}+\p{Lu}/u

/** Whether the bare number on [start, end) is a name's part. */
export function isLabel(tokens: Tokens, start: number, end: number): boolean {
  return isAttached(tokens, start, end) || isNamed(tokens, start, end) || isMarker(tokens, start, end)
}

/** "COVID-19", "B-52", "787-9", "3D", "24703L202". */
function isAttached(tokens: Tokens, start: number, end: number): boolean {
  const before = at(tokens, start - 1)
  const [first, after] = [at(tokens, start), at(tokens, end)]
  if (!first.gap && (before.type === 'word' || before.type === 'code' || before.lower === '_')) return true
  if (
    !first.gap &&
    before.lower === '-' &&
    !before.gap &&
    isWordy(at(tokens, start - 2)) &&
    !PREFIXES.has(at(tokens, start - 2).lower)
  )
    return true
  if (!first.gap && (before.lower === '.' || before.lower === '/' || before.lower === '@') && !before.gap && start > 1)
    return true
  if (after.gap) return false
  if (after.type === 'word' || after.type === 'code' || after.lower === '_') return true
  return (
    (after.lower === '-' || after.lower === ',' || after.lower === '/' || after.lower === '.' || after.lower === ':') &&
    !at(tokens, end + 1).gap &&
    /numeral|code/.test(at(tokens, end + 1).type)
  )
}

const PREFIXES = new Set(['sub', 'under', 'over', 'pre', 'post', 'then', 'now', 'minus', 'plus'])

function isWordy({ type }: Token): boolean {
  return type === 'word' || type === 'code' || type === 'numeral'
}

/** "Section 427", "Boeing 787", "iPhone 15", "S&P 500". */
function isNamed(tokens: Tokens, start: number, end: number): boolean {
  const number = at(tokens, start)
  const dot = at(tokens, start - 1).lower === '.' ? 2 : 1
  const before = at(tokens, start - dot)
  if (LABELS.has(before.lower))
    return !(before.text === before.lower && isCounted(at(tokens, end)) && before.lower !== 'no')
  if (number.formed || number.value >= 10000 || dot === 2 || before.type !== 'word') return false
  if (CAMEL.test(before.text)) return true
  return UPPER.test(before.text) && !isOpening(tokens, start - 1) && !isCounted(at(tokens, end)) && !isCalendar(before)
}

const CALENDAR = new Set('monday tuesday wednesday thursday friday saturday sunday i'.split(' '))

function isCalendar({ lower }: Token): boolean {
  return CALENDAR.has(lower)
}

/** A capital that the start of a sentence gives. */
function isOpening(tokens: Tokens, index: number): boolean {
  const before = at(tokens, index - 1)
  return before.type === 'end' || '.!?:"“(–—-•'.includes(before.lower)
}

/** A plural noun that the number can count. */
function isCounted({ type, text, lower }: Token): boolean {
  return (
    type === 'word' &&
    text === lower &&
    ((/(?:[^su'])s$/.test(lower) && lower.length > 3) ||
      lower === 'people' ||
      lower === 'men' ||
      lower === 'women' ||
      lower === 'children')
  )
}

/** "[3]", "[3, 5]", "1." before a heading or an item, "(2)". */
function isMarker(tokens: Tokens, start: number, end: number): boolean {
  const [before, after] = [at(tokens, start - 1).lower, at(tokens, end).lower]
  if (before === '[' || (after === ']' && before === ',')) return true
  if (start === 0 && (after === '.' || after === ')') && at(tokens, end + 1).gap && at(tokens, end + 1).type !== 'end')
    return true
  return before === '(' && after === ')' && at(tokens, start).value < 20 && !at(tokens, start).formed
}
