/** What a text reads off its own charts and its own code, and what a set of data holds, has a source; what it states of the world beside them has none. */
import { describe, expect, test } from 'vitest'
import { statusOf } from './mentions.ts'

const CHART = '![](hens.png)'

describe('a chart', () => {
  test.each([
    [
      '3,400 g',
      `The plot below gives the weight of each hen by month. By June the heaviest hens weigh 3,400 g.\n\n${CHART}`,
    ],
    ['2,400 mm', `Figure 2 shows the rain in four ports. In Bergen 2,400 mm of rain fall a year.\n\n${CHART}`],
    ['38%', `${CHART}\n\nAs the chart above shows, 38% of the orders come in on a Monday.`],
    ['26%', `Look at the left panel of the graph of weekly rents.\n\nIn this graph rents rise by 26%.\n\n${CHART}`],
    ['9,700', `The map shows over 9,700 wells.\n\n${CHART}`],
    [
      '44%',
      `Below, Figure 3 displays loans by branch.\n\n${CHART}\n\nThe branches in the south made 44% of these loans.`,
    ],
  ])('is what its figures are read off: %s', (figure, text) => {
    expect(statusOf(text, figure)).toBe('own-data')
  })

  test.each([
    ['3,400 g', 'The plot below gives the weight of each hen by month. By June the heaviest hens weigh 3,400 g.'],
    ['44%', `The plot below gives the weight of each hen.\n\n${CHART}\n\nAbout 44% of adults in Peru own a dog.`],
    ['61%', `The graph below shows our mill.\n\n${CHART}\n\n## Bread\n\nSome 61% of bread in Norway is sliced.`],
    ['38%', `${CHART}\n\nOn Mondays 38% of parcels in Europe are sent.`],
    ['12%', `The festival has put us on the map.\n\n${CHART}\n\nSome 12% of villages in Austria have a choir.`],
  ])('says nothing of the rest: %s', (figure, text) => {
    expect(statusOf(text, figure)).toBe('none')
  })
})

const CODE =
  '```r\nlibrary(ggplot2)\nwarblers <- read_csv("ringing.csv")\nggplot(warblers, aes(season, returns)) + geom_line()\n```\n\n'

describe('code that goes through data', () => {
  test.each([
    ['61%', `${CODE}Some 61% of the warblers come back in their second year.`],
    ['61%', `${CODE}![](chunk-1.png)\n\nIn the last season, 61% came back.`],
    [
      '4,182',
      '```python\nimport pandas as pd\ncatches = pd.read_csv("catches.csv")\ncatches.shape\n```\n\nThere are 4,182 catches in all.',
    ],
    [
      '23%',
      '```{r}\nfit <- glm(sold ~ price, data = auctions)\nexp(coef(fit))\n```\n\nEach pound on the price lowers the odds of `sold` by 23%.',
    ],
    [
      '30%',
      'The code to reproduce this analysis is in a gist.\n\n![](rings.png)\n\nBlue rings outlived only 30% of the others.',
    ],
  ])('is what its output is read off: %s', (figure, text) => {
    expect(statusOf(`We ring birds.\n\n${text}`, figure)).toBe('own-data')
  })

  test.each([
    ['8%', `${CODE}About 8% of men cannot tell red from green.`],
    ['70%', `Some 70% of warblers die before they breed.\n\n${CODE}`],
    [
      '61%',
      '```js\nconst warblers = await fetch("/warblers")\n```\n\nSome 61% of the warblers come back in their second year.',
    ],
    ['5.1 million', `${CODE}Nothing to see here.\n\n## Elsewhere\n\nSweden counts 5.1 million homes.`],
  ])('says nothing of the rest: %s', (figure, text) => {
    expect(statusOf(`We ring birds.\n\n${text}`, figure)).toBe('none')
  })
})

const GIVER = 'The [port of Turku](https://example.org/turku) has published its berth records for 2021.\n\n'

describe('a set of data', () => {
  test.each([
    ['1,942', 'The new data set covers 1,942 calls.'],
    ['€88,310', 'The data covers dues for 311 calls. Total income amounts to €88,310.'],
    ['62 million', 'The database currently contains 62 million positions.'],
    ['7,400', 'This table of berths, which grew out of a school project, now lists 7,400 ships.'],
  ])('is told by whoever gives it: %s', (figure, text) => {
    expect(statusOf(GIVER + text, figure)).toBe('link')
    expect(statusOf(text, figure)).not.toBe('link')
  })

  test('goes by the name that it was given', () => {
    const named = 'The [Nestbox service](https://example.org/nestbox) collects sightings from schools. '
    expect(statusOf(`${named}The service now holds 3.2 million sightings.`, '3.2')).toBe('link')
    expect(statusOf(`${named}\n\nThe city now holds 3.2 million people.`, '3.2')).toBe('none')
  })

  test.each([
    ['41%', 'Some 41% of ships in the Baltic burn heavy oil.'],
    ['12,000', 'Every year 12,000 seafarers fall ill.'],
  ])('says nothing of the rest: %s', (figure, text) => {
    expect(statusOf(`${GIVER}The data covers 311 calls.\n\n${text}`, figure)).toBe('none')
  })
})
