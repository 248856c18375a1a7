/** What is a claim by so little that no source is asked for, and what stands beside it and is one outright. `⟦ ⟧` marks the figure. */
import { describe, expect, test } from 'vitest'
import { mentionAt } from './mentions.ts'

/** Whether a source would be asked for: it is a claim, and by more than a little. */
const isAskedFor = (marked: string): boolean => {
  const { notClaimBecause, guards } = mentionAt(marked)
  return notClaimBecause === undefined && !guards.has('slight')
}

describe('a percentage that the text works out from numbers beside it', () => {
  test.each([
    'The ferry made 180 crossings, of 240 planned, or ⟦75%⟧.',
    'The ferry made 180 crossings. That is ⟦75%⟧ of the 240 that stood in the plan.',
    'The day ticket went from €8.00 to €9.00, which is ⟦12.5%⟧ more.',
    'The toll lost €2.00 to end at €18.00, a ⟦10%⟧ fall.',
    'The bakers counted 660 loaves on Friday, up ⟦10%⟧ from 600 on Thursday.',
    'Of the 50 clocks in the tower shop, 20 (⟦40%⟧) were slow.',
  ])('stands and falls with them: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(false)
  })

  test.each([
    'The ferry made 180 crossings, and ⟦45%⟧ of them were late.',
    'The day ticket went from €8.00 to €9.00, and ridership fell by ⟦40%⟧.',
    'Of the 6,400 villages in Latvia, 2,560 (⟦40%⟧) have no shop.',
    'The bakers counted 660 loaves, and crime rose by ⟦10%⟧ in the 600 towns.',
  ])('but not what else is said, or is said of the world: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(true)
  })
})

describe('any holder of so much, and what would follow', () => {
  test.each([
    'A shop with a turnover of ⟦£2 million⟧ would pay £40,000.',
    'Anyone earning ⟦€120,000⟧ pays €9,000 more than before.',
    'A widow with savings of £16,000 could lose ⟦£12,000⟧ of it in a year.',
  ])('is made up: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBe('example')
  })

  test.each([
    'A survey of shops with a turnover of £2 million would cost ⟦$30 million⟧.',
    'A drought with losses of ⟦£2 billion⟧ hit the county in 1976.',
    'A shop in Leeds lost ⟦£2 million⟧ to fraud, and could close.',
  ])('somebody in particular is not: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).not.toBe('example')
  })
})

test.each([
  'The legal minimum is ⟦8%⟧ of the catch.',
  'The statutory rate of ⟦9%⟧ has not changed since 1998.',
  'The contractual penalty is at most ⟦2%⟧ a day.',
])('what the law or a contract sets is no statistic: %s', (marked) => {
  expect(mentionAt(marked).notClaimBecause).toBe('statute')
})

describe('a row of figures', () => {
  test.each([
    'The parish set aside £2 million for the roof, ⟦£640,000⟧ for an organ and £90,000 for paint.',
    'Release 8 is rolling out to 10% of accounts on Monday, ⟦50%⟧ on Friday.',
    'The legal maximum is 12% for boats, ⟦9%⟧ for carts.',
  ])('is set, meant or made up to its end: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeDefined()
  })

  test.each([
    'The parish set aside £2 million for the roof, but ⟦£1 million⟧ was lost to fraud.',
    'The legal maximum is 12%, and ⟦30%⟧ of boats exceed it.',
    'The ministry wants to plant 40% of the land, and ⟦60%⟧ of farmers are against it.',
  ])('ends where something is said: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

/** A log of one's own doings: nothing in it speaks of the world. */
const LOG = `Day 1. Rain. I set out at nine. The path was mud as far as the mill. I had 14 kg on my back and a bad knee.
Day 2. I got up at six. The bread was gone. 22 km, then the hut. I slept well. Day 3. Fog. I saw 11 goats and no path.
Day 4. I lost my hat. The stove gave out. I ate cold beans. Day 5. Home. 31 km. My knee is the size of a melon.
I spent 40 euros, 12 of them on beans. I am glad. In all it took me 58 hours. I was 2,140 m up. I had 3 falls. My boots weigh 2 kg.`

describe('in a text that does not speak of the world', () => {
  test.each([
    'The battery was down from 80% to ⟦65%⟧ by noon.',
    'About ⟦30%⟧ were young birds.',
    'Average climb ⟦1,340 m⟧, in the rain.',
    'On the ⟦2,400 steps⟧ that lead up to the hut there is no rail.',
  ])('what happens in it is its own: %s', (marked) => {
    expect(isAskedFor(`${LOG} ${marked}`)).toBe(false)
  })

  test.each([
    'In Norway ⟦40%⟧ of hikers turn back before noon.',
    'Tourists throw away ⟦30%⟧ of the food that they carry.',
    '⟦One in eight⟧ tourists in the Alps walks in sandals.',
    'Norwegians spend ⟦$2 billion⟧ a year on boots.',
  ])('what is said of others is asked for all the same: %s', (marked) => {
    expect(isAskedFor(`${LOG} ${marked}`)).toBe(true)
  })
})
