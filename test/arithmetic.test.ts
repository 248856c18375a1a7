import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absoluteChange, percentOf, relativeChange } from '../src/arithmetic/change.ts'
import { isPossibleOutOf, nearestOutOf } from '../src/arithmetic/grim.ts'
import {
  agree,
  around,
  exactly,
  exceeds,
  type Interval,
  minus,
  plus,
  quotient,
  sum,
} from '../src/arithmetic/interval.ts'
import { leaningOf } from '../src/arithmetic/leaning.ts'
import { countOf, shareOf, valuesOf, type Written } from '../src/arithmetic/written.ts'
import type { Quantity } from '../src/model.ts'

type Parts = Partial<Quantity> & { hedge?: string }

function written(text: string, kind: Quantity['kind'], value: number | undefined, parts: Parts = {}): Written {
  const { hedge, ...rest } = parts
  const figure = { kind, text, range: [0, text.length] as const, approximate: false, ...rest }
  return { figure: value === undefined ? figure : { ...figure, value }, ...(hedge && { hedge: { text: hedge } }) }
}

const near = ([low, high]: Interval, [expectedLow, expectedHigh]: Interval) => {
  expect(low).toBeCloseTo(expectedLow, 6)
  expect(high).toBeCloseTo(expectedHigh, 6)
}

describe('what the digits shown imply', () => {
  test.each([
    ['60%', 'percent', 60, [59.5, 60.5]],
    ['sixty per cent', 'percent', 60, [59.5, 60.5]],
    ['33.3%', 'percent', 33.3, [33.25, 33.35]],
    ['.5%', 'percent', 0.5, [0.45, 0.55]],
    ['300%', 'percent', 300, [292.5, 307.5]],
    ['6,647', 'count', 6647, [6646.5, 6647.5]],
    ['12', 'count', 12, [11.7, 12.3]],
    ['260', 'count', 260, [255, 265]],
    ['200', 'count', 200, [195, 205]],
    ['10,000', 'count', 10_000, [9750, 10_250]],
    ['1.2 million', 'count', 1.2e6, [1.15e6, 1.25e6]],
    ['$3.50', 'money', 3.5, [3.495, 3.505]],
    ['3 million', 'count', 3e6, [2.925e6, 3.075e6]],
    ['three million', 'count', 3e6, [2.925e6, 3.075e6]],
    ['£1.25bn', 'money', 1.25e9, [1.245e9, 1.255e9]],
    ['−4 °C', 'measure', -4, [-4.1, -3.9]],
    ['3.5 points', 'point', 3.5, [3.45, 3.55]],
  ] as const)('%s', (text, kind, value, interval) => {
    near(valuesOf(written(text, kind, value)), interval)
  })

  test.each([
    ['one in five', 0.2, [0.185, 0.215]],
    ['1 in 100', 0.01, [0.00925, 0.01075]],
    ['nine in ten', 0.9, [0.85, 0.95]],
    ['half', 0.5, [0.4625, 0.5375]],
  ] as const)('spoken roundly: %s', (text, value, interval) => {
    near(valuesOf(written(text, 'ratio', value)), interval)
  })

  test('a range holds what its ends can stand for', () => {
    near(valuesOf(written('75–80%', 'percent', undefined, { low: 75, high: 80 })), [74.5, 80.5])
  })

  test('people counted one by one are not rounded', () => {
    expect(countOf(written('30', 'count', 30))).toEqual([30, 30])
    near(countOf(written('3,000', 'count', 3000)), [2925, 3075])
    near(countOf(written('30', 'count', 30, { hedge: 'about' })), [27, 33])
  })

  test('shares in any writing, in percent', () => {
    near(shareOf(written('a quarter', 'fraction', 0.25)) ?? exactly(0), [23.125, 26.875])
    near(shareOf(written('25%', 'percent', 25)) ?? exactly(0), [24.5, 25.5])
    expect(shareOf(written('25', 'count', 25))).toBeUndefined()
  })
})

