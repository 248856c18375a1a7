/** Numbers that tempt a rule and are in order, beside those that look like them and are wrong: ⟦marked⟧ words are found, a text without marks is left alone. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'reversed-range': [
    'Visits are welcome between 11 and 3 on weekdays.',
    'Write to us, or ring 0555 010 0199 between 10 and 4.',
    'The phones are typically staffed 9 to 6, Fridays 9 to 1.',
    'Anywhere between 11 and 2, the queue reaches the door.',
    'The herd has between ⟦40⟧ and 30 cows.',
    'Between ⟦10⟧ and 4 boats leave each day.',
    'The mark lies anywhere between ⟦10⟧ and 4.',
    'The course costs between ⟦$12⟧ and $9.',
    'The inn drops its price from €140 to €85.',
    'They brought their costs from £9,000 to £7,500.',
    'Prices range from ⟦€140⟧ to €85.',
  ],
  'interval-excludes-estimate': [
    'The course had an effect of 0.6 points on a scale of 50, with a 95% interval from −0.9 to 2.1.',
    'They gained 3.3 marks out of 40, with a 95% interval of 1.1 to 5.5.',
    'The effect on the 27-point scale was 2.4 (95% CI 1.0 to 3.8).',
    'Quality of life rose by 0.03 on a scale from 0 to 1 (95% CI 0.01 to 0.05).',
    'The effect on the 27-point scale was ⟦4.4⟧ (95% CI 1.0 to 3.8).',
    'The course had an effect of ⟦2.6⟧ points on a scale of 50, with a 95% interval from −0.9 to 2.1.',
    'That is 1.96 times 4, or 7.84, and a 95% interval from 112 to 128.',
    'The root of 0.25 is 0.5, so the 95% interval runs from 3.1 to 5.1.',
    'With a standard deviation of 6 among 36 people, the 95% interval goes from 48 to 52.',
    'The margin is 3.1 points, hence a 95% interval from 41% to 47%.',
    'The mean was ⟦12⟧ days, so the 95% interval runs from 15 to 20.',
    'Mean root length was ⟦12⟧ cm (95% CI 15 to 20).',
  ],
  'change-mismatch': [
    'Calls per five minutes went from 60 in our first two weeks to 90 in the last two, up 50%.',
    'Calls per five minutes went from 60 in May to 90 in June, up ⟦70%⟧.',
    'Operating costs were $9 million above last year’s $61 million, a rise of 15%.',
    'The trust put another £4,000 on top of the £40,000 of May, an increase of 10%.',
    'The club gained 300 members on the 6,000 of 2022, up 5%.',
    'Operating costs were $70 million against last year’s $61 million, a rise of ⟦25%⟧.',
    'Most of the gain comes from loading in four threads instead of one; set the number to 1 if you want the old way.',
    'The increase stems from nine storms, which put the town back to 4 days of power.',
    'A 9 kg dog eats 60% more than a 3.5 kg cat.',
    'At 90 m the new tower is ⟦30%⟧ taller than the 60 m tower of old.',
  ],
  'multiple-mismatch': [
    'A 12 cm pipe carries four times as much water as a 6 cm pipe.',
    'A bath of 40 °C feels twice as hot as one of 36 °C.',
    'At 6.5 m across, the mirror is ⟦6 times⟧ as wide as the 2.6 m one of 1990.',
  ],
  'parts-do-not-sum': [
    'Two coats are 60% opaque, three coats are 85% and four are 98%.',
    'The first train is 80% full and the second is 95% full. All of the seats are new.',
    'Write 1/2, 1/4, 3/4 and 1/10 on the board.',
    'A third (200) went by bus. Another 300, or 50%, walked, and the remaining 100 (17%) cycled.',
    'Some 40% were lost, 30% were sold, and the remaining ⟦20%⟧ were kept.',
    'One dish is all they take. Some 60% pick soup, 30% pick fish and ⟦25%⟧ pick pie.',
  ],
  'part-exceeds-whole': [
    'There are 30 stalls; the club might have let 45 of them.',
    'The depot had 50 buses and wanted 60 of them on the road.',
    'There are 30 stalls; the club let ⟦45⟧ of them.',
  ],
  'ratio-mismatch': [
    'A rise from 4% to 5% is one point, or a quarter.',
    'Some 30%, or ⟦a quarter⟧, of the pupils walk.',
  ],
  'year-mismatch': [
    'The plan asks for 76% by March 2024 ([Harbour Office, January 2023](https://example.org/plan)).',
    'The budget for 2024 holds £40 million for roads ([Finance plan 2021](https://example.org/plan)).',
    'In 2024 the hospital saw ⟦76%⟧ within four hours ([Harbour Office, January 2023](https://example.org/plan)).',
  ],
  'poll-without-sample': [
    'We handed a sheet to each tenth reader in March; 640 came back. In our survey 61% of readers asked for longer hours.',
    'In May we asked every tenth guest to fill in a card, and 1,180 of them did. In this survey 46% of respondents came by rail.',
    'The poll. Letters. One listener notes that we said 15% when the report had 1.5%.',
    'We gave a form to guests in May, and in the survey ⟦72%⟧ said they would come again.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
