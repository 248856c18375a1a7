/** What the rules of arithmetic say of whole texts, beyond the examples that stand in the rules: ⟦marked⟧ words are found, a text without marks is left alone. */
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { readMarks } from '../src/lint/marks.ts'
import { active, documentOf, findingsOf } from './linting.ts'

const VERDICTS = {
  'share-mismatch': [
    'The depot passed 45 of the 60 lamps it had. At ⟦85%⟧, its pass rate is high.',
    'The return rate stood at ⟦40%⟧: 30 of the 50 jars came back.',
    'Out of 80 jars 20 broke, giving a figure of ⟦35%⟧.',
    'The firm won 60 of 80 cases, which gives it a success rate of ⟦90%⟧.',
    'We asked 200 people and 50 (⟦35%⟧) had heard of it.',
    'Six lifts out of the 25 account for roughly 80% of the breakdowns.',
    'Six of the 30 singers, or 80% of the noise, sat at the back.',
    'The depot passed 45 of the 60 lamps it had. At 85%, the pass rate in Leeds is higher.',
    'Of the 60 boats, 15 sank. At 35%, the tax rate was high too.',
  ],
  'part-exceeds-whole': [
    'Some ⟦12⟧ in 10 households own a kettle.',
    'The midwives helped 90 women to have 95 babies, and 93 of them went home that week.',
    'In a class of 28, ⟦31⟧ pupils were ill.',
    'In a class of 28, 31 absences were noted.',
    'Hardly anyone throws a six in four throws.',
    'In two songs out of five the drummer slept, and all six of us sang.',
  ],
  'parts-do-not-sum': [
    'Of the 60 eggs, 40 hatched within 12 days, 15 were cold and ⟦11⟧ broke.',
    'Half of the club’s money goes on rent, a third on pay and ⟦a quarter⟧ on heat.',
    'All were asked for the one meal they like best. Some 48% named lunch, 37% dinner and ⟦24%⟧ tea.',
    'Each of us learns one dance. The waltz drew 41% of them, the tango 39% and the polka ⟦31%⟧.',
    'Of the 60 eggs, 40 hatched, 15 were cold and 5 broke; 7 of them were brown.',
    'The bank lends at a 30% rate until the house is built, and pays 75% of the gap between rent and income.',
    'Everybody has exactly one bed: 38% sleep in the hall, 41% in the loft and ⟦29%⟧ in the barn.',
    'Ewes make up 60% of the herd on the upper farm and 55% on the lower farm.',
    'The test is right for 90% in boys and 85% in girls.',
    'Mix lime and sand 1:1; what has 10% too much lime cracks.',
    'The fund pays 75% of the gap between the fare and 30% of income, or 75% of $6,000.',
  ],
  'change-mismatch': [
    'Honey sales grew ⟦10%⟧. Keepers sold 4,000 jars in 2020 and 6,000 jars in 2022.',
    'A fall of ⟦60%⟧ was seen in the number of toads in the pond: 500 in 2010, 350 in 2020.',
    'The levy would raise prices by 0.4%. The bill raises the pay of the top 1% by 1.9%, less than the 2.6% of all.',
    'The queue fell from 12 days to ⟦15 days⟧.',
    'The shares fell 5% to $40 after profits dropped from $2 million to $1 million.',
    'The path leads from 900 to 1,400 metres, a rise that 20% of walkers dread.',
    'Sales fell 10% overall. The shop in Hull sold 400 bikes in 2019 and 380 in 2020.',
    'Growth slowed from 5% to 3%.',
    'The plan cuts the rate on capital gains from 12% to 5%.',
    'The poor see a greater rise in income than the rich, from 14% to 2%.',
    'Pay went down from $40,000 to $39,600, since the tax rose from 5% to 6%. That is a 1% drop in net pay.',
    'We saw a 73% fall in the number of visits. This would cut the rate from 2.6 to 0.6.',
    'The rate would fall by 13% in 2025 and by 15% in 2029, and the other would fall by 6% in 2025 and by 7% in 2029.',
    'With $1 million in prizes, the bill will rise $436,000 from $58,000 to $494,000.',
    'She says: “By cutting the steps from seven to four, we can raise sales by 15%.”',
  ],
  'multiple-mismatch': [
    'The queue has been ⟦halved⟧. There were 1,000 in it in May and there are 800 today.',
    'The pump lifts 90 litres a minute, ⟦twice⟧ the 30 litres of the old one.',
    'Sales grew ⟦tenfold⟧ between 2012, when they were $2 million, and 2022, when they were $8 million.',
    'With two dice a 7 comes up five times as often as a 2.',
    'At 600 metres, the new mast is ⟦three times⟧ as tall as the old one, at 300 metres.',
    'The prize was tripled. Some 20 people came in 2019 and 30 in 2020.',
    'The prize doubled twice, from £1,000 to £4,000.',
    'The grant was £900 in May and £1,200 in June, thanks to the doubled fund.',
  ],
  'share-over-100': [
    'Of those who wrote in, ⟦118%⟧ were for it.',
    'Moss was found on ⟦106%⟧ of the roofs in the lane.',
    'Our vet saw fleas on ⟦103%⟧ of the cats she examined.',
    'Some ⟦111%⟧ of those who had the letter paid.',
    'We asked our tenants, and ⟦112%⟧ said no.',
    'Of the valley’s dairy farmers, ⟦109%⟧ have a tractor.',
    'As many as ⟦130%⟧ of village shops shut last year.',
    'The school has 140% of the pupils that it had in 2010.',
    'The farm has 120% of the goats they kept before, and prices are 150% of those in Wales.',
    'I am 110% agreed with you.',
  ],
  'reversed-range': [
    'The well is ⟦40⟧ to 30 metres deep.',
    'A hen lays ⟦12–9⟧ eggs.',
    'Guesses at the number of otters run between ⟦7,500⟧ and 4,000. Nobody has counted them.',
    'Rooms go for ⟦£120 to £80 a night⟧.',
    'Winds of ⟦60⟧ to 40 km an hour are expected.',
    'The side has 10–4 wins, and the vote was 12 to 8.',
  ],
  'impossible-percentage': [
    'A rash was reported by ⟦70%⟧ of the 8 riders.',
    'Only ⟦24%⟧ of the 20 pianos could be saved.',
    'Only 41% of the 12 pianos could be saved.',
  ],
  'decrease-over-100': ['No firm can lower its costs by 150%.', 'The firm lowered its costs by ⟦150%⟧.'],
  'interval-excludes-estimate': [
    'It was found in ⟦40⟧% (95% CI 12–31%) of the nests.',
    'Among those under 30 years (95% CI 12–25) it was rare.',
    'In people under 20 years of age the risk is approximately half of what it is in all of the other groups of the long trial, and it shows in 21% (95% CI: 12–31%).',
  ],
  'conflicting-figures': [
    '---\ntitle: A fair for all\ndescription: The fair drew 12,000 visitors.\n---\n\nThe fair drew ⟦21,000⟧ visitors, they say.',
    'The storm uprooted 140 elms on Tuesday.\n\nNo wonder. The storm uprooted ⟦410⟧ elms, she said.',
    '# Flood kills 31\n\nIn all the flood killed ⟦38⟧ in the valley.',
    '## Summary\n\nThe trial enrolled 214 men.\n\n## Methods\n\nBetween May and June the trial enrolled ⟦241⟧ men.',
    'The tunnel is 14 kilometres long.\n\nThe road to the tunnel is 19 kilometres long.',
    'The hall seats 2,400 guests.\n\nFor concerts the hall seats 2,700 guests.',
    'A return costs £12.\n\nA return costs £21 at weekends.',
    'Without the drug 12% of mice died.\n\nWith the drug 21% of mice died.',
    'The Model S weighs 2,100 kg.\n\nThe Model X weighs 2,400 kg.',
    'Mary earns $45,000 a year.\n\nJohn earns $54,000 a year.',
    'The levy cuts child poverty by 18% for boys and 19% for girls.\n\nThe grant cuts child poverty by 8% for boys and 9.4% for girls.',
    'Map 6: £100 a tonne for coal.\n\nMap 7: £200 a tonne for coal.',
    'In the baseline scenario, 15% of cases go unseen.\n\nIn all, 30% of cases go unseen.',
    'To make a headline 1, you add a mark.\n\nTo make a headline 2, you add two.',
    '## Hull\n\nThe club has 120 members. The fee is £40 a year.\n\n## Leeds\n\nThe club has 210 members. The fee is £70 a year.',
  ],
  'scale-slip': [
    'The lake covers 3,600 square kilometres.\n\nAt ⟦3.6 square kilometres⟧ the lake is the largest of all.',
    'The lake covers 3,600 square kilometres.\n\nThe park, at 3.6 square kilometres, lies on the lake.',
    'The port will get £14 billion.\n\nThe port’s inn will get £14 million.',
    'The firm was fined €2.3 million.\n\nThe firm has sales of €2.3 billion.',
    'The school spent $640,000 on masks.\n\nAll schools spent $640 million on masks.',
    'The state spends $5 billion on roads.\n\nThe town spends $5 million on roads.',
    'The city has 1.7 million inhabitants.\n\nThe city has 1,700 trams.',
  ],
} as const satisfies Partial<Record<keyof typeof rules, readonly string[]>>

describe.each(Object.entries(VERDICTS))('%s', (id, texts) => {
  test.each(texts)('%s', (marked) => {
    const { text, marks } = readMarks(marked)
    const findings = findingsOf(documentOf(text), [active(id, rules[id as keyof typeof VERDICTS])])
    expect(findings.map(({ at }) => text.slice(...at))).toEqual(marks.map(({ span }) => text.slice(...span)))
  })
})
