/** A number with what makes it a quantity: a sign, a currency, a scale, a margin, "percent", a unit. */
import type { Tokens } from '../lex/token.ts'
import { markAt } from './currency.ts'
import { type Mixed, mixedAt } from './fraction.ts'
import type { Measure } from './measure.ts'
import { moneyAt, priceAt } from './money.ts'
import { precise } from './number.ts'
import { percentAt } from './percent.ts'
import { type Below, distantRateAt, rateAt } from './rate.ts'
import { marginAt, type Sign, signAt } from './sign.ts'
import { sizeAt } from './size.ts'
import { written } from './unit.ts'

/** A quantity on the tokens [start, end). */
export interface Amount extends Omit<Measure, 'scale'> {
  readonly start: number
  readonly value: number
  /** The last scale in the number, 1 where there is none. */
  readonly scale: number
  readonly worded: boolean
  readonly signed: boolean
  /** The denominator, where the noun that is counted stands before it. */
  readonly below?: Below
}

/** The longest amount that starts here. */
export function amountAt(tokens: Tokens, start: number): Amount | undefined {
  const outer = signAt(tokens, start)
  const mark = markAt(tokens, outer.end)
  const inner = mark ? signAt(tokens, mark.end) : outer
  const number = mixedAt(tokens, inner.end)
  if (!number) return undefined
  const spread = { ...number, end: marginEnd(tokens, number.end) }
  const plain = { end: spread.end, kind: spread.fraction ? 'fraction' : 'count' } as const
  const measure = mark ? moneyAt(tokens, spread, mark) : (measureAt(tokens, spread) ?? plain)
  const factor = outer.factor === -1 ? -1 : mark ? inner.factor : 1
  return compose(tokens, start, spread, measure, { end: outer.end, factor })
}

function measureAt(tokens: Tokens, number: Mixed): Measure | undefined {
  return percentAt(tokens, number) ?? priceAt(tokens, number) ?? sizeAt(tokens, number)
}

function compose(tokens: Tokens, start: number, number: Mixed, measure: Measure, sign: Sign): Amount {
  const { scale = 1, ...rest } = measure
  const value = (scale === 1 ? number.value : precise(number.value * scale)) * sign.factor
  const amount = { start, value, scale: number.scale * scale, worded: number.worded, signed: sign.end > start, ...rest }
  return rest.per || rest.kind === 'fraction' ? amount : rated(tokens, amount)
}

/** With what it is counted by. Counts and measures become rates; money and percents stay what they are. */
function rated(tokens: Tokens, amount: Amount): Amount {
  const counts = amount.kind === 'count' || amount.kind === 'measure'
  const near = rateAt(tokens, amount.end)
  const below = near ?? (counts ? distantRateAt(tokens, amount.end) : undefined)
  if (!below) return amount
  const per = written(tokens, below.start, below.end)
  const rate = { ...amount, kind: counts ? ('rate' as const) : amount.kind, per }
  return near ? { ...rate, end: near.end } : { ...rate, below }
}

/** Past the margin of "300 ± 15 °C" and "3 plus or minus 0.2". */
function marginEnd(tokens: Tokens, end: number): number {
  const start = marginAt(tokens, end)
  return start ? (mixedAt(tokens, start)?.end ?? end) : end
}
