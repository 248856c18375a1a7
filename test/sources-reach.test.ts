/** How far a source reaches: small documents, judged by reading. */
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document.ts'

/** Status and reach in two words: "named nearby", "none". */
function gist(text: string, figure: string): string {
  const { mentions } = readDocument(text, { language: 'markdown', filePath: 'draft.md', today: '2025-06-01' })
  const source = mentions.find((mention) => mention.figure.text.includes(figure))?.source
  if (!source) throw new Error(`no figure “${figure}” in: ${text}`)
  return source.reach ? `${source.status} ${source.reach}` : source.status
}

const statusOf = (text: string, figure: string) => gist(text, figure).split(' ')[0]

describe('none', () => {
  test.each([
    [
      '93%',
      'SEO matters a lot. [Google](https://google.com) is the largest engine. 93% of online visits begin with a query.',
    ],
    ['61%', 'I live in [Aarhus](https://aarhus.dk). 61% of cyclists ride at night.'],
    ['45%', 'Some 61% of adults sleep badly. (Gallup)\n\n45% of bakers rise at four.'],
    ['45%', 'Some 61% of adults sleep badly, says Gallup. Bakers have another life. 45% of them rise at four.'],
    ['30%', 'Some numbers:\n\n* 61% sleep badly ([Gallup](https://gallup.com/a))\n* 30% of bakers rise at four'],
    ['30%', 'Bakers rise early: 30% are up at four. [Subscribe](https://example.org/a) for more.'],
    [
      '63%',
      'The hut is old. It has one room. The roof leaks. We sleep there. The dog does too. Nobody minds. The stove is warm. Rain is loud. So we read a [study of sleep](https://example.org/sleep).\n\nSome 63% of shepherds in Wales lost a lamb.',
    ],
    ['30%', 'Bakers rise early: 30% are up at four.\n\n![chart](chart.png)'],
    [
      '63%',
      'The hut is old. It has one room. The roof leaks. We sleep there. The dog does too. Nobody minds. The stove is warm. Rain is loud. Tea is hot. So we opened the [status page](https://hut.example.org/status) of the hut. Some 63% of shepherds in Wales lost a lamb.',
    ],
    ['63%', 'https://video.example.org/watch?v=12\n\nSome 63% of shepherds lost a lamb last spring.'],
    ['63%', '## Read More and Download the Reports\n\nSome 63% of shepherds lost a lamb last spring.'],
    [
      '12%',
      'Student debt stood at £12 billion in May, the [Loans Office](https://example.org/loans) reports.\n\nLife is dear. The result stands in 12% of kitchens.',
    ],
    [
      '63%',
      'Thieves opened the door in 22% of barns, by a [police study](https://example.org/barns).\n\nSmall farms feel safe. Some 63% of them leave a door ajar.',
    ],
    ['35%', 'Less than half of all drivers check the oil. It shows in the engine, 35% of which fail early.'],
    [
      '20%',
      '| Who | Share | Source |\n|---|---|---|\n| Bakers | 30% | [a](https://example.org/a) |\n| Nurses | 20% | |',
    ],
    [
      '12%',
      '# Bread\n\nThe Bakers Union was founded in 1890.\n\n## Mornings\n\nSome 30% rise at four.\n\n## Nights\n\nNearly 12% work all night.',
    ],
    [
      '12%',
      '# Bread\n\nAccording to Eurostat, 61% of homes bake.\n\n## Mornings\n\nSome 30% rise at four, says Gallup.\n\n## Nights\n\nNearly 12% work all night.',
    ],
    [
      '12%',
      '# Bread\n\nI read a [report on flour](https://example.org/a) the other day.\n\n## Nights\n\nNearly 12% of bakers work all night.\n\n## More\n\nSome 30% rise at four ([Gallup](https://g.com/1)). Others rise at five: 20% ([Pew](https://p.org/2)).',
    ],
    ['12%', 'Some 12% of bakers work all night. See also the [table of contents](#toc).'],
    ['12%', 'Some 12% of bakers work all night (in Norway).'],
    ['12%', 'Some 12% of bakers (Denmark) work all night.'],
    ['12%', 'Some 12% of bakers work all night (see Figure 2).'],
    ['12%', 'Across Denmark and Norway, 12% of bakers work all night.'],
    ['12%', 'Bakers in the European Union work hard, and 12% work all night.'],
    ['12%', 'The Bakers Union has 4,000 members, of whom 12% work all night.'],
    ['12%', 'Microsoft Excel was used by 12% of bakers.'],
    ['12%', 'President Obama signed the Bread Act, and 12% of bakers lost their jobs.'],
    ['12%', 'I think 12% is too much.'],
    ['12%', 'Bread prices are up 12% since 2020, and sales are down.'],
  ])('%s in %s', (figure, text) => {
    expect(statusOf(text, figure)).toBe('none')
  })
})

