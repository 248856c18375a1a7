/** What the figures plugin reads in a sentence, kind by kind and writing by writing. Every expectation is written by reading the sentence. */
import { describe, expect, test } from 'vitest'
import { findQuantities, type Quantity } from '../src/figures/index.ts'

type Expected = Partial<Quantity> & Pick<Quantity, 'text'>
type Row = readonly [sentence: string, ...expected: Expected[]]

/** Each sentence must give exactly the quantities named, each with at least the properties named. */
function reads(rows: readonly Row[]): void {
  for (const [sentence, ...expected] of rows)
    test(sentence, () => {
      const found = findQuantities(sentence)
      expect(found.map(({ text }) => text)).toEqual(expected.map(({ text }) => text))
      for (const [index, quantity] of expected.entries()) expect(found[index]).toMatchObject(quantity)
    })
}

describe('percents and points', () => {
  reads([
    ['Turnout was 61%.', { text: '61%', kind: 'percent', value: 61, unit: '%', approximate: false }],
    ['Turnout was 61 percent.', { text: '61 percent', kind: 'percent', value: 61 }],
    ['Turnout was 61 per cent.', { text: '61 per cent', kind: 'percent', value: 61 }],
    ['Turnout was sixty-one per cent.', { text: 'sixty-one per cent', kind: 'percent', value: 61 }],
    ['Turnout was 61pc of the roll.', { text: '61pc', kind: 'percent', value: 61 }],
    ['Only .5 % of bees carry it.', { text: '.5 %', kind: 'percent', value: 0.5 }],
    ['A 61-percent turnout surprised no one.', { text: '61-percent', kind: 'percent', value: 61 }],
    ['Prices fell −3% in spring.', { text: '−3%', kind: 'percent', value: -3 }],
    [
      'The index moved -0.4% on Tuesday and +1.2% on Friday.',
      { text: '-0.4%', value: -0.4 },
      { text: '+1.2%', value: 1.2 },
    ],
    ['It rose by half a percent.', { text: 'half a percent', kind: 'percent', value: 0.5 }],
    ['One hundred per cent of the glass is reused.', { text: 'One hundred per cent', kind: 'percent', value: 100 }],
    [
      'Support rose by 3.5 percentage points.',
      { text: '3.5 percentage points', kind: 'point', value: 3.5, unit: 'pp' },
    ],
    [
      'Support rose by a 4-percentage-point margin.',
      { text: '4-percentage-point', kind: 'point', value: 4, unit: 'pp' },
    ],
    ['Support rose 5pp in a year of drought.', { text: '5pp', kind: 'point', value: 5 }],
    ['The bank raised rates by 25 basis points.', { text: '25 basis points', kind: 'point', value: 25, unit: 'bp' }],
    ['The gap is 2 % points.', { text: '2 % points', kind: 'point', value: 2 }],
    [
      'Growth slowed by a quarter of a percentage point.',
      { text: 'a quarter of a percentage point', kind: 'point', value: 0.25 },
    ],
  ])
})

