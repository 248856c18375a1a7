import { bySentence, defineRule, type Figure, type Mention, quoted, type Sentence, statements } from '../src/rule.ts'

/** A sentence that denies that there is any reliable figure. */
const NONE_EXISTS =
  /\b(?:no|none of|nobody|no one|without|lacks?|not|never|n['’]t|neither|rarely) (?:[a-zÀ-ɏ’'-]+ ){0,6}(?:statistics?|figures?|percentages?|numbers?|data|estimates?|proportions?|counts?|how many|how much|how often)\b/iu
/** “How many there are is unknown”, “no one keeps track of them”. */
const UNCOUNTED =
  /\bhow (?:many|much|often)\b[^.;:]{0,80}\b(?:is|are|remains?) (?:unknown|unclear|not known|not clear|anybody['’]s guess)\b|\bhow (?:many|much|often)\b[^.;:]{0,60}\b(?:cannot|can['’]t|could not|nobody can|no one can) (?:say|tell|know)\b|\b(?:nobody|no one|no [a-zÀ-ɏ]+) (?:keeps? (?:track|count|tabs|records?)|counts?|tracks?|records?|measures?|collects?)\b/iu
const UNAVAILABLE =
  /\b(?:statistics?|figures?|numbers?|data|estimates?|counts?)\b[^.;:]{0,80}\b(?:(?:is|are|was|were|remains?) (?:(?:very |so |simply |notoriously |too |highly |largely |deeply )?)(?:not (?:available|known|kept|collected|reliable)|unavailable|unknown|unreliable|lacking|scarce|missing|hard to come by)|do(?:es)? not exist)\b/iu
const QUALITY =
  /\b(?:reliable|official|precise|exact|accurate|verifiable|verified|trustworthy|credible|single|solid|firm|hard|good|definitive|comprehensive|specific|exists?|available|knows?|known|kept|collected|recorded|defensible|idea|clue|way of knowing)\b/iu
const UNCOUNTABLE =
  /\b(?:impossible|cannot|difficult|hard|can['’]t) (?:[a-zÀ-ɏ’'-]+ ){0,3}(?:count(?:ed)?|quantif(?:y|ied)|measured?|say how (?:many|much|often)|know how (?:many|much|often)|be known)\b/iu

/** Words that say nothing of a topic: of counting itself, and of grammar. */
const NO_TOPIC = new Set(
  (
    'about after against also although among and any are because been before being between both but can could does doubt each ' +
    'estimate estimated every exact exactly exist exists figure figures for from had has have how into its just known knows ' +
    'least less many more most much nobody none not number numbers official often one only other over percent percentage ' +
    'actual anybody’s say says tell hard size cannot certain certainty clue collected compiled count counted counts guess idea impossible impossibly know measure measured nobody’s notoriously patchy poor ' +
    'quantified real really recorded scarce science sources track true unclear unknown unreliable unreported way every day week month ' +
    'portion precise precisely proportion quantifies quantify rarely reliable share since single some statistic statistics ' +
    'still such than that the their them there these they this those though through under until was were what when where ' +
    'which while who whose why will with within without would year years per data available there’s can’t cannot'
  ).split(' '),
)

/** How much of the disclaimer's topic a claim must share. */
const SAME_TOPIC = 0.5
/** A text that disclaims more often than this is about the lack of figures. */
const DISCLAIMERS = 20