describe('named', () => {
  test.each([
    ['12%', 'Gallup asked 1,000 adults about sleep. Some 61% sleep badly. Another 12% never dream.'],
    ['12%', 'According to Gallup, 61% of adults sleep badly. By contrast, 12% of teens do.'],
    ['30%', 'A new survey from Gallup looks at sleep.\n\nThe numbers are grim:\n\n- 61% sleep badly\n- 30% snore'],
    ['30%', 'Gallup found three things:\n\n1. **61%** sleep badly.\n2. **30%** snore.'],
    ['30%', '> Some 30% of bakers rise at four.\n>\n> — Jane Doe, Bakers Union'],
    ['30%', '“Some 30% of bakers rise at four. It is a hard life,” said Jane Doe of the Bakers Union.'],
    ['30%', '“It is a hard life,” said Jane Doe of the Bakers Union. “Some 30% of bakers rise at four.”'],
    ['30%', 'Jane Doe runs the Bakers Union. She says 30% of bakers rise at four.'],
    ['30%', 'The Bakers Union looked into this. Its survey found that 30% of bakers rise at four.'],
    ['30%', '| Bakers | 30% |\n|---|---|\n| Nurses | 20% |\n\n*Source: Eurostat*'],
    ['20%', 'The table shows figures from Eurostat.\n\n| Who | Share |\n|---|---|\n| Nurses | 20% |'],
    ['20%', '| Who | Share | Source |\n|---|---|---|\n| Nurses | 20% | Eurostat |'],
    [
      '12%',
      '# The State of Bread 2023\n\nThe Bakers Union published its annual report today.\n\n## Mornings\n\nSome 30% rise at four.\n\n## Nights\n\nNearly 12% work all night.',
    ],
    ['12%', 'Eurostat publishes figures on bread each year. In 2021, 12% of bakers worked all night.'],
    ['12%', 'In 2021, the Bakers Union put the share at 12%.'],
    ['12%', 'As the Bakers Union pointed out in May, 12% work all night.'],
    ['12%', 'Bakers Union figures suggest 12% work all night.'],
    ['12%', 'Some 12% of bakers work all night (Bakers Union 2020).'],
    ['12%', 'Some 12% of bakers work all night [Bakers Union, 2020].'],
    ['12%', '<p>Some 12% of bakers work all night, <cite>Bakers Union</cite> says.</p>'],
    ['12%', 'President Obama said that 12% of bakers lost their jobs.'],
  ])('%s in %s', (figure, text) => {
    expect(statusOf(text, figure)).toBe('named')
  })
})

describe('link', () => {
  test.each([
    ['30%', 'Here are some [numbers from Gallup](https://gallup.com/sleep):\n\n* 61% sleep badly\n* 30% snore'],
    ['30%', 'Bakers rise early: [30%](https://example.org/a) are up at four.'],
    ['30%', 'Bakers rise early (30% are up at four — [source](https://example.org/a)).'],
    ['30%', 'Bakers rise early: 30% are up at four.\n\n[Source](https://example.org/a)'],
    ['30%', 'Bakers rise early: 30% are up at four.\n\nSource: <https://example.org/a>'],
    ['20%', '| Who | Share | Source |\n|---|---|---|\n| Nurses | 20% | [a](https://example.org/a) |'],
  ])('%s in %s', (figure, text) => {
    expect(statusOf(text, figure)).toBe('link')
  })
})

describe('vague', () => {
  test.each([
    ['30%', 'The survey found that 30% of bakers rise at four.'],
    ['12%', 'Many believe that 12% of bakers work all night.'],
    ['12%', 'Some reports say that 12% of bakers work all night.'],
    ['12%', 'Analysts estimate that 12% of bakers work all night.'],
  ])('%s in %s', (figure, text) => {
    expect(statusOf(text, figure)).toBe('vague')
  })
})

describe('own-data', () => {
  test.each([
    ['30%', 'We run a bakery blog. In our reader survey, 30% rise at four.'],
    ['30%', 'Last spring we polled 800 bakers.\n\nSome 30% rise at four.'],
    [
      '30%',
      '# Results of our survey\n\nWe asked 800 bakers when they rise.\n\n## Mornings\n\nSome 30% rise at four.\n\n## Nights\n\nNearly 12% work all night.',
    ],
    [
      '12%',
      '# Results of our survey\n\nWe asked 800 bakers when they rise.\n\n## Mornings\n\nSome 30% rise at four.\n\n## Nights\n\nNearly 12% work all night.',
    ],
  ])('%s in %s', (figure, text) => {
    expect(statusOf(text, figure)).toBe('own-data')
  })
})

