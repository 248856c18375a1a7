/** What the rules of arithmetic leave alone because another figure close by makes it right: ⟦marked⟧ words are found, a text without marks is left alone. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'share-mismatch': [
    'The pay ledger for 1872 has 250 names, of whom 100, or 40%, were girls.',
    'The pay ledger has 250 names, of whom 100, or ⟦60%⟧, were girls.',
    'Of the boats 27 failed. Just ⟦45%⟧ (33 of 60) passed.',
  ],
  'multiple-mismatch': [
    'In 2010 the mill had 40 looms. By 1990 it had grown fivefold, from 80 in the war to 200.',
    'By 1990 the mill had grown ⟦fivefold⟧, from 80 looms in the war to 200.',
  ],
  'change-mismatch': [
    'The fund fell by 50%, from 900 in 2019 to 600. At its height, in 2017, it had stood at 1,200.',
    'The fund fell by ⟦50%⟧, from 900 in 2019 to 600. At its height, in 2017, it had stood at 1,400.',
    'Rents rose from £800 to £1,000, a rise of ⟦45%⟧. At least £690 goes to the bank.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
