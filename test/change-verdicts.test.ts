/** What the rules of change say of whole texts, beyond the examples that stand in the rules: ⟦marked⟧ words are found, a text without marks is left alone. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'change-mismatch': [
    'The levy rose 50%, from 80p to £1.20.',
    'The levy rose by 40p, from 80p to £1.20.',
    'The levy rose by ⟦80%⟧, from 80p to £1.20.',
    'The locker fee fell by 25%, from $1.20 to 90 cents.',
  ],
  'multiple-mismatch': [
    'The bus fare doubled, from 90p to £1.80.',
    'The bus fare ⟦tripled⟧, from 90p to £1.80.',
    'A stamp cost 60 cents in 2005. Today it costs $1.80, three times as much.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
