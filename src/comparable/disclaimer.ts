/** Sentences in which a text says that nobody knows a figure, and of what. */
import type { Sentence } from '../model.ts'
import { topicOf } from './topic.ts'

export interface Disclaimer {
  readonly sentence: Sentence
  /** The stems of what it is about. */
  readonly topic: ReadonlySet<string>
  /** It is about what the sentence before tells. */
  readonly refersBack: boolean
}

const NUMBERS =
  '(?:statistics?|stats|figures?|percentages?|numbers?|(?<!\\b(?:personal|private|sensitive|user|customer|client) )data|datasets?|estimates?|proportions?|counts?|tally|tallies|totals?|records|registers?|registry|databases?|measurements?|census)(?!-)'
const ASKED =
  '(?:how (?:many|much|often|common|widespread|frequent|frequently|large|big|high|prevalent|bad|serious|severe|extensive|typical|rare|pervasive|likely)|what (?:share|proportion|percentage|part|fraction))'
const SIZE =
  '(?:numbers?|extent|scale|size|amount|share|proportion|toll|total|prevalence|incidence|frequency|volume|magnitude|value|worth|spread|cost)'
const NOBODY = `(?:nobody|no one|none of (?:us|them)|not (?:even|an?|one)(?: [\\p{L}’'-]+){1,4}|no(?! (?:matter|longer|wonder|doubt)\\b)(?: [\\p{L}’'-]+){1,3})`
const ADVERB =
  '(?:,? (?:very|so|simply|notoriously|too|highly|largely|deeply|still|also|quite|rather|almost|all but|virtually|at best|practically|hopelessly|probably|as yet|mostly|pure|mere|sheer|anything but|next to|only|educated|wild|a matter of|essentially|basically|extremely|vanishingly|frustratingly|for the (?:most|time) [a-z]+|in (?:truth|fact|practice|effect|reality|short)|by (?:its |their )?(?:very )?(?:nature|definition|design)|to (?:this day|a large extent|all intents)|worth))*,? '
/** What a figure is that nobody can trust. */
const WORTHLESS = `(?:unavailable|missing|unknown|unreliable|lacking|scarce|sketchy|patchy|elusive|guesswork|guess(?:es)?|a guess|speculation|speculative|conjecture|folklore|a mystery|in the dark(?! [a-z])|unclear|uncertain|a blank|a black box|an? (?:shot|stab|leap) in the dark|rare|murky|contested|absent|wanting|incomplete|inadequate|useless|worthless|dubious|shaky|unverifiable|untrustworthy|contradictory|non-?existent|impossible|unknowable|immeasurable|incalculable|untraceable|nothing|(?:pulled|plucked|snatched|conjured) (?:out of|from) (?:thin |the )?air|of (?:no|little) (?:use|value|worth)|a matter of (?:guess|faith|opinion|debate)[a-z]*|few(?: and far between)?|thin(?: on the ground)?|hard to (?:find|come by|get|obtain)|difficult to (?:find|come by|get|obtain)|an(?:y(?:one|body))['’]s guess|not (?:available|known|kept|collected|reliable|published|to be had|recorded|clear|counted|tracked))`
const FIND_OUT =
  '(?:say|know|tell(?: you)?|count|measure|quantify|estimate|gauge|establish|determine|verify|assess|ascertain|calculate|work out|put a (?:number|figure)|pin down|find out|be sure)'
const COUNTED =
  '(?:counted|measured|tallied|surveyed|quantified|tracked|established|calculated|verified|determined|known|ascertained|worked out|looked into|studied)'
const HARD = '(?:impossible|no way|not possible|(?:very |too |so )?(?:hard|difficult)|tricky)'
/** No advice: “don’t collect”, “you do not know”. */
const NOT =
  "(?<=[\\p{L}\\d’',] )(?<!\\b(?:you|and|to|please|or|if) )(?:do|does|did|can|could|will|is|are|has|have)(?: not|n['’]t| never)"
const QUALITY =
  '(?:reliable|official|precise|exact|accurate|verifiable|verified|trustworthy|credible|solid|firm|hard|good|definitive|comprehensive|dependable|defensible|robust|proper|sound|usable|meaningful|national|central|up-to-date|complete|single|useful|serious|clear|agreed|rough|statistical|current|independent|systematic|worthwhile|real|decent)'

