/** What is measured behind a number: its kind, unit and place. */
import { at, type Tokens } from '../lex/token.ts'
import type { FigureKind } from '../quantity.ts'
import type { Mixed } from './fraction.ts'

export interface Measure {
  readonly end: number
  readonly kind: FigureKind
  readonly unit?: string
  readonly currency?: string
  readonly per?: string
  /** What the number is to be multiplied by. */
  readonly scale?: number
}

/** Where what is measured may stand: right behind a number, past "of a" or "a" behind a fraction ("half an hour", "a quarter of a mile"). */
export function measuredIndex(tokens: Tokens, { end, fraction }: Mixed): number {
  if (!fraction) return end
  const article = at(tokens, end).lower === 'of' ? end + 1 : end
  const { lower } = at(tokens, article)
  return lower === 'a' || lower === 'an' || lower === 'one' ? article + 1 : end
}
