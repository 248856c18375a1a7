/**
 * What speaks for a figure being a statistic about the world, and what against. Each signal is a question to the figure's scene with a
 * weight; `not-claim.ts` adds them up. Weights are halves: one is what a reader would call a hint, two a reason.
 */
import type { Figure, FigureKind, NotClaim } from '../model.ts'
import { governing, isExample, isStatute, isTarget } from './frames.ts'
import { GROUPS, MACHINERY, PARTS, TIMES } from './nouns.ts'
import type { Scene } from './scene.ts'

export interface Signal {
  readonly weight: number
  readonly kinds?: readonly FigureKind[]
  /** Of a signal against: the reason that it gives. */
  readonly because?: NotClaim
  holds(scene: Scene): boolean
}

const SHARES: readonly FigureKind[] = ['percent', 'fraction', 'ratio', 'point']
const COUNTED: readonly FigureKind[] = ['count', 'rate', 'ratio']
const BARE: readonly FigureKind[] = ['count', 'money', 'measure', 'rate', 'multiple', 'fraction', 'rank']

export const sizeOf = ({ value, low, high }: Figure): number => Math.abs(value ?? high ?? low ?? 0)

// ── For ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const FINDING =
  /\b(?:surveys?|surveyed|polls?|polled|stud(?:y|ies)|research(?:ers)?|census|statistics|stats|estimates?|estimated|according to|reports?|reported|found|finds|findings|analysis|data|figures|respondents|recorded|published|showed|reveals?|revealed|index)\b/i

const TREND =
  /\b(?:r(?:ise|ises|ose|isen|ising)|f(?:all|alls|ell|allen|alling)|gr(?:ow|ows|ew|own|owing|owth)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|jump(?:s|ed)?|surged?|soared|plummeted|plunged|doubl(?:ed|ing)|tripl(?:ed|ing)|halved|compared (?:to|with)|up from|down from|more than (?:in|last)|year[- ]over[- ]year|year[- ]on[- ]year|since (?:19|20)\d\d|record (?:high|low)|peaked|reached|stood at)\b/i

const AGGREGATE =
  /\b(?:average[sd]?|mean|median|typical(?:ly)?|on average|total(?:s|ed|led|ing)?|in all|altogether|combined|overall|per capita|per person|per head|per year|a year|each year|every year|annual(?:ly)?|per day|a day|each day|daily|monthly|per month|number of|proportion|percentage|share of|rates? of|amount of|population|worth|as many as|as much as|as few as|market|industry|gdp|revenue|spending|expenditure|budget|deficit|debt|exports?|imports?|sales|profits?|cost(?:s|ing)?|damages?|losses|savings)\b/i

const PLACE =
  /\b(?:worldwide|globally|global|world|nationwide|national|international|planet|earth|europe(?:an)?|africa(?:n)?|asia(?:n)?|america(?:n|ns|s)?|u\.?s\.?a?\.?|united states|u\.?k\.?|united kingdom|britain|british|england|scotland|wales|ireland|canad(?:a|ian|ians)|australia(?:n|ns)?|india(?:n|ns)?|chin(?:a|ese)|japan(?:ese)?|german(?:y|s)?|fr(?:ance|ench)|spain|spanish|ital(?:y|ian|ians)|mexic(?:o|an|ans)|brazil(?:ian|ians)?|russia(?:n|ns)?|eu|federal|country|countries|nations?|states)\b/i

const YEAR = /\b(?:1[5-9]|20)\d\d\b/