describe('counts', () => {
  reads([
    ['The library lent 6,647 books.', { text: '6,647', kind: 'count', value: 6647 }],
    ['The library lent 1.2 million books.', { text: '1.2 million', kind: 'count', value: 1_200_000 }],
    ['The film has 10k fans.', { text: '10k', kind: 'count', value: 10_000 }],
    ['The app has 4.3M users.', { text: '4.3M', kind: 'count', value: 4_300_000 }],
    ['The mine shipped 12m tonnes.', { text: '12m tonnes', kind: 'measure', value: 12_000_000, unit: 't' }],
    ['About 7bn people drink tea.', { text: '7bn', kind: 'count', value: 7e9, approximate: true }],
    ['The village has 11 999 residents.', { text: '11 999', kind: 'count', value: 11_999 }],
    ["The canton counts 1'234'567 cows.", { text: "1'234'567", kind: 'count', value: 1_234_567 }],
    ['The trust sold 12,34,567 shares.', { text: '12,34,567', kind: 'count', value: 1_234_567 }],
    [
      'The state planted 4 lakh trees and lost 2 crore.',
      { text: '4 lakh', value: 400_000 },
      { text: '2 crore', value: 20_000_000 },
    ],
    ['Two dozen eggs broke.', { text: 'Two dozen', kind: 'count', value: 24 }],
    ['Half a dozen eggs broke.', { text: 'Half a dozen', kind: 'count', value: 6 }],
    ['Half a million people marched.', { text: 'Half a million', kind: 'count', value: 500_000 }],
    [
      'Three quarters of a million people marched.',
      { text: 'Three quarters of a million', kind: 'count', value: 750_000 },
    ],
    ['Two and a half million people marched.', { text: 'Two and a half million', kind: 'count', value: 2_500_000 }],
    ['They counted 2½ million gulls.', { text: '2½ million', kind: 'count', value: 2_500_000 }],
    ['A hundred and twelve boats left.', { text: 'A hundred and twelve', kind: 'count', value: 112 }],
    ['Three hundred and sixty-five steps lead up.', { text: 'Three hundred and sixty-five', value: 365 }],
    [
      'Two thousand three hundred forty-one votes decided it.',
      { text: 'Two thousand three hundred forty-one', value: 2341 },
    ],
    [
      'One hundred and three and two thirds of them fit.',
      { text: 'One hundred and three and two thirds', value: 103 + 2 / 3 },
    ],
    [
      'One million two hundred thousand hens live there.',
      { text: 'One million two hundred thousand', value: 1_200_000 },
    ],
    ['The choir has twenty‐one singers.', { text: 'twenty‐one', value: 21 }],
    [
      'The constant is 6.02 × 10²³ per mole.',
      { text: '6.02 × 10²³ per mole', kind: 'rate', value: 6.02e23, per: 'mole' },
    ],
    ['The dose held 3 x 10^6 cells.', { text: '3 x 10^6', kind: 'count', value: 3_000_000 }],
    ['Losses came to 2.5e6 units.', { text: '2.5e6', kind: 'count', value: 2_500_000 }],
    ['More than one country signed.', { text: 'one', kind: 'count', value: 1, bound: 'more-than' }],
    ['Zero accidents were reported by 14 plants.', { text: 'Zero', value: 0 }, { text: '14', value: 14 }],
    ['Minus 12 points were booked.', { text: 'Minus 12', kind: 'count', value: -12 }],
    ['About 2000 people came in 2000.', { text: '2000', kind: 'count', value: 2000, approximate: true }],
    ['Thirty two-bedroom flats stand empty.', { text: 'Thirty', value: 30 }],
    ['The 2.7m combined digital and physical sales set a mark.', { text: '2.7m', kind: 'count', value: 2_700_000 }],
    ['From 1.2m to 1.5m visitors came.', { text: '1.2m to 1.5m', kind: 'count', low: 1_200_000, high: 1_500_000 }],
    ['The figure is 3,4 million.', { text: '3,4 million', value: 3_400_000 }],
    ['They hired 200 in 2018, 250 in 2019 and 300 in 2020.', { text: '200' }, { text: '250' }, { text: '300' }],
    ['In New York 500 people marched.', { text: '500', value: 500 }],
    ['14 Democrats and 12 European countries agreed.', { text: '14' }, { text: '12' }],
    ['They merged 1 RFC and 83 crates.', { text: '1', value: 1 }, { text: '83', value: 83 }],
    ['There were nine men and one woman.', { text: 'nine' }, { text: 'one', value: 1 }],
    ['By week 9, 71 of the 80 seedlings had sprouted.', { text: '71', value: 71 }, { text: '80', value: 80 }],
    ['Fully 71 out of 90 seedlings sprouted.', { text: '71 out of 90', kind: 'ratio' }],
    ['The fleet numbers 61 trawlers.', { text: '61', value: 61 }],
  ])
})

describe('vague counts have bounds and no value', () => {
  reads([
    ['Hundreds of thousands fled.', { text: 'Hundreds of thousands', kind: 'count', low: 100_000, high: 1_000_000 }],
    ['Dozens of shops closed.', { text: 'Dozens', kind: 'count', low: 12, high: 120 }],
    [
      'It cost tens of millions of dollars.',
      { text: 'tens of millions of dollars', kind: 'money', low: 10_000_000, currency: 'USD' },
    ],
    ['Several hundred shops closed.', { text: 'Several hundred', kind: 'count', low: 200, high: 1000 }],
    [
      'The storm travelled thousands of miles.',
      { text: 'thousands of miles', kind: 'measure', low: 1000, unit: 'mile' },
    ],
  ])
  test('no value', () => {
    expect(findQuantities('Thousands of shops closed.')[0]).not.toHaveProperty('value')
  })
})

