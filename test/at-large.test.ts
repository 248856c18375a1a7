/** What is said of the world at large stands out of the story, the log or the report of one's own that it stands in: ⟦marked⟧ words are found. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

/** Stories and logs of one's own, with a word on the world in between. */
const IN_STORIES = [
  'I keep goats above Lugano and I blog about it. My first doe gave 2.1 litres a day. Last spring I sold 14 kids. My back aches. ⟦Forty⟧ dairies a month shut in France and Italy last year. I still make my own cheese.',
  'I teach the oboe. My pupils are patient. I bought my own reeds for years. The Finns lost ⟦a third⟧ of their music schools after 1991. My own school is safe. I am glad of it.',
  'My loom stands in the kitchen. I wove 11 scarves this year, and my sister sold nine. Peru’s weavers earn ⟦40%⟧ less than its miners. I earn nothing. My cat sleeps on the yarn. I like it.',
  'We ran the stall for nine weeks. All of these numbers are our own, from our till. We took 4,100 pounds and sold 610 pies.\n\nThe average Briton eats ⟦eleven⟧ pies a year.',
  'I weighed the bins for a month: 61 kg in all, and 14 kg of it bread.\n\nBread is where it goes. A bakery throws away ⟦a tenth⟧ of what the Dutch eat.',
  'We moved when I was small. I have my own boat now. My brother has two. My nets are old. ⟦One small boat in five⟧ has no radio. I have one.',
]

/** What the same writers count for themselves. */
const OWN = [
  'I keep goats above Lugano and I blog about it. My first doe gave 2.1 litres a day. Last spring I sold 14 kids, 40% of them to a butcher in Milan. My back aches. I still make my own cheese.',
]

/** Records that somebody keeps, and what stands in a table or is worked out from it. */
const RECORDS = [
  '# Warden’s log, autumn 2024\n\nNets up on 61 of 90 mornings.\n\n4,310 birds ringed, of 71 species. Wrens made up 31%, against 24% in 2023.',
  '# Calls\n\n| Kind | 2022 | 2023 |\n|---|---|---|\n| Floods | 1,210 | 1,090 |\n| Rescues | 800 | 910 |\n| All | 2,010 | 2,000 |\n\n*Source: our call register, June 2024.*\n\nThe year was dry.\n\nFloods fell by 10%, from 1,210 to 1,090. Rescues made up 46% of them all.',
  '# Calls\n\n| Kind | 2022 | 2023 |\n|---|---|---|\n| Floods | 1,210 | 1,090 |\n| Rescues | 800 | 910 |\n\n*Source: Ministry of Floods, June 2024.*\n\n## Elsewhere\n\nThe country next door is dry.\n\nThefts fell by ⟦10%⟧ in Spain.',
]

/** Quizzes, closing prices, terms of a contract, what would be without something. */
const ASIDE = [
  'True or false: nine in ten Britons own a kettle.',
  'Tin closed on the London Metal Exchange at $32,400 a tonne, up 4%.',
  'The ferry contract allows 4 per cent for fog in Norway.',
  'The lists hold 17,900 names, or 78% of the people of Orkney, the health board reports. Without the dead it would be 75%.',
]

/** Who says so: a paper to a body, the same group a year before, a panel that has the answer. */
const SAID = [
  'The Tin Association’s figure for the first quarter was 9,000 tonnes in Asia, against 9,400 a year earlier.',
  'The wall will cost £6.3 million, a report to the town council shows.',
  'The International Tin Group expects a surplus of 9,000 tonnes in Asia. A year earlier the same group expected a surplus of 4,000 tonnes.',
  'The Bank of Norland’s Panel of Firms for May has the answer: 61% of British firms expect lower profits.',
]

const verdicts: Verdicts = {
  'missing-source': [...IN_STORIES, ...OWN, ...RECORDS, ...ASIDE, ...SAID],
  'vague-attribution': SAID,
}

expectVerdicts(verdicts)
