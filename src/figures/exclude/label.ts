/** Numbers that name a thing and count nothing: "page 12", "Route 66", "iPhone 15", "COVID-19", "a 787 Dreamliner", "[3]", "3D". */
import { CALENDAR, FAMILIES, LABELS, OCCASIONS, OPENERS } from '../data/words.ts'
import { isCapital, isCounted } from '../grammar/noun.ts'
import { at, isHyphen, type Token, type Tokens } from '../lex/token.ts'

const CAMEL = /^\p{Ll}+\p{Lu}|^\p{Lu}\p{Ll}+\p{Lu}/u

/** Whether the plain digits on [start, end) are a part of a name. */
export function isLabel(tokens: Tokens, start: number, end: number): boolean {
  return (
    isAttached(tokens, start, end) ||
    isSlashed(tokens, start) ||
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
  if (isWordy(before)) return true
  if ('._@,'.includes(before.lower || ' ')) return !before.gap && (before.lower !== ',' || stem.type === 'numeral')
  return (before.lower === '-' || before.lower === '−') && !before.gap && isWordy(stem) && !PREFIXES.has(stem.lower)
}

/** The rest of a path, a date, a rating. */
function isSlashed(tokens: Tokens, start: number): boolean {
  return at(tokens, start - 1).lower === '/' && !at(tokens, start).gap
}

/** Tight before letters, or before a mark with more digits. Thousands set apart by commas are no model, whatever unknown unit follows. */
function isHead(tokens: Tokens, end: number): boolean {
  const [number, after, next] = [at(tokens, end - 1), at(tokens, end), at(tokens, end + 1)]
  if (after.gap || (number.formed && number.value >= 1000)) return false
  if (isWordy(after) || after.lower === '_') return true
  if (!'-–,/.:'.includes(after.lower || ' ') || next.gap) return false
  return next.type === 'word'
    ? isHyphen(tokens, end) && isHyphen(tokens, end + 2) && at(tokens, end + 3).type === 'numeral'
    : isWordy(next)
}

function isWordy({ type }: Token): boolean {
  return type === 'word' || type === 'code' || type === 'numeral'
}

/** "Section 427", "Boeing 787", "iPhone 15", "S&P 500", "aged 25 to 54". */
function isNamed(tokens: Tokens, start: number, end: number): boolean {
  const dotted = at(tokens, start - 1).lower === '.'
  const before = at(tokens, dotted ? start - 2 : start - 1)
  if (LABELS.has(before.lower) || FAMILIES.has(before.lower) || isIndex(tokens, start)) return true
  if (OCCASIONS.has(before.lower)) return isCapital(before) || !isCounted(tokens, end)
  const names = isCapital(before) && !OPENERS.has(before.lower) && !CALENDAR.has(before.lower)
  if (dotted || !isNameLike(at(tokens, start), before)) return false
  return (
    (CAMEL.test(before.text) && !OPENERS.has(before.lower)) ||
    (names && !(isCounted(tokens, end) && isSetting(tokens, start - 1)))
  )
}

const PREPOSITIONS = new Set('in at on of near from for across around outside to'.split(' '))
const LONGEST_NAME = 4

/** "In New York 500 people", "Buy 3 tickets": the capitals before a count are a place or open the sentence; "the Drupal 8 sites" have none such. */
function isSetting(tokens: Tokens, last: number): boolean {
  let first = last
  while (isCapital(at(tokens, first - 1)) && last - first < LONGEST_NAME) first--
  const before = at(tokens, first - 1)
  return PREPOSITIONS.has(before.lower) || (first === last && (before.type === 'end' || '.!?:'.includes(before.lower)))
}

/** "S&P 500" */
function isIndex(tokens: Tokens, start: number): boolean {
  return at(tokens, start - 1).text === 'P' && at(tokens, start - 2).lower === '&' && !at(tokens, start - 1).gap
}

/** The digits of a model or a version: "787", "3.11"; of five digits only those of a place ("CA 90210"). */
function isNameLike({ formed, value, decimals }: Token, name: Token): boolean {
  if (formed) return decimals > 0 && decimals < 3 && value < 100
  return value < 10_000 || (value < 100_000 && /^[A-Z]{2}$/.test(name.text))
}

const EDITIONS = new Set(['release', 'releases', 'version', 'beta', 'alpha', 'edition', 'update'])

/** "787 Dreamliner", "16-18 Industrial Avenue", "the 1.46 stable release"; what a capital counts is plural ("14 Democrats", "12 European countries"). */
function isModel(tokens: Tokens, start: number, end: number): boolean {
  const [number, after, next] = [at(tokens, start), at(tokens, end), at(tokens, end + 1)]
  if (number.decimals && (EDITIONS.has(after.lower) || EDITIONS.has(next.lower))) return true
  return !number.formed && isCapital(after) && !isCounted(tokens, end) && !OPENERS.has(after.lower)
}

/** "[3]", "[3, 5]", "(2)", "1." and "1)" before a heading or an item. */
function isMarker(tokens: Tokens, start: number, end: number): boolean {
  const [number, before, after] = [at(tokens, start), at(tokens, start - 1), at(tokens, end)]
  if (before.lower === '[' || (after.lower === ']' && before.lower === ',')) return true
  if (number.formed || number.value >= 100) return false
  if (before.lower === '(') return after.lower === ')' && number.value < 20
  return after.lower === ')' ? !isInBrackets(tokens, start) : after.lower === '.' && isItem(tokens, start, end)
}

/** "2. Apply", behind the end of a sentence or the start of the text. */
function isItem(tokens: Tokens, start: number, end: number): boolean {
  const next = at(tokens, end + 1)
  const opens = start === 0 || '.!?)*'.includes(at(tokens, start - 1).lower)
  return opens && next.gap && next.type !== 'end' && (start === 0 || isCapital(next))
}

const BRACKETS_AT_MOST = 60

function isInBrackets(tokens: Tokens, start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - BRACKETS_AT_MOST); index--) {
    const { lower } = at(tokens, index)
    if (lower === '(' || lower === ')') return lower === '('
  }
  return false
}

/** Number words that name: "Kick Six", "category one"; "two-way", "six-speed", which tell a kind and no number. */
export function isWordLabel(tokens: Tokens, start: number, end: number): boolean {
  const [word, before, after, next] = [at(tokens, start), at(tokens, start - 1), at(tokens, end), at(tokens, end + 1)]
  if (isCapital(word) && isCapital(before) && !OPENERS.has(before.lower)) return true
  if ((LABELS.has(before.lower) || OCCASIONS.has(before.lower)) && !isCounted(tokens, end)) return true
  return after.lower === '-' && !after.gap && !next.gap && next.type === 'word'
}
