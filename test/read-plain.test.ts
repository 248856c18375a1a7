import { describe, expect, test } from 'vitest'
import { blockOf, linksOf, outlineOf, readAs } from './read-outline.ts'

const text = (source: string) => readAs('text', source)
const outline = (source: string) => outlineOf(text(source))

describe('headings', () => {
  test('are short lines without a full stop, the first of them the title', () => {
    expect(
      outline(
        'The state of bees\n\nWhy they matter\n\nBees pollinate a third of crops, the ministry says.\n\nWhat next?\n\nNobody knows what comes next for the bees of the north.',
      ),
    ).toEqual([
      'heading 1: The state of bees',
      'heading 2: Why they matter',
      'paragraph: Bees pollinate a third of crops, the ministry says.',
      'heading 2: What next?',
      'paragraph: Nobody knows what comes next for the bees of the north.',
    ])
  })

  test('need no blank lines where paragraphs are one long line', () => {
    const long =
      'Bees pollinate a third of all crops, and the ministry says that their number has halved since the survey of 1990 began.'
    expect(
      outline(`How many bees are left?\nSummary\n${long}\n1. Hives: fewer, not smaller\n${long}\nConclusion\n${long}`),
    ).toEqual([
      'heading 1: How many bees are left?',
      'heading 2: Summary',
      `paragraph: ${long}`,
      'heading 2: 1. Hives: fewer, not smaller',
      `paragraph: ${long}`,
      'heading 2: Conclusion',
      `paragraph: ${long}`,
    ])
  })

  test('with numbers nest by them; labels stand within sections', () => {
    const draft = text(
      'Report\n\n1. Hives\n\nHives fell.\n\n1.1 North\n\nThey fell most.\n\nBy age:\n\nOld ones fell first.\n\n2. Honey\n\nIt ran out.',
    )
    const above = (words: string) => blockOf(draft, words).headings.map((heading) => heading.text)
    expect(above('They fell most.')).toEqual(['Report', '1. Hives', '1.1 North'])
    expect(above('Old ones fell first.')).toEqual(['Report', '1. Hives', '1.1 North', 'By age:'])
    expect(above('It ran out.')).toEqual(['Report', '2. Honey'])
  })

  test('may be underlined', () => {
    expect(outline('Bees today.\n===========\n\nFew.\n\nHives.\n------\n\nFewer.')).toEqual([
      'heading 1: Bees today.',
      'paragraph: Few.',
      'heading 2: Hives.',
      'paragraph: Fewer.',
    ])
  })

  test('a day heads nothing', () => {
    const draft = text('Monday, March 2, 2020\n\nBees are few\n\nThe ministry counted them.')
    expect(outlineOf(draft)[0]).toBe('heading 1: Monday, March 2, 2020')
    expect(blockOf(draft, 'The ministry counted them.').headings.map((heading) => heading.text)).toEqual([
      'Bees are few',
    ])
  })

  test('a byline, a last line and a lower-case line are none', () => {
    expect(outline('Bees\n\nBy Ann Lee\n\nwithout a capital\n\nThe end')).toEqual([
      'heading 1: Bees',
      'paragraph: By Ann Lee',
      'paragraph: without a capital',
      'paragraph: The end',
    ])
  })
})

describe('wrapped lines', () => {
  const WRAPPED = `In the spring the ministry sent its people out to the north to count
the hives, and they found that about 60% of them had been given up since
the last count. Many of the keepers had moved to the towns, others were
too old to go on.
The minister said that she was worried.`

  test('are joined where the next word would not have fitted', () => {
    const draft = text(WRAPPED)
    expect(draft.blocks.map((block) => block.text)).toEqual([
      'In the spring the ministry sent its people out to the north to count the hives, and they found that about 60% of them had been given up since the last count. Many of the keepers had moved to the towns, others were too old to go on.',
      'The minister said that she was worried.',
    ])
    const [from, to] = draft.blocks[0]?.spanOf([60, 78]) ?? [0, 0]
    expect(WRAPPED.slice(from, to)).toBe('to count\nthe hives')
  })

  test('are kept apart where each is a sentence', () => {
    expect(outline('Hives fell by half in the north of the country.\nHoney fell too.\nPrices rose.')).toHaveLength(3)
  })

  test('of an item hang under it', () => {
    expect(outline('- hives that were given up\n  Since 1990\n- honey')).toEqual([
      'item -: hives that were given up Since 1990',
      'item -: honey',
    ])
  })
})