describe('money', () => {
  reads([
    ['The bridge cost $32 billion.', { text: '$32 billion', kind: 'money', value: 32e9, currency: 'USD' }],
    ['The bridge cost US$1.5bn.', { text: 'US$1.5bn', value: 1.5e9, currency: 'USD' }],
    ['The bridge cost £1.6m.', { text: '£1.6m', value: 1.6e6, currency: 'GBP' }],
    ['The bridge cost €3m.', { text: '€3m', value: 3e6, currency: 'EUR' }],
    ['A ticket is £40.', { text: '£40', value: 40, currency: 'GBP' }],
    ['A ticket is ¥100.', { text: '¥100', value: 100, currency: 'JPY' }],
    ['A ticket is 12,50 but they ask A$20.', { text: 'A$20', value: 20, currency: 'AUD' }],
    ['They paid a $5 fee.', { text: '$5', value: 5, currency: 'USD' }],
    ['They paid C$9 and NZ$11.', { text: 'C$9', currency: 'CAD' }, { text: 'NZ$11', currency: 'NZD' }],
    ['They paid 5 million dollars.', { text: '5 million dollars', value: 5e6, currency: 'USD' }],
    ['They paid 300 Swiss francs.', { text: '300 Swiss francs', value: 300, currency: 'CHF' }],
    ['They paid 40 New Zealand dollars.', { text: '40 New Zealand dollars', value: 40, currency: 'NZD' }],
    ['They paid 900 U.S. dollars.', { text: '900 U.S. dollars', value: 900, currency: 'USD' }],
    [
      'They paid CHF 250 and 90 EUR.',
      { text: 'CHF 250', value: 250, currency: 'CHF' },
      { text: '90 EUR', value: 90, currency: 'EUR' },
    ],
    ['They paid USD 3.2 million.', { text: 'USD 3.2 million', value: 3.2e6, currency: 'USD' }],
    ['They paid 20 MEUR.', { text: '20 MEUR', value: 20e6, currency: 'EUR' }],
    ['They paid RM79 for it.', { text: 'RM79', value: 79, currency: 'MYR' }],
    ['They paid Rs. 450 for it.', { text: 'Rs. 450', value: 450, currency: 'INR' }],
    ['They paid 1.234,56 €.', { text: '1.234,56 €', value: 1234.56, currency: 'EUR' }],
    ['They paid 63 cents.', { text: '63 cents', kind: 'money', value: 63, unit: 'cent', currency: 'USD' }],
    ['They paid 45p a pint.', { text: '45p', value: 45, unit: 'penny', currency: 'GBP' }],
    [
      'They paid three dollars and fifty cents.',
      { text: 'three dollars and fifty cents', value: 3.5, currency: 'USD' },
    ],
    ['They paid £2,000 a month.', { text: '£2,000 a month', kind: 'money', value: 2000, per: 'month' }],
    ['They paid $3-$5 million.', { text: '$3-$5 million', low: 3e6, high: 5e6, currency: 'USD' }],
    ['They lost −$40 each.', { text: '−$40', value: -40, currency: 'USD' }],
    ['They asked 80 crore rupees.', { text: '80 crore rupees', value: 8e8, currency: 'INR' }],
    [
      'The estate is worth 361 million pounds.',
      { text: '361 million pounds', kind: 'money', value: 361e6, currency: 'GBP' },
    ],
    ['The calf weighs 60 pounds.', { text: '60 pounds', kind: 'measure', value: 60, unit: 'pound' }],
    [
      'They paid R5 million and PHP 1,200.',
      { text: 'R5 million', currency: 'ZAR' },
      { text: 'PHP 1,200', currency: 'PHP' },
    ],
    ['They paid 500m euros.', { text: '500m euros', value: 5e8, currency: 'EUR' }],
    ['They paid 20 Danish kroner.', { text: '20 Danish kroner', value: 20, currency: 'DKK' }],
    ['They paid 12 trillion won.', { text: '12 trillion won', value: 12e12, currency: 'KRW' }],
    ['They paid 40 pounds sterling.', { text: '40 pounds sterling', value: 40, currency: 'GBP' }],
    ['They paid $1.5 trillion in 2018 dollars.', { text: '$1.5 trillion', value: 1.5e12 }],
    ['They get $300 per child per month.', { text: '$300 per child per month', per: 'child per month' }],
  ])
})

