/** What the rules of polls and causes say of whole texts: ⟦marked⟧ words are found, a text without marks is left alone. */
import { expectVerdicts, type Verdicts } from './verdicts.ts'

const VERDICTS = {
  'poll-without-dates': [
    'Would you eat kelp? Yes, say ⟦44%⟧ of the 2,010 people asked by Mason for the fish board.',
    'Take a shop where too many, say 44% of the buyers, pay late. Mason rang 900 buyers to offer them loans.',
    'Half of the skippers are late. We asked 200 skippers why.',
  ],
  'poll-without-sponsor': [
    'A new poll puts backing for the weir at ⟦53%⟧. It asked 702 islanders in May.',
    'In a new poll of 1,500 islanders in May, ⟦52%⟧ said that they would queue for a boat.',
    'A quarter of the boats are late. Mason rang 1,000 skippers to offer them jobs.',
  ],
  'poll-without-margin': [
    'Mason surveyed a representative sample of 5,140 islanders last May. ⟦A third⟧ said they never swim.',
    'Islanders back the levy, by ⟦55%⟧ to 38%. Ray C rang 1,010 randomly chosen islanders in May for the Post.',
    'The board drew 2,000 names at random from the roll in March and asked them about noise. Some ⟦62%⟧ sleep badly.',
    'The hall drew 20 winners at random. Some 62% were women.',
  ],
  'self-selected-poll': [
    '⟦Eight out of ten⟧ skippers oppose the toll, an open online poll by the Gull has shown.',
    'Wick wants a ban on jet skis. ⟦81%⟧ of islanders voted for one in the poll on the front page of our site.',
    'We put it to our followers on Mastodon. ⟦74%⟧ of islanders would scrap the toll.',
    'More than 2,000 people clicked “yes” on our site: ⟦77%⟧ of islanders want the bell back.',
    'Some 70% of islanders clicked on a news site last week, the board’s survey found.',
  ],
  'lead-within-margin': [
    'The Greens are ahead in Wick. They have ⟦38 per cent of decided voters, to 36⟧ for the Reds; the margin of error is 4 points.',
    'Islanders ⟦prefer Kim to Hale by two⟧ points. The poll’s margin of error is 3.2 points.',
    'Support fell from 38 per cent in May to 36 for the Greens, who still lead. The margin of error is 3 points.',
  ],
  'correlation-as-cause': [
    'In a cohort of 18,000 islanders, those who ate kelp daily had fewer strokes. Kelp ⟦prevents⟧ a quarter of strokes.',
    'Towns that plant more elms see less crime. Elms ⟦keep⟧ the peace.',
    'Pupils who play chess have higher marks. Chess clubs are found at richer schools.',
    'Phones with bigger batteries have longer lives. The battery powers the screen.',
  ],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
