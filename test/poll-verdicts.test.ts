/** What the rules of polls, causes, handfuls and money say of whole texts: ⟦marked⟧ words are found, a text without marks is left alone. */
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
    'Some 412 of you tapped an answer. ⟦Seven in ten⟧ islanders want the bell back.',
    'Some 412 people clicked the link. Seven in ten islanders own a bell.',
    '⟦Eight out of ten⟧ skippers oppose the toll, an open online poll by the Gull has shown.',
    'Wick wants a ban on jet skis. ⟦81%⟧ of islanders voted for one in the poll on the front page of our site.',
    'We put it to our followers on Mastodon. ⟦74%⟧ of islanders would scrap the toll.',
    'More than 2,000 people clicked “yes” on our site: ⟦77%⟧ of islanders want the bell back.',
    'Some 70% of islanders clicked on a news site last week, the board’s survey found.',
  ],
  'lead-within-margin': [
    'Moor is ⟦half a point ahead⟧ of Hale. The margin of error is 3 points.',
    'Moor is five and a half points clear of Hale. The margin of error is 3 points.',
    'The Yes side is ahead: ⟦49 per cent would vote for the weir and 46⟧ against. The poll’s margin of error is 4 points.',
    'More islanders prefer a ferry (⟦46%) to a bridge (44%⟧). The margin of error is 3 points.',
    'The poll hands the ferry a narrow win, ⟦46% to 44%⟧. The margin of error is three and a half points.',
    'The poll hands the ferry a clear win, 56% to 34%. The margin of error is three and a half points.',

    'The Greens have displaced the Reds: ⟦31 per cent, 29⟧ for the Reds, with a possible error of 3 points.',
    'The Greens and the Reds can hardly be told apart: neither leads, 31% to 29%, with a possible error of 3 points.',
    'The Greens are ahead in Wick. They have ⟦38 per cent of decided voters, to 36⟧ for the Reds; the margin of error is 4 points.',
    'Islanders ⟦prefer Kim to Hale by two⟧ points. The poll’s margin of error is 3.2 points.',
    'Support fell from 38 per cent in May to 36 for the Greens, who still lead. The margin of error is 3 points.',
  ],
  'correlation-as-cause': [
    'In a cohort of 18,000 islanders, those who ate kelp daily had fewer strokes. Kelp ⟦prevents⟧ a quarter of strokes.',
    'Towns that plant more elms see less crime. Elms ⟦keep⟧ the peace.',
    'Pupils who play chess have higher marks. Chess clubs are found at richer schools.',
    'Phones with bigger batteries have longer lives. The battery powers the screen.',
    'A cliff is there when people who earn more have a lower net income. The credit lowers the rate.',
  ],
  'small-base-percent': [
    'It was a good night: ⟦67%⟧ of the squad (2 of 3 swimmers) beat their best times.',
    'Some ⟦80%⟧ of divers were free of pain after six weeks (4 of 5).',
    'Nine divers have had the operation so far, and ⟦89%⟧ of divers went home within a day.',
    'Eleven mills took part in our pilot. After six months ⟦64%⟧ had cut their bills.',
    'Eleven mills took part in our pilot. After six months prices had risen by 64%.',
  ],
  'undeflated-money': [
    'A clerk in Oslo earned the equivalent of €14,000 in 1990. Her successor earned ⟦€62,000⟧ in 2022.',
    'A ticket cost £4 in 1985, equivalent to £12 in 2022; today it is £45.',
  ],
  'missing-denominator': ['The maker lists ⟦320⟧ reports of rash in its summary, which is high by any measure.'],
} as const satisfies Verdicts

expectVerdicts(VERDICTS)
