/** Percentages that are told as shares of a group or of a mass, of which no more than all can be. */
import type { Document } from '../model.ts'
import { wordsAround } from './around.ts'
import { grammar } from './grammar.ts'
import { type Line, sheetsOf } from './lines.ts'
import { matchesOf } from './matching.ts'
import type { Term } from './skeleton.ts'
import { basesOf } from './whole-of-passage.ts'

/** By the words around them, by the one number of things that their passage tells, or by what stands over their column. */
export const groupSharesOf = (document: Document): readonly Term[] =>
  sharesIn(document).filter((share) => !COVERS.test(wordsAround(share)))

const sharesIn = (document: Document): readonly Term[] => [
  ...PATTERNS.flatMap((pattern) => Array.from(matchesOf(document, pattern)).flatMap(({ terms }) => terms.share ?? [])),
  ...basesOf(document).map(({ part }) => part),
  ...sheetsOf(document).flatMap(({ lines }) => lines.filter(isHeadedShare).map(({ term }) => term)),
]

/** "Share of these vaccinated" over a column or before a colon. */
function isHeadedShare({ label, term }: Line): boolean {
  const { cell } = term.sentence.block
  const head = cell ? (cell.table.rows[0]?.[cell.column]?.text ?? '') : label
  return HEAD.test(head) && !CHANGES.test(head)
}
const HEAD =
  /^(?:the )?(?:%|per ?cent|percentage|share|proportion)(?:age)? (?:of (?:these|those|them|the|all|our|its|their)? ?)?(?:[\p{L}-]+ ){0,2}(?:(?!need)\p{L}+ed|\p{L}+ing|born|sold|known|seen|present|absent|in favou?r|\p{L}+ers|people|pupils|homes|households|children|women|men)\b/iu
const CHANGES =
  /\b(?:target|quota|goal|capacity|norm|average|level|baseline|expected|needs?|required?|requirement|allowance|dose|daily|change|growth|increase|decrease|rise|fall|gain|index|ratio|plan|budget|last year|previous|recovery|yield|than|used|claimed|recovered|return)/i

/** Groups of people, and of what people found, run and live in. */
const GROUP =
  '(?:people|persons|men|women|adults|children|kids|boys|girls|staff|voters|households|families|homes|parents|mothers|fathers|firms|companies|businesses|schools|hospitals|clinics|shops|stores|pubs|restaurants|hotels|farms|factories|offices|libraries|museums|churches|charities|clubs|countries|nations|states|cities|towns|villages|teachers|doctors|nurses|workers|employees|managers|students|pupils|graduates|patients|residents|citizens|tenants|customers|users|clients|members|respondents|participants|applicants|candidates|subscribers|readers|viewers|listeners|visitors|guests|passengers|drivers|cyclists|players|athletes|farmers|fishermen|soldiers|veterans|prisoners|refugees|migrants|immigrants|owners|homeowners|smokers|drinkers|shoppers|consumers|taxpayers|villagers|islanders|householders|shareholders|jobseekers|infants|recipients|volunteers|victims|survivors|mayors|judges|officers|inmates|commuters|travellers|buyers|sellers|donors|couples|police officers|babies|teenagers|teens|pensioners|americans|britons|canadians|australians|germans|europeans|[\\p{L}]{3,}(?:ists|ians|eers|yers))'

/** Words that stand before the name of a group: "all of our older", "the region's". */
const WHOSE =
  "(?:(?:all|the|our|its|their|his|her|my|these|those|surveyed|adult|young|older|local|eligible|registered|new|female|male|{count}|(?:[\\p{L}-]+ )?[\\p{L}]+(?:'s|s')) ){0,3}"

/** What one thing had at another time is no whole of which more than all would be wrong: "of the pupils that it had in 2010". */
const MEASURED_AGAINST =
  "(?:[\\p{L}'-]+ )?(?:do|does|did|have|has|had)(?= ?[.,;:)¶‖])|(?:that |which |who |whom )?(?:it|they|we|he|she|you|i|there|the [\\p{L}'-]+)(?:'d)? (?:is|are|had|has|have|needs?|could|can|should|aimed|meant|sought|targeted|applied|was|were|expected(?! (?:standard|grade|level)s?\b)|planned|got|used|sold|made|took|wanted|hoped|budgeted)\\b"

/** What people say, think and do with their vote: no more of them than all can. */
const OPINION =
  '(?:said|say|told|agreed?|disagreed?|think|thought|believed?|want|wanted|support|supported|oppose|opposed|prefer|preferred|voted|replied|answered|admitted|felt|intend|intended|rated|approved?|disapproved?|(?:were|are|was) (?:in favou?r|against|opposed|unsure|undecided|satisfied|happy|unhappy))'

