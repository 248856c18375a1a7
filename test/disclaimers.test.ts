/** The ways in which a text says that nobody knows a figure, and sentences that come near. */
import { describe, expect, test } from 'vitest'
import { isDisclaimer } from '../src/comparable/disclaimer.ts'
import { topicOf } from '../src/comparable/topic.ts'

describe('a text says that nobody knows', () => {
  test.each([
    'There are no dependable numbers on unpaid internships.',
    'Night digging defies measurement.',
    'Cracked bells appear in no register.',
    'The size of the trade eludes statisticians.',
    'Trustworthy numbers for sunken nets have yet to be gathered.',
    'The toll of the fog is by its very nature unknown.',
    'There has never been a proper count of the bats.',
    'Nobody has ever counted the mills along the brook.',
    'The ministry does not record how many tenants are locked out.',
    'The guild keeps no register of apprentices who leave.',
    'It is impossible to say how many letters go astray.',
    'We do not know, and may never know, how much gravel is dredged.',
    'How often the ferry breaks down can only be guessed at.',
    'The true extent of barn fires is unknown.',
    'Estimates of the number of beekeepers are little more than guesswork.',
    'Data on night fishing are patchy at best.',
    'Statistics on lost luggage simply do not exist.',
    'There is a dearth of figures on village shops.',
    'Hard numbers about ghost-writing are hard to come by.',
    'The tax office has no idea how many busking licences were sold.',
    'Any figure for poached salmon is a shot in the dark.',
    'Little is known about how many choirs have folded.',
    'No survey of the hedges has been made.',
    'Burst pipes go uncounted.',
    'It is anyone’s guess how many wells are dry.',
    'No one has ever produced a trustworthy figure for night digging.',
    'Evidence on how many bells are cracked is lacking.',
    'Official figures on busking aren’t kept.',
    'It cannot be said with any certainty how many eels are left.',
  ])('%s', (text) => expect(isDisclaimer(text)).toBe(true))
})

describe('a text does not say that nobody knows', () => {
  test.each([
    'For the first time there is a reliable count of the bats.',
    'Until 1998 nobody counted the otters.',
    'No personal data is ever collected.',
    'The site does not collect data about its users.',
    'Don’t collect numbers that you will not read.',
    'There is no doubt about the figures.',
    'You have no idea what goes on in the kitchen.',
    'It was hard to find the way.',
    'Do Not Track is a signal that browsers send.',
    'How many otters are there?',
    'No matter how much you water it, the data stay the same.',
    'The council counted 212 otters, not 300.',
  ])('%s', (text) => expect(isDisclaimer(text)).toBe(false))
})

test.each([
  ['smuggling', 'smuggled'],
  ['theft', 'stolen'],
  ['begging', 'beg'],
  ['exclusions', 'excluded'],
  ['loneliness', 'lonely'],
  ['weddings', 'married'],
  ['bullying', 'bullied'],
  ['against their will', 'forced'],
])('“%s” and “%s” are one topic', (one, other) => expect(topicOf(one)).toEqual(topicOf(other)))

test('words of counting and of grammar are no topic', () => {
  expect([...topicOf('The exact number of them is not known to anyone.')]).toEqual([])
})
