/** The claim test: which figures state a fact about the world, and why the others do not. `⟦ ⟧` marks the figure. */
import { describe, expect, test } from 'vitest'
import type { NotClaim } from '../src/model.ts'
import { mentionAt } from './mentions.ts'

const CLAIMS = [
  // Shares of a group, however they are written.
  '⟦62%⟧ of adults sleep less than seven hours.',
  'About ⟦one in five⟧ drivers has fallen asleep at the wheel.',
  'Nearly ⟦two-thirds⟧ of pensioners own their homes.',
  'Until ⟦60%⟧ of the elms had died, nobody noticed the beetle.',
  'The plan is seen in the figures:\n\n- ⟦£140 million⟧ was lost to fraud last year',
  'Funds for the poor are few:\n\n- Cuts ⟦40%⟧ of all benefits in real terms',
  // A rest, and two of them, whose parts make up the whole.
  'Half of Norway’s shops closed. The other ⟦50%⟧ of shops stayed open all year.',
  'In Norway the other ⟦48%⟧ of farms shrank and the remaining 52% of farms grew.',
  'In Norway the other 48% of farms shrank and the remaining ⟦52%⟧ of farms grew.',
  '⟦Half⟧ of all lorries run empty on the way back.',
  'The share of diesel cars fell from 48% to ⟦12%⟧.',
  'Women hold only ⟦27 percent⟧ of the seats.',
  'Most are owner-occupied (⟦71%⟧).',
  'Unemployment rate: ⟦5.1%⟧',
  'Voter turnout was ⟦61%⟧, a record.',
  // Counts and amounts of a size that nobody counts alone.
  'The fire destroyed ⟦1,200⟧ homes.',
  'More than ⟦40,000⟧ people were evacuated.',
  'Roughly ⟦3 million⟧ tonnes of glass end up in landfill.',
  '⟦Millions⟧ of children miss school because of asthma.',
  'Fraud costs pensioners ⟦£1.2 billion⟧ a year.',
  'The average nurse earns ⟦$77,600⟧.',
  'The typical first-time buyer borrows ⟦£190,000⟧.',
  'At least ⟦35⟧ countries have banned the substance.',
  'According to the ministry, ⟦18⟧ companies were fined in 2021.',
  'The guild’s membership stands at ⟦2,310⟧.',
  'Fewer than ⟦200⟧ breeding pairs remain in the fens.',
  'During the drought, heat killed ⟦410⟧ sheep.',
  // Rates, multiples, ranks and measures that compare.
  'Maternal mortality is ⟦12 per 100,000 live births⟧.',
  'Smokers are ⟦three times⟧ as likely to lose their teeth.',
  'The number of food banks has ⟦doubled⟧ since 2012.',
  'It is the ⟦second-largest⟧ cause of blindness in Africa.',
  'Patients wait an average of ⟦14 weeks⟧ for a first appointment.',
  'Life expectancy rose to ⟦81 years⟧.',
  'The country lost ⟦562,000 hectares⟧ of forest in 2019.',
  // What its writer counted or measured, and says so.
  'Since March our trail camera has recorded ⟦94⟧ visits by hedgehogs.',
  'We weighed ⟦118 kg⟧ of honey off the stands in July.',
  // A first person who only passes on what was found, and facts that a question presupposes.
  'I read last week that ⟦40%⟧ of food is thrown away.',
  'Did you know that ⟦70%⟧ of bees live alone?',
  // A group that was named before, and people at large.
  '⟦48%⟧ say that they would move.',
  'Farmers lose ⟦£900⟧ an acre.',
  // A goal that somebody else has, and what was found under a condition.
  'Firms that meet the climate goals could grow by ⟦15%⟧.',
  'The study warns that if nothing changes, ⟦9 million⟧ people will lose their homes.',
  // How far a change went, how two kinds compare, how often something happens.
  'Rents in the old town slumped by ⟦a third⟧.',
  'The lamp cuts evening melatonin by ⟦half⟧.',
  'Renters outnumber owners by ⟦three to one⟧.',
  'Lotteries have ⟦quintupled⟧ since the law.',
  'Somewhere in the country a phone is stolen every ⟦11 seconds⟧.',
  'Shift workers die of strokes ⟦a quarter⟧ more often.',
  'Unvaccinated dogs are at a ⟦fivefold⟧ risk of it.',
  // Spans of time in people's days and lives, and those whom a study asked.
  'Teenagers spend ⟦4.9 hours⟧ on homework.',
  'The foundation puts the gain at ⟦five months⟧.',
  'The trial had ⟦95⟧ participants.',
  'If you flinched, relax, because ⟦65%⟧ of bakers do.',
  'Hens that are kept inside have a ⟦48%⟧ higher chance of it.',
  'An average ticket was sold at ⟦£36,000⟧.',
  'Top 4 dairies (Arla and three more) hold ⟦82%⟧ of the market.',
  // What the writer has counted.
  'We counted ⟦412⟧ gannets on the cliff.',
  // What the section says that it gives.
  '# The festival in numbers\n\n- ⟦56⟧ bands from 14 countries',
] as const

