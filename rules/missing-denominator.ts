import {
  bySentence,
  type Document,
  defineRule,
  isSample,
  type Mention,
  type Sentence,
  statements,
} from '../src/rule.ts'

/** What groups of people say, do or suffer, in the plural: the share before it is one of people who are not named. */
const OF_PEOPLE =
  /^\)?(?: (?:now|also|still|only|even|already|strongly|fully|openly|would|have|had|did|do|will|never|always|often|said|say|they|either|both|rarely|seldom|currently|simply))*,? (?:(?:dis)?agreed?|say|said|support(?:ed)?|opposed?|favou?r(?:ed)?|prefer(?:red)?|back(?:ed)?|want(?:ed)?|wish(?:ed)?|believed?|think|thought|feel|felt|trust(?:ed)?|distrust(?:ed)?|liked?|disliked?|hated?|loved?|fear(?:ed)?|worry|worried|hoped?|plan|planned|intend(?:ed)?|voted?|choose|chose|used?|own|owned|keep|kept|buy|bought|pay|paid|consider(?:ed)?|reject(?:ed)?|approved?|disapproved?|admit(?:ted)?|report(?:ed)?|answer(?:ed)?|replied|responded|know|knew|need(?:ed)?|expect(?:ed)?|refused?|quit|left|struggled?|suffer(?:ed)?|smoked?|drink|drank|read|lied?|sleep|slept|work(?:ed)?|earn(?:ed)?|eat|ate|exercised?|watch(?:ed)?|signed|click(?:ed)?|visit(?:ed)?|return(?:ed)?|join(?:ed)?|register(?:ed)?|enrol+(?:ed)?|drive|drove|walk(?:ed)?|cycled?|speak|spoke|spend|spent|save|borrow(?:ed)?|skip(?:ped)?|cheat(?:ed)?|get|got|receive[d]?|missed|passed|attend(?:ed)?|stopped|started|switch(?:ed)?|hold|held|recommend(?:ed)?|complain(?:ed)?|heard|seen|met|tried|noticed|remember(?:ed)?|forgot|guessed|mentioned|named|cited|blamed|praised|critici[sz]ed|rated|described|regret(?:ted)?|recover(?:ed)?|fail(?:ed)?|(?:have|had) (?:sent|given|told|asked|called|written|filled|applied|booked|ordered|donated|chosen|decided|accepted|declined)|gave|opted|volunteered|showed up|turned up|drop out|dropped out|survived?|died?|(?<=\bwould )(?:do|go|come|take|give|stay|move|leave|change|try)|live|lived|were (?:against|for|in favou?r|satisfied|dissatisfied|happy|unhappy|willing|unsure|undecided|unaware|aware|convinced|opposed|worried|concerned|dissatisfied)|are (?:against|for|in favou?r|satisfied|dissatisfied|happy|unhappy|willing|unsure|undecided|unaware|aware|convinced|opposed|worried|concerned))\b/iu

/** Who is asked, counted or meant. */
const GROUP =
  /\b(?:people|persons|adults|voters|respondents|residents|citizens|women|men|girls|boys|children|kids|teens|teenagers|youths?|staff|members|followers|households|families|homes|firms|companies|businesses|organi[sz]ations|charities|schools|pupils|students|teachers|nurses|doctors|patients|parents|mothers|fathers|drivers|commuters|passengers|customers|users|clients|readers|viewers|listeners|workers|employees|employers|farmers|tenants|consumers|shoppers|visitors|guests|developers|engineers|managers|executives|leaders|players|fans|owners|participants|volunteers|subjects|graduates|colleagues|subscribers|shoppers|[\p{L}-]+(?:ers|ists|ants|ians)|\p{Lu}\p{L}+(?:ans|ns|ese))\b/u

const ADVERB =
  '(?:\\p{L}+ly |no longer |not |anything but |by no means |so |too |very |quite |fairly |all too |far too |more |surprisingly )?'
