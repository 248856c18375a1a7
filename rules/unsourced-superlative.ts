import { type Document, defineRule, isOutright, type Mention, type Range, type Sentence } from '../src/rule.ts'

/** What can be measured and put in order. */
const MEASURED =
  '(?:larg|bigg|small|high|low|tall|long|short|old|young|fast|slow|rich|poor|dead?li|hott|cold|warm|wett|dri|deep|wid|heavi|busi|cheap|dear|costli|earli|steep|saf|dens|bright|loud|rar|common|bloodi|clean|dirti|thirsti|windi|sunni|green|health|hungri|happi|strong|weak|tini|quick|light|wealthi|close|narrow|noisi|near|young|sharp|mild|few|broad|clever|smart|snowi|raini|stormi|thick|thin|shallow|remot)est(?:-\\p{L}+)?'
/** Whoever says these gives an opinion. */
const TASTE =
  'beautiful|important|interesting|exciting|boring|useful|helpful|annoying|elegant|amazing|impressive|delicious|charming|iconic|significant|likely|recent|critical|crucial|obvious|basic|appropriate|suitable|natural|wonderful|fascinating|fun|enjoyable|painful|challenging|difficult|relevant|notable|part|people|of|famous|exotic|romantic|scenic|picturesque|memorable|brilliant|talented|pressing|urgent|convenient|comfortable|compelling|promising|straightforward|advanced|sophisticated|innovative|influential|controversial'
const SUPERLATIVE = `(?:(?:most|least)[- ](?!(?:${TASTE})\\b)\\p{Ll}+(?:[- ](?:traded|used|sold|read|watched|populated|spoken|cited|growing|polluted|visited|consumed|paid|affected|wanted))?|${MEASURED}|(?:best|worst|longest|highest|lowest|oldest)-\\p{Ll}+|leading|worst|(?:second|third|fourth|fifth|sixth|[2-9](?:nd|rd|th))[- ]?\\p{Ll}+est|number[- ]one)`

const PLACE =
  '(?:the |this |any |our |its |their |all |whole |entire |known |twentieth |nineteenth |\\d\\dth |21st |past |last |western |northern |southern |eastern |central |\\p{Lu}\\p{L}+ ){0,6}(?:world|planet|earth|globe|country|nation|kingdom|state|city|county|region|province|district|continent|hemisphere|union|capital|island|valley|village|parish|republic|history|league|industry|sector|market|economy|universe|century|decade|mountains|coast|modern times|all time|its kind|\\p{Lu}[\\p{L}.]+)'
/** What a superlative is said over; none is a superlative over a few things at hand. */
const SCOPE = `(?:in town|(?:[Ii]n|[Oo]n|[Oo]f|[Aa]nywhere in|[Aa]cross|[Oo]utside|[Nn]orth of|[Ss]outh of|[Ee]ast of|[Ww]est of) ${PLACE}|ever|on record|in (?:at least )?(?:living memory|(?:\\d+|\\p{L}+) (?:years|decades))|since (?:records began|(?:1[5-9]|20)\\d\\d)|worldwide|globally|nationally|nationwide|to date|after \\p{Ll}+(?=[.,;])|by (?:area|population|revenue|volume|number|sales|size|far))(?![\\p{L}-])`
const OWNER =
  "(?:world|planet|earth|globe|country|nation|city|county|region|state|town|island|continent|league|century|decade|industry|university)['’]s?"
/** “Europe’s largest”; not “it’s only”, nor “Apple’s first”. */
const NAMED_OWNER = "(?!(?:It|That|He|She|What|There|Here|Let|Who)['’])\\p{Lu}[\\p{L}.]+['’]s?"
const FEW =
  '(?!(?:time|day|night|week|visit|child|book|love|name|year|step|years|thing|few|two|three|four|five|six|seven|ten|half|quarter)\\b)\\p{Ll}+'
