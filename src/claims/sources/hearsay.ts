/**
 * Credits to the world at large: "it is generally accepted that", "evidence is mounting that", "word has it", "reports speak of". Nobody is named, and
 * no verb of finding need be there: what all of them share is a word of knowing or telling with nobody behind it.
 */
import type { Word } from '../words.ts'
import type { Run } from './names.ts'
import type { Credit } from './parties.ts'
import type { Clauses } from './phrases.ts'

const HOW = '(?:[a-z]+ly|well|long|now|often|also|still|once|even|always|by now|today|sometimes|ever since) '
/** What is known, thought or told, by whomever; no decision: "it is agreed", "it is planned". */
const KNOWN =
  '(?:known|held|shown|found|said|thought|prove[nd]|understood|written|taught|told|accepted|acknowledged|recogni[sz]ed|established|believed|documented|demonstrated|calculated|computed|reckoned|guessed|feared|noted|observed|recorded|stated|conceded|claimed|reported|rumou?red|assumed|presumed|supposed|suspected|argued|alleged|maintained|asserted|confirmed|determined|discovered|learn(?:ed|t)|quoted|cited|repeated|remarked|attested|inferred|concluded|surmised|conjectured|theori[sz]ed|hypothesi[sz]ed|contended|appreciated|reali[sz]ed|taken for granted|put about|bandied about|common knowledge|no secret|an open secret|beyond (?:doubt|dispute)|(?:a|an) (?:[a-z-]+ ){0,2}(?:fact|truth|truism|commonplace))'
const STUDIES =
  '(?:stud(?:y|ies)|surveys?|polls?|papers|reports|reviews|trials|tests|experiments|analyses|statistics|stats|figures|numbers|data|research|(?:the )?literature|science|evidence|headlines|accounts|sources|sites|websites|articles|blogs|posts)'
const ESTIMATES = '(?:estimates?|figures?|numbers|counts?|guesses|projections?|forecasts?|calculations?|tallies|totals)'
const PEOPLE =
  '(?:experts?|[a-z]*(?:scientists|researchers|analysts|economists)|insiders|observers|critics|sources|specialists|historians|commentators|pundits|authorities|scholars|academics|doctors|physicians|campaigners|activists|advocates|officials|watchers|circles|professionals|veterans|those in the know|people in the (?:know|trade|industry|business|field)|[a-z]{3,}(?:ologists|ographers|icians|onomers|iatrists))'
/** What makes one of many of them. */
const KIND =
  '(?:(?:many|some|most|several|various|numerous|countless|certain|other|independent|unnamed|anonymous|unspecified|undisclosed|recent|multiple|scientific|academic|official|unofficial|internal|published|new|newer|older|early|rough|conservative|preliminary|serious|leading|all|a|an|one|another|the latest|different|(?:a|the) (?:[a-z]+ )?(?:number|body|majority|handful|host|range|wealth|string|raft|pile|series) of|widely [a-z]+ed|[a-z]+(?:al|ic|ive|ent|ish)|industry|trade|market|press|media|news|health|police|government) ){0,4}'
const MORE = "(?: (?!that |which |who |is |are |was |were |has |have |[,;:.])[a-z'-]+){0,5}?"
const TENSE = `(?:(?:have|has|had|would|will|${HOW.trim()}) ){0,3}`
const WISDOM =
  '(?:received|conventional|popular|common|accepted|folk|collective|prevailing|general|current) (?:wisdom|opinion|belief|view|lore|thinking)'

/** Where a clause begins. */
const AT_START = "(?<=^|[^a-z'] |\\b(?:and|but|that|because|since|as|for|although|while|so|yet|now|still|say|said) )"

