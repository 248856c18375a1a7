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
