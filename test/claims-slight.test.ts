/** What is a claim by so little that no source is asked for, and what stands beside it and is one outright. `⟦ ⟧` marks the figure. */
import { describe, expect, test } from 'vitest'
import { mentionAt } from './mentions.ts'

/** Whether a source would be asked for: it is a claim, and by more than a little. */
const isAskedFor = (marked: string): boolean => {
  const { notClaimBecause, guards } = mentionAt(marked)
  return notClaimBecause === undefined && !guards.has('slight')
}

describe('a percentage that the text works out from numbers beside it', () => {
  test.each([
    'The ferry made 180 crossings, of 240 planned, or ⟦75%⟧.',
    'The ferry made 180 crossings. That is ⟦75%⟧ of the 240 that stood in the plan.',
    'The day ticket went from €8.00 to €9.00, which is ⟦12.5%⟧ more.',
    'The toll lost €2.00 to end at €18.00, a ⟦10%⟧ fall.',
    'The bakers counted 660 loaves on Friday, up ⟦10%⟧ from 600 on Thursday.',
    'Of the 50 clocks in the tower shop, 20 (⟦40%⟧) were slow.',
    'So ⟦40%⟧ of that stock, 20 of 50 clocks, is slow.',
  ])('stands and falls with them: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(false)
  })

  test.each([
    'The ferry made 180 crossings, and ⟦45%⟧ of them were late.',
    'So ⟦45%⟧ of that stock, 20 of 50 clocks, is slow.',
    'The day ticket went from €8.00 to €9.00, and ridership fell by ⟦40%⟧.',
    'Of the 6,400 villages in Latvia, 2,560 (⟦40%⟧) have no shop.',
    'The bakers counted 660 loaves, and crime rose by ⟦10%⟧ in the 600 towns.',
  ])('but not what else is said, or is said of the world: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(true)
  })
})

describe('any holder of so much, and what would follow', () => {
  test.each([
    'A shop with a turnover of ⟦£2 million⟧ would pay £40,000.',
    'Anyone earning ⟦€120,000⟧ pays €9,000 more than before.',
    'A widow with savings of £16,000 could lose ⟦£12,000⟧ of it in a year.',
  ])('is made up: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBe('example')
  })

  test.each([
    'A survey of shops with a turnover of £2 million would cost ⟦$30 million⟧.',
    'A drought with losses of ⟦£2 billion⟧ hit the county in 1976.',
    'A shop in Leeds lost ⟦£2 million⟧ to fraud, and could close.',
  ])('somebody in particular is not: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).not.toBe('example')
  })
})

test.each([
  'The legal minimum is ⟦8%⟧ of the catch.',
  'The statutory rate of ⟦9%⟧ has not changed since 1998.',
  'The contractual penalty is at most ⟦2%⟧ a day.',
  'The charter asks for ⟦70%⟧.',
  'Criteria: a berth on the lake; a boat that is worth ⟦40%⟧ of the fee.',
])('what the law or a contract sets is no statistic: %s', (marked) => {
  expect(mentionAt(marked).notClaimBecause).toBe('statute')
})

