/** What a text works out with a model, and what comes of what its writers run, is their own data; what it states of the world beside that is not. */
import { describe, expect, test } from 'vitest'
import { statusOf } from './mentions.ts'

const MODELLED =
  'A party wants to double the heating grant.\n\nThis note simulates the plan with our microsimulation of incomes.\n\n## Background\n\nMany homes burn oil.\n\n'

describe('the results of a model', () => {
  test.each([
    ['€410 million', '## Cost\n\nThe plan costs €410 million in 2026.'],
    ['€410 million', '## Cost\n\nDoubling the grant costs €410 million.'],
    ['€1.9 billion', '## Cost\n\nThe plan costs a lot. Over ten years it adds €1.9 billion to the debt.'],
    ['0.7%', '## Distributional effects\n\nPoverty falls by 0.7%.'],
    ['18%', '## Distributional effects\n\nSome 18% of the population would be better off.'],
    ['64%', '## Distributional effects\n\nOf those who lose, 64% are in the top half.'],
    ['1.9%', '## Who gains\n\nUnder the high-price scenario, the lowest decile gains 1.9%.'],
    ['€38', '## Results\n\nHouseholds affected by the change lose €38 in the highest decile.'],
    ['15%', '## Assumptions\n\n- Employers pass on 15% of it'],
  ])('are its own data: %s', (figure, text) => {
    expect(statusOf(MODELLED + text, figure)).toBe('own-data')
  })

  test.each([
    ['23%', '## Cost\n\nAbout 23% of homes are heated with oil.'],
    ['312,000', '## Cost\n\nThe grant reached 312,000 households in 2022.'],
    ['2%', '## Distributional effects\n\nChild poverty has risen by 2% since 2015.'],
    ['11%', '## Distributional effects\n\nThe poorest tenth of households spend 11% of what they have on heat.'],
    ['40%', '## Results\n\nMore than 40% of pensioners in Finland live alone.'],
    ['9%', '## Elsewhere\n\nA fund in Norway cut bills by 9% in 2022.'],
    ['€1.1 billion', '## Elsewhere\n\nSweden spends €1.1 billion on a similar scheme.'],
    ['40%', '## Elsewhere\n\nSome 40% of adults would struggle to pay a bill of €400.'],
    ['61 million', 'Roughly 61 million homes in the Union use gas.'],
    ['72%', 'Among parents, 72% approve of the plan.'],
  ])('do not stand for what is stated of the world: %s', (figure, text) => {
    expect(statusOf(MODELLED + text, figure)).toBe('none')
  })

  test.each([
    [
      'We used Costa, an open tax simulator, to see who wins.',
      '21%',
      '## Winners\n\nStatewide, 21% of people come out ahead.',
    ],
    ['I simulated an outbreak in a town.', '2,100', 'In the base case, 2,100 people fall ill within three months.'],
    [
      'We ran four scenarios in a model of the basin.',
      '9%',
      'Under shared cuts, the salt content of the lake rises by 9%.',
    ],
  ])('whatever is modelled: %s', (opening, figure, text) => {
    expect(statusOf(`${opening}\n\n${text}`, figure)).toBe('own-data')
    expect(statusOf(`${opening}\n\nSome 61% of adults in Norway sleep badly.`, '61%')).toBe('none')
  })

  test.each([
    [
      'We at Lark have merged both cuts into one plan to simulate what it does to farms.\n\nKey results:\n\n- Raises the income of 64% of farms',
      '64%',
    ],
    [
      'We used a mathematical model of the marsh. In dry years, as many as 9,000 nests could be lost, and 4,100 chicks would die.',
      '9,000',
    ],
    [
      'We fitted a stochastic model to the counts.\n\nThe mean predicted demand ranges from 310 to 2,640 beds.',
      '2,640',
    ],
    [
      'Using Costa static modeling, the levy will cost the town €3 million. The village share falls by €410,000.',
      '€410',
    ],
    [
      'We built a transmission model of the herd. We find that a week apart cuts cases by 94%. This reduction is close to that of two weeks (median 97%).',
      '97%',
    ],
    [
      'Our model of fares indicates that the cap saves money. Under the cap, riders save €12. The saving of €9,400 for a bus falls to the owner.',
      '€9,400',
    ],
  ])('are told in many ways: %s', (text, figure) => {
    expect(statusOf(text, figure)).toBe('own-data')
    expect(statusOf(`${text}\n\nSome 61% of adults in Norway sleep badly.`, '61%')).toBe('none')
  })

  test('are theirs who are named with a list of them', () => {
    const list = 'The Hill Group estimates that halving the fare would:\n\n- Cost €9 million\n\n- Help riders\n\n'
    expect(statusOf(`${list}## Towns\n\nThe cap would lower receipts by €410,000.`, '€410')).toBe('named')
    expect(statusOf(`${list}## Towns\n\nSome 61% of adults in Norway sleep badly.`, '61%')).toBe('none')
  })

  test('are nobody’s where nothing is modelled', () => {
    expect(statusOf('We used a new business model.\n\nThe plan costs €410 million in 2026.', '€410')).toBe('none')
    expect(statusOf('Key results:\n\n- Raises the income of 64% of farms', '64%')).toBe('none')
    expect(statusOf('We like the plan.\n\n## Cost\n\nThe plan costs €410 million in 2026.', '€410')).toBe('none')
    expect(statusOf('We modelled our school on theirs.\n\nThe plan costs €410 million in 2026.', '€410')).toBe('none')
  })

  test('are theirs who are named with one estimate after the other', () => {
    const lab =
      'The Tampa Tax Lab estimates that the bill would raise $4 billion. The Tampa Tax Lab projects that the cap would save $2 billion.\n\n## Who pays\n\nUnder the bill, the top decile loses 3%.'
    expect(statusOf(lab, '3%')).toBe('named')
    expect(statusOf(`${lab}\n\nAbout 31% of the state’s workers rent.`, '31%')).toBe('none')
  })
})

