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

const VERDICTS = { 'missing-source': [...GIVEN_AGAIN, ...TITLES] } satisfies Verdicts

expectVerdicts(VERDICTS)
