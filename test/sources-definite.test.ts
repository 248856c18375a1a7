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
    ['named', '412', 'The hospital reported 412 falls in May.'],
    ['none', '412', 'The hospital in Harnham burned down, and 412 patients moved.'],
    ['named', '38.1%', 'A share of 38.1%, as declared by the returning officer, is low.'],
    ['none', '2,300', 'The force of the surge tore the roofs off 2,300 houses.'],
    ['vague', '31%', 'An official said that 31% of the bridges need repair.'],
    ['named', '£48 million', 'The hole stood at £48 million on 31 March, the auditor wrote.'],
    ['named', '12%', 'Ridership fell by 12%, the ferry operator said.'],
    ['named', '3.2 million', 'The accounts for 2023 show takings of €3.2 million.'],
    ['named', '12%', 'According to the latest annual report, 12% of staff left.'],
    ['named', '60%', "Some 60% of parcels were late, the post office's service report shows."],
    ['named', '40%', 'Parish figures show that 40% of the graves are untended.'],
    ['named', '60%', 'Of the barns 60% leak, the leaflet says.'],
    ['vague', '12%', 'The study found that 12% of staff left.'],
    ['vague', '61%', 'Some 61% of adults slept badly, the agency says.'],
    ['none', '12%', '"Bread is heavy," the miller said. Some 12% of loaves in Wales are thrown away.'],
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