const NO_CLAIMS: readonly (readonly [NotClaim, string])[] = [
  ['rhetoric', 'It was too clever by ⟦half⟧.'],
  ['label', 'A boy of about ⟦7⟧ held up a sign.'],
  ['label', 'The cut goes to the lowest ⟦50 percent⟧ of taxpayers.'],
  ['rhetoric', 'The classic advice says that rent takes ⟦30%⟧ of the pay.'],
  ['target', 'My plan:\n\n1. ⟦45%⟧ to Savings: it comes off first.'],
  ['target', 'The parish has ⟦£11,200⟧ set aside.'],
  ['target', 'The budget is ⟦€1.4 million⟧, and the bank lends most of it.'],
  ['statute', 'The country has had a minimum wage since 2015, when it began at ⟦€8.50⟧ an hour.'],
  ['statute', 'Late sums bear interest at ⟦4% a year⟧.'],
  ['statute', 'Her card stands at ⟦24%⟧ these days.'],
  ['example', 'A 0.05% difference on $40,000 is ⟦$20⟧ a year.'],
  ['example', 'There were 8,000 names in 2019 and there are 9,600 now. The register has thus grown by ⟦20%⟧.'],
  ['instruction', 'Let’s get that number above ⟦30 percent⟧.'],
  ['question', 'Could ⟦30%⟧ of the budget go to parks?'],
  ['hypothetical', 'If ⟦10%⟧ of users leave, the forum dies.'],
  ['hypothetical', 'Until ⟦95%⟧ of the ports have signed, the rule is a dead letter.'],
  ['hypothetical', 'Imagine that ⟦30%⟧ of the city lost power.'],
  ['hypothetical', 'Say there are ⟦5,000⟧ visitors a day.'],
  ['example', 'Pick a round share (e.g. ⟦20%⟧ of sales).'],
  ['instruction', 'Set the opacity to ⟦50%⟧ and save.'],
  ['instruction', 'You should keep ⟦20%⟧ of the disk free.'],
  ['instruction', 'Then add ⟦250 grams⟧ of flour.'],
  ['instruction', 'Top 12 buns with ⟦20%⟧ of the icing.'],
  ['target', 'We will plant ⟦20,000⟧ trees.'],
  ['target', 'The plan is part of our goal of ⟦40%⟧ renewable heat.'],
  ['target', 'The minister announced a ⟦$20 billion⟧ plan to mend the roads.'],
  ['target', '| Term | Definition |\n| --- | --- |\n| Full berth | A berth that is used on ⟦60%⟧ of days |'],
  ['target', '| Month | Target |\n| --- | --- |\n| May | ⟦40%⟧ |'],
  ['statute', 'Donations are limited to ⟦£5,000⟧ a person.'],
  ['statute', 'Shops add a ⟦7.5%⟧ sales tax.'],
  ['own-product', 'Over ⟦4,000⟧ bakers rely on us for their flour.'],
  ['rhetoric', 'I mean it: the cure is ⟦100%⟧ natural.'],
  ['rhetoric', 'He always gives ⟦110%⟧.'],
  ['own-life', 'I lost ⟦10 pounds⟧ in a month.'],
  ['own-life', 'My garden takes up ⟦60%⟧ of the plot.'],
  ['own-product', 'We ship three plans, and the largest is ⟦$49⟧.'],
  ['own-product', 'Our new release is ⟦40%⟧ lighter.'],
  ['own-benchmark', 'The new parser is ⟦35%⟧ faster than the old one.'],
  ['configuration', 'The window is ⟦800 px⟧ wide.'],
  ['configuration', 'The width is ⟦100%⟧.'],
  ['narrative-count', 'It is a charity ride of some ⟦900 miles⟧ from Hull in England to Bergen.'],
  ['target', 'The harbour plan does much:\n\n- Earmarks ⟦£140 million⟧ for a new quay\n- Trains 3,000 pilots'],
  ['own-product', 'We spiked to ⟦2 million⟧ page views that day.'],
  ['own-product', '## Results\n\n- Over ⟦1,900⟧ page views and many letters'],
  ['narrative-count', 'There are ⟦three⟧ ways to do it.'],
  ['narrative-count', 'He came with ⟦two⟧ friends.'],
  ['narrative-count', 'Much has changed over the past ⟦ten years⟧.'],
  ['common-knowledge', 'There are ⟦24⟧ hours in a day.'],
  ['label', 'The survey covered the top ⟦200⟧ firms.'],
  ['label', 'The survey asked everyone over ⟦65⟧.'],
  ['label', '# ⟦7⟧ habits of tidy people'],
  ['label', '- [Why ⟦10,000⟧ Small Bakeries Closed Their Doors](/bakeries)'],
  ['label', 'It helps firms with fewer than ⟦50⟧ employees.'],
  ['no-statistic', 'Nobody knows whether it is ⟦5%⟧ or more.'],
]

describe('A claim', () => {
  test.each(CLAIMS)('%s', (text) => {
    expect(mentionAt(text).notClaimBecause).toBeUndefined()
  })
})

describe('No claim', () => {
  test.each(NO_CLAIMS)('%s: %s', (because, text) => {
    expect(mentionAt(text).notClaimBecause).toBe(because)
  })
})

describe('A document in the first person', () => {
  const diary = Array.from({ length: 9 }, (_, day) => `On day ${day} I walked to my shed.`).join(' ')

  test('tells of its writer where nothing else is said', () => {
    expect(mentionAt(`${diary} Output was ⟦30%⟧.`).notClaimBecause).toBe('own-life')
  })

  test('still states what it says of others', () => {
    expect(mentionAt(`${diary} ⟦30%⟧ of pensioners keep a shed.`).notClaimBecause).toBeUndefined()
  })
})
