/** What tells that shares are parts of one whole and exclude one another, and what tells that they do not. Data for `partition.ts`. */

const anyWord = (words: string): RegExp =>
  new RegExp(`(?<![a-zÀ-ɏ'-])(?:${words.trim().replace(/\s*\n\s*/g, '|')})(?![a-zÀ-ɏ'-])`, 'iu')

/** The whole is dealt out among the parts. */
export const DEALT = anyWord(`
  split|divided|shared (?:out |up )?(?:among|between|by)|splits|splitting|divides|broken down|breaks down|broke down|break down|breakdown|made up of|make up the whole|composed of|pie chart|consists? of|consisted of|consisting of
  by (?:age|sex|region|sector|type|source|size|category|country)|compris(?:es?|ed)(?! (?:[a-z]+ )?[\uE000-\uE01F] of\b)|falls? into|fell into|distributed|distribution|allocated
  either(?! (?:way|side|case|party))|nothing but|(?:solely|exclusively|wholly) (?:of|from|by|made|in|to|on)|entirely (?:of|from|by|made|composed|to|in|on)|nobody else|no one else|nothing else`)

/** "Many servers fall into one of two extremes", "villages tend to split": not all of them do. "Members are split on it": a few are of no opinion. */
export const NOT_ALL_DEALT = new RegExp(
  [
    '\\b(?:many|most|some|a few|a number of|several|lots? of|tend(?:s|ed)? to|often|usually)\\b[^.;:¶\uE000-\uE01F]{0,60}\\b(?:splits?|divides?|fall|fell|divided|falls) into\\b',
    '\\b(?:respondents|voters|opinions?|public|views|members|readers|people|residents|party|country|nation|town|village|city|parents|families|staff|teachers|pupils|students|workers|users|adults|islanders|neighbours|neighbors) (?:(?:in|on|about|over|across|of) (?:[a-z]+ ){1,5})?(?:(?:was|were|is|are|remains?|remained) )?(?:[a-z]+ ){0,2}(?:splits?|divide[sd])\\b(?! (?:[a-z]+ )?(?:into|between|among)\\b)',
    '\\b(?:deeply|sharply|bitterly|evenly|closely) (?:split|divided)\\b(?! (?:into|between|among)\\b)',
    '\\b(?:split|divided) (?:[a-z]+ )?(?:over|on|about|as to|whether|down the middle)\\b',
  ].join('|'),
  'giu',
)

/** How a list of parts is introduced or headed: "Where the money goes", "Energy mix". */
export const COMPOSED = anyWord(`
  budget|spending|mix|breakdown|composition|make-?up|split|market shares?|vote shares?|shares? of|distribution|ownership|spread|turnover|results? of the (?:vote|election|ballot|poll)|electorate|by source|by origin
  where [^.]{0,40} (?:goes|go|went|comes? from|came from)|how [^.]{0,40} (?:spent|spend|spends|used|divided|allocated|voted|split)|what [^.]{0,40} (?:consists of|is made of|are made of)`)

/** Counts every one of the whole once: votes, power, money, land. */
export const MASS = anyWord(`
  (?<=[\uE000-\uE01F] )of (?:(?:the|all|its|our|their|total|national|global|world|annual|primary|popular|overall|household|[a-zÀ-ɏ]+'s) ){0,4}(?:vote|votes|ballots|market|electricity|energy|power|budget|revenues?|sales|turnover|spending|expenditure|income|emissions|total|traffic|exports|imports|costs?|seats|time|day|land|area|surface|water|supply|output|production|generation|mix|funding|money|estate|shares|waste|weight|mass|volume|electorate|fleet|catch|harvest|crop|fuel|heat|demand|profits?|portfolio|assets|fund|debt|trade|freight|trips|journeys|grant|donations|aid|bill|cargo)
  market share|share of the vote|vote share|energy mix|accounts? for|accounted for|accounting for|makes? up|made up|making up
  go(?:es)? (?:to|on|towards|into)|went (?:to|on|towards|into)|(?:is|are|was|were) used for|(?:paid|funded|financed|shared|covered|borne) (?:for )?by(?! \\uE000)|invested|is spent|are spent|was spent|spent on|spends? on|came from|comes? from`)

