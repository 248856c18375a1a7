/** Words by which a text owns that what it says of times to come is worked out, wished, supposed, decided or made up. */
import type { Document, Sentence } from '../model.ts'

/** Somebody worked it out. */
const WORKED_OUT =
  /\b(?:project(?:s|ed|ing|ions?)\b|(?:[a-zÀ-ɏ]+s|we|to) project\b|project (?:that|growth|inflation|an?|the|no|\d[\d.,]*%?)\b|forecast\w*|predict\w*|prognos\w+|estimat\w+|expect\w*|anticipat\w*|foresee\w*|foresaw|envisag\w+|envision\w*|extrapolat\w+|(?:in|by|under|from|to|with) (?:the |an? |its |their |this )?(?:[a-zÀ-ɏ’'-]+ ){0,2}models?\b|(?:its|their|our|climate|economic|statistical) models?\b|sees? (?:growth|inflation|gdp|output|prices|sales|demand|unemployment|an? (?:rise|fall|drop))|models? (?:shows?|puts?|suggests?|says?|runs?|estimates?|indicates?|finds?|gives?)|modell?ed|modell?ing|[a-z]*simulat\w+|scenarios?|(?:SSP|RCP)[ -]?\d|outlook|trajectory|(?:current|present|recent|existing|these|past) trends?|trends? (?:continue|hold|persist)|guidance|calculat\w+|assum\w+|at (?:this|(?:the |its |this )?(?:current|present)) (?:rates?|pace|growth)|on (?:track|course|pace)|poised|set to|bound to|headed for)\b/iu
/** Somebody thinks so. */
const THOUGHT =
  /\b(?:likely|probably|possibly|perhaps|potential(?:ly)?|think|thinks|thought|believe[sd]?|reckons?|suspects?|fears?|feared)\b/i
const OPEN =
  /\b(?:could|may|might|would|should|[Ii]f|[Uu]nless|assuming|provided|whether|(?:were|was|is|are) to|(?<=^|, )[Hh]ad (?:nothing|no|the|we|they))\b/
const WISHED =
  /\b(?:goals?|targets?|aim(?:s|ed|ing)?|objectives?|ambitions?|aspir\w+|pledg\w+|vow\w*|commit(?:s|ted|ting|ment|ments)?|demand(?:s|ed|ing)? (?:that|an?|to)|promis\w+|hop(?:e|es|ed|ing)|wants?|seeks? to|intend\w*|intention|plan(?:s|ned|ning)?(?= (?:to|for|on|in)\b)|planned|planning|proposes?|proposed|proposals?|(?:call|ask)(?:s|ed|ing)? for|(?:meant|supposed) to|(?:budgets?|plans?|agreements?|contracts?) for (?:the year )?20\d\d|visions?|mandat\w+)\b/i
/** “Reaching as much by 2030 takes …”: what somebody would have to do by then. */
const REACHED = /\b(?:achiev|reach|meet|hitt?|cutt?|halv)ing\b[^.;]{0,80}\bby (?:the end of )?20\d\d\b/i
const REQUIRED =
  /\b(?:must|(?<!will )(?:need(?:s|ed)?|has|have) to|(?<!will be )required|requires?|requiring|obliges?|obliged)\b/i

/** The year is part of what somebody made, signed or settled. */
const MADE =
  /\b(?:forthcoming|upcoming|to be (?:held|staged|opened)|cancell?ed|rescheduled|in (?:the|an?|his|her|this) (?:[a-zÀ-ɏ]+ )?(?:novel|film|movie|story|game|series|book)|(?:novel|film|movie|story|game|book|series) (?:is|was) set|set in (?:the year )?2[01]\d\d|fiction\w*|dystopia\w*|agree[sd]?|agreements?|approv\w+|sign(?:s|ed|ing)|deals?|contracts?|leases?|bonds?|(?:loans?|mortgages?)(?! of)|due|scheduled?|slated|earmark\w*|allocat\w+|budget(?:s|ed)?|adopted|enacted|voted (?:to|through|down|in favou?r|the|an?|for (?:the|an?)|[£$€])|book(?:ed|ings?)|reserv(?:ed|ations?)|orders?|ordered|pre-?orders?|postpon\w+|decid(?:es?|ed)|decisions?|when (?:it|they|he|she|work|building) (?:opens?|starts?|begins?|is|are|comes?)|deadlines?|pushed back|put off|put back|brought forward|delayed|extend(?:s|ed)?|award(?:s|ed)|commission(?:s|ed)|announc\w+|tak(?:es?|ing) effect|com(?:es?|ing) into (?:force|effect)|enter(?:s|ing) into force|bans?|banned|expir(?:es?|ing)|matur(?:es?|ing)|runs? (?:until|to|through)|tax (?:year|credits?|liability|brackets?)|exemptions?|deductions?|phase(?:s|d|-)? ?(?:in|out)|provisions?|allotments?|statut\w+|the (?:final )?bill|legislation|(?:in|under) (?:the|its|a|this|new|their|our) (?:[a-zÀ-ɏ]+ )?(?:law|act|plan|directive|deal|treaty|scheme|rules?|programme?|reform|bill|pact|accord|policy|regulations?))\b/iu

/** What those who can decide do: nobody forecasts a bridge that opens. */
const DOING =
  '(?:open|build|spend|invest|pay|repay|hire|recruit|launch|host|hold|plant|install|award|grant|close|publish|release|introduce|distribute|celebrate|play|meet|visit|receive|begin|start|run|join|move|fund|finance|cover|offer|ship|deliver|buy|purchase|acquire|train|welcome|feature|include|expand|add|replace|cut|raise|provide|take over|send|deploy|supply|contribute|donate|stage|set aside|upgrade|electrify|renovate|fit|give|bring in|phase out|retire|shut|lay off|collect|elect)'
const DONE =
  '(?:open(?:ed)?|built|spent|invested|paid|repaid|hired|held|planted|installed|awarded|granted|elected|published|released|introduced|distributed|delivered|funded|financed|bought|purchased|acquired|shut|closed|set aside|renovated|phased out|completed|finished|inaugurated|staged|host(?:ed)?)'
const WILL = "(?:will|is going to|are going to|won[’']t|shall)"
/** Who cannot decide: “the world will spend”. */
const AT_LARGE =
  '(?!(?:world|globe|planet|country|nation|economy|economies|market|industry|sector|public|average|population|number|share|total)\\b)'

const DECIDED = [
  new RegExp(
    `\\b(?:the|its|our|this|that|his|her|their|a) (?:${AT_LARGE}[\\p{L}-]+ ){1,4}${WILL} (?:also |then |now )?${DOING}\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:we|it|he|she|they|who|which|that) ${WILL} (?:also |then |now )?${DOING}\\b`, 'i'),
  new RegExp(`\\b\\p{Lu}[\\p{L}&’']+(?<!s) ${WILL} (?:also |then |now )?${DOING}\\b`, 'u'),
  new RegExp(`\\b${WILL} (?:all |also |then |now )?be ${DONE}\\b`, 'i'),
  new RegExp(
    `\\b${WILL} (?:take place|go on sale|go to the polls|open its doors|come into force|take effect|elect)\\b`,
    'i',
  ),
  // What is fixed by those who levy or pay it.
  /\b(?:minimum wage|living wage|tax(?:es)?|duty|duties|tariffs?|levy|levies|fares?|fees?|tolls?|pension age|retirement age|contributions?|benefits?|allowances?|thresholds?|tickets?|subscriptions?|postage|stamps?|tuition) (?:[a-zÀ-ɏ]+ ){0,4}(?:will|is going to|are going to)\b/iu,
]

/** Whether words own that they foretell, wish or suppose. */
export const isForetold = (words: string): boolean =>
  [WORKED_OUT, THOUGHT, OPEN, WISHED, REACHED, REQUIRED].some((sign) => sign.test(words))

/** Whether words speak of what was made up, signed or settled. */
export const isMadeOrDecided = (words: string): boolean => MADE.test(words)

/** Whether words in the future tense tell what somebody is going to do. */
export const isDecided = (words: string): boolean => DECIDED.some((sign) => sign.test(words))

/** How much of what leads to a list is looked at, in UTF-16 units. */
const LEAD = 400

/** Whether the sentence before, the words that lead to a list, or a heading say that forecasts or plans follow. */
export function isOwnedAround({ block, index }: Sentence, { sentences, title, blocks }: Document): boolean {
  const before = sentences[index - 1]
  const intro = block.list?.intro
  const around = [intro?.text, intro && blocks[intro.index - 1]?.text, ...block.headings.map(({ text }) => text)]
  if (before?.block === block) around.push(before.text)
  if (title) around.push(title.text)
  return (
    around.some((text = '') => [WORKED_OUT, WISHED].some((sign) => sign.test(text.slice(-LEAD)))) ||
    OPEN.test(intro?.text.slice(-LEAD) ?? '')
  )
}
