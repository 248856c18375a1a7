/** Numbers that mark a place: "[3]", "(2)", "1." before a heading, "1)" before an item, "(9582115)" behind a change. */
import { isCapital } from '../grammar/noun.ts'
import { at, type Tokens } from '../lex/token.ts'

/** The highest number of a list's item, and of one in brackets. */
const HIGHEST_ITEM = 100
const HIGHEST_BRACKETED = 20
/** The least digits in brackets that are a mark again, since nobody writes an amount so without setting its thousands apart. */
const LEAST_HASH = 1e6

/** Whether the digits on [start, end) mark a place. */
export function isMarker(tokens: Tokens, start: number, end: number): boolean {
  const [number, before, after] = [at(tokens, start), at(tokens, start - 1), at(tokens, end)]
  if (before.lower === '[' || (after.lower === ']' && before.lower === ',')) return true
  if (number.formed) return false
  if (before.lower === '(' && after.lower === ')') return number.value < HIGHEST_BRACKETED || number.value >= LEAST_HASH
  if (number.value >= HIGHEST_ITEM) return false
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
