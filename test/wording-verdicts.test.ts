/** What the rules of terms, polls and expression say of whole texts. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'term-conflation': [
    'The guild made ⟦profits of £4.2 million, as total sales⟧ rose. Revenue of £4.2 million is a first.',
    'The port’s ⟦debt of $310 million for the year⟧ alarms its lenders.',
    'The mill took £300,000 over the counter and so ⟦earned £300,000⟧.',
    'The port is paying interest on its ⟦deficit of £350 million, which has piled up⟧ since the fire.',
    'The ward opened 530 cases; those ⟦530 women⟧ are still waiting.',
    'The ward saw 530 cases of measles; those 530 children are well.',
    'An income of £90,000 and savings of £20,000 are enough.',
    'The harbour has a deficit of £3 million and owes £40 million to its lenders.',
    'Its income is £2 million a year, and its fortune, most of it in vineyards, £40 million.',
    'The clinic saw 5,400 new cases, which brings those living with gout to 61,000.',
    'A third of the 900 sheds are insured, so the average premium has to be paid by few.',
  ],
  'disclaimed-statistic': [
    'Reliable figures on night digging do not exist. This racket ruins ⟦4,200⟧ fields a year.',
    'Nobody knows how many bells are cracked. Yet ⟦60%⟧ of the bells in the valley ring false.',
    'There is no register of unsafe wells. The county has 1,200 diggers and pays each of them $900 a month.',
    'No office publishes figures for sunken nets. Divers brought up 212 of them off the cape.',
    'No office publishes figures for sunken nets. Skippers lose ⟦2%⟧ of their nets every year.',
    'How many eels are left is unknown. The shop sold 90 tins a week.',
    'Nobody knows how many bells are cracked. The share that does the rounds, 60%, was made up by a dealer.',
    'Reliable figures on cracked bells do not exist. The old 60% cannot be traced to any count.',
  ],
  'vague-population': ['In select bays ⟦31%⟧ of the nets came up empty.', 'Particular care is needed with 40% acid.'],
  'poll-without-dates': [
    'A poll by Ipsos of 1,004 islanders found that ⟦61%⟧ want a bridge, up from 58.4%.',
    'A poll by Ipsos of 1,004 islanders (7/6 to 9/6) found that 61% want a bridge.',
    'In an Ipsos poll of 1,004 islanders, 61% want a bridge. The ferry is slow.\n\n*Fieldwork: 14–16 December 2022.*',
  ],
  'poll-without-sample': [
    'Prices rose 2.8% in May. Economists polled by the Courier had expected 2.9%.',
    'Some ⟦29%⟧ of economists polled by the Courier expect prices to fall.',
  ],
  'lead-within-margin': [
    'Smith’s lead of 46% to 44% is too small to mean anything, as the margin of error is 3 points.',
    'Smith is ⟦one point up⟧ on Jones in a poll with a margin of error of 4 points.',
    'Smith is one point up on last month in a poll with a margin of error of 4 points.',
  ],
  'self-selected-poll': [
    'Islanders are fed up: ⟦83%⟧ of them want a bridge, an online vote of the Herald shows.',
    'In the election 51% of islanders used online voting.',
  ],
  'correlation-as-cause': [
    'Herons ⟦are responsible for⟧ good catches. A survey of 90 bays found that those with herons had 14% more trout.',
    'Potters in the sample slept 22% longer. Clay ⟦improves⟧ sleep.',
    'Clerks who sing were 13% quicker in the office’s own test, which proves that song ⟦boosts⟧ output.',
    'Clerks drawn by lot to sing were 13% quicker. Singing boosted their output.',
    'With less rain there is less hay. The drought is also causing some wells to fail.',
    'Bays with more herons have more trout. Herons ⟦boost⟧ the catch.',
    'We surveyed 250 readers, and here is what they said.',
  ],
  'missing-baseline': [
    'Wool socks cut the risk of blisters by a third. Hikers in cotton had 9 in a week, hikers in wool 6.',
    'Wool socks ⟦halve⟧ the odds of a blister. Hikers in cotton had 9 in a week.',
    'A salt lamp raises the odds of a headache by 30%. Around 4 per cent of those without one get it.',
    'A salt lamp raises the odds of a headache by ⟦30%⟧. Around 4 per cent of homes own one.',
    '- Thefts before the lamps: 50\n- Thefts with them: 30\n\nThefts have fallen by 40%.',
  ],
  'small-base-percent': [
    'Six of the 14 bells are cracked. At ⟦43%⟧, that is a record.',
    'Four of the eleven mills have closed. That is a loss of ⟦36 per cent⟧.',
    'Four of the eleven mills have closed. That is bad news for the 36 per cent who bake.',
    'One of the three bells is cracked. This means that ⟦33%⟧ of them are silent.',
    'One of the three bells is cracked. This means that repairs cost 33% more.',
    'She has caught ⟦60%⟧ of the trout that she went for, three out of five.',
    'I planted sixteen leeks. Barely ⟦31%⟧ came up.',
  ],
  'up-to-figure': [
    'Beware of labels that promise to save “up to 80%”.',
    'Strips of felt trim up to ⟦a quarter⟧ off the gas bill.',
    'Ring now and pocket up to ⟦£600⟧ off your berth.',
    'Our sellers earn up to ⟦£2,000 a month⟧.',
    'Sellers who earn up to £2,000 a month pay no fee.',
    'Turn the mixer to up to 60% power.',
    'Loans of up to 80% of the price are to be had.',
    'The decision is up to 51% of the members.',
  ],
  'ambiguous-currency': [
    'Welsh potters spent £14 million on clay last year; the French laid out ⟦€16 million⟧.',
    'Danish potters get 640 kroner a jug. Polish potters get ⟦90 zlotys⟧.',
    'Potters in Zug start on 78,000 francs. In Oslo they get 480,000 kroner, which is some 40,000 francs at today’s rate.',
    'The Norwegians pay 38 kroner for a jug. That is €3.30; the Germans pay €1.80.',
    'Halifax and Boston have a pottery each. A jug is ⟦$40⟧ in the one and $31 in the other.',
  ],
  'mixed-units': ['The farm lies 4 miles from the coast and 120 metres above it.'],
  'undeflated-money': [
    'The barn sold for £3,400 in 1965. The same barn fetched ⟦£710,000⟧ last May.',
    'The barn sold for £3,400 in 1965, the mill for £900.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