describe('fractions', () => {
  reads([
    ['Of every harvest of plums, a fifth is never sold.', { text: 'a fifth', kind: 'fraction', value: 0.2 }],
    ['They swarm a fifth more often.', { text: 'a fifth', kind: 'fraction', value: 0.2 }],
    ['A twentieth of the herd is sick.', { text: 'A twentieth', kind: 'fraction', value: 0.05 }],
    ['Three quarters voted against it.', { text: 'Three quarters', kind: 'fraction', value: 0.75 }],
    ['Two-thirds of the herd is sick.', { text: 'Two-thirds', kind: 'fraction', value: 2 / 3 }],
    ['Three-quarters agree.', { text: 'Three-quarters', kind: 'fraction', value: 0.75 }],
    ['Half of the herd is sick.', { text: 'Half', kind: 'fraction', value: 0.5 }],
    ['A quarter of the herd is sick.', { text: 'A quarter', kind: 'fraction', value: 0.25 }],
    ['Over 3/4 of the herd is sick.', { text: '3/4', kind: 'fraction', value: 0.75, bound: 'more-than' }],
    ['¾ of the herd is sick.', { text: '¾', value: 0.75 }],
    ['Three fifths of the herd is sick.', { text: 'Three fifths', value: 0.6 }],
    ['Sales fell by a third.', { text: 'a third', kind: 'fraction', value: 1 / 3 }],
    ['A tenth of all cod is lost.', { text: 'A tenth', value: 0.1 }],
    ['One-in-a-row wins bore nobody, nearly half said.', { text: 'half', kind: 'fraction', approximate: true }],
  ])
})

describe('ratios', () => {
  reads([
    ['1 in 5 bees carries it.', { text: '1 in 5', kind: 'ratio', value: 0.2 }],
    ['One out of every three bees carries it.', { text: 'One out of every three', kind: 'ratio', value: 1 / 3 }],
    ['Nine in ten bees carry it.', { text: 'Nine in ten', kind: 'ratio', value: 0.9 }],
    ['One in every 40 bees carries it.', { text: 'One in every 40', kind: 'ratio', value: 1 / 40 }],
    ['A one-in-four chance remains.', { text: 'one-in-four', kind: 'ratio', value: 0.25 }],
    ['It strikes 1 of 3,500 newborn boys.', { text: '1 of 3,500', kind: 'ratio', value: 1 / 3500 }],
    ['Seven of every ten hives were lost.', { text: 'Seven of every ten', kind: 'ratio', value: 0.7 }],
    ['In 2023 it was only 1 of every 85.', { text: '1 of every 85', kind: 'ratio', value: 1 / 85 }],
    ['Three keepers of every ten are women.', { text: 'Three keepers of every ten', kind: 'ratio', value: 0.3 }],
    ['Four Britons in five keep no bees.', { text: 'Four Britons in five', kind: 'ratio', value: 0.8 }],
    [
      'Only one cake stall owner in twenty makes a living.',
      { text: 'one cake stall owner in twenty', kind: 'ratio', value: 0.05 },
    ],
    ['Four Welsh farms in ten have no heir.', { text: 'Four Welsh farms in ten', kind: 'ratio', value: 0.4 }],
    [
      'Wool earned the valley seven pounds out of every ten.',
      { text: 'seven pounds out of every ten', kind: 'ratio', value: 0.7 },
    ],
    ['One hive in seven dies in winter.', { text: 'One hive in seven', kind: 'ratio', value: 1 / 7 }],
    ['One jar in six depends on clover.', { text: 'One jar in six', kind: 'ratio', value: 1 / 6 }],
    ['A moth sat in one comb in four of the hives.', { text: 'four', kind: 'count', value: 4 }],
    ['She slept one hour in two days.', { text: 'one hour' }, { text: 'two days' }],
    ['A third have left the hive.', { text: 'A third', kind: 'fraction', value: 1 / 3 }],
    ['A third said that they never swim.', { text: 'A third', kind: 'fraction', value: 1 / 3 }],
    ['A third say so.', { text: 'A third', kind: 'fraction', value: 1 / 3 }],
    ['Six hives for every thousand people stood there.', { text: 'Six', kind: 'rate', per: 'thousand' }],
    ['One litre in nine leaks away.', { text: 'One litre in nine', kind: 'ratio', value: 1 / 9 }],
    [
      'About one pound in eleven of what we sell is heather.',
      { text: 'one pound in eleven', kind: 'ratio', value: 1 / 11 },
    ],
    ['Nine keepers in every ten feed sugar.', { text: 'Nine keepers in every ten', kind: 'ratio', value: 0.9 }],
    ['Three swarms out of 20 were lost.', { text: 'Three swarms out of 20', kind: 'ratio', value: 0.15 }],
    ['Two swarms in six villages got away.', { text: 'Two', kind: 'count' }, { text: 'six', kind: 'count' }],
    ['Every third hive is empty.', { text: 'Every third', kind: 'ratio', value: 1 / 3 }],
    ['Feed them every third day.'],
    ['Six in ten night feeds fail.', { text: 'Six in ten', kind: 'ratio', value: 0.6 }],
    ['They won by 3 to 1.', { text: '3 to 1', kind: 'ratio', value: 3 }],
    ['The mix is 3:1 by weight.', { text: '3:1', kind: 'ratio', value: 3 }],
    ['It strikes 1 in 100,000 births.', { text: '1 in 100,000', kind: 'ratio', value: 1e-5 }],
    [
      'Three in ten agree, up from two.',
      { text: 'Three in ten', value: 0.3 },
      { text: 'two', kind: 'ratio', value: 0.2 },
    ],
  ])
})

