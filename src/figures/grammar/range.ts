/** Ranges: "5 to 10 per cent", "between 44 and 50 mg", "$10–15 billion", "three or four years", with what one end lends the other. */
import { CHANGES, LABELS, MONTHS } from '../data/words.ts'
import { isYear } from '../exclude/year.ts'
import { at, isHyphen, isJoint, type Tokens } from '../lex/token.ts'
import { type Amount, amountAt } from './amount.ts'
import { type Draft, draftOf, formOf } from './draft.ts'
import { multipleAt } from './multiple.ts'
import { precise } from './number.ts'

type Lead = 'between' | 'from' | ''
type Link = 'and' | 'to' | 'or' | 'dash'

interface Ends {
  readonly low: Amount
  readonly high: Amount
}

/** The range that starts here, or else the amount. "between" belongs to its range's words; "from", which may start a change, does not. */
export function spanAt(tokens: Tokens, start: number): Draft | undefined {
  const lead = leadAt(tokens, start)
  const first = amountAt(tokens, lead === 'between' ? start + 1 : start)
  if (!first) return undefined
  return rangeFrom(tokens, start, first, lead) ?? (lead === 'between' ? undefined : draftOf(first))
}

function rangeFrom(tokens: Tokens, start: number, first: Amount, lead: Lead): Draft | undefined {
  const link = linkAt(tokens, lead === 'from' ? pastYear(tokens, first.end) : first.end, lead)
  const second = link && amountAt(tokens, link.end)
  const ends = second && shared(tokens, first, second, link.kind, lead)
  if (!ends || !isRange(tokens, ends, link.kind, lead) || isItem(tokens, start, first)) return undefined
  const range = draft(start, ends)
  const multiple = range.kind === 'count' ? multipleAt(tokens, link.end) : undefined
  return multiple ? { ...range, kind: 'multiple', end: multiple.end, form: 'sure' } : range
}

/** "Step 3 - 50% of the flour": what is told under a number of its own. */
const isItem = (tokens: Tokens, start: number, first: Amount): boolean =>
  at(tokens, first.end).gap && isJoint(tokens, first.end) && LABELS.has(at(tokens, start - 1).lower)

function leadAt(tokens: Tokens, start: number): Lead {
  if (at(tokens, start).lower === 'between') return 'between'
  return at(tokens, start - 1).lower === 'from' ? 'from' : ''
}

/** Past the "in 2008" of "from 20 in 2008 to 29 in 2020". */
function pastYear(tokens: Tokens, end: number): number {
  return at(tokens, end).lower === 'in' && /^(?:1[89]|20)\d\d$/.test(at(tokens, end + 1).text) ? end + 2 : end
}

function linkAt(tokens: Tokens, index: number, lead: Lead): { kind: Link; end: number } | undefined {
  const hyphened = at(tokens, index).lower === '-' && ['to', 'or', 'and'].includes(at(tokens, index + 1).lower)
  if (!hyphened && isJoint(tokens, index)) return { kind: 'dash', end: index + 1 }
  const word = hyphened ? index + 1 : index
  const { lower } = at(tokens, word)
  const end = isHyphen(tokens, word + 1) ? word + 2 : word + 1
  if (lower === 'to' || lower === 'through' || (lower === 'up' && at(tokens, end).lower === 'to'))
    return { kind: 'to', end: lower === 'up' ? end + 1 : end }
  if (lower === 'or') return { kind: 'or', end }
  return lower === 'and' && lead === 'between' ? { kind: 'and', end } : undefined
}

/** Both ends in one unit, currency and scale; none where they are of two kinds. */
function shared(tokens: Tokens, low: Amount, high: Amount, link: Link, lead: Lead): Ends | undefined {
  if (low.kind === 'count' && high.kind !== 'count') {
    const isOwn = at(tokens, high.start).type === 'mark' && !high.signed
    return isOwn ? undefined : scaled({ ...high, ...places(low) }, high, link)
  }
  if (high.kind === 'count' && low.kind !== 'count') {
    const lends = low.kind === 'money' || low.kind === 'percent'
    return lends && (link === 'dash' || lead || high.scale > 1)
      ? scaled(low, { ...low, ...places(high) }, link)
      : undefined
  }
  const alike = low.kind === high.kind || (low.kind !== 'money' && high.kind === 'rate')
  return alike && low.unit === high.unit && low.currency === high.currency ? scaled(low, high, link) : undefined
}

