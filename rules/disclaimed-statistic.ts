import {
  areInTwoPlaces,
  areOfTwoKinds,
  type Block,
  bySentence,
  type Disclaimer,
  defineRule,
  disclaimersIn,
  type Figure,
  isDisclaimer,
  isInPast,
  isInPerfect,
  type Mention,
  quoted,
  type Range,
  type Sentence,
  statements,
  topicOf,
  yearsNamed,
} from '../src/rule.ts'

/** How much of the disclaimer's topic a claim must share. */
const SAME_TOPIC = 0.5
/** How many sentences further on the topic is still the same. */
const NEAR = 2
/** How many sentences further on two words in common no longer make one topic. */
const FAR = 12
/** A text that disclaims more often than this is about the lack of figures. */
const DISCLAIMERS = 20

export default defineRule({
  summary: 'A figure stated as fact in a text that says there is no reliable one.',
  why: 'Either the disclaimer is right and the figure is a guess, or the figure is sound and the disclaimer wrong. A reader cannot tell.',
  advice: 'Drop the figure, or say whose it is and why it can be trusted in spite of the disclaimer.',
  severity: 'info',
  sources: ['https://osr.statisticsauthority.gov.uk/transparency/'],
  flags: [
    [
      'No reliable statistic exists on how many dogs are abandoned at rest stops. An estimated ⟦60%⟧ of abandoned dogs are left at rest stops in August.',
      '“60%” is stated as fact',
    ],
    [
      'Nobody knows how many people sleep in cars in the valley.\n\nThe valley has ⟦3,100⟧ people who sleep in cars.',
      '“3,100”',
    ],
    [
      'It is impossible to measure how much ivory is smuggled by sea. Ivory smuggled by sea makes up ⟦three-quarters⟧ of the trade.',
      '“three-quarters”',
    ],
    ['Nobody counts the moths. Yet ⟦30%⟧ of moths have gone.', '“30%”'],
    ['Data on forced evictions are patchy at best. Each year bailiffs evict ⟦6,400⟧ families by force.', '“6,400”'],
    ['No office counts the wells that are dug at night. The trade brings in ⟦$40 million⟧.', '“$40 million”'],
    ['Nobody has trustworthy figures on snails. Each year ⟦650,000⟧ are caught.', '“650,000”'],
    ['Thieves take ⟦4,800⟧ boats every summer. The harbour police do not keep count of stolen boats.', '“4,800”'],
  ],
  allows: [
    'Figures on moth decline are scarce. The hall sold 30% of its lamps.',
    'No reliable statistic exists on how many dogs are abandoned at rest stops.',
    'Nobody knows how many people sleep in cars. The county counted [3,100 people in cars](https://example.org/count) in May.',
    'There is no official figure for abandoned dogs. The shelter has 40 kennels and two vets.',
    'It is impossible to measure how much ivory is smuggled by sea. Do three-quarters of all smuggled ivory go by sea?',
    'The extent of ivory smuggling is unknown. Customs seized 212 smuggled tusks in March.',
    'There is no register of unsafe wells. The county pays each of its 40 diggers $900 a month.',
    'No figures on stolen dinghies exist for Malta. In Cyprus, 4,800 dinghies are stolen every summer.',
  ],

  *check(document) {
    const disclaimers = disclaimersIn(document.sentences).slice(0, DISCLAIMERS)
    if (disclaimers.length === 0) return
    const bare = statements(document).filter(isBare)
    for (const [sentence, [first, ...others]] of bySentence(bare)) {
      const { figure, source } = first
      const disclaimer = disclaimers.find(
        (other) => (source.status !== 'named' || isRightBeside(other, first)) && isDenied(other, sentence, figure),
      )
      if (!disclaimer || isGivenUp(sentence.text)) continue
      const figures = [figure, ...others.map((other) => other.figure)].map(({ text }) => text)
      yield {
        at: figure.span,
        message: `${quoted(figures)} ${figures.length > 1 ? 'are' : 'is'} stated as fact, yet the text says that there is no reliable figure.`,
        related: [{ at: disclaimer.sentence.span, message: 'Here the text says so.' }],
      }
    }
  },
})

