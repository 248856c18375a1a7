/** Whose page a text stands on, and who answers in an interview: ⟦marked⟧ words have no source, a text without marks tells of its own. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const RELEASE =
  'Today the Quillpad Foundation announced a new member.\n\nThe member makes pens.\n\n## About Quillpad Foundation\n\n'
const SIGNED =
  '---\ntitle: A new release\nauthor: The Quillpad Project\n---\n\nThe release mends a slip in the index.\n\n'
const RECAP =
  "---\ntitle: 'Building Quillpad: June recap'\n---\n\nI spent June at home. I have been working on Quillpad since spring. I wrote the docs. I rested a lot. My dog slept. I like rain. I read a book. I swam.\n\n"
const DONATE = 'I started it in a shed. Please consider [a donation](https://quillpad.org/donate) if you can.\n\n'
const STRANGER =
  '---\ntitle: Five note apps\nauthor: Ada Lund\n---\n\nI tried five apps in a week. Some of them are good.\n\n'

const TALK =
  'We spoke with Mara Voss, who keeps the tests of the kernel.\n\n**IL**: How did you start?\n\n**Mara Voss (MV)**: I came from sales.\n\n**IL**: What was it like then?\n\n**MV**: '
const ASKED =
  'We sat down with Piet Haan, who runs the shop.\n\n## How did it start?\n\nI had a van.\n\n## Who came?\n\nMy aunts did.\n\n## And now?\n\n'

const VERDICTS = {
  'missing-source': [
    `${RELEASE}Quillpad is used by tens of thousands of firms in more than 200 countries and has more than 2 million users a month.`,
    `${RELEASE}With 4 million users a month, Quillpad is the editor of choice.`,
    `${SIGNED}Quillpad had 350 million downloads last year.`,
    `${SIGNED}Some 5,000 offices of the government already use Quillpad.`,
    `${SIGNED}Taking a look at the top 50 newspapers, Quillpad serves 36% of them.`,
    `${SIGNED}Typedown, the rival of Quillpad, runs on more than ⟦5 million⟧ websites.`,
    `${SIGNED}Quillpad was made because more than ⟦11 million⟧ adults in Britain cannot read.`,
    `${SIGNED}Before Quillpad, just ⟦25%⟧ of websites in Europe were safe.`,
    `${SIGNED}Today, ⟦81%⟧ of page loads in the United States are encrypted.`,
    `${RECAP}Quillpad earned $60,000 from 3,100 subscribers.`,
    `${RECAP}245 people signed up the week after the post, increasing total subscribers by 31%.`,
    `${RECAP}So 40% of one-day shipping customers complained.`,
    `${RECAP}In 2021, ⟦40%⟧ of adults in Germany kept a diary.`,
    `${DONATE}Over 1,200 people per day sign up to Quillpad.`,
    `${STRANGER}Quillpad is installed on more than ⟦five million⟧ websites.`,
    `${STRANGER}Quillpad has a talent pool of nearly ⟦18 million⟧ users around the world.`,
    `${TALK}When we began in 2018, only approximately 11% of endpoints were covered.`,
    `${TALK}It grew.\n\n## What it means\n\nIn Germany, only ⟦11%⟧ of programmers are paid for it.`,
    `${ASKED}About 70% of drivers in Belgium buy their tyres here.`,
    'Buyers ask us a lot.\n\n## How much is it?\n\nNothing.\n\n## Who pays?\n\nYou do.\n\n## Is it safe?\n\nIn Belgium, ⟦70%⟧ of drivers say so.',
    'Cost: low.\n\nRisk: high?\n\nCost: none.\n\nRisk: In Belgium, ⟦70%⟧ of drivers crash.',
    'Because we meet by video, we have saved $440,000 in travel costs, adding up to 3,000,000 air miles.',
    '---\nauthor:\n  name: Quillpad\ntags: [a, { b: c }]\n---\n\nQuillpad had 350 million downloads last year.',
    'Germany spent ⟦$4 billion⟧ on trams, which were dear.',
    'As we pointed out in our original article, nearly 85% of the credits in Brazil would be void.',
    'As they pointed out, nearly ⟦85%⟧ of the credits in Brazil would be void.',
    'My guess is that most people in America (over 50%) will pay, but that is a complete guess.',
    'I think the flood took off 20-30% of this year’s income, which gave me a fright.',
    'The drought took off ⟦20-30%⟧ of this year’s income of farmers in Spain.',
  ],
} satisfies Verdicts

expectVerdicts(VERDICTS)