/** Words between a superlative and its scope: a noun phrase, no clause. */
const KIND =
  "(?!of (?!its|all|any|the))(?:(?!(?:to|that|which|who|is|are|was|were|we|you|I|they|has|have|had|when|where|because)\\b)[\\p{L}\\d'’-]+[ ,]+){0,6}?"
/** What acts, lives or stands: “the first woman to”, “the only country that”; no “first step to”, no “only way to”. */
const BEARER =
  '(?:\\p{L}+[- ]){0,2}(?:country|nation|state|city|town|village|county|region|island|woman|man|person|player|athlete|team|club|company|firm|bank|museum|university|school|hospital|church|airline|airport|railway|ship|aircraft|newspaper|party|president|minister|bishop|scientist|European|American|African|Asian|Briton|vaccine|drug|animal|species|bird|mammal|building|bridge|tower|railway|factory|brewery|valley|lake|river|theatre|library|cinema|pub|actor|singer|writer|author|film|law|spacecraft|mission|planet|mayor|governor|judge|pope|king|queen|monarch|driver|pilot|golfer|swimmer|striker|goalkeeper|crew|couple|group|band|orchestra|choir|ferry|boat|yacht|train|plane|car|sailor|climber|runner|cyclist|rider|doctor|surgeon|engineer|chef|composer|astronaut|senator|general|novel|song|album|magazine|website|computer|device|machine|satellite|rocket|robot|plant|tree|insect|fish|reptile|horse|brand|port|harbour|canal|road|market|restaurant|hotel|farm|mine|cathedral|mosque|synagogue|abbey|prison|stadium|festival|parliament|court|regiment|\\p{Lu}\\p{Ll}+(?:an|ese|man|woman|er|crat))'

/** What is counted or measured over the years; “record sales” may be sales of records. */
const RECORDED =
  '(?:numbers|crowds|heat|cold|highs|lows|temperatures|turnouts?|attendances?|harvests?|crops?|yields|profits|prices|levels|rainfall|snowfall|drought|floods|flooding|amounts|volumes|demand|spending|revenues?|losses|exports|imports|enrolments?|enrollments?|growth|debts?|unemployment|waiting lists)'
/** What acts upon the world and can be ranked in it: “the third-largest exporter of”. */
const AGENT =
  '(?:producer|exporter|importer|grower|maker|manufacturer|supplier|emitter|consumer|polluter|source|cause|contributor|killer|destroyer|driver)s?'
