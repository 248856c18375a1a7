/** Signs before a number or a currency mark: "−3", "-$5", "minus five", "+0.2", "±3". */
import { at, phraseAt, type Tokens } from '../lex/token.ts'

export interface Sign {
  readonly end: number
  readonly factor: 1 | -1
}

const DASHES = new Set(['−', '-', '–'])
const MARKS_BEFORE = new Set(['(', '[', '=', '~', '"', "'", '<', '>', '≤', '≥', ':', ',', '/'])

/** The sign that starts here; `end` is `start` where there is none. */
export function signAt(tokens: Tokens, start: number): Sign {
  const { lower } = at(tokens, start)
  if (lower === 'minus' || lower === 'negative')
    return { end: at(tokens, start + 1).lower === '-' ? start + 2 : start + 1, factor: -1 }
  const margin = marginAt(tokens, start)
  if (margin) return { end: margin, factor: 1 }
  if ((lower !== '+' && !DASHES.has(lower)) || !isTight(tokens, start)) return { end: start, factor: 1 }
  return { end: start + 1, factor: lower === '+' ? 1 : -1 }
}

/** Past "±", "+/-", "plus or minus". */
export function marginAt(tokens: Tokens, start: number): number | undefined {
  const phrase = phraseAt(tokens, start, 3)
  if (at(tokens, start).lower === '±') return start + 1
  return phrase === 'plus or minus' || phrase === '+ / -' || phrase === '+ / −' ? start + 3 : undefined
}

/** A dash is a sign where it stands free before and tight after. */
function isTight(tokens: Tokens, start: number): boolean {
  const [sign, next, before] = [at(tokens, start), at(tokens, start + 1), at(tokens, start - 1)]
  if (next.gap || (next.type !== 'numeral' && !'$£€'.includes(next.lower || ' '))) return false
  if (sign.lower === '–' && before.type === 'numeral') return false
  return sign.gap || MARKS_BEFORE.has(before.lower) || (sign.lower === '−' && before.type === 'mark')
}
