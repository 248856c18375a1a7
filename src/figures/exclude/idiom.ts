/** Number words that count nothing: the pronoun "one", "nine to five", "net zero", the quarter of a year, the half of a match. */
import { ONES, TENS } from '../data/numbers.ts'
import { STOPS } from '../data/words.ts'
import { isCounted, isPlural } from '../grammar/noun.ts'
import { at, type Tokens } from '../lex/token.ts'

const STRESSED = new Set(
  'least most than only just exactly about nearly almost over under around precisely plus minus times'.split(' '),
)

/** "one" is an article or a pronoun far more often than a number: it counts where it is stressed ("only one country", "at least one child"). */
export function isPronoun(tokens: Tokens, index: number): boolean {
  const [one, next] = [at(tokens, index), at(tokens, index + 1)]
  if (one.lower !== 'one') return false
  const counted = next.type === 'word' && !STOPS.has(next.lower) && !isPlural(next)
  return !counted || !(STRESSED.has(at(tokens, index - 1).lower) || isCoordinate(tokens, index))
}

/** "nine men and one woman", "one goal and two assists": a count among counts. */
function isCoordinate(tokens: Tokens, index: number): boolean {
  const links = [index + 2, index + 3].filter((place) => LINKS.has(at(tokens, place).lower))
  if (links.some((link) => isNumber(tokens, link + 1))) return true
  return LINKS.has(at(tokens, index - 1).lower) && [3, 4, 5].some((back) => isNumber(tokens, index - back))
}

const LINKS = new Set(['and', ',', 'or'])

function isNumber(tokens: Tokens, index: number): boolean {
  const { type, lower } = at(tokens, index)
  return type === 'numeral' || (ONES.has(lower) && lower !== 'one') || TENS.has(lower)
}

const DATED = new Set('later before after earlier ago of per long a each'.split(' '))

/** "One day, he left": no measure of time. */
export function isOneDay(tokens: Tokens, start: number, end: number): boolean {
  const told = at(tokens, start).lower === 'one' && /^(?:day|night|morning|evening)$/.test(at(tokens, start + 1).lower)
  return told && !STRESSED.has(at(tokens, start - 1).lower) && !DATED.has(at(tokens, end).lower)
}

const NAMING = new Set('big net ground absolute high cloud square patient'.split(' '))

/** "net zero", "the big four", "cloud nine". */
export function isByname(tokens: Tokens, start: number, end: number): boolean {
  return NAMING.has(at(tokens, start - 1).lower) && !isCounted(tokens, end)
}

const PERIODS = new Set(
  'first second third fourth last next this that previous prior same final latest each every opening closing current past financial fiscal the per'.split(
    ' ',
  ),
)
const COMPOUNDS = new Set(
  'final finals back backs master century time times life way ways past asleep awake empty full hidden dead term terms year baked open closed truth measures brother brothers sister sisters moon marathon'.split(
    ' ',
  ),
)

/** "the second half", "last quarter", "quarter-final", "half time", "two quarters" (without a hyphen): parts of matches and years, and compounds. */
export function isPeriod(tokens: Tokens, start: number, end: number): boolean {
  const word = end - 1
  const [before, last, next] = [at(tokens, start - 1).lower, at(tokens, word), at(tokens, end)]
  if (last.lower === 'quarters' && isMeasureOfChange(tokens, start)) return false
  if (last.lower === 'quarters')
    return PERIODS.has(before) || (next.lower !== 'of' && at(tokens, word - 1).lower !== '-' && !DOING.test(next.lower))
  if (!/^(?:half|quarter|third)$/.test(last.lower)) return false
  if ((next.lower === '-' && !next.gap) || COMPOUNDS.has(next.lower)) return true
  if (before === '-' && !at(tokens, start).gap) return true
  if (before === 'other' && STORY.has(at(tokens, end + 2).lower)) return true
  if (last.lower === 'quarter' && next.lower !== 'of' && SPANS.has(before)) return true
  if (last.lower === 'quarter' && LINKS.has(next.lower) && TERMS.has(at(tokens, end + 1).lower)) return true
  if (before === 'and' && isOnTop(tokens, start) && next.lower !== 'of') return true
  if (before === 'that') return BEFORE_THAT.has(at(tokens, start - 2).lower)
  return PERIODS.has(before === '-' ? at(tokens, start - 2).lower : before)
}

/** "A quarter or semester" */
const TERMS = new Set(['semester', 'trimester', 'month', 'year', 'term', 'half-year'])

/** "The past month and a half", "a mile and a half": one thing and half of another. */
const isOnTop = (tokens: Tokens, start: number): boolean =>
  ONE.has(at(tokens, start - 3).lower) &&
  at(tokens, start - 2).type === 'word' &&
  !/^(?:half|third|quarter|fifth|tenth|dozen|hundred|thousand|\p{L}+illion)$/u.test(at(tokens, start - 2).lower)
const ONE = new Set(['a', 'an', 'one', 'past', 'last', 'next', 'first', 'another', 'every', 'each', 'this'])

/** "Fell by three quarters", "by almost three quarters": a change by time is by one or two of them. */
function isMeasureOfChange(tokens: Tokens, start: number): boolean {
  const before = at(tokens, start - 1).lower
  return at(tokens, start).lower === 'three' && (HEDGES.has(before) ? at(tokens, start - 2).lower : before) === 'by'
}
const HEDGES = new Set(['nearly', 'almost', 'about', 'around', 'over', 'roughly', 'some'])

/** "The other half of the story": nothing is divided. */
const STORY = new Set(['story', 'tale', 'picture', 'truth', 'equation', 'battle'])

/** "Three quarters agreed": what people do, and time does not. */
const DOING =
  /^(?!(?:passed|elapsed|ended|followed|remained|ago)$)(?:say|said|think|thought|want|feel|felt|are|were|have|had|do|did|would|\p{L}{3,}ed)$/u

/** "in that half" is of a match, "found that half use it" is not. */
const BEFORE_THAT = new Set(['in', 'of', 'during', 'for', 'by', 'at'])

const SPANS = new Set(['in', 'for', 'during', 'per', 'within', 'once'])

const PHRASES = new Set([
  'nine to five',
  'two by two',
  'one to one',
  'one by one',
  'four by four',
  'half the battle',
  'half the fun',
  'zero in on',
])
const LENGTH = 3

/** Whether a set phrase of three words starts here; it may be hyphened. */
export function phraseEnd(tokens: Tokens, index: number): number {
  const hyphened = at(tokens, index + 1).lower === '-' && at(tokens, index + 3).lower === '-'
  const words = hyphened ? [0, 2, 4] : [0, 1, 2]
  const phrase = words.map((word) => at(tokens, index + word).lower).join(' ')
  return PHRASES.has(phrase) ? index + (hyphened ? LENGTH + 2 : LENGTH) : index
}
