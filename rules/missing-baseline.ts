import {
  amountsOf,
  bySentence,
  changesOf,
  type Document,
  defineRule,
  type Figure,
  isOutright,
  isSample,
  isWorkedOut,
  type Mention,
  type Range,
  type Sentence,
  statements,
  type Term,
  toldIn,
  wordsBehind,
} from '../src/rule.ts'

const RISK =
  /\b(?:risks?|odds|chances?|likelihood|probability|hazards?|danger|(?:more|less|as|times|so|very|how|are|is|were|was|be) likely|(?:un)?likely to|likelier|prone|at risk)\b/i
/** “Doubles the risk”: a verb that is no figure. */
const DOUBLES =
  /\b(?:doubles?|triples?|trebles?|quadruples?|halves?|doubling|tripling|halving) (?:the |your |their |a |his |her |our |its )?(?:[a-zÀ-ɏ-]+(?:['’]s|s['’])? ){0,3}?(?:risks?|odds|chances?|likelihood|probability|rates?|danger)\b|\b(?:risks?|odds|chances?|likelihood|probability|danger) (?:of (?:an? |the )?(?:[a-zÀ-ɏ-]+ ){1,4}|(?:is|are|was|were|has|have) )?(?:is |are |was |were |has |have |had )?(?:more than |almost |nearly |roughly )?(?:doubles?|triples?|trebles?|quadruples?|halves?|doubled|tripled|trebled|quadrupled|halved)\b/diu

/** “A 26% increased risk”, “59 per cent likelier”. */
const OF_RISK =
  /^ (?:likelier\b|as likely\b|(?:rarer|commoner|(?:more|less) (?:likely|common|frequent|probable))\b|(?:increased|reduced|elevated|decreased|raised|greater|heightened|added|excess) (?:\p{L}+ ){0,3}?(?:risks?|odds|chances?|likelihood|probability)\b)/u

/** Measures whose base everybody takes for granted: last year’s economy, last year’s prices. */
const KNOWN_BASE =
  /\b(?:econom(?:y|ies)|GDP|gross domestic product|output|inflation|(?:consumer|producer|retail|house|food|energy|oil|share|stock) prices?|prices|fares?|tolls?|rents?|postage|dues|price (?:level|index)|CPI|RPI|index|indices|ind(?:ex|ices)|shares?|stocks?|FTSE|Dow|Nasdaq|S&P|the (?:pound|dollar|euro|yen)|interest|wages?|pay|pensions?|salar(?:y|ies)|allowances?|discount\w*|deposit|tariffs?|duty|VAT|tax(?:es)?|fee|commission|premium|tip|margin)\b/i
