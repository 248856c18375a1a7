/** Times as texts tell them: what lies ahead, what is counted from now, and in which tense a clause speaks. */
import { describe, expect, test } from 'vitest'
import { timesAhead } from '../src/times/ahead.ts'
import { clauseAround } from '../src/times/clause.ts'
import { yearsNamed } from '../src/times/dated.ts'
import { namesOwnYear } from '../src/times/looking-back.ts'
import { promisedBy } from '../src/times/promised.ts'
import { relativeTimesIn } from '../src/times/relative.ts'
import { isInFuture, isInPast, isInPerfect, isPresent } from '../src/times/tense.ts'

describe('times ahead', () => {
  test.each([
    ['In 2031 the mill closed.', '2020-05-04', [['2031', 'at']]],
    ['In May 2020 it opened, in April 2020 it closed.', '2020-04-30', [['May 2020', 'at']]],
    [
      'The 2030 fair drew few, until 2035.',
      '2026',
      [
        ['2030', 'of'],
        ['2035', 'span'],
      ],
    ],
    ['By the 2060s it is gone.', '2026', [['2060', 'at']]],
    ['It sold 2031 of the 2,040 copies.', '2026', []],
    ['In 2019 the mill closed.', '2026', []],
    ['Within ten years it is gone.', '2026', [['Within ten years', 'at']]],
  ] as const)('%s (%s)', (text, day, expected) => {
    expect(timesAhead(text, day).map((time) => [time.text, time.as])).toEqual(expected)
  })
})

test.each([
  ['Last year it snowed.', ['Last year']],
  ['Theft fell over the past twelve months, and five years ago too.', ['the past twelve months', 'five years ago']],
  ['It is now closed.', ['now']],
  ['What is now Poland had a king; the last year of the war was 1945.', []],
  ['The current is strong.', []],
  [
    'As things stand, and at the time of writing, so far this term it rained.',
    ['As things stand', 'at the time of writing', 'so far this term'],
  ],
  [
    'Over recent decades it has fallen, of late and in the current year.',
    ['Over recent decades', 'of late', 'the current year'],
  ],
  ['Now turn the page; these days of rest are over.', []],
  ['Now the valley is empty.', ['Now']],
  ['Now, let me say that by the end of the last century it was so.', []],
])('times counted from now: %s', (text, expected) => {
  expect(relativeTimesIn(text).map((time) => time.text)).toEqual(expected)
})

test.each([
  ['it stole', [true, false, false, false]],
  ['it has more than doubled', [true, true, false, true]],
  ['it will have closed', [false, false, true, true]],
  ['the implied rate is low', [false, false, false, true]],
  ['people live there', [false, false, false, true]],
])('the tense of “%s”', (words, expected) => {
  expect([isInPast(words), isInPerfect(words), isInFuture(words), isPresent(words)]).toEqual(expected)
})

test('a clause ends at its marks, unless it is no more than an adverbial', () => {
  const text = 'In 2032, the agency recorded spills, increasing to nine a day in 2040.'
  expect(clauseAround(text, [3, 7])).toBe('In 2032, the agency recorded spills')
  expect(clauseAround(text, [text.indexOf('2040'), text.indexOf('2040') + 4])).toBe(
    ', increasing to nine a day in 2040.',
  )
})

describe('what headings promise', () => {
  test.each([
    ['Key figures for 2023', [2023]],
    ['Bus passengers 2022/23', [2022, 2023]],
    ['Births, 2021', [2021]],
    ['Volunteering in 2022', [2022]],
    ['How we spent your money in 2024', [2024]],
    ['How many people cycle in 2024?', [2024]],
    ['2019: a good year for hay', [2019]],
    ['Yearly review: arrivals in 2022', [2022]],
    ['Egg prices in Norway, 2021', [2021]],
    ['THE YEAR IN FIGURES: 2020', [2020]],
  ])('%s', (heading, years) => {
    expect(promisedBy(heading)?.years).toEqual(years)
  })

  test.each([
    'Annual report 2024',
    'Measuring success in 2025',
    'Why rents matter in 2024',
    'What to know in 2025',
    'Since 2010',
    'The road to 2030',
    'Tokyo 2020',
    'The flood of 1953',
    'Key figures',
  ])('nothing: %s', (heading) => {
    expect(promisedBy(heading)).toBeUndefined()
  })
})

test('years named, with those of a span', () => {
  expect(yearsNamed('From 2019 to 2021, not 2,023; v2017.4, 2010/11')).toEqual([2010, 2011, 2019, 2020, 2021])
})

test.each([
  ['It counted them in March 2023.', true],
  ['It opened in 2011 and, since 2015, has grown from what it was in 1950.', false],
  ['In 2021 it grew.', true],
])('a year of its own: %s', (text, expected) => {
  expect(namesOwnYear(text)).toBe(expected)
})
