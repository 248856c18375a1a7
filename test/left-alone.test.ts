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
  'multiple-mismatch': [
    'Its click rate was roughly double the usual average of 30%, and its hold rate roughly double the 7% average.',
    'The depot moved 412 tonnes between July and May, and 309 tonnes of that by rail. So freight doubled, the board said.',
    'It will be four degrees colder in 1990, and eleven degrees colder in 2000. This is about twice what it would take to start an ice age.',
    'In May the depot moved 412 tonnes, and 309 tonnes in June. So freight ⟦doubled⟧, the board said.',
  ],
  'share-mismatch': [
    'His wages book for 1850 lists 310 hands, of whom 124, or 40%, were under sixteen.',
    'His wages book for 1850 lists 310 hands, of whom 124, or ⟦50%⟧, were under sixteen.',
  ],
  'reversed-range': [
    'Rebates cost the country $8-$12 billion a year.',
    'Estimated $200-$350 million annually in extra grants.',
    'Awards of $500,000-$1 million a year, and legal costs of $500,000-2 million.',
    'There are agreements between 988 and 911 lines on who answers.',
    'Since July, oil prices have fallen from $147 to $64 a barrel.',
    'They want an estimated ⟦$350-$200⟧ for a bed.',
  ],
  'parts-do-not-sum': [
    'Its credits make up more than 37% of what was issued to date and have a 78% global market share.',
    '- Ulcers by 12.2%\n- Gout by 46.2%\n- Falls by 51.6%',
    'The pond was split: 48% for frogs and newts, and 3% for toads.',
    'The pay scale goes from 0% to 100% in 10% increments, from $171 (10% rating) to $3,737 (100% rating).',
    'Some 42% of the cooks had thought of leaving the trade entirely, and 23% had been told off.',
    'The plan moves two brackets (35% → 41% and 37% → 43%) and splits the rest.',
    'Roughly half of B. C. adults (51%) follow it closely, and another 38% fairly closely.',
    'Some 61% of adults believe that it does too little, and 62% have no knowledge of the law.',
    '- The heirs were given 56% of the shares.\n- Her son kept 46%, and the rest split the remaining 10%.',
    'Pupils could take one of three options: 51% took Greek, 25% Latin and 24% Norse.',
    'Enamel comprises about 97% of a tooth; the usual figure is 96%.',
    'Enamel comprises 60% apatite, 30% water and ⟦25%⟧ protein.',
  ],
  'vague-attribution': [
    'The board said in its annual report that trade was good.\n\nTraffic rose to 126,000 crates from 120,000, the report showed.',
    'Traffic rose to 126,000 crates from 120,000, ⟦the report showed⟧.',
    '## Cost data\n\nThe new dataset covers fees for 145 articles.',
    'We estimate both costs with our model. The reforms are projected to affect 61% of households.',
    'The reforms ⟦are projected⟧ to affect 61% of households.',
    'The toolkit helps 41 agencies identify and recruit 300 new hands, and all groups followed the same 12 steps.',
    'A panel of 10,400 users offers enough data points to model traffic.',
    'Scientists predict that snow on the range—which gives 30% of the water in the valley—could be gone soon.',
    '⟦Scientists predict⟧ that snow on the range—which waters the valley—could be 30% thinner soon.',
    'Some 4,100 people left the port, and the clean-up is expected to take months.',
    'Some 4,100 people ⟦are expected⟧ to leave the port.',
    'Seven authorities have ruled against it, yet millions of pages still run it.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
