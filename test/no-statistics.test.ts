/** Numbers that state no statistic, by the idea that shows it, and beside each the sentences that look like it and state one. `⟦ ⟧` marks the figure. */
import { describe, expect, test } from 'vitest'
import { mentionAt } from './mentions.ts'

interface Sides {
  readonly none: readonly string[]
  readonly claims: readonly string[]
}

const IDEAS: Readonly<Record<string, Sides>> = {
  'a number that names one of several': {
    none: [
      'Our most active helper is user ⟦48213⟧ on the forum.',
      'The plant is certified under BS-5750 and ISO ⟦-22301⟧ for its kitchens.',
      'Here is the lake again, drawn on the ⟦50m⟧ map.',
      'Under the ⟦£80-a-tonne⟧ scenario, farms pay less than now.',
      'Dotted lines show 90% (thin) and ⟦50%⟧ (thick) credible intervals.',
      'The y-axis runs ⟦from 0% to 60%⟧, so the fall looks small.',
      'Viewers could ring ⟦one of three⟧ 0900 numbers to vote.',
      'The talk is called “⟦$50,000⟧ for a Better Bike Lock” 2021 Challenge.',
      'In 2018, ⟦3M⟧ agreed to pay towns in Minnesota.',
      'The ⟦1000⟧ Genomes Project covers all peoples of the world.',
      'The helpline ⟦116 123⟧ is open across Europe.',
      'How many gulls nest here?\n\na. About ⟦40%⟧ of all gulls in Norway\nb. Most gulls\nc. None',
    ],
    claims: [
      'The forum has ⟦48,213⟧ users in Norway.',
      'They call ⟦4,000⟧ people a day in Norway.',
      'Nurses gave a ⟦40%⟧ lower dose to women in Norway.',
      'The ⟦75%⟧ treatment gap in Africa is well known.',
      'Some ⟦90%⟧ of adults and 50% of children have had measles.',
      'The rate is ⟦42%⟧, 95% CI 39–45, in all of Spain.',
      'The scale of the loss grew ⟦from 40% to 60%⟧ of all homes.',
      'Only ⟦one of three⟧ adults in Spain votes.',
    ],
  },
  'a made-up person or case': {
    none: [
      'A clerk sorting ⟦90⟧ letters an hour can clear a sack before noon.',
      'A couple, both working nights at a ward that pays ⟦$31 per hour⟧, would earn $64,480 a year.',
      'When your meter reports ⟦5,000 litres⟧ but the bill shows none, you have a leak.',
      'At her age, she cannot afford a ⟦30%⟧ fall in the market.',
      'Few gardeners would object to a ⟦60%⟧ cut in weeding.',
      'For example, at a discount rate of 4%, a flood in 50 years costs $140,000 today. Few would want to be ⟦$140,000⟧ richer on such terms.',
      'In this simplified example, which leaves out the wind, the rule would overstate growth by ⟦22 percent⟧.',
      'In the pancake example above, readers see an ⟦83%⟧ cut in flour.',
      'Our second example is a retired couple in Ohio. They draw $38,000 a year.\n\nUnder the bill, their net income would rise to ⟦$39,400⟧.',
      '# Nurses\n\nOur last example is a single nurse in Ohio. Her income includes:\n\n- Wages: ⟦$61,000⟧\n- Rent',
      'Staff may train part of the week (for example, up to ⟦20 percent⟧ time) in other offices.',
      '**Worked example.** A bakery in Norway sells many loaves. It throws away ⟦15%⟧ of them.',
      '**Worked example**\n\nA bakery in Norway throws away ⟦15%⟧ of its loaves.',
      'As a thought experiment, ⟦40%⟧ of all cars in Norway stop.',
      'Given that there are ⟦30⟧ huts in Norway, and some nights of rain, the fells have a total of 2,700 hut nights.',
      'Well, one extra mile is ⟦12.5%⟧ more miles a day.',
      'A rise ⟦from 20% to 25%⟧ after the change proves that it worked.',
    ],
    claims: [
      'When you consider that ⟦40%⟧ of adults in Spain smoke, the tax is low.',
      'The frog can survive a ⟦60%⟧ loss of body water.',
      'A recent study covering ⟦40,000⟧ nurses found that sleep is short.',
      'An extra year of school means ⟦10%⟧ higher wages.',
      'For example, in 2019 farms in Spain lost ⟦40%⟧ of their olives.',
      'Example: Denmark gets ⟦40%⟧ of its power from wind.',
      'For the nurses who worked nights, the risk rose by ⟦40%⟧.',
      'In the British example, unemployment fell by ⟦30%⟧.',
      'The recently invented valve cut deaths in Norway by ⟦40%⟧.',
      'Given that there are ⟦2.2 billion⟧ people without clean water, the fund is small.',
      'Under the new law, their homes lost ⟦20%⟧ of their value.',
      'One in five drivers (for example, ⟦40%⟧ in Sweden) has no licence.',
    ],
  },
  'what is to come, is wished for or advised': {
    none: [
      '# Harbour roadmap\n\n## Phase 2\n\n### Safety milestones\n\n- Collisions in the port of Bergen cut by at least ⟦30%⟧',
      '# Harbour plan\n\n### Expected outcomes\n\nSome ⟦500,000⟧ more trips in the first year.',
      'Bakers in Norway would prefer:\n\n- Phased price rises (to ⟦$25 million⟧ within 3 years)\n- A flour fund',
      'The last stage should bring: child poverty in Norway below ⟦5%⟧; more homes.',
      'To matter, we need to plant a million trees a year, and ideally ⟦billions⟧ of trees a year.',
      'It makes sense to keep at least ⟦10%⟧ of all boats dry.',
      'Her hope is to convince the mayors of Europe to ⟦double⟧ their bus fleets.',
      'The union lobbied owners to raise wages by ⟦10%⟧.',
      'Prefer tenants who have stayed in at least ⟦40⟧ homes in Norway.',
    ],
    claims: [
      '# Our history\n\n### Milestones\n\n- Since 2012, ⟦2 million⟧ people in Kenya have got clean water',
      '# Harbour report\n\n### Outcomes\n\n- Accidents in Norway fell by ⟦30%⟧',
      'The tax encouraged drivers to use ⟦40%⟧ less fuel.',
      'The report shows: child poverty in Norway is ⟦5%⟧.',
      'The mayor called the law a blow to ⟦40%⟧ of all shops in Spain.',
      'The party saw a convincing rise to ⟦40%⟧ of the vote in Norway.',
      '# Climate\n\n## Expected impacts\n\nBy 2050, ⟦40%⟧ of species are lost in Norway.',
      'Europe must act: in Norway ⟦40%⟧ of all forests are dying.',
      'At best, ⟦40%⟧ of patients respond to the drug.',
      'Keep in mind that ⟦40%⟧ of adults in Spain smoke.',
      'Look for evidence that ⟦40%⟧ of adults in Spain smoke.',
      'Ideally placed, the town draws ⟦2 million⟧ visitors a year.',
      'Include adults who never vote, and ⟦40%⟧ of Norway stays at home.',
    ],
  },
  'a threshold, a convention or a term': {
    none: [
      'Content that blinks on a screen more than ⟦3⟧ times per second is dangerous for some viewers in Norway.',
      'A grant is there for small firms (under ⟦$1 million⟧ revenue or fewer than 30 posts) in Norway.',
      'Most buyers in Norway overspend on 1500 VA units when ⟦800⟧ VA suffices.',
      'Typical statistical standards for such tests are ⟦80%⟧ for power.',
      'The map counts homes with a high score (i.e., a risk over ⟦0.5%⟧) in each county of Norway.',
      'The drive offers its users in Norway high availability (⟦99.9%⟧ SLA).',
      'Users are split on whether the box is still worth ⟦$200⟧ in 2023.',
      'They spend ⟦30 percent⟧ of their income, whatever it is, and the federal government picks up the rest.',
      'Pensions in Norway rise by the highest of inflation, wage growth, or ⟦2.5%⟧.',
      'Reducing by ⟦5%⟧, the rebate falls to zero at $198,000 of income.',
      'Breaches carry penalties of up to €20 million or ⟦4%⟧ of global revenue.',
      'For all others in America, the income cap is ⟦$200,000⟧.',
      'A cook at a minimum-wage job that pays ⟦$5.15 per hour⟧ has little in America.',
    ],
    claims: [
      'Farms that sell ⟦60%⟧ of their milk at home earn more.',
      'In Norway most farms (over ⟦40%⟧ of them with cows) sell milk.',
      'Common levels of lead in Norway are ⟦40%⟧ of those in Spain.',
      'Frost damages up to ⟦40%⟧ of all crops in Norway.',
      'Sanctions cut trade with Russia by as much as ⟦40%⟧.',
      'The credits cut bills in Norway by up to ⟦40%⟧.',
      'Penalties for fraud fell by up to ⟦40%⟧ in Spain.',
      'Most towns (i.e., over ⟦2 million⟧ people) lack water in Kenya.',
      'It was the lowest of 30 countries, at ⟦40%⟧ of homes.',
      'Some ⟦40%⟧ of adults pay the rest of the bill in cash.',
      'In Norway ⟦40,000⟧ nurses are enough for all wards.',
      'Fraud is dear: penalties rose to ⟦€40 million⟧ in Spain.',
      'The tax credit cost America ⟦$40 billion⟧ last year.',
    ],
  },
  'a figure of speech, the text itself or how often a method was run': {
    none: [
      'Again, this is the trick used in like ⟦a billion⟧ crime novels.',
      'With five kinds of bricks they can build ⟦a million⟧ different houses.',
      'For ⟦millions⟧ of Americans, a car is no luxury, since there is no bus.',
      'Bad roads hide the kindness of ⟦thousands⟧ of farmers in Spain.',
      'Bad roads hide the kindness of thousands of farmers in Spain and ⟦millions⟧ worldwide.',
      'It is common to test hundreds or ⟦thousands⟧ of genes in one go.',
      'Writers either make it up or end up doing ⟦five times⟧ as much research to get it right.',
      '⟦100%⟧ of the authors of this post agree that you must come.',
      'We made a null world by shuffling the labels within the data ⟦5,000⟧ times.',
      'Many studies are based on a very small sample, only ⟦10 or 20⟧ people in a lab.',
    ],
    claims: [
      '⟦Millions⟧ of Americans have no car.',
      'The quake killed ⟦hundreds⟧ or even thousands in Turkey.',
      '⟦A million⟧ different species face extinction worldwide.',
      'The plan could create ⟦a million⟧ more jobs.',
      'Women are doing ⟦three times⟧ as much housework as men.',
      'The sirens rang ⟦5,000⟧ times in Norway last year.',
      'In this post we show that ⟦40%⟧ of all rents in Spain rose.',
    ],
  },
}

describe.each(Object.entries(IDEAS))('%s', (_, { none, claims }) => {
  test.each(none)('is no statistic: %s', (text) => {
    expect(mentionAt(text).notClaimBecause).toBeDefined()
  })

  test.each(claims)('is not taken for it: %s', (text) => {
    expect(mentionAt(text).notClaimBecause).toBeUndefined()
  })
})