/** Called often or seldom, many or few. */
const CALLED = new RegExp(
  `\\b(?:is|are|was|were|be|been|remain(?:s|ed)?|become|became|grown|stay(?:s|ed)?|prove[ds]?) ${ADVERB}(?:rare|uncommon|common|commonplace|widespread|frequent|infrequent|rife|rampant|prevalent|numerous|alarming|unusual|few and far between|sky-high|high|low|ubiquitous|an epidemic|at epidemic levels|exceptional|dangerous|unsafe|safe|deadly|risky|perilous|hazardous|harmless|lethal|reliable|unreliable|out of control|out of hand|endemic|scarce|an everyday (?:event|occurrence|matter)|a daily (?:event|occurrence)|a (?:plague|menace|scourge|rarity|danger|death trap))(?=\\s*(?:[.,;:—–)!-]|$)| (?:in|on|at|for|off|to|by|of|near|along|among|within|throughout|nationwide|locally|everywhere|here|there|and|but|this|last|these|now|nowadays|today|again|enough|across|around|between|with|during|over|under|since|when|where|because|as)\\b)|\\b(?:rarely|seldom|frequently|constantly|all the time|too often|very often|hardly ever)\\b`,
  'iu',
)
/** “A shocking number of boats sank: 19”. */
const CALLED_MANY =
  /\ban? (?:\p{L}+ly )?(?:high|shocking|alarming|worrying|startling|staggering|disturbing|astonishing|unusual|tiny) number of [^.;:]{3,90}[:–—] ?(?:only |just |some |about )?$/iu
/** “A staggering 3,400 complaints”. */
const ADORNED =
  /\b(?:an? |these |those |the )?(?:staggering|whopping|shocking|astonishing|alarming|astounding|eye-watering|massive|enormous|huge|incredible|appalling|horrifying|mere|paltry|measly|tiny|negligible|vast|startling|worrying|scandalous|unbelievable|jaw-dropping) $/i