/** For small letters only, and of Latin: a pattern of this size that heeds every letter of Unicode takes a second to compile. */
const any = (...patterns: readonly string[]): RegExp =>
  new RegExp(
    patterns
      .map((pattern) => `\\b(?:${pattern})`)
      .join('|')
      .replaceAll('[\\p{L}', '[a-zÀ-ɏ')
      .replaceAll('\\p{L}', '[a-zÀ-ɏ]'),
  )

/** That nobody knows it, in the ways in which texts say so. */
const DISCLAIMS = any(
  // “There are no figures on”, “no reliable statistic exists”, “without any trustworthy count”.
  `there(?: (?:is|are|was|exists?)|['’]s) (?:no|not an?y?|hardly any|few|little) (?:[\\p{L}’-]+ ){0,3}${NUMBERS}\\b`,
  `there (?:has|have) never been (?:[\\p{L}’-]+ ){0,3}${NUMBERS}\\b`,
  `(?:no|not an?y?|nor any|without(?: any| an?)?|lacks?(?: any| even an?| an?)?|lacking(?: any)?|few|hardly any) (?:[\\p{L}’-]+ ){0,2}${QUALITY}(?:,? (?:and |or )?[\\p{L}’-]+){0,2} ${NUMBERS}\\b`,
  `no (?:[\\p{L}’-]+ ){0,3}${NUMBERS} (?:[\\p{L}’-]+ ){0,8}(?:exists?|(?:is|are) (?:available|known|kept|collected|published))\\b`,
  `(?:has|have|had|with|got|holds?|held|keeps?|kept|offers?|gives?|possess(?:es)?|publish(?:es)?|collects?) (?:no|little|hardly any|not got any|never had an?y?) (?:[\\p{L}’-]+ ){0,2}(?:${NUMBERS}|(?:idea|clue|(?:way|means) of (?:knowing|telling|counting|measuring))(?: of| about)? (?:${ASKED}|the (?:[\\p{L}-]+ )?${SIZE}))\\b`,
  `never (?:kept|held|made|collected|compiled|asked|published|carried out|commissioned|drawn up|taken) (?:an?y? )?(?:[\\p{L}-]+ )?(?:${NUMBERS}|list|log|survey|study|audit|inventory)\\b`,
  `no (?:[\\p{L}’-]+ ){0,2}(?:census|survey|count|tally|inventory|study|audit|poll)\\b[^.;:]{0,60}\\b(?:has|have|was|were) (?:ever )?(?:been|asked|looked|counted|measured|taken|made|done|carried|studied|attempted)\\b`,
  `(?:do|does|has|have)(?: not|n['’]t) have (?:[\\p{L}’-]+ ){0,3}(?:${NUMBERS}|(?:idea|clue) ${ASKED})\\b`,
  // “Nobody knows how many”, “no agency counts”, “no one has ever counted”, “nobody can tell you how many”.
  `${NOBODY} (?:[\\p{L}’'-]+ ){0,4}(?:keeps? (?:an? )?(?:[\\p{L}-]+ )?(?:track|count|tabs|records?|tally|score)|counts?|counted|tracks?|tracked|tall(?:y|ies)|records|measures|measured|collects|compiles|monitors|publishes|gathers)\\b`,
  `${NOBODY} (?:[\\p{L}’'-]+ ){0,3}(?:keeps?|kept|collects?|gathers?|compiles?) (?:any |the |such )?(?:[\\p{L}-]+ )?${NUMBERS}\\b`,
  `${NOBODY} (?:[\\p{L}’'-]+ ){0,6}${ASKED}\\b`,
  // “Nobody has ever counted them”, “the trade leaves no records”.
  `${NOBODY} (?:has|have|had) (?:ever |yet |really |actually |so far |properly )?(?:counted|tallied|measured|quantified|tracked|surveyed)\\b`,
  `(?:leaves?|left|leaving|produces?|generates?) (?:no|few|hardly any) (?:[\\p{L}’-]+ ){0,2}(?:${NUMBERS}|paper trail)`,
  `${NOBODY} (?:can|could|is able to|dares?(?: to)?|has tried to|has been able to) (?:[\\p{L}-]+ )?(?:count|tally|quantify|measure|put an? (?:[\\p{L}-]+ )?(?:number|figure))\\b`,
  `${NOBODY} (?:[\\p{L}’'-]+ ){0,3}(?:ha(?:s|ve)|holds?|produced?|published?|compiled?|collected?|ma[kd]e|offers?|keeps?|kept) (?:[\\p{L}’-]+ ){0,2}${QUALITY} ${NUMBERS}\\b`,
  `(?:evidence|information|knowledge) (?:on|about|of) (?:${ASKED}|the (?:[\\p{L}-]+ )?${SIZE})\\b[^.;:]{0,80}\\b(?:is|are|remains?)${ADVERB}${WORTHLESS}`,
  `(?:little|nothing|not much) is known about (?:${ASKED}|the (?:[\\p{L}-]+ )?${SIZE})\\b`,
  `lack(?:s|ing)? (?:any |the )?(?:[\\p{L}’-]+ ){0,2}(?:data|figures|statistics|numbers|estimates) (?:on|about|for|of)\\b`,
  `${NOBODY} (?:[\\p{L}’'-]+ ){0,3}knows? (?:for sure |exactly |the )(?:[\\p{L}’-]+ )?${SIZE}\\b`,
  `${NOT}(?: yet| even| really| currently| routinely| systematically)? (?:publish|collect|keep|record|compile|hold)(?:s|ed)?\\b[^.;:]{0,40}\\b(?:${ASKED}|${NUMBERS}|information|${SIZE}|count|track)\\b`,
  `${NOT}(?: yet| even| really| currently| routinely| systematically)? (?:track|count|tally|measure|know|monitor)(?:s|ed)?\\b[^.;:]{0,40}\\b(?:${ASKED}|the (?:[\\p{L}-]+ )?${SIZE})\\b`,
  `(?:do|does)(?: not|n['’]t) (?:count|tally)\\b`,
  `(?:cannot|can['’]t|can not|could not|unable to|not able to|(?:given|gave) up(?: on)?(?: trying to)?) ${FIND_OUT} (?:[\\p{L}’'-]+ ){0,2}(?:${ASKED}|the ${SIZE})\\b`,
  `(?:stopped|ceased|gave up|given up|abandoned|no longer) (?:trying to )?(?:collect|count|publish|record|track|measur|compil)\\p{L}*\\b`,
  `(?:cannot|can['’]t|can not|could not|will never) (?:[\\p{L}-]+ )?be (?:${COUNTED}|said|told|stated)(?: with (?:[\\p{L}-]+ )?(?:certainty|confidence|precision))?,? ${ASKED}\\b`,
  `in the dark about (?:${ASKED}|the (?:[\\p{L}-]+ )?${SIZE})\\b`,
  `(?:can|could) only (?:guess|speculate|wonder)(?: at| about)? (?:${ASKED}|the (?:[\\p{L}-]+ )?${SIZE})\\b`,
  // “A dearth of data”, “they go uncounted”, “the statistics say nothing about”.
  `(?:dearth|lack|absence|scarcity|paucity|shortage|want) of (?:the )?(?:[\\p{L}’-]+ ){0,3}${NUMBERS}\\b`,
  `(?:go|goes|remains?|is|are|stays?) (?:[\\p{L}]+ly )?(?:uncounted|unrecorded|unmeasured|untracked|unquantified)\\b`,
  `${NUMBERS} (?:[\\p{L}’-]+ ){0,2}(?:(?:says?|tells? us|reveals?|offers?) nothing|(?:is|are) silent|ignores?)\\b`,
  `${NUMBERS}\\b[^.;:]{0,80}\\b(?:cannot|can['’]t|can not|could not) be (?:trusted|relied (?:up)?on|believed|verified|checked)\\b`,
  // “No way of counting”, “defies measurement”, “appear in no statistics”, “has yet to be counted”, “any figure would be a guess”.
  `no(?: [\\p{L}-]+)? (?:way|means|method|attempt) (?:of (?:reliably |really )?(?:counting|measuring|quantifying|estimating|gauging|establishing|assessing|tallying)|(?:has (?:yet )?been |was ever )?(?:found |devised |known |made )?to (?:[\\p{L}]+ly )?(?:count|measure|quantify|estimate|gauge|tally))\\b`,
  `(?:defies|defy|defied|eludes?|eluded|escapes?|evades?|resists?|slips? through) (?:all |any |every |the |our |their |official )*(?:counts?|counting|measurement|statistic(?:ian)?s?|quantification|researchers|registers?|records|estimates?|numbers)\\b`,
  `(?:in|on|by|from) (?:no|none of the)(?: [\\p{L}-]+)? (?:statistics|register|registers|registry|records?|database|dataset|census|tally|survey)\\b`,
  `${NOT} (?:appear|show up|turn up|feature|figure|crop up|come up) in (?:any|the)(?: [\\p{L}-]+)? (?:statistics|registers?|registry|records?|databases?|datasets?|census|tally|surveys?)\\b`,
  `(?:has|have|is|are) (?:yet|still) to be (?:[\\p{L}]+ly )?(?:${COUNTED}|gathered|collected|compiled|produced|published)\\b`,
  `(?:any|every|each|whatever) (?:[\\p{L}-]+ )?${NUMBERS}\\b[^.;:]{0,60}\\b(?:would|can only|must|has to|will)(?: [\\p{L}]+)? be${ADVERB}${WORTHLESS}`,
  `(?:true|real|actual|exact|full|${SIZE}|${NUMBERS}) [^.;:]{0,60}\\b(?:(?:will|may|can) never|(?:nobody|no one) (?:will|can) ever|(?:has|have) never)(?: be| been)? (?:${COUNTED}|told|clear|certain)\\b`,
  `(?:refuses?|declines?|refused|declined|hesitates?) to (?:put|give|name|venture|offer|publish) (?:an? |any )(?:[\\p{L}-]+ )?(?:number|figure|estimate|guess|percentage|total)\\b`,
  `(?:faintest|slightest|remotest|foggiest) (?:idea|notion|clue)(?: of| about)? (?:${ASKED}|the ${SIZE})\\b`,
  `in vain for (?:an? |any )?(?:[\\p{L}-]+ ){0,2}${NUMBERS}\\b`,
  `never been (?:the (?:subject|object) of|included in|part of) (?:an?|any|the) (?:[\\p{L}-]+ )?(?:study|survey|count|census|audit|investigation|inquiry)\\b`,
  `${NUMBERS}\\b[^.;:]{0,60}\\b(?:vary|varies|differ|diverge|range)s? (?:so|too) (?:widely|wildly|much|far|greatly)\\b`,
  `${NOBODY} [^.;:]{0,40}\\b(?:way|method|means) (?:of|to) (?:count|measur|quantif|estimat|gaug)[a-z]+\\b`,
  `${NOBODY} (?:has|have|holds?) (?:any )?${NUMBERS} (?:on|for|about)\\b`,
  `what (?:the|this|that) [\\p{L}-]+ (?:is|are|was|costs?|comes? to)(?: worth)?(?: [\\p{L}-]+){0,3} (?:is|remains)${ADVERB}${WORTHLESS}`,
  // “Data are patchy”, “estimates are little more than guesses”, “any number is speculation”.
  `${NUMBERS}\\b[^.;:]{0,80}\\b(?:is|are|was|were|remains?|prove|being)${ADVERB}${WORTHLESS}`,
  `${NUMBERS}\\b[^.;:]{0,80}\\b(?:is|are|was|were)n['’]t (?:available|known|kept|collected|reliable|published|to be had|recorded|tracked|worth)`,
  `${NUMBERS}\\b[^.;:]{0,80}\\b(?:do(?:es)?(?: not|n['’]t)(?: simply| even| really| yet| as yet)? exist|simply do(?:es)? not exist|(?:is|are) (?:little|no|not much|hardly) (?:more|better) than (?:an? )?(?:[\\p{L}-]+ )?(?:guess(?:es|work)?|speculation|stabs?|folklore|anecdotes?))\\b`,
  // “How many there are is unknown”, “the true extent can only be guessed at”, “it is not known what share”.
  `(?:${ASKED}|${SIZE} of)\\b[^.;:]{0,90}\\b(?:(?:is|are|remains?|seems?|stays?)${ADVERB}${WORTHLESS}|has never been|have never been|(?:cannot|can['’]t|can not|could not|will (?:probably |perhaps |likely )?never) be|can (?:only|at best|at most) be (?:guessed|estimated)|(?:nobody|no one|no [\\p{L}-]+) (?:can|could|knows?|is able|are able|is in a position|ha(?:s|ve)(?: ever| yet| so far)? [\\p{L}]+ed)|(?:cannot|can['’]t|could not|nobody can|no one can) (?:say|tell|know))\\b`,
  `(?:it is|it['’]s|remains) (?:[\\p{L}’-]+ )?(?:unknown|unclear|not known|not clear|anyone['’]s guess|anybody['’]s guess) ${ASKED}\\b`,
  `${HARD} to (?:[\\p{L}’-]+ )?(?:count|tally|quantify|estimate|gauge|measure|put an? (?:exact )?(?:number|figure) on|pin down)\\b`,
  `${HARD} to (?:[\\p{L}’-]+ )?${FIND_OUT} (?:[\\p{L}’-]+ ){0,3}(?:${ASKED}|the (?:[\\p{L}-]+ )?${SIZE}|th(?:is|at) number)\\b`,
  `(?:${ASKED}|${SIZE} of)\\b[^.;:]{0,90}\\b(?:is|are|remains?)${ADVERB}${HARD} to ${FIND_OUT}\\b`,
  `(?:has|have) (?:never|not)(?: yet)? (?:[\\p{L}’-]+ )?been (?:[\\p{L}’-]+ )?${COUNTED}\\b`,
  `(?:is|are) (?:not|never) (?:[\\p{L}’-]+ )?(?:counted|tallied|quantified|tracked|recorded) (?:anywhere|by anyone|by anybody|at all|separately|centrally)\\b`,
)

