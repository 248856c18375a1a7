/** What the rules of change say of whole texts, beyond the examples that stand in the rules: ⟦marked⟧ words are found, a text without marks is left alone. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'change-mismatch': [
    'The levy rose 50%, from 80p to £1.20.',
    'The levy rose by 40p, from 80p to £1.20.',
    'The levy rose by ⟦80%⟧, from 80p to £1.20.',
    'The locker fee fell by 25%, from $1.20 to 90 cents.',
    'For a flat valued at $200,000 the tax will be $2,300, which is $90 more than this year.',
    'A flat that let for an average of £950 in 2021 was going for £1,330 in 2024, an increase of ⟦29 per cent⟧.',
    'In 2019 the rent was £900. By 2023 it was £1,200, which is ⟦£200⟧ more.',
    'The head is proud of a ⟦30%⟧ cut in waits: the average wait fell from 20 weeks to 18.',
    'The head is proud of a 30% cut in staff: the average wait fell from 20 weeks to 18.',
    'The isle had 800 souls in 2012. A decade later there were 600, which is a loss of ⟦40%⟧ of the population.',
    'Visits rose from 12,000 to 15,000. “A rise of ⟦35%⟧ in a year is news,” she said.',
    'Visits rose from 12,000 to 15,000. “A rise of 35% in ticket prices did no harm,” she said.',
    'The fee for a one-room hut climbed ⟦50%⟧. In 2018 tenants paid $900 a month; by 2023 it was $1,170 a month.',
  ],
  'decrease-over-100': [
    'A bill can’t drop by 120%. If an advert promises to cut yours by 120%, walk away.',
    'The stove will reduce wood use by 140%, says the maker. A fall of 100 per cent would leave nothing in the grate.',
    'The pump cut fuel use by ⟦130%⟧. We cannot recommend it enough, and it is 100% silent.',
  ],
  'lead-within-margin': [
    'With every ballot counted, Okafor beat Lund by 50.2% to 49.8%. The last poll had a margin of error of 3 points.',
    'Reyes won the seat by 50.4% to 49.6%. The margin of error of the last survey was 3 points.',
    'Hale, who won the seat in 2019, leads Orr by ⟦47% to 45%⟧. The margin of error is 3 points.',
  ],
  'part-exceeds-whole': [
    'She taught there for 31 years. Her diaries, 52 of them, are kept in the school.',
    'He wrote for 20 months. By then his poems (33 of them) filled a shelf.',
    'The choir has 24 singers. On tour, ⟦29⟧ of them fell ill.',
    'April had 30 days, and ⟦33⟧ of them were wet.',
  ],
  'multiple-mismatch': [
    'The bus fare doubled, from 90p to £1.80.',
    'The bus fare ⟦tripled⟧, from 90p to £1.80.',
    'A stamp cost 60 cents in 2005. Today it costs $1.80, three times as much.',
    'From May to August we had 900 calls. In the three months before that it was 450. So it doubled.',
    'Rents doubled in the boom. They have since eased, going from £900 in 2021 to £870 in 2023.',
    'Loans tripled under the first keeper. Later they went from 400 to 500.',
    'The gym hoped to double its members. They rose from 300 to 410, which is not bad.',
    'The bakery hoped to ⟦double⟧ its sales, and it did. They went from 200 loaves to 290.',
    'The gym’s members ⟦doubled⟧. They rose from 300 to 410 in a year.',
  ],
  'share-over-100': [
    'The wardens found damp in ⟦115%⟧ of flats.',
    'By June ⟦103%⟧ of Grade 4 pupils had a library card.',
    'The auditors found wages in 2023 at 104% of the 2019 average, and rents in Hull at 120% of the local norm.',
  ],
  'percent-for-points': [
    'In Latin 81% of girls passed and 72% of boys did, so girls are ahead by ⟦9%⟧.',
    'In Latin 81% of girls passed and 72% of boys did, and Hale leads the club by 9%.',
    'Last term 71% of Year 6 pupils could swim; this term it was 66%, a drop of ⟦5%⟧.',
    'In 2019, 58% of barns had power. By 2023 the share had gone up by ⟦14%⟧ to 72%.',
    'The pass rate was 62% last year and 70% this year. Parents praised the ⟦8%⟧ rise.',
    'The pass rate was 62% last year and 70% this year. Parents cursed the 8% rise in fees.',
    'The yield was 70% in the open and 82% under glass. Glass thus raised the yield by ⟦12%⟧.',
    'The yield was 70% in the open and 82% under glass. Rain raised sales by 12%.',
    'The figure was 23% before the campaign and 31% after it. The campaign thus increased awareness by ⟦8%⟧.',
    'Coverage slid from 84% to 76%. An ⟦8%⟧ decline may look small.',
    'Coverage slid from 84% to 76%. An 8% decline in funds may be the cause.',
  ],
  'reversed-range': [
    'The rock holds an estimated ⟦12,000–9,000⟧ breeding pairs.',
    'Around ⟦600–450⟧ young people leave the isle a year.',
    'We lost ⟦30–20⟧ per cent of our lambs.',
    'The board puts the herd at ⟦2,400–1,900⟧ head of deer.',
    'The motion was lost, 60–40 per cent of the votes cast.',
    'They lost 40–25 at home.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