describe('a row of figures', () => {
  test.each([
    'The parish set aside £2 million for the roof, ⟦£640,000⟧ for an organ and £90,000 for paint.',
    'Release 8 is rolling out to 10% of accounts on Monday, ⟦50%⟧ on Friday.',
    'The legal maximum is 12% for boats, ⟦9%⟧ for carts.',
  ])('is set, meant or made up to its end: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeDefined()
  })

  test.each([
    'The parish set aside £2 million for the roof, but ⟦£1 million⟧ was lost to fraud.',
    'The legal maximum is 12%, and ⟦30%⟧ of boats exceed it.',
    'The ministry wants to plant 40% of the land, and ⟦60%⟧ of farmers are against it.',
  ])('ends where something is said: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

/** A team that says "we" throughout, and speaks of the world as well. */
const TEAM = `We build an app for florists. In March we shipped dark mode. Florists in Spain like it. We were offline for an hour.
Our designer left. The trade is growing in Europe, and consumers buy more tulips. We moved office. Shops close. We are tired but proud.`

describe('a team that tells of what it did', () => {
  test.each(['Revenue grew by ⟦6%⟧ in March.', 'Churn fell to ⟦1.8%⟧.', 'The outage cost us ⟦8%⟧ of the orders.'])(
    'has its own figures: %s',
    (marked) => {
      expect(isAskedFor(`${TEAM} ${marked}`)).toBe(false)
    },
  )

  test.each([
    'In Spain ⟦6%⟧ of florists closed last year.',
    'Consumers spent ⟦$4 billion⟧ on tulips.',
    'Only ⟦a tenth⟧ of florists have an app.',
  ])('passes on those of others: %s', (marked) => {
    expect(isAskedFor(`${TEAM} ${marked}`)).toBe(true)
  })
})

/** A column that speaks of the world now and then. */
const COLUMN = `The slipway is quiet. Boats lie on trestles. Old men sit on the wall. Fishing in Europe is changing.
Consumers want salmon. The nation eats less herring. Nets hang in the shed. The harbour office opens at nine. It sells 3 kinds of bait.
A rod costs €40 there. The cat has 4 kittens. Rain comes at noon.`

describe('a text that may be about the world', () => {
  test.each([
    'Berths here got dearer by ⟦31%⟧.',
    'The number of slips has ⟦tripled⟧ since 1994.',
    'These days the guild sells over ⟦20 million⟧ pins every year!',
  ])('has to give a source for what is plainly a statistic: %s', (marked) => {
    expect(isAskedFor(`${COLUMN} ${marked}`)).toBe(true)
  })

  test('and not for what is hardly one', () => {
    expect(isAskedFor(`${COLUMN} The slip sees ⟦600⟧ boats come and go.`)).toBe(false)
  })
})

/** A page of notes on an industry, hardly a sentence of which says more than a name. */
const notes = (item: string): string => `# Canning in Norway

- Cans of steel and of tin
- Works at Stavanger and Moss
- Boats from 14 ports
- Owned by 3 families
- Night shifts from 10 to 6
- Labels in blue
- Fish from Iceland
- Brine in oak
- Herring first

## Sildkrona

- Head office: Moss
${item}
- Lids with a key`

describe('an entry of a profile', () => {
  test.each([
    '- Turnover (2019): ⟦€410 million⟧',
    '- Subsidies: ⟦€2+ million⟧ (2015-2020)',
    '- ~⟦2,600⟧ grocers supplied',
    '- Exports: ⟦60%⟧+ of output',
  ])('that is dated or put roughly has to say who counted: %s', (marked) => {
    expect(isAskedFor(notes(marked))).toBe(true)
  })

  test.each([
    '- Cover for lost stock: ⟦€40,000⟧',
    '- Managed ⟦4,000+⟧ accounts',
    '- Vats: ⟦40+⟧ in two halls',
    '- Our turnover (2019): ⟦€410,000⟧',
  ])('but not a term, a deed of one’s own, a few, or the writer’s: %s', (marked) => {
    expect(isAskedFor(notes(marked))).toBe(false)
  })
})

/** A tale of one person. */
const TALE = `The bishop had eleven clocks. Tolland wound them on Mondays. "You are late," said the housekeeper. He said nothing.
She had smiled twice that year. The cat slept. Tolland took the ladder. It was dark in the tower. She locked the door. He sang.`

describe('a story of somebody else', () => {
  test.each([
    'He had come to believe that ⟦nine tenths⟧ of bishops were deaf.',
    'Mr Tolland reckoned that ⟦83 per cent⟧ of ghosts were punctual.',
    'She took ⟦£41,600⟧ between June and November.',
  ])('tells what goes on in it: %s', (marked) => {
    expect(isAskedFor(`${TALE} ${marked}`)).toBe(false)
  })

  test.each([
    'In England ⟦nine tenths⟧ of bishops are deaf.',
    'Fraud costs pensioners ⟦£1.2 billion⟧ a year.',
    '⟦83 per cent⟧ of adults believe in ghosts.',
  ])('does not make a statistic its own: %s', (marked) => {
    expect(isAskedFor(`${TALE} ${marked}`)).toBe(true)
  })
})

/** A notice with its terms. */
const NOTICE = `The trust invites quotations for the upkeep of its grounds. Grass is cut every week. Leaves are raked in autumn.
Bids are opened on Monday. The winner starts in May. Tools are stored on site. Gates stay locked. The contract runs for 3 years.
There are 14 gates, 6 sheds and 31 benches. Each shed has 2 locks. A visit takes 4 hours. The lawn is 90 m long. It has 3 ponds.`

test.each([
  "Employer's liability of ⟦£10 million⟧, public liability of £5 million.",
  'Turnover of at least ⟦£1.4 million⟧ in each of the last 2 years.',
])('an item of a notice tells nothing: %s', (marked) => {
  expect(isAskedFor(`${NOTICE} ${marked}`)).toBe(false)
})

test.each(['The theft of tools costs schools ⟦£10 million⟧ a year.', 'In England vandals destroyed ⟦14,000⟧ trees.'])(
  'a statement between them does: %s',
  (marked) => {
    expect(isAskedFor(`${NOTICE} ${marked}`)).toBe(true)
  },
)

test.each([
  'Guests may bring ⟦1,000⟧ friends.',
  'Free readers may borrow up to ⟦200⟧ books a year.',
  '⟦Two in three⟧ of you came by boat.',
])('what is allowed, and what the asked have said, is no claim: %s', (marked) => {
  expect(mentionAt(marked).notClaimBecause).toBeDefined()
})

test.each(['A female may lay ⟦2,000⟧ eggs.', '⟦Two in three⟧ of those who came were tourists.'])(
  'but: %s',
  (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  },
)

test.each(['Rents to rise by ⟦10%⟧ from October.', 'Mooring fees to go up by ⟦4%⟧.'])(
  'what a meeting resolves is a target: %s',
  (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBe('target')
  },
)

test('what is likely to come is none', () => {
  expect(mentionAt('Economists expect rents to rise by ⟦10%⟧ next year.').notClaimBecause).toBeUndefined()
})

test('a part of what was told is told with it', () => {
  expect(isAskedFor('The village sent out 340 tons a year, ⟦two thirds⟧ of it to the abbey.')).toBe(false)
  expect(isAskedFor('The country exports 9 million tons a year, ⟦two thirds⟧ of it to Norway.')).toBe(true)
})

/** A log of one's own doings: nothing in it speaks of the world. */
const LOG = `Day 1. Rain. I set out at nine. The path was mud as far as the mill. I had 14 kg on my back and a bad knee.
Day 2. I got up at six. The bread was gone. 22 km, then the hut. I slept well. Day 3. Fog. I saw 11 goats and no path.
Day 4. I lost my hat. The stove gave out. I ate cold beans. Day 5. Home. 31 km. My knee is the size of a melon.
I spent 40 euros, 12 of them on beans. I am glad. In all it took me 58 hours. I was 2,140 m up. I had 3 falls. My boots weigh 2 kg.`

describe('in a text that does not speak of the world', () => {
  test.each([
    'The battery was down from 80% to ⟦65%⟧ by noon.',
    'About ⟦30%⟧ were young birds.',
    'Average climb ⟦1,340 m⟧, in the rain.',
    'On the ⟦2,400 steps⟧ that lead up to the hut there is no rail.',
  ])('what happens in it is its own: %s', (marked) => {
    expect(isAskedFor(`${LOG} ${marked}`)).toBe(false)
  })

  test.each([
    'In Norway ⟦40%⟧ of hikers turn back before noon.',
    'Tourists throw away ⟦30%⟧ of the food that they carry.',
    '⟦One in eight⟧ tourists in the Alps walks in sandals.',
    'Norwegians spend ⟦$2 billion⟧ a year on boots.',
  ])('what is said of others is asked for all the same: %s', (marked) => {
    expect(isAskedFor(`${LOG} ${marked}`)).toBe(true)
  })
})

describe('what dice and coins do is worked out by anybody', () => {
  test.each([
    'A dragon wakes on a roll of 1 or 2, so ⟦one time in three⟧ for each die.',
    'With two dice a seven comes up ⟦17%⟧ of the time.',
  ])('%s', (marked) => {
    expect(isAskedFor(marked)).toBe(false)
  })

  test('but not who plays with them', () => {
    expect(isAskedFor('⟦One in three⟧ adults in Belgium has played dice for money.')).toBe(true)
  })
})

describe('what is said of a country in a text that speaks of anything but the world', () => {
  const manual = Array.from(
    { length: 12 },
    (_, i) => `Set byte ${i + 2} of the header to ${i * 8} and close the file.`,
  ).join(' ')
  test.each([
    'About ⟦37%⟧ of households in Portugal heat with wood.',
    'The average Italian throws away ⟦65 kg⟧ of food a year.',
  ])('is asked for, whatever its verb: %s', (sentence) => {
    expect(isAskedFor(`${manual}\n\n${sentence}`)).toBe(true)
  })
})

describe('a part of what was made up', () => {
  test.each([
    'A shop with a turnover of £800,000 could face a fine of £32,000, since ⟦4%⟧ of it is more than £20,000.',
    'If the club sold 400 tickets, ⟦30%⟧ of those would go to pupils.',
  ])('is not asked for: %s', (marked) => {
    expect(isAskedFor(marked)).toBe(false)
  })

  test('but a part of what is so is', () => {
    expect(isAskedFor('Latvia has 6,400 villages, and ⟦40%⟧ of them have no shop.')).toBe(true)
  })
})

describe('a part of a sum that the writers told of themselves', () => {
  test('is not asked for', () => {
    expect(isAskedFor('The fund gave us £84,000. We spent £81,900. Of the sum spent, ⟦£49,140⟧ went on staff.')).toBe(
      false,
    )
  })

  test('but a part of what others spend is', () => {
    expect(isAskedFor('Europe spent €310 billion on arms. Of that sum, ⟦€124 billion⟧ went to makers abroad.')).toBe(
      true,
    )
  })
})

describe('what is asked of all beyond a value, and what a budget holds', () => {
  test.each([
    'Bids above ⟦£5 million⟧ should rest on one count at least.',
    'Dams of more than ⟦2 million⟧ tonnes must be looked at once a year.',
    'The board adopted the budget on 9 June. It spends ⟦$24.0 million⟧ on schools.',
    'The levy brings in $1.2 million more than the ⟦$22.8 million⟧ adopted for 2025.',
  ])('is set by somebody: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toMatch(/^(?:statute|target|instruction)$/)
  })

  test.each([
    'Dams of more than ⟦2 million⟧ tonnes hold most of the waste of the mines.',
    'The budget passed on 9 June. Firms in Ohio spent ⟦$24.0 million⟧ on lobbyists to stop it.',
  ])('and this is so: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

describe('what is laid out and what is to come', () => {
  test.each([
    'With ⟦500⟧ participants, a correlation of 0.13 can be detected with 80% power at a level of 0.05.',
    'A second trial, with ⟦600⟧ nurses, begins on 1 September at 4 hospitals.',
    'Dues stay at ⟦1.4 percent⟧ of base pay.',
    'After the upgrade the median request takes ⟦a quarter⟧ of the time.',
    'Each number is the median of ⟦200⟧ runs behind 20 warm-up runs.',
  ])('is no claim: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeDefined()
  })

  test.each([
    'The trial of 2019, with 600 nurses, found that ⟦31%⟧ had thought of leaving.',
    'Dues ate ⟦1.4 percent⟧ of the wages of Ohio miners in 1921.',
  ])('but what was found is: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

describe('somebody whom the writer puts there', () => {
  test.each([
    'A client opens the monthly report and sees a ⟦40%⟧ drop in visits.',
    'So, a 53-year-old earning ⟦$90k⟧ needs a large sum by the age of 65.',
  ])('sees and has what is made up: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBe('example')
  })

  test('but what any of them sees is a claim', () => {
    expect(mentionAt('A typical client of the bank pays ⟦40%⟧ of his income in rent.').notClaimBecause).toBeUndefined()
  })
})

describe('what is decided, tallied, tuned to or asked', () => {
  test.each([
    'To pass, the measure needs ⟦60%⟧ of votes cast.',
    'The bond measure would authorize ⟦$48 million⟧ in borrowing.',
    'The bank left the policy rate at ⟦3.75%⟧ on 22 January.',
    'Councillors approved a ⟦£41.6 million⟧ revenue budget on Wednesday.',
    'It was carried by ⟦27⟧ votes to 14.',
    'Listen on ⟦97.3⟧ FM.',
    'To have tripled, the count would have had to reach ⟦1,236⟧.',
    '# Homework\n\n1. How many walk?\n2. How many ride?\n3. How many swim?\n4. A town grows from ⟦48,000⟧ to 54,720. Find the increase.',
  ])('is no claim: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeDefined()
  })

  test.each([
    'The measure won ⟦60%⟧ of votes in the cities of Ohio.',
    'Analysts reckon that the rate of theft has kept at ⟦3.75%⟧ since 2020.',
    'Some ⟦41.6 million⟧ people in Spain have a budget.',
  ])('but what came out is: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

describe('stars, settings, nature, sums that are shown', () => {
  test.each([
    'It was adopted by a vote of ⟦4⟧ to 1 on 9 June.',
    'I give ⟦four stars out of five⟧ to the second volume.',
    'The pool is checked against ⟦80%⟧ of `max_connections`.',
    'After the update the daemon spun at ⟦100%⟧ of one core.',
    'Professional indemnity cover of ⟦GBP 2 million⟧ is asked for.',
    'The Sun’s diameter is ⟦1.39 million kilometres⟧.',
    'Going from 5 in 1,000 to 4 is a fall of ⟦one fifth⟧.',
  ])('are no claims: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeDefined()
  })

  test.each([
    'Turnout was 80% of voters, and ⟦41%⟧ of them had never voted before.',
    'Sunday papers lost ⟦1.39 million⟧ readers.',
    'Insurance fraud cost British insurers ⟦£2 billion⟧ in 2023.',
  ])('but these are: %s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

describe('a faint claim', () => {
  const LAKE =
    'The lake lies behind the last houses of the village, and a footpath leads around it under the alders. In autumn the mist stands over the reeds until noon. ' +
    'The old boatman keeps a hut on the northern shore, where he mends nets and tells whoever comes by about the winters of his childhood. ' +
    'There is a jetty that nobody has repaired since the storm, and a bench with a view of the hills. People come for the quiet. ' +
    'They bring bread and cheese, lie in the grass and watch the grebes dive. Towards evening the bells ring across the water. ' +
    'Whoever stays longer finds a bed in the inn, whose cook has been famous in the valley for her dumplings as long as anyone remembers. ' +
    'She buys her flour at the mill below the church and her mushrooms from the children, who know the good places and tell no one. '
  const FAINT = 'The sluice at the outflow was built for ⟦$2 million⟧. '
  const FIRM = 'Some 61% of Latvian lakes are too rich in phosphorus, and 34% have lost their reeds. '

  test('is let go in a text of some length that hardly states a statistic', () => {
    expect(isAskedFor(LAKE + FAINT + LAKE)).toBe(false)
  })

  test('counts in one that does', () => {
    expect(isAskedFor(LAKE + FAINT + FIRM + LAKE)).toBe(true)
  })

  test('counts in a short one, of which nobody can tell', () => {
    expect(isAskedFor(FAINT)).toBe(true)
  })

  test('counts where it is said of all of a kind', () => {
    expect(isAskedFor(`${LAKE}⟦One in nine⟧ anglers in the county has no licence. ${LAKE}`)).toBe(true)
    expect(isAskedFor(`${LAKE}⟦Two-thirds⟧ of teenagers in Japan skip breakfast. ${LAKE}`)).toBe(true)
  })

  test('is none where the claim is firm', () => {
    expect(isAskedFor(`${LAKE}Some ⟦61%⟧ of Latvian lakes have lost their reeds. ${LAKE}`)).toBe(true)
  })
})

test.each([
  '⟦Millions⟧ of commuters in Japan take the train.',
  'Ferries in Norway lose ⟦tens of millions of kroner⟧ a year.',
  'Poachers in Kenya kill ⟦dozens⟧ of rhinos a year.',
])('a size that nobody has counted is asked for no source: %s', (marked) => {
  expect(isAskedFor(marked)).toBe(false)
})

test.each([
  '⟦Two million⟧ commuters in Japan take the train.',
  '⟦Between two and three million⟧ commuters in Japan take the train.',
  'Ferries in Norway lose ⟦more than 40 million kroner⟧ a year.',
  'Millions of commuters in Japan take the train, and ⟦31%⟧ of them sleep.',
])('one that somebody has counted is: %s', (marked) => {
  expect(isAskedFor(marked)).toBe(true)
})