export default defineRule({
  summary: 'A figure stated as fact in a text that says there is no reliable one.',
  why: 'Either the disclaimer is right and the figure is a guess, or the figure is sound and the disclaimer wrong. A reader cannot tell.',
  advice: 'Drop the figure, or say whose it is and why it can be trusted in spite of the disclaimer.',
  severity: 'warning',
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
  ],
  allows: [
    'Figures on moth decline are scarce. The hall sold 30% of its lamps.',
    'No reliable statistic exists on how many dogs are abandoned at rest stops.',
    'Nobody knows how many people sleep in cars. The county counted [3,100 people in cars](https://example.org/count) in May.',
    'There is no official figure for abandoned dogs. The shelter has 40 kennels and two vets.',
    'It is impossible to measure how much ivory is smuggled by sea. Do three-quarters of all smuggled ivory go by sea?',
  ],

  *check(document) {
    const disclaimers = document.sentences
      .filter(({ text }) => isDisclaimer(text))
      .slice(0, DISCLAIMERS)
      .map((sentence): Disclaimer => ({ sentence, topic: topicOf(sentence.text) }))
    if (disclaimers.length === 0) return
    const bare = statements(document).filter(isBare)
    for (const [sentence, [{ figure }, ...others]] of bySentence(bare)) {
      const disclaimer = disclaimers.find((other) => isDenied(other, sentence, figure))
      if (!disclaimer || TAKEN_BACK.test(sentence.text)) continue
      const figures = [figure, ...others.map((other) => other.figure)].map(({ text }) => text)
      yield {
        at: figure.span,
        message: `${quoted(figures)} ${figures.length > 1 ? 'are' : 'is'} stated as fact, yet the text says that there is no reliable figure.`,
        related: [{ at: disclaimer.sentence.span, message: 'Here the text says so.' }],
      }
    }
  },
})

function isDisclaimer(text: string): boolean {
  return (
    (NONE_EXISTS.test(text) && QUALITY.test(text)) ||
    UNAVAILABLE.test(text) ||
    UNCOUNTED.test(text) ||
    UNCOUNTABLE.test(text)
  )
}

interface Disclaimer {
  readonly sentence: Sentence
  readonly topic: ReadonlySet<string>
}

/** A figure that stands on nothing, or is told in passing right where it is denied. */
const isBare = ({ source: { status }, notClaimBecause }: Mention): boolean =>
  (status === 'none' || status === 'vague') && (!notClaimBecause || notClaimBecause === 'narrative-count')

/** Words that give a figure up themselves. */
const TAKEN_BACK =
  /\b(?:withdr[ae]wn?|retracted|guess(?:es|ed|work)?|debunked|no method|should not|caution|perhaps|may|might|could|licen[cs]ed|registered|known|documented|reported)\b/i

/** How many sentences further on the topic is still the same. */
const NEAR = 2
/** “There are 40,000 of them.” */
const OF_THEM =
  /\bthere (?:are|were|is)\b[^.;]*\bof (?:them|it)\b|\b(?:own|have|use|live|die|work|do|does|are|is|happen)s? (?:them|it|so)\b/i

/** Whether a sentence is on the topic of a disclaimer: by most of its words, or right behind it by one. */
function isDenied({ sentence: told, topic }: Disclaimer, sentence: Sentence, figure: Figure): boolean {
  if (told === sentence) return isInClauseBehind(sentence, figure, topic)
  const distance = sentence.index - told.index
  const words = topicOf(sentence.text)
  const shared = [...words].filter((word) => topic.has(word)).length
  const isNear = distance > 0 && distance <= NEAR
  if (distance === 1 && OF_THEM.test(sentence.text)) return true
  return shared >= (isNear && topic.size === 1 ? 1 : 2) && shared / topic.size >= SAME_TOPIC
}

/** “The true number is unknown; 80% of cases …” */
function isInClauseBehind({ text }: Sentence, { range }: Figure, topic: ReadonlySet<string>): boolean {
  const cut = text.slice(0, range[0]).search(/[;—] |, (?:but|yet|and yet) /)
  if (cut < 0 || !isDisclaimer(text.slice(0, cut))) return false
  return [...topicOf(text.slice(cut))].some((word) => topic.has(word) && topicOf(text.slice(0, cut)).has(word))
}

/** “Stalking” and “stalked”, “smuggled” and “smuggling”. */
const stem = (word: string): string => word.replace(/(?<=[a-z]{4})(?:ing|ed|ers?|es|s|e)$/, '').slice(0, 6)

/** The words that say what a sentence is about, cut so that “smuggled” meets “smuggling”. */
function topicOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’']{2,}/gu) ?? []
  return new Set(words.filter((word) => !NO_TOPIC.has(word)).map(stem))
}
