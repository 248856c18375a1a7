/** Reference markers and the lists that they point to. */
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document.ts'
import type { Document, Language } from '../src/model.ts'

const read = (text: string, language: Language = 'markdown'): Document =>
  readDocument(text, { language, filePath: 'draft.md', today: '2025-06-01' })

/** Each marker with what it resolves to: the beginning of the entry, "named", or "dangles". */
const resolved = ({ markers }: Document): string[] =>
  markers.map(({ key, entry, named }) => `${key}: ${entry?.block.text.slice(0, 7) ?? (named ? 'named' : 'dangles')}`)

const NUMBERED = '\n\n## References\n\n1. Alpha report\n2. Beta report\n3. Gamma report\n4. Delta report\n'
const AUTHORS = '\n\n## References\n\nSmith, J., Doe, A. (2020). Hives.\n\nOkafor, B. and Lee, C. (2019). Swarms.\n'

describe('numbers', () => {
  test.each([
    ['Hives fell by 61% [3].', ['3: Gamma r']],
    ['Hives fell by 61% [1][4].', ['1: Alpha r', '4: Delta r']],
    ['Hives fell by 61% [1, 3-4].', ['1: Alpha r', '3: Gamma r', '4: Delta r']],
    ['Hives fell by 61% [9].', ['9: dangles']],
    ['Hives fell by 61%.<sup>2</sup>', ['2: Beta re']],
    ['Hives fell by 61%.²', ['2: Beta re']],
    [
      'Hives fell by 61% (2). Wax fell by a third (3, 4) and honey with it.',
      ['2: Beta re', '3: Gamma r', '4: Delta r'],
    ],
    ['Hives fell by 61% (2), wax by a third (9).', ['2: Beta re', '9: dangles']],
    ['Hives fell by 61% [see 2].', ['2: Beta re']],
    ['Hives fell by 61% [2] in three ways (1).', ['2: Beta re']],
    ['Hives fell: (1) in the north, and (2) in the two (2) old valleys.', []],
  ])('%s', (text, expected) => {
    expect(resolved(read(text + NUMBERED))).toEqual(expected)
  })

  test.each([
    'Hives fell; `rows[3]` holds it, and so does array[4].',
    'The field is 12 km² and 3 m<sup>2</sup>.',
    'The rate was 12 (95% CI [10, 15]).',
    'He wrote “teh bees” [sic] and got [3 marks].',
    'Hives fell by 61% [3](https://example.org/hives).',
    'Hives fell by 61% (3).',
    'To see the hives, type [2] or press [3].',
    'Swarms 3 [1] Drones 2 [2]',
    'Draw it with yearly={[20, 30, 40]} and cost=[5, 5].',
    'Sort the hives [5, 2, 9] to get [2, 5, 9].',
    'Hives are counted on [2, 5], and the mass of honey is in [2, 3].',
    'Where are your hives: [1] at home [2] in the woods?',
    'Of the keepers, 61% ticked [2].',
    'How many hives are left? [3]',
    'A keeper has 40 hives and loses 61%. Work out how many are left. [4]',
    'Hives by [@maria], with thanks to [@jon].',
    'The error was ((13.6–18.4)/18.4)² at most.',
  ])('none in: %s', (text) => {
    expect(read(text).markers).toEqual([])
  })

  test('and letters stand where the list is keyed so', () => {
    const letters = '\n\n## Notes\n\n(a) Alpha report\n\n(b) Beta report\n'
    expect(resolved(read(`Hives fell (b).${letters}`))).toEqual(['b: (b) Bet'])
    expect(resolved(read('Hives fell [a]. Wax rose [b].\n\n[a] Alpha report'))).toEqual(['a: [a] Alp', 'b: dangles'])
    expect(read('Hives fell [a].').markers).toEqual([])
  })

  test('in round brackets dangle where the list is written so', () => {
    const round = '\n\n## Sources\n\n(1) Alpha report\n\n(2) Beta report\n'
    expect(resolved(read(`Hives fell (3).${round}`))).toEqual(['3: dangles'])
  })

  test('stand over the words that they share', () => {
    const text = `Hives fell by 61% [1, 2].${NUMBERED}`
    expect(read(text).markers.map(({ span }) => text.slice(...span))).toEqual(['[1, 2]', '[1, 2]'])
  })
})