/** A time when nobody knew, a denial of the denial, what is not to be known at all (“no magic number”), or somebody’s own papers. */
const NO_MORE =
  /\b(?:until|till) (?:now|then|recently|(?:the )?(?:1[5-9]|20)\d\d|last)|\bfor the first time\b|\bused to\b|\bno longer (?:true|the case)\b|\bno (?:doubt|lack|shortage|dispute)\b|\bdata (?:about|on|from|of) (?:its |their |your |our |any |the )?(?:users?|customers?|visitors?|readers?|you|clients?|patients?|subscribers?)\b|\b(?:back|before) then\b|\bno (?:(?:one|single|magic|right|wrong|fixed|ideal|perfect|universal)(?:,| and| or)? )+(?:number|figure)s?\b|\b(?:he|she|I|founder|owner|director|company) (?:did|had|does)(?:n['’]t| not) keep\b|\bno word (?:yet )?on\b|\b(?:hard|difficult|impossible) to find an? (?!\w* ?(?:figure|number|estimate|statistic|count|record)s?\b)|\?["”’)]*$/i

/** Where what is not known begins: “how many …”, “figures on …”, “nobody counts …”. */
const OBJECT = new RegExp(
  `\\b(?:${ASKED}|(?:${NUMBERS}|${SIZE}|information)(?: (?:on|of|for|about|concerning|regarding|surrounding|in|behind|from))+(?: the (?:${NUMBERS}|${SIZE}) of)?|(?:lacking|scarce|missing|unavailable|exists?|available|kept|collected|published|unreliable|come by|thin on the ground) (?:on|for|of|about|in)|(?<!\\b(?:the|an?|any|last|no|proper|exact|head|official|reliable|every|each|this|that|first|only|full) )(?:counts?|counted|tracks?|track|measure|tally|quantify|estimate) )\\b`,
  'iu',
)
/** Where it ends: “because most victims stay silent”, “, and hospitals do not ask”. */
const END = /[,;:—.!]|\b(?:because|since|as|so|but)\b/iu

export function disclaimersIn(sentences: readonly Sentence[]): Disclaimer[] {
  return sentences.flatMap((sentence) => {
    const isDenial = isDisclaimer(sentence.text)
    const asked = sentences[sentence.index - 1]?.text ?? ''
    if (ASKS.test(asked) && !isDisclaimer(asked) && (isDenial || NOBODY_KNOWS.test(sentence.text))) {
      const topic = topicOf(objectIn(asked))
      // “How common is it?” says nothing of what: the answer does.
      if (topic.size > TELLS_LITTLE || !isDenial) return { sentence, topic, refersBack: false }
    }
    return isDenial ? disclaimerIn(sentence) : []
  })
}

/** “How big is the problem?”: as many words name no topic by themselves. */
const TELLS_LITTLE = 1

/** “How many are there? Nobody knows.” */
const NOBODY_KNOWS =
  /\b(?:(?:nobody|no one|none of us)(?: really| actually| can)? (?:knows?|say|tell|has (?:a|any|the faintest|the slightest) (?:clue|idea))|(?:it is|it['’]s) (?:[a-z]+ )?(?:impossible|not possible) to (?:say|tell|know)|we (?:cannot|can['’]?t|do(?: not|n['’]t)) (?:say|tell|know)|there is no (?:way of (?:knowing|telling|saying)|telling|saying|knowing))\b(?: you| for sure)?\W*(?:$|[,;.])/i
const ASKS = new RegExp(`\\b${ASKED}\\b`, 'iu')

/** A word of counting, and one of not having it: what every one of the ways needs, and few sentences have. */
const COUNTING =
  /\b(?:statistic|stats\b|figures?\b|percentage|numbers?\b|data|estimate|proportion|count|tall[iy]|total|record|regist|measur|quantif|census|how [a-z]|what (?:share|part|fraction)|extent|scale|size|amount|share|toll|prevalen|inciden|frequency|volume|magnitude|value|worth|cost|survey|stud[iy]|track|list\b|log\b|audit|inventory|poll|collect|compil|monitor|publish|uncounted|unrecorded|unmeasured|untracked|unquantified|what the|guess|dataset|database)/i
const LACKING =
  /\b(?:no|not|nor|none|nobody|never|without|lack|few|little|hardly|cannot|unable|g[ai]ven? up|stopped|ceased|abandoned|dark|only|dearth|absence|absent|missing|scarc|incomplete|inadequate|useless|worthless|dubious|shaky|contradict|unverif|paucity|shortage|want|un(?:counted|recorded|measured|tracked|quantified|available|know|certain|reliable|clear)|silent|ignores?|sketchy|patchy|elusive|guess|speculati|conjecture|folklore|mystery|blank|rare|murky|contested|impossible|thin|hard|difficult|tricky|vain|faintest|slightest|remotest|foggiest|refuse|decline|hesitate|yet|guess|defie?[sd]|defy|elude|escape|evade|resist|slip|immeasur|incalcul|untrac|worth|nothing|air\b|vary|varies|differ|diverge)|n['’]t\b/i

export const isDisclaimer = (text: string): boolean =>
  text.length < LONG &&
  LACKING.test(text) &&
  COUNTING.test(text) &&
  DISCLAIMS.test(text.toLowerCase()) &&
  !NO_MORE.test(text)

/** Above it a sentence is a list or a quotation at length, and says more than one thing. */
const LONG = 600

/** “There are no figures”, “a trade about which we have no data”: on what the sentence before tells. */
const REFERS =
  /\b(?:how (?:large|big|high|many|much|great) (?:that|this|the|it|they|these) (?:share|number|figure|proportion|percentage|total|sum|part|count|toll)?\b|(?:that|this|the true|the real) (?:share|number|figure|proportion|percentage|total|sum|toll|count))\b|\b(?:counted|measured|tallied|tracked|surveyed|quantified) (?:them|it|these|this|those)\b|\bsuch (?:data|figures?|numbers?|statistics|records|counts?|a count|a figure)\b|\b(?:about|for|on|of|behind|to) (?:which|this|that|it|them|these|those)\b|^(?:it|this|these|that|those)\b/i

/** Its topic is behind “how many” or “figures on”, else in all of its words. */
function disclaimerIn(sentence: Sentence): Disclaimer {
  const { text } = sentence
  const topic = topicOf(objectIn(text))
  if (topic.size > 0) return { sentence, topic, refersBack: false }
  const whole = topicOf(text)
  return { sentence, topic: whole, refersBack: whole.size === 0 || REFERS.test(text) }
}

/** The words behind “how many” or “figures on”, as far as their clause goes; none where there is no such object. */
function objectIn(text: string): string {
  const object = OBJECT.exec(text)
  const rest = object ? text.slice(object.index + object[0].length) : ''
  const end = rest.search(END)
  return end < 0 ? rest : rest.slice(0, end)
}
