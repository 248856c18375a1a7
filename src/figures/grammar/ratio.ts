/** Ratios: "1 in 5", "one out of every three", "one child in seven", "3 to 1", "3:1". */
import { STOPS } from '../data/words.ts'
import { at, isHyphen, type Tokens } from '../lex/token.ts'
import { singularDenominator } from './denominator.ts'
import type { Draft } from './draft.ts'
import { isCapital, isCounted, isPlural } from './noun.ts'
import { type Num, numberAt } from './number.ts'
import { unitAt } from './unit.ts'

export function ratioAt(tokens: Tokens, start: number): Draft | undefined {
  return at(tokens, start).lower === 'every' ? everyAt(tokens, start) : sharedAt(tokens, start)
}

/** What is told off by turns and never counted out: "every third day", "every fourth row". */
const TURNS = new Set(
  'day night week month year time line row round stitch step beat bar page word hour minute'.split(' '),
)

/** "every fifth driver": one in five. */
function everyAt(tokens: Tokens, start: number): Draft | undefined {
  const ordinal = singularDenominator(at(tokens, start + 1).lower)
  const noun = at(tokens, start + 2)
  if (!ordinal || at(tokens, start + 1).lower === 'quarter' || ordinal > 100 || noun.type !== 'word' || isCapital(noun))
    return undefined
  if (TURNS.has(noun.lower) || STOPS.has(noun.lower) || isPlural(noun)) return undefined
  return { start, end: start + 2, kind: 'ratio', value: 1 / ordinal, whole: ordinal, form: 'sure' }
}

function sharedAt(tokens: Tokens, start: number): Draft | undefined {
  const numerator = numberAt(tokens, start)
  if (!numerator) return undefined
  const link = linkAt(tokens, numerator.end) ?? linkBehindNoun(tokens, numerator)
  const denominator = link && numberAt(tokens, link.end)
  if (!denominator || denominator.value <= 0 || !link.holds(tokens, numerator, denominator)) return undefined
  return {
    start,
    end: denominator.end,
    kind: 'ratio',
    value: numerator.value / denominator.value,
    whole: denominator.value,
    form: 'sure',
  }
}

interface Link {
  readonly end: number
  holds(tokens: Tokens, numerator: Num, denominator: Num): boolean
}

function linkAt(tokens: Tokens, index: number): Link | undefined {
  const joint = isHyphen(tokens, index) ? index + 1 : index
  const word = at(tokens, joint).lower
  const end = isHyphen(tokens, joint + 1) ? joint + 2 : joint + 1
  if (word === 'in') return { end: pastEvery(tokens, end), holds: isShare }
  if (word === 'out' && at(tokens, end).lower === 'of') return { end: pastEvery(tokens, end + 1), holds: isPart }
  if (word === 'of' && pastEvery(tokens, end) > end) return { end: end + 1, holds: isPart }
  if (word === 'of' && isOne(at(tokens, index - 1).lower)) return { end: pastEvery(tokens, end), holds: isOneOf }
  if (word === 'to') return { end, holds: isOdds }
  return word === ':' && !at(tokens, index).gap && !at(tokens, index + 1).gap ? { end, holds: isColon } : undefined
}

/** "one child in seven", "nine voters in every ten", "four Indian women in ten": what is counted stands between the two numbers. */
function linkBehindNoun(tokens: Tokens, { end, value, scale }: Num): Link | undefined {
  const worded = at(tokens, end - 1).type === 'word'
  const head = headOf(tokens, end, value === 1, worded)
  const [noun, next] = [at(tokens, head), at(tokens, head + 1).lower]
  const isOutOf = next === 'out' && at(tokens, head + 2).lower === 'of'
  const isEach = pastEvery(tokens, head + 3) > head + 3
  if (unitAt(tokens, end, true) && !(worded && ((isOutOf && isEach) || isRatioOfUnit(tokens, end)))) return undefined
  const isName = isCapital(noun) && !(worded && isPlural(noun))
  if (head < 0 || isName || scale !== 1) return undefined
  if (next === 'of' && pastEvery(tokens, head + 2) > head + 2) return { end: head + 3, holds: isPart }
  if (next === 'in') return { end: pastEvery(tokens, head + 2), holds: isShareOfNoun }
  return isOutOf ? { end: pastEvery(tokens, head + 3), holds: isPart } : undefined
}

/** How many words may stand before what is counted: "one independent farm machinery dealer in five". */
const BEFORE = 3

/** The noun that a number counts, right before "in", "of" or "out of"; behind a number in digits it follows at once. */
function headOf(tokens: Tokens, start: number, isSingle: boolean, worded: boolean): number {
  for (let index = start; index <= start + (worded ? BEFORE : 0); index++) {
    const noun = at(tokens, index)
    if (noun.type !== 'word' || STOPS.has(noun.lower)) return -1
    if (LINKS.has(at(tokens, index + 1).lower)) return isPlural(noun) === isSingle ? -1 : index
  }
  return -1
}
const LINKS = new Set(['in', 'of', 'out'])