const EVENT =
  /\b(?:killed|died|dead|injured|wounded|infected|diagnosed|affected|displaced|evacuated|rescued|employ(?:s|ed)?|liv(?:e|es|ed|ing)|lack(?:s|ed)?|identif(?:y|ied)|arrested|charged|convicted|sold|shipped|downloaded|distributed|spend|spends|spent|earn|earns|earned|generat(?:e|es|ed|ing)|produc(?:e|es|ed)|emit(?:s|ted)?|consum(?:e|es|ed)|died|born|served|attended|visited|watched|viewed|used|participated|received|registered|signed|donated|funded|invested|awarded|raised|raising|creat(?:ed|ing)|built|planted|destroyed|lost|stolen|exposed|leaked|suffer(?:s|ed)?|account(?:s|ed)? for)\b/i

const NUMBERS_TITLE =
  /\b(?:numbers|stat(?:s|istics)?|facts?|figures|data|findings|results|survey|report|statistical|demographics|metrics|at a glance)\b/i

/** The heading above and the words that introduce the list: what the section says that it gives. */
function titles({ sentence: { block } }: Scene): string {
  const heading = block.headings[block.headings.length - 1]
  return `${heading?.text ?? ''} ${block.list?.intro?.text ?? ''}`
}

const isSharedGroup = ({ rest }: Scene): boolean =>
  /^\s*(?:\([^)]{1,40}\)\s*)?of\s+(?!them\b|it\b|(?:the )?(?:time|way|day|effort|work|page|screen|file|code|width|height|space)\b)/i.test(
    rest,
  )

const NATIONALS = /^(?:\s*of)?\s*(?:all |the |adult |young |older )?\p{Lu}\p{Ll}{2,}(?:ns|ts|ese|ish|is|es|ans|ers)\b/u

const isGroup = ({ noun, rest }: Scene): boolean => GROUPS.has(noun) || NATIONALS.test(rest)

const SUPERLATIVE = /\b(?:most|least|leading|\p{L}{2,}est)\b/u

const isSuperlative = ({ figure, after }: Scene): boolean =>
  SUPERLATIVE.test(figure.text) || SUPERLATIVE.test(after.slice(0, 20))

/** Another figure of the sentence that would stand as a statistic by itself. */
const isFirm = (figure: Figure): boolean =>
  figure.kind === 'percent' ||
  (figure.kind === 'count' && sizeOf(figure) >= 1000) ||
  (figure.kind === 'money' && sizeOf(figure) >= 1e6)

const hasFirmCompany = ({ figure, sentence }: Scene): boolean =>
  sentence.figures.length < 40 && sentence.figures.some((other) => other !== figure && isFirm(other))

export const EVIDENCE: readonly Signal[] = [
  { weight: 1, kinds: SHARES, holds: isSharedGroup },
  { weight: 1, holds: isGroup },
  { weight: 1, kinds: BARE, holds: ({ figure }) => figure.approximate || figure.bound !== undefined },
  { weight: 1, holds: ({ sentence }) => FINDING.test(sentence.prose) },
  { weight: 1, holds: ({ before, after }) => TREND.test(before) || TREND.test(after) },
  { weight: 1, kinds: BARE, holds: ({ before, after }) => AGGREGATE.test(before) || AGGREGATE.test(after) },
  { weight: 0.5, kinds: BARE, holds: ({ lead, rest }) => PLACE.test(lead) || PLACE.test(rest) },
  { weight: 0.5, kinds: BARE, holds: ({ lead, rest }) => YEAR.test(lead) || YEAR.test(rest) },
  { weight: 0.5, kinds: BARE, holds: ({ before, after }) => EVENT.test(before) || EVENT.test(after) },
  { weight: 1, kinds: BARE, holds: hasFirmCompany },
  { weight: 2, kinds: ['rank'], holds: isSuperlative },
  {
    weight: 1,
    kinds: ['multiple'],
    holds: ({ after }) =>
      /^\s*(?:as (?:many|much|likely|often|high|fast|large|big)|more|less|higher|lower|greater|larger|that of|the (?:number|rate|amount|share|percent\p{L}*|size|average|risk)|its|their|since|from|in|over|by)\b/u.test(
        after,
      ),
  },
  { weight: 1.5, kinds: BARE, holds: (scene) => NUMBERS_TITLE.test(titles(scene)) },
]

