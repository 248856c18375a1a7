/** Pence beside pounds: where a text tells amounts in both, those in the lesser unit are held against the others in the greater one. */
import type { Figure, Mention } from '../model.ts'

/** How many go into one; of all others it is a hundred (ISO 4217 gives two places to their currencies). */
const PER_UNIT: Readonly<Record<string, number>> = { satoshi: 1e8, jiao: 10 }
const USUAL = 100

/** The currencies in which some mentions are told by the part and others by the whole. */
export function currenciesInBoth(mentions: readonly Mention[]): ReadonlySet<string> {
  const [parts, wholes] = [new Set<string>(), new Set<string>()]
  for (const { figure } of mentions)
    if (figure.kind === 'money' && figure.currency) (figure.unit ? parts : wholes).add(figure.currency)
  return new Set([...parts].filter((currency) => wholes.has(currency)))
}

/** "80p" as 0.8 pounds; any other figure as it is. */
export function inWholeUnits(figure: Figure, currencies: ReadonlySet<string>): Figure {
  if (figure.kind !== 'money' || !figure.unit || !currencies.has(figure.currency ?? '')) return figure
  const { unit, value, low, high, ends, ...rest } = figure
  const by = PER_UNIT[unit] ?? USUAL
  return {
    ...rest,
    ...(value !== undefined && { value: value / by }),
    ...(low !== undefined && { low: low / by }),
    ...(high !== undefined && { high: high / by }),
    ...(ends && { ends: [ends[0] / by, ends[1] / by] as const }),
  }
}
