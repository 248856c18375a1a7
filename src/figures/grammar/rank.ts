/** Ranks: "the second most profitable", "third-largest", "ranked 5th". */
import { ORDINALS } from '../data/numbers.ts'
import { at, pastHyphen, type Tokens } from '../lex/token.ts'
import type { Draft } from './draft.ts'

const SUFFIX = new Set(['st', 'nd', 'rd', 'th'])
const NOT_SUPERLATIVE = new Set(
  'west east midwest northwest northeast southwest southeast interest test rest guest quest request forest contest protest arrest harvest best-of est invest conquest digest'.split(
    ' ',
  ),
)
const RANKING = new Set(['ranked', 'ranks', 'ranking', 'rank', 'placed'])

export function rankAt(tokens: Tokens, start: number): Draft | undefined {
  const ordinal = ordinalAt(tokens, start)
  if (!ordinal) return undefined
  const draft = { start, end: ordinal.end, kind: 'rank', value: ordinal.value, form: 'sure' } as const
  const superlative = superlativeEnd(tokens, pastHyphen(tokens, ordinal.end))
  if (superlative && ordinal.value > 1) return { ...draft, end: superlative }
  return RANKING.has(at(tokens, start - 1).lower) ? draft : undefined
}

/** "third", "3rd". */
export function ordinalAt(tokens: Tokens, start: number): { end: number; value: number } | undefined {
  const token = at(tokens, start)
  const worded = ORDINALS.get(token.lower)
  if (worded) return { end: start + 1, value: worded }
  const suffix = at(tokens, start + 1)
  return token.type === 'numeral' && !suffix.gap && SUFFIX.has(suffix.lower)
    ? { end: start + 2, value: token.value }
    : undefined
}

function superlativeEnd(tokens: Tokens, index: number): number | undefined {
  const { lower } = at(tokens, index)
  if (lower === 'most' || lower === 'least') return at(tokens, index + 1).type === 'word' ? index + 2 : undefined
  return (lower.endsWith('est') && lower.length > 4 && !NOT_SUPERLATIVE.has(lower)) ||
    lower === 'best' ||
    lower === 'worst'
    ? index + 1
    : undefined
}
