/** What a word or symbol is a unit of. */
import { NAMES, PLURALS } from '../data/unit-names.ts'
import { LOOSE, PREFIXED, SYMBOLS } from '../data/units.ts'

const SYMBOL: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PREFIXED).flatMap(([symbol, prefixes]) =>
    ['', ...prefixes].map((prefix) => [prefix + symbol, prefix + symbol] as const),
  ),
  ...Object.entries(SYMBOLS),
  ...Object.entries(LOOSE),
])
const NAME: ReadonlyMap<string, string> = new Map(Object.entries(NAMES))

/** The unit of a symbol as written. */
export function unitSymbol(text: string): string | undefined {
  return SYMBOL.get(text.replace('μ', 'µ'))
}

/** The unit of a name in lower case, singular or plural. */
export function unitName(lower: string): string | undefined {
  const plural = PLURALS[lower]
  return NAME.get(plural ?? lower) ?? (lower.endsWith('s') ? NAME.get(lower.slice(0, -1)) : undefined)
}