describe('keys and authors', () => {
  test.each([
    ['Hives fell [@smith2020; @nobody2011, p. 4].', ['smith2020: Smith, ', 'nobody2011: dangles']],
    ['Hives fell (Smith et al., 2020).', ['Smith et al. 2020: Smith, ']],
    ['Hives fell (Okafor & Lee 2019, p. 4).', ['Okafor & Lee 2019: Okafor,']],
    ['Hives fell (Brand, 2001; Smith, 2020).', ['Brand 2001: dangles', 'Smith 2020: Smith, ']],
    ['Hives fell (Fabre, 1879).', []],
    ['Smith et al. (2020) saw hives fall.', ['Smith et al. 2020: Smith, ']],
  ])('%s', (text, expected) => {
    expect(resolved(read(text + AUTHORS))).toEqual(expected)
  })

  test('an author and a year name a source where there is no list, or one of another kind', () => {
    expect(resolved(read('Hives fell (WHO, 2021).'))).toEqual(['WHO 2021: named'])
    expect(resolved(read(`Hives fell (WHO, 2021).${NUMBERED}`))).toEqual(['WHO 2021: named'])
  })

  test('a key may stand in a bibliography elsewhere', () => {
    expect(resolved(read('---\nbibliography: bees.bib\n---\n\nHives fell [@smith2020].'))).toEqual(['smith2020: named'])
  })

  test.each([
    'It rained (May 2019).',
    'It rained (Berlin, 1945).',
    'It rained (Waterloo, 1815).',
    'It rained (in 2019).',
    'It rained (see Table 3).',
  ])('none in: %s', (text) => {
    expect(read(text).markers).toEqual([])
  })
})

describe('footnotes', () => {
  test('resolve to their definition with its links', () => {
    const [marker] = read('Hives fell.[^a]\n\n[^a]: The [count](https://example.org/count).').markers
    expect(marker).toMatchObject({ kind: 'footnote', key: 'a' })
    expect(marker?.entry?.links.map(({ url }) => url)).toEqual(['https://example.org/count'])
  })
})

