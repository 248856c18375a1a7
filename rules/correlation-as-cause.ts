import { causesIn, defineRule } from '../src/rule.ts'

export default defineRule({
  summary: 'An observational finding told as cause and effect.',
  why: 'Coffee drinkers may live longer because they drink coffee, or because the ill give it up. Asking and watching cannot tell the two apart.',
  advice: 'Say that the two go together, or name the trial that shows the effect.',
  severity: 'off',
  sources: ['https://www.bbc.co.uk/editorialguidelines/guidance/reporting-statistics'],
  flags: [
    ['Coffee has been linked to longer lives, so drinking it ⟦cuts⟧ deaths.', '“cuts”'],
    ['An observational study of 5,000 nurses found that nuts ⟦reduce⟧ heart disease.', '“reduce”'],
    ['Breakfast is associated with good grades. Eating it ⟦boosts⟧ results by 8%.', '“boosts”'],
    [
      'Bakers who sing were 12% less likely to fall ill. Song ⟦keeps them healthy⟧, says the choir.',
      '“keeps them healthy”',
    ],
    [
      'Late nights ⟦are driven by⟧ tea. In a survey of 900 clerks, those who drank it went to bed 40 minutes later.',
      '“are driven by”',
    ],
    ['The more herons nest in a bay, the more trout are caught there (r = 0.62). Herons ⟦bring⟧ trout.', '“bring”'],
    ['Streets with shrubs had 11% fewer thefts. The shrubs ⟦scratch⟧ burglars.', '“scratch”'],
    ['A survey of 900 pupils shows that a dog ⟦makes children happier⟧.', '“makes children happier”'],
  ],
  allows: [
    'Coffee has been linked to longer lives.',
    'A randomised trial with 5,000 nurses, who were surveyed for years, found that nuts reduce heart disease.',
    'An observational study found that nuts may reduce heart disease.',
    'Breakfast is associated with good grades, which does not prove that it improves them.',
    'A survey of 900 firms found that 40% cut costs last year.',
    'Bakers who sing were 12% less likely to fall ill. They are younger, too.',
    'Bakers who sing were 12% less likely to fall ill. Bakers rise twice as early.',
    'Does coffee, which has been linked to longer lives, cut deaths?',
  ],

  *check(document) {
    for (const { sentence, range } of causesIn(document)) {
      const words = sentence.text.slice(...range)
      yield { at: sentence.spanOf(range), message: `“${words}” makes a cause of what was only seen together.` }
    }
  },
})
