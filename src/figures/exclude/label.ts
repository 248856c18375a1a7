/** Numbers that name a thing and count nothing: "page 12", "Route 66", "iPhone 15", "COVID-19", "a 787 Dreamliner", "[3]", "3D". */
import { LABELS, OCCASIONS, OPENERS } from '../data/words.ts'
import { isCapital, isCounted } from '../grammar/noun.ts'
import { at, isHyphen, type Token, type Tokens } from '../lex/token.ts'
import { isMarker } from './marker.ts'
import { isNamed } from './name.ts'

/** Whether the plain digits on [start, end) are a part of a name. */
export function isLabel(tokens: Tokens, start: number, end: number): boolean {
  return (
    isAttached(tokens, start, end) ||
    isArgument(tokens, start, end) ||
    isSlashed(tokens, start) ||
    isNamed(tokens, start, end) ||
    isMarker(tokens, start, end) ||
    isModel(tokens, start, end)
  )
}

/** "fib(23)", "Article 5(2)": in brackets that stand tight behind a word. */
function isArgument(tokens: Tokens, start: number, end: number): boolean {
  const [open, name] = [at(tokens, start - 1), at(tokens, start - 2)]
  return open.lower === '(' && !open.gap && !at(tokens, start).gap && isWordy(name) && at(tokens, end).lower === ')'
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
  if ('._@+,'.includes(before.lower || ' '))
    return !before.gap && (before.lower === ',' ? stem.type === 'numeral' : before.lower !== '+' || isWordy(stem))
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
  if (isWordy(after) || after.lower === '_' || next.lower === 'something' || isLettered(tokens, end)) return true
  if (!'-–,/.:'.includes(after.lower || ' ') || next.gap) return false
  return next.type === 'word'
    ? isHyphen(tokens, end) && isHyphen(tokens, end + 2) && at(tokens, end + 3).type === 'numeral'
    : isWordy(next)
}

/** "501(c)", "401(k)" */
const isLettered = (tokens: Tokens, end: number): boolean =>
  at(tokens, end).lower === '(' &&
  at(tokens, end + 1).text.length === 1 &&
  isWordy(at(tokens, end + 1)) &&
  at(tokens, end + 2).lower === ')'

function isWordy({ type }: Token): boolean {
  return type === 'word' || type === 'code' || type === 'numeral'
}

const EDITIONS = new Set(['release', 'releases', 'version', 'beta', 'alpha', 'edition', 'update'])

/** "787 Dreamliner", "16-18 Industrial Avenue", "the 1.46 stable release"; what a capital counts is plural ("14 Democrats", "12 European countries"). */
function isModel(tokens: Tokens, start: number, end: number): boolean {
  const [number, after, next] = [at(tokens, start), at(tokens, end), at(tokens, end + 1)]
  if (number.decimals && (EDITIONS.has(after.lower) || EDITIONS.has(next.lower))) return true
  return (
    !number.formed && number.value !== 1 && isCapital(after) && !isCounted(tokens, end) && !OPENERS.has(after.lower)
  )
}

/** Number words that name: "Kick Six", "category one"; "two-way", "six-speed", which tell a kind and no number. */
export function isWordLabel(tokens: Tokens, start: number, end: number): boolean {
  const [word, before, after, next] = [at(tokens, start), at(tokens, start - 1), at(tokens, end), at(tokens, end + 1)]
  if (isCapital(word) && isCapital(before) && !OPENERS.has(before.lower)) return true
  if ((LABELS.has(before.lower) || OCCASIONS.has(before.lower)) && !isCounted(tokens, end)) return true
  if (!word.gap && before.lower === '/') return true
  return after.lower === '-' && !after.gap && !next.gap && next.type === 'word'
}
