import { defineRule, isDated, pollsWithout } from '../src/rule.ts'

export default defineRule({
  summary: 'A poll’s figure without the days on which people were asked.',
  why: 'Opinion moves within days. A poll from before the scandal and one from after it are two different things, and a reader cannot tell which this is.',
  advice: 'Say when the answers were given, not only when they were published.',
  severity: 'info',
  sources: ['https://aapor.org/standards-and-ethics/disclosure-standards/'],
  flags: [
    [
      'An Ipsos poll of 1,004 islanders found that ⟦61%⟧ want a bridge.',
      '“61%” comes from a poll of nobody knows when',
    ],
    ['The poll, published on Tuesday, puts the Harbour List at ⟦14%⟧.', '“14%”'],
    ['“Our polling shows that ⟦two-thirds⟧ want a vote,” said Ann Lee, who runs the campaign.', '“two-thirds”'],
    [
      'An Ipsos poll of 1,004 islanders, with a margin of error of 3.1 points, found that ⟦61%⟧ want a bridge.',
      '“61%”',
    ],
    ['Mason interviewed 625 voters by phone. ⟦Fifty-one percent⟧ said that they want a bridge.', '“Fifty-one percent”'],
    ['The Carers’ Trust surveyed 1,240 carers. ⟦One in four⟧ had gone without meals.', '“One in four”'],
    ['In a survey of 640 nurses by their union, ⟦72%⟧ said that they think of quitting.', '“72%”'],
  ],
  allows: [
    'An Ipsos poll of 1,004 islanders on 3–5 May found that 61% want a bridge.',
    'Mason interviewed 625 voters by phone from June 8 to 12. Fifty-one percent said that they want a bridge.',
    'An Ipsos poll of 1,004 islanders found that 61% want a bridge. Fieldwork ran from 12 to 19 October.',
    'A poll taken last week puts the Harbour List at 14%.',
    'The Labour Force Survey puts unemployment at 4.2%.',
    'Imagine a poll in which 61% of islanders want a bridge.',
  ],

  check(document) {
    return pollsWithout(document, (poll) => !isDated(poll), 'from a poll of nobody knows when')
  },
})