describe('rates', () => {
  reads([
    [
      'It kills 12 per 100,000 live births.',
      { text: '12 per 100,000 live births', kind: 'rate', value: 12, per: '100,000 live births' },
    ],
    ['He smokes 3 a day.', { text: '3 a day', kind: 'rate', value: 3, per: 'day' }],
    [
      'The train does 40 miles per hour.',
      { text: '40 miles per hour', kind: 'rate', value: 40, unit: 'mile', per: 'hour' },
    ],
    ['The train does 50mph.', { text: '50mph', kind: 'rate', value: 50, unit: 'mile', per: 'hour' }],
    ['The train does 90 km/h.', { text: '90 km/h', kind: 'rate', value: 90, unit: 'km', per: 'h' }],
    ['Drivers paid $0.30/km.', { text: '$0.30/km', kind: 'money', value: 0.3, per: 'km' }],
    ['The site serves 350 million pages a day.', { text: '350 million', kind: 'rate', value: 350e6, per: 'day' }],
    ['The ward saw 83 births per 1,000 women.', { text: '83', kind: 'rate', value: 83, per: '1,000 women' }],
    ['Pay is $15.4/hour.', { text: '$15.4/hour', kind: 'money', value: 15.4, per: 'hour' }],
    ['Losses run at 1.5% a year.', { text: '1.5% a year', kind: 'percent', value: 1.5, per: 'year' }],
  ])
})