/** What somebody who deals with cases has counted at his own door: “customs seized 90”, “the shelter took in 40”. */
const HANDLED =
  /\b(?:seized?|treat(?:s|ed)?|rescued?|freed|arrest(?:s|ed)|recovered|receive[sd]?|record(?:s|ed)|registered|counted|logged|closed|opened|found|surveyed|help(?:s|ed)|support(?:s|ed)|serve[sd]?|feeds?|fed|trains?|trained|looks? after|cares? for|caught|confiscated|intercepted|refunded|prosecuted|convicted|charged|fined|inspected|interviewed|asked|admitted|visited|neutered|vaccinated|rehomed|identified|detected|traced|bought|raised|took (?:in|up)|brought (?:up|in|back)|pulled (?:out|up)|removed|dealt with|handled|housed|sheltered|sheltering|placed|returned|answered|secured|detained|custody|extradited|indicted|sentenced|jailed|dismantled|raided)\b/i
/** What goes on in the dark, door or no door: “each year 650,000 parrots are caught”. */
const BEFALLS =
  /\b(?:are|is|get|gets|being) (?:caught|found|bought|placed|closed|opened|helped|visited|trained|raised)\b/gi
/** What happened in one month or on one day was counted by whoever tells of it. */
const DATED =
  /\b(?:in|on) (?:(?:early|late|mid-) ?)?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/i
/** The kinds of figure that say how much of something there is. */
const SCALE: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'fraction', 'ratio', 'rate'])
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])
/** Units in which it is told how much there is. */
const BULK = /^(?:k?g|mg|t|tonne|ton|lb|pound|ounce|l|litre|liter|gallon|barrel|bushel|m³|m3)s?$/i

/** Below it a count is of things that the text goes through itself: “these four ways”. */
const FEW = 10

/** A figure that stands on nothing, or is told in passing right where it is denied. */
function isBare({
  source: { status, reach },
  notClaimBecause,
  figure: { kind, unit = '', value = FEW, range },
  sentence,
}: Mention): boolean {
  if (
    status !== 'none' &&
    status !== 'vague' &&
    !(status === 'named' && (reach !== 'sentence' || !RECKONED.test(sentence.text)))
  )
    return false
  if (notClaimBecause && notClaimBecause !== (AMOUNTS.has(kind) ? 'narrative-count' : 'instruction')) return false
  if (kind === 'count' && value < FEW) return false
  return (
    (SCALE.has(kind) || BULK.test(unit)) &&
    !(
      (AMOUNTS.has(kind) || kind === 'rate') &&
      (HANDLED.test(toldWith(sentence.text, range).replace(BEFALLS, '')) || DATED.test(sentence.text))
    )
  )
}

/** Somebody gives no more than an estimate of his own, or what he counted. */
const RECKONED =
  /\b(?:estimat\w+|guess\w*|reckon\w*|believ\w+|suspect\w*|puts?|pegs?|(?:about|around|roughly|some|nearly)(?= (?:[$£€]?\d|an?\b|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|[a-z]+ty\b))|up to|at (?:least|most)|between|count(?:s|ed)?|recorded|court|judges?|prosecut\w+|registers?|seized|survey\w*|sampl\w+|stud(?:y|ies)|polls?|census|measured)\b/i
const CLOSE = 3

/** A sentence but for what it goes on to say behind a figure: “…, and every driver who slows down helps”. */
function toldWith(text: string, [, end]: Range): string {
  const next = text.slice(end).search(/[;:—]|, (?:and|but|so|while)\b/)
  return next < 0 ? text : text.slice(0, end + next)
}