describe('hedges', () => {
  test.each([
    ['nearly', 'below'],
    ['just under', 'below'],
    ['more than', 'above'],
    ['well over an estimated', 'above'],
    ['at least', 'above'],
    ['or more', 'above'],
    ['just over', 'just-above'],
    ['up to', 'at-most'],
    ['as many as', 'at-most'],
    ['roughly', 'either'],
    ['an estimated', 'either'],
    ['~', 'either'],
    ['or so', 'either'],
    ['', undefined],
  ] as const)('“%s”', (hedge, leaning) => {
    expect(leaningOf(hedge)).toBe(leaning)
  })

  test.each([
    ['nearly', [53.5, 60.5]],
    ['over', [59.5, Number.POSITIVE_INFINITY]],
    ['about', [53.5, 66.5]],
    ['less than', [0, 60.5]],
  ] as const)('%s 60%%', (hedge, [low, high]) => {
    const [from, to] = valuesOf(written('60%', 'percent', 60, { hedge }))
    expect(from).toBeCloseTo(low, 0)
    expect(to === high || Math.abs(to - high) < 0.5).toBe(true)
  })

  test('the figure’s own reading leans where no word beside it does', () => {
    expect(valuesOf(written('60%', 'percent', 60, { bound: 'more-than' }))[1]).toBe(Number.POSITIVE_INFINITY)
    expect(valuesOf(written('60%', 'percent', 60, { bound: 'up-to' }))[0]).toBe(0)
    near(valuesOf(written('60%', 'percent', 60, { approximate: true })), [53.55, 66.55])
  })
})

describe('changes and shares', () => {
  const count = (text: string) => valuesOf(written(text, 'count', Number(text.replaceAll(',', ''))))
  const percent = (value: number) => valuesOf(written(`${value}%`, 'percent', value))

  test.each([
    ['200', '260', 30, true],
    ['200', '260', 50, false],
    ['10,000', '15,000', 50, true],
    ['10,000', '15,000', 40, false],
    ['90', '45', -50, true],
    ['90', '45', -33, false],
  ] as const)('%s to %s is %d percent: %s', (from, to, change, holds) => {
    const stated = change < 0 ? (([a, b]: Interval): Interval => [-b, -a])(percent(-change)) : percent(change)
    expect(agree(relativeChange(count(from), count(to)), stated)).toBe(holds)
  })

  test('points are the plain difference', () => {
    near(absoluteChange(percent(40), percent(44)), [3, 5])
  })

  test('a part of a whole', () => {
    expect(percentOf(exactly(12), exactly(25))).toEqual([48, 48])
  })
})

describe('GRIM', () => {
  test.each([
    [37, 10, false],
    [40, 10, true],
    [33, 3, true],
    [67, 3, true],
    [66, 3, true],
    [17, 9, false],
    [45, 8, false],
    [12.5, 20, false],
    [12.5, 8, true],
    [99, 250, true],
  ])('%d percent of %d people: %s', (value, n, possible) => {
    expect(isPossibleOutOf(written(`${value}%`, 'percent', value), n)).toBe(possible)
  })

  test('names the neighbours', () => {
    expect(nearestOutOf(37, 10)).toEqual([30, 40])
  })

  test('every whole number out of n passes, however it is rounded', () => {
    const share = fc
      .tuple(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 2 }),
      )
      .map(([n, part, places]) => ({ n, text: ((Math.round(part * n) / n) * 100).toFixed(places) }))
    fc.assert(fc.property(share, ({ n, text }) => isPossibleOutOf(written(`${text}%`, 'percent', Number(text)), n)))
  })
})

describe('intervals hold every value that their operands allow', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
  const holds = ([low, high]: Interval, x: number) => agree([low, high], exactly(x))

  test.each([
    ['plus', plus, (a: number, b: number) => a + b],
    ['minus', minus, (a: number, b: number) => a - b],
    ['quotient', quotient, (a: number, b: number) => a / b],
  ] as const)('%s', (_name, onIntervals, onNumbers) => {
    fc.assert(
      fc.property(value, positive, positive, fc.double({ min: 0, max: 1, noNaN: true }), (a, half, b, part) => {
        const inside = a - half + 2 * half * part
        return holds(onIntervals(around(a, half), [b, b * 2]), onNumbers(inside, b * (1 + part)))
      }),
    )
  })

  test('agreement is mutual, and what exceeds does not agree', () => {
    const interval = fc.tuple(value, positive).map(([a, half]) => around(a, half))
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(agree(a, b)).toBe(agree(b, a))
        expect(exceeds(a, b) && agree(a, b)).toBe(false)
      }),
    )
  })

  test('a sum of rounded parts holds the sum of the true ones', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 }), (parts) => {
        const shown = parts
          .map((part) => Math.round(part))
          .map((part) => valuesOf(written(`${part}%`, 'percent', part)))
        return holds(
          sum(shown),
          parts.reduce((total, part) => total + part, 0),
        )
      }),
    )
  })
})