describe('multiples', () => {
  reads([
    ['Sales have quintupled since.', { text: 'quintupled', kind: 'multiple', value: 5 }],
    ['It rains thrice as often here.', { text: 'thrice', kind: 'multiple', value: 3 }],
    ['Output doubled.', { text: 'doubled', kind: 'multiple', value: 2 }],
    ['Output more than tripled.', { text: 'tripled', kind: 'multiple', value: 3, bound: 'more-than' }],
    ['Output halved.', { text: 'halved', kind: 'multiple', value: 0.5 }],
    ['Drones outnumber queens four times over.', { text: 'four times', kind: 'multiple', value: 4 }],
    ['Three times as many hens died.', { text: 'Three times', kind: 'multiple', value: 3 }],
    ['Output was 2.5 times higher.', { text: '2.5 times', kind: 'multiple', value: 2.5 }],
    ['A 12-fold rise followed.', { text: '12-fold', kind: 'multiple', value: 12 }],
    ['A threefold rise followed.', { text: 'threefold', kind: 'multiple', value: 3 }],
    ['Output grew 10x.', { text: '10x', kind: 'multiple', value: 10 }],
    ['Twice as many hens died.', { text: 'Twice', kind: 'multiple', value: 2 }],
    ['It is double the size of the old one.', { text: 'double', kind: 'multiple', value: 2 }],
    ['Output will quadruple by spring.', { text: 'quadruple', kind: 'multiple', value: 4 }],
    ['There were 2 to 3 times as many cases.', { text: '2 to 3 times', kind: 'multiple', low: 2, high: 3 }],
    ['Profits rose one-and-a-half times.', { text: 'one-and-a-half times', kind: 'multiple', value: 1.5 }],
    ['They won three times.', { text: 'three', kind: 'count', value: 3 }],
  ])
})

describe('ranks', () => {
  reads([
    ['It is the second most profitable trade.', { text: 'second most profitable', kind: 'rank', value: 2 }],
    ['It is the third-largest port.', { text: 'third-largest', kind: 'rank', value: 3 }],
    ['It is the 5th biggest port.', { text: '5th biggest', kind: 'rank', value: 5 }],
    ['The port ranked 12th.', { text: '12th', kind: 'rank', value: 12 }],
  ])
})

describe('measures', () => {
  reads([
    ['The path is 12 km long.', { text: '12 km', kind: 'measure', value: 12, unit: 'km' }],
    ['The path took 3 months to lay.', { text: '3 months', kind: 'measure', value: 3, unit: 'month' }],
    ['The kiln reached 40 °C.', { text: '40 °C', kind: 'measure', value: 40, unit: '°C' }],
    ['The kiln reached 900 degrees Celsius.', { text: '900 degrees Celsius', value: 900, unit: '°C' }],
    ['The field is 1.2 million square feet.', { text: '1.2 million square feet', value: 1.2e6, unit: 'foot²' }],
    ['The field is 32m2.', { text: '32m2', value: 32, unit: 'm²' }],
    ['The room is 32 m² and 80 m³.', { text: '32 m²', unit: 'm²' }, { text: '80 m³', unit: 'm³' }],
    ['The link does 3.2 Mbit/s.', { text: '3.2 Mbit/s', kind: 'rate', unit: 'Mbit', per: 's' }],
    ['A five-year plan failed.', { text: 'five-year', value: 5, unit: 'year' }],
    ['It took half an hour.', { text: 'half an hour', kind: 'measure', value: 0.5, unit: 'hour' }],
    ['It took two and a half hours.', { text: 'two and a half hours', value: 2.5, unit: 'hour' }],
    ['The gap is 1/4 inch.', { text: '1/4 inch', kind: 'measure', value: 0.25, unit: 'inch' }],
    ['The cable is 10 1/2 miles long.', { text: '10 1/2 miles', value: 10.5, unit: 'mile' }],
    ['He is 5 feet 6 inches tall.', { text: '5 feet 6 inches', kind: 'measure', value: 5.5, unit: 'foot' }],
    ['He is 5\'6" tall.', { text: '5\'6"', value: 5.5, unit: 'foot' }],
    ['The plate is 9" wide.', { text: '9"', value: 9, unit: 'inch' }],
    ['The plate is 2 in. wide.', { text: '2 in', value: 2, unit: 'inch' }],
    ['The well gave 3 t and 5 kWh.', { text: '3 t', unit: 't' }, { text: '5 kWh', unit: 'kWh' }],
    ['The vase is 400 years old.', { text: '400 years old', value: 400, unit: 'year' }],
    ['A 300-year-old tree fell.', { text: '300-year-old', value: 300, unit: 'year' }],
    ['It froze at minus 18 degrees.', { text: 'minus 18 degrees', value: -18, unit: '°' }],
    ['It was 20 ± 1 g.', { text: '20 ± 1 g', value: 20, unit: 'g' }],
    ['The margin is ±3 points.', { text: '±3', value: 3 }],
    [
      'Screens of 5.4, 6.1 and 6.7 inches sell.',
      { text: '5.4', kind: 'measure', unit: 'inch' },
      { text: '6.1', unit: 'inch' },
      { text: '6.7 inches', unit: 'inch' },
    ],
    [
      'Of the jobs 92,000, or 5%, failed.',
      { text: '92,000', kind: 'count', value: 92000 },
      { text: '5%', kind: 'percent', value: 5 },
    ],
    ['Take 5, 10, or 15% off.', { text: '5', kind: 'percent' }, { text: '10', kind: 'percent' }, { text: '15%' }],
    ['He stands 6-foot-2.', { text: '6-foot-2', kind: 'measure', value: expect.closeTo(6 + 2 / 12), unit: 'foot' }],
    ['The dose is 0.5 mg/kg/day.', { text: '0.5 mg/kg/day', kind: 'rate', value: 0.5, unit: 'mg', per: 'kg/day' }],
    ['A 1.5m fence stands there.', { text: '1.5m', kind: 'measure', value: 1.5, unit: 'm' }],
    [
      'The poll has a margin of plus or minus 3.1 percentage points.',
      { text: 'plus or minus 3.1 percentage points', value: 3.1 },
    ],
    ['The cell holds 5,000mAh.', { text: '5,000mAh', value: 5000, unit: 'mAh' }],
  ])
})