// ── Against ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a first person tells that others found. */
const ME = /\b(?:I|I'm|I've|I'd|I'll|me|my|mine|myself)\b/
const US = /\b(?:we|we're|we've|we'd|our|ours|us)\b/i
const YOU = /\b(?:you|you're|you've|you'd|you'll|your|yours)\b/i

const near = (scene: Scene, person: RegExp): boolean =>
  person.test(governing(scene.before)) || person.test(scene.after.slice(0, 60).replace(/\S*$/, ''))

const PERFORMANCE =
  /\b(?:faster|slower|speed-?ups?|overhead|latency|throughput|benchmarks?|benchmarked|compil(?:e|es|ed|er|ation|ing)|build times?|runtime|run-?time|cpu|gpu|memory (?:use|usage)|ram|cache (?:hits?|miss(?:es)?)|bundle size|binary size|test suite|requests? per second|response time|load time|render(?:s|ed|ing)?|startup time|accuracy|f1|precision|recall|training set|epochs?)\b/i

const DETERMINED =
  /\b(?:the|these|those|our|my|his|her|their|its|your|all|both|any|each|every|other|first|last|next|following|final|same|past|previous|another|of)\s+(?:\p{Ll}+\s)?$/iu

const LABELLED =
  /(?:\b(?:section|figure|fig\.?|chapter|level|part|phase|stage|version|route|title|article|step|no\.?|nos\.?|number|issue|volume|vol\.?|page|pages|pp?\.|table|appendix|act|rule|day|week|round|episode|season|grade|tier|class|type|line|item|question|exhibit|schedule|stage|unit|module|lesson|option|scenario|channel|room|floor|gate|bus|highway|windows|python|java|ios|android|node|php|web|drupal|phase)\s*|#|№)$/i

const TOP = /\b(?:top|best|first|last)\s*$/i

const AGE = /\b(?:aged?|ages|age of|age)\s+(?:\d+\s*(?:and|to|-|–)\s*)?$/i

const AGE_BOUND =
  /\b(?:those|people|children|kids|adults|women|men|anyone|everyone|users|workers|voters|[a-z]+s)\s+(?:under|over|above|below|older than|younger than)\s*$/i

const AGE_BEHIND =
  /^\s*(?:-|–)?\s*(?:years? old|year-olds?|years? of age|and (?:over|older|under|up|above)|or (?:older|younger|over))\b/i

const TERMS =
  /\b(?:prizes?|awards?|grants?|purse|bount(?:y|ies)|rewards?|scholarships?|winners?|fees?|fares?|subscription|tickets?|price[ds]?|pricing|discount|coupon|off|plan|tier|salary|stipend|deposit|rent|donat(?:e|ion|ions)|free|buy|purchase|bought|paid|pay|tip)\b/i

const IDIOM = /\b(?:think|thought|twice|look|checked?|double|once or)\s*$/i

const ABSOLUTE =
  /^\s*(?:sure|certain|free|honest|true|safe|secure|correct|right|agree|organic|natural|cotton|pure|genuine|compatible|satisfied|committed|focused|comfortable|confident|convinced|positive|worth|guaranteed|effort|commitment|reliable|accurate|remote|online|open|test coverage|code coverage|coverage|uptime|of (?:the|my|our|your) (?:time|effort|attention|way))\b/i

const isWholeOrMore = ({ value }: Figure): boolean => value !== undefined && value >= 100 && value % 10 === 0

const FICTION =
  /\b(?:in the (?:novel|story|movie|film|game|series|show|book)|fictional|protagonist|fairy tale|superhero|dragons?|wizards?)\b/i

/** A heading that is no sentence counts what stands below it. */
const inHeading = ({ sentence: { block } }: Scene): boolean => block.kind === 'heading' && !/[.!]\s*$/.test(block.text)

/** "2% tax", "20% discount": a rate that somebody sets. */
const SET_RATE =
  /^\s*(?:\p{L}+\s)?(?:tax|taxes|vat|duty|tariff|discount|off|fee|commission|interest|apr|apy|abv|alcohol|deposit|royalty|cashback|bonus|down payment|solution|concentration)\b/iu
const inCell = ({ sentence }: Scene): boolean => sentence.block.kind === 'cell'

/** The whole block is one link: the title of another text. */
const isLinkTitle = ({ sentence: { block } }: Scene): boolean =>
  block.links.some(({ range, kind }) => kind === 'link' && range[1] - range[0] > block.text.trim().length * 0.7)

const isAge = ({ before, after, noun, figure }: Scene): boolean =>
  AGE.test(before) ||
  AGE_BEHIND.test(after) ||
  (sizeOf(figure) <= 120 && (noun === '' || noun === 'year') && AGE_BOUND.test(before))

const isSmall = ({ figure }: Scene): boolean => sizeOf(figure) < 100

export const OBJECTIONS: readonly Signal[] = [
  { weight: 2, because: 'statute', holds: isStatute },
  { weight: 2.5, because: 'target', holds: isTarget },
  { weight: 3, because: 'example', holds: isExample },
  { weight: 3, because: 'own-life', holds: (scene) => near(scene, ME) },
  { weight: 2, because: 'own-product', kinds: BARE, holds: (scene) => US.test(governing(scene.before)) },
  { weight: 2, because: 'how-to', kinds: BARE, holds: (scene) => near(scene, YOU) },
  {
    weight: 2.5,
    because: 'own-benchmark',
    holds: ({ before, after }) => PERFORMANCE.test(before) || PERFORMANCE.test(after),
  },
  { weight: 3, because: 'configuration', holds: ({ noun }) => MACHINERY.has(noun) },
  { weight: 2.5, because: 'narrative-count', kinds: COUNTED, holds: ({ noun }) => PARTS.has(noun) },
  { weight: 2, because: 'narrative-count', kinds: COUNTED, holds: ({ noun }) => TIMES.has(noun) },
  {
    weight: 1.5,
    because: 'narrative-count',
    kinds: COUNTED,
    holds: (scene) => isSmall(scene) && DETERMINED.test(scene.before),
  },
  { weight: 4, because: 'label', kinds: COUNTED, holds: ({ before, noun }) => noun === '' && LABELLED.test(before) },
  { weight: 3, because: 'label', kinds: COUNTED, holds: ({ before }) => TOP.test(before) },
  { weight: 3, because: 'label', kinds: ['count', 'measure'], holds: ({ after }) => /^[-–]\p{L}/u.test(after) },
  { weight: 4, because: 'label', kinds: ['count', 'measure'], holds: isAge },
  { weight: 1, because: 'label', kinds: ['count'], holds: ({ noun }) => noun === '' },
  {
    weight: 2,
    because: 'statute',
    kinds: ['money'],
    holds: ({ before, after }) => TERMS.test(before) || TERMS.test(after),
  },
  {
    weight: 4,
    because: 'rhetoric',
    kinds: ['percent'],
    holds: ({ figure, after }) => isWholeOrMore(figure) && ABSOLUTE.test(after),
  },
  { weight: 4, because: 'rhetoric', kinds: ['multiple', 'fraction'], holds: ({ before }) => IDIOM.test(before) },
  { weight: 2.5, because: 'statute', kinds: ['percent'], holds: ({ after }) => SET_RATE.test(after) },
  { weight: 1.5, because: 'fiction', holds: ({ sentence }) => FICTION.test(sentence.prose) },
  { weight: 2, because: 'label', kinds: BARE, holds: inHeading },
  { weight: 1, because: 'label', kinds: BARE, holds: inCell },
  { weight: 3, because: 'label', kinds: COUNTED, holds: isLinkTitle },
]
