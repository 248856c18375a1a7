/** What the rules of sources and of time say of whole texts. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'year-mismatch': [
    '## Figures for 2023\n\nThe mill ground 1,240 sacks. In 2019, ⟦310⟧ weavers peeled flax.',
    '## Figures for 2023\n\nThe mill ground 1,240 sacks. In 2019 it ground 910 sacks.',
    'In chart 2 the kiln burns ⟦61 tonnes⟧ of peat for 2013.\n\nSo much for that.\n\nChart 2: Peat burnt in the valley, 2016',
    'In chart 2 the kiln burns 61 tonnes of peat for 2016.\n\nSo much for that.\n\nChart 2: Peat burnt in the valley, 2016',
    'The guild had ⟦2,310⟧ looms in 2014, the [2018 loom inventory](https://looms.example.org/inv) shows.',
    'The guild had 2,310 looms in 2014, a [2018 history of weaving](https://looms.example.org/book) says.',
    'The guild had 2,310 looms in 2014, the [2018 loom inventory](https://looms.example.org/inv) shows. In 2018 it had 2,100.',
    'In 2023 the two wards saw ⟦1,840⟧ patients, according to the [2020 atlas of gout](https://atlas.example.org/).',
    'In 2018 the two wards saw 1,840 patients, according to the [2020 atlas of gout](https://atlas.example.org/).',
    '# Chapel attendance 2018\n\nThe chapel drew ⟦91,200⟧ pilgrims in 2015.',
    '# Results of the 2025 race\n\nAda timed his first race, over 60 metres, in 2014.',
    '# Pears in 2022\n\nThe orchard was planted in 2011 with 140 trees. We began the log in 2019 with 14 pickers.',
    '# What we learned in 2022\n\nBees forget: in 2018 a hive lost 61% of them.',
    '# Flax in 2022\n\nAn old study has the best numbers: in 2018 the valley grew 88 tonnes.',
    'In 2021 the mine shipped ⟦61,000 tonnes⟧ of ore [1].\n\n## References\n\n1. Bureau of Mines, Yearbook, 2017.',
  ],
  'stale-figure': [
    'At present ⟦27%⟧ of the sheds have no fixed roof (Shed Office, 2012).',
    '⟦38%⟧ of deckhands smoke, according to the 2005 Norland Sailors’ Health Study.',
    '⟦38%⟧ of deckhands smoke, a paper from 2011 by the guild says.',
    'Only ⟦26%⟧ of boys aged nine sing every day, according to a choir survey from 2013.',
    'Only ⟦26%⟧ of barns have piped water, according to the 2009 census.',
    'There are ⟦4,200⟧ boar in the wood right now (Forest Office count, 2008).',
    'Profits are up 12% on 2011, the guild’s report of February says.',
    'Her paper of 2011 has 4,200 readers.',
  ],
  'unsourced-superlative': [
    'The spring ⟦brought record numbers⟧ of eels, and the skippers are glad.',
    '⟦Record crowds⟧ came to the kiln in July.',
    'Sensors record temperatures and levels, and clerks record crowds at the gate.',
    'She kept record numbers in a box, and record sales fell.',
    'The ferry is ⟦the only one left⟧ in Norland.',
    'The ferry is ⟦the only one of its kind⟧ in Norland, and he was the only one left in the room.',
    'Peat is ⟦the second-largest source of⟧ soot on farms.',
    'The kettle is the second-largest source of noise in our office.',
    'Gout ⟦is now the third most common⟧ reason why weavers retire.',
    'It ⟦is the last working⟧ kiln in Kent.',
    'Leeds has ⟦more looms per head than any other city⟧ in Europe.',
    'Ember ⟦is one of only three⟧ ports in Norland with a lock. It was one of only three jobs he ever had.',
    'Debt among the young ⟦hit an all-time high⟧ in the spring.',
  ],
  'future-figure': [
    '---\ndate: 2021-05-01\n---\n\nWardens counted ⟦412⟧ owls in the winter of 2023–24.',
    '---\ndate: 2021-05-01\n---\n\nWardens counted 412 owls in the winter of 2020–21.',
    '---\ndate: 2021-05-01\n---\n\nThe meeting of 2022-01-15 drew 412 owls.',
  ],
  'dangling-citation': [
    'Eel catches fell by 31% ⟦[as the yearbook shows][eels]⟧.\n\n[owls]: https://owls.example.org/',
    'Eel catches fell by 31% [as the yearbook shows][eels].\n\n[eels]: https://eels.example.org/',
    'Each cell of grid[first row][col] holds 40% of the sum.',
    '---\nreferences:\n- id: hale2019\n  title: Eels\n---\n\nEel catches fell by 31% ⟦[@moor2020]⟧.',
    '---\nreferences:\n- id: moor2020\n  title: Eels\n---\n\nEel catches fell by 31% [@moor2020].',
    '---\nbibliography: eels.bib\n---\n\nEel catches fell by 31% [@moor2020].',
  ],
  'zombie-statistic': [
    'They say that we use only ten percent of our brain. We don’t: every part is at work.',
    'We use only ⟦ten percent⟧ of our brain. We do not sleep enough.',
  ],
  'aggregator-citation': ['Reddit removed [40 million posts](https://www.reddit.com/r/modnews/2021) in 2021.'],
  'untied-sources': [
    'Owls eat 4,000 voles a year. Some 90% of their chicks survive.\n\n⟦For more information, see⟧ the websites of the Owl Society and the Vole Trust.',
    'Owls eat 4,000 voles a year. Some 90% of their chicks survive.\n\n⟦You can read more in⟧ the reports of the Owl Society and the Vole Trust.',
    'Owls eat 4,000 voles a year, the Owl Society says. Some 90% of their chicks survive.\n\nFor more information, see the websites of the Owl Society and the Vole Trust.',
    'Bring two owls and 40 voles.\n\nFor more information, see the websites of the Owl Society and the Vole Trust.',
    'Owls ate 4,000 voles in 2019. Some 90% of their chicks survive.\n\n**⟦Sources⟧:** [Owl Society](https://owls.example.org/a), [Vole Trust](https://voles.example.org/b)',
    'Owls ate [4,000 voles](https://owls.example.org/a) in 2019. Some 90% of their chicks survive.\n\n**Sources:** [Owl Society](https://owls.example.org/a), [Vole Trust](https://voles.example.org/b)',
    'Owls ate 4,000 voles in 2019. Some 90% of their chicks survive.\n\n### ⟦Where our figures come from⟧\n\n- Owl Society\n- Vole Trust',
  ],
  'circular-citation': [
    '---\ncanonical_url: https://plots.co.uk/\n---\n\nMoss covers 37% of second lawns, [⟦as we have written before⟧](https://plots.co.uk/moss).',
    '---\ncanonical_url: https://plots.co.uk/\n---\n\nWe counted 412 second lawns: [37% are moss](https://plots.co.uk/moss).',
  ],
  'press-release-citation': [
    'As [our announcement](https://www.prnewswire.com/news-releases/kilns.html) says, we will hire 40 people in Ember.',
    'Clerks who sing stay 14 months, [⟦per a 2021 survey⟧](https://www.prnewswire.com/news-releases/songs.html).',
  ],
  'opaque-link': [
    'The lane took £11,400 of last year’s £38,000, see ⟦file:///C:/Users/Ida/lane.xlsx⟧ for the rest.',
    'Copy the 40 songs to file:///C:/Users/Ida/songs and press play.',
  ],
  'vague-population': [
    'Around ⟦90%⟧ of claims of a particular kind were paid.',
    'Around 90% of claims for burst pipes were paid.',
  ],
  'term-conflation': ['The guild’s ⟦debt came to 4.9% of its fees, the smallest yearly deficit⟧ in a decade.'],
  'disclaimed-statistic': [
    'There are no accurate figures on goat abuse for Portugal. The scale is plain: ⟦39%⟧ of Portuguese goats suffer abuse.',
    'There is no count of cracked bells. People say that 20% of bells are cracked, and nobody knows where that number comes from.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
