/** Results of matches: "beat Charlton 2-1", "tied at 89-89", "a 3–0 win", "6-4, 4-6, 7-5", "Chargers (3-5)". */
import { isCapital } from '../grammar/noun.ts'
import { at, isJoint, type Tokens } from '../lex/token.ts'

const BEFORE = new Set(
  'beat beats beating won win wins winning lost lose lead leads led leading score scored draw drew drawn tied level victory defeat defeated thrashed thumped past went record'.split(
    ' ',
  ),
)
const AFTER = new Set(
  'win victory defeat loss draw lead thrashing triumph away home aggregate record series'.split(' '),
)
const HIGHEST = 200

/** Whether two numbers with a dash between them are a result; [start, end) covers both. */
export function isScore(tokens: Tokens, start: number, end: number): boolean {
  if (end - start !== 3 || !isPair(tokens, start)) return false
  if (at(tokens, start).value >= at(tokens, end - 1).value) return true
  if (AFTER.has(at(tokens, end).lower) || isSet(tokens, start, end) || isRecord(tokens, start)) return true
  return [1, 2, 3].some((back) => BEFORE.has(at(tokens, start - back).lower))
}

/** "6-4" */
function isPair(tokens: Tokens, start: number): boolean {
  if (!isJoint(tokens, start + 1) || at(tokens, start + 1).gap) return false
  return [start, start + 2].every((index) => {
    const { type, formed, value } = at(tokens, index)
    return type === 'numeral' && !formed && value <= HIGHEST
  })
}

/** One of the sets "6-4, 4-6, 7-5". */
function isSet(tokens: Tokens, start: number, end: number): boolean {
  const before = at(tokens, start - 1).lower === ',' ? start - 4 : start - 3
  return isPair(tokens, before) || isPair(tokens, at(tokens, end).lower === ',' ? end + 1 : end)
}

/** "Chargers (3-5)" */
function isRecord(tokens: Tokens, start: number): boolean {
  return at(tokens, start - 1).lower === '(' && at(tokens, start + 1).lower === '-' && isCapital(at(tokens, start - 2))
}