/** Choices of which each makes one. */
export const CHOICE = anyWord(`
  votes?|voted|backed|chose|choose|opted|opt for|prefer|preferred|picked|favou?red|rated|answered|said (?:yes|no)|identif(?:y|ied) as|described themselves|undecided|unsure|not sure|neutral|no opinion|(?:do|did)(?: not|n't) know
  abstained|one answer|a single answer|only one|exactly one|(?:only|just|exactly) \uE002`)

/** Pairs that leave little between them. */
export const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = (
  [
    ['men|male|males|boys|husbands|fathers', 'women|female|females|girls|wives|mothers'],
    [
      'yes|for|in favou?r|support|supported|supports|back|backed',
      'no(?! [a-z]{3,})|against|oppose|opposed|opposes|reject|rejected',
    ],
    ['agree|agreed|approve|approved', 'disagree|disagreed|disapprove|disapproved'],
    ['like|liked|satisfied|happy', 'dislike|disliked|dissatisfied|unhappy|unsatisfied'],
    ['stay|remain', 'leave'],
    ['adults|over-18s', 'children|minors|under-18s'],
    ['urban|towns?|cities|city', 'rural|villages?|countryside'],
    ['public', 'private'],
    ['domestic|at home|locals?', 'foreign|abroad|overseas|imported|exported|international'],
    ['employed|in work|working', 'unemployed|out of work|jobless|not working'],
    ['full-time', 'part-time'],
    ['passed|succeeded|won', 'failed|lost'],
    ['survived|recovered|lived|alive', 'died|dead|relapsed'],
    ['online', 'offline|in stores?|in shops?|by post'],
    ['rent|renters|tenants', 'own|owners|homeowners'],
    ['married', 'single|unmarried'],
    ['new', 'returning|existing'],
    ['on time|punctual', 'late|delayed'],
    ['renewed|stayed|kept', 'lapsed|left|cancelled|quit'],
  ] as const
).map(([first, second]) => [anyWord(first), anyWord(second)])

/** The shares overlap, or are of several wholes, or are known not to add up. */
export const OVERLAPPING = anyWord(`
  several|multiple|more than one|multi-?select|overlap\\w*|both|also|as well|in addition|at least (?:one|two)|any of|includ(?:e|es|ed|ing)|such as|for (?:example|instance)|e\\.g\\.|select all|all that appl(?:y|ies)|tick
  \uE002 (?:options|answers|choices|responses|reasons)|each|respectively|among others|(?:(?<!on )top|main)(?! (?:islands?|halls?|roads?|streets?|buildings?|houses?|lines?|squares?|rivers?|lands?|sites?|campus|branch|offices?|gates?|towns?|city|villages?|floors?|storeys?|decks?|shelf|shelves|layers?)\\b)|most (?:common\\w*|repeated|frequent\\w*|popular|cited|used|important|often|likely)|up to \uE002|reach(?:es|ed|ing)?|rates|combination|double[- ]count\\w*|add(?:s|ed)? up to more|exceeds? 100|at least once|sometimes|often|ever|occasionally|regularly|once or more|(?:once|twice|(?:one|a|\uE002) times?|(?:days?|nights?)) (?:a|per|each|every) (?:day|week|month|year)|sums? to more|(?:not|n't) (?:add|sum)|rounding|rounded
  (?:most|many|some|others) (?:[a-z]+ ){0,3}?(?:takes?|took|do|did|have|had|own|owned|speak|study|play|use|used|give|gave|choose|chose|pick|picked|name|named|learn|tick|ticked) (?:two|three|both|\uE002)`)

