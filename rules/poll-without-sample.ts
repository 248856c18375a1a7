import { defineRule, pollsWithout } from '../src/rule.ts'

export default defineRule({
  summary: 'A poll’s figure without the number of those who were asked.',
  why: 'Whether 61% is the voice of 30 people or of 3,000 decides what it is worth, and no reader can find out.',
  advice: 'Say how many were asked, and who: “of 1,004 adults”.',
  severity: 'warning',
  sources: ['https://aapor.org/standards-and-ethics/disclosure-standards/'],
  flags: [
    ['A poll found that ⟦61%⟧ of islanders want a bridge.', '“61%” comes from a poll of nobody knows how many'],
    ['⟦Two-thirds⟧ of parents support the ban, an Ipsos survey for the Herald shows.', '“Two-thirds”'],
    ['In an exit poll, ⟦43%⟧ of voters under 30 said that they want a bridge.', '“43%”'],
    ['Asked by Gallup, ⟦45%⟧ of bakers said that they dread Mondays.', '“45%”'],
    ['A survey of beekeepers by their union showed that ⟦38%⟧ had lost a hive.', '“38%”'],
    ['A new poll is out.\n\n- ⟦52%⟧ want lower fares\n- 31% want more buses', '“52%”'],
  ],
  allows: [
    'A poll of 1,004 islanders found that 61% want a bridge.',
    'A poll found that 61% of islanders want a bridge. The council had asked 803 households.',
    'Two-thirds of parents support the ban, an Ipsos survey shows.\n\n*The survey was taken in May among 2,103 parents.*',
    'Two-thirds of parents support the ban, an Ipsos survey shows.\n\nBase: 2,103 parents.',
    'In a poll of polls, the average of nine, the Harbour List is at 14%.',
    'The Labour Force Survey puts unemployment at 4.2%, and the poll tax raised 8% of the budget.',
    'Imagine a poll in which 61% of islanders want a bridge.',
    'An aerial survey showed that 60% of the corals are bleached.',
  ],

  check(document) {
    return pollsWithout(document, (poll) => !poll.sample, 'from a poll of nobody knows how many')
  },
})