/** “The castle has a staggering 365 rooms”: there are no more of them. */
const OWNED = /\b(?:has|have|boasts?|contains?|holds?) (?:an? )?[a-zÀ-ɏ]+ $/iu
/** “…, a strikingly high number”. */
const CALLED_BEHIND =
  /^[^.;:]{0,60}[,(–—] ?an? (?:\p{L}+ly )?(?:high|low|large|small|huge|tiny|record|big|alarming|worrying|shocking|remarkable|astonishing|startling|staggering) (?:number|figure|count|total|toll|tally)\b|^[^.;:]{0,80}[,(–—] ?(?:which|and that) is (?:\p{L}+ )?(?:high|low|a lot|alarming|worrying|shocking|too many)\b/iu
/** “…, so the lifts are reliable”, “… and calls the number alarmingly high”: what is made of it. */
const CONCLUDED = new RegExp(
  `^[^.;:]{0,90}(?:,|\\band\\b|—|–) ?(?:so|hence|thus|therefore|which (?:shows|proves|means|tells) (?:us )?(?:that )?|proof that|proving that|and) [^.;:]{0,50}(?:${CALLED.source}|\\b(?:number|figure|count|total|toll)s? (?:as |is |are |was )?(?:\\p{L}+ly |very |far too |too )?(?:high|low|large|small|worrying|alarming))`,
  'iu',
)
/** “The clinic treated 87 of”: somebody counted what was called so before. */
const COUNTING =
  /\b(?:treated|recorded|registered|counted|logged|admitted|reported|detected|found|received|identified|documented|handled|noted|saw) (?:(?:just|only|some|about|around|nearly|almost|over|more than|fewer than|at least|a mere|another) )*$/i
/** Of what was called so in the sentence before: “Complaints are frequent. The office counted 61.” */
const ELLIPTIC =
  /^(?: ?[.,;:!)—–]|$| (?:have|has|had|were|was|are|is|so|last|this|in|since|during|within|over|between|by|to date|of them|already)\b)/

/** The whole, in words. */
const WHOLE =
  /\b(?:out of|among|in every|for every|per|of (?:(?:the|its|our|their|all|some|about|more than|[a-zÀ-ɏ-]+['’]s) )*[\d,.]+)\b|\bin \d[\d,.]*\b(?<!\b(?:19|20)\d\d)/iu

export default defineRule({
  summary: 'A share or a count called high or low that does not say out of how many.',
  why: '“64% agree” may be 16 people of 25. Fourteen side effects are many among 50 patients, and next to nothing among a million.',
  advice: 'Say of whom, and of how many.',
  severity: 'info',
  sources: ['https://osr.statisticsauthority.gov.uk/transparency/'],
  flags: [
    ['The response was clear: ⟦64%⟧ agree.', '“64%” is a share of nobody knows whom'],
    ['Side effects are rare. Only ⟦14⟧ have been reported.', '“14” is told without what it is out of'],
    ['A staggering ⟦3,400⟧ complaints reached the regulator in May.', '“3,400”'],
    ['Bites are alarmingly common on the beach, with ⟦212⟧ last summer.', '“212”'],
    ['Stings are no longer rare, says the clinic. It treated ⟦87⟧ bathers in August.', '“87”'],
    ['Last year ⟦4,100⟧ were admitted with burns, a strikingly high number.', '“4,100”'],
    ['In a recent poll, ⟦55%⟧ were against the scheme.', '“55%”'],
  ],
  allows: [
    'The response was clear: 64% of the 1,002 adults who wrote in agree.',
    'We asked 480 commuters about the bridge. Some 71% want a new one.',
    'Side effects are rare: 14 have been reported among 1.2 million doses.',
    'The regulator received 3,400 complaints in May.',
    'Among nurses, 58% would vote for someone else.',
    'If 64% agree, the motion is carried.',
  ],

  *check(document) {
    const mentions = bySentence(document.mentions)
    for (const mention of statements(document)) {
      const { figure } = mention
      if (isShareOfNobody(document, mention, mentions))
        yield { at: figure.span, message: `“${figure.text}” is a share of nobody knows whom.` }
      else if (isCalled(document, mention) && !hasWhole(document, mention, mentions))
        yield { at: figure.span, message: `“${figure.text}” is told without what it is out of.` }
    }
  },
})

type BySentence = ReadonlyMap<Sentence, readonly Mention[]>

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])

function isShareOfNobody({ sentences }: Document, mention: Mention, mentions: BySentence): boolean {
  const { figure, sentence, population } = mention
  const { block, index } = sentence
  if (!SHARES.has(figure.kind) || !OF_PEOPLE.test(sentence.text.slice(figure.range[1]))) return false
  if (population && population.span[1] < figure.span[0]) return false
  const before = [sentences[index - 1], sentences[index - 2]].filter((other) => isNear(other, sentence))
  const lead = sentence.text.slice(0, figure.range[0])
  const around = [block.list?.intro?.text, block.headings.at(-1)?.text, ...before.map((other) => other?.text)]
  const words = [lead, ...around.map((text) => text?.replace(IN_PLACE, ' '))]
  if (words.some((text) => text !== undefined && namesGroup(text))) return false
  return ![sentence, ...before].some((other) => other && (mentions.get(other) ?? []).some(isSample))
}

/** “Burnout is rife in our schools”: where, and not who. */
const IN_PLACE = /\b(?:in|at|across) (?:\p{L}+ ){0,2}?(?:schools|homes)\b/giu

const namesGroup = (text: string): boolean => GROUP.test(text) || GROUP.test(text.toLowerCase())

const isNear = (other: Sentence | undefined, { block }: Sentence): boolean =>
  other !== undefined && (other.block === block || other.block.index >= block.index - 1)

/** A count that its sentence, or the one before it, calls high or low. */
function isCalled({ sentences }: Document, { figure, sentence }: Mention): boolean {
  const { kind, value = 0, range } = figure
  if (kind !== 'count' || value < 2 || !Number.isInteger(value)) return false
  const lead = sentence.text.slice(Math.max(0, range[0] - 160), range[0])
  if (ADORNED.test(lead)) return !OWNED.test(lead)
  if (CALLED_MANY.test(lead) || CALLED_BEHIND.test(sentence.text.slice(range[1]))) return true
  if (CONCLUDED.test(sentence.text.slice(range[1]))) return true
  const before = sentences[sentence.index - 1]
  const isOpening =
    /^(?:\W|\b(?:only|just|there|have|has|been|were|was|last|in|year|this|some|we|police|saw|a|the|mere|about|fewer|than|more)\b)*$/i
  return (
    CALLED.test(lead) ||
    (isNear(before, sentence) &&
      before !== undefined &&
      CALLED.test(before.text) &&
      (isOpening.test(lead) || COUNTING.test(lead) || ELLIPTIC.test(sentence.text.slice(range[1]))))
  )
}

/** Something larger stands beside it, a share, a rate, or the words that lead to one. */
function hasWhole({ sentences }: Document, { figure, sentence }: Mention, mentions: BySentence): boolean {
  const near = [-1, 0, 1].map((step) => sentences[sentence.index + step]).filter((other) => isNear(other, sentence))
  const size = figure.value ?? 0
  return near.some((other) => {
    if (!other) return false
    const figures = (mentions.get(other) ?? []).map((mention) => mention.figure)
    return (
      WHOLE.test(other.prose) ||
      figures.some(
        ({ kind, value = 0 }) => SHARES.has(kind) || kind === 'rate' || (kind === 'count' && value > size * 2),
      )
    )
  })
}