describe('lists', () => {
  test('have bullets, numbers or brackets, and nest by indent', () => {
    expect(
      outline(
        'They count these:\n- hives\n  * old ones\n• honey\n\n1) wax\n2) pollen\n\nReferences\n\n[1] Lee, A. Bees. 2019.\n[2] Roe, B. Hives. 2020.',
      ),
    ).toEqual([
      'paragraph: They count these:',
      'item -: hives',
      'item *: old ones',
      'item •: honey',
      'item 1): wax',
      'item 2): pollen',
      'heading 2: References',
      'item [1]: Lee, A. Bees. 2019.',
      'item [2]: Roe, B. Hives. 2020.',
    ])
  })

  test('with numbers go on to their last item, though it looks like a heading', () => {
    expect(outline('They name these:\n\n1. Fear\n2. Time\n3. Cost\n\nThe ministry will count again.')).toEqual([
      'paragraph: They name these:',
      'item 1.: Fear',
      'item 2.: Time',
      'item 3.: Cost',
      'paragraph: The ministry will count again.',
    ])
  })

  test('know what introduces them', () => {
    const draft = text(
      'The count of 2019 found:\n\n- 60% fewer hives\n  - of which half empty\n\nThat is all.\n\n- a note',
    )
    expect(blockOf(draft, '60% fewer hives').list?.intro?.text).toBe('The count of 2019 found:')
    expect(blockOf(draft, 'of which half empty').list?.depth).toBe(2)
    expect(blockOf(draft, 'a note').list?.intro).toBeUndefined()
  })

  test('need no bullets behind words that read on', () => {
    const draft = text(
      'The bees are gone.\n\nFor the counts of each year, see the pages of\n\nThe Ministry of Farming\n\nThe Bee Society\n\n\n\nThe next count is in May.',
    )
    expect(outlineOf(draft).slice(1)).toEqual([
      'paragraph: For the counts of each year, see the pages of',
      'item: The Ministry of Farming',
      'item: The Bee Society',
      'paragraph: The next count is in May.',
    ])
    expect(blockOf(draft, 'The Bee Society').list?.intro?.text).toBe('For the counts of each year, see the pages of')
  })

  test('need no bullets right below a colon', () => {
    expect(
      outline(
        'Bees are few.\n\nThe ministry reports that:\nHives fell by half.\nHoney fell by a third.\n\nIt will count again.',
      ),
    ).toEqual([
      'paragraph: Bees are few.',
      'paragraph: The ministry reports that:',
      'item: Hives fell by half.',
      'item: Honey fell by a third.',
      'paragraph: It will count again.',
    ])
  })

  test('of sources hold every line to the next heading', () => {
    expect(
      outline(
        'It fell by half.\n\nSources\n\nLee, A. Bees of the north\n\nhttps://example.org/count\n\nRoe, B. Hives. 2020.\n\nAbout us\n\nWe are a small society that has looked after the bees of the north for many years.',
      ),
    ).toEqual([
      'paragraph: It fell by half.',
      'heading 2: Sources',
      'item: Lee, A. Bees of the north',
      'item: ▯',
      'item: Roe, B. Hives. 2020.',
      'heading 2: About us',
      'paragraph: We are a small society that has looked after the bees of the north for many years.',
    ])
  })
})

describe('the rest', () => {
  test('an address on a line of its own is a link', () => {
    const draft = text('It fell by half.\nhttps://www.example.org/search?q=60%25\nIt will rise.')
    expect(outlineOf(draft)).toEqual(['paragraph: It fell by half.', 'paragraph: ▯', 'paragraph: It will rise.'])
    expect(linksOf(draft)).toEqual([
      'bare “https://www.example.org/search?q=60%25” https://www.example.org/search?q=60%25',
    ])
  })

  test('columns that tabs part are a table', () => {
    const draft = text('Hives by year.\n\nYear\tHives\n2019\t60%\n2020\t30%\n\nThat is all.')
    expect(outlineOf(draft).slice(1, -1)).toEqual([
      'cell 0/0: Year',
      'cell 0/1: Hives',
      'cell 1/0: 2019',
      'cell 1/1: 60%',
      'cell 2/0: 2020',
      'cell 2/1: 30%',
    ])
    expect(blockOf(draft, '60%').cell?.table.rows[0]?.[1]?.text).toBe('Hives')
  })

  test('quoted mail is quoted, rules part and are nothing', () => {
    expect(outline('She wrote.\n\n> Half of the hives are gone.\n\n* * *\n\n-----\n\nI agree.')).toEqual([
      'paragraph: She wrote.',
      'quoted paragraph: Half of the hives are gone.',
      'paragraph: I agree.',
    ])
  })

  test('blank lines may hold spaces, line ends may be any', () => {
    expect(outline('Hives fell.\r\n\u00a0 \r\nHoney fell.\r\rWax rose.\u2028All ends.')).toEqual([
      'paragraph: Hives fell.',
      'paragraph: Honey fell.',
      'paragraph: Wax rose.',
      'paragraph: All ends.',
    ])
  })

  test('marks of Markdown are words', () => {
    expect(outline('It *fell* by 60\\% [here](there).')).toEqual(['paragraph: It *fell* by 60\\% [here](there).'])
  })
})
