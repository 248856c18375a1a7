/** What needs no source of its own, kind by kind, and beside it what does: ⟦marked⟧ words are found. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

/** Figures that follow from those beside them, or that were told before. */
const WORKED_OUT = [
  'Two of the lifeboat crews met on Monday. Bream landings went from 610 to 1,340 boxes, so they more than doubled.',
  'The vote is over. 37 out of 58 is 64%.',
  'Of those tested, 5% had the fever, the board’s Annual Report 2023 says. Yes, and 19 in 20 of those who were tested didn’t have it.',
]

/** Letters to one’s own people and releases: what is told of oneself, and what is said of the world. */
const ISSUED = [
  'Dear fellow members,\n\nWe had a dull year. We ended it with 8,980 members. Deposits stood at £14.0 million, and our surplus was small. Of the loans, 61% were repaid early.',
  'MEDIA RELEASE\n\n# Tram museum ends its season\n\nAdmissions came to 41,300, up 9%. Takings rose by 12%.',
  'Dear neighbours,\n\nWe ran three stalls. Our roof leaks. We thank you all. Some ⟦78%⟧ of burglary victims are tenants.',
  'NEWS RELEASE\n\n# Choir opens its doors\n\nThe choir sings on Mondays. ⟦One in six⟧ adults cannot read a note.',
  'Dear friends,\n\nWe ran four stalls. We mended the roof. Our thanks to all. In our country ⟦one in six⟧ adults cannot read.',
]

/** Terms of a service, timetables, cases of any such place, targets, and what was once to come. */
const SET = [
  'Downloads cost nothing for up to 8,000 pages a day. The first 20,000 letters are included.',
  'Pupils ride at half fare. The last boat leaves at 22.10, forty minutes later than now.',
  'In a surgery with 900 visits a month and 13 in every 100 missed, a postcard would save some thirty. At 5 cents a card that is €45 in total.',
  '## Targets\n\n- 80% of beds filled by the end of year two\n- waits cut by a fifth before June',
  '# Grading the forecasts of 1990\n\nThe plan made nine predictions. The planners guessed. They expected the number of trams to double, from 310 to 620. Water use was to rise by 40%.',
  'Water use rose by ⟦40%⟧ in Kent.',
  'The museum stands in Leeds. Some ⟦40%⟧ of children in Leeds travel by bus.',
]

/** Whoever reaches a sample of people, and what goes on with a poll. */
const POLLS = [
  'Kestrel Insight telephoned a random sample of 1,004 adults in the town. Of them 46% would keep the bells.',
  'Opinion Lab put the question to 1,204 adults. Some 44% back the bridge.',
  'A poll of 1,020 voters by Norstat for this paper has the bridge ahead, at 51%.\n\nAsked about cost, people could name two things. Noise came first (58%), ahead of dust (41%).',
  'A poll of 1,020 voters by Norstat for this paper has the bridge ahead, at 51%.\n\nThe bridge is old. Some ⟦30,000⟧ Britons drown each year.',
  'The national inventory gave the loss as 38%.',
  'Rossi Data phoned 812 tenants in May. Most, 61%, pay more than last year.',
  'The firm phoned its suppliers in May. Some ⟦61%⟧ of tenants pay more than last year.',
  'In March we flagged 14% of photographs, in April 31%.',
]

/** What stands on print, was heard, was refuted or is put right. */
const HEARD = [
  'The poster in the hall (“80% of lamps are stolen”) sent me to the police.',
  'You will have seen the triangle. People keep 10% of what they read.\n\nIt is a myth.',
  'People keep ⟦10%⟧ of what they read.\n\nIt is a pity.',
  '# Corrections\n\nWe gave the jobless rate as 4.9% in a story and as 7.1% in a chart.',
  'A colleague once told me that “half the village died”, and I went to the rolls.',
]

/** A text that sources nearly all it states: what is bare in it by little, and what says how the world is. */
const CAREFUL = [
  '# Ferry\n\nThe [harbour office](https://example.org/h) counted 41,300 cars, 9,400 vans and 6,100 lorries. The [quay board](https://example.org/q) puts the cost at £4.1 million, up 12% on 2019. The [mayor](https://example.org/y) says that 61% of berths are let.\n\nIt was a bad winter. Half the crates burst.',
  '# Ferry\n\nThe [harbour office](https://example.org/h) counted 41,300 cars, 9,400 vans and 6,100 lorries. The [quay board](https://example.org/q) puts the cost at £4.1 million, up 12% on 2019. The [mayor](https://example.org/y) says that 61% of berths are let.\n\nNobody counted the rest. ⟦78%⟧ of victims are women.',
  '# Ferry\n\nThe [harbour office](https://example.org/h) counted 41,300 cars, 9,400 vans and 6,100 lorries. The [quay board](https://example.org/q) puts the cost at £4.1 million, up 12% on 2019. The [mayor](https://example.org/y) says that 61% of berths are let.\n\nIt was a bad winter. Some ⟦40,000⟧ Britons die of it each year.',
]

const VERDICTS = {
  'missing-source': [...WORKED_OUT, ...ISSUED, ...SET, ...POLLS, ...HEARD, ...CAREFUL],
} satisfies Verdicts

expectVerdicts(VERDICTS)
