/** What backs a figure and where it stands: expectations by reading. */
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document.ts'
import type { Language, Mention, Source } from '../src/model.ts'

const read = (text: string, language: Language = 'markdown') =>
  readDocument(text, { language, filePath: 'draft.md', today: '2025-06-01' })

/** The figure of a text that is written `words`. */
function mention(text: string, words: string, language?: Language): Mention {
  const found = read(text, language).mentions.find(({ figure }) => figure.text.includes(words))
  if (!found) throw new Error(`no figure “${words}” in: ${text}`)
  return found
}

const sourceOf = (text: string, words: string, language?: Language): Source => mention(text, words, language).source

/** Status and reach in two words: "named nearby", "none". */
const gist = (text: string, words: string, language?: Language): string => {
  const { status, reach } = sourceOf(text, words, language)
  return reach ? `${status} ${reach}` : status
}

describe('a link', () => {
  test('backs the figures of its sentence', () => {
    const source = sourceOf('Some 61% of [the catch](https://example.org/catch) is herring.', '61%')
    expect(source).toMatchObject({ status: 'link', reach: 'sentence', target: 'https://example.org/catch' })
    expect(source.via?.text).toBe('the catch')
  })

  test('may stand in brackets behind the full stop', () => {
    expect(gist('Some 61% of the catch is herring. ([Harbour board](https://example.org/a))', '61%')).toBe(
      'link sentence',
    )
    expect(gist('Some 61% of the catch is herring. ([source](https://example.org/a)) The rest is cod.', '61%')).toBe(
      'link sentence',
    )
  })

  test('is the nearest of several', () => {
    const text = 'It is [cold](https://example.org/cold), and 61% of [the catch](https://example.org/catch) is herring.'
    expect(sourceOf(text, '61%').target).toBe('https://example.org/catch')
  })

  test.each([
    ['an image', 'Some 61% of the catch is herring ![boats](https://example.org/boats.png).'],
    ['an anchor', 'Some 61% of the catch is herring ([see below](#catch)).'],
    ['a mail address', 'Some 61% of the catch is herring; [write to us](mailto:a@example.org).'],
    ['a tag', 'Some 61% of the [catch](/tags/catch) is herring.'],
    [
      'a share button',
      'Some 61% of the catch is herring. [Tell others](https://twitter.com/intent/tweet?text=herring)',
    ],
  ])('is no source as %s', (_, text) => {
    expect(gist(text, '61%')).toBe('none')
  })

  test('to a results page is rejected and named', () => {
    const source = sourceOf('Some 61% of the catch is [herring](https://www.google.com/search?q=herring).', '61%')
    expect(source.status).toBe('none')
    expect(source.rejected?.url).toContain('google.com/search')
  })

  test('behind a semicolon is another statement’s', () => {
    expect(gist('Some 61% of the catch is herring; cod has [moved north](https://example.org/cod).', '61%')).toBe(
      'none',
    )
  })
})

describe('a marker', () => {
  const list = '\n\n## References\n\n1. Harbour board, Landings, 2023.\n2. Lee, A. Nets, 2020.\n'

  test('resolves against a numbered list', () => {
    const source = sourceOf(`Some 61% of the catch is herring [2].${list}`, '61%')
    expect(source).toMatchObject({ status: 'reference', reach: 'sentence', target: '2' })
  })

  test('dangles without an entry', () => {
    expect(gist(`Some 61% of the catch is herring [7].${list}`, '61%')).toBe('dangling sentence')
    expect(gist('Some 61% of the catch is herring [1].', '61%')).toBe('dangling sentence')
  })

  test('of a footnote that exists', () => {
    const text = 'Some 61% of the catch is herring.[^a]\n\n[^a]: Harbour board, Landings, 2023.'
    expect(sourceOf(text, '61%')).toMatchObject({ status: 'footnote', reach: 'sentence', target: 'a' })
  })
})

