/** What a text tells after the work that it reviews, after what it opens on, and after the paragraph that leads to a list. */
import { describe, expect, test } from 'vitest'
import { statusOf } from './mentions.ts'

const REVIEW =
  'The book is long. I liked the first half of the book best, but the author has a dry way with tables.\n\n## Notes\n\n- Canals cut the price of coal by 50%.\n'

describe('a work that is reviewed', () => {
  test.each([
    '# Water Roads by Edith M. Harrow',
    '# Book review: Water Roads',
    '# Notes on Water Roads',
    '# Review: Water Roads',
    '---\ntitle: "Water Roads, by Edith Harrow"\n---',
  ])('is where the text is from: %s', (title) => {
    expect(statusOf(`${title}\n\n${REVIEW}`, '50%')).toBe('named')
  })

  test.each([
    `# Ten ways to save money by doing less\n\n${REVIEW}`,
    '# Water Roads by Edith M. Harrow\n\nCanals cut the price of coal by 50%.',
  ])('is none where title or text do not speak of one: %s', (text) => {
    expect(statusOf(text, '50%')).toBe('none')
  })
})

describe('a paragraph that leads to a list', () => {
  const LIST = '\n\n- Rail freight grew 12% in a year\n- Lorries carried 61% of all timber\n'
  const CITED = 'Freight is moving back to rail, says [the ministry](https://ministry.example/freight-2024).'

  test('gives it the source of the sentence before the last', () => {
    expect(statusOf(`${CITED} Let us look at rail and road freight:${LIST}`, '61%')).toBe('link')
  })

  test('gives it none where it turns to something else', () => {
    expect(
      statusOf(`${CITED} Forests are another matter. Sawmills differ by province and by owner:${LIST}`, '61%'),
    ).toBe('none')
  })
})

describe('a text that opens on what a body has put out', () => {
  const OPENING = 'Ferrometer released new data this week about phones.\n\nFerrometer’s data shows that Voxel leads.'

  test('is about it where it comes back to it and gives no other source', () => {
    const text = `${OPENING} According to Ferrometer, tablets sell again.\n\nThe best camera app sits on 41% of phones.`
    expect(statusOf(text, '41%')).toBe('named')
  })

  test('is not where it gives another', () => {
    const text = `${OPENING} According to Ferrometer, tablets sell again.\n\nIn Oslo 12% of trams are late, [the city says](https://oslo.example/trams).\n\nThe best camera app sits on 41% of phones.`
    expect(statusOf(text, '41%')).toBe('none')
  })
})

describe('names in brackets', () => {
  test.each([
    ['named', 'Some 40% of pupils use a chat app every hour (Ofcom).'],
    ['none', 'Some 40% of pupils use a chat app every hour (Signal, Threema, Element).'],
  ])('are a source alone and examples in a row: %s', (status, text) => {
    expect(statusOf(text, '40%')).toBe(status)
  })
})

test('a sentence on the same things goes on with a study, whichever people it opens on', () => {
  const text =
    'Lund and Peters find one bright spot in the reading tests. Among coastal pupils 52% are proficient in reading. The reading of Sami and Finnish pupils is poor, with 11% who are proficient.'
  expect(statusOf(text, '11%')).toBe('named')
})