describe('what the writers run', () => {
  const library = 'Our programme lends drills to anybody in the street. We built a small crawler for the catalogue.\n\n'
  test.each([
    ['38%', 'In its second year, the programme grew by 38%.'],
    ['1,940', 'The programme has 1,940 borrowers by now.'],
    ['71%', 'The programme pays its way. About 71% of the loans come back in time.'],
    ['£2.4 million', 'Our own shop sold £2.4 million of tools in March.'],
    ['18%', 'The crawler fetched many pages. Of these, 18% were gone.'],
  ])('has its own numbers: %s', (figure, text) => {
    expect(statusOf(library + text, figure)).toBe('own-data')
  })

  test.each([
    ['62%', 'About 62% of households in Germany own a drill.'],
    ['130 trillion', 'The crawler of Google visits 130 trillion pages.'],
    ['12%', 'The programme pays its way. Tool sales in Europe fell by 12% last year.'],
    ['53%', 'The crawler is slow. Most readers, some 53%, leave a page that takes three seconds to load.'],
    ['41%', 'The council cut the grant by 41%.'],
    ['80%', 'Roughly 80% of power drills are used for less than an hour.'],
  ])('does not speak for others: %s', (figure, text) => {
    expect(statusOf(library + text, figure)).toBe('none')
  })

  test('is theirs only where they say so', () => {
    expect(statusOf('A town lends drills. In its second year, the programme grew by 38%.', '38%')).toBe('none')
  })
})

describe('the outcomes of a model in a section of their own', () => {
  const note = 'We simulate the heat grant with a tax model.\n\n## Poverty\n\n'
  test.each([
    ['9.2%', 'Pensioners see reductions in poverty as well, with their rate going from 9.2% to 8.8%.'],
    ['€2.1 billion', 'The changes to fuel and heat have a fiscal impact of €2.1 billion.'],
    ['70 cents', 'The grant is set against a counterfactual in which the levy was raised to 70 cents.'],
  ])('are its writers’: %s', (figure, text) => {
    expect(statusOf(note + text, figure)).toBe('own-data')
    expect(statusOf(`We like the grant.\n\n## Poverty\n\n${text}`, figure)).toBe('none')
  })

  test('are not what the world did', () => {
    expect(statusOf(`${note}Child poverty in Norland fell to 9.2% in 2019.`, '9.2%')).toBe('none')
  })
})