/** Each with a word that it cannot do without: it is dear to compile, and compiled only where that word stands. */
const CLAIMS = (
  [
    [
      /(?:e|wor|mo)st\b|least|leading|\bone\b/,
      `(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|of|are|is|was|were|remains?|became|[Bb]y far) (?:single |new |second |third |fourth |fifth )?${SUPERLATIVE}(?=[- ,]+${KIND}${SCOPE})`,
    ],
    [
      /est\b|leading/,
      `the (?:(?:second|third|fourth|fifth|sixth|[2-9](?:nd|rd|th))[- ](?:larg|bigg|great)est|leading|(?:larg|bigg)est(?= \\p{Ll}+(?<!source|cause|driver)s? of)) (?:\\p{Ll}+ )?${AGENT} of(?= \\p{L})`,
    ],
    [
      /\bmost\b/,
      '(?:is|are|was|were|remains?|became|as|by far) (?:now |still )?the (?:second|third|fourth|fifth|sixth|[2-9](?:nd|rd|th))[- ]most[- ](?:common|frequent|popular|widespread|spoken|used|traded|consumed|diagnosed|prescribed|cited|reported|visited|watched|polluted|populous|expensive|costly|deadly)(?= \\p{L})',
    ],
    [/['’]/, `${OWNER} (?:only |first |single |second |third |fourth |fifth )?(?:${SUPERLATIVE}|first|only) ${FEW}`],
    [/['’]/, `${NAMED_OWNER} (?:single |second |third |fourth |fifth )?${SUPERLATIVE} ${FEW}`],
    [
      /\bcauses? of\b/,
      '(?<!\\ban? )(?:leading|most common|main|biggest|number[- ]one|top|(?:second|third)[- ](?:leading|biggest)) causes? of(?= \\p{L})',
    ],
    [
      /\brecords?\b/,
      '(?:set|sets|broke|breaks?|smashed|shattered|hit|reached|beat|holds?|posted) (?:an? |the )?(?:new |all-time |national |world |course |club |\\p{Lu}\\p{L}+ ){0,4}records?(?= (?:high|low|for|by|of|in|at|when|with|on|last|this)\\b|[.,;])',
    ],
    [
      /\brecord\b|all-time/,
      '(?:at|to(?= (?:an? )?(?:new )?(?:all-time|record)[- ](?:high|low|level|depth))|with|an?|by|hit|reached|hits|reaches) (?:an? )?(?:new )?(?:all-time|record)[- ](?:highs?|lows?|depth|level|number|sales|profits?|turnout|attendance|temperatures?|heat|crowds?|yields?|harvest|revenues?|pace|speed|loss(?:es)?|prices?|breaking)',
    ],
    [
      /\b[Rr]ecord\b/,
      `(?:(?:saw|sees|seen|brought|brings|drew|draws|drawn|attract(?:s|ed)|had|has|have|counted|reports?|reported|expects?|made|makes|sold|fetch(?:es|ed)|welcomed|with|despite|after|of|in|from|for|last year['’]s|this year['’]s|the|[\\d.,%]+) record (?!number\\b)${RECORDED}|(?<!\\b(?:to|must|can|could|will|should|would|may|they|we|you|I|and|not) )[Rr]ecord (?:numbers|amounts|quantities|volumes|levels) of (?=\\p{L})|(?<=^|[.;:,“] )Record ${RECORDED}(?= (?:\\p{Ll}+ ){0,4}?(?:\\p{Ll}+ed|came|went|drove|fell|hit|met|left|has|have|are|is|was|were|made|kept|broke|brought|saw|cost|sent|took|led)\\b))`,
    ],
    [
      /\bfirst\b/,
      `(?:is|was|are|were|became|becomes?|be|being|[Aa]s) the (?:very )?first (?:${BEARER}(?= (?:to|that|which|who|ever)\\b| ${SCOPE})|\\p{Ll}+(?= ${SCOPE}))`,
    ],
    [
      /\bfirst\b/,
      `(?:had|has|got|opened|built|founded|owned|ran|launched|installed|received|boasts|boasted) the (?:very )?first (?:[\\p{Ll}-]+ ){1,4}?(?=${SCOPE})`,
    ],
    [/\bfirst\b/, `the (?:world['’]s )?first[- ]ever \\p{Ll}+`],
    [
      /\bonly\b/,
      `(?:is|was|are|were|has|have|remains?|be(?:came|come|comes|ing)|makes? (?:her|him|it|them)|home to|contains?|[Ii]t['’]s|as) (?:still )?the only (?!one\\b)(?:${BEARER}(?= (?:to|that|which|who|ever)\\b| ${SCOPE})|(?!(?:way|thing|reason|time|one|option|problem|difference|question|exception|choice|hope|solution|answer|place|part|people|thing)\\b)(?:\\p{Ll}+ ){1,3}?(?=${SCOPE}))`,
    ],
    [
      /\b(?:only|last one)\b/,
      `(?<!\\b(?:[Hh]e|[Ss]he|I|[Ww]e|[Yy]ou) (?:is|was|were|am|are) )(?:the only one (?:left|remaining|standing|still \\p{Ll}+ing|of its kind)(?= (?:\\p{Ll}+ ){0,2}${SCOPE})|the (?:only|last) one(?= ${SCOPE})|(?:is|are|was|were|remains?) (?:now )?one of (?:only|just) (?:\\p{Ll}+|\\d+) (?=${KIND}(?!ever)${SCOPE}))`,
    ],
    [
      /\blast\b/,
      `(?:is|was|are|were|remains?|to|of|[Ii]t['’]s) the (?:very )?last (?:working|surviving|remaining|living|known|operating|functioning|existing|intact|independent|traditional) (?=${KIND}${SCOPE})`,
    ],
    [
      /\bthan any/,
      `(?:more|fewer|less|higher|lower|larger|longer|shorter|older|\\p{Ll}+er) (?:[\\p{L}’'-]+ ){0,8}?than (?:in |at |on )?any(?:where else|(?: other)? ${BEARER})(?= ${SCOPE})`,
    ],
    [
      /\bthan\b/,
      `(?:[Mm]ore|[Ff]ewer|[Ll]ess) [^.;,]{3,60} than (?:in |at )?any other (?:country|nation|continent|species|crop|sport)`,
    ],
    [
      /\bthan any other\b/,
      `(?:more \\p{Ll}+|less \\p{Ll}+|higher|lower|larger|longer|shorter|taller|older|\\p{Ll}{3,}er) than any other(?= ${SCOPE})`,
    ],
    // “Kills more golfers than any other group”, whatever is ranked.
    [
      /\bthan any other\b/,
      `(?:more|fewer|less) (?:[\\p{L}’'-]+ ){1,6}?than any other (?!one\\b|time\\b|day\\b|thing\\b|reason\\b|way\\b|year\\b)\\p{Ll}+`,
    ],
    // “No bridge in Europe is longer”, “there is no older cinema in …”, “no summit in the Union stands higher”.
    [
      /\b[Nn]o\b/,
      `[Nn]o (?:other )?(?!one|body|doubt|matter|longer|way|more|less)\\p{Ll}+ (?:\\p{Ll}+ ){0,2}?${SCOPE} (?:\\p{Ll}+ ){1,3}?(?:more|fewer|less|better|as (?:many|much|\\p{Ll}+ as)|\\p{Ll}{3,}er)(?![\\p{L}-])`,
    ],
    [
      /\b[Nn]o\b/,
      `[Tt]here(?: is|['’]s| was| are) no (?:more \\p{Ll}+|(?!long|furth|oth|eith|answ|numb|pow|wat|pap|memb|ord|off)\\p{Ll}{2,}er) (?:[\\p{L}’'-]+ ){1,5}?(?=${SCOPE})`,
    ],
    [
      /\bhome to\b/,
      `home to (?:the |${OWNER} |${NAMED_OWNER} )(?:single |second |third )?${SUPERLATIVE}(?=[- ,]+${KIND}${SCOPE})`,
    ],
    [
      /\btop(?:s|ped)?\b|\bhead(?:s|ed)?\b/,
      `(?:tops?|topped|heads?|headed) (?:the|${OWNER}|${NAMED_OWNER}) (?:list|table|ranking|rankings|league|chart|charts)(?= )`,
    ],
    [
      /['’]/,
      `(?:is|was|are|were|remains?|became) ${NAMED_OWNER} (?:${SUPERLATIVE})(?=[,.;:]| (?:at|by|with|in|and)\\b)`,
    ],
    // “Of all the valleys in the Alps, this one gets the least rain.”
    [
      /\b[Oo]f all\b/,
      `[Oo]f all (?:the )?(?:[\\p{L}’'-]+ ){1,3}?(?=${SCOPE}[^.;]{1,60}\\bthe (?:${SUPERLATIVE})(?![\\p{L}]))`,
    ],
    [
      /\bthe city with\b|\bthe \p{Ll}+ with the (?:most|fewest|highest|lowest)\b/u,
      `the \\p{Ll}+ with the (?:most|fewest|highest|lowest|largest) (?:[\\p{L}’'-]+ ){1,4}?(?=${SCOPE})`,
    ],
    [/\b[Rr]anks? first\b|\branked first\b/, `(?:ranks?|ranked) first(?= ${SCOPE})`],
    [/\b[Nn]ever before\b/, '[Nn]ever before (?:have|has|had) (?:so (?:many|few|much|little)|as many|this many)'],
    [/\b[Nn]o other\b/, `[Nn]o other (?:${BEARER}(?= \\p{L})|\\p{Ll}+ (?=${SCOPE}))`],
    [/\b[Nn]owhere\b/, `[Nn]owhere(?: else)? ${SCOPE}`],
    [
      /\b[Nn](?:obody|o one)\b/,
      `(?:[Nn]obody|[Nn]o one)(?: else)? ${SCOPE} (?:has |have )?(?:ever )?\\p{L}+ (?:more|fewer|less|higher|faster|longer)`,
    ],
    [
      /\b[Nn]o\b/,
      `(?:^|[.;,] |\\band )[Nn]o (?!one|body|doubt|matter|longer|way|more)\\p{Ll}+ (?:\\p{Ll}+ ){0,3}?(?:\\p{L}+s|\\p{L}+ed|has|have|had|is|are|was|were) (?:more|fewer|as (?:many|much)|an? \\p{Ll}+er|higher|larger|lower)(?= )`,
    ],
  ] as const
).map(([word, words]) => ({ word, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})`, 'gu') }))

/** One of these is in each of them. */
const MAY_HOLD =
  /(?:est|most|least|worst|first|last|only|[Rr]ecords?|leading|causes?|all-time|one|topp?e?[ds]?|head(?:s|ed)?|home|[Nn]owhere|[Nn]obody|[Nn]o|[Nn]ever|than (?:in |at )?any(?:where)?)(?![\p{L}])/u

/** Said of several, or in modesty. */
const ONE_OF =
  /\bamong(?: the)?\W*$|\b(?:one of|some of|two of|three of|not|isn['’]t|wasn['’]t|hardly|whether|if|perhaps|probably|arguably|maybe|possibly|may well|might well|could well|what may be|said to be|thought to be|believed to be)\W+(?:[a-zÀ-ɏ]+\W+){0,2}$/iu
const OPINION =
  /\b(?:in my (?:opinion|view|book|experience)|to me|for me|I (?:think|believe|guess|feel|know|love)|we (?:think|believe|feel|love)|my|favou?rite|arguably|probably|personally|claims? to be|equivalent of|akin to|so-called|self-described|billed as|reputedly)\b/i
/** What every reader was taught at school. */
const TAUGHT = /^\W*(?:[a-zÀ-ɏ]+ ){0,2}(?:mountain|peak|ocean|planet|continent|organ|mammal|element|star)s?\b/iu

/** “… of errors in this script”: nobody else’s matter. */
const OWN_MATTER =
  /\b(?:in|of|on|for|from) (?:this|our|my|your) (?!(?:country|county|region|state|city|town|province|area|nation|island|valley|village|continent|country['’]s)\b)/iu

/** How much of a sentence is looked over around a superlative. */
const REACH = 60

export default defineRule({
  summary: 'A record, a first or a superlative with nobody behind it.',
  why: '“The largest in Europe” is a count of all of Europe. Unless somebody made it, the writer cannot know, nor the reader check.',
  advice: 'Name who keeps the list, with its year, or say less: “one of the largest”.',
  severity: 'info',
  sources: ['https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Puffery'],
  flags: [
    ['The old mill is ⟦the largest⟧ wooden building in Europe.', '“the largest” is said of all of a kind'],
    ['Cider is the ⟦county’s third-largest industry⟧.', '“county’s third-largest industry”'],
    ['Smoke is ⟦the leading⟧ cause of asthma in the valley.', '“the leading”'],
    ['Sales of sheet music ⟦hit an all-time high⟧ in the spring.', '“hit an all-time high”'],
    ['Norland ⟦was the first country⟧ to tax plastic bags.', '“was the first country”'],
    ['The abbey ⟦had the first press⟧ in the valley.', '“had the first press”'],
    ['This is ⟦the tallest⟧ of the old chimneys in Norland.', '“the tallest”'],
    ['⟦No other town⟧ has as many bridges.', '“No other town”'],
  ],
  allows: [
    'The old mill is the largest wooden building in Europe, says the [heritage register](https://heritage.example.org/mills).',
    'The old mill is one of the largest wooden buildings in Europe.',
    'In my opinion the county makes the sweetest cider in the world.',
    'She was the first of us to laugh, and he had the first slice.',
    'Choose the largest pan, and put the oldest wine in it first.',
    'Is it really the oldest pub in England?',
  ],

  *check(document) {
    for (const sentence of document.sentences) {
      const words = superlativesIn(sentence).find((range) => isBare(sentence, range, document))
      if (!words) continue
      const { text, span } = sentence.phrase(words)
      yield { at: span, message: `“${text}” is said of all of a kind, and nobody is named who compared them.` }
    }
  },
})

/** The places of the superlatives in a sentence, in reading order. */
function superlativesIn({ prose }: Sentence): Range[] {
  if (!MAY_HOLD.test(prose)) return []
  return CLAIMS.flatMap(({ word, pattern }) =>
    word.test(prose) ? Array.from(prose.matchAll(pattern), rangeOf) : [],
  ).sort(([a], [b]) => a - b)
}

function rangeOf({ 0: words, index }: RegExpMatchArray & { index: number }): Range {
  const from = index + words.length - words.replace(/^[\s.;,]+(?:and )?/, '').length
  return [from, index + words.trimEnd().length]
}

const UNBACKED: ReadonlySet<string> = new Set(['none', 'vague'])
const IMAGINED = new Set<Mention['notClaimBecause']>([
  'question',
  'hypothetical',
  'example',
  'instruction',
  'target',
  'fiction',
])

const isOfOwn = (behind: string): boolean =>
  TAUGHT.test(behind) || OWN_MATTER.test(behind) || /^ for \p{L}+sel(?:f|ves)\b/u.test(behind)

/** “The federation confirmed it on Monday”, right behind. */
const CONFIRMED =
  /\p{Lu}\p{L}+[^.;]{0,60}\b(?:confirm|verif|check|certif|recogni[sz]|vouch)\p{L}* (?:for )?(?:it|this|that|so|the (?:claim|record|title))\b/u

/** “By the ranking of the Cement Association”, “in Lloyd’s list”: whose order it is. */
const RANKED =
  /\b(?:by|in|on|per|from|under) (?:(?:the|its|their|an?) (?:[\p{Ll}\d-]+ ){0,2}(?:rankings?|league tables?|lists?|tables?|index|registers?|tally|count|records?|reckoning|survey|catalogue|statistics|figures|yearbook) (?:(?:kept|drawn up|published|compiled|made|put out) )?(?:of|by|from) (?:the )?\p{Lu}|(?:the )?(?:\p{Lu}[\p{L}’'&.-]* ){0,4}\p{Lu}[\p{L}&.-]*['’]s? (?:[\p{Ll}\d-]+ ){0,2}(?:rankings?|league tables?|lists?|tables?|index|registers?|tally|count|records?|reckoning|survey|catalogue|statistics|figures|yearbook)\b)/u

function isBare(sentence: Sentence, range: Range, { mentionAt, sentences }: Document): boolean {
  const { prose, block, index } = sentence
  const next = sentences[index + 1]
  if (RANKED.test(prose) || (next?.block === block && CONFIRMED.test(next.prose))) return false
  const before = prose.slice(Math.max(0, range[0] - REACH), range[0])
  if (ONE_OF.test(before) || OPINION.test(prose) || isOfOwn(prose.slice(range[1], range[1] + REACH))) return false
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false
  const mention = mentionAt(sentence, range)
  const isOffered = IMAGINED.has(mention.notClaimBecause) || mention.source.rejected !== undefined
  return isOutright(mention) && !isOffered && UNBACKED.has(mention.source.status)
}
