/** Number words that count nothing: the pronoun "one", "on the one hand", "second to none", the quarter of a year, the half of a match. */
import { at, phraseAt, type Tokens } from '../lex/token.ts'

const BEFORE_ONE = new Set(
  'no any every each some this that which the another first last only single good bad new old big'.split(' '),
)
const AFTER_ONE = new Set(
  "of another day thing way hand time side point or and is was were are has had have can could would will should may might must who that which in on at by for with from to as than but if when where while more less else does did do another's reason moment be been being also not just even".split(
    ' ',
  ),
)

/** "one" as a pronoun, an indefinite or a part of a phrase. It counts where a noun follows it. */
export function isPronoun(tokens: Tokens, index: number): boolean {
  if (at(tokens, index).lower !== 'one' || at(tokens, index + 1).lower === '-') return false
  const next = at(tokens, index + 1)
  return BEFORE_ONE.has(at(tokens, index - 1).lower) || next.type !== 'word' || AFTER_ONE.has(next.lower)
}

const PERIODS = new Set(
  'first second third fourth last next this that previous prior same final latest each every opening closing current past financial fiscal the per'.split(
    ' ',
  ),
)
const AFTER_QUARTER = new Set('final finals back backs master century time life hour'.split(' '))

/** "the second half", "last quarter", "quarter-final", "half-time": parts of matches and years. */
export function isPeriod(tokens: Tokens, index: number): boolean {
  const word = at(tokens, index).lower === 'a' ? index + 1 : index
  const { lower } = at(tokens, word)
  if (lower !== 'half' && lower !== 'quarter' && lower !== 'third') return false
  const next = at(tokens, word + 1)
  if (next.lower === '-' && !next.gap)
    return !(at(tokens, word + 2).lower === 'a' || at(tokens, word + 2).lower === 'dozen')
  if (
    AFTER_QUARTER.has(next.lower) ||
    ['time', 'way', 'past', 'asleep', 'measures', 'brother', 'sister'].includes(next.lower)
  )
    return true
  const before = at(tokens, word - 1).lower
  return PERIODS.has(before === '-' ? at(tokens, word - 2).lower : before)
}

const PHRASES = new Set([
  'at sixes and sevens',
  'on the one hand',
  'second to none',
  'one to one',
  'one by one',
  'one on one',
  'two by two',
  'back to square one',
  'one and only',
  'one and the',
  'nine to five',
  'one way or',
])

/** The length of a set phrase that starts here. */
export function phraseLength(tokens: Tokens, index: number): number {
  for (let length = 4; length > 1; length--) if (PHRASES.has(phraseAt(tokens, index, length))) return length
  return 0
}
