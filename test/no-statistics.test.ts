/** Numbers that state no statistic, by the idea that shows it, and beside each the sentences that look like it and state one. `⟦ ⟧` marks the figure. */
import { describe, expect, test } from 'vitest'
import { mentionAt } from './mentions.ts'

interface Sides {
  readonly none: readonly string[]
  readonly claims: readonly string[]
}

const IDEAS: Readonly<Record<string, Sides>> = {
  'a number that names one of several': {
    none: [
      'Our most active helper is user ⟦48213⟧ on the forum.',
      'The plant is certified under BS-5750 and ISO ⟦-22301⟧ for its kitchens.',
      'Here is the lake again, drawn on the ⟦50m⟧ map.',
      'Under the ⟦£80-a-tonne⟧ scenario, farms pay less than now.',
      'Dotted lines show 90% (thin) and ⟦50%⟧ (thick) credible intervals.',
      'The y-axis runs ⟦from 0% to 60%⟧, so the fall looks small.',
      'Viewers could ring ⟦one of three⟧ 0900 numbers to vote.',
      'The talk is called “⟦$50,000⟧ for a Better Bike Lock” 2021 Challenge.',
      'How many gulls nest here?\n\na. About ⟦40%⟧ of all gulls in Norway\nb. Most gulls\nc. None',
    ],
    claims: [
      'The forum has ⟦48,213⟧ users in Norway.',
      'Some ⟦90%⟧ of adults and 50% of children have had measles.',
      'The rate is ⟦42%⟧, 95% CI 39–45, in all of Spain.',
      'The scale of the loss grew ⟦from 40% to 60%⟧ of all homes.',
      'Only ⟦one of three⟧ adults in Spain votes.',
    ],
  },
}

describe.each(Object.entries(IDEAS))('%s', (_, { none, claims }) => {
  test.each(none)('is no statistic: %s', (text) => {
    expect(mentionAt(text).notClaimBecause).toBeDefined()
  })

  test.each(claims)('is not taken for it: %s', (text) => {
    expect(mentionAt(text).notClaimBecause).toBeUndefined()
  })
})