/** What many of a group do, have or think at once. */
export const SHARED = anyWord(`
  use|uses|used|using|matters?|have|has|had|own|owns|owned|hold|holds|cites?|cited|mentions?|mentioned|(?<!waiting )list|listed|named|reports?|reported|experience|experienced|suffers?|suffered|speaks?|spoke|wears?|wore|worn|watch|watched|read|reads|listens?|visits?|visited|plays?|played
  knows?|knew|believes?|believed|thinks?|thought|wants?|wanted|needs?|needed|plans?|planned|expects?|expected|worry|worried|concern(?:ed|s)?|fears?|feared|feels?|felt|considers?|considered|say|says|said that|said they|would|could|can|enjoys?|buys?|bought|eats?|drinks?|sees?|saw|try|tried|trust|trusts|trusted
  likes?|liked|loves?|loved|supports?|supported|engage|engaged|participate[ds]?|access(?:ed)?|share|shared|follow|followed|post|posted|download(?:ed)?|search(?:ed)?|prais(?:e|ed)|complain(?:ed|ts?)|reasons?|challenges?|benefits?|symptoms?|problems?|barriers?|priorities|skills|tools|features|devices|platforms|apps?|activities`)

/** Percentages that are no shares: rates, scores and changes, each of its own thing. */
export const RATES = anyWord(`
  rates?|accura\\w*|scor\\w*|precision|grew|grow|growth|grows|rose|rise|rises|fell|falls?|increas\\w*|decreas\\w*|declin\\w*|gain\\w*|returns?|returned|yield\\w*|chances?|probabilit\\w*|likel\\w*|risks?|humidity|discounts?|tariffs?|tax(?:es)?|interest|inflation|unemployment|efficien\\w*|effective\\w*|complet\\w*|attendance|turnout|approval|satisf\\w*
  coverage|uptake|adoption|penetration|agreement|confidence|average|averag\\w*|improv\\w*|reduc\\w*|faster|slower|cheaper|higher|lower|more|less|fewer|up|down|capacity|full|done|battery|margins?|profit\\w*|saves?|saved|savings|off`)

/** A member that is what is left over: "the remaining 20%", "the other 48%". */
export const REST =
  /\b(?:remaining|remainder|rest|balance|what(?:ever)? (?:(?:is|was) left|remain(?:s|ed))|(?:the|all|all the) others?(?! (?!half\b|part\b)[a-z]+(?<!s) (?:has|had|is|was|got|gave|did)\b))\b[^.;]{0,24}$/iu

/** The same by another name, before its share or behind it: "everything else 8%", "8% for everything else". */
export const ELSE =
  /(?:\bevery(?:thing|one|body) else [^.;¶\uE000-\uE01F]{0,20}|[\uE000-\uE01F] (?:[a-z]+ ){0,3}every(?:thing|one|body) else\b[^\uE000-\uE01F]*)$/iu

/** Something is left over, and no figure is given for it. */
export const OPEN_REST =
  /\b(?:the )?(?:rest|remainder|others?|remaining|balance|elsewhere|etc|mostly|mainly|largely|chiefly|primarily|smaller)\b(?![^.;]{0,24}[\uE000-\uE01F])/iu

/** "48% of exports in Norway and for 60% in Qatar" */
export const BY_NAME = /\b(?:in|for) [A-Z][a-zÀ-ɏ]+[^\uE000-\uE01F]{0,20}[\uE000-\uE01F] (?:in|for) [A-Z]/

/** "60% on the north farm and 55% on the south farm" */
export const BY_KIND =
  /\b(?<at>in|on|at|for|of|among) the [a-zÀ-ɏ-]+ (?<what>[a-zÀ-ɏ-]+)\b[^\uE000-\uE01F]{0,40}[\uE000-\uE01F] \k<at> the [a-zÀ-ɏ-]+ \k<what>\b/iu