const AT_LARGE = new RegExp(
  `${AT_START}(?:${[
    `it(?: is|'s| was| has| had) (?:${HOW}|been ){0,3}${KNOWN} (?:, [a-z' ]{1,40} , )?that\\b`,
    `as (?:is|has|was) (?:${HOW}|been ){0,3}${KNOWN}(?= ,)`,
    '(?:as )?(?:everyone|everybody|we all|any [a-z]+|every [a-z]+) (?:knows?|will tell you)\\b(?= (?:that|,)|,)',
    `(?:the )?${WISDOM} (?:is|has it|holds|says|puts|goes|suggests|maintains|tells)\\b`,
    '(?:word|rumou?r|rumou?rs|gossip|hearsay|legend|tradition|the story|the talk|the claim) (?:has it|have it|goes|is) (?:that\\b|,)?',
    '(?:some|many|most|others|several|plenty|not a few)(?: people| of them)? (?:would have it|swear|reckon|claim|maintain|will tell you) that\\b',
    "there(?: is|'s| has been| are| exists?) (?:[a-z]+ ){0,3}(?:evidence|consensus|agreement|belief|suspicion|speculation|talk|indications?|signs|proof|rumou?rs|claims) (?:(?:among|between|in|on) (?:[a-z]+ ){1,4})?(?:that\\b|of\\b)",
    '(?:evidence|research|proof) (?:is|has been|keeps|continues) (?:[a-z]+ )?(?:mounting|growing|accumulating|building|emerging|gathering|piling up) (?:up )?that\\b',
    `the (?:[a-z]+ )?(?:statistics|stats|numbers|science|evidence|research|data|figures|facts|studies) (?:is|are|speaks?) (?:[a-z]+ )?(?:clear|plain|unambiguous|unequivocal|damning|stark|telling|alarming|striking|sobering|shocking|undeniable|settled|in|loud)(?= (?:[:,—–-]|that|on))`,
    `${KIND}${PEOPLE}${MORE} ${TENSE}(?:known?|speak|spoke|spoken|talk|whisper|point out|attest|prove[dn]?|tell (?:us|you)|agree|confirm|warn|hold|swear|assume|suppose|teach|settle|converge|finds?|found|says?|said|believes?|estimates?|reckons?|claims?|calculated?|shown?|showed|discover(?:ed)?|arrived? at|c[oa]me (?:up with|to)|(?:put|place|peg)(?= (?:[a-z]+ ){1,6}at (?:[a-z]+ ){0,2}#))(?: (?:of|that|on)\\b| :|(?<=(?:put|place|peg|arrived? at|c[oa]me (?:up with|to))))`,
    `${KIND}${STUDIES}${MORE} ${TENSE}(?:known?|speaks?|spoke|spoken|attests?|prove[sdn]?|tells? (?:us|you)|agrees?|confirms?|warns?|holds?|bears? out|converges?|points?)(?: (?:of|that|on|to)\\b| :)`,
    `${KIND}${ESTIMATES}(?: (?!that |which |is |are |was |were |has |have )[a-z'-]+){0,5}? (?:range|vary|run|go|reach|put|place|have|has|give|hover|set|speak|start)s?\\b(?= (?:as high as|from|between|up to|to|at|of|around|about|the|an?|#))`,
    `(?:say|said) (?:the )?(?:people|persons|sources|those|officials|insiders) (?:close|familiar|briefed|acquainted|privy|with knowledge|in the know)\\b`,
    `(?:the|this|that|these) (?:number|figure|share|estimate|count|statistic|percentage|claim)s? (?:comes?|came|stems?|is|was|are|were) (?:taken |drawn )?from ${KIND}(?:${PEOPLE}|${STUDIES})(?= [:,.;])`,
    '(?:they|people|folk|everyone|everybody|the (?:internet|web|media|papers|press)) (?:all )?(?:says?|agrees?|claims?|tells? (?:us|you|me))(?= (?:that |#))',
    "(?:i|we) (?:am|are|was|were|have been|'ve been) (?:often |always )?told that\\b",
    "i(?: have|'ve)? (?:once |also )?(?:read|heard|saw) (?:somewhere|in some [a-z]+|on the (?:internet|radio|web))(?: that\\b)?",
    'apparently(?= (?:, )?#)|(?:or )?so (?:they|people|some) say\\b',
    '(?:medical|expert|scientific|informed|general|public|popular) opinion (?:holds|says|has it|is)\\b',
    `(?:is|was) what ${KIND}${PEOPLE} (?:say|tell|claim|think|reckon|believe|hear)\\b`,
    `(?:or )?so ${KIND}${PEOPLE} (?:say|claim|tell us|reckon|argue|believe)\\b`,
    `if (?:${KIND}${PEOPLE} (?:is|are) (?:to be believed|right)|you (?:ask|believe|trust) (?:the )?${PEOPLE})\\b`,
    `${KIND}sources (?:at|in|within|inside|from) (?:the |an? )?(?:[a-z]+ ){1,3}(?:told|said|say|tell|put|claim|confirmed|revealed)\\b`,
    `sources? : ${KIND}(?:${STUDIES}|${PEOPLE}|(?:the )?(?:internet|web|media|press)|own knowledge|various)(?= [).,;]|\\s*$)`,
    `(?:figures|numbers|statistics|claims|estimates|percentages) (?:doing|making|now doing) the rounds|(?:figures|numbers|statistics|estimates) (?:in circulation|that (?:are )?circulat(?:e|ing)|going (?:a)?round|floating (?:a)?round)`,
  ].join('|')})`,
  'g',
)
/** Whom a sentence credits with what it says where that is the world at large. */
function atLargeCredits({ words, names }: Clauses): Credit[] {
  if (!words.some(({ figure }) => figure)) return []
  const starts: number[] = []
  let text = ''
  for (const { lower, figure } of words) {
    starts.push(text.length)
    text += `${figure ? '#' : lower} `
  }
  return Array.from(text.matchAll(AT_LARGE), ({ 0: found, index }) => {
    const from = starts.indexOf(index)
    const to = starts.findLastIndex((start) => start < index + found.trimEnd().length) + 1
    return { from, to }
  })
    .filter((run) => run.from >= 0 && !isNamed(words, names, run))
    .map((run): Credit => ({ who: 'vague', run, study: true, via: run }))
}

/** "Doctors at St Anne's": a capital within shows that somebody is named after all. */
const isNamed = (words: readonly Word[], names: Clauses['names'], { from, to }: Run): boolean =>
  words.slice(from + 1, to).some(({ text }, n) => names.has(from + 1 + n) || /^\p{Lu}/u.test(text))

/** Credits with those to the world at large, which stand for what is within them: "Word has it" is nobody's name. */
export function withAtLarge(clauses: Clauses, credits: readonly Credit[]): Credit[] {
  const vague = credits.filter(({ who }) => who === 'vague')
  const atLarge = atLargeCredits(clauses).filter(
    ({ run: { from, to } }) => !vague.some(({ via }) => via.from < to && from < via.to),
  )
  const isWithin = ({ run }: Credit) => atLarge.some(({ via }) => via.from <= run.from && run.from < via.to)
  return [...credits.filter((credit) => !isWithin(credit)), ...atLarge]
}
