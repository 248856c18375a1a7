import {
  bySentence,
  type Document,
  defineRule,
  isDoing,
  isInClause,
  isSpokenOf,
  type Mention,
  quoted,
  type Sentence,
  statements,
  wordsBehind,
} from '../src/rule.ts'

/** A figure that is credited, though to nobody, is meant as a fact, even where it might be a manner of speaking. */
const MEANT = new Set<Mention['notClaimBecause']>([undefined, 'rhetoric', 'common-knowledge'])

/** “Walkers live 3.2 years longer”: a difference that somebody measured, however short it is. */
const DIFFERENCE =
  /^\s*(?:more|less|fewer|longer|shorter|earlier|later|sooner|older|younger|taller|heavier|faster|slower|than)\b/i

/** What the reader will see for himself, or somebody might: no report of anything. */
const NO_REPORT = /\byour\b|\b(?:might|may|could|would(?! have it)|should)\b/i
/** “A reader asks why 51% in one poll …”, “some have argued that 2% is fair”: a question, and what ought to be. */
const NO_FACT =
  /\b(?:asks?|asked|wonders?|wondered|(?:want|wants|wanted) to know) (?:me |us )?(?:why|whether|how|if|what)\b|\bargue[sd]?\b.*\b(?:is|are|be|seems?) (?:more |most )?(?:appropriate|reasonable|adequate|right|fair|enough|best|justified|too (?:high|low))\b/i
/** “Larger than economists had expected”: the figure is what came, and not what they said. */
const EXPECTED = /\b(?:than|as [a-z]+ as)(?: most| some| many)? $/i
/** “Millions of them”: no number that anybody could look up. */
const MANY = /^(?:tens of |hundreds of )?(?:dozens|hundreds|thousands|millions|billions)$/i
/** “The map shows”: a picture that the text itself shows is there to be looked at. */
const PICTURE =
  /^(?:the|this|that|our|my) (?:\p{L}+ ){0,2}?(?:map|chart|graph|plot|figure|diagram|image|infographic|picture)s?\b/iu
/** How many blocks a picture may stand away from the words that point to it. */
const IN_SIGHT = 2
/** “Particles of 2.5 micrometres or smaller”: a bound that is defined. */
const BOUND =
  /^ or (?:smaller|less|more|larger|bigger|fewer|longer|shorter|greater|under|over|above|below|older|younger)\b/i
/** Said in jest. */
const JOKE = /\b(?:joke[sd]?|joking|quip(?:s|ped)|kidding|jest(?:s|ed)?)\b/i
/** “…; that figure compares two different years”: the writer takes it up to judge it. */
const TAKEN_UP =
  /[;—–]\s?(?:but |yet |though )?(?:that|this|the) (?:figure|number|claim|statistic|estimate)\b|; (?:in fact,? |actually,? )?it (?:is|was) (?:only |just |really )?\p{Sc}?\d/iu
