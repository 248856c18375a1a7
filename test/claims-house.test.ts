/** What teams and organisers tell of themselves, of which nobody asks them for a source, and what they say of others all the same. `⟦ ⟧` marks the figure. */
import { describe, expect, test } from 'vitest'
import { mentionAt } from './mentions.ts'

/** Whether a source would be asked for: it is a claim, by more than a little, and nothing backs it. */
const isAskedFor = (marked: string): boolean => {
  const { notClaimBecause, guards, source } = mentionAt(marked)
  return notClaimBecause === undefined && !guards.has('slight') && source.status === 'none'
}

/** A charity tells of its year. */
const house = (words: string) => `# Spring at the repair barn

We opened a second bench in March. The council of Leeds lent us the room, and adults and children across the country wrote in.

${words}

We taught two courses in the town hall. Volunteers and customers alike came back in May.`

describe('a house that tells of its deeds', () => {
  test.each([
    'We have mended ⟦12,400⟧ kettles since 2015.',
    'The form brought in a lot of kettles (just under ⟦half a million⟧).',
    'We cut the wait for a bench by 70 percent, and the cost of a visit by ⟦80 percent⟧.',
    'More than ⟦$17 million⟧ has been given to the barn.',
    'The most common fault was the plug, seen ⟦74,630⟧ times.',
    'The new memberships now outpace renewals by ⟦5%⟧.',
    'We run ⟦300⟧ benches in Kenya and Peru.',
    'The bench by the door is used by ⟦hundreds of thousands⟧ of customers.',
    'A chat with the British Repair Board led to ⟦39.5 million⟧ impressions.',
    'Our courses reach more than ⟦3,000⟧ pupils in Spain each month.',
  ])('counts its own: %s', (marked) => {
    expect(isAskedFor(house(marked))).toBe(false)
  })

  test.each([
    'We exist for the over ⟦360 million⟧ people in the world who cannot pay for a repair.',
    'In the UK alone there are ⟦168,000⟧ registered charities.',
    '⟦62%⟧ of adults have never mended a kettle.',
    'A review of the trade found that ⟦1,900⟧ repairers had closed.',
    'The video site now serves over ⟦8 billion⟧ clips on repair a day.',
    'Retailers have spent ⟦$2.4 billion⟧ on take-back schemes.',
    'In much of the world it is over ⟦80%⟧.',
    'Around ⟦150,000⟧ people sleep rough on a winter night.',
    '⟦800⟧ children are hurt by a faulty kettle every day.',
    'Plastic makes up ⟦80%⟧ of the litter that washes up.',
    'A British video site brings ⟦300 million⟧ views a day.',
    'Scrap costs ports ⟦$2 million⟧ a year.',
    'A ban left ⟦40,000⟧ families without a stove.',
    'Scale shortens the use of a kettle by ⟦30%⟧.',
    'Mended kettles could save the country ⟦100,000 tonnes⟧ of scrap per year.',
  ])('and is asked about the world: %s', (marked) => {
    expect(isAskedFor(house(marked))).toBe(true)
  })

  test.each([
    'More than ⟦$17 million⟧ has been given to the barn.',
    'The most common fault was the plug, seen ⟦74,630⟧ times.',
  ])('who only reports on others is asked: %s', (marked) => {
    const report = house(marked).replace('We opened', 'The charity opened').replace('us', 'it').replace('We', 'It')
    expect(isAskedFor(report)).toBe(true)
  })
})

describe('how many came to a meeting', () => {
  test.each([
    'The second livestream meetup drew some ⟦200⟧ engineers from countries across the globe.',
    'This gathering of ⟦5,000⟧ governors, ministers and bankers in Zambia is about growth.',
    'More than ⟦250⟧ health leaders from government and industry convened in Ohio to thank them.',
    'In May, more than ⟦150⟧ members of the project came together in Utrecht.',
    'It was shown at a conference with ⟦10,000⟧ chemists in Berlin.',
    'The server held out on a day with peaks of more than ⟦500⟧ connected attendees in the UK.',
    'The workshop in Accra trained ⟦120⟧ teachers.',
  ])('is what the host or a guest has seen: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(false)
  })

  test.each([
    'The march in Prague drew some ⟦9,000⟧ pensioners.',
    'Every year, ⟦4,000⟧ farmers attend workshops in Peru.',
    'The talks of 1994 left ⟦3,000⟧ people dead in Angola.',
    'More than ⟦250,000⟧ teachers took part in a training session in India.',
    'Some ⟦5,000⟧ nurses left the country in 2019.',
  ])('who marches, comes year by year or was no guest is the world’s: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(true)
  })
})

describe('who came to a meeting', () => {
  test.each([
    '# Soil workshop, Riga\n\nFarmers met for two days.\n\n## Workshop participants\n\n- about ⟦60%⟧ from dairy farms in Latvia',
    '# Notes on the repair summit\n\nIt rained in Graz. Some ⟦45%⟧ of attendees had never held an iron.',
  ])('is known to its host: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(false)
  })

  test.each([
    '# Soil workshop, Riga\n\nFarmers met for two days.\n\n## Why soil\n\n- about ⟦60%⟧ of farms in Latvia keep cows',
    '# Notes on repair\n\nIt rained in Graz. Some ⟦45%⟧ of attendees had never held an iron.',
    '# Notes on the repair summit\n\nIn a trial, ⟦45%⟧ of participants had never held an iron.',
  ])('but not who else there is: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(true)
  })
})

describe('what one’s own books say', () => {
  test.each([
    'From the till (May to July 2025): ⟦107⟧ customers, a 17.8% repeat rate.',
    'At ~⟦54⟧ orders/month no test will tell the subject lines apart.',
    'At ~54 orders/month no test will tell. Fit: repeat customers are ⟦45–52%⟧ of revenue.',
  ])('needs no other source: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(false)
  })

  test.each([
    'From May to July 2025, ⟦107,000⟧ customers in Spain left the bank.',
    'At ⟦54,000⟧ births a month the country shrinks.',
    'Repeat customers are ⟦45–52%⟧ of revenue.',
    'At ~54 orders/month no test will tell. Mobile phones are ⟦60%⟧ of revenue in the industry.',
  ])('but what is said of others does: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(true)
  })
})

describe('what is offered to and asked of whoever joins', () => {
  test.each([
    'The stipend for this post is ⟦$2,500/month⟧, paid in advance.',
    'The weekly time commitment is ⟦1 to 4 hours a week⟧.',
    '# Apply as a mentor\n\n## Expectations\n\n- An average of ~⟦1.5 hours per week⟧ for calls',
  ])('is a term: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(false)
  })

  test.each([
    'The average pay of a Spanish intern is ⟦$2,500/month⟧.',
    '# Mentors today\n\n## Leisure\n\nAdults in Wales spend an average of ⟦1.5 hours per week⟧ on calls.',
  ])('but not what people at large get and do: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(true)
  })
})

test('who announces a programme runs it', () => {
  const announced =
    'We used the party to announce a new mentoring programme.\n\nA first of its kind, the programme brings in ⟦2,000⟧ experts.'
  expect(isAskedFor(announced)).toBe(false)
  expect(isAskedFor(announced.replace('the programme brings', 'the ministry brings'))).toBe(true)
})