describe('ranges', () => {
  reads([
    ['Fires killed fewer in 2011—1,204 people in all.', { text: '1,204', kind: 'count', value: 1204 }],
    ['Step 3 - 50% of the flour goes in.', { text: '50%', kind: 'percent', value: 50 }],
    ['Some 3 - 5% of the flour is lost.', { text: '3 - 5%', low: 3, high: 5 }],
    ['From 900—1,200 people came.', { text: '900—1,200', low: 900, high: 1200 }],
    ['It hit 75–80% of farms.', { text: '75–80%', kind: 'percent', low: 75, high: 80, ends: [75, 80] }],
    [
      'It hit between 10 and 20 percent of farms.',
      { text: 'between 10 and 20 percent', kind: 'percent', low: 10, high: 20 },
    ],
    ['It hit 75 % to 80 % of farms.', { text: '75 % to 80 %', low: 75, high: 80 }],
    ['It hit 5 to 10 per cent of farms.', { text: '5 to 10 per cent', low: 5, high: 10, unit: '%' }],
    ['Costs went from $3 to $5 million.', { text: '$3 to $5 million', kind: 'money', low: 3e6, high: 5e6 }],
    ['Costs ran from $200 to $4 million.', { text: '$200 to $4 million', low: 200, high: 4e6 }],
    [
      'Costs ran from £243 a month to £500 a month.',
      { text: '£243 a month to £500 a month', low: 243, high: 500, per: 'month' },
    ],
    [
      'Four to five thousand people live there.',
      { text: 'Four to five thousand', kind: 'count', low: 4000, high: 5000 },
    ],
    [
      'They waited three or four years.',
      { text: 'three or four years', kind: 'measure', low: 3, high: 4, unit: 'year' },
    ],
    ['The share fell from 30% to 20%.', { text: '30% to 20%', low: 20, high: 30, ends: [30, 20] }],
    ['A gap between 30% and 20% opened.', { text: 'between 30% and 20%', low: 20, high: 30, ends: [30, 20] }],
    [
      '10–15 and 20–25 year olds differ.',
      { text: '10–15', kind: 'measure', low: 10, high: 15, unit: 'year' },
      { text: '20–25 year olds', low: 20, high: 25 },
    ],
    ['16- to 24-year-olds drink less.', { text: '16- to 24-year-olds', low: 16, high: 24, unit: 'year' }],
    ['It ranged from -18 °C to -34 °C.', { text: '-18 °C to -34 °C', low: -34, high: -18, unit: '°C' }],
    ['It was 12 (95% CI 1.2–3.4).', { text: '12' }, { text: '95%' }, { text: '1.2–3.4', low: 1.2, high: 3.4 }],
    ['They want more than 20 but less than 35 ships.', { text: '20 but less than 35', low: 20, high: 35 }],
    ['The stock fell 8% to 47 yuan.', { text: '8%', value: 8 }, { text: '47 yuan', value: 47, currency: 'CNY' }],
    ['Profit rose by $43 million to $419 million.', { text: '$43 million' }, { text: '$419 million' }],
    ['60% and 40% agreed, respectively.', { text: '60%' }, { text: '40%' }],
    ['They sold it up 40% to $3bn.', { text: '40%' }, { text: '$3bn', value: 3e9 }],
    ['It is 60%, up from 40 a year ago.', { text: '60%' }, { text: '40', kind: 'percent', value: 40 }],
    ['10-15,000 people came.', { text: '10-15,000', kind: 'count', low: 10_000, high: 15_000 }],
    ['Membership rose by 2,000 to 25,000.', { text: '2,000', value: 2000 }, { text: '25,000', value: 25_000 }],
    ['It rose from 20 miles in 2008 to 29 miles in 2020.', { text: '20 miles in 2008 to 29 miles', low: 20, high: 29 }],
  ])
})

