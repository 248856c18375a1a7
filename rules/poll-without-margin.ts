import { defineRule, hasMargin, isDrawn, pollsWithout } from '../src/rule.ts'

export default defineRule({
  summary: 'A figure from a drawn sample without its margin of error.',
  why: 'A thousand people give 61% within some three points. Without the margin a reader takes every wiggle of a point for news.',
  advice: 'Add the margin of error and its level of confidence.',
  severity: 'off',
  sources: ['https://aapor.org/standards-and-ethics/disclosure-standards/'],
  flags: [
    [
      'A Gallup poll of a random sample of 1,004 islanders found that ⟦61%⟧ want a bridge.',
      '“61%” comes without its margin',
    ],
    ['Pew asked 10,200 adults of its randomly recruited panel, and ⟦64%⟧ said that they sleep badly.', '“64%”'],
    ['In a telephone poll of 802 households for the council, ⟦57%⟧ backed the levy.', '“57%”'],
    ['Mason reached 625 voters by random dialling. It had the mayor ahead, ⟦51% to 38%⟧.', '“51% to 38%”'],
    ['For Ipsos, 1,040 islanders, chosen at random, were interviewed at home. ⟦61%⟧ trust the sea.', '“61%”'],
    ['Quinnipiac polled 1,429 likely voters and found ⟦47%⟧ for the senator.', '“47%”'],
  ],
  allows: [
    'A Gallup poll of 1,004 islanders found that 61% want a bridge; the margin of error is 3 points.',
    'In a telephone poll of 802 households, 57% (±3.5 points) backed the levy.',
    'Quinnipiac polled 1,429 likely voters (MoE 3 points) and found 47% for the senator.',
    'An opt-in online poll of 2,000 parents shows that two-thirds support the ban.',
    'The school asked all 612 pupils, and 74% want longer breaks.',
    'Mason reached 625 voters by random dialling, and 51% back the mayor, give or take 4 points.',
    'Our readers’ poll drew 640 votes, 72% of them in favour.',
    'Imagine a poll of 1,004 islanders in which 61% want a bridge.',
  ],

  check(document) {
    return pollsWithout(document, (poll) => isDrawn(poll) && !hasMargin(poll), 'without its margin of error')
  },
})
