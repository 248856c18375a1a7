/** What is told of any of a kind, against what looks like it and is told of one's own. `⟦ ⟧` marks the figure. */
import { describe, expect, test } from 'vitest'
import { mentionAt } from './mentions.ts'

/** A writer who tells of nothing but their own. */
const DIARY = `${Array.from({ length: 9 }, (_, day) => `On day ${day} I walked to my shed.`).join(' ')}\n\n`

describe('in anybody’s text it is a claim', () => {
  test.each([
    // The average one.
    'The average kettle is boiled ⟦nine⟧ times a day.',
    'A typical allotment has ⟦31⟧ neighbours on its list.',
    'The average cyclist is now quicker by ⟦four minutes⟧ than at the first race.',
    'A typical parcel takes ⟦19⟧ days now, where it used to take three.',
    'British thirteen-year-olds sleep ⟦7.4 hours⟧ on a school night.',
    'Couples there have ⟦1.3⟧ children.',
    // Parts of every coin.
    'Of every euro paid for a coffee, no more than ⟦4 cents⟧ reach the farm.',
    'Out of every pound that is spent there, ⟦70 pence⟧ never leave the building.',
    'Just ⟦6 cents⟧ in every dollar reach the farmer.',
    // Shares of what is no person.
    '⟦A quarter⟧ of those who enrol never sit the exam.',
    '⟦One bite in four⟧ depends on fish from that sea.',
    'In ⟦a third⟧ of kitchens no smoke alarm works.',
    'By the second year ⟦a quarter⟧ of them have given up.',
    'And ⟦a fifth⟧ are older than their teachers.',
    'By then ⟦half⟧ of the city’s wells had run dry.',
    '⟦A tenth⟧ of all the money in the trade goes through one shop.',
    '⟦A third⟧ of every plan that gets downloaded is given up by May.',
    'On the coast road ⟦seven shops in ten⟧ stay shut all winter.',
    // How far something changed, and how two kinds compare.
    'Free buses cut car traffic in ⟦half⟧ within a year.',
    'Text reminders cut missed trains by ⟦a quarter⟧.',
    'Their risk of falling is ⟦half⟧ again as high as a man’s.',
    'The time that clerks spend on forms has gone up by ⟦half⟧ since I was young.',
    'Widows outnumber widowers by ⟦five times⟧.',
    'Dogs outnumber children ⟦four times⟧ over.',
    // Ranks among all.
    'It’s the ⟦third-largest⟧ source of lead, too.',
    'Ours is the ⟦fourth-largest⟧ town in the country without a hospital.',
    'The top ⟦1%⟧ own as much as the bottom 60%.',
    // What it costs whoever it befalls.
    'Each of those missed visits sets the surgery back ⟦£160⟧.',
    'A failed sale leaves the seller ⟦£1,900⟧ out of pocket.',
    'The hole in its books was ⟦$3 billion⟧.',
  ])('%s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
    expect(mentionAt(DIARY + marked).notClaimBecause).toBeUndefined()
  })
})