describe('footnote', () => {
  test.each([['12%', 'Some 12% of bakers work all night[^1].\n\n[^1]: Bakers Union, 2020.']])(
    '%s in %s',
    (figure, text) => {
      expect(statusOf(text, figure)).toBe('footnote')
    },
  )
})

describe('reach', () => {
  test.each([
    ['the sentence before', 'The Sleep Council asked adults about their nights. Some 61% sleep badly.', 'named nearby'],
    [
      'the sentence behind',
      'Some 61% of the catch is herring. The [harbour board](https://example.org/a) counts every landing.',
      'link nearby',
    ],
    ['a pronoun', 'Polaris found that 12% of adults never dream. It also found that 61% sleep badly.', 'named nearby'],
    [
      '“the survey”',
      'A Gallup survey found that 12% of adults never dream.\n\nBeds are dear.\n\nThe survey found that 61% sleep badly.',
      'named',
    ],
    [
      'the introduction of a list',
      'According to the [harbour board](https://example.org/a):\n\n- 61% of the catch is herring\n- the rest is cod',
      'link nearby',
    ],
    [
      'the next paragraph of one sentence',
      'Gallup asked 1,000 adults about their nights.\n\nSome 61% sleep badly.',
      'named nearby',
    ],
    [
      'a heading that names it',
      '## What Eurostat found\n\nBeds are dear in the north. People work a lot.\n\nSome 61% of adults sleep badly.',
      'named section',
    ],
    ['a quotation’s line before', 'The Sleep Council writes:\n\n> Some 61% of adults sleep badly.', 'named nearby'],
  ])('%s', (_, text, expected) => {
    expect(gist(text, '61%')).toContain(expected)
  })

  test.each([
    [
      'a survey next door is another figure’s',
      'Half of all drivers speed. A [Danish survey](https://example.org/a) found that 31% of cyclists do.',
      'Half',
    ],
    [
      'a new subject ends it',
      'Polaris found that 12% of adults never dream. Meanwhile bakers sold 310,000 pretzels.',
      '310,000',
    ],
    [
      'a sentence between ends it',
      'The [harbour board](https://example.org/a) counts every landing.\n\nTrawlers land in May.\n\nSome 61% of buyers are abroad.',
      '61%',
    ],
    [
      'the item before is not the introduction',
      'Some facts:\n\n- 12% of adults never dream (Gallup)\n- 61% of bakers rise at four',
      '61%',
    ],
    [
      'a heading’s own figure is not the section’s',
      '## 12% of adults never dream ([source](https://example.org/a))\n\nSome 61% of bakers rise at four.',
      '61%',
    ],
  ])('%s', (_, text, words) => {
    expect(gist(text, words)).toBe('none')
  })

  test('a table takes its source from its row or the line below', () => {
    const table = '| Fish | Share |\n|---|---|\n| Herring | 61% |\n'
    expect(gist(`${table}\nSource: Harbour Board`, '61%')).toBe('named nearby')
    expect(gist(table, '61%')).toBe('none')
  })

  test('a piece about one named study is backed by it throughout', () => {
    const text =
      'Gallup released a survey about sleep. It asked adults in May.\n\n## Nights\n\nSome 61% sleep badly.\n\n## Days\n\nA third of them are tired at noon.'
    expect(gist(text, '61%')).toBe('named document')
    expect(gist(text, 'third')).toBe('named document')
  })
})

describe('a document with one voice', () => {
  test('a piece that closes with its only source is backed by it', () => {
    const text =
      'Some 61% of adults sleep badly.\n\nA third of them snore.\n\nSource: [Sleep Council](https://example.org/a)'
    expect(gist(text, '61%')).toBe('link document')
  })

  test('a list of sources at the end backs nothing', () => {
    const text =
      'Some 61% of adults sleep badly.\n\nA third of them snore.\n\n## Sources\n\n- [Sleep Council](https://example.org/a)\n- [Bed Board](https://example.org/b)'
    expect(gist(text, '61%')).toBe('none')
  })

  test('a press release speaks for its company', () => {
    const text =
      'FOR IMMEDIATE RELEASE\n\nMorello Coffee today announced its results. Bakers rose at four.\n\nThe company opened 310 shops last year.\n\nIn all, 61% of adults drink tea.'
    expect(gist(text, '310')).toBe('own-data document')
    expect(gist(text, '61%')).toBe('none')
  })
})

