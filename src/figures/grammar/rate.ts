/** What a figure is counted by: "per 100,000 live births", "a day", "/km", "each year". */
import { NAMES } from '../data/units.ts'
import { at, isHyphen, type Tokens } from '../lex/token.ts'
import type { Draft } from './draft.ts'
import { numberAt } from './number.ts'
import { unitAt, written } from './unit.ts'

/** The draft with its denominator, where one follows. Counts and measures become rates; money and percents stay what they are. */
export function withRate(tokens: Tokens, draft: Draft): Draft {
  if (
    draft.per ||
    draft.kind === 'fraction' ||
    draft.kind === 'ratio' ||
    draft.kind === 'multiple' ||
    draft.kind === 'rank'
  )
    return draft
  const below = denominatorAt(tokens, draft)
  if (!below) return draft
  const kind = draft.kind === 'count' || draft.kind === 'measure' ? 'rate' : draft.kind
  return { ...draft, kind, end: below.end, per: written(tokens, below.start, below.end), form: 'sure' }
}

interface Below {
  readonly start: number
  readonly end: number
}

function denominatorAt(tokens: Tokens, draft: Draft): Below | undefined {
  const link = at(tokens, draft.end)
  const index = link.lower === '-' && isHyphen(tokens, draft.end) ? draft.end + 1 : draft.end
  const { lower } = at(tokens, index)
  if (lower === 'per') return perAt(tokens, index + 1)
  if (lower === '/' && !link.gap) return slashAt(tokens, index + 1)
  if (lower === 'a' || lower === 'an' || lower === 'each' || lower === 'every') return articleAt(tokens, index + 1)
  return undefined
}

/** "100,000 live births", "capita", "square metre", "share". */
function perAt(tokens: Tokens, start: number): Below | undefined {
  const number = numberAt(tokens, start)
  if (number) return { start, end: headEnd(tokens, number.end) }
  const unit = unitAt(tokens, start, true)
  if (unit) return { start, end: unit.end }
  return at(tokens, start).type === 'word' ? { start, end: start + 1 } : undefined
}

const HEADS = new Set('people men women children births inhabitants population persons'.split(' '))

/** Up to the noun that is counted, three words on at most; no further than the number where none is in sight. */
function headEnd(tokens: Tokens, start: number): number {
  for (let index = start; index < start + 3; index++) {
    const { lower, type } = at(tokens, index)
    if (type !== 'word') break
    if (HEADS.has(lower) || (lower.endsWith('s') && lower.length > 3 && !lower.endsWith('ss'))) return index + 1
  }
  return unitAt(tokens, start, true)?.end ?? start
}

function slashAt(tokens: Tokens, start: number): Below | undefined {
  const unit = unitAt(tokens, start, true)
  if (unit) return { start, end: unit.end }
  const { type, gap, lower } = at(tokens, start)
  return type === 'word' && !gap && lower.length > 2 ? { start, end: start + 1 } : undefined
}

const SOLD_BY = new Set('share head person piece unit pop barrel bottle night ticket game ride'.split(' '))

/** "a day", "an hour", "a-year", "a share"; a plain noun behind "a" starts something new. */
function articleAt(tokens: Tokens, index: number): Below | undefined {
  const start = at(tokens, index).lower === '-' ? index + 1 : index
  const { lower } = at(tokens, start)
  if (lower in NAMES || SOLD_BY.has(lower)) return { start, end: start + 1 }
  return undefined
}