/** "half of it is sold in Spain, a third in Italy": what can be in one place alone. */
export const LOCATED =
  /[\uE000-\uE01F][^\uE000-\uE01F¶;]{0,80}? (?:(?:is|are|was|were|been) (?:now )?(?:sold|made|produced|built|grown|landed|caught|shipped|exported|sent|kept|stored|held|located|based|moored|born|buried|spent|mined|bottled|printed|assembled|manufactured|housed|parked)|lives?|lived|works?|worked|lies?|lay) (?:in|at|to|on|from) [^\uE000-\uE01F]{1,50}(?:,|and|;) (?:about |some |just )?[\uE000-\uE01F] (?:in|at|to|on|from|abroad|elsewhere)\b/u

/** What each of a whole does once, as its one origin, abode, goal, owner, maker or end. */
const SINGLY =
  '(?:lives?|lived|living|lodged?|lodges|resided?|resides|dwelt|settled?|stayed|slept|born|buried|raised|(?:come|came|comes) (?=(?:here )?(?:from|by|on|via|with|alone|through)\\b)|hail(?:s|ed)?|arrived?|left|departed|went|gone|headed|heading|bound|sailed|flew|emigrated|migrated|moved|returned|travelled|traveled|sent|shipped|exported|delivered|sold|built|roofed|heated|powered|painted|owned|rented|leased|run by|managed by|killed|dies?|died|caused|started|sparked|taught|employed|works? (?=for|in|on)|worked|belongs?|belonged|elected|ended|finished|fell|occurred|happened|got (?=on|off|out|up)|kept|stored|housed|parked|moored|(?:is|are|was|were) (?=from |in the |made ))'

const AWAY =
  '(?:to|for|from|in|into|on|onto|at|off|of|by|with|under|over|through|abroad|alone|elsewhere|out|overseas|home|ashore|around|after|before|within)'

/** "Two-thirds live alone, a quarter with a spouse and a fifth with their children", "Half got off at York. A third stayed on to Leeds": the verb or its place goes on from part to part. */
export const DONE_SINGLY = new RegExp(
  `[\uE000-\uE01F](?: of [^\uE000-\uE01F¶;,]{1,50}?)?(?: (?:who|that) [^\uE000-\uE01F¶;,]{1,40}?)? (?:(?:is|are|was|were|has|have|had|been|being|now|still|then|all|also|[a-z]+ly) ){0,3}${SINGLY} ?(?:[a-z]+ )??(?:${AWAY})\\b[^\uE000-\uE01F]{0,80}?(?:,|;|¶|\\band|\\bwhile|\\bbut) (?:(?:and|while|but|about|some|nearly|almost|roughly|over|only|just|another|a further|the (?:remaining|other|rest,?|last)) ){0,3}[\uE000-\uE01F](?: of (?:them|these|those))? (?:(?:(?:is|are|was|were|has|have|had|been|now|still|then|[a-z]+ly) ){0,3}${SINGLY} ?(?:[a-z]+ )??)?(?:${AWAY})\\b`,
  'iu',
)

/** "41% are let to people under 30, 39% to those aged 30 to 49": nobody is of two ages. */
export const BY_AGE =
  /[\uE000-\uE01F] (?:(?:is|are|was|were) (?=[a-z-]+ (?:by|to|from) ))?(?:[a-z-]+ )?(?<way>by|to|from|is|are|was|were) (?:[a-z-]+ ){0,4}?(?:under|over|below|above|aged|between) [^¶;]{1,60}?[\uE000-\uE01F] \k<way> [^¶;]{0,40}\b(?:under|over|above|aged|between|older|more)\b/iu

/** "90% right in men and 85% in women" */
export const AMONG =
  /[\uE000-\uE01F][^\uE000-\uE01F]{0,40} (?<at>in|among|for|of) [^\uE000-\uE01F]{1,40}[\uE000-\uE01F] \k<at> /u

