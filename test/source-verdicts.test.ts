/** What stands without a source in whole texts, and what has one further off: ⟦marked⟧ words are found. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

/** Figures that a text gives again, with their source. */
const GIVEN_AGAIN = [
  '# Weekly brief\n\nThis week, a drought left 2.4 million people in Zambia without maize.\n\nRain is due. It may come late.\n\n## News\n\nDrought has left some 2.4 million Zambians without maize ([Reuters](https://example.org/a)).',
  '# Trains\n\nIn short: 41% of trains in Wales ran late last year, and nobody was told.\n\n## Wales\n\nSome 41% of trains in Wales were late last year, according to the [rail regulator](https://example.org/rail).',
  '# Storm\n\nHundreds of thousands of residents in Oregon were still without power after the storm.\n\n## Planet\n\nAt least 300,000 residents across Oregon remain without power after the [storm](https://example.org/s).',
  '# Storm\n\nOver ⟦280,000⟧ teachers in Oregon are still without a pension.\n\n## Planet\n\nAt least 300,000 residents across Oregon remain without power after the [storm](https://example.org/s).',
  '# Nurses\n\nSome ⟦40%⟧ of nurses in Wales want to leave their jobs.\n\n## Doctors\n\nAbout 40% of doctors in England smoke, according to the [health office](https://example.org/h).',
  '# Schools\n\nSome ⟦27%⟧ of pupils in Leeds walk to school.\n\n## Bikes\n\nA [survey](https://example.org/h) found that 27% of bike thefts in Leeds are never reported.',
]

/** Lines in bold print or italics that say of nothing how it is. */
const TITLES = [
  '*Bog fires in Latvia, crop reports, 3.2 billion spores, and a festival.*\n\nThe team is back.',
  '**3.2 billion spores.** The moss survey is out.',
  '<b>41 million potholes.</b> So many the council must fill.',
  '__$4.1 billion of waste.__ Lighting is dear.',
  '**Some ⟦78%⟧ of allotments have a waiting list.** It is a shame.',
  '**Some ⟦78%⟧ of allotments** have a waiting list. It is a shame.',
  'Some ⟦78%⟧ of allotments, and no rain. It is a shame.',
]

/** Whoever does something "that …" says so, and a quotation behind a colon is of whom the words before it name. */
const SPEECH = [
  'The Harbour Board shared that traffic at its quay dropped by 41% after the storm.',
  'Marlow Ferries lamented that 38% of crossings were cancelled.',
  'Like many, Ortega worries about the deficit of the pension funds, pointing out that it has reached €816 billion.',
  'Jane Roe has written to the minister, noting that 41% of bridges are closed.',
  'u/oven_mage summed it up: "A stone oven handles 90% of what people bake at home."',
  '@millerjo put it plainly: "About 70% of flour in the country is never sieved."',
  'Jane Roe put it plainly: “About 70% of flour in the country is never sieved.”',
  'Eurostat sampling demonstrates that 41% of streams in Europe are too warm.',
  'A fact sheet posted in the lobby of the Polson airport highlighted the estimated $7 million in business it brought to the county.',
  'The baker said that 41% of loaves in the city are thrown away.',
  'Acme built a stove that uses ⟦40%⟧ less wood than open fires in Kenya.',
  'Acme sells watches that lose ⟦12%⟧ of their charge a day in cold climates, as most people know.',
  'Norway decided that ⟦40%⟧ of seats on boards go to women.',
  'Ortega worries about the deficit of the pension funds. It has reached ⟦€816 billion⟧.',
  'Ortega left the ministry, leaving ⟦41%⟧ of bridges in the country closed.',
  'The road is bad, meaning that ⟦41%⟧ of trucks in Kenya need new tyres each year.',
  'The trend is clear: ⟦41%⟧ of bakers in Norway are old.',
  'Sales were slow: “cold” ovens made up ⟦41%⟧ of the market in Norway.',
]

/** What goes on with the source before it, and works that are called by their titles. */
const RUNNING = [
  'The [Rent Tracker](https://example.org/rt) combines data from letting agents and banks in every county. Studio flats, for instance, appear to be down about 12% in Oslo since spring.',
  "According to the Ear Institute's handbook, each year some 26,000 people lose their hearing for good. When we include people with an infection (3 million) and those in noisy jobs, that is more than 5 million a year.",
  "Power carts made up as much as 80 percent of Hale's sales in 1994, [according to the *Leeds Times*](https://example.org/lt). And 80 percent of that is no joke.",
  'A new report from the Water Board looks at drought. It found that 29% of wells have run dry.\n\nThe summer has been long. Reservoirs stand low.\n\nAs the report notes, droughts hurt farms. And drought weighs most on the poor south. In those parishes, a lack of water harms the schooling of 41% of girls.',
  'A new report from the Water Board looks at drought.\n\nThe summer has been long. Reservoirs stand low. In those parishes, hail destroyed ⟦41%⟧ of all vines, as every vintner knows.',
  'The Land Registry is the original source.\n\nFor example, in 2012 buyers spent more than £1.3 billion on barns. The same year, 41% of barns went to banks.',
  'The mill is old.\n\nFor example, ⟦41%⟧ of looms in Wales were built before 1900.',
  'A recent post on a gardening forum titled "Moles are a trap: 685 holes" sent shockwaves through the club of mole catchers. A user showed his log, in which 99.7% of holes were made by moles.',
  'There are many other gems in “Water, Roads and Power,” such as the role of age. For example, only 13 percent of bargemen were under 25.',
  '- An [interview](https://example.org/i) with Ada Roe, who runs the Leeds mint. I\'d rather she had said more about coins. And I did not know this: "We strike 65 million coins a year, and 12% of them are faulty."',
  "- A day out with Ada Roe, who runs the Leeds mint. I'd rather have stayed. Then again: ⟦65 million⟧ coins are struck in Leeds a year.",
  "I'd say ⟦41%⟧ of bakers in Norway are left-handed.",
  'The extension found that in 78% of videos the peak comes after a cut.',
  'The trend shows that ⟦78%⟧ of bakers in Norway rise at four.',
  'Market intelligence projects that the global kite market will grow from $64 billion in 2025 to $658 billion by 2034. Small firms make up 35% of it. You can [explore more research on kite market trends](https://example.org/kites) to see how big this is.',
]

