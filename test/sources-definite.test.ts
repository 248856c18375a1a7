/** Sources that are told by what they are: "the team", "the release", "the court heard", "the county engineer". Judged by reading. */
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document.ts'

function statusOf(text: string, figure: string): string {
  const { mentions } = readDocument(text, { language: 'markdown', filePath: 'draft.md', today: '2025-06-01' })
  const source = mentions.find((mention) => mention.figure.text.includes(figure))?.source
  if (!source) throw new Error(`no figure “${figure}” in: ${text}`)
  return source.status
}

const TURTLES =
  '[Ferreira and co-workers](https://doi.org/10.1038/s41586-024-0001) followed sea turtles off Cape Verde.'
const TRIAL = 'A trial in [The Lancet](https://doi.org/10.1016/S0140-6736(23)01234-5) compared two ways to treat knees.'
const BILLS =
  'Bills go up in October, [the energy regulator announced](https://energy.example.org/cap). The cap rises to £1,755.'

describe('who made the study goes on to do things', () => {
  test.each([
    ['link', '1,380', `${TURTLES}\n\nOn the western beaches the team counted 1,380 nests.`],
    ['link', '410', `${TURTLES}\n\nOn the western beaches the team dug up 1,380 nests. In the east there were 410.`],
    ['link', '84%', `${TURTLES}\n\nThe biologists took blood from 212 hatchlings; 84% of them were female.`],
    ['link', '58%', `${TRIAL}\n\nThe investigators phoned everyone. In the first group 58% were free of pain.`],
    [
      'none',
      '40%',
      `${TRIAL}\n\nPain is common. So is bad pay.\n\nThe doctors of Poland earn 40% less than those of Germany.`,
    ],
    [
      'none',
      '62%',
      'Burglaries in Harnham fell to 812, police figures show.\n\nThe surge surprised everyone. It tore the roofs off 2,300 houses in Devon.\n\nThe police are paid badly: 62% of constables in Scotland have a second job.',
    ],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('what a body has put out goes on to say things', () => {
  test.each([
    ['link', '38%', `${BILLS}\n\nOn standing charges the release is blunt: 38% of a bill goes to them.`],
    ['link', '14%', `${BILLS}\n\nFor gas, the same notice shows a rise of 14%.`],
    ['none', '30%', `${BILLS}\n\nThe release of captive otters is another story: 30% of them die.`],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('bodies and offices that there is one of', () => {
  test.each([
    ['named', '1,940', 'The force logged 1,940 thefts from shops.'],
    ['named', '140', 'The county expects 140 foster families to retire.'],
    ['named', '1,200', 'The fire chief estimates that 1,200 homes have no alarm.'],
    ['named', '38.1%', 'A share of 38.1%, as declared by the returning officer, is low.'],
    ['none', '2,300', 'The force of the surge tore the roofs off 2,300 houses.'],
    ['vague', '31%', 'An official said that 31% of the bridges need repair.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('what was heard by those who sit to hear', () => {
  test.each([
    ['named', '£88,400', 'The court heard that he took £88,400 from 31 customers.'],
    ['named', '£61,000', 'He lost £61,000 on horses, the jury was told.'],
    ['named', '14', 'An inquest has heard that 14 cyclists were hurt there.'],
    ['none', '72%', 'The court heard the case in March. Some 72% of fraud trials are delayed.'],
    ['none', '9,000', 'The committee heard nothing, and 9,000 firms went under.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('the count that somebody owns', () => {
  test.each([
    ['named', '41,000', "By the ministry's own count, 41,000 teachers left."],
    ['named', '1.2%', "The cap, by the regulator's announcement, rose 1.2%."],
    ['named', '£61,000', "On the bank's reckoning the average buyer needs £61,000."],
    ['vague', '61%', 'By one count, 61% of wells are dry.'],
    ['none', '61%', "By the river's edge 61% of wells are dry."],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('two of whom the first is named', () => {
  test.each([
    ['named', '61%', 'Mayor Joan Pike and her deputy say that 61% of the fines were never paid.'],
    ['named', '$4.1 billion', 'Senator Ruth Vance and congressional allies estimate that it will cost $4.1 billion.'],
    ['vague', '61%', 'Kent and several economists say that 61% of the fines were never paid.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('another time or place than what somebody was heard on', () => {
  test.each([
    ['31%', 'Bishop Adeyemi said that the young had left the church. In Lagos, 31% of the young go to church.'],
    ['18%', 'Minister Joan Pike promised trains on time, she said. In 2019, 18% of trains were late.'],
  ])('%s', (figure, text) => {
    expect(statusOf(text, figure)).toBe('none')
  })
})
