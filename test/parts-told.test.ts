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
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