describe('a source that is taken up by name', () => {
  test.each([
    [
      '12%',
      'The [Flour Inspectorate](https://flour.example.org/a) reports on 61% of mills.\n\nMillers were not amused. They wrote to the king.\n\nThe inspectorate shut 12% of the mills.',
    ],
    [
      '12%',
      'In [a paper by Ulm and Castellan](https://doi.org/10.1000/bread.1) 61% of loaves sank.\n\nI read it twice. It was raining.\n\nUlm and Castellan split the rest by colour: of the brown ones 12% rose.',
    ],
    [
      '12%',
      'In [a paper by Ulm and Castellan](https://doi.org/10.1000/bread.1) 61% of loaves sank.\n\nUlm split the rest by colour. Of the brown loaves 61% sank, of the white loaves 12%.',
    ],
  ])('%s in %s', (figure, text) => {
    expect(statusOf(text, figure)).toBe('link')
  })

  test.each([
    // A capital that is a common word of the text is nobody's name.
    [
      '12%',
      'According to the Fresh Bread Council, 61% of adults eat bread.\n\nIt is good. It keeps well.\n\nBread is bought by 12% of hermits.',
    ],
    [
      '12%',
      'According to the Flour Inspectorate, 61% of mills are old.\n\nIt is so. Nobody minds.\n\nAn inspectorate in Kent lost 12% of its staff.',
    ],
  ])('not %s in %s', (figure, text) => {
    expect(statusOf(text, figure)).toBe('none')
  })
})

describe('a count that is built on', () => {
  const opening =
    'Of the mills in Kent, 143 burned down last year, says the [fire service](https://fire.example.org/a).'

  test('takes its source along', () => {
    expect(gist(`${opening}\n\nMillers wept. It rained.\n\nIn 12% of those 143 mills the cat was blamed.`, '12%')).toBe(
      'link document',
    )
  })

  test('is not met by chance', () => {
    expect(gist(`${opening}\n\nBakers slept. It rained.\n\nSome 143 bakers, 12% of all, saw nothing.`, '12%')).toBe(
      'none',
    )
  })
})

describe('a source declared for the whole', () => {
  test.each([
    ['named', 'All figures are from the Bakers Almanac unless another source is given.'],
    [
      'link',
      'Unless stated otherwise, the numbers in this article come from the [Bakers Almanac](https://b.example.org/x).',
    ],
    ['own-data', 'All the numbers here are from my own scales.'],
    ['link', 'The sheet with every loaf and its weight is [here](https://b.example.org/loaves.ods).'],
    ['named', '## Data source\n\nThe data were taken from the Bakers Almanac.'],
  ])('%s: %s', (status, declaration) => {
    expect(
      statusOf(`Bread is heavy.\n\nSome 12% of loaves in Wales weigh more than a cat.\n\n${declaration}`, '12%'),
    ).toBe(status)
  })

  test.each([
    'Some of the data come from the Bakers Almanac.',
    'The app shows data from the Bakers Almanac to all users.',
    'All bakers learn from their mistakes.',
    '## Flour\n\nThe data were taken from the Bakers Almanac.',
    '## Data source\n\nBakers weigh their loaves.',
  ])('not by “%s”', (line) => {
    expect(
      statusOf(`Bread is heavy.\n\nSome 12% of loaves in Wales weigh more than a cat.\n\nIt is so.\n\n${line}`, '12%'),
    ).toBe('none')
  })
})

describe('what a body reports of itself', () => {
  const report = (head: string) =>
    `${head}\n\nWe sold more bread than ever. Our ovens were never cold. We thank our bakers.\n\nIncome rose to £1,920,000.\n\nIn Wales 12% of households bake.`

  test('is its own data, and what it says of the world is not', () => {
    expect(gist(report('# Annual report of the Kent Bakers'), '1,920,000')).toBe('own-data document')
    expect(gist(report('# Annual report of the Kent Bakers'), '12%')).toBe('none')
  })

  test('is so only where the document is a report on itself', () => {
    expect(gist(report('# Bread for all'), '1,920,000')).toBe('none')
  })
})

describe('a place in the work that is spoken of', () => {
  test.each(['(p. 88)', '(pp. 12–14)', '(ibid.)', '(Bakers Union, review of the year, 2023)'])('%s', (place) => {
    expect(gist(`Her book is long. Some 12% of bakers rise at four ${place}.`, '12%')).toBe('named sentence')
  })
})

describe('a new subject', () => {
  const added = 'Some 63% of the beekeepers in Wales lost a colony to the winter.'

  test.each([
    [
      'behind a line that only links',
      'Bread is heavy. Bakers know it.\n\nRead more about ovens [here](https://example.org/ovens).',
    ],
    [
      'at the end of a piece about one study',
      'The Bakers Union released a survey about ovens. It asked bakers in May.\n\n## Mornings\n\nThe survey found that 61% of bakers light the oven at four.\n\n## Nights\n\nThe bakers, the survey found, clean the oven twice; 30% of ovens are never cold.',
    ],
  ])('is not backed %s', (_, text) => {
    expect(gist(`${text}\n\n${added}`, '63%')).toBe('none')
  })

  test('is not backed by the study that its paragraph speaks of', () => {
    const study = 'The Bakers Union released a survey about ovens. It asked bakers in May.'
    const found = 'Some 61% of ovens are lit at four. Bakers clean the ovens twice. The rest is flour.'
    expect(gist(`# Survey of ovens\n\n${study}\n\n## Mornings\n\n${found} ${added}`, '63%')).toBe('none')
  })
})