describe('reference lists', () => {
  const lists = (text: string, language?: Language) =>
    read(text, language).referenceLists.map(({ title, entries }) => [
      title.text,
      entries.map(({ key, block }) => `${key ?? '-'} ${block.text.replace(/^\[\d\] /, '').slice(0, 5)}`),
    ])

  test.each([
    'References',
    'Sources',
    'Notes',
    'Works Cited',
    'Books used',
    'Further reading',
    'Bibliography',
    'Endnotes',
    '5. Citations',
    'Sources and notes',
  ])('under “%s”', (title) => {
    expect(lists(`Bees.\n\n## ${title}\n\n1. Alpha\n2. Betas\n\n## About\n\nMe.`)).toEqual([
      [title, ['1 Alpha', '2 Betas']],
    ])
  })

  test.each([
    ['bulleted', '- Alpha\n- Betas', ['- Alpha', '- Betas']],
    ['paragraphs', '[1] Alpha\n\n[2] Betas', ['1 Alpha', '2 Betas']],
    ['escaped', '\\[1\\] Alpha\n\n\\[2\\] Betas', ['1 Alpha', '2 Betas']],
  ])('%s', (_, list, expected) => {
    expect(lists(`Bees.\n\n## Sources\n\n${list}`)).toEqual([['Sources', expected]])
  })

  test('under a bold line', () => {
    expect(lists('Bees.\n\n**Sources:**\n\n1. Alpha\n2. Betas')).toEqual([['Sources:', ['1 Alpha', '2 Betas']]])
  })

  test('behind a sentence that introduces them', () => {
    const text =
      'Bees.\n\nFor more information, resources are available from\n\nThe hive board’s report\n\nBeekeepers’ quick facts\n\nWhile nobody counts, we go on.'
    expect(lists(text, 'text')).toEqual([
      ['For more information, resources are available from', ['- The h', '- Beeke']],
    ])
  })

  test('at the end without a title, numbered as the text is', () => {
    expect(resolved(read('Bees are many [1].\n\n1. Alpha report\n2. Beta report'))).toEqual(['1: Alpha r'])
    expect(lists('Bees are many.\n\n1. Alpha\n2. Betas')).toEqual([])
    expect(lists('Bees are many [1].\n\nOpen a hive so:\n\n1. Alpha\n2. Betas')).toEqual([])
  })

  test('at the end without a title', () => {
    expect(lists('Bees are many [1].\n\n[1] Alpha\n[2] Betas', 'text')[0]?.[1]).toEqual(['1 Alpha', '2 Betas'])
  })

  test.each([
    '## Bees\n\n1. Alpha\n2. Betas',
    '## The sources of the Nile\n\n- Alpha\n- Betas',
    'We have notes on bees.\n\n- Alpha',
    '## Notes\n\nBees are many. Some 61% of them are workers.\n\nThe queen is one.',
  ])('none in: %s', (text) => {
    expect(lists(text)).toEqual([])
  })

  test('the figures of an entry are its own', () => {
    const { mentions } = read('Bees.\n\n## References\n\n1. 61% of hives lost. Bee News, 12 May.\n')
    expect(mentions[0]?.source).toMatchObject({ status: 'reference', reach: 'sentence' })
  })
})

describe('tags whose entry a site generator lists', () => {
  test.each<[string, Language, string[]]>([
    ['Hives fell by 61%.<Cite id="okafor.2019" /> Wax held.', 'markdown', ['okafor.2019: named']],
    ["Hives fell by 61%.<Cite id='okafor.2019'/> Wax held.", 'mdx', ['okafor.2019: named']],
    ['Hives fell by 61% {% cite okafor2019 %}.', 'markdown', ['okafor2019: named']],
    ['Hives fell by 61% {{< cite "okafor2019" >}}.', 'markdown', ['okafor2019: named']],
    ['Hives fell by 61% {% include bee.html %}.', 'markdown', []],
    ['Hives fell by 61%. <Figure id="okafor.2019" />', 'markdown', []],
    ['Hives fell by 61%, <cite>Okafor</cite> says.', 'markdown', []],
  ])('%s (%s)', (text, language, expected) => {
    expect(resolved(read(text, language))).toEqual(expected)
  })
})

describe('notes that are not in a list', () => {
  test.each([
    ['Hives fell by 61%.<sup>1</sup>\n\n<sup>1</sup> Wardens counted in May.', ['1: 1 Warde']],
    [
      'Hives fell by 61%,<sup>1</sup> wax by a third.<sup>2</sup>\n\n<sup>1.</sup> Alpha report\n<sup>2.</sup> Beta report',
      ['1: 1. Alph', '2: 1. Alph'],
    ],
    [
      '| Hives<sup>1</sup> | Honey<sup>2</sup> |\n|---|---|\n| 61% | 40% |\n\n1. Alpha report\n2. Beta report',
      ['1: Alpha r', '2: Beta re'],
    ],
    ['Hives fell by 61%.<sup>2</sup>\n\n### Footnotes\n1. Alpha report\n1. Beta report', ['2: Beta re']],
    ['Hives fell by 61%.[<sup>1</sup>](#note-1)', ['1: named']],
    ['Hives fell by 61%.<sup>1</sup>', ['1: dangles']],
    ['The JOIN² group keeps hives.', []],
    ['The first¹ and the second² group keep hives.', ['1: dangles', '2: dangles']],
    ['See @beeman:2019 [4] on hives.', []],
  ])('%s', (text, expected) => {
    expect(resolved(read(text))).toEqual(expected)
  })
})