/** “20% cheaper than its rivals”: the other one is the base. A likelihood has none so. */
const THAN =
  /^[^.;]{0,60}\b(?:than|as|relative to|compared (?:with|to)|below|above)\b(?! (?:last (?:year|month|week|decade|time)\b(?!['’]s)|(?:in|a|the (?:year|month|decade|previous)|before|they|it|we|previously|usual|ever|expected)\b))/i
/** “Compared with the old model, bills were 11% lower”: the same, said first. */
const BESIDE =
  /\b(?:compared (?:with|to)|relative to|unlike|against) (?!last\b|the (?:year|month|previous))[^.;]{2,80}$/i
/** “10% gain more than 5%”, “rise by at least 5%”: a bound that sorts people. */
const SORTS =
  /\b(?:gain|lose|see|sees|gains|loses|gaining|losing|rise|fall)(?: (?:\p{L}+ ){0,5}?(?:by )?)?(?:more|less|at least|over|under|up to)\b[^.;]{0,12}$/iu
/** “For each 1% rise”: a rule of three, and nothing that happened. */
const FOR_EACH = /\b(?:for )?(?:each|every) (?:additional |further )?$/i
/** “The bank projects growth of 1.4%”: that of last year’s economy. */
const GROWTH =
  /\b(?:projects?|projected|projecting|forecasts?|expects?|expected|predicts?|sees|annual|quarterly|economic) growth (?:of|at) $/i
/** “The lower half”, “1. Doubling the credit”: a part, and a plan. */
const NO_CHANGE = /\b(?:the|its|their) (?:lower|upper|bottom|top|other|first|second) $/i

/** Asked, not found: goals and offers. */
const NO_FINDING: ReadonlySet<string> = new Set([
  'target',
  'instruction',
  'configuration',
  'statute',
  'how-to',
  'rhetoric-only',
])

/** “Gain more than 5% of their income”, “97% would gain”: shares, and of something. */
const SHARE_OF =
  /^ (?:of|(?:down |up )?to \d|would|will|said|says?|saw|sees?|had|has|have|are|were|was|is|expect\w*|experienc\w*|report\w*|(?:gain|lose) (?:more|less|over|under|at least|between|up to))\b/

/** The risk itself, in words, or where it stands now. */
const ABSOLUTE =
  /\d ?(?:%|\p{L}{1,8}) (?:against|versus|vs\.?|compared (?:with|to)|rather than|instead of|(?:up|down) from) [$£€]?\d|\bto (?:a total of |about |around |just |nearly |almost )?\d[\d.,]* ?(?:%|per ?cent\b)|\b(?:absolute|baseline|base rate|lifetime risk|from (?:about |around |roughly |some |just |a |an )*(?:[\d£$€]|one|two|three|four|five|six|seven|eight|nine|ten|zero|nothing|half)|(?:in|of) every|out of (?:every|each|an? |about |some |the |\d|one|two|three|four|five|ten|twenty|fifty)|per (?:\d|thousand|million|hundred)|percentage points?|extra (?:cases?|deaths?)|(?:cases?|deaths?|people|women|men|children|patients) (?:in|per) [\d,]+|in (?:100|\d{1,3},\d{3}|a (?:hundred|thousand|million)))\b/iu

/** “That risk is about 0.1%”, “3% of the group had one”, “for every hundred children”: how often it befalls anybody. */
const LEVEL =
  /\b(?:risk|chances?|odds|likelihood|probability|rate) (?:is|was|are|were|stands? at|stood at) (?:\p{L}+ ){0,2}?(?:\d[\d.]* ?(?:%|per ?cent)|\p{L}+ in )|(?:%|per ?cent) (?:of (?:\p{L}+ ){1,5}?)?(?:ha(?:s|ve|d) (?:one|it|an?)|gets?|got|develop(?:s|ed)?|suffer(?:s|ed)?|d(?:ie|ies|ied)|fell ill|fall ill|catch|caught|relapsed?) |\b(?:for|among) (?:every|each) (?:hundred|thousand|million|\d[\d,]*(?! ?%))\b|\bto (?:begin|start) with\b/iu

/** “Of 10,000 women, 2 rather than 1 …”: counts that are held side by side. */
const OUT_OF = /(?:^|[.;:] )(?:Of|Among|Out of|For every|In every) (?:every |each |the )?[\d,]{2,}/

export default defineRule({
  summary: 'A relative change or risk with no base in reach.',
  why: 'A risk raised by 20% may have gone from 5 in 100 to 6, or from 5 in a million to 6: the percentage alone hides which.',
  advice: 'Add where it started and where it stands: from 5 in 100 to 6 in 100.',
  severity: 'info',
  sources: [
    'https://www.bbc.co.uk/editorialguidelines/guidance/reporting-statistics',
    'https://journalistsresource.org/health/risk-health-journalism-tips-poynter',
  ],
  flags: [
    ['A pasty a day raises the risk of gout by ⟦20%⟧.', '“20%” is told without what it is 20% of'],
    ['Night porters are ⟦30%⟧ more likely to fall ill, the union says.', '“30%”'],
    ['The pill ⟦doubles the risk⟧ of a clot, doctors warn.', '“doubles the risk”'],
    ['Complaints to the harbour board have ⟦tripled⟧ since the merger.', '“tripled”'],
    ['The mutation makes ewes ⟦five times⟧ likelier to fall ill.', '“five times”'],
    ['- Soot: a ⟦12%⟧ higher risk of stroke', '“12%”'],
  ],
  allows: [
    'A pasty a day raises the risk of gout by 20%, from 5 in 100 people to 6 in 100.',
    'The pill doubles the risk of a clot. Of 10,000 women, 2 rather than 1 will have one.',
    'Membership rose 20% to 1,240, and turnout by 4 percentage points.',
    'The mill’s use of water has dropped 70% since May, to 12 litres a day.',
    'The economy grew by 0.4% in the third quarter.',
    'The new pump is 20% cheaper than the old one.',
    'Some 12% of homes lose more than 5% of what they have, and 3% gain over 10%.',
    'It is a myth that coffee raises the risk of gout by 40%.',
  ],

  *check(document) {
    const mentions = bySentence(document.mentions)
    const based = new Set(changesOf(document).flatMap(({ amount }) => (amount ? [amount.figure.span[0]] : [])))
    const told = new Set<Sentence>()
    for (const term of [...amountsOf(document).map(({ term }) => term), ...risksIn(document)]) {
      if (told.has(term.sentence) || based.has(term.figure.span[0]) || !isOfNothing(term)) continue
      if (hasBase(document, term.sentence, mentions, term)) continue
      told.add(term.sentence)
      const { text, span } = wholeOf(term).figure
      yield { at: span, message: `“${text}” is told without what it is ${ofWhat(text)}.` }
    }
    for (const sentence of toldIn(document)) {
      const range = DOUBLES.exec(sentence.prose)?.indices?.[0]
      if (!range || told.has(sentence)) continue
      const amount = mentions.get(sentence)?.find(({ figure }) => figure.range[0] === range[0])
      if (!hasBase(document, sentence, mentions, amount)) yield reportOf(sentence, range)
    }
  },
})

const risksIn = (document: Document): Mention[] =>
  statements(document).filter((mention) => OF_RISK.test(wordsBehind(mention)))

const reportOf = (sentence: Sentence, range: Range) => ({
  at: sentence.spanOf(range),
  message: `“${sentence.text.slice(...range)}” is told without how large it was.`,
})

/** The range that an amount is an end of, or itself. */
const wholeOf = (term: Mention | Term): Mention => ('range' in term && term.range) || term

const ofWhat = (text: string): string => (/(?:%|per ?cent)$/.test(text) ? `${text} of` : 'a change from')

const isOfRisk = ({ figure, sentence: { text } }: Mention): boolean =>
  RISK.test(text.slice(Math.max(0, figure.range[0] - REACH), figure.range[1] + REACH))

/** “42% fewer attacks than those on placebo”: how often something befalls people who are treated, which is a risk by another name. */
const isOfIllness = ({ figure, sentence: { text } }: Mention): boolean =>
  BEFALLS.test(text.slice(figure.range[1], figure.range[1] + REACH)) && TREATED.test(text)

const BEFALLS =
  /^ (?:fewer|less|more|lower|higher) (?:\p{L}+ ){0,3}?(?:attacks|colds|deaths|infections|relapses|strokes|falls|fractures|seizures|flare-ups|episodes|injur(?:y|ies)|hospitali[sz]ations|admissions|stays|symptoms|cancers|tumou?rs|migraines|miscarriages|complications|cavities|fits|allergies|cases|pain|mortality)\b/u
const TREATED =
  /\b(?:placebo|controls?|control group|patients|trial|treated|untreated|vaccinat\w+|unvaccinated|drugs?|pills?|jabs?|dos(?:e|es)|tablets?|supplements?|vitamins?|diet|took|taking|ate|drank|therapy|injections?|on (?:the|a) (?:drug|medicine))\b/i

/** How much of the words around a change tells what changed. */
const REACH = 100

/** “A quarter fewer”: and no “under” or “after”, which end alike. */
const COMPARATIVE = /^ (?!(?:under|over|after|per|other|ever|never|whether|or)\b)(?:\p{L}*er|more|less)\b/u

/** “Tripled”, “a 2x increase”, “cut by a third”: a change, and not “10x the code” or “a quarter fewer words” of one thing beside another. */
function isChange({ figure: { kind, text, range }, sentence }: Mention): boolean {
  if (kind === 'percent') return true
  const behind = sentence.text.slice(range[1], range[1] + 30)
  if (kind === 'fraction') return !COMPARATIVE.test(behind)
  return (
    (/(?:ed|ing)$/.test(text) && !(text.endsWith('ing') && range[0] === 0)) ||
    /^ (?:increase|rise|jump|growth|surge|more|higher|drop|fall|decline|reduction)/.test(behind)
  )
}

/** A relative change that is found and told outright, of something whose size is not taken for granted, nor is another thing’s. */
function isOfNothing(mention: Mention): boolean {
  const { figure, sentence, notClaimBecause = '' } = mention
  if (!['percent', 'fraction', 'multiple'].includes(figure.kind) || !isOutright(mention)) return false
  if ((NO_FINDING.has(notClaimBecause) && !isOfRisk(mention)) || SHARE_OF.test(sentence.text.slice(figure.range[1])))
    return false
  if (isOfRisk(mention) || isOfIllness(mention)) return true
  if (!isChange(mention)) return false
  const before = sentence.text.slice(Math.max(0, figure.range[0] - REACH), figure.range[0])
  const behind = sentence.text.slice(figure.range[1], figure.range[1] + REACH)
  if ([BESIDE, FOR_EACH, GROWTH, NO_CHANGE].some((pattern) => pattern.test(before)) || isThreshold(figure, before))
    return false
  // “Prices rose by 3%; in 2022 they had risen by 8%”: of what the sentence opened with.
  const subject = TAKES_UP.test(before) ? sentence.text.slice(0, figure.range[0]) : before
  return !KNOWN_BASE.test(subject) && !KNOWN_BASE.test(behind.slice(0, 40)) && !THAN.test(behind)
}

const TAKES_UP = /[;,] [^;,]{0,30}\b(?:they|it|these|those)\b[^;]{0,40}$/

const isThreshold = ({ bound }: Figure, before: string): boolean =>
  bound !== undefined && /\d(?: ?%| per ?cent)/.test(before) && SORTS.test(before)

type BySentence = ReadonlyMap<Sentence, readonly Mention[]>

/** The size stands in the sentence or beside it: absolute numbers, or, of anything but a risk, an end of the change. */
function hasBase(document: Document, sentence: Sentence, mentions: BySentence, amount?: Mention): boolean {
  const ofRisk = !amount || isOfRisk(amount)
  if (amount && isWorkedOut(document, amount)) return true
  const further = [2, 3].map((step) => document.sentences[sentence.index + step])
  if (further.some((other) => other?.block === sentence.block && OUT_OF.test(other.prose))) return true
  return [-1, 0, 1].some((step) => {
    const other = document.sentences[sentence.index + step]
    if (!other || (other.block !== sentence.block && other.block.kind === 'item')) return false
    if ([ABSOLUTE, LEVEL, OUT_OF].some((pattern) => pattern.test(other.prose))) return true
    return (mentions.get(other) ?? []).some(
      (mention) => isSize(mention, ofRisk) && mention.figure.span[0] !== amount?.figure.span[0],
    )
  })
}

const PERIODS = /^(?:second|minute|hour|day|night|week|month|year|decade|annum)s?$/

/** A number of things or of money that is no part of what is done (“two rashers a day”), nor of who was asked. */
function isSize(mention: Mention, ofRisk: boolean): boolean {
  const { kind, per = '', unit = '', value = 0 } = mention.figure
  if (kind === 'ratio') return true
  if (kind === 'rate') return !PERIODS.test(per) || (!ofRisk && (value >= 20 || unit !== ''))
  if (kind === 'measure') return !ofRisk && !PERIODS.test(unit)
  return !ofRisk && (kind === 'money' || (kind === 'count' && value >= 10 && !isSample(mention)))
}
