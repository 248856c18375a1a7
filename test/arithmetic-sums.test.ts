/** What the rules of arithmetic say of parts, shares and their wholes that are told across sentences or in unlike forms: ⟦marked⟧ words are found. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'parts-do-not-sum': [
    'Two thirds of the wool is sold at home, a quarter in Norway and the remaining ⟦15%⟧ in Japan.',
    'Two thirds of the wool is sold at home, a quarter in Norway and the remaining 8% in Japan.',
    'Pears account for 48% of the trees, plums for 31% and quinces for the remaining ⟦29%⟧.',
    'Of the calves, 52% were sold, 27% were kept, and all the others, ⟦12%⟧, died.',
    'Half of the waste was paper. A further 30% was glass, and the remaining ⟦30%⟧ was tin.',
    'Half of the waste was paper. A further 30% was glass, and the remaining 20% was tin.',
    'Gas supplied 57% of the town’s electricity. Coal made up 26%, wind 18% and the sun ⟦7%⟧.',
    'Gas supplied 57% of the town’s electricity. Renewables together made up 43%, coal 6%.',
    'Wool earns 45% of the money. Farmers keep 40%, and mills get the other 60%.',
    'Only 30% of the land is farmed. Woods cover 45%, and moors take up the other ⟦35%⟧.',
    'Last year the team won 18 of its 38 games, drew 12 and lost ⟦11⟧.',
    'Last year the team won 18 of its 38 games, drew 9 and lost 11.',
    'In the class, 14 of the 30 children wear glasses, 9 wear braces and 11 wear watches.',
    'The 36 present voted like this: 19 for, 14 against and ⟦8⟧ abstentions.',
    'Of every pound given, 62p goes to nurses, 28p to drivers and ⟦15p⟧ to the office.',
    'Of every pound given, 82p goes to nurses; 28p of that pays for nights and 15p for days.',
    'The flock was shared among three sons: the eldest got 45%, the second 35% and the youngest ⟦25%⟧.',
    'Hill won 45% of the vote. Turnout was 62%.',
  ],
  'share-mismatch': [
    'Clerks read 60 labels. Twelve were wrong, which is ⟦35%⟧ of the total.',
    'Wardens stopped 400 sledges and fined 60 of them. The ⟦25%⟧ that were fined had no bells.',
    'Wardens stopped 400 sledges and fined 60 of them. The 25% that had bells were praised.',
    'In all 75 rowers signed up and 30 dropped out — a dropout rate of ⟦55%⟧.',
    'Of 250 rowing boats, 45 sank. That is ⟦28%⟧ of the boats.',
    'The mayor saw 80 tram stops. Only 20 had a roof. In other words, ⟦15%⟧ of the stops keep you dry.',
    'The mayor saw 80 tram stops. Only 20 had a roof. In other words, 75% of the stops leave you wet.',
    'Thirty of the 150 trams are new. With ⟦30%⟧ of the fleet new, the town leads.',
    'Of the 600 swans 150 wore a ring. That ⟦40%⟧ is more than ever.',
    'Some 640 of 1,000 callers got through; as a percentage, ⟦74%⟧ did.',
    'Sixteen out of 64 jars leaked, giving a rate of ⟦12%⟧.',
  ],
  'ratio-mismatch': [
    'Of the rowers ⟦one in ten⟧ broke an oar. That loss rate of 25% is a record.',
    'Of the rowers one in ten broke an oar. Among sailors that loss rate is 25%.',
    '⟦One fifth⟧ of the town did not vote. At 34%, the abstention rate was the highest of all.',
    'Some 90% of the eggs hatch; put differently, ⟦three in four⟧ chicks make it.',
    'Some 20% of the swimmers fell ill. Put differently, four in five stayed well.',
  ],
  'interval-excludes-estimate': [
    'The gain was 6.5 points (95% CI: ⟦9.2⟧ to 3.8). There was no effect on spelling.',
    'The gain was 6.5 points (95% CI: 9.2 to 3.8). There is no study that says so.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
