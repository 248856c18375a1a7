/** What the rules about parts and shares say of whole texts, beyond the examples that stand in the rules: ⟦marked⟧ words are found, a text without marks is left alone. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'ratio-mismatch': [
    '⟦One in nine⟧ anglers under forty (25%) owns a boat.',
    '⟦Three in five⟧ cooks aged 18 to 24 (40%) rent.',
    '⟦One in four⟧ of the 80 hens (45%) lays every day.',
    '⟦One in six⟧ of us - 30% - will break an arm.',
    'Of the moths, 20% came back from the moor: ⟦one in three⟧.',
    '⟦One in twenty⟧ oars split, that is 20% of all oars.',
    '⟦Half⟧ of the huts on the fell were looted. Put another way, 70% of the fell’s huts had visitors.',
    'Some 30% of the boats are never taken out between one spring and the next. That is ⟦one in five⟧.',
    'Up north ⟦one in ten⟧ wells is dry, meaning that 30% of the wells give no water.',
    'One in nine anglers under forty (11%) owns a boat.',
    'One in three anglers cheats, that is 45% of anglers under 25.',
    'Half of the huts on the fell, or 70% of huts by the lake, were looted.',
    'A fifth of the crop, or 60% of the oats, was lost.',
    'One in five mills shut. That is 8% of the region’s jobs.',
    'A fifth of the crop was lost. Put another way, prices rose by 35%.',
  ],
  'share-mismatch': [
    'By noon 31, or ⟦45%⟧, of our 50 lamps were lit.',
    'Some 90 (⟦25%⟧) of the 200 beds were free.',
    'Some 50 (25%) of the 200 beds were free.',
    'The farm sold 40, or 10% more, of its 300 lambs.',
    'In March 25 (up 30%) of the 80 rooms were let.',
  ],
  'parts-do-not-sum': [
    'A stand of 88 between Cole (51 off 60 balls, 6 fours) and Dunn (30) won it.',
    'Of the 64 mills asked, 50 took part. Of those 50, 20 said trade was up, 16 that it was down and 14 that it was the same.',
    'Answers: 1) 40% 2) 75% 3) 30%.',
    'Of the 137 rams in Bath, 48% had the 10% fleece; of the 105 in Bristol, 46% did.',
    'How did you get here? By cart 61%, by barge 24%, on foot ⟦21%⟧. Nobody could give more than one answer.',
    'How did you get here? By cart 61%, by barge 24%, on foot 21%. You could give more than one answer.',
    'Each inn has one brewer: 51% are with Borg, 33% with Fell and ⟦24%⟧ with small ones.',
    'Half of the mill’s rugs are sold in Crete, a third in Malta and ⟦a quarter⟧ in Sicily.',
    'Of the 120 boats, 70 are moored in the inner harbour, 40 in the outer harbour and ⟦25⟧ at the yard.',
    'Half of weavers live in towns in Crete, a third in Malta and a quarter in Sicily.',
    'Half of the rugs are dyed in Crete, a third in Malta and a quarter in Sicily.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