/** “… I rang the publisher, and nobody there could name a single study”: the writer looked for who said so, and tells that there is none. */
const UNTRACED =
  /\b(?:nobody|no one|none of (?:them|those|these)|not one of|neither)(?: [\p{L}’'-]+){0,3} (?:could|can|would|was able to) (?:name|cite|find|produce|point|trace|tell|give|show|say)\b|\b(?:I|we) (?:could not|couldn['’]t|cannot|can['’]t|failed to|was unable to|were unable to|never) (?:find|found|trace|traced|track)\b/iu

/** “A paper wrote …, which is four times too many”: told to be put right. */
const PUT_RIGHT =
  /(?:,|[;—–]) ?(?:which|that|this) (?:is|was|were|cannot be|can['’]t be) (?:[\p{L}\d]+ ){0,4}?(?:too (?:many|much|high|low|few|little|large|small|big)|wrong|false|untrue|incorrect|mistaken|nonsense|not (?:true|right|so|correct)|an? (?:[a-z]+ )?(?:mistake|error|slip|misprint)|impossible)\b/iu
/** “A report on school meals (10 February) stated”: which one is told by its day. */
const OF_A_DAY =
  /\((?:[^()]{0,20}[ ,])?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b[^()]{0,12}\d?[^()]{0,8}\)/

/** “… living “100% self-hosted””: a saying in quotation marks, of a few words. */
const SAYING = { before: /["“‘'][^"“”‘’']{0,20}$/u, behind: /^[^"“”‘’'.;]{0,30}[.,]?["”’']/u }

export default defineRule({
  summary: 'A figure credited to nobody in particular.',
  why: '“Studies show” sounds like a source, but a reader cannot look it up: it hides who counted, whom, and when.',
  advice: 'Name the study, the body or the person, and link to where the figure stands.',
  severity: 'warning',
  sources: ['https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Unsupported_attributions'],
  flags: [
    ['⟦Studies show⟧ that 70% of office moves overrun their budget.', '“Studies show” names nobody for “70%”'],
    ['⟦Experts say⟧ that one in three beekeepers lost a colony last winter.', '“one in three”'],
    ['By 2019, ⟦it is estimated⟧, the disease had killed 40,000 elms.', 'names nobody'],
    ['⟦Sources close to⟧ the mill put its debt at $61 million.', '“$61 million”'],
    ['⟦By most accounts⟧ a third of the herd was lost.', '“a third”'],
    ['⟦Estimates suggest⟧ that the blockage weighed 130 tonnes.', '“130 tonnes”'],
    ['⟦Research suggests⟧ that remote staff take 12% fewer sick days and stay 20% longer.', '“12%” and “20%”'],
  ],
  allows: [
    'Studies by [Lee](https://example.org/lee) and Okafor (2023) show that 70% of office moves overrun their budget.',
    'Beekeeping experts like the Dormouse Trust say that one in three colonies was lost.',
    '“Studies show that 80% of studies show something,” she joked.',
    'The shop sells 4,000 rings a year, and according to some research more of them are of tin.',
    'Experts disagree about how the elms should be felled.',
    'Marine biologists at the University of Bergen say that one in three kelp beds has gone.',
    'It is often said that half of all shops fail; that figure counts sales of shops as failures.',
    'Do studies really show that 70% of office moves overrun?',
  ],

  *check(document) {
    const vague = statements(document).filter(
      (mention) =>
        mention.source.status === 'vague' &&
        isMeantAsFact(mention) &&
        isInClause(mention) &&
        !isDoing(mention) &&
        !isSpokenOf(document, mention) &&
        !isUntraced(mention.sentence, document) &&
        !PAGE.test(mention.sentence.block.text) &&
        !isInSight(mention, document),
    )
    for (const mentions of bySentence(vague).values()) {
      const [{ source, attribution, figure }] = mentions
      const words = source.via ?? attribution ?? figure
      const figures = quoted(mentions.map(({ figure }) => figure.text))
      yield { at: words.span, message: `“${words.text}” names nobody for ${figures}: a reader cannot look it up.` }
    }
  },
})

/** “Prosser’s table on p. 266”: who turns to a page has a work in hand. */
const PAGE = /\b(?:pp?\. ?|on page |at page |pages )\d{1,4}\b/

/** “It weighed 130 tonnes”: a measure, and no span of time. */
const isMeasured = ({ figure: { kind, text, unit = '' } }: Mention): boolean =>
  kind === 'measure' && /\d[\d.,]*\d/.test(text) && !/^(?:second|minute|hour|day|week|month|year)s?$/.test(unit)

/** “Studies show that crows remember a face for 5 years”: whatever follows a “that” is what they found. */
const isReported = ({ source: { via }, figure: { range }, sentence: { text } }: Mention): boolean => {
  const at = via ? text.indexOf(via.text) : -1
  const end = at + (via?.text.length ?? 0)
  return (
    at >= 0 &&
    end < range[0] &&
    !/^it\b/i.test(via?.text ?? '') &&
    (/^ that\b/.test(text.slice(end)) || /^according to\b/i.test(via?.text ?? ''))
  )
}

/** “In a poll of 1,000 there would be about 60 of those”: in any. */
const IN_ANY =
  /\b(?:in|with|from) (?:an?|any|each|every) (?:\p{L}+ )?(?:poll|survey|study|trial|sample|census) (?:of|with|among) \d[\d,]*[^.;\d]{0,50}(?:\b(?:would|might|could|can|may|will)\b|['’](?:d|ll)\b)/iu

function isMeantAsFact(mention: Mention): boolean {
  const { figure, notClaimBecause, source, sentence } = mention
  if (/^(?:an?|any|each|every) (?:\p{L}+ )?\p{L}+$/iu.test(source.via?.text ?? '') && IN_ANY.test(sentence.text))
    return false
  if (OF_A_DAY.test(source.via?.text ?? '')) return false
  if (
    NO_REPORT.test(source.via?.text ?? '') ||
    TAKEN_UP.test(sentence.text) ||
    PUT_RIGHT.test(sentence.text) ||
    MANY.test(figure.text)
  )
    return false
  if (EXPECTED.test(wordsUpTo(source.via?.text ?? '', sentence.text))) return false
  if (notClaimBecause === 'rhetoric' && isSaying(mention)) return false
  if (figure.kind === 'measure' && BOUND.test(wordsBehind(mention))) return false
  if (JOKE.test(sentence.text) || NO_FACT.test(sentence.text)) return false
  if (
    notClaimBecause === 'narrative-count' &&
    source.reach === 'sentence' &&
    (isMeasured(mention) || isReported(mention))
  )
    return true
  return (
    MEANT.has(notClaimBecause) ||
    ((figure.kind === 'measure' || figure.kind === 'rate') && DIFFERENCE.test(wordsBehind(mention)))
  )
}

const isSaying = ({ figure: { range }, sentence: { text } }: Mention): boolean =>
  SAYING.before.test(text.slice(Math.max(0, range[0] - 24), range[0])) &&
  SAYING.behind.test(text.slice(range[1], range[1] + 40))

const isInSight = ({ source, sentence: { block } }: Mention, { links }: Document): boolean =>
  PICTURE.test(source.via?.text ?? '') &&
  links.some((link) => link.role === 'image' && Math.abs(link.block.index - block.index) <= IN_SIGHT)

/** By the sentence itself or the next one of its paragraph. */
function isUntraced({ text, block, index }: Sentence, { sentences }: Document): boolean {
  const next = sentences[index + 1]
  return UNTRACED.test(text) || (next?.block === block && UNTRACED.test(next.text))
}

const wordsUpTo = (words: string, text: string): string => text.slice(0, Math.max(0, text.indexOf(words)))