/** Works that a text or a section is about, and lines that say where what stands below or above them is from. */
const WORKS = [
  '# Data centres\n\n## Cooling\n\nSource: [Sea cooling works](https://example.org/sea) and [Power and the net](https://example.org/power).\n\nLand is dear. It has consequences for towns.\n\nLow use can mean that the energy wasted is as much as 30 times what is used. Some 41% of racks in Norway stand idle.\n\n## Roofs\n\nSome ⟦41%⟧ of roofs in Norway are flat.',
  '# Memory\n\n## Kernel\n\n[Source: Remember in *Kernel*](https://example.org/kernel)\n\nWe live with too much paper.\n\n### Chunks\n\nPlayers learn to see between 25,000 and 100,000 patterns of pieces.',
  '# Panics\n\nThis could explain a lot.\n\nThe following excerpt is from *Where Is My Airship*:\n\nThe Lovari are a people of herders. In 1856 they were told to kill their cattle.\n\nBy the end of 1857 over 400,000 cattle had been killed. No cattle, no harvest.\n\n## Islands\n\nSome ⟦70%⟧ of islanders in the Hebrides left between 1841 and 1861.',
  '# Islands\n\nExcerpted and lightly edited from Scientific Luck\n\nThe islanders cut all trees. By 1774 some 70% of islanders had died.',
  '# The reader\n\nThe book sold well.\n\n### A few quick hits from *Uncle Tom’s Bathtub Reader*\n\n1. **Hair:** 80 percent of Canadians are happy with their hair.\n2. **Skis:** Franklin never skied.',
  '# Tactics\n\n## Start with one funnel\n\nEach step is a variable.\n\n**Evidence offered:** an agency’s client made 10,000 leads and 23,000 purchases, and 41% of patients in Ohio answered.\n\n**Fit here:** good.\n\n*Source: Stefan Roe — "Secret 8" (post)*\n\n**Refinement.** Quizzes often lose 62% of buyers in the United States.\n\n*Source: Stefan Roe — "Secret 9" (post)*\n\n## Use one goal\n\nFewer is better; 41% of shops in Ohio have one.\n\n*Source: Dana Dey — "Goals" (video)*',
  '# Pollution\n\nSome ⟦41%⟧ of homes in Lyon have gas stoves.\n\n![a cat](cat.jpg)\n\nPhoto: Unsplash',
  '---\ntitle: "Spinning the Net"\ntags: [book]\n---\n\nBook, written by Tom Bernard Lee\n\n## History\n\nBy 1992 the load had grown by a factor of ten. Some 41% of universities in Europe had a server.',
  '---\ntitle: Water, Roads and Power\n---\n\nDr. Ada Sowe told me years ago that she would write no more.\n\n“Water, Roads and Power: A View” is a gem. Readers will gain from Dr. Sowe’s new book.\n\nOnly 13 percent of bargemen in Europe were under 25.',
  '# A Language of Rooms\n\n- "Variety comes of itself." (p.45, Mosaic)\n- "Chairs differ." (p.1158, Chairs)\n- Traffic (p.83, Streets)\n  - Heavy traffic (16,000 vehicles/day, 1900 vehicles/peak hour): some 41% of families in the city move away.',
  '# Notes on rooms\n\n- Traffic (p.83)\n- Heavy traffic: some ⟦41%⟧ of families in the city move away.',
  '# The mechanism has changed\n\n**Creator:** Stefan Roe\n**Published:** unknown\n\nRoe argues that the mechanism is dead weight. Some 41% of shoppers in Ohio know how soap works.',
  '# A dry spring\n\nNotes from the Allotment. Posted by Ada Roe.\n\nSome ⟦41%⟧ of slugs in Norway live in beds.',
  'The following chart is from Eurostat.\n\nThe sea is grey.\n\nSome ⟦41%⟧ of boats in Norway leak.',
  '# Bread\n\nI liked the paper bags of Roe’s shop. The book was sold out.\n\nSome ⟦41%⟧ of ovens in Norway are cold.',
]

const VERDICTS = { 'missing-source': [...GIVEN_AGAIN, ...TITLES, ...SPEECH, ...RUNNING, ...WORKS] } satisfies Verdicts

expectVerdicts(VERDICTS)
