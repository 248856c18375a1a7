import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountsOf } from '../src/comparable/amounts.ts'
import { changesOf } from '../src/comparable/change.ts'
import { estimatesIn } from '../src/comparable/estimate.ts'
import { grammar } from '../src/comparable/grammar.ts'
import { matchesOf } from '../src/comparable/matching.ts'
import { partitionsOf } from '../src/comparable/partition.ts'
import { portionsOf } from '../src/comparable/portion.ts'
import { pairsOf } from '../src/comparable/same-thing.ts'
import { skeletonsOf } from '../src/comparable/skeleton.ts'
import { countedShares, spokenShares } from '../src/comparable/told-twice.ts'
import type { Mention } from '../src/model.ts'
import { documentOf } from './linting.ts'

const words = (...mentions: (Mention | undefined)[]) => mentions.map((mention) => mention?.figure.text)

describe('skeletons', () => {
  test('figures are marks, ranges two of them, and sentences without figures are left out', () => {
    const [skeleton] = skeletonsOf(documentOf('Some 12% left. Why? From 5 to 9 clubs closed.'))
    expect(skeleton?.text).toBe('Some \uE000 left. · ¶ From \uE012 to \uE012 clubs closed.')
    expect(words(...(skeleton?.terms ?? []))).toEqual(['12%', '5', '9'])
  })

  test('a section is one, a heading and a cell stand alone', () => {
    const document = documentOf('# 5% off\n\nSome 12% left.\n\n- 3 stayed\n\n| a |\n|---|\n| 7% |')
    expect(skeletonsOf(document).map(({ text }) => text)).toEqual([
      '\uE000 off',
      'Some \uE000 left. ‖ \uE002 stayed',
      '\uE000',
    ])
  })

  test('patterns speak of kinds; places may overlap', () => {
    const document = documentOf('It has 3 of 4 wheels, 5 of 6 doors and 12% of the rust.')
    const matches = [...matchesOf(document, grammar('(?<a>{count}) of (?<b>{count})'))]
    expect(matches.map(({ terms }) => words(terms.a, terms.b))).toEqual([
      ['3', '4'],
      ['5', '6'],
    ])
  })

  test('the ends of a range keep their place in the source', () => {
    const source = 'Rents went **from $800** to $1,500.'
    const document = documentOf(source)
    const [skeleton] = skeletonsOf(document)
    expect(skeleton?.terms.map(({ figure }) => source.slice(...figure.span))).toEqual(['$800', '$1,500'])
    expect(skeleton?.terms.map(({ figure }) => figure.value)).toEqual([800, 1500])
  })
})

describe('changes', () => {
  test.each([
    ['Membership rose 50%, from 200 to 260.', ['50%', '200', '260', 'up']],
    ['Deaths fell by a third to 60 from 90.', ['a third', '90', '60', 'down']],
    ['The fleet has 260 vans, up 50% from 200.', ['50%', '200', '260', 'up']],
    ['There were 200 vans in 2019. By 2023 there were 260, an increase of 50%.', ['50%', '200', '260', 'up']],
    ['The club went from 40 members to 70. That is a rise of 50%.', ['50%', '40', '70', 'up']],
    ['The herd doubled from 30 to 45.', ['doubled', '30', '45', 'up']],
    ['Twice as many boys (60) as girls (45) came.', ['Twice', '45', '60', 'up']],
    ['Deaths dropped from 20 to 30.', [undefined, '20', '30', 'down']],
  ] as const)('%s', (text, expected) => {
    const [change] = changesOf(documentOf(text))
    expect([...words(change?.amount, change?.from, change?.to), change?.direction]).toEqual(expected)
  })

  test.each([
    'Fares range from $10 to $50, up 20%.',
    'The firm has 200 staff and 50 offices, 20% more than last year.',
    'Rents rose 20%. Nobody moved. The park has 5 gates and 7 ponds.',
  ])('no ends for an amount: %s', (text) => {
    expect(changesOf(documentOf(text)).filter(({ amount }) => amount)).toEqual([])
  })

  test('amounts without ends', () => {
    const text =
      'Costs fell 12%, a cut of 5 percentage points; sales are 8% higher, and (+3%) it goes. Some 40% fell ill.'
    expect(words(...amountsOf(documentOf(text)).map(({ term }) => term))).toEqual([
      '12%',
      '5 percentage points',
      '8%',
      '+3%',
    ])
  })
})

describe('parts and wholes', () => {
  test.each([
    ['In all 45 of the 38 pupils passed.', ['45', '38']],
    ['Of the 38 pupils who sat it, 45 passed.', ['45', '38']],
    ['The club has 38 members. Last year 45 of them voted.', ['45', '38']],
    ['They asked 500 drivers, of whom 62% answered.', ['62%', '500']],
    ['A poll of 12 bakers found that half use lard.', ['half', '12']],
    ['It spent $5 million of its $4 million grant.', ['$5 million', '$4 million']],
  ])('%s', (text, expected) => {
    const [told] = portionsOf(documentOf(text))
    expect(words(told?.portion, told?.whole)).toEqual(expected)
  })

  test.each(['The striker scored 45 goals in 38 games.', 'They made 120 copies of 38 maps.', 'It took 5 of 2019 off.'])(
    'none: %s',
    (text) => {
      expect(portionsOf(documentOf(text))).toEqual([])
    },
  )

  test.each([
    ['Some 40% (12 of 25) failed.', ['40%', '12', '25']],
    ['Of the 25 lifts, 12 failed, or 40%.', ['40%', '12', '25']],
    ['Half of the 60 members — 42 people — left.', ['Half', '42', '60']],
  ])('told as a share and in counts: %s', (text, expected) => {
    const [told] = countedShares(documentOf(text))
    expect(words(told?.share, ...(told?.counts ?? []))).toEqual(expected)
  })

  test('told in words and as a percentage', () => {
    const told = spokenShares(documentOf('One in five (30%) failed. Of men 40%, and of women a third, drive.'))
    expect(told.map(({ spoken, percent }) => words(spoken, percent))).toEqual([['One in five', '30%']])
  })
})

