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

const VERDICTS = { 'missing-source': [...GIVEN_AGAIN, ...TITLES, ...SPEECH] } satisfies Verdicts

expectVerdicts(VERDICTS)
