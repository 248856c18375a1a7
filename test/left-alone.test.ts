/** Texts in which the numbers tempt a rule and an editor finds nothing: two things that look like one; beside each stands what is found all the same. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'term-conflation': [
    'Patients should rest for 14 days. Visits are best made within 14 days of the fall.',
    'The ward counted 1,450 visits. Its ⟦1,450 patients⟧ had one doctor.',
    'Gross retention is capped at 100%. Net retention may exceed 100%.',
    'The dam gave 2.4 GW a year before, and gives 3.6 GW now.',
    'The ward treated 940 first admissions in 2020. Of the 940 patients, 310 were men.',
    'For each of the 150 cases recorded as of 20 May, the table tells when the victim came forward.',
    'The firm waives claims for 12 months of lost profits, revenues, or data.',
    'All 210 pupils applied to the college. All 210 were accepted.',
    'The union logged 4,100 complaints from a country of 61 million. Of those 61 million people, most are content.',
    'The shop had 40 visitors who took 40 steps on the page (that is, clicks on a button).',
    'Lost days, 90% CI shown, were estimated. The reports have a 90% CI, too.',
    'The fund, meant to help 310 towns after the storm, paid for climate studies.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
