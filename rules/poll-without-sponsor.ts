import { defineRule, isNamed, pollsWithout } from '../src/rule.ts'

export default defineRule({
  summary: 'A poll’s figure without anybody who asked or paid.',
  why: 'Who asks decides what is asked, and of whom; a poll of nobody’s cannot be looked up either.',
  advice: 'Name who took the poll and who paid for it.',
  severity: 'info',
  sources: ['https://aapor.org/standards-and-ethics/disclosure-standards/'],
  flags: [
    [
      'A poll of 1,004 islanders in May found that ⟦61%⟧ want a bridge.',
      '“61%” comes from a poll of nobody knows whose',
    ],
    ['Polls show that ⟦57%⟧ of residents back the levy.', '“57%”'],
    ['Nearly ⟦half⟧ of tenants feel ignored, a survey of 2,000 of them has found.', '“half”'],
    ['According to a new opinion poll, the Harbour List stands at ⟦14%⟧.', '“14%”'],
  ],
  allows: [
    'An Ipsos poll of 1,004 islanders in May found that 61% want a bridge.',
    'In a poll commissioned by the harbour board, 57% of residents backed the levy.',
    'A survey of 2,000 tenants found that nearly half feel ignored. The University of Bath had asked them.',
    'In a poll of May, 61% of 1,004 islanders wanted a bridge. The institute for harbour studies ran the interviews.',
    'A survey of 2,000 commuters for the rail regulator found that 61% would rather walk.',
    'We surveyed 640 nurses in September, and 72% want to quit.',
    'Imagine a poll in which 61% of islanders want a bridge.',
  ],

  check(document) {
    return pollsWithout(document, (poll) => !isNamed(poll), 'from a poll of nobody knows whose')
  },
})