describe('what was paid by a class of payers is a claim', () => {
  test.each([
    'The top 10 percent, those with more than $90,000, paid ⟦70 percent⟧.',
    'The bottom half of taxpayers pay ⟦3 percent⟧, and the rest the others.',
    'Those who earned less than $40,000 paid ⟦4 percent⟧.',
  ])('%s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

describe('what is said of a whole group that the text names is a claim', () => {
  test.each([
    'All ⟦212⟧ pupils of Dale School’s last year applied to a college.',
    'None of the ⟦312⟧ nurses at Hill Hospital was asked.',
    'In ⟦11⟧ villages in the Fens, nobody has voted since 2009.',
    'In 2019, in ⟦16⟧ of the county’s schools, not a single pupil could read.',
    'In ⟦13⟧ of Wales’s 39 high schools, not a single pupil could read.',
    'Of the ⟦66⟧ spots that ran that night, 33 used music.',
    'Of the 66 spots that ran that night, ⟦33⟧ used music.',
    'In that trade ⟦40 million⟧ workers must go to arbitration.',
    'A seat at Super Bowl I cost advertisers ⟦$42,000⟧ in all.',
  ])('%s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

describe('what looks like a command and has a subject is a claim', () => {
  test.each([
    'Cut flowers lose ⟦30%⟧ of their value on the way.',
    'Share prices fell ⟦12%⟧.',
    'Answer rates dropped to ⟦6%⟧.',
    'Lower courts threw out ⟦40%⟧ of the cases.',
    'Open wards had ⟦12%⟧ fewer falls.',
    'Return migrants make up ⟦9%⟧ of them.',
    'Put together, the three lakes hold ⟦18%⟧ of all fresh water in the land.',
    'Set against wages, rents have risen by ⟦40%⟧.',
    'Record ⟦38%⟧ stayed at home.',
    'Top 1% took in ⟦$2.1 trillion⟧.',
  ])('%s', (marked) => {
    expect(mentionAt(marked).notClaimBecause).toBeUndefined()
  })
})

test.each([
  'Put together a list of ⟦30%⟧ of them.',
  'Cut stems by ⟦30%⟧ in March.',
  'Serve dishes cooked at ⟦80%⟧ heat.',
  'Let prices fall by ⟦10%⟧.',
  'Give users access to ⟦20%⟧ of the pages.',
  'Top ⟦40%⟧ of the loaves with seeds.',
  'Record ⟦20%⟧ of your calls.',
])('a command is none: %s', (marked) => {
  expect(mentionAt(marked).notClaimBecause).toBe('instruction')
})

test.each([
  'My daughter’s class did well: all ⟦24⟧ pupils passed.',
  'The rule holds for all ⟦27⟧ countries of the Union.',
  'In ⟦three⟧ homes, no lamp worked.',
  'Of the ⟦12⟧ eggs, 3 broke.',
  'Of the ⟦37⟧ men who went to war, 9 did not come back.',
  'Up to ⟦40⟧ guests must register.',
  'All ⟦32⟧ tests of the Dale suite pass.',
])('a whole that is known or one’s own is none: %s', (marked) => {
  expect(mentionAt(marked).notClaimBecause).toBeDefined()
})

test.each([
  'A typical stand-up of ours takes ⟦15 minutes⟧.',
  'A typical setup needs ⟦three⟧ servers.',
  'The average of the two is ⟦12⟧.',
  'On an average day I write ⟦two⟧ pages.',
  'I saved ⟦40 cents⟧ out of every euro that I earned.',
  'We keep ⟦5 cents⟧ of every dollar for the roof.',
  'I found it in one coin in ⟦four⟧ of the jars.',
  'I gave away ⟦a third⟧ of them.',
  'In ⟦half⟧ of my photos the dog looks away.',
  'She cut the cake in ⟦half⟧.',
  'He cut it in ⟦half⟧ with a knife.',
  'I cut my hours by ⟦a third⟧.',
  'I read it ⟦three times⟧ over.',
  'It was my ⟦second-best⟧ time.',
  'The coat set me back ⟦€120⟧.',
  'I was left ⟦£300⟧ out of pocket.',
  'For each pound that you give, we put in ⟦50p⟧.',
  'In ⟦half⟧ of them I found a spider.',
  'I spend ⟦half⟧ of every day on the phone.',
  'The pan holds ⟦2.5⟧ cups of rice.',
  'The top ⟦10 percent⟧ of taxpayers get the cut.',
  'Guests pay ⟦20 percent⟧.',
  'Those who earn less than $40,000 pay ⟦10 percent⟧.',
])('one’s own, a few and what is set are none: %s', (marked) => {
  expect(mentionAt(marked).notClaimBecause).toBeDefined()
})

test('a share as a heading is told of below it', () => {
  const mention = mentionAt('# Bread\n\n## ⟦63%⟧\n\nThat many bakers bake by night.')
  expect(mention.notClaimBecause).toBeUndefined()
  expect(mention.guards).toContain('heading')
})

test('what a writer has looked up goes on being others’', () => {
  expect(
    mentionAt(`${DIARY}In their paper, wind explained at most ⟦2%⟧ of the crashes.`).notClaimBecause,
  ).toBeUndefined()
  expect(mentionAt(`${DIARY}The index rose. Over ten years it was ⟦87%⟧.`).notClaimBecause).toBeUndefined()
})
