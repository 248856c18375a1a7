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

/** Papers that an office has signed, price lists, and the lines in which a body says who it is. */
const SIGNED = [
  'TIDEWATER BOARD\nOrder no. 7\n\nMOORING CHARGE\n\n1. The board has set a charge of £1.6 million on the yard. The yard may pay £1.2 million at once.\n\nFor the Tidewater Board',
  'Return of the spring count\n\nEvery total is from the signed tally, which may be seen here.\n\nBoats counted: 12,417. Moored at night: 61.4% of them.\n\nCertified: A. Holm, Harbour Clerk',
  'To all our members\n\nWe had a wet year. We lost money. Our roof held. Takings were $3.1 million, up 8%. Costs rose by $1.4 million.',
  '# Membership fees 2025\n\nStudents pay half. A family card saves 30% on single cards. Groups of ten get 15% off.',
  '# Northlight wins a prize\n\nThe jury met in Oslo.\n\n## About Northlight Foundation\n\nNorthlight is used by 40,000 schools in more than 90 countries.',
  'Notice of works\n\nThe lane is shut. Some ⟦78%⟧ of burglary victims are tenants.\n\nA. Holm, Chief Engineer',
  '# A dry year\n\nThe rivers are low.\n\n## About Malaria\n\nMalaria kills ⟦600,000⟧ people a year.',
  '# Fees and fairness\n\nPupils in England pay. Some ⟦61%⟧ of parents in England borrow for it.',
]

/** Terms of a service, timetables, cases of any such place, targets, and what was once to come. */
const SET = [
  'The tunnel opened late. £310 million was the promise of 1996.',
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
  'A poll of 1,020 voters by Norstat for this paper has the bridge ahead.\n\nAsked for their reasons, 61% named the ferry.\n\nMen were against by 52% to 39%.',
  'The council’s audit looked at 212 mills. A third had no guard rail.',
  'The charity’s survey found that 41% of tenants pay late.',
  'Dahl et al. (2021) followed 4,300 lambs from birth. By week seven, 22% had a cough.',
  'The [fleet register](https://example.org/f) shows that 31% of the boats were sold. In the next port 18% were.',
  'The [fleet register](https://example.org/f) shows that 31% of the boats were sold. ⟦61%⟧ of bakers rise at four.',
  'Men were against by ⟦52%⟧ to 39%, and the vote is in May.',
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
  'missing-source': [...WORKED_OUT, ...ISSUED, ...SIGNED, ...SET, ...POLLS, ...HEARD, ...CAREFUL],
} satisfies Verdicts

expectVerdicts(VERDICTS)
