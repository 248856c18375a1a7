/** Numbers that name a thing and count nothing: "page 12", "Route 66", "iPhone 15", "COVID-19", "a 787 Dreamliner", "[3]", "3D". */
import { CALENDAR, LABELS, OPENERS } from '../data/words.ts'
import { isCapital, isCounted } from '../grammar/noun.ts'
import { at, type Token, type Tokens } from '../lex/token.ts'

const CAMEL = /^\p{Ll}+\p{Lu}|^\p{Lu}\p{Ll}+\p{Lu}/u

/** Whether the plain digits on [start, end) are a part of a name. */
export function isLabel(tokens: Tokens, start: number, end: number): boolean {
  return (
    isAttached(tokens, start, end) ||
    isNamed(tokens, start, end) ||
    isMarker(tokens, start, end) ||
    isModel(tokens, start, end)
  )
}

/** "COVID-19", "B-52", "787-9", "3D", "24703L202": tight against letters or more digits. */
export function isAttached(tokens: Tokens, start: number, end: number): boolean {
  return isTail(tokens, start) || isHead(tokens, end)
}

const PREFIXES = new Set(['sub', 'under', 'over', 'pre', 'post', 'then', 'now', 'minus', 'plus'])

function isTail(tokens: Tokens, start: number): boolean {
  if (at(tokens, start).gap) return false
  const [before, stem] = [at(tokens, start - 1), at(tokens, start - 2)]
  if (isWordy(before) || '._@/'.includes(before.lower || ' '))
    return start > 0 && !(before.gap && before.type === 'mark')
  return before.lower === '-' && !before.gap && isWordy(stem) && !PREFIXES.has(stem.lower)
}

function isHead(tokens: Tokens, end: number): boolean {
  const [after, next] = [at(tokens, end), at(tokens, end + 1)]
  if (after.gap) return false
  return (
    isWordy(after) ||
    after.lower === '_' ||
    ('-,/.:'.includes(after.lower) && !next.gap && next.type !== 'word' && isWordy(next))
  )
}

function isWordy({ type }: Token): boolean {
  return type === 'word' || type === 'code' || type === 'numeral'
}

/** "Section 427", "Boeing 787", "iPhone 15", "S&P 500", "aged 25 to 54". */
function isNamed(tokens: Tokens, start: number, end: number): boolean {
  const dotted = at(tokens, start - 1).lower === '.'
  const before = at(tokens, dotted ? start - 2 : start - 1)
  if (LABELS.has(before.lower)) return isCapital(before) || dotted || !isCounted(tokens, end)
  if (dotted || at(tokens, start).formed || at(tokens, start).value >= 10000) return false
  if (CAMEL.test(before.text)) return true
  const names = isCapital(before) && !OPENERS.has(before.lower) && !CALENDAR.has(before.lower)
  return names && !isCounted(tokens, end)
}

/** "787 Dreamliner", "16-18 Industrial Avenue"; what is counted by a capital is plural ("14 Democrats", "12 European countries"). */
function isModel(tokens: Tokens, start: number, end: number): boolean {
  return (
    !at(tokens, start).formed &&
    isCapital(at(tokens, end)) &&
    !isCounted(tokens, end) &&
    !OPENERS.has(at(tokens, end).lower)
  )
}

/** "[3]", "[3, 5]", "1." before a heading or an item, "(2)". */
function isMarker(tokens: Tokens, start: number, end: number): boolean {
  const [before, after, next] = [at(tokens, start - 1), at(tokens, end), at(tokens, end + 1)]
  if (before.lower === '[' || (after.lower === ']' && before.lower === ',')) return true
  if (start === 0 && (after.lower === '.' || after.lower === ')')) return next.gap && next.type !== 'end'
  return before.lower === '(' && after.lower === ')' && at(tokens, start).value < 20 && !at(tokens, start).formed
}

/** Number words that name: "Kick Six", "category one"; "two-way", "six-speed", which tell a kind and no number. */
export function isWordLabel(tokens: Tokens, start: number, end: number): boolean {
  const [word, before, after, next] = [at(tokens, start), at(tokens, start - 1), at(tokens, end), at(tokens, end + 1)]
  if (isCapital(word) && isCapital(before) && !OPENERS.has(before.lower)) return true
  if (LABELS.has(before.lower) && !isCounted(tokens, end)) return true
  return after.lower === '-' && !after.gap && !next.gap && next.type === 'word'
}
