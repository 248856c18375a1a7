/** The laws of the figures plugin on any text: its ranges, its order, numbers in every writing, and the plugin's own view of them. */

import nlp from 'compromise/one'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import figures, { type FiguresView, findQuantities } from '../src/figures/index.ts'

const WORDS =
  'a an the of in per to and or from between about nearly half third two-thirds twenty one hundred million % $ £ € ¥ km/h kg years old 5 12 1,204 3.5 -2 −7 – - : / ( ) [ ] " ’ ± ~ > ≤ ½ ² 1990s May 2019 p. No. times x fold doubled per cent percentage points US m bn k \ufffc 🐝 \u00a0 , . ; ? ! é'.split(
    ' ',
  )

/** Texts of the words that grammar is about, with and without white space between them. */
const prose = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', '', '\u2009', '\n')), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(''))
const anyText = fc.oneof(
  prose,
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

describe('on any text', () => {
  test('the text at a range reads as the quantity says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const quantity of findQuantities(text)) expect(text.slice(...quantity.range)).toBe(quantity.text)
      }),
      { numRuns: 1000 },
    )
  })

  test('quantities stand in order, do not overlap and are not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { range } of findQuantities(text)) {
          expect(range[0]).toBeGreaterThanOrEqual(last)
          expect(range[1]).toBeGreaterThan(range[0])
          last = range[1]
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a quantity has a value or bounds in order, and no number is NaN', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value, low, high, ends } of findQuantities(text)) {
          if (value === undefined) expect(low).toBeLessThanOrEqual(high ?? Number.NaN)
          else expect(value).not.toBeNaN()
          if (ends) expect([Math.min(...ends), Math.max(...ends)]).toEqual([low, high])
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('blanked code is never a part of a quantity', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const quantity of findQuantities(text)) expect(quantity.text).not.toContain('\ufffc')
      }),
    )
  })
})

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
] as const

/** A number in words, British ("and" after the hundreds) or American. */
function inWords(value: number, british: boolean): string {
  if (value < 20) return ONES[value] ?? ''
  if (value < 100) return value % 10 ? `${TENS[Math.floor(value / 10)]}-${ONES[value % 10]}` : (TENS[value / 10] ?? '')
  const [scale, name] = SCALES.find(([size]) => value >= size) ?? [1, '']
  const [whole, rest] = [Math.floor(value / scale), value % scale]
  const and = british && rest > 0 && rest < 100 ? ' and' : ''
  return `${inWords(whole, british)} ${name}${rest ? `${and} ${inWords(rest, british)}` : ''}`
}

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator)
}

const whole = fc.integer({ min: 2, max: 999_999_999_999 })
const share = fc.integer({ min: 0, max: 9999 }).map((hundredths) => hundredths / 100)

/** The only quantity of a text. */
function only(text: string) {
  const found = findQuantities(text)
  expect(found).toHaveLength(1)
  return found[0]
}

describe('a number comes back from every writing', () => {
  test('in words', () => {
    fc.assert(
      fc.property(whole, fc.boolean(), (value, british) => {
        expect(only(`They counted ${inWords(value, british)} beetles.`)).toMatchObject({ kind: 'count', value })
      }),
    )
  })

  test('in digits with separators', () => {
    const separators = fc.constantFrom(',', '\u00a0', '\u2009', '\u202f', "'", '’')
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999_999 }), separators, (value, separator) => {
        expect(only(`They counted ${grouped(value, separator)} beetles.`)).toMatchObject({ kind: 'count', value })
      }),
    )
  })

  test('in full-width digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999 }), (value) => {
        const wide = String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        expect(only(`They counted ${wide} beetles.`)).toMatchObject({ value })
      }),
    )
  })

  test('as a percentage', () => {
    const forms = fc.constantFrom('%', ' %', '\u00a0%', ' percent', ' per cent', '-percent', 'pc', '％')
    fc.assert(
      fc.property(share, forms, (value, form) => {
        expect(only(`They lost ${value}${form} of it.`)).toMatchObject({ kind: 'percent', value })
      }),
    )
  })

  test('as money', () => {
    const forms = fc.constantFrom<(amount: string) => string>(
      (amount) => `£${amount}`,
      (amount) => `GBP ${amount}`,
      (amount) => `${amount} GBP`,
      (amount) => `${amount} pounds sterling`,
    )
    fc.assert(
      fc.property(share, forms, (value, form) => {
        expect(only(`They paid ${form(value.toFixed(2))} for it.`)).toMatchObject({
          kind: 'money',
          value,
          currency: 'GBP',
        })
      }),
    )
  })

  test('with a scale', () => {
    const scales = fc.constantFrom(
      [' million', 1e6],
      [' billion', 1e9],
      ['M', 1e6],
      ['bn', 1e9],
      ['k', 1e3],
      [' lakh', 1e5],
      [' crore', 1e7],
    )
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 9999 }), scales, (hundredths, [name, scale]) => {
        const found = only(`They counted ${(hundredths / 100).toFixed(2)}${name} beetles.`)
        expect(found?.value).toBeCloseTo((hundredths * Number(scale)) / 100, 4)
      }),
    )
  })

  test('as a range', () => {
    const links = fc.constantFrom('–', '-', ' to ', '‑', ' – ')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 49 }), fc.integer({ min: 50, max: 99 }), links, (low, high, link) => {
        expect(only(`They lost ${low}${link}${high}% of it.`)).toMatchObject({
          kind: 'percent',
          low,
          high,
          ends: [low, high],
        })
      }),
    )
  })
})

describe('the compromise plugin', () => {
  nlp.extend(figures)
  const read = (text: string) =>
    nlp(text) as unknown as {
      figures(): FiguresView
      text(): string
      has(match: string): boolean
      document: { pre: string; text: string; post: string }[][]
    }

  test('gives quantities whose ranges count in the text of the document', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const doc = read(text)
        const whole = doc.document.flatMap((terms) => terms.map(({ pre, text, post }) => pre + text + post)).join('')
        for (const quantity of doc.figures().json()) expect(whole.slice(...quantity.range)).toBe(quantity.text)
      }),
    )
  })

  test('tags the terms it covers and gives a view of them', () => {
    const doc = read('“60%” of 1,200 firms grew by £3.5m. Nobody else grew.')
    const view = doc.figures()
    expect(view.json().map(({ kind, value }) => [kind, value])).toEqual([
      ['percent', 60],
      ['count', 1200],
      ['money', 3_500_000],
    ])
    expect(doc.has('#Percent of #Count firms')).toBe(true)
    expect(doc.has('#Figure else')).toBe(false)
  })

  test('of a part of a document gives the quantities of that part', () => {
    const part = (
      nlp('They sold 60 goats. They bought 40 sheep.') as unknown as {
        match(words: string): { figures(): FiguresView }
      }
    ).match('bought .+')
    expect(
      part
        .figures()
        .json()
        .map(({ text }) => text),
    ).toEqual(['40'])
  })
})
