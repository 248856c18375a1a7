import {
  changesOf,
  defineRule,
  isPointsCalledPercent,
  isPutRight,
  isSerious,
  isStated,
  placeOf,
  places,
  shown,
  wordsBehind,
} from '../src/rule.ts'

/** “From 3% to 5%, so that payments are up by 2% of our turnover”: a share of something else, that says of what. */
const OF_OTHER = /^ of (?:the|our|its|their|his|her|my|all|what|every|each|an?)\b/i

export default defineRule({
  summary: 'A difference of percentage points called per cent.',
  why: 'From 40% to 44% is a rise of 4 percentage points, and of 10%: “4%” is the one in the words of the other, and makes the change look smaller.',
  advice: 'Say percentage points, or give the relative change.',
  severity: 'error',
  sources: [
    'https://www.ons.gov.uk/methodology/methodologytopicsandstatisticalconcepts/understandingpercentagesandpercentagepoints',
    'https://www.bbc.co.uk/editorialguidelines/guidance/reporting-statistics',
  ],
  flags: [
    ['Turnout rose from 40% to 44%, a ⟦4%⟧ gain.', '“4%” is 4 percentage points'],
    ['The jobless rate fell ⟦2 per cent⟧ to 5 per cent from 7 per cent.', 'or 28.6%'],
    ['In 2015, 60% of villagers voted. In 2019 it was 65%, up ⟦5%⟧.', 'from “60%” to “65%”'],
    ['The party leads by 48% to 42%, a ⟦6%⟧ lead.', '6 percentage points'],
  ],
  allows: [
    'Turnout rose from 40% to 44%, a gain of 4 percentage points.',
    'Turnout rose from 40% to 44%, or by 10%.',
    'Turnout rose 4 points to 44%.',
    'Sales rose 5%, from 100 to 105 boats.',
    'The levy went from 96% to 100%, up 4%.',
  ],

  *check(document) {
    for (const change of changesOf(document)) {
      if (
        !isStated(change) ||
        !isPointsCalledPercent(change) ||
        OF_OTHER.test(wordsBehind(change.amount)) ||
        !isSerious(document, placeOf(change)) ||
        isPutRight(document, change)
      )
        continue
      const { amount, from, to } = change
      const [first = 0, last = 0] = [from.figure.value, to.figure.value]
      const points = shown(Math.abs(last - first))
      const percent = shown(Math.abs(last / first - 1) * 100)
      yield {
        at: placeOf(change).figure.span,
        message: `“${amount.figure.text}” is ${points} percentage points, or ${percent}%, from “${from.figure.text}” to “${to.figure.text}”.`,
        related: places(from, to),
      }
    }
  },
})