function places({ start, end, value, scale, worded, signed }: Amount) {
  return { start, end, value, scale, worded, signed }
}

/** How many times the second end the first may be and still share its scale: "fell from 4.1 to 3.6 million", and no "from £5 to £1 million". */
const NEAR = 2
const NEAR_IN_DECIMALS = 10

/** "$3 to $5 million" is 3 million to 5 million, "10-15,000" starts at 10,000; "$200 to $4 million" starts at 200. */
function scaled(low: Amount, high: Amount, link: Link): Ends {
  const thousands = link === 'dash' && high.scale === 1 && high.value >= 1e3 && high.value % 1e3 === 0
  const scale = thousands ? 1e3 : high.scale
  const near = link !== 'to' && link !== 'and' ? 1 : Number.isInteger(low.value) ? NEAR : NEAR_IN_DECIMALS
  const lends = low.scale === 1 && scale > 1 && low.value < (near * high.value) / scale
  return lends ? { low: { ...low, value: precise(low.value * scale) }, high } : { low, high }
}

function isRange(tokens: Tokens, ends: Ends, link: Link, lead: Lead): boolean {
  const { low, high } = ends
  if (lead === 'between') return link !== 'or'
  if (link === 'to' && isDate(tokens, ends)) return false
  if (lead === 'from') return link === 'to' || (link === 'dash' && low.value < high.value)
  if (link === 'to') return (low.value < high.value || isOwned(tokens, low)) && !isChange(tokens, ends)
  if (link === 'or') return isGuess(tokens, low, high)
  return low.value < high.value
}

/** "from 48,000 people in 2019 to 40,000", "at the end of 2022 to 2,600": a year, and where something led that is written as no year is. */
function isDate(tokens: Tokens, { low, high }: Ends): boolean {
  const before = at(tokens, low.start - 1).lower
  const isAlone = low.end === low.start + 1 && isYear(tokens, low.start)
  const then = at(tokens, high.start)
  const isUnlike = then.formed || then.to - then.from !== YEAR_LONG
  return isAlone && (DATES.has(before) || MONTHS.has(before)) && isUnlike
}

const YEAR_LONG = 4
const DATES = new Set(['in', 'of', 'since', 'by', 'until', 'early', 'late', 'mid', 'during'])

/** "rose $3 to $45", "rose by 2,000 to 25,000" tell a change and where it led. */
function isChange(tokens: Tokens, { low, high }: Ends): boolean {
  if (low.worded || !CHANGES.has(at(tokens, low.start - 1).lower)) return false
  return isOwned(tokens, low) || (high.kind === 'count' && high.value > low.value * FAR)
}

/** What parts a change from where it led: the ends of a range are of one size. */
const FAR = 4

/** With a unit of its own. */
function isOwned(tokens: Tokens, low: Amount): boolean {
  return at(tokens, low.end - 1).type !== 'numeral' || at(tokens, low.start).type === 'mark'
}

/** "three or four", "40 or 50 people". */
function isGuess(tokens: Tokens, low: Amount, high: Amount): boolean {
  const plain = low.end === low.start + 1 && low.value < high.value && high.value <= low.value * 2.5
  return plain && at(tokens, low.end).lower === 'or'
}

function draft(start: number, { low, high }: Ends): Draft {
  const { kind, unit, currency, per, below } = high
  const [least, most] = low.value <= high.value ? [low.value, high.value] : [high.value, low.value]
  return {
    start,
    end: high.end,
    kind,
    low: least,
    high: most,
    ends: [low.value, high.value],
    form: formOf(high),
    ...(unit && { unit }),
    ...(currency && { currency }),
    ...(per && { per }),
    ...(below && { below }),
  }
}