/** "45% in Wales, 40% in England" */
export const BY_PLACE =
  /[\uE000-\uE01F] (?:in|at|for|among|on|with|of) [^\uE000-\uE01F]{1,40}[\uE000-\uE01F] (?:in|at|for|among|on|with|of) /u

/** What could be done with each of them, as with the others. */
export const POSSIBLE = /\b(?:could|can|might) (?:[a-zÀ-ɏ]+ )?be\b/i

const SHARED_OUT =
  '(?:accounted for|shared out|given out|given away|handed out|dealt out|divided(?: up)?|parcelled out|allocated|assigned|allotted|distributed|spent(?= (?:like|as follows|under|on (?:these|this|the following))\\b| ?:)|classified|sorted|typed|grouped|used up)'

/** Nothing is left: "all of the money is accounted for", "shared out in full", "there is no third group". */
export const ALL_TOLD = new RegExp(
  [
    `\\b(?:all|the whole|the entire|every|each|the full)\\b[^.;:]{0,60}? (?:is|are|was|were|been|got|gets) (?:[a-z]+ )?${SHARED_OUT}\\b`,
    '\\b(?:each|every)\\b[^.;:]{0,60}? (?:one of (?:the |these |those |our )?(?:two|three|four|five|six|seven|[2-7]) (?!or\\b)[a-z]+|either [^.;:]{1,60}? or)\\b',
    '\\b(?:spent|spends?|paid out|pays? out|gave (?:away|out)|given (?:away|out)|shared out|divided(?: up)?|handed out) (?:all|the whole|every)\\b[^.;:]{0,40}:',
    `\\b${SHARED_OUT} in full\\b(?!-)|\\bfully ${SHARED_OUT}\\b`,
    '\\bthere (?:is|are|was|were) no (?:other|third|fourth|fifth|further)\\b',
    '\\bno (?:other|third|fourth|fifth|further) [a-z]+ (?:exists?|existed|remains?|remained|is left|was (?:named|given|offered|recorded))\\b',
    "\\b(?:that|this|which)(?: is|['’]s) (?:all|the whole|the lot|every(?:thing|one|body))\\b",
  ].join('|'),
  'i',
)

/** How many kinds there are, as a sentence says that tells of nothing else: "falls into one of three groups.", "from three mills only:". */
export const OF_KINDS =
  /\b(?:into|one of|has|have|there (?:are|were)|from|to|only|just|exactly|by|all of) (?:the |its |just |only |exactly )?(?<kinds>two|three|four|five|six|seven|[2-7]) (?:(?:groups|categories|classes|camps|kinds|types|sources|origins|blocs|bands|tiers|uses|causes|reasons|options|answers|parties|owners|sorts|strains|varieties|parts|species|streams|pots|headings)(?: of [a-z]+)?(?: only| alone)?|(?<=\b(?:from|into|to) (?:only |just |exactly )?[a-z]{1,9} )[a-z]+s (?:only|alone)|(?<=\b(?:from|into|to) (?:only|just|exactly) [a-z]{1,9} )[a-z]+s)(?= ?[.,:;]|$)/i

/** "Three firms share the market." */
export const SHARERS =
  /\b(?<kinds>two|three|four|five|six|seven|[2-7]) (?:[a-z-]+ ){1,3}(?:share[ds]?|divided?|split) (?:up )?(?:the|its|their|our|this) (?:[a-z]+ )?[a-z]+(?: between them| among them)?(?= ?[.:;]|$)/i

/** The whole of some counts, of which nothing is left. */
export const ALL_COUNTED = `\\ball (?:of )?(?:the |its |our |their )?(?<whole>{count}) [^¶‖\uE000-\uE01F]{1,40} (?:is|are|was|were|been) ${SHARED_OUT}[^¶‖\uE000-\uE01F]{0,20}?(?:¶|:|,)…(?<portion>{count})`
