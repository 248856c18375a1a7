/** What the rules about changes say of whole texts, beyond the examples that stand in the rules: ⟦marked⟧ words are found, a text without marks is left alone. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'change-mismatch': [
    'The choir had 400 singers in 2010 and 340 in 2020. A fall of ⟦25%⟧ cannot be stopped by posters.',
    'The wait was cut by ⟦10%⟧, from 20 weeks to 14, the chair told the annual meeting.',
    'The magazine grew ⟦75%⟧, climbing from 8,000 to 10,000 readers. We could not be prouder.',
    'The mill paid $3,000 in March and $3,900 in April. That is a rise of ⟦45%⟧ in one month.',
    'The parish raised €80,000 in 2022 and €100,000 in 2023, up ⟦35%⟧.',
    'Deposits rose from $400 million to $460 million, up ⟦12%⟧.',
    'A dozen eggs cost $2.00 in May and $3.50 in June, a ⟦50%⟧ rise.',
    'The grant shrank from €1.2 million to €900,000. The conductor spoke of a ⟦40%⟧ cut.',
    'The bell went from 80 kg to 100 kg. Not bad, a gain of ⟦35%⟧!',
    'Each goat gives 900 litres, up from 800, and hay costs 25 percent more.',
    'Deposits rose from $400 million to $460 million, up 14%.',
    'Fares rose 30% between 2014 and 2024. This year alone they went from $100 to $105.',
    'Fires fell by 12% in the last year alone, and over the four years of the plan from 900 to 540.',
    'Shares fell 12% on the day it lowered its forecast from 50 mills to 40.',
    'Sales grew 8% at constant exchange rates, to $540 million from $480 million.',
    'The toll brought in $40 million in May and $50 million in June, a 27% rise.',
  ],
  'percent-for-points': [
    'Support for the mill is up ⟦6%⟧, at 41% against 35% in May.',
    'The levy on salt rose ⟦2%⟧ to 7% (previously 5%).',
    'The rate was 3.5% before May. It is now 4%. The ⟦0.5%⟧ increase was no surprise.',
    'The share of rye fell from 5% to 4.5%. Few bakers noticed the ⟦0.5%⟧ reduction.',
    'The hay was 22% water at noon and 17% in the evening, a fall of ⟦5%⟧.',
    'At the last vote the guild took 8%, this time 14%. A ⟦6%⟧ gain is a lot.',
    'Sales of rye rose 6%. The share of wheat went from 18% to 24%.',
    'To call a move from 30% to 36% a 6% rise is the old slip.',
    'To call a move from 30% to 36% a 6% rise was the worst slip of the year.',
    'Rates rose 4% on average, from 2% in one town to 6% in another.',
  ],
  'reversed-range': [
    'Adult newts are ⟦11–8⟧ cm long.',
    'The set ended 11–8 and took an hour.',
    'The ridge is ⟦12⟧ to 9 miles long.',
    'The mill had ⟦600⟧ to 400 weavers.',
    'The result was 12 to 9 votes for the mill.',
    'The score was 12 to 9 when it rained.',
  ],
  'decrease-over-100': ['Reserves fell below 130% of the least.', 'Reserves fell by ⟦130%⟧ in May.'],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