describe('parts of one whole', () => {
  test.each([
    ['They are 60% women and 45% men.', ['60%', '45%'], false],
    ['It is split between rent (50%) and food (40%).', ['50%', '40%'], true],
    ['Some 62% recovered. The other 48% did not.', ['62%', '48%'], true],
    ['Of the 200 patients, 120 recovered, 60 relapsed and 40 died.', ['120', '60', '40'], false],
  ])('%s', (text, parts, complete) => {
    const [partition] = partitionsOf(documentOf(text))
    expect(words(...(partition?.parts ?? []))).toEqual(parts)
    expect(partition?.complete).toBe(complete)
  })

  test.each([
    'Some 70% own a phone, 50% own a laptop and 30% own a tablet.',
    'Some 60% of men and 65% of women own a bicycle.',
    'In 2010 60% of voters voted for her; in 2020 it was 75%.',
    'Reasons include price (60%) and taste (55%).',
  ])('none: %s', (text) => {
    expect(partitionsOf(documentOf(text))).toEqual([])
  })
})

describe('one thing said twice', () => {
  const pairs = (text: string) => pairsOf(documentOf(text)).filter(({ likeness }) => likeness !== 'faint')

  test.each([
    ['Some 12% of firms in Kent export goods.\n\nOf Kent firms 21% export goods.', 'equal'],
    ['The dam cost £4 million.\n\nFew like the dam, which cost £7 million.', 'equal'],
    ['The dam cost £4 million.\n\nTo the dismay of many fishermen the dam cost £7 million.', 'near'],
  ])('%s', (text, likeness) => {
    expect(pairs(text).map((pair) => pair.likeness)).toEqual([likeness])
  })

  test.each([
    'In 2010, 12% of firms exported goods.\n\nIn 2020, 21% of firms exported goods.',
    'Some 12% of firms export goods.\n\nSome 21% of nurses smoke.',
    '- 12% of firms export goods\n- 21% of firms export goods',
    'Sales of boats rose from 12 to 21.\n\nSales of boats rose from 13 to 22.',
  ])('none: %s', (text) => {
    expect(pairs(text)).toEqual([])
  })
})

describe('estimates with their intervals', () => {
  test.each([
    ['a mean of 12 (95% CI 15–20)', [12, 15, 20]],
    ['a ratio of 0.72; 95% confidence interval .75 to .91', [0.72, 0.75, 0.91]],
    ['a change of −0.3 [95% CI, −0.5, −0.1]', [-0.3, -0.5, -0.1]],
    ['12 million (90% CI 15–20 million)', [12e6, 15e6, 20e6]],
    ['from 15 to 20, with a best estimate of 12', [12, 15, 20]],
    ['OR 1.2 (1.3–1.8)', [1.2, 1.3, 1.8]],
    ['a median of 12 days (range 15 to 20)', [12, 15, 20]],
    ['In 45 patients (95% CI 15–20)', [undefined, 15, 20]],
  ])('%s', (text, expected) => {
    const [told] = estimatesIn(text)
    expect([told?.estimate?.value, told?.low.value, told?.high.value]).toEqual(expected)
  })

  test.each([
    'It limits the text to 5,000 characters.',
    'Flats range from $800,000 to $1.3 million.',
    'in the age range 15–20',
  ])('none: %s', (text) => {
    expect(estimatesIn(text).filter(({ estimate, low, high }) => estimate ?? low.value > high.value)).toEqual([])
  })
})

test('no arrangement of figures and small words throws or leaves a figure out of its place', () => {
  const word = fc.constantFrom(
    '12%',
    '45',
    '38',
    'of',
    'the',
    'from',
    'to',
    'one in five',
    '$3 million',
    'rose',
    'fell',
    'by',
    'half',
    'doubled',
    '(',
    ')',
    ',',
    '.',
    '\n\n',
    'between',
    'and',
    '20–30%',
    '95% CI',
    '¶',
    '‖',
    '\uE000',
    'them',
    'remaining',
    '- ',
    'a third',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
      const source = parts.join(' ')
      const document = documentOf(source)
      for (const read of [changesOf, portionsOf, partitionsOf, pairsOf, countedShares, spokenShares, amountsOf])
        read(document)
      for (const { text, terms } of skeletonsOf(document))
        for (const term of terms) {
          expect(text.charCodeAt(term.at)).toBeGreaterThanOrEqual(0xe000)
          expect(source.slice(...term.figure.span).length).toBeGreaterThan(0)
        }
    }),
  )
})