describe('a named source', () => {
  test.each([
    ['According to the CDC, 61% of adults sleep badly.', 'CDC'],
    [
      'Some 61% of adults sleep badly, according to a 2019 report from the Royal Institute of Sleep.',
      'Royal Institute of Sleep',
    ],
    ['Polaris identified 11,400 callers in 2022.', 'Polaris'],
    ['The National Sleep Hotline identified 11,400 callers in 2022.', 'National Sleep Hotline'],
    ['A 2023 Gallup poll found that 61% of adults sleep badly.', 'Gallup'],
    ['The CDC’s estimate is 61%.', 'CDC'],
    ['Per Eurostat, 61% of adults sleep badly.', 'Eurostat'],
    ['Some 61% of adults sleep badly (WHO, 2021).', 'WHO'],
    ['Some 61% of adults sleep badly (Pew Research Center, 2023).', 'Pew Research Center'],
    ['Data from Eurostat puts the share at 61%.', 'Eurostat'],
    ['The share, as found by Polaris, is 61%.', 'Polaris'],
    ['“About 61% of adults sleep badly,” said Jane Doe, a professor at Leeds.', 'Jane Doe'],
    ['Jane Doe, a professor of medicine, told reporters that 61% of adults sleep badly.', 'Jane Doe'],
    ['Researchers at the University of Bergen found that 61% of adults sleep badly.', 'University of Bergen'],
    ['A survey by the insurer Nordia has 61% sleeping badly.', 'Nordia'],
    ['The American Time Use Survey shows that 61% of adults sleep badly.', 'American Time Use Survey'],
    ['In a study published in the Lancet, 61% of adults slept badly.', 'Lancet'],
    ['Census Bureau data show that 61% of adults sleep badly.', 'Census Bureau'],
    ['61% of adults sleep badly — Gallup', 'Gallup'],
    ['comScore reports that 61% of adults sleep badly.', 'comScore'],
    ['The Sleep Council, which surveyed 2,400 adults, says 61% of them sleep badly.', 'Sleep Council'],
    ['Official figures released by the Home Office show 61% of adults sleep badly.', 'Home Office'],
    ['Police said 61% of the drivers were stopped twice.', 'Police'],
  ])('%s', (text, name) => {
    const { source, attribution } = mention(text, /\d[\d,]*%?/.exec(text.replace(/\b(?:19|20)\d\d\b/g, ''))?.[0] ?? '')
    expect(source).toMatchObject({ status: 'named', reach: 'sentence' })
    expect(source.target).toContain(name)
    expect(attribution?.text).toContain(name)
  })

  test.each([
    'The coffee chain Morello introduced an app that was used by 310,000 customers.',
    'Over the last decade, Norway built 3,100 charging points.',
    'An estimated 61% of adults in Norway sleep badly.',
    'Insomnia is the second most common complaint in the U.S., causing an estimated $32 billion in losses.',
    'Global estimates for losses by insomnia in 2025 reached $236 billion.',
    'Analysis of 2021-2025 trends shows that most of them are tired, including drivers (43%) and nurses (26%).',
    'Americans say 61% of meetings are too long.',
    'Facebook has 310 million users in Asia.',
    'The Danish city of Aarhus has 61% more bicycles than cars.',
    'In January, 61% of trains in the United Kingdom (UK) were late.',
  ])('is not in: %s', (text) => {
    for (const { source } of read(text).mentions) expect(source.status).toBe('none')
  })
})

describe('nobody in particular', () => {
  test.each([
    ['Studies show that 61% of adults sleep badly.', 'Studies show'],
    ['Experts say 61% of adults sleep badly.', 'Experts say'],
    ['Research suggests that 61% of adults sleep badly.', 'Research suggests'],
    ['It is estimated that 61% of adults sleep badly.', 'It is estimated'],
    ['By 2019, it is estimated, 61% of adults slept badly.', 'it is estimated'],
    ['Reportedly 61% of adults sleep badly.', 'Reportedly'],
    ['According to some research, 61% of adults sleep badly.', 'According to some research'],
    ['According to experts, 61% of adults sleep badly.', 'According to experts'],
    ['A recent survey found that 61% of adults sleep badly.', 'A recent survey found'],
    ['In one study, 61% of adults slept badly.', 'one study'],
    ['A Danish study found that 61% of adults sleep badly.', 'A Danish study found'],
    ['One agency estimated that 61% of the forms are wrong.', 'One agency estimated'],
  ])('%s', (text, via) => {
    const source = sourceOf(text, '61%')
    expect(source).toMatchObject({ status: 'vague', reach: 'sentence' })
    expect(source.via?.text).toContain(via.replace(/^A /, ''))
  })
})

describe('somebody who was introduced further above', () => {
  const between = 'Harvests vary.\n\n## Prices\n\nButter is dear.\n\n'
  test.each([
    [
      'The dairy board brought out [its release](https://example.org/milk).',
      'The release says that 61% of cows are old.',
      'link document',
    ],
    ['The Dairy Institute ran a survey on milk.', 'The survey found that 61% of cows are old.', 'named document'],
    ['The Dairy Institute spoke up.', 'The survey found that 61% of cows are old.', 'vague sentence'],
  ])('%s … %s', (introduction, sentence, expected) => {
    expect(gist(`# Milk\n\n${introduction}\n\n${between}${sentence}`, '61%')).toBe(expected)
  })

  test('speaks not where nobody in particular is credited', () => {
    const text =
      '# A study of milk\n\nThe Dairy Institute studied 4,000 cows.\n\n## Prices\n\nAccording to industry surveys, 61% of cows are old.'
    expect(gist(text, '61%')).toBe('vague sentence')
  })

  test('still speaks where something is expected', () => {
    const text =
      'Acme estimates that the levy will raise $61 million. It is expected to cost 14% of farms their profit.'
    expect(gist(text, '14%')).toBe('named nearby')
  })
})

describe('own data', () => {
  test.each([
    'We surveyed 1,204 readers, and 61% of them sleep badly.',
    'In our measurements, 61% of the beds were too soft.',
    'Our analysis of 900 diaries shows that 61% of adults sleep badly.',
    '61% of our users sleep badly.',
    'Our analytics show that 61% of visitors come at night.',
    'I counted 61% more foxes this year.',
  ])('%s', (text) => {
    expect(gist(text, '61%')).toBe('own-data sentence')
  })

  test('is not what “we” all do', () => {
    expect(gist('We spend 61% of our time indoors.', '61%')).toBe('none')
  })
})

test('a long document takes time in proportion to its length', () => {
  const text =
    'Half of all drivers speed [3]. A [Danish survey](https://example.org/a) found that 31% do (Lee, 2020).\n\n'.repeat(
      400,
    )
  expect(read(text).markers).toHaveLength(800)
})