/** What a subject does or is. */
const DOES =
  '(?:are|were|is|was|have|had|has|do|did|can|could|will|would|say|said|own|use|live|work|know|fell|rose|sank|went|came|got|gave|took|made|kept|left|lost|won|died|grew|bore|bloom|sell|sold|hold|held|need|want|feel|felt|think|thought|speak|spoke|read|write|wrote|eat|ate|drink|drank|drive|drove|ride|rode|run|ran|sleep|slept|pay|paid|buy|bought|fail|pass|reach|show|carry|contain|belong|come|leave|lack|open|close|die|break|broke|lay|laid|sat|stood|found|met|caught|heard|saw|taught|stand|face|meet|lie|vote|travel|smoke|walk|cycle|commute|study|save|trust|use|like|love|fear|stay|get|take|make|give|find|see|go|grow|lose|win|play|[a-z]{2,}ed)'

/** Things that are counted one by one; of sums, sizes and limits there may be more than was. */
const COUNTED =
  "(?!(?:sales|earnings|revenues|profits|costs|prices|wages|salaries|incomes|expectations|targets|needs|levels|requirements|estimates|rates|values|averages|assets|reserves|funds|savings|deposits|loans|liabilities|emissions|calories|exports|imports|points|times|dollars|pounds|euros|payments|fees|forecasts|plans|goals|limits|quotas|standards|norms|budgets|hours|days|weeks|months|years|yields|receipts|orders|terms|proceeds|takings|volumes|stocks|numbers|figures|results|its|has|was|his|does|this|us)\\b)(?:[\\p{L}-]{2,}[^siu' ]s|mice|geese|sheep|deer|fish|cattle|teeth)"

/** Words before a noun that belong to it. */
const KIND = '(?:(?!(?:what|that|which|who|how|where|it|they|we|last|the|in|on|of|for)\\b)[\\p{L}-]+ ){0,2}'

/** "(The frogs) which left the pond": which of them. */
const WHICH = "(?: (?:that|which|who)(?! (?:it|they|we|he|she|you|i|the|there)\\b)(?: [\\p{L}\\d'-]+){1,7}?)?"

/** What follows a verb and no noun: "(of parcels) arrive the next day". */
const AFTER_VERB =
  '(?:the|an?|their|its|his|her|our|to|on|in|at|by|for|from|with|late|early|well|every|once|twice|alone|daily|no|it|them)'

/** Where a clause begins, and what may stand before its subject. */
const OPENS =
  '(?:(?:^|[¶‖] ?)(?:(?:at|in|by|on|over|during|after|since|this) (?:[\\p{L}\\d\'-]+ ){1,4})?|[,;:(—–"“] ?|\\b(?:that|and|but|while|whereas|because|when|found|says?|said|shows?|showed|claims?|claimed) )(?:(?:fully|roughly|some|about|around|nearly|almost|over|more than|just over|well over|as many as|only|clearly|an? [a-z]+|the|all in all) ){0,2}'

const BODY =
  '(?:population|workforce|electorate|membership|audience|congregation|parish|jury|board|panel|committee|council|parliament|cabinet|crew|cast|class|crowd|herd|flock|squad|faculty|orchestra|choir|cohort)'

/** Wholes of which no more than all can be, of whatever time. */
const WHOLE = `(?:[\\p{L}\\d'’-]+ ){0,4}?(?:${BODY}|total|whole|intake|weight|mass|volume|votes?|ballots|seats|catch|cargo|harvest|crop|flock|fleet|sales|revenues?|emissions|exports|imports|market|cases|deaths|staff|team|mix|${GROUP})\\b`

/** What is no whole of what is set against it: more than all of a nation's income can be owed. */
const BOUNDLESS =
  '(?:gdp|gnp|economy|output|income|incomes|earnings|deposits|equity|capital|assets|values?|levels?|targets?|budgets?|needs?|demand|prices?|costs?|salar(?:y|ies)|wages?|product|profits?|reserves|debts?|norm|average|allowance|limit|quota|intake of [a-z]+)'

const OPENS_UP = '(?:about |some |over |nearly |roughly |now |fully |only |just ){0,2}'

const HEDGED = '(?:about |some |over |nearly |roughly |now )?'

/** Ground, of which no more than all can be covered. */
const GROUND =
  '(?:land|farmland|area|surface|island|county|parish|country|territory|acreage|ground|floor|seabed|coast|coastline|catchment|estate|garden|roof|wall|sky|lake|field|pasture|soil|hillside|valley)'

