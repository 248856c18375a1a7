/** What a figure is used for: of whom, what, where, when, how sure, and what guards it. `⟦ ⟧` marks the figure. */
import { describe, expect, test } from 'vitest'
import type { Guard } from '../src/model.ts'
import { mentionAt, sourceOf } from './mentions.ts'

describe('population', () => {
  test.each([
    ['⟦62%⟧ of adults sleep badly.', 'adults'],
    ['⟦62%⟧ of all adults in the north sleep badly.', 'all adults in the north'],
    ['⟦40 percent⟧ of drivers who use a phone at the wheel deny it.', 'drivers who use a phone at the wheel'],
    ['⟦30%⟧ of patients treated at home and 12% of others recovered.', 'patients'],
    ['About ⟦one in five⟧ female teachers has left.', 'female teachers'],
    ['Nearly ⟦a third⟧ of people living in rented flats are cold.', 'people living in rented flats'],
    ['The dam displaced ⟦12,400⟧ farm workers in 2008.', 'farm workers'],
    ['Some ⟦3 million⟧ women and girls were affected.', 'women and girls'],
    ['Of those who replied, ⟦81%⟧ were content.', 'those who replied'],
    ['Among under-fives, ⟦9%⟧ are stunted.', 'under-fives'],
    ['92% of these nurses are women, and ⟦8%⟧ are men.', 'these nurses'],
    ['⟦54%⟧ (213) of the schools answered.', 'the schools'],
  ])('%s', (text, population) => {
    expect(mentionAt(text).population?.text).toBe(population)
  })

  test.each(['Turnout was ⟦61%⟧.', 'Prices rose by ⟦4%⟧.', 'Fraud costs ⟦£3bn⟧ a year.'])('none: %s', (text) => {
    expect(mentionAt(text).population).toBeUndefined()
  })

  test('stands where the source has it, markup and all', () => {
    const source = '⟦62%⟧ of Hill &amp; Dale customers sleep badly.'
    const { population } = mentionAt(source)
    expect(sourceOf(source).slice(...(population?.span ?? [0, 0]))).toBe('Hill &amp; Dale customers')
  })
})

describe('measures', () => {
  test.each([
    ['⟦62%⟧ of adults sleep badly.', 'sleep badly'],
    ['⟦12%⟧ of cyclists were injured by cars and taken to hospital.', 'injured by cars'],
    ['⟦78%⟧ of nurses are women.', 'are women'],
    ['Voter turnout was about ⟦61%⟧.', 'Voter turnout'],
    ['Most burn wood (⟦43%⟧).', 'Most burn wood'],
  ])('%s', (text, measures) => {
    expect(mentionAt(text).measures?.text).toBe(measures)
  })
})

describe('place', () => {
  test.each([
    ['⟦12%⟧ of homes in the U.S. are empty.', 'the U.S.'],
    ['Worldwide, ⟦2 billion⟧ people lack clean water.', 'Worldwide'],
    ['In Germany ⟦12%⟧ of homes are empty.', 'Germany'],
    ['In France it is 8%, and ⟦12%⟧ across New Zealand.', 'New Zealand'],
    ['Around the world, ⟦40,000⟧ people drown each year.', 'the world'],
  ])('%s', (text, place) => {
    expect(mentionAt(text).place?.text).toBe(place)
  })

  test.each([
    '⟦9%⟧ of those who crossed the U.S. border were children.',
    '⟦9%⟧ of homes in March were cold.',
    'Germany is rich; ⟦9%⟧ of its homes are cold.',
  ])('none: %s', (text) => {
    expect(mentionAt(text).place).toBeUndefined()
  })
})

describe('years', () => {
  test.each([
    ['In 2012, ⟦9%⟧ of homes were empty.', [2012]],
    ['⟦9%⟧ of homes were empty in 2012, 16% in 2019.', [2012]],
    ['9% of homes were empty in 2012, ⟦16%⟧ in 2019.', [2019]],
    ['In 2012 it was 9%, in 2019 ⟦16%⟧.', [2019]],
    ['In 2012, 300 bears and ⟦40⟧ wolves were shot.', [2012]],
    ['Sales fell ⟦12%⟧ from 2015 to 2018.', [2015, 2018]],
    ['In 2011–14 the rate was ⟦12%⟧.', [2011, 2014]],
    ['In FY2023 the agency lost ⟦$3 million⟧.', [2023]],
    ['⟦12%⟧ were in debt (Okafor, 2019).', []],
    ['A 2019 report puts it at ⟦12%⟧.', []],
    ['Last year ⟦12%⟧ were in debt.', []],
    ['In the 1990s ⟦12%⟧ were in debt.', []],
  ])('%s', (text, years) => {
    expect(mentionAt(text).years).toEqual(years)
  })
})

describe('hedge', () => {
  test.each([
    ['An estimated ⟦60%⟧ of flats are let.', 'An estimated'],
    ['It costs well over ⟦$2 million⟧ a year.', 'well over'],
    ['At least an estimated ⟦400⟧ died.', 'At least an estimated'],
    ['Some ⟦400⟧ or so died.', 'Some'],
    ['It took ⟦40%⟧ or more of the vote.', 'or more'],
  ])('%s', (text, hedge) => {
    expect(mentionAt(text).hedge?.text).toBe(hedge)
  })

  test('none', () => {
    expect(mentionAt('We talked about it: ⟦60%⟧ of flats are let.').hedge).toBeUndefined()
  })
})

describe('guards', () => {
  const GUARDED: readonly (readonly [Guard, string])[] = [
    ['question', 'Are ⟦60%⟧ of flats let?'],
    ['hypothetical', 'If ⟦60%⟧ of flats are let, rents fall.'],
    ['negation', 'It is not ⟦60%⟧ of flats that are let.'],
    ['example', 'Pick a share (e.g. ⟦60%⟧).'],
    ['debunking', 'It is a myth that ⟦60%⟧ of flats are let.'],
    ['debunking', 'The claim that ⟦60%⟧ of flats are let has been debunked.'],
    ['debunking', 'The paper wrote that ⟦60%⟧ of flats are let. The correct share is 6%.'],
    ['debunking', 'The paper wrote that ⟦60%⟧ of flats are let. It has since been corrected.'],
    ['debunking', 'You may read that ⟦60%⟧ of flats are let. I looked for the study. There was no such study.'],
    ['heading', '# Why ⟦60%⟧ of flats are let'],
    ['table', '| Flats | Let |\n| --- | --- |\n| Old | ⟦60%⟧ |'],
    ['quotation', '> ⟦60%⟧ of flats are let.'],
    ['quotation', 'She said “⟦60%⟧ of flats are let.”'],
  ]

  test.each(GUARDED)('%s: %s', (guard, text) => {
    expect([...mentionAt(text).guards]).toContain(guard)
  })

  test.each([
    '⟦60%⟧ of flats are let.',
    'He asked if it was high: ⟦60%⟧ of flats are let.',
    'In “old” houses ⟦60%⟧ of flats are let.',
    'Fake leather covers ⟦60%⟧ of sofas.',
    '⟦60%⟧ of flats are let. The correct form has two pages.',
    '⟦60%⟧ of flats are let.\n\nThe old form was a mistake.',
    'Of those who never moved ⟦60%⟧ own their flats.',
  ])('none: %s', (text) => {
    expect([...mentionAt(text).guards]).toEqual([])
  })
})
