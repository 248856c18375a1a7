/** What has its source close by, and what is no more than a figure of speech: ⟦marked⟧ words stand without a source. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const NOTE = '\n\n[^1]: [Farm office](https://example.org/farms)'

/** Lines below a list, a paragraph or a picture that say where it is from. */
const NOTED_BELOW = [
  'Helpers from abroad:\n\n- Kenyans are 9% of all helpers.\n- They draw 11.7% of the maps.\n\n> The data is from a keynote by Ada Mwangi, head of the Mapping Trust, in May.',
  'Turnout by region:\n\n- In the north, 61% voted.\n- In the south, 43% did.\n\nNumbers by the Electoral Office.',
  'Some 38% of barns in Norway leak.\n\nThese figures come from the [yearbook](https://example.org/y) of the farm office.',
  'Helpers from abroad:\n\n- Kenyans are ⟦9%⟧ of all helpers.\n\n> Maps are like stories, says Ada Mwangi, head of the Mapping Trust.',
  'Some ⟦38%⟧ of barns in Norway leak.\n\nThe list is long and the numbers by the door are rusty.',
  'Road work costs $6.4 billion a year in Saskatchewan, and more than half is paid by the public.\n\n[You can read the report about it here](https://news.example.edu/cars).',
  'Commuters in Oslo lose time: 41% of them drive alone.\n\nRead the full study [on the page of the institute](https://example.no/study).',
  'Bees in Norway declined by ⟦32%⟧ between 2001 and 2019.\n\n[You can read my earlier post about hives here](https://example.org/hives).',
  'Commuters in Oslo lose time: ⟦41%⟧ of them drive alone.\n\n[Sign up for our newsletter](https://example.no/news).',
  'In 2020 the office in Lyon heard from 261,238 households.\n\n![](letters.png)\n\n*Letters from households. Source: Energy Ombudsman*',
  'In 2020 the office in Lyon heard from ⟦261,238⟧ households.\n\n![](boats.png)\n\n*Boats at dusk. Source: Getty*',
]

/** Where every item closes with its one note, that is there for the item; elsewhere each note is its own sentence's. */
const CLOSING_NOTES = [
  '- Some 31% of springs in Spain are dry. Storms were 5 times as strong in 1900.[^1]\n- Wells fail. A third of wells in Spain, 34%, are salt.[^2]\n- Dams leak. Some 27% of dams in Spain do.[^3]\n\n[^1]: [A](https://a.example.org/x)\n[^2]:\n    Well office, [census](https://b.example.org/x)\n[^3]: [C](https://c.example.org/x)',
  `- Some ⟦31%⟧ of springs in Spain are dry. Some 21% of barns in Norway have no tap.[^1]\n- Wells fail.${NOTE}`,
]

const MARKED = [
  'The yoga trade in Peru has tripled to $40 million since 2012 <a href="#references">[1]</a> and grows.\n\n## References\n\n[1] Chamber of Trade, Report 2020.\n\n[2] B. Other, Things. 2011.',
  'The trade in Peru has tripled to $40 million since 2012 [[1]](#notes) and grows.\n\n## Notes\n\n1. Chamber of Trade, Report 2020.\n2. B. Other, Things. 2011.',
]

/** Bodies of a place, the page of what was just named, and a figure that is told again. */
const NAMED = [
  'In March, Peru’s health ministry confirmed 4,300 cases of dengue.',
  'Norway’s statistics office reported that 41% of flats are rented.',
  'France’s interior ministry counted 12,000 marchers in Lyon.',
  'Peru’s health ministry was sued by ⟦4,300⟧ patients.',
  'Peru’s health problems have caused ⟦4,300⟧ deaths in the mountains.',
  'It is the [Pine and Salt fires](https://fires.example.gov/pine), in southern Utah. Dry winds helped fuel these blazes, which killed 1,200 cows.',
  'My uncle likes the [Pine and Salt Bakery](https://bakery.example.org). Dry winds in Utah fuelled a blaze, which burned ⟦6,000⟧ houses.',
  'Ada works for [Acme Tools](https://acme.example.org). Those who drink coffee daily make up ⟦61%⟧ of Norwegians.',
  `1. The dairy trade of Norway loses less than 2% of its milk. That is 40% less than the mean in Europe.[^1]\n2. Critics want to close dairies.\n3. As the dairy trade of Norway loses 40% less milk than the mean in Europe, closing it would be odd.${NOTE}`,
]

/** How often, as one says it, and shares of what nobody could count. */
const NEARLY_ALWAYS = [
  'Nine times out of ten, the bug is in the configuration and people look elsewhere.',
  '9 out of 10 times the answer is no, and people move on.',
  'But 90% of the time people just skip the manual.',
  'In 99% of cases, a plain text file is all that you need.',
  '99.5% of writing consists of moving words about.',
  '90% of management is just listening to people.',
  'By making 99% of things awesome, you let that 1% grow.',
  'In the trial in Norway, ⟦nine out of ten⟧ patients walked again.',
  'Doctors in Spain wash their hands ⟦40%⟧ of the time.',
  'In ⟦90%⟧ of cases the tumour shrank within a year.',
  '⟦90%⟧ of logging is illegal in Peru.',
  '⟦80%⟧ of mining is in Peru.',
]

const GUESSES = [
  'My hunch is that 70% of readers skip the footnotes.',
  'I’d guess that 60% of small shops never check their backups.',
  'I would wager 80% of those accounts are bots.',
  'At a guess, 35% of farms have no fence.',
  'About 30% of people will object, I suspect.',
  'I suspect that the ⟦40%⟧ of Norwegians who smoke know it.',
  'I bet you never knew that ⟦61%⟧ of households in Ohio heat with gas.',
  'I would like to note that ⟦61%⟧ of households in Ohio heat with gas.',
]

/** Somebody the writer came by, a scene, a sample, digits that name, and what the numbers beside it make. */
const OTHERS = [
  'A local bakery serving about 300 customers a day was using plastic bags.',
  'I have talked to founders of companies where 60% of the staff are engineers.',
  'I know a shop where 40% of the sales come from one customer.',
  'I have seen a survey where ⟦40%⟧ of shops in Ohio had no till.',
  'Some double the hours and others halve the pay.',
  'The ports of Norway have ⟦doubled⟧ the fees.',
  'Nobody asks how long it takes to store a million rows.',
  'Meeting ID: 83427719 and nothing else.',
  'Account no. 55120034 belongs to the club.',
  'In May the number of dairies in Norway reached ⟦55120⟧.',
  '**Better:**\n\n> From cart to receipt in 2 minutes for 95% of new customers by April.',
  'The town wrote:\n\n> Some ⟦95%⟧ of customers in Ohio waited for 2 minutes.',
  'You sit down in the tram and scroll. There is a bombing, unemployment up by 2%, and nothing to cheer.',
  'Say you sell hats online.\n\nThere are two banners.\n\nYou split the traffic evenly: 50% of visitors see the first.',
  'He has falsely said:\n\n“97% of dentists in Norway chew gum.”',
  'He has said:\n\n“⟦97%⟧ of dentists in Norway chew gum.”',
  'Calling p-values below 0.05 significant leads to 5% false positives.',
  'Latin is one of eight departments, so it gets 12.5% of the rooms.',
  'Latin is one of eight departments, and ⟦43%⟧ of pupils in England leave it early.',
]

const VERDICTS = {
  'missing-source': [...NOTED_BELOW, ...CLOSING_NOTES, ...MARKED, ...NAMED, ...NEARLY_ALWAYS, ...GUESSES, ...OTHERS],
} satisfies Verdicts

expectVerdicts(VERDICTS)