/** And no “land value”, “area burnt”, “land that it had in 2010”. */
const NO_MORE =
  '(?= ?(?:[.,;:)¶‖—–]|$)| (?:in|on|at|by|and|or|but|around|near|now|here|today|this|last|each|every|for)\\b)'

const PATTERNS = [
  // "about 112% of the eggs in the barn hatched", "112% of the parish is Catholic"
  grammar(
    `${OPENS}(?<share>{percent}) of ${WHOSE}(?:${KIND}${COUNTED}|(?:the|our|its|this|that) ${BODY})(?: (?:in|on|at|from|with|under|over|aged|near) (?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+)?${WHICH} (?:now |still |also |then |[a-z]+ly )?${DOES}\\b`,
  ),
  // "112% of letters arrive the next day"
  grammar(
    `${OPENS}(?<share>{percent}) of ${WHOSE}${KIND}${COUNTED} (?!(?:of|in|on|at|to|for|from|with|than|and|or|but|by|as|it|they|we|that|who|which|per|an?|the|more|less|higher|aged|under|over|near)\\b)[a-z]{3,} ${AFTER_VERB}\\b`,
  ),
  // "112% of gardeners compost"
  grammar(
    `${OPENS}(?<share>{percent}) of ${WHOSE}${KIND}(?=${COUNTED})[\\p{L}-]+(?:ers|ors|ists|ians|ees|ants) (?!(?:of|in|on|at|to|for|from|with|than|and|or|but|by|as|it|they|we|that|who|which|per|an?|the|more|less|higher)\\b)[a-z]+`,
  ),
  // "of the swans ringed in 2019, 112% came back", "of the Year 9 class, 112% came"
  grammar(
    `(?:^|[¶‖] ?)(?:(?:out )?of|among) (?:them|these|those|${WHOSE}(?:[\\p{L}-]+ (?:{count}|\\d+) )?${KIND}(?:${COUNTED}|${BODY}|[\\p{L}-]{3,}(?= (?:that|who|which)\\b)))(?: [^¶‖,.;:]{1,80})?, (?:about |some |over |fully |only )?(?<share>{percent}) (?:now |still |also |[a-z]+ly )?${DOES}\\b`,
  ),
  // "Of everyone who rang, 112% hung up"
  grammar(
    `(?:^|[¶‖] ?)(?:out )?(?:of|among) (?:everyone|everybody|anyone|[^¶‖,.;:\uE000-\uE01F]{0,60}?(?:${COUNTED}|${BODY}))(?: [^¶‖,.;:\uE000-\uE01F]{1,60})?, ${OPENS_UP}(?<share>{percent}) (?!(?:of|more|less|fewer|higher|lower|growth|gains?|rises?|increases?|returns?|up|down|off|above|below|and|or|to|in|on|for|at|by|with|was|is)\\b)[a-z]{2,}`,
  ),
  // "Nearly all, 112%, of our graduates find work"
  grammar(
    `\\b(?:all|every one|everyone|most|many|[a-z]{2,}s) ?[,(—–] ?(?:or )?${HEDGED}(?<share>{percent}) ?[,)—–] of (?:the|our|its|their|all|these|those) ${KIND}(?:${COUNTED}|${BODY})\\b`,
  ),
  // "only 3% lost, and 112% got in"
  grammar(
    `{share}…(?:[;,] (?:and |but |yet |while |whereas )?|¶ (?:in|among|at|on) _)(?:some |about |fully |only )?(?<share>{percent}) (?:also |even |now |[a-z]+ly )?(?!(?:is|was|has|does|rose|fell|sank|grew|went|came|increased|decreased|dropped|gained)\\b)${DOES}\\b`,
  ),
  // "women hold 112% of the seats"
  grammar(
    `\\b(?:(?:hold|fill|own|control|occupy|win|take|cast)(?:s|ing|ed)?|held|occupied|won|took) (?:about |some |over |nearly )?(?<share>{percent}) of (?:the|its|all|our|their) (?:[\\p{L}-]+ ){0,2}?(?:seats|votes|land|shares|jobs|posts|places|chairs|positions)\\b(?! (?:${MEASURED_AGAINST}))`,
  ),
  // "wheat covers 112% of the farmland"
  grammar(
    `\\b(?:cover|carpet|span|fill|blanket|flood|occupie|take)(?:s|ed)? (?:up )?${HEDGED}(?<share>{percent}) of (?:the|its|all|our|their) (?:[\\p{L}'-]+ ){0,2}?${GROUND}\\b${NO_MORE}`,
  ),
  // "112% of the harvest was lost"
  grammar(
    "(?<share>{percent}) of (?:the|our|its|their|all|this|last) (?:[\\p{L}'-]+ ){1,3}?(?:is|are|was|were|has been|had been|have been|got) (?:[a-z]+ly |then |later |never )?(?:lost|destroyed|ruined|spoil(?:ed|t)|wasted|stolen|eaten|burn(?:ed|t)|recycled|composted|thrown away|discarded|contaminated|flooded|damaged|covered|forested|farmed|planted|unsold|infected)\\b",
  ),
  // "the panel is 112% female"
  grammar('\\b(?:is|are|was|were) (?:now |about |over )?(?<share>{percent}) (?:female|male|women|men|girls|boys)\\b'),
  // "…, and 112% of them left"
  grammar(`(?<share>{percent}) of (?:them|these|those|us),? (?:now |still |also |then |[a-z]+ly )?${DOES}\\b`),
  // "women are now 112% of the jury"
  grammar(
    `\\b(?:is|are|was|were|forms?|formed) (?:now |only |just |about |some |over ){0,2}(?<share>{percent}) of (?:the|our|its|their|this|that) (?:[\\p{L}'-]+ )?(?:${BODY}|staff|labou?r force)\\b(?! (?:in|of|it|they|we|that|size|a|per)\\b)`,
  ),
  // "the rot kills 112% of old oaks"
  grammar(
    `\\b(?:(?:kill|infect|affect|destroy|damage|harm|devour|ruin|drown|detect|cull|catch|treat|cur|remov|vaccinat|inspect|examin|test|visit|interview|check|screen|tag|ring|label|replac|repair|rescu|fre|clean|mark|answer|count|survey|sav|rehom|clear|search)(?:e?s|e?d)?|caught) (?:about |some |over |nearly |almost )?(?<share>{percent}) of ${WHOSE}${KIND}${COUNTED}(?![\\p{L}'-])(?! (?:${MEASURED_AGAINST}))`,
  ),
  // "the poll showed 112% support for it"
  grammar(
    '\\b(?:polls?|surveys?|votes?|ballots?|referendum)…(?<share>{percent}) (?:support|approval|backing|agreement|opposition)\\b',
  ),
  // "112% of the staff", and not "of the staff it had in 2010"
  grammar(
    `(?<share>{percent}) of ${WHOSE}(?:[\\p{L}-]+ (?:{count}|\\d+) )?(?:(?!(?:what|that)\\b)[\\p{L}-]+ )?${GROUP}(?![\\p{L}'-])(?! (?:${MEASURED_AGAINST}))(?= ?[.,;:)¶‖]| (?!(?:in |of )?(?:19|20)\\d\\d)[\\p{L}'-]+)`,
  ),
  // "112% of those who voted"
  grammar('(?<share>{percent}) of (?:all )?those (?:who|asked|surveyed|questioned|polled|interviewed|present)\\b'),
  // "saw owls in 112% of the barns"
  grammar(
    `\\b(?:find|finds|found|sees?|saw|seen|heard|observed|recorded|spotted|detected|diagnosed) (?:(?!(?:on|in|at|among|that|and|but|rises?|increases?|growth)\\b)[\\p{L}'-]+ ){1,3}?in (?:[a-z]+ ){0,2}?(?<share>{percent}) of ${WHOSE}${KIND}${COUNTED}(?![\\p{L}'-])(?! (?:${MEASURED_AGAINST}))`,
  ),
  // "tits breed in 112% of the boxes"
  grammar(
    `\\b(?!(?:rises?|increases?|growth|gains?|drops?|falls?|up|down)\\b)[a-z]{3,} (?:in|into|on|at|among|inside) (?:about |some |over |nearly |fully )?(?<share>{percent}) of (?:the|our|its|their|these|those|all) ${KIND}${COUNTED}(?= ?(?:[.,;:)¶‖]|$))`,
  ),
  // "found on 112% of the roofs", "112% of the roofs they inspected"
  grammar(
    `\\b(?:found|seen|present|detected|visible|observed|recorded|spotted|confirmed|diagnosed) (?:on|in|at|among) (?:[a-z]+ ){0,2}?(?<share>{percent}) of ${WHOSE}(?:[\\p{L}-]+ ){0,2}?[\\p{L}]{3,}\\b`,
  ),
  grammar(
    `(?<share>{percent}) of the (?:[\\p{L}-]+ ){0,2}?[\\p{L}]{3,} (?:that |which |who |whom )?(?:they|we|he|she|it|i|the [\\p{L}'-]+)(?:'d| had| have| has)? (?:asked(?! for)|surveyed|interviewed|polled|questioned|tested|examined|inspected|sampled|checked|treated|studied|visited|looked at|opened|screened|vaccinated)\\b`,
  ),
  // "Of all respondents, 112% agreed", "Of those who took part, 112% agreed"
  grammar(
    `(?:^|[¶‖] ?)(?:of|among) ${WHOSE}(?:[a-zà-ɏ-]+ )?(?:${GROUP}|those who|those)\\b(?: [a-zà-ɏ'-]+){0,6}?, (?:[a-z]+ ){0,3}?(?<share>{percent})(?! (?:of|more|higher|less|fewer|increase|rise))`,
  ),
  // "112% said that they read it"
  grammar(
    `(?<!\\b(?:am|is|are|was|were|be|'m) )(?<share>{percent}) (?:also |even |now |still |[a-z]+ly )?${OPINION}\\b`,
  ),
  // "the share of women among teachers is 118%"
  grammar(
    `\\b(?:share|proportion|percentage) of (?:the )?(?:[a-zà-ɏ-]+ )?${GROUP}(?: [a-zà-ɏ\\d'-]+){0,10}?(?: ?:| (?:was|is|at|to|reached|hit|exceeded|came to)) (?:[a-z]+ ){0,2}?(?<share>{percent})(?! (?:of|more|higher))`,
  ),
  // "renters make up 125% of residents", "tin accounted for 104% of the ingot"
  grammar(
    `\\b(?:(?:makes?|made|making) up|(?:accounts?|accounted|accounting) for|constitut(?:es?|ed|ing)|compris(?:es?|ed|ing)) (?:[a-z]+ ){0,2}?(?<share>{percent}) of (?:${WHOLE}|what (?!(?:it|they|he|she|we) (?:had|has|have|were|was|used|did)\\b)[a-z]+ |(?:the|its|our|their|his|her|this|that|all|every) (?!(?:[\\p{L}'-]+ ){0,2}${BOUNDLESS}\\b)[\\p{L}'-]+)`,
  ),
  // "boys came to 112% of the intake"
  grammar(
    `\\b(?:(?:represent|form|amount(?:s|ed)? to|fill|provide|supplie|suppl|contribute|total|number)(?:s|d|ed|ied|y)?|came to|come to|comes to|is|are|was|were|got|took|won|had|has|have) (?:now |about |some |over |nearly |only )?(?<share>{percent}) of (?!(?:[\\p{L}'’-]+ ){0,3}(?:total|whole|sales|revenues?|emissions|exports|imports|market|cases|deaths)\\b)${WHOLE}(?! (?:${MEASURED_AGAINST}|of|for|size|price|value|cost)\\b)`,
  ),
  // "earns 115% of its money at home and the rest abroad"
  grammar(
    "(?<share>{percent}) of (?:the|its|our|their|his|her|this|that|all) [^¶‖;\uE000-\uE01F]{1,80}?(?:,|;|\\band|\\bwith|¶) (?:[\\p{L}'-]+ ){0,3}?the (?:rest|remainder|balance|others)\\b(?! of\\b)",
  ),
  // "Would come again: 131% of visitors"
  grammar(
    `: (?<share>{percent}) of ${WHOSE}(?:${KIND}${COUNTED}|(?:the|our|its|this|that) ${BODY})(?= ?(?:[.,;)¶‖]|$))`,
  ),
  // rates that are a share of a group by their own meaning
  grammar(
    `\\b(?:turnout|attendance|support|backing|opposition|approval|awareness|approval rating|literacy(?: rate)?|(?:unemployment|employment|survival|approval|pass|completion|graduation|response|fatality|mortality|success|failure|acceptance|attendance|drop-?out|readmission|infection|poverty|conviction|participation|home-ownership|vaccination|immuni[sz]ation|recovery|cure|detection|retention|promotion) rate|market share|share of the vote)(?: [\\p{L}'-]+){0,5}? (?:was|is|of|at|reached|hit|to|stood at|stands at|came to|rose to|climbed to|topped|exceeded|averaged|{percent} for [a-z ]{1,30} and) (?:[\\p{L}'-]+ ){0,3}?(?<share>{percent})(?! (?:of(?! (?:the |all )?${GROUP}\\b)|more|higher|up|above|rise|increase|gain))`,
  ),
]

/** “Covers the costs”, and no ground. */
const COVERS = new RegExp(
  `\\bcovers?\\b(?! ${HEDGED}\\d[\\d.,]*(?: ?%| per ?cent) of (?:the|its|all|our|their) (?:[a-z'-]+ ){0,2}?${GROUND}\\b${NO_MORE})`,
  'i',
)