describe('hedges and bounds are read and stay outside the words', () => {
  reads([
    ['An estimated 60% agree.', { text: '60%', approximate: true }],
    ['Nearly half agree.', { text: 'half', approximate: true }],
    ['~40 farms agree.', { text: '40', approximate: true }],
    ['Some 300 farms agree.', { text: '300', approximate: true }],
    ['Roughly 40 or so farms agree.', { text: '40', approximate: true }],
    ['More than 40 farms agree.', { text: '40', bound: 'more-than' }],
    ['Fewer than 40 farms agree.', { text: '40', bound: 'less-than' }],
    ['At least 40 farms agree.', { text: '40', bound: 'at-least' }],
    ['No more than 40 farms agree.', { text: '40', bound: 'at-most' }],
    ['Up to 40 farms agree.', { text: '40', bound: 'up-to' }],
    ['As many as 40 farms agree.', { text: '40', bound: 'up-to' }],
    ['40+ farms agree.', { text: '40', bound: 'at-least' }],
    ['The port spent $6+ million.', { text: '$6+ million', value: 6e6, bound: 'at-least' }],
    ['The fund holds €2.5+ bn.', { text: '€2.5+ bn', value: 2.5e9, bound: 'at-least' }],
    ['40 or more farms agree.', { text: '40', bound: 'at-least' }],
    ['≥40 farms agree.', { text: '40', bound: 'at-least' }],
    ['Just under 40 farms agree.', { text: '40', bound: 'less-than', approximate: true }],
    ['Approx. 40 farms agree.', { text: '40', approximate: true }],
    ['At least about 40 farms agree.', { text: '40', approximate: true, bound: 'at-least' }],
  ])
})

describe('every Unicode form of digits, spaces, dashes and signs', () => {
  reads([
    ['It hit 60\u00a0% of farms.', { text: '60\u00a0%', value: 60 }],
    ['It hit 11\u2009999 farms.', { text: '11\u2009999', value: 11_999 }],
    ['It hit 11\u202f999 farms.', { text: '11\u202f999', value: 11_999 }],
    ['It hit 11\u00a0999\u00a0888 farms.', { text: '11\u00a0999\u00a0888', value: 11_999_888 }],
    ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '-'].map(
      (dash): Row => [`It hit 75${dash}80% of farms.`, { text: `75${dash}80%`, low: 75, high: 80 }],
    ),
    ['It fell \u22123.5% there.', { text: '\u22123.5%', value: -3.5 }],
    ['It hit \uff16\uff10\uff05 of farms.', { text: '\uff16\uff10\uff05', kind: 'percent', value: 60 }],
    ['It hit 60\u066a of farms.', { text: '60\u066a', kind: 'percent', value: 60 }],
    ['It held 1.3\u2030 salt.', { text: '1.3\u2030', kind: 'measure', value: 1.3, unit: '\u2030' }],
    ['It took 1\u2044\u0032 of them.', { text: '1\u20442', kind: 'fraction', value: 0.5 }],
    ['“60%” of farms said so.', { text: '60%', value: 60 }],
    ['The area is 10\u2076 m\u00b2.', { text: '10\u2076 m\u00b2', value: 1_000_000, unit: 'm²' }],
    ['🐝 60% of hives died 🐝🐝 in 3 weeks.', { text: '60%', range: [3, 6] }, { text: '3 weeks' }],
  ])
})
