/** What a text is about as a whole decides where the sentence alone does not: the same figure in a recipe, in a story and in a report. */
import { describe, expect, test } from 'vitest'
import { mentionAt } from './mentions.ts'

const isClaim = (marked: string): boolean => mentionAt(marked).notClaimBecause === undefined

/** A text that keeps to its own matter. */
const OWN_MATTER = `The cellar has two rooms. We painted 40% of the first one grey. It took 6 litres and three days.
The shelves came last. Each holds 80 jars, and the plums fill most of them. On Sunday we carried down 30 bottles.
The door is 90 cm wide. Its lock took 20 minutes. The lamp hangs 2 metres up.`

/** A text that speaks of the world. */
const AT_LARGE = `Households store less than they did. In Norway 40% of families own a cellar. Survey after survey shows it.
The food industry likes that. Consumers throw away 80 kilos a year, and governments look on. Britons waste 30 slices.`

const OPEN_TO_BOTH = [
  'About ⟦12%⟧ of the jars go off.',
  'In a bad winter the loss goes up to ⟦35%⟧.',
  '⟦Two thirds⟧ of the rest is eaten by spring.',
  'Cleaning cuts the loss by ⟦20%⟧.',
] as const

describe('a figure that could be either', () => {
  test.each(OPEN_TO_BOTH)('is no claim in a text about its own matter: %s', (marked) => {
    expect(isClaim(`${OWN_MATTER} ${marked}`)).toBe(false)
  })

  test.each(OPEN_TO_BOTH)('is a claim in a text about the world: %s', (marked) => {
    expect(isClaim(`${AT_LARGE} ${marked}`)).toBe(true)
  })
})

test.each([
  '⟦62%⟧ of adults sleep less than seven hours.',
  'Germany lost ⟦14%⟧ of its bakeries.',
  'The average household wastes ⟦30%⟧ of its bread.',
  'The survey found that ⟦44%⟧ have no cellar.',
  'About ⟦65%⟧ of runners get hurt.',
  'It cost the chain ⟦$6 million⟧ in damages.',
])('a sentence about the world is heard in any text: %s', (marked) => {
  expect(isClaim(`${OWN_MATTER} ${marked}`)).toBe(true)
})

test('a short text has no manner of its own', () => {
  expect(isClaim('About ⟦12%⟧ of the jars go off.')).toBe(true)
})

/** A teller of their own life, who says “I” throughout. */
const OWN_LIFE = `I sleep badly. I went to bed at ten and I read for an hour. My cat woke me at four. I made tea. I counted sheep.
I gave up at five. My doctor shrugged. I bought a mask, and I told my sister. I am tired. In Norway people sleep well.`

describe('in a story of one’s own life', () => {
  test.each([
    'Making one mattress takes ⟦2,700 litres⟧ of water.',
    'Light sleepers are ⟦three times⟧ more likely to catch a cold.',
    'The same review puts the average sleeper’s age at ⟦39.3⟧.',
    'What worries me is the tenants: ⟦half⟧ of all renters have no meter.',
    'Swiss lakes lost ⟦10%⟧ of their fish.',
    'Just ⟦a third⟧ of the people referred to clinics are male.',
    'Farming is to blame for ⟦a seventh⟧ of everything that we emit.',
    'And ⟦92%⟧ of us look at a screen in bed.',
    'In Norway 15% of men sleep alone. In 1990 it was ⟦3%⟧.',
  ])('what is said of others is heard: %s', (marked) => {
    expect(isClaim(`${OWN_LIFE} ${marked}`)).toBe(true)
  })

  test.each([
    'I lost ⟦12%⟧ of my weight.',
    'The mask cut it by ⟦a third⟧.',
    'Mask: £40 (⟦35%⟧).',
    'Honey: 31 kg. ⟦Two thirds⟧ of that is lime.',
    'We used ⟦45%⟧ of the pills ourselves.',
    'At ⟦2%⟧, you earn £160 on what you save by it.',
  ])('what is told of it is not: %s', (marked) => {
    expect(isClaim(`${OWN_LIFE} ${marked}`)).toBe(false)
  })
})

/** The rows of a table, whose cells hold hardly more than a number each. */
const ROWS = ['Oak', 'Ash', 'Elm', 'Fir', 'Yew', 'Lime', 'Pear', 'Plum']
  .map((tree, at) => `| ${tree} | ${at + 30}0 | ${at + 2}% | ${at + 9}0 | ${at + 4}% |`)
  .join('\n')
const TABLE = `| Tree | Felled | Rot | Planted | Lost |\n| --- | --- | --- | --- | --- |\n${ROWS}`

test('a table of many columns does not drown what the text around it is about', () => {
  expect(isClaim(`${AT_LARGE}\n\n${TABLE}\n\nAbout ⟦12%⟧ of the jars go off.`)).toBe(true)
})

test('the number of a clause counts nothing', () => {
  expect(isClaim('⟦2.3⟧ Late sums bear interest.')).toBe(false)
})

const TRADING = `Shares closed higher. The index rose for a third day. Traders bought miners. Gold futures eased. Bond yields climbed.
Investors sold the exchange’s banks. Turnover was thin. Stocks of shipping firms lost ground. The pound was little changed.`

test('a day’s prices can be looked up; what companies report cannot', () => {
  expect(isClaim(`${TRADING} Copper added ⟦1.8%⟧ on the exchange.`)).toBe(false)
  expect(isClaim(`${TRADING} Retailer Hobbs said that sales fell ⟦3.1%⟧ in ten weeks.`)).toBe(true)
})

test('the figures of a task are made up', () => {
  const exam = (task: string) => `Mathematics worksheet\n\nWho is right?\n\nWhy?\n\n- ${task} How many walk?`
  expect(isClaim(exam('In a school ⟦45%⟧ of the pupils come by bus.'))).toBe(false)
  const sheet = (task: string) => `Maths club: sheet 3\n\nWho is right?\n\nWhy?\n\n${task}`
  expect(isClaim(sheet('4. In a town ⟦35%⟧ of the people cycle. By how much do they save?'))).toBe(false)
  expect(isClaim(sheet('In Norland ⟦35%⟧ of the people cycle to work.'))).toBe(true)
})
