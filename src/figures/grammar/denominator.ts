/** Ordinals as denominators: the "thirds" of "two thirds". */
import { ORDINALS } from '../data/numbers.ts'

/** "half", "quarter", "third", "twentieth"; first and second divide nothing. */
export function singularDenominator(word: string): number | undefined {
  if (word === 'half') return 2
  if (word === 'quarter') return 4
  const value = ORDINALS.get(word)
  return value && value > 2 ? value : undefined
}

/** "halves", "quarters", "thirds"; behind tens also "firsts". */
export function pluralDenominator(word: string): number | undefined {
  if (word === 'halves') return 2
  return word.endsWith('s') ? singularDenominator(word.slice(0, -1)) : undefined
}

export function isDenominator(word: string): boolean {
  return (singularDenominator(word) ?? pluralDenominator(word)) !== undefined
}
