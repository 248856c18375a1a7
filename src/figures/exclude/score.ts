/** Results of matches: "beat Charlton 2-1", "tied at 89-89", "a 3–0 win". */
import { at, isJoint, type Tokens } from '../lex/token.ts'

const BEFORE = new Set(
  'beat beats beating won win wins winning lost lose lead leads led leading score scored draw drew drawn tied level victory defeat defeated thrashed thumped past'.split(
    ' ',
  ),
)
const AFTER = new Set('win victory defeat loss draw lead thrashing triumph away home aggregate record'.split(' '))

/** Whether two numbers with a dash between them are a result; [start, end) covers both. */
export function isScore(tokens: Tokens, start: number, end: number): boolean {
  const [first, last] = [at(tokens, start), at(tokens, end - 1)]
  if (
    end - start !== 3 ||
    !isJoint(tokens, start + 1) ||
    first.formed ||
    last.formed ||
    first.value > 200 ||
    last.value > 200
  )
    return false
  if (first.value >= last.value) return true
  return [1, 2, 3].some((n) => BEFORE.has(at(tokens, start - n).lower)) || AFTER.has(at(tokens, end).lower)
}
