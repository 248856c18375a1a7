/** What the rules about one thing told twice say of whole texts: ⟦marked⟧ words are found, a text without marks is left alone. */
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { readMarks } from '../src/lint/marks.ts'
import { active, documentOf, findingsOf } from './linting.ts'

const VERDICTS = {
  'conflicting-figures': [
    'The mill employs 40 weavers in Hawick. It is for sale.\n\nNobody knows what the ⟦56⟧ weavers the mill employs in Hawick will do.',
    'The dig found 310 coins from Gaul. Rain stopped it. Of the ⟦370⟧ coins found in the dig, most were forged.',
    'In 2019, 12% of barns on Skye had owls, the trust found. With ⟦17%⟧ of barns on Skye having owls in 2019, mice are few.',
    'The weir killed 900 eels, the board said. A ladder is planned. In all, the weir killed ⟦1,100⟧ eels, the fishing board added.',
    'Some 4,100 gulls bred on the pier in 2020. As ⟦6,800⟧ gulls bred on the pier in 2020, the owner put up nets.',
    'About 23% of grocers in Bath open late. It matters, she said: that ⟦31%⟧ of grocers in Bath open late should cheer us.',
    'The village has 2,140 inhabitants. The population of the village is ⟦2,600⟧.',
    'The organ weighs 14 tonnes. Moving the organ, whose weight is ⟦19 tonnes⟧, took cranes.',
    'The marsh was so dry that it lost 400 cranes in 2020. In all the marsh lost ⟦560⟧ cranes in 2020.',
    '---\ntitle: The ferry carried 340,000 islanders\n---\n\nStorms were few. The ferry carried ⟦390,000⟧ islanders and a goat.',
    'The 4 mm hook is for the sole. Use the 3 mm hook for the heel.',
    '- The mill employs 40 weavers\n- Entry is free\n- The mill employs ⟦56⟧ weavers',
    '---\nsummary: The mill turned over £212,000 in its first year.\n---\n\nIn its first year the mill turned over ⟦£187,000⟧.',
    'The £400 loom weaves the finest wool. The £700 loom weaves the finest wool.',
    'Twenty-two looms stand in the hall of the mill. A smith looks after the ⟦27⟧ looms that stand in the hall of the mill.',
    'About a quarter of the looms in the mill stand still. The smith says ⟦40%⟧ of the looms in the mill stand still.',
    'The fire left 480 weavers in Hawick without work. Altogether, the fire left ⟦560⟧ weavers in Hawick without work.',
    'The mill in Hawick employs 40 weavers. The 56 weavers of the mill in Selkirk have a club.',
    'The dig found 310 coins. Of the 37 coins found in the dig by children, most were forged.',
    'The board says that 12% of barns on Skye have owls. The farmers say that 17% of barns on Skye have owls.',
    'In a first survey 12% of barns on Skye had owls. In a second survey 17% of barns on Skye had owls.',
    'The weir killed 900 eels. The ladder beside it killed 1,100 eels.',
    'The pier holds 300 guests. Last year the pier’s 240 guests danced.',
    'The paper wrote that the weir killed 900 eels. That was a slip of the pen: the weir killed 1,900 eels.',
    'The village has 2,140 inhabitants. The population of the next village is 2,600.',
  ],
  'scale-slip': [
    'The fund gave the abbey £2.4 million for its roof. Monks ask whether the ⟦£2.4 billion⟧ that the fund gave the abbey could have fed the poor.',
    'Moss covers 52,000 hectares of the reserve. A map of the reserve’s ⟦52 million hectares⟧ of moss is sold at the gate.',
    'The mill raised $12 million from two banks in May. The ⟦$12 billion⟧ raised by the mill will pay for a loom.',
    'The quay moved 23,000 tonnes of salt in 2021. The ⟦23 million tonnes⟧ of salt which the quay moved in 2021 went north.',
    'The toll brought in ⟦€19 million⟧ in 2021.\n\n| Year | Income of the toll |\n|---|---|\n| 2021 | €19 billion |',
    'The merger saves both dairies €85 million a year, their owners said. The dairies said the ⟦€85 billion⟧ that the merger saves would go to farmers.',
    '| Mill | Sales |\n|---|---|\n| Borg | €7.4 million |\n\nBorg, whose sales were ⟦€7.4 billion⟧, makes felt.',
    'The mill burns 14 tonnes of peat a month. The ⟦14,000 tonnes⟧ of peat that the mill burns a month come by barge.',
    'Wool earns the town £18 million. Oil earns the town £18 billion.',
    'The dairy owes its pension fund £96 million. The pension fund has £96 billion in shares.',
    'The town’s share of the cost is £40 million. The cost of the line is £40 billion.',
    'The town will spend £70 million on the tram. The country as a whole will spend £70 billion on trams.',
    'The council borrowed £20 million. Councils together borrowed £20 billion.',
    'The dairy set aside £1.1 billion for fines. Its owner set aside £1.1 million for fines.',
    'The rocket cost €460 million. The whole series of rockets cost €460 billion.',
    'A first edition said that the quay cost £60 billion. That was a slip of the pen: the quay cost £60 million.',
  ],
} as const satisfies Partial<Record<keyof typeof rules, readonly string[]>>

describe.each(Object.entries(VERDICTS))('%s', (id, texts) => {
  test.each(texts)('%s', (marked) => {
    const { text, marks } = readMarks(marked)
    const findings = findingsOf(documentOf(text), [active(id, rules[id as keyof typeof VERDICTS])])
    expect(findings.map(({ at }) => text.slice(...at))).toEqual(marks.map(({ span }) => text.slice(...span)))
  })
})