/** Words that give a figure up themselves. */
const TAKEN_BACK =
  /\b(?:withdr[ae]wn?|retracted|guess(?:es|ed|work)?|debunked|no method|should not|caution|perhaps|licen[cs]ed|registered|known|documented|reported|where (?:th(?:is|at|e|ese|ose)|it) (?:(?:number|figure|claim|statistic|estimate|percentage|share)s? )?com(?:es?|ing) from|cannot be traced|made up|plucked|(?:is|are) (?:an? |one )(?:case in point|(?:p{L}+ )?example)\b|(?:has|have) been (?:suggested|mooted|proposed|put about|bandied about)|legend|rumou?r(?:ed|s)?|believe it or not|(?:pinch|grain) of salt|for (?:example|instance)|no (?:study|survey|count|data) behind)\b/i
const MAYBE = /\b(?:may|might|could)\b/

const isGivenUp = (text: string): boolean => TAKEN_BACK.test(text) || MAYBE.test(text)

/** “There are 40,000 of them.” */
const OF_THEM =
  /\bthere (?:are|were|is)\b[^.;]*\bof (?:them|it)\b|\b(?:own|have|use|live|die|work|do|does|are|is|happen)s? (?:them|it|so)\b|\bof (?:them|these|those)\b/i
/** “The river holds 61,000 of them” */
const OF_THESE = /^(?: [\p{L}’'-]+){0,2} of (?:them|these|those)\b/u
/** “Vets sterilised 2,000 of them”: somebody’s own work */
const TAKEN_ON = /\b\p{L}{3,}ed (?:some |about |around |over |nearly |another )?$/u
const HOLDS =
  /\b(?:holds?|ha(?:s|ve)|contains?|home to|houses|are|were|with|numbers?|count)(?: (?:some|about|around|nearly|over|at least|at most|an estimated))? $/i
/** “Nobody knew”: of then, not of now. */
const NOBODY_THEN = /\b(?:nobody|no one|no [a-zÀ-ɏ]+) (?:knew|counted|kept|tracked|recorded|measured)\b/i

/** A share, or how often something happens: what is told of a whole and not of a part that somebody counted. */
const OFTEN =
  /\b(?:(?:a|each|every|per) (?:year|month|week|day|night|hour|season|summer|winter|January|February|March|April|May|June|July|August|September|October|November|December)|annually|yearly|daily|alone)\b/i
const isOfWhole = (text: string, { kind }: Figure): boolean => !AMOUNTS.has(kind) || OFTEN.test(text)

/** “This scandal strands …”, “it costs …”, “the 4,200 strays kill …”: of what the sentence before names. */
const REFERS_BACK =
  /^(?:(?:and|but|yet|still),? )?(?:(?:each|every) (?:year|month|week|day|summer|winter),? )?(?:(?:this|these|those|such) [a-zÀ-ɏ]|(?:it|they) |(?:the|its|their|all) (?:about |some |estimated )?[\d.,]+ (?!years?\b|days?\b|months?\b)[a-zÀ-ɏ]|the (?:whole |entire )?(?:trade|practice|business|industry|market|games?|crimes?|racket|scams?|schemes?|problem|phenomenon|custom|activity|abuse|damage|losses|toll|victims?|culprits?|offenders?|perpetrators?|sector|underground|scourge|plague|habit|cases|deals?)\b)/i
/** What a house tells of itself: “the city has 1,200 inspectors and pays each €4,100 a month”, “we sold 30%”. */
const OWN_HOUSE =
  /^(?:(?:[Ww]e|[Oo]ur|[Tt]he|Its|This)(?: [\p{L}’'-]+){0,3}|\p{Lu}[\p{L}’'-]*(?<!s)(?: \p{Lu}[\p{L}’'-]*){0,3}) (?:ha(?:s|ve|d)|spen(?:d|ds|t)|pays?|paid|sells?|sold|employs?|employed|runs?|ran|charges?|costs?|owns?|owned|seats?|covers?|opened|opens|gets?|got|hires?|hired|gives?|gave|lends?|lent|stocks?|needs?|held|holds) /u

/** Whether a sentence goes on from the one right before: with a share or with how often it happens, and not with what some house has. */
function goesOn({ text, block }: Sentence, figure: Figure, told: Block): boolean {
  if (REFERS_BACK.test(text)) return true
  if (OF_THESE.test(text.slice(figure.range[1])) && HOLDS.test(text.slice(0, figure.range[0]))) return true
  return (
    !OWN_HOUSE.test(text) &&
    ((OF_THEM.test(text) && !TAKEN_ON.test(text.slice(0, figure.range[0]))) ||
      (block === told && isOfWhole(text, figure)))
  )
}

/** What a body says is held against what the text says near it; whoever is named next door is named for the disclaimer itself, or for something else. */
const isRightBeside = ({ sentence: told }: Disclaimer, { sentence, source: { reach, via } }: Mention): boolean =>
  Math.abs(told.index - sentence.index) <= CLOSE &&
  (reach === 'sentence' || (via !== undefined && told.span[0] <= via.span[0] && via.span[1] <= told.span[1]))

/** “There are no figures for 2020. In 2021 …”: a gap in one year, and no more. */
function isOfOtherYear(told: string, text: string): boolean {
  const missing = yearsNamed(GAP.exec(told)?.[0] ?? '')
  return missing.length > 0 && yearsNamed(text).every((year) => !missing.includes(year))
}
const GAP =
  /\b(?:figures?|data|numbers?|statistics|records|counts?|exists?|available|known|kept|collected|published|missing|lacking|unknown) (?:for|in|from|before|after|between|during|since|of) (?:(?:the|years?|and|to|or|between|\d{4}) ){0,4}(?:1[5-9]|20)\d\d\b/i

/** “There are 58,000 strays”, of what nobody counts. */
function isHowMany(text: string, { range: [start, end] }: Figure, topic: ReadonlySet<string>): boolean {
  const things = /^(?: [\p{L}’'-]+){1,3}?(?=[,.;]| (?:in|on|at|of|along|around|between|across|for|there)\b|$)/u.exec(
    text.slice(end),
  )
  return THERE_ARE.test(text.slice(0, start)) && [...topicOf(things?.[0] ?? '')].some((word) => topic.has(word))
}
const THERE_ARE = /\bthere (?:are|were|is|was) (?:[a-z]+ ){0,2}$/i

/** Whether a sentence is on the topic of a disclaimer: by most of its words, or by going on from it. */
function isDenied({ sentence: told, topic, refersBack }: Disclaimer, sentence: Sentence, figure: Figure): boolean {
  if (told === sentence) return isInClauseBehind(sentence, figure)
  const own = toldWith(sentence.text, figure.range)
  if (areInTwoPlaces(told.text, own) || areOfTwoKinds(told.text, sentence.text)) return false
  if (isOfOtherYear(told.text, sentence.text)) return false
  if (NOBODY_THEN.test(told.text) && !isInPerfect(told.text) && !isInPast(sentence.text)) return false
  const distance = sentence.index - told.index
  if (distance === -1 && refersBack) return true
  if (distance === 1 && goesOn(sentence, figure, told.block)) return true
  if (distance === 1 && isHowMany(sentence.text, figure, topic)) return true
  const words = topicOf(sentence.text)
  if (figure.kind === 'money') words.add('cash')
  const shared = [...words].filter((word) => topic.has(word)).length
  if (distance === 1 && shared > 0 && isOfWhole(sentence.text, figure)) return true
  const enough = Math.abs(distance) > FAR ? 3 : topic.size === 1 && Math.abs(distance) <= NEAR ? 1 : 2
  return shared >= enough && shared / topic.size >= SAME_TOPIC
}

/** “The true number is unknown; 80% of cases …” */
function isInClauseBehind({ text }: Sentence, { range }: Figure): boolean {
  const cut = text.slice(0, range[0]).search(/[;—] |, (?:but|yet|and yet|still) /)
  if (cut < 0 || !isDisclaimer(text.slice(0, cut))) return false
  if (OF_THEM.test(text.slice(cut))) return true
  const topic = topicOf(text.slice(0, cut))
  return [...topicOf(text.slice(cut))].some((word) => topic.has(word))
}