describe('the next group of those that were told of', () => {
  const trial = 'Sixty patients took part in the trial, published in [JAMA](https://jama.example.org/x).'
  test.each([
    ['link', '3%', `${trial} In the drug group pressure fell by 12%. In the placebo group it fell by 3%.`],
    ['none', '7%', `${trial} Doctors are tired. In Wales the price of bread fell by 7%.`],
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

describe('what the writers dealt with, asked or read off themselves', () => {
  test.each([
    ['own-data', '62%', 'Of the 96 claims we handled, 62% were for water damage.'],
    ['own-data', '14,000', 'The 96 firms that replied to us employ 14,000 people.'],
    ['own-data', '38%', 'A form that I sent to 900 households came back with 38% of it blank.'],
    ['own-data', '91%', 'After 300 cycles the meter shows 91% of the charge.'],
    [
      'own-data',
      '44%',
      'Each autumn we survey the people who read us. This year 812 answered.\n\nLast year 44% of respondents did.',
    ],
    ['own-data', '61%', 'We surveyed 812 readers in May.\n\nAnd rest assured: 61% of you have no dishwasher.'],
    ['none', '31%', 'Of the boilers sold in France, 31% burn oil.'],
    ['none', '8 million', 'Of the 8 million tonnes we dumped in the sea, a third was plastic.'],
    ['none', '40%', 'We heard that 40% of the shops are empty.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('what was just given is said to be somebody’s', () => {
  test.each([
    ['named', '€22.40', 'Randstad lost 4.2% and Philips fell to €22.40. Both are Euronext closing prices.'],
    ['named', '5.2%', 'Rents in York rose by 5.2%. Those are Rightmove figures.'],
    ['none', '5.2%', 'Rents in York rose by 5.2%. Those are steep prices.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('what opens a sentence without a comma is not who speaks', () => {
  test.each([
    ['named', '41%', 'After the war the ministry said that 41% had no roof.'],
    ['named', '12%', 'In the spring Gallup found that 12% slept badly.'],
    ['none', '12%', 'In the house of the baker 12% slept badly.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('points between two shares that have a source', () => {
  const prices = 'Prices rose by 2.4%, [the bureau said](https://bureau.example.org/cpi), after 2.1% in April.'
  test.each([
    ['link', '0.3 percentage points', `${prices} Nobody minds 0.3 percentage points.`],
    ['none', '0.8 percentage points', `${prices} Beekeepers in Wales have lost 0.8 percentage points.`],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('a text that is itself the record', () => {
  const budget = '# Town of Fernley: Budget at a Glance\n\nThe Town Board adopted it on December 3.'
  const notice = 'INVITATION TO TENDER\n\nPort of Skerry, reference 2025-114'
  const trial = '# Prompt cards\n\nWe ran a trial on six wards.'
  const minutes = '# Minutes of the Parish Council, 4 March\n\nThe clerk spoke of the hall.'
  const museum = '# Hollin Museum: annual statistics 2024\n\nIt was a good year.'
  test.each([
    ['own-data', '41%', `${budget} Police takes 41% of it.`],
    ['none', '43%', `${budget} Americans pay too little: 43% of U.S. bridges are old.`],
    ['own-data', 'EUR 240,000', `${notice}\n\nDredging, if ordered, is estimated at EUR 240,000.`],
    ['none', '72%', `${notice}\n\nEuropean firms hold 72% of the world market.`],
    ['own-data', '71%', `${trial}\n\n## Results\n\nCompliance rose to 71% on the card wards.`],
    ['none', '71%', `${trial}\n\n## Introduction\n\nWashing keeps 71% of germs from the sick.`],
    ['none', '40%', `${trial}\n\n## Results\n\nDoctors in Spain wash their hands 40% of the time.`],
    ['own-data', '£4,120', `${minutes} Hire income was £4,120, up 12%.`],
    ['none', '31%', `${minutes} A resident said little. 31% of British households have a dog.`],
    ['own-data', '41,200', `${museum} Visits came to 41,200.`],
    ['none', '52%', `${museum} 52% of British adults went to one.`],
    ['none', '61%', '# Annual statistics on email\n\nAn agency writes. 61% of mails are never opened.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('what somebody owns and has put on record', () => {
  test.each([
    ['named', '31%', "The bank's own leaflet says that 31% of branches will close."],
    ['named', '£41,000', "The school's accounts show a deficit of £41,000."],
    ['none', '12%', "The world's forests lost 12% of their trees."],
    ['none', '40%', "The nation's results were dire, with 40% of pupils failing."],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('a place in the work that is spoken of', () => {
  const book =
    'The Institute for Places, in [Empty Streets](https://places.example.org/report), counts 61,000 empty homes.'
  test.each([
    ['link', '14%', `${book} Chapter 2 has the counts by town: 14% in Hull.`],
    ['link', '8%', `${book} They cost money. On page 212 we read that 8% have burned.`],
    ['none', '9%', 'Chapter 2 of our lives begins here. Bakers lose 9% of their sleep.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('those who rule and those who keep the books', () => {
  test.each([
    ['named', '$1.4 million', 'The tribunal ruled that the airline must pay $1.4 million.'],
    ['named', '212', 'The panel found that 212 flights had left without a check.'],
    ['named', '14%', 'The treasurer reported a surplus. Membership is up by 14%, he said.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('what a town or a county asks of its people is a survey that there is one of', () => {
  test.each([
    ['named', '1,800', "In the city's own survey of 1,800 tenants, half wanted a lift."],
    ['named', '64%', "In the county's survey of last May 64% of farmers had a pond."],
    ['named', '41%', 'Rents are too high for 41% of tenants, the head of housing told the council.'],
    ['none', '64%', "The survey of the county's coast took a year, and 64% of farmers have a pond."],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('who goes through data of their own and shares what they see tells of these throughout', () => {
  const head = 'We on the data team took a look at the job titles in our database, and share what we found.'
  test.each([
    ['own-data', '48%', `${head}\n\n## Trainees\n\nOnly 48% of jobs with “trainee” in the title were the first.`],
    [
      'own-data',
      'four times',
      `${head}\n\nThe median manager has four times as much experience as the median founder.`,
    ],
    ['none', '48%', `${head}\n\n## Trainees\n\nIn Germany 48% of adults have been trainees.`],
    [
      'none',
      '48%',
      'We took a look at the new offices.\n\nOnly 48% of jobs with “trainee” in the title were the first.',
    ],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('a part of what was counted goes on with who counted it', () => {
  test.each([
    [
      'own-data',
      '15,250',
      'We trained on 61,000 bills that our own tenants lent us. Of these, 15,250 (25%) came by post.',
    ],
    ['own-data', '31%', 'Our visitors wrote 840 cards last year. Some 31% of them asked for more benches.'],
    ['own-data', '60%', 'Crews made 2,310 visits. Of those, 60% were to people over 65, our visit forms show.'],
    ['none', '31%', 'Our visitors wrote 840 cards last year. Some 31% of the parks in Spain have no bench.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('a body is called by its initials later', () => {
  const first = 'The Royal College of Nursing says that 62.5% of wards are short of hands.'
  test.each([
    [
      'named',
      '20.4%',
      `${first}\n\nAnd homes?\n\nThere, and here the RCN counts those without a licence in with them, it was 20.4%.`,
    ],
    ['none', '31%', `${first}\n\nAnd work?\n\nIn Bristol, where the RCN has a branch, 31% of clerks work from home.`],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('what goes on with a source', () => {
  const trial = 'A trial in [The Lancet](https://doi.org/10.1016/S0140-6736(23)01234-5) sent postcards to 900 homes.'
  const rate = 'Some 4.2% of the workforce had no job in July, the Statistics Office of Norland reports.'
  const pension = 'The pension is 221.20 pounds a week (https://www.gov.example/pension), and I get all of it.'
  test.each([
    ['link', '$0.62', `${trial}\n\nIt worked. Printing the cards cost the researchers $0.62 a home.`],
    ['named', '3.9%', `${rate}\n\nA year earlier, in the same month, the rate stood at 3.9%.`],
    ['none', '3.9%', `${rate}\n\nA year earlier, in the same month, a farmer in Wales lost 3.9% of his sheep.`],
    ['link', '11,502.40', `${pension} Over 52 weeks that makes 11,502.40.`],
    ['none', '12,900', `${pension} Over 52 weeks that makes 12,900 for a neighbour.`],
    [
      'link',
      'a million',
      'A robot reads the first pages of a million sites. In [the report of 2025](https://sites.example.org/report/2025), 94.8% of those pages had errors.',
    ],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('a word for a study that names none', () => {
  test.each([
    ['none', '31%', 'The massive paper trail of the office fills 31% of its rooms.'],
    [
      'named',
      '9,967',
      'Some 27 people die of it a day, according to the Road Safety Board. Data also shows that 9,967 died in 2014.',
    ],
    ['vague', '9,967', 'Some 27 people die of it a day. Data also shows that 9,967 died in 2014.'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('a short form in brackets', () => {
  test.each([
    ['none', '5 million', '## Pay-As-You-Go Savings Plan (PAYGSP)\n\nSome 5 million Danes have one.'],
    ['none', '40%', '### Owner-Managed Flats (OMF)\n\n- 40% of new tenants in Oslo'],
    [
      'named',
      '40%',
      'The newest Royal Coast Guard (RCG) statistics can help us. In 2005, 40% of all wrecks were of wood.',
    ],
    ['named', '40%', 'Some 40% of all wrecks are of wood (RCG).'],
  ])('is no source of its own, but goes with its name: %s %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})

describe('a company tells its books, a poll its groups, a pointer its page', () => {
  const results = 'Operating profit rose to 96 million euros, Norvane Foods said in its annual results.'
  const poll =
    'A [Courier poll](https://courier.example.com/poll.pdf) asked 1,012 voters. Among the 214 aged under 35, 61% are in favor.'
  test.each([
    ['named', '20%', 'Norvane Foods posted a 20% rise in profit on Thursday.'],
    ['named', '1.26 billion', `${results} Sales grew to 1.26 billion euros.`],
    ['none', '31%', `${results} Wages in Utrecht fell by 31% in the same street.`],
    ['link', '48%', `${poll} Among the 268 who are older, 48% are.`],
    ['link', '0.4%', 'Revisions have stayed below 0.4%; see the [log](https://stats.example.org/log).'],
    [
      'link',
      '310,500',
      'Hotels sold 310,500 nights in summer, up from 300,000. The increase is 3.5%. (Source: [Statistics Service](https://stats.example.org/hotels))',
    ],
    [
      'none',
      '310,500',
      'Hotels sold 310,500 nights in summer, up from 300,000. The increase is 3.5%. Hail fell. (The [weather office](https://weather.example.org/) moved.)',
    ],
    ['none', '0.4%', 'Revisions stayed below 0.4%; the [weather office](https://weather.example.org/) moved to Bonn.'],
    ['named', '2.6%', 'Shares were down 2.6%, Oslo exchange data showed.'],
    ['own-data', '42%', 'Of the 312 firms in our network, 131 (42%) sold more.'],
    ['named', '2.60 million', 'Ports handled 2.60 million tonnes of freight in spring (table FRT0102).'],
    ['none', '2.60 million', 'Ports handled 2.60 million tonnes of freight in spring (table below).'],
  ])('%s: %s', (status, figure, text) => {
    expect(statusOf(text, figure)).toBe(status)
  })
})