describe('a figure that follows from sourced ones', () => {
  const lambs =
    'In May there were 8,000 lambs on the hills, the [farm census](https://example.org/a) shows. A year on there are 9,600, says the [next one](https://example.org/b).'
  test.each([
    ['link', '20%', `${lambs} The flock has thus grown by 20%.`],
    ['link', '1,600', `${lambs}\n\nThat is a gain of 1,600 woolly heads.`],
    [
      'link',
      'three times',
      'Of the boats, 12% leak ([log](https://example.org/a)). Of the cars, 4% do ([garage](https://example.org/b)).\n\nSo boats do it more: three times as often.',
    ],
    ['link', '20%', `${lambs}\n\nFrom 8,000 to 9,600 on the same grass: 20% in one spring.`],
    ['none', '45%', `${lambs}\n\nFrom 8,000 to 9,600 on the same grass: 45% in one spring.`],
    ['none', '20%', `${lambs}\n\nSome 20% of shepherds keep goats.`],
    ['none', '37%', `${lambs}\n\nSo it comes that 37% of shepherds are sad.`],
    ['none', '20%', `${lambs}\n\n# Wool\n\nShops thus sell 20% of all yarn.`],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('a figure that stands in a sourced table', () => {
  const table =
    '| Line | Cars, 2024 | Share |\n|---|---:|---:|\n| Island loop | 5,000 | 25% |\n| *Source: Harbour Board, yearbook 2024* | | |'
  test.each([
    ['named', '5,000 c', `${table}\n\nThe island loop comes second with 5,000 cars, or 25%.`],
    ['none', '38%', `${table}\n\nSome 38% of islanders own a boat.`],
    ['none', '5,000 g', `${table}\n\n# Birds\n\nIn winter 5,000 gulls nest here.`],
    ['none', '5,000 c', '| Line | Cars |\n|---|---:|\n| Loop | 5,000 |\n\nThe loop carries 5,000 cars.'],
  ])('%s: %s', (status, words, text) => {
    const { mentions } = readDocument(text, { language: 'markdown', filePath: 'draft.md', today: '2025-06-01' })
    const found = mentions.find(({ sentence, figure }) => !sentence.block.cell && words.startsWith(figure.text))
    expect(found?.source.status).toBe(status)
  })
})

describe('what a study is known by', () => {
  test.each([
    [
      'a part of what was counted',
      'link',
      'The city burned 31,400 tonnes, the [city return](https://example.org/r) says. Garden wood alone came to 12 tonnes.',
      '12 tonnes',
    ],
    [
      'what goes to one of a sum',
      'link',
      'The harbour has £9.2m for next year, says the [port plan](https://example.org/p). Dredging takes £4.1m of that.',
      '£4.1m',
    ],
    [
      'what is left of a sum',
      'link',
      'The harbour has £9.2m for next year, says the [port plan](https://example.org/p). Dredging takes £4.1m of that. The remaining £5.1m is for quays.',
      '£5.1m',
    ],
    [
      'a sum of which nothing is said',
      'none',
      'The harbour has £9.2m for next year, says the [port plan](https://example.org/p). Norland spends £4.1m of its taxes on roads.',
      '£4.1m',
    ],
    [
      'the record of what the paragraph opens on',
      'link',
      'Water charges rise by 6.2%. [The charges order](https://example.org/o) takes a flat from £310 to £329.',
      '6.2%',
    ],
    [
      'a record of something else',
      'none',
      'Water charges rise by 6.2%. [The parking order](https://example.org/o) takes a permit from £310 to £329.',
      '6.2%',
    ],
    [
      'totals that the paragraph accounts for at its end',
      'link',
      'Norland’s nine zoos had 3.15 million guests in 2024. That was a tenth fewer than the 3.5 million of 2023. Both totals are from the [zoo register](https://example.org/z).',
      '3.15 million',
    ],
    [
      'totals that nothing accounts for',
      'none',
      'Norland’s nine zoos had 3.15 million guests in 2024. That was a tenth fewer than the 3.5 million of 2023. Both totals are a worry for the [zoo register](https://example.org/z).',
      '3.15 million',
    ],
    [
      'the next group of a poll',
      'link',
      'A [Harbour poll](https://example.org/h) finds that 54% of voters want a bridge.\n\nIt reached 1,010 voters in May.\n\nThe young are keener: among the 220 respondents under 30, 63% are for it. Among the 260 over 65, 44% are.',
      '44%',
    ],
    [
      'the same in other words, a paragraph on',
      'link',
      'Norland has 4.1 million cyclists over ten, [according to Velostat](https://example.org/v).\n\nThat is a 61.2 percent share, and more than any neighbour has.',
      '61.2 percent',
    ],
    [
      'another figure, a paragraph on',
      'none',
      'Norland has 4.1 million cyclists over ten, [according to Velostat](https://example.org/v).\n\nTrams carry 61.2 percent of Osterby’s commuters.',
      '61.2 percent',
    ],
    [
      'two shares added up further on in the paragraph',
      'own-data',
      'We asked 212 members why they come. We found that 27% come for the saunas and 36% for the pool. (The café is another matter.) So here it is: 63% of members want to get wet.',
      '63%',
    ],
    [
      'a share that the two do not add up to',
      'none',
      'The [bath register](https://example.org/b) has 27% of members in the saunas and 36% in the pool.\n\nA lot has been said about the café.\n\nAt last: 64% of Norlanders cannot swim.',
      '64%',
    ],
    [
      'what brought a rise about',
      'link',
      'One paper says that [sales of bread grew 14% in a year](https://example.org/b). Rye is behind that growth: its buyers eat 3.2 times more of it.',
      '3.2 times',
    ],
    [
      'a rise of which nothing was said',
      'none',
      'Osterby has 14% of the mills, the [mill register](https://example.org/b) says. Rye is behind that growth: its buyers eat 3.2 times more of it.',
      '3.2 times',
    ],
    [
      'a heading run into its paragraph',
      'link',
      '**Tens of thousands of lost parcels.** A court found that the post had [lost parcels for years](https://example.org/p).',
      'Tens of thousands',
    ],
    [
      'a sentence before a paragraph’s link',
      'none',
      'Tens of thousands of parcels were lost. A court in Osterby was [renovated in 1999](https://example.org/p) at great cost.',
      'Tens of thousands',
    ],
    [
      'a series told year by year',
      'link',
      'Economist Ada Lund, using old censuses, describes farms in [a paper on barns](https://example.org/b).\n\nIn 1961, only 21 percent of farms had a tractor. By 1991, 84 percent of small farms had one. In 1961, 9 percent of byres had a milking machine.',
      '9 percent',
    ],
    [
      'a series that nobody tells',
      'none',
      'Ada Lund keeps bees.\n\nIn 1961, only 21 percent of farms had a tractor. By 1991, 84 percent of small farms had one. In 1961, 9 percent of byres had a milking machine.',
      '9 percent',
    ],
    [
      'those who told us',
      'own-data',
      'Wardens called at all 80 barns. Of those, 24 (12%) told us that their owls had left.',
      '12%',
    ],
    [
      'the page of who was spoken of',
      'link',
      'The Bank of Norland left its rate at 12% in May. The board split 30–20, its [minutes](https://example.org/m) show.',
      '12%',
    ],
    [
      'the release',
      'link',
      'Some 40% of locks were picked, by [a police release](https://example.org/r).\n\nThe release also counts barn fires, which went the other way: 12% of all.',
      '12%',
    ],
  ])('%s', (_, status, text, figure) => {
    expect(statusOf(text, figure)).toBe(status)
  })

  test('a figure set in before a forecast is not what is foretold', () => {
    expect(statusOf("The clerk's boat, valued at £310,000, is expected to be sold.", '310')).toBe('none')
    expect(statusOf('In all, 40,000 people are expected to come.', '40,000')).toBe('vague')
  })
})

describe('what does not end a source', () => {
  const opening = 'In [a talk](https://talks.example.org/1) Lena Hartwig said that 61% of loaves sank.'
  test.each([
    ['a question', `${opening} What about bakers? She counted 12% among the sad.`],
    ['a few words', `${opening} Bakers laughed. She counted 12% among the sad.`],
    ['the method', `${opening} The margin of error is small, 12% of it due to yeast.`],
    ['what was just counted', `${opening} That number was 12% in the year before.`],
    ['a result', `${opening}\n\nThat gap of 12% has closed since.`],
  ])('%s', (_, text) => {
    expect(statusOf(text, '12%')).toBe('link')
  })
})

describe('who is named by an office', () => {
  test.each([
    ['named', 'One in eight bridges is old, the county engineer told the council.'],
    ['named', "The port's customs ledgers show that one in eight ships sank."],
    ['named', 'According to the regional bridges office, one in eight bridges is old.'],
    ['named', 'One in eight bridges is old, the river authority said in its annual report.'],
    ['vague', 'One in eight bridges is old, the authority said.'],
    ['vague', 'The new agency found that one in eight bridges is old.'],
    ['none', 'According to the new office, one in eight bridges is old.'],
    ['vague', 'The report found that one in eight bridges is old.'],
    ['vague', 'One in eight bridges is old, the researchers told the council.'],
  ])('%s: %s', (status, text) => {
    expect(statusOf(text, /one in eight/i.exec(text)?.[0] ?? '')).toBe(status)
  })
})

describe('somebody who examines something', () => {
  test.each([
    ['Dr. Hartwig compared oven records in two villages. Some 12% of loaves in the upper one sank.', 'named'],
    ['Lena Hartwig looked at 400 ovens. In Kent, 30% were cold. In Essex, 12% were.', 'named'],
    ['Lena Hartwig of the Bakers Union followed 90 apprentices. Almost 12% of them gave up.', 'named'],
    [
      'Dr. Hartwig has examined bakeries in two villages. Nearly 40% of loaves sank at Oven House. At Mill Lane, 31% did. By contrast, at Dough Hall, only 12% did.',
      'named',
    ],
    ['The Bakers Union just came out with a report saying that 12% of ovens are cold.', 'named'],
    ['Lena Hartwig looked at me. Some 12% of ovens in Wales are cold.', 'none'],
    ['Lena Hartwig compared bread to love. Some 12% of ovens in Wales are cold.', 'none'],
  ])('%s', (text, status) => {
    expect(statusOf(text, '12%')).toBe(status)
  })
})

describe('what goes on with a source', () => {
  test.each([
    [
      'a part of what was spoken of',
      'According to the Flour Board, 61% of millers in Kent sold up. What became of them? Most went to sea. Barely 12% of them came back.',
    ],
    [
      'one place after the other',
      'The Bread Census tells the tale. In Kent, 61% of loaves are white. In Essex, it was 12%.',
    ],
    [
      'the other way as well',
      'According to the Flour Board, 61% of apprentices were masters by 1990. Ovens change hands too. Of the masters who had ovens, 12% had lost them.',
    ],
    [
      'the same figure again',
      'Mills in Kent employ 4.7% of all men ([source](https://mills.example.org/a)). Some 12% of Kentish men, 4.7% of all, work in mills.',
    ],
  ])('%s', (_, text) => {
    expect(statusOf(text, '12%')).not.toBe('none')
  })
})

describe('the same at another time', () => {
  const grants = 'In 1998, the success rate of applicants was [31.4%](https://grants.example.org/a).'
  test.each([
    ['link', '22.9%', `${grants} Today it is 22.9% and falling.`],
    ['link', '5,112', `${grants} By 2016, that number had come down to 5,112.`],
    ['none', '22.9%', `${grants} Today 22.9% of bakers own their shop.`],
    ['none', '40%', `${grants} In 2016, the number of bakeries fell by 40% in Wales.`],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('a figure that hardly comes twice by chance', () => {
  const mills =
    'Kent lost 5,437 mills, a 27% decline, by the [mill count](https://mills.example.org/a).\n\nMillers had other plans. The sea was near.\n\n'
  test.each([
    ['link', 'What are we to make of a 27% decline? A 27% decline is a shock.', 1],
    ['link', 'The 5,437 mills that Kent lost will not come back.', 0],
    ['none', 'About 27% of bakers have bought a boat.', 0],
    ['none', 'The navy signed on 5,437 men from Wales.', 0],
    ['none', 'A 27% decline left 61% of villages without a mill.', 1],
  ])('%s: %s', (status, text, at) => {
    const { mentions } = readDocument(mills + text, { language: 'markdown', filePath: 'draft.md', today: '2025-06-01' })
    const last = mentions.filter(({ sentence }) => sentence.block.text.startsWith(text.slice(0, 12)))
    expect(last[at]?.source.status).toBe(status)
  })
})

describe('a turn to another matter', () => {
  const study =
    'A recent Flour Board study tells us of the millers. It counted the mills in Kent. The study found that 61% of millers sold up.'

  test.each([
    'What about rents? Millers pay 12% more for their mills.',
    "Then there's the rent. Millers pay 12% more for their mills.",
    'Aside from wages, 12% of millers in Kent have no heir.',
    'As for the bakers, 12% of them in Kent have no heir.',
    'Who buys the flour? The richest 12% of bakers buy half of it.',
  ])('ends the reach: %s', (text) => {
    expect(statusOf(`${study}\n\n${text}`, '12%')).toBe('none')
  })

  test('does not where the study is taken up again', () => {
    expect(statusOf(`${study}\n\nWhat about rents? The study says that they are up 12%.`, '12%')).toBe('named')
  })

  test('does not within a piece whose title promises the study', () => {
    const text = `# Miller survey: the results\n\n${study}\n\nWhat about rents? Millers in Kent pay 12% more.`
    expect(statusOf(text, '12%')).toBe('named')
  })
})

describe('a study that is named in passing at the start', () => {
  const study =
    'Let us look at the Flour Board’s new report. Some 61% of millers sold their mills, and 30% sold the wheel.'

  test('backs what speaks of the same', () => {
    expect(gist(`${study}\n\nMen grumble.\n\nMillers who sold their mills lost 12% of the price.`, '12%')).toBe(
      'named section',
    )
  })

  test('does not back what speaks of something else', () => {
    const text = `${study}\n\nMillers read newspapers.\n\nThe newspapers of the county have lost 12% of their readers.`
    expect(gist(text, '12%')).toBe('none')
  })
})

describe('a quotation of several sentences', () => {
  test('is whose it is said to be at its end', () => {
    const text =
      '"Some 12% of loaves sink. Who would have thought? Not I," [wrote Lena Hartwig](https://bread.example.org/sink).'
    expect(gist(text, '12%')).toBe('link nearby')
  })

  test('ends where it is closed', () => {
    const text =
      '"Bread is heavy," the miller said. Some 12% of loaves in Wales sink. Nobody knows why. "Not I," [wrote Lena](https://bread.example.org/sink).'
    expect(gist(text, '12%')).toBe('none')
  })
})

describe('a paragraph that closes with more to read', () => {
  const text = 'Since the Oven Code came, 180 mills in Kent took it up. Millers like it.'

  test('is backed by the study that it offers', () => {
    const offered = 'Read more in our [case study of the Oven Code](https://ovens.example.org/case).'
    expect(gist(`${text} ${offered}`, '180')).toBe('link nearby')
  })

  test('is not backed by anything else to read', () => {
    expect(gist(`${text} Read more about [the Oven Code](https://ovens.example.org/).`, '180')).toBe('none')
  })
})

describe('who looks back on their own year', () => {
  const text =
    'We set out to bake. Our ovens grew. We thank our bakers.\n\n- 97 new bakers, bringing our team to 178\n\nIn Wales 12% of households bake.'

  test('tells of their own data', () => {
    expect(gist(`# Year two: by the numbers\n\n${text}`, '97')).toContain('own-data')
    expect(gist(`# Year two: by the numbers\n\n${text}`, '12%')).toBe('none')
    expect(gist(`# Bread\n\n${text}`, '97')).toBe('none')
  })
})

describe('who is named by a link that states something of them', () => {
  test('is not who later figures are from', () => {
    const text =
      'This week [the miller Jonas Ekvall lost his mill to the sea](https://news.example.org/mill), which had 40 windows.\n\nThe sea is wide. It took the wheel.\n\nEkvall sells to 12% of bakers in Kent.'
    expect(gist(text, '12%')).toBe('none')
  })
})

describe('a study that is there for its paragraph', () => {
  test.each([
    'Lena Hartwig looked at oven records. A quarter of the loaves sank. At Dover, 12% of bakers wept by the sea.',
    'According to the [Flour Board](https://flour.example.org/a), 61% of mills burn oil.\n\nThe board’s yearbook also looks at wood. Millers in Kent burn 30%. In Essex, it was 12%.',
  ])('%s', (text) => {
    expect(statusOf(text, '12%')).not.toBe('none')
  })

  test.each([
    // Pretzels are counted, loaves were shared out.
    'Lena Hartwig looked at oven records. A quarter of the loaves sank. In Dover, bakers sold 310,000 pretzels.',
    'Landlords say that they are poor. Some 310,000 of them own a castle.',
    'Lena Hartwig looked at oven records. A quarter of the loaves sank.\n\nAnd pretzels? Bakers sold 310,000 of them.',
  ])('not %s', (text) => {
    expect(statusOf(text, '310,000')).toBe('none')
  })
})

describe('figures of one series', () => {
  const first =
    'According to the Flour Board, the top tenth of Kentish millers, grinding over 900 sacks in winter, sell 61% of the brown flour.'

  test('have one source, a paragraph further on', () => {
    const text = `${first}\n\nBut there is more.\n\nThe bottom half of Kentish millers, grinding under 40 sacks in winter, sell 12% of the brown flour.`
    expect(statusOf(text, '12%')).toBe('named')
  })

  test('of another place are another series', () => {
    const text = `${first}\n\nBut there is more.\n\nThe top tenth of Welsh millers, grinding over 900 sacks in winter, sell 12% of the brown flour.`
    expect(statusOf(text, '12%')).toBe('none')
  })
})

describe('pointing back to one study', () => {
  test('does not make a text one about another', () => {
    const text =
      'Bread is dear. The [Bread Index](https://index.example.org/a) found that 61% of loaves are white.\n\nAccording to a paper by the Flour Board, 30% of mills burn oil. The paper says that 20% burn wood. It finds that 9% burn straw, the paper says.\n\nLoneliness is the price: 12% of bakers live alone.'
    expect(statusOf(text, '12%')).toBe('none')
  })
})
