/** Of which years a heading, a title or an introduction promises that its text is. */
import { isOpenSpan, yearsNamed } from './dated.ts'
import { isInPast } from './tense.ts'

export interface Promised {
  readonly years: readonly number[]
  /** It says outright that figures of these years follow. */
  readonly ofData: boolean
}

const DATA =
  /\b(?:data|figures?|statistics|stats|numbers?|totals?|counts?|results?|rates?|facts|estimates?|at a glance|highlights|accounts|tally)\b/i

/** What bears a year as its name, comes once, or is yet to come: it may well speak of other years. */
const NAMED =
  /\b(?:reports?|editions?|updates?|guides?|reviews?|yearbooks?|surveys?|census|releases?|versions?|index|outlook|projections?|forecasts?|plans?|planning|budgets?|goals?|targets?|predictions?|previews?|expect\w*|agenda|ahead|to come|brings?|newsletters?|bulletins?|news|minutes|letters?|magazine|issue|posts?|briefings?|statements?|speech(?:es)?|conferences?|meetings?|events?|programmes?|schedules?|calendars?|courses?|tips|ideas|trends|resolutions|priorit(?:y|ies)|strateg(?:y|ies)|roadmap|vision|candidates?|elections?|acts?|laws?|bills?|reforms?|changelog|requirements|rules|deadlines?|awards?|winners?|books?|films?|movies?|songs?|games|olympics|cup|models?|crisis|war|crash)\b/i

/** Gives advice or asks: “Why it matters in 2025”, “Measuring success in 2025”; not “Volunteering in 2025”. */
const ADVICE =
  /^\W*(?:(?:why|how|what|when|where|who|which|is|are|do|does|can|will|best|top|the best|\d{1,2})\b|[a-zÀ-ɏ]{3,}ing\b(?! (?:in|during) |\s?[:,(–—]))|\b(?:your?|matters?|should|must|need)\b/iu
/** “How many people cycle in 2025?”, “What we raised in 2025” */
const ASKS_FIGURES =
  /^\W*how (?:many|much|often)\b|\b(?:data|figures?|numbers|statistics|results) (?:shows?|says?|tells?|reveals?)\b/i
const TELLS = /^\W*(?:how|what|where|who|which)\b/i

const YEARS = '(?:FY ?)?(?:19|20)\\d\\d(?:\\s?[-–/]\\s?(?:(?:19|20)\\d\\d|\\d\\d))?'
const PART =
  '(?:(?:the )?(?:(?:first|second|third|fourth|last) (?:half|quarter|[a-z]+ months) of |(?:calendar|fiscal|financial|school|academic|tax|season|year)[ -](?:year )?|(?:spring|summer|autumn|fall|winter|q[1-4]) (?:of )?)|(?:early|late|mid)[ -])?'
/** “2019: a good year for hay” */
const LEADING = new RegExp(`^${YEARS}\\s?[:–—|]`, 'u')
/** What parts a title from its subtitle: “Season review: attendance in 2019”. */
const JOINT = /[:–—|] /
const AMOUNT =
  '(?:attendance|turnout|output|production|harvest|rainfall|snowfall|traffic|membership|employment|unemployment|enrolment|enrollment|spending|revenue|income|migration|mortality|crime|consumption|population|use|usage|trade|circulation|ridership|readership|footfall|catch)'
const PROMISES = [
  LEADING,
  // “What 2023 did to our bees”, “2023 in figures”, “Looking back on 2023”, “Our 2023”, “The floods of 2021”.
  new RegExp(
    `^(?:what|how) (?:the year )?${YEARS} (?:did|brought|gave|cost|meant|was|went|looked|treated|changed|left|took)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${YEARS}(?:,)? (?:in (?:figures|numbers|brief|short|facts|retrospect|pictures)|at a glance|round-?up|recap|wrapped|was|brought|saw)\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:look(?:ing|s)? back (?:at|on|to)|the story of|remembering|goodbye,?) ${YEARS}`, 'iu'),
  new RegExp(`^(?:our|my|the club['’]s|the [a-z]+['’]s) ${YEARS}\\b(?! \\p{Lu})`, 'iu'),
  new RegExp(`\\b(?:${AMOUNT}|\\p{Ll}{3,}s) of ${YEARS}$`, 'u'),
  new RegExp(`\\b(?:in|during|throughout|over|for|as of|as at) ${PART}${YEARS}`, 'iu'),
  new RegExp(`\\b(?:season|year|quarter|half|summer|winter|spring|autumn) (?:of )?${YEARS}`, 'iu'),
  new RegExp(`\\b${YEARS} (?:(?:school|academic|financial|fiscal|tax) )?(?:season|year)\\b`, 'iu'),
  // “Internet use in Portugal, 2023”; “Paris, 2024” says nothing of what follows.
  new RegExp(`(?:^|\\s)(?!(?:the|and|for|with|from)\\b)\\p{Ll}{3,}\\s[^,:]*[,:]\\s${YEARS}$`, 'u'),
  // “Museum attendance 2018”: how much there is of something.
  new RegExp(`\\b${AMOUNT} ${YEARS}\\)?$`, 'iu'),
  // “Bus passengers 2022/23”, “Births, 2023”; a name such as “Expo 2020” is none.
  new RegExp(
    `(?:\\s\\p{Ll}[\\p{L}’'-]*\\s?[,:;–—|(-]|(?:^\\p{Lu}|\\s)\\p{Ll}+(?<![iosu])s\\s?[,:(–—|-]?)\\s?${YEARS}\\)?$`,
    'u',
  ),
]

/** How long such words are at most, in UTF-16 units. */
const LONGEST = 200

/** None where the words speak of a publication, an event or a time to come, give advice, or only begin or end with a year. */
export function promisedBy(text: string): Promised | undefined {
  const whole = text.slice(0, LONGEST).replace(/[\s:.]+$/, '')
  const words = ownPart(whole)
  const years = yearsNamed(words)
  if (years.length === 0 || NAMED.test(words) || isAdvice(words) || isOpenSpan(words)) return undefined
  const ofData = DATA.test(whole)
  return ofData || PROMISES.some((form) => form.test(whole)) ? { years, ofData } : undefined
}

/** The part of a title that tells of its year, where the other part only names it. */
function ownPart(title: string): string {
  const part = LEADING.test(title) ? title : title.split(JOINT).findLast((words) => yearsNamed(words).length > 0)
  return part && /\p{L}{2}/u.test(part) ? part : title
}

/** “What we learned in 2022”: told of what came to mind. */
const OF_MIND =
  /^\W*(?:how|what|where|who|which)\b.* (?:learn(?:ed|t)|read|loved|liked|wrote|watched|heard|thought|got wrong|missed|discovered|worried)\b/i

const isAdvice = (words: string): boolean =>
  ADVICE.test(words) && !ASKS_FIGURES.test(words) && !(TELLS.test(words) && isInPast(words) && !OF_MIND.test(words))
