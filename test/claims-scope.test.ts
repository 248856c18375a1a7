/** How far a made-up case, a denial and what is the writer's own reach. `⟦ ⟧` marks the figure. */
import { describe, expect, test } from 'vitest'
import { mentionAt } from './mentions.ts'

describe('a made-up case', () => {
  test.each([
    'Suppose a town has 5,000 voters. Then 60% of adults turn out. ⟦40%⟧ of women vote by post.',
    'Take 1,000 people. ⟦20%⟧ of them have the disease.',
    'Let us say the test were better. Then the share rises to ⟦17%⟧ of patients.',
    "Let's take a family with two cars. Both cost £300. Fuel makes up ⟦45%⟧ of that.\n\nAfter ten years, families have spent 60%.",
    'Imagine a shop that sells 90 loaves.\n\nThen ⟦30%⟧ of shops would close.',
    'A simple rule: spend ⟦50%⟧ on rent and half of the rest on food.',
    'As an illustration, take a couple with two sons. One partner brings home €31,000. The grant leaves them ⟦0.7%⟧ better off.',
    'Consider a buyer who borrows £180,000.\n\nPrices are high.\n\nThe buyer is worse off by ⟦2%⟧ in the end.',
    'Consider a buyer who borrows £180,000.\n\n**Table 1: a loan of ⟦£180,000⟧ at the old rate**',
    'Our sample tenant earns $31,000. In 2026, the tenant keeps ⟦4%⟧ more of it.',
    'For a couple with earnings of €80,000, the bill rises by ⟦9%⟧.',
    '- Scenario 2: a storm in Wales in which ⟦3,000⟧ people lose their homes',
  ])('goes on: %s', (marked) => {
    const { notClaimBecause } = mentionAt(marked)
    expect(['example', 'hypothetical', 'instruction']).toContain(notClaimBecause)
  })

  test.each([
    'A 27-year-old investing $4,000 a year compounding at ⟦6%⟧ retires with $780,000.',
    'Someone who saves £2,500 a year from her first job, with growth of ⟦5% a year⟧, ends up with £300,000.',
    'A pair paying ⟦5%⟧ on a $210,000 mortgage pays as much again in interest.',
    'We model a bakery with 12 ovens and a loss of heat of 30%. Its fuel bill falls by ⟦9%⟧.',
    'That much thrift is overkill for someone living on ⟦$19,000⟧ a year.',
    'Nothing is won by trimming your fees from ⟦0.07% to 0.05%⟧.',
    'People chase 4.6% at one bank and ⟦4.7%⟧ at another.',
    'We model a tenant with €2,100 a month and a rise of the rent from ⟦4% to 7%⟧.',
  ])('has what its writer gives it: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBe('example')
  })

  test.each([
    'You open your water bill and see a ⟦40%⟧ jump in use.',
    'Managers panic when opening a report that shows a ⟦20%⟧ fall in donations.',
    'Sorting the sightings by hour might reveal that ⟦60%⟧ of herons feed before dawn.',
    'A theft of say $30,000 is still ⟦$30,000⟧ whether one clerk or ten did it.',
  ])('may meet any reader: %s', (marked) => {
    expect(['example', 'hypothetical']).toContain(mentionAt(marked).notClaimBecause)
  })

  test.each([
    'You look at Norway and see a ⟦30%⟧ drop in sales of petrol cars.',
    'The agency built a dashboard that shows a ⟦15%⟧ rise in burglaries in the city since 2019.',
    'The mayor resigned after reading a report showing a ⟦40%⟧ fall in bus ridership.',
    'The law may have shown that ⟦30%⟧ of drivers slow down at cameras.',
  ])('was met: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })

  test.each([
    'A pair paying rent in Leeds spends ⟦31%⟧ of its income on it.',
    'A worker earning $30,000 pays ⟦8%⟧ of that in fees.',
    'We model growth of ⟦4% a year⟧ for Portugal.',
  ])('is none: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })

  test.each([
    'Suppose a town has 5,000 voters. According to the census, ⟦60%⟧ of adults vote.',
    'Take 1,000 people. 200 of them vote. In Germany ⟦76%⟧ of adults do.',
    'Imagine that we all voted.\n\n## Today\n\n⟦40%⟧ of adults stay at home.',
    'Imagine a shop that sells 90 loaves.\n\n⟦30%⟧ of bakers sell fewer.',
    'Take a look at the streets. ⟦60%⟧ of drivers speed.',
    'Consider a buyer who borrows £180,000.\n\nSome ⟦40%⟧ of buyers get help from their parents.',
    'Consider a buyer who borrows £180,000.\n\nThe average buyer puts down ⟦19%⟧ of the price.',
    'Consider a buyer who borrows £180,000.\n\n## Today\n\nThe buyer of today puts down ⟦19%⟧ of the price.',
    'Our sample households keep a diary. Of all couples, ⟦31%⟧ share one bank account.',
    'For a couple with two children, rent takes ⟦40%⟧ of what comes in.',
  ])('ends where the text is back in the world: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

describe('a list of goals', () => {
  test.each([
    '# Plan\n\n## Objective 1 - Fill the hall\n\n- **KR 2** - ⟦75%⟧ or more of new members come back',
    '# Plan\n\n- **KR 1** - ⟦80%⟧ of shows have details published',
    '## 2025 OKRs\n\nJUST MISSED Key Result 2.1: ⟦20%⟧ of roles are filled by members',
    '# Plan\n\n- KR 3: Raise visits by ⟦8%⟧',
    '## Goals for 2026\n\n- ⟦90%⟧ of visitors rate the desk as good',
    '## 2025-2026 OKRs\n\n### Objective: grow\n\nKey result 1: ⟦40%⟧ of seats are taken by students',
    'The House wants less; some members call for a ⟦15 percent⟧ tax on firms in Wales.',
    'By the summer we want to:\n\n- win 10,000 readers\n- see ⟦40%⟧ of them come back',
    '## Benchmarks\n\n- ⟦45%⟧ of seats filled in Wales\n\n## Targets\n\n- Fill 60% of seats',
  ])('states what is to be: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBe('target')
  })

  test.each([
    '## Goals for 2026\n\nSome ⟦62%⟧ of adults read no book last year.',
    '## Benchmarks\n\n- ⟦45%⟧ of seats in Welsh theatres are filled\n\n## Sources and thanks\n\nNone.',
    '## Goals for 2026\n\n- ⟦62%⟧ of adults in Denmark live near a library',
    '## Goal 1: reading\n\n- ⟦62%⟧ of adults opened a book last year',
    '## Why goals matter\n\n- People who write down their goals are ⟦40%⟧ more likely to reach them',
    '## Key results of the survey\n\n- ⟦57%⟧ of parents read to their children every day',
    'Key result 1: ⟦57%⟧ of parents read to their children every day.',
  ])('states what is where it is told as a fact: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

describe('what a law lays down', () => {
  const about = 'The city taxes empty flats. Most countries have no such law. Owners in Germany object.'
  test.each([
    'The levy falls on homes worth more than ⟦$2 million⟧.',
    'It hits only residents with wealth exceeding ⟦$1.5 billion⟧.',
    'The schedule makes for marginal tax rates of between ⟦30% and 45%⟧.',
    'The rate goes up in ⟦$4 million⟧ increments.',
    'At $2.2 billion, the rate is 3% and the levy comes to ⟦$66 million⟧.',
    'Parliament cut the tax by lowering the rate from ⟦35% to 21%⟧.',
    'Estates above that are taxed at ⟦40%⟧.',
    'The next ⟦$4 million⟧ is taxed at 12%.',
    'The marginal rate climbs from 40% to 60% over that stretch, averaging ⟦50%⟧.',
    'For a flat that stands empty, the tax due is ⟦5 percent⟧ of its value.',
    'The bill would give parents ⟦$250 a month⟧ for each child.',
    'The grant is phased out from ⟦$112,500⟧.',
    'In the case of an heir who has less than ⟦$2.2 million⟧, the levy due under this section shall be halved.',
  ])('is no statistic: %s', (marked) => {
    expect(mentionAt(`${about} ${marked}`).notClaimBecause).toBe('statute')
  })

  test.each([
    'Such taxes bring in ⟦$2.3 billion⟧ a year.',
    'The effective tax rate on housing in Spain is ⟦0.9%⟧.',
    'The bill would give parents in Spain ⟦$41 billion⟧.',
    'Most countries pay parents ⟦$310 a month⟧ on average.',
    'The top tenth of households paid a tax rate of ⟦26 percent⟧.',
    'About ⟦31,000⟧ residents with wealth exceeding $5 million have left.',
    'At $4.1 billion, the tax bill of Berlin is ⟦31%⟧ higher than the largest one in France.',
    'A higher rate of ⟦12%⟧ was seen among women.',
    'The fund manages assets exceeding ⟦$9 trillion⟧.',
    'Contracts worth more than ⟦$2 billion⟧ were signed with the federal government.',
  ])('is not what comes of it: %s', (marked) => {
    expect(mentionAt(`${about} ${marked}`).notClaimBecause).toBeUndefined()
  })
})

test.each([
  'We lose ⟦half⟧ of our body heat through the head. It is a myth.',
  'Some say that ⟦93%⟧ of talk is silent. No study says so.',
  'A claim went round that ⟦30%⟧ of students cheat. That number was made up.',
  'It is said that ⟦half⟧ of all marriages fail; that figure compares two different years.',
  'Ham raises the risk by ⟦20%⟧. But 20% of what?',
])('what is taken back is debunked: %s', (marked) => {
  expect(mentionAt(marked).guards.has('debunking')).toBe(true)
})

test.each([
  'About ⟦60%⟧ of drivers speed. That is true of women, too.',
  'About ⟦60%⟧ of drivers speed. There is a fine for it.',
  'About ⟦60%⟧ of drivers speed.\n\nNo study says why.',
])('what goes on is not: %s', (marked) => {
  expect(mentionAt(marked).guards.has('debunking')).toBe(false)
})

test.each([
  'Your data shows that ⟦60%⟧ of customers leave.',
  'A good dashboard can tell you that ⟦70%⟧ of visitors never scroll.',
  'Perhaps ⟦40%⟧ of them are on a phone.',
])('the numbers of whoever reads are made up: %s', (marked) => {
  expect(mentionAt(marked).notClaimBecause).toBe('hypothetical')
})

describe('what is ours', () => {
  test('backs what is said of it', () => {
    expect(mentionAt('Among our clients, ⟦61%⟧ of shops post daily.').source.status).toBe('own-data')
  })

  test.each([
    '# What we tell our clients\n\n⟦46%⟧ of all emails are opened on a phone.',
    'One of our clients sells bicycles. ⟦46%⟧ of bicycles are bought in spring.',
    'My sister thinks that jars are silly. ⟦46%⟧ of households have debts.',
  ])('backs nothing else: %s', (marked) => {
    expect(mentionAt(marked).source.status).toBe('none')
  })
})

test('a sentence between two of one study is of that study', () => {
  const { source } = mentionAt(
    'Tree cover fell to 19%, a [study](https://example.org/trees) found. Streets in the south have ⟦9%⟧. The study’s authors blame the parking lots.',
  )
  expect(source.status).toBe('link')
})

test.each([
  ['target', 'The council voted 34 to 12 to plant ⟦20,000⟧ trees.'],
  ['target', 'Goal: ⟦99.5%⟧ of requests under a second.'],
  ['statute', 'Students pay ⟦50%⟧.'],
  ['rhetoric', 'Many add the two and say ⟦45%⟧.'],
  ['rhetoric', 'Planning is ⟦half⟧ the puzzle.'],
  ['rhetoric', 'Sleep is ⟦90%⟧ of the job.'],
])('%s: %s', (because, marked) => {
  expect(mentionAt(marked).notClaimBecause).toBe(because)
})

test('what somebody told the writer is theirs', () => {
  expect(mentionAt('The warden told us that ⟦90%⟧ of walkers turn round at the ford.').source).toMatchObject({
    status: 'named',
    target: 'The warden',
  })
})

describe('what a seller says of his prices', () => {
  test.each([
    'Our day rates for halls will rise by ⟦8%⟧ in wealthy regions.',
    'Schools in poor regions will pay a fee that is 60%, or ⟦30%⟧ of the full fee.',
  ])('is his own: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBe('own-product')
  })

  test.each([
    'Our survey shows that day rates for halls in Wales will rise by ⟦8%⟧ next year.',
    'Across Europe ⟦30%⟧ of adults cannot pay the full fee.',
  ])('is not what he says of others: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

test('a case that somebody is told to assume is made up, whatever its apostrophe', () => {
  const text = 'For example, let’s say Parliament votes $40 billion for ports. That ⟦$40 billion⟧ gets an account.'
  expect(mentionAt(text).notClaimBecause).toBeDefined()
})

test('a sum that nobody made up is no case', () => {
  const text = 'Let’s see: Parliament voted $40 billion for ports. In 2023 ports took ⟦12%⟧ of all state spending.'
  expect(mentionAt(text).notClaimBecause).toBeUndefined()
})

describe('a value at which something acts', () => {
  test.each([
    'It fires when the queue stays above ⟦30,000⟧ letters for an hour.',
    '**Alarm:** `MailbagHigh` fires when the bag stays over ⟦30,000⟧ letters for an hour.',
    'The pump shuts off once the level drops below ⟦20%⟧.',
    'The vent opens at ⟦80%⟧ humidity and closes at 55%.',
    'Below ⟦10%⟧ charge, the sensor stops reporting.',
    'The lamp is fine; at ⟦95%⟧ it warns.',
    'Once the tank holds more than ⟦4,000⟧ litres, the inlet closes.',
    'The policy is paid when rainfall stays below ⟦60%⟧ of the norm.',
  ])('is set: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBe('configuration')
  })

  test.each([
    'Hospitals cancel operations when occupancy goes above ⟦92%⟧.',
    'Over ⟦60%⟧ of shops, the owners say, close on Mondays.',
    'At ⟦12%⟧, the town has the highest dropout rate.',
    'The index closes at ⟦14,120⟧ points.',
    'Above 40% humidity, mould spreads in ⟦a third⟧ of British homes.',
  ])('is found out: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

describe('a rate that tells which loan it is', () => {
  test.each(['Paying back a ⟦6%⟧ mortgage early is overkill.', 'She has $3,000 at ⟦29%⟧ on a card.'])(
    '%s',
    (marked) => {
      expect(mentionAt(marked).notClaimBecause).toBe('statute')
    },
  )

  test.each(['A ⟦7%⟧ loan loss hit the bank.', 'It went for $300,000 at ⟦12%⟧ below its value.'])(
    'is none: %s',
    (marked) => {
      expect(mentionAt(marked).notClaimBecause).toBeUndefined()
    },
  )
})

describe('a text that is told by the numbers', () => {
  const told = (item: string) => `# Our third year, by the numbers\n\nWe grew in it, and here is how.\n\n${item}`

  test.each([
    '- We signed **⟦116⟧ leases** with farms',
    '- **⟦40⟧ ploughs** were lent out',
    '- **⟦19⟧ bids** came in for the last one',
  ])('has one in each item: %s', (item) => {
    expect(mentionAt(told(item)).notClaimBecause).toBeUndefined()
  })

  test.each(['- We are trying to raise ⟦£15,000⟧ for a barn', '- Our goal is ⟦200⟧ leases'])(
    '%s is aimed at',
    (item) => {
      expect(mentionAt(told(item)).notClaimBecause).toBe('target')
    },
  )
})

describe('a number that stands in a row', () => {
  test.each([
    'A breakdown of all loans so far:\n\n| | Lent | Lost |\n|---|---|---|\n| Books | ⟦150,433⟧ | 5,900 |\n| Maps | 62 | 7 |',
    '| Branch | 2019 | 2020 |\n|---|--:|--:|\n| North | 79 | 85 |\n| South | ⟦69⟧ | n/a |',
    '| Month | Loans | Fines |\n|---|--:|--:|\n| May 19 | 812 | 5 |\n| June 19 | 930 | ⟦4⟧ |',
    '| Parcel | Measured average |\n|---|--:|\n| Flat | ⟦$6.58⟧ |\n| Tube | $6.68 |',
    '<table><tr><td>Score</td><td>2014</td><td>2015</td></tr><tr><td>Overall score</td><td>77</td><td>⟦81⟧</td></tr></table>',
    '- May 2015: ⟦281⟧\n- May 2016: 864',
    '- Loans\n  - 2019: 40\n  - 2020: 62\n  - Increase: ⟦55 percent⟧',
    'The count:\n\n- Ada Lind – 24 votes\n- Bo Roe – ⟦20⟧ votes',
  ])('was counted or measured: %s', (marked) => {
    const { notClaimBecause, guards } = mentionAt(marked)
    expect(notClaimBecause).toBeUndefined()
    expect(guards).toContain('table')
  })

  test.each([
    '| Setting | Default | Count |\n|---|--:|--:|\n| workers | 8 | ⟦4⟧ |\n| tries | 3 | 2 |',
    '| Soap | Price | Weight |\n|---|--:|--:|\n| Lye | ⟦$6.50⟧ | 120 |\n| Oil | $7.50 | 90 |',
    '| Criterion | Score |\n|---|--:|\n| Clarity | ⟦10⟧ |\n| Style | 20 |',
    '| Year | Target |\n|---|--:|\n| 2026 | ⟦40⟧ |\n| 2027 | 60 |',
    '## Examples of a visitor count\n\n| Case | Visitors |\n|---|--:|\n| A | ⟦40⟧ |\n| B | 60 |',
    '- Goal: ⟦500⟧\n- May 2016: 1,864',
    'You need:\n\n- Flour – ⟦3⟧ cups',
  ])('is set: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeDefined()
  })
})

describe('a term of a law or a plan', () => {
  test.each([
    'The bill cuts the levy by 2 points, as well as lifting both tax allowances by ⟦£80 a month⟧.',
    'For parents of infants, the province pays ⟦15%⟧ of the federal credit.',
    'The new band applies to income above $90,000 for single filers, $140,000 for heads of household, ⟦$180,000⟧ for married filers.',
    'Firms owe the levy on wages above £190 per week (⟦£9,880 per year⟧).',
    'The board gives each claimant a rating from ⟦0% to 100%⟧ in 10% increments.',
    'Public pricing for Boxwood stays simple, starting at ⟦50,000⟧ letters a month for $12.',
    'The Family Relief Act made two changes to the credit:\n\n1. Widened who may claim it\n\n1. Paid ⟦half⟧ of the credit in monthly payments',
  ])('needs no source: %s', (marked) => {
    expect(['statute', 'label', 'target']).toContain(mentionAt(marked).notClaimBecause)
  })

  test.each([
    'The recession cut average household incomes by ⟦£80 a month⟧.',
    'In Ohio, the state pays ⟦15%⟧ of the federal benefit bill for veterans.',
    'Nurses in Ohio earn $31 an hour (⟦41%⟧ less than doctors).',
    'Water use in Spain fell in steps: by ⟦12%⟧ in 2019 and 8% in 2020.',
  ])('is not: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})
