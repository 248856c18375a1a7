/** What writers set, price, ask for, remember and show as a sample, beside the statistics that look like it: ⟦marked⟧ words are found, a text without marks is left alone. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const DIARY =
  'I launched the course in May. I wrote every lesson on the train. My sister drew the icons. It took me a winter. I am glad that I did it. I still answer each letter.'

const VERDICTS = {
  'missing-source': [
    `${DIARY} I tuned the banner to show 60% of the time and raised it to 80% later.`,
    `${DIARY} We configured the splitter to send 15% of visitors to the new page.`,
    `${DIARY} Nothing sold in two days, even after a 66% price reduction.`,
    'Even after a ⟦66%⟧ price increase, hospitals in Europe bought more insulin in 2019.',
    'It was wrong. But there it was, about to be shipped to roughly 20,000 people. This was back in my newspaper days, and I was furious.',
    'The paper was shipped to roughly ⟦20,000⟧ people in 2019. It closed in the spring.',
    'In our experience, over 80% of anglers hate small talk.',
    'The circle asks its members to give at least one percent of their annual income.',
    'The church urges families to tithe 10% of their wages.',
    'Anyone with an income can afford to donate 1%.',
    'Members of British churches gave ⟦3%⟧ of their income in 2021.',
    'The One Percent Foundation is opening new doors for young people in America.',
    'The 1% Club gave prizes to schools in Britain.',
    '⟦One percent⟧ of Germans hold half of the land.',
    'You can have a fully featured phone that only costs $35 a year. Rather than pay \\$40+ a month, you keep the line.',
    'The router costs £49 plus £6 a month for the line.',
    'Smoking costs the average British smoker ⟦£2,500 a year⟧.',
    'There are no fewer than 1 million ways for a project to go wrong.',
    'There are more than ⟦10,000⟧ species of ants in the world.',
    'The law of averages says half the team will find their pair faster than they are.',
    'Half of all schools are below the median.',
    '⟦Half⟧ of all drivers in Europe speed on rural roads.',
    'The table has room for 65,535 routes in every office of the firm.',
    'We assume that 80% of households keep their boiler. The other 20% of households switch to a heat pump.',
    'In Norway, ⟦90%⟧ of new cars are electric. The remaining ⟦10%⟧ of cars run on diesel.',
    '✅ 1,204 links found ✓',
    '✅ ⟦83%⟧ of British adults are vaccinated.',
    'We looked at the coast of Galway (population: 280,000) and at its piers.',
    '**Weak:** “We helped 200 companies grow revenue by 30%.”',
    '✅ “Over 40% of people quit their job by May. It shows.”',
    'Good news: ⟦60%⟧ of Britons recycle.',
    'The team works from home (we grew by 43% in three months!), and we cut our waste by 30% in Wales.',
    'We lost ⟦40%⟧ of the wetlands in Europe.',
    '- **Result**: Both engineers in Britain answer around 80% of tickets.\n- **Grade**: A',
    'Planning a town for 40 percent of its residents yields streets that nobody in Europe wants.',
    'Housing ⟦40%⟧ of refugees in hotels cost Britain £3 billion.',
    'Check your server logs, and they show 10,000 visits this month.',
    'Pareto’s rule states that 20 percent of a group will do 80 percent of the work.',
    'The pact was signed by nearly 200 nations.',
    'Fluoride was named one of 10 great feats of public health in America.',
    'Depression affects ⟦one of ten⟧ women in Europe.',
    'Support a cause that you believe in and stand by it 100%.',
    'Bars show 95% posterior intervals for deaths in Britain.',
    '**Methods:** We modelled two supplies of vaccine.\n\n**Findings:** Incidence fell by 40% in India.',
    '**Findings:** Incidence fell by ⟦40%⟧ in India.',
  ],
  'poll-without-sample': [
    'I told readers they would get a 30% discount if they filled out a survey.',
    'The doctors asked us a lot and have said they’re about 90% certain that she has gout.',
    'In a new survey, ⟦90%⟧ of doctors said they were certain that they would retire early.',
    'A survey of shoppers found that ⟦30%⟧ use a discount code every week.',
  ],
  'parts-do-not-sum': [
    'Many servers fall into one of two extremes: 24% are always down, whereas 31% are up nearly all the time.',
    'Villages tend to fall into two classes: 20% have no bus, and 35% have one every hour.',
    'The model takes the question for 91% topic 12 and 6% topic 3.',
    'The servers fall into one of two groups: 24% are always down, and ⟦31%⟧ are always up.',
  ],
  'vague-attribution': [
    'The author declared that the jam was “100% natural.”',
    '![Sales](chart.png)\n\nThe chart shows that 40% of sales come from Spain.',
    '⟦Experts declared⟧ that 40% of dams are unsafe.',
    'Experts reported that the rules fail on particles of 2.5 micrometers or smaller.',
  ],
  'reversed-range': [
    'We raised $15,445 - $5,445 from members, and $10,000 from firms.',
    'Rooms cost ⟦$60,000 - $45,000⟧ from May, and $10,000 in winter.',
  ],
} satisfies Verdicts

expectVerdicts(VERDICTS)
