import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shown } from '../src/arithmetic/shown.ts'
import { pValueOf } from '../src/arithmetic/significance.ts'
import { isSlip, thousandsBetween } from '../src/arithmetic/slip.ts'

describe('p-values, against printed tables', () => {
  test.each([
    ['t', 2.048, [28], 0.05],
    ['t', 2.763, [28], 0.01],
    ['t', 12.706, [1], 0.05],
    ['F', 4.171, [1, 30], 0.05],
    ['F', 3.316, [2, 30], 0.05],
    ['F', 5.39, [2, 30], 0.01],
    ['χ²', 3.841, [1], 0.05],
    ['χ²', 5.991, [2], 0.05],
    ['χ²', 18.307, [10], 0.05],
    ['r', 0.273, [50], 0.05],
    ['z', 1.96, [], 0.05],
    ['z', 2.576, [], 0.01],
  ] as const)('%s = %d', (kind, statistic, df, p) => {
    expect(pValueOf(kind, statistic, df)).toBeCloseTo(p, 3)
  })

  test('the square of t is an F with one degree of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 8, noNaN: true }), fc.integer({ min: 1, max: 300 }), (t, df) => {
        expect(pValueOf('t', t, [df])).toBeCloseTo(pValueOf('F', t ** 2, [1, df]) ?? Number.NaN, 8)
      }),
    )
  })

  test('lies between 0 and 1, and falls as the statistic grows', () => {
    const df = fc.integer({ min: 1, max: 200 })
    const statistic = fc.double({ min: 0, max: 40, noNaN: true })
    fc.assert(
      fc.property(statistic, statistic, df, (a, b, n) => {
        const [less = 2, more = 2] = [Math.min(a, b), Math.max(a, b)].map((value) => pValueOf('χ²', value, [n]))
        expect(less).toBeLessThanOrEqual(1 + 1e-9)
        expect(more).toBeGreaterThanOrEqual(-1e-9)
        expect(more).toBeLessThanOrEqual(less + 1e-9)
      }),
    )
  })

  test('what fits no test has none', () => {
    expect(pValueOf('t', 2, [])).toBeUndefined()
    expect(pValueOf('r', 1.4, [20])).toBeUndefined()
    expect(pValueOf('χ²', -1, [2])).toBeUndefined()
  })
})

describe('slips', () => {
  test.each([
    [12, 21, true],
    [1204, 1240, true],
    [4.5, 5.4, true],
    [458, 468, true],
    [45_000, 54_000, true],
    [12, 13, false],
    [62, 58, false],
    [1204, 2140, false],
    [7, 9, false],
  ])('%d and %d: %s', (a, b, is) => {
    expect(isSlip(a, b)).toBe(is)
    expect(isSlip(b, a)).toBe(is)
  })

  test.each([
    [3e6, 3e9, 1],
    [4.2e9, 4.2e6, 1],
    [3400, 3.4e9, 2],
    [3e6, 3e6, 0],
    [3e6, 3.1e9, 0],
    [3e6, 3e8, 0],
    [0, 3, 0],
  ])('%d and %d stand %d thousands apart', (a, b, power) => {
    expect(thousandsBetween(a, b)).toBe(power)
  })
})

test.each([
  [30, '30'],
  [28.571, '28.6'],
  [0.0362, '0.0362'],
  [12_345, '12,300'],
])('%d is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text)
})