/** "one mile in three is …", and not "one hour in seven": both in words, and nothing that the second could count. */
function isRatioOfUnit(tokens: Tokens, noun: number): boolean {
  if (at(tokens, noun + 1).lower !== 'in') return false
  const denominator = numberAt(tokens, pastEvery(tokens, noun + 2))
  const next = at(tokens, denominator?.end ?? noun).lower
  return denominator?.worded === true && (next === 'of' || VERBS.has(next))
}

function pastEvery(tokens: Tokens, index: number): number {
  const { lower } = at(tokens, index)
  return lower === 'every' || lower === 'each' ? index + 1 : index
}

function isPart(_: Tokens, numerator: Num, denominator: Num): boolean {
  return numerator.value <= denominator.value
}

/** "1 in 5", and neither "5 in 2019" nor "three in 10 minutes". */
function isShare(tokens: Tokens, numerator: Num, denominator: Num): boolean {
  if (!isPart(tokens, numerator, denominator) || denominator.value < 2) return false
  const last = at(tokens, denominator.end - 1)
  const isYear = last.type === 'numeral' && !last.formed && last.value >= 1900 && last.value < 2100
  const unit = unitAt(tokens, denominator.end, !denominator.worded)
  const measured = unit && !(isWorded(tokens, denominator) && isPlural(at(tokens, unit.end)))
  const next = at(tokens, denominator.end).lower
  const isWhole = Number.isInteger(numerator.value) || ROUND.has(denominator.value)
  return !isYear && !measured && next !== '%' && next !== 'percent' && isWhole
}

/** "3.3 in 1,000" */
const ROUND = new Set([100, 1000, 10_000, 100_000, 1_000_000])

/** "one child in seven", and neither "one goal in six games" nor "two shops in three towns". */
function isShareOfNoun(tokens: Tokens, numerator: Num, denominator: Num): boolean {
  const ends = !isCounted(tokens, denominator.end) || VERBS.has(at(tokens, denominator.end).lower)
  return (
    ends &&
    !isPicked(tokens, denominator.end) &&
    isShare(tokens, numerator, denominator) &&
    numerator.value < denominator.value &&
    denominator.value <= MOST
  )
}

/** "one coin in four of the jars": so many of them. */
const isPicked = (tokens: Tokens, end: number): boolean =>
  at(tokens, end).lower === 'of' && DEFINITE.has(at(tokens, end + 1).lower) && isPlural(at(tokens, end + 2))

const DEFINITE = new Set('the my our your his her its their these those'.split(' '))

/** Nobody counts by the noun in more than these: "three bridges in 1796". */
const MOST = 1000

/** Verbs that look like the plural of what the denominator counts, or stand before one: "one child in seven lives in a flat", "two in three keep hens". */
const FINITE =
  'lives dies has is was does goes works smokes drinks says thinks believes suffers lacks needs wants gets makes takes owns drives walks eats sleeps reads votes fails leaves drops skips misses owes pays rents earns receives reports reaches survives carries struggles feels knows uses keeps starts ends comes falls depends relies belongs leaks arrives remains becomes contains receives disappears escapes are were'.split(
    ' ',
  )

const baseOf = (verb: string): string => verb.replace(/ies$/, 'y').replace(/(?<=o|sh|ch|ss)es$|s$/, '')

const VERBS: ReadonlySet<string> = new Set([...FINITE, ...FINITE.map(baseOf), 'have', 'die'])

const isOne = (word: string): boolean => word === 'one' || word === '1'

/** "one of three", "1 of 3,500 births"; "1 of 5" alone numbers a page. */
function isOneOf(tokens: Tokens, numerator: Num, denominator: Num): boolean {
  const worded = at(tokens, numerator.end - 1).lower === 'one'
  return isShare(tokens, numerator, denominator) && (worded || isCounted(tokens, denominator.end))
}

/** "six in ten night riders": behind a number word no unit stands in the singular, so it is a part of the noun. */
const isWorded = (tokens: Tokens, { end, worded }: Num): boolean => worded && !at(tokens, end).lower.endsWith('s')

/** "3 to 1", "a two-to-one majority", and not "from 1 in 40 in 2019 to 1 in 130". */
function isOdds(tokens: Tokens, numerator: Num, denominator: Num): boolean {
  return denominator.value === 1 && numerator.value > 1 && numerator.scale === 1 && !isPartOfNext(tokens, denominator)
}

function isPartOfNext(tokens: Tokens, part: Num): boolean {
  const link = linkAt(tokens, part.end)
  const whole = link && numberAt(tokens, link.end)
  return whole !== undefined && link?.holds(tokens, part, whole) === true
}

const OPENING = new Set(['(', '[', '"', "'", '~', '<', '>', '≥', '≤', '='])

/** "3:1"; two digits behind the colon are a clock's, but for "1:10". */
function isColon(tokens: Tokens, numerator: Num, denominator: Num): boolean {
  const digits = at(tokens, denominator.end - 1).text.length
  const after = at(tokens, denominator.end)
  const first = numerator.end - 1
  if (!at(tokens, first).gap && !OPENING.has(at(tokens, first - 1).lower)) return false
  return (digits !== 2 || numerator.value === 1) && (after.gap || after.type === 'mark') && after.lower !== ':'
}
