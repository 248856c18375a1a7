/** What speaks for a figure being a statistic about the world. */
import type { Figure, FigureKind } from '../model.ts'
import { GROUPS } from './nouns.ts'
import { around, BARE, isTime, type Scene, SHARES, sizeOf } from './scene.ts'

/** A question to the surroundings of a figure, and how much a yes weighs: one is what a reader would call a hint, two a reason. */
export interface Evidence {
  readonly weight: number
  /** Absent: of every kind. */
  readonly kinds?: readonly FigureKind[]
  holds(scene: Scene): boolean
}

const FINDING =
  /\b(?:surveys?|surveyed|polls?|polled|stud(?:y|ies)|research(?:ers)?|census|statistics|stats|estimates?|estimated|according to|reports?|reported|f(?:i|ou)nds?|findings|analysis|data|figures|respondents|recorded|published|showed|shows|reveals?|revealed|index|warn(?:s|ed)?|experts?|scientists?)\b/i

const TREND =
  /\b(?:r(?:ise|ises|ose|isen|ising)|f(?:all|alls|ell|allen|alling)|gr(?:ow|ows|ew|own|owing|owth)|(?:in|de)creas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|jump(?:s|ed)?|surged?|soared|plunged?|plummeted|doubl(?:ed|ing)|tripl(?:ed|ing)|halved|compared (?:to|with)|up from|down from|more than (?:in|last)|year[- ](?:over|on)[- ]year|since (?:19|20)\d\d|record|peaked|reached|stood at)\b/i

const AVERAGE = /\b(?:averag(?:e|es|ed|ing)|mean|median|typical(?:ly)?|life expectancy|per capita|attention span)\b/i

const TOTAL =
  /\b(?:total(?:s|ed|led|ing)?|in all|altogether|combined|overall|per person|per head|(?:per|a|each|every|per) (?:year|month|day|week)|annual(?:ly)?|yearly|daily|monthly|number of|proportion|percentage|share of|rates? of|amount of|population|worth|as (?:many|much|few) as|market|industry|economy|gdp|revenues?|spending|expenditures?|budget|deficit|debt|exports?|imports?|sales|profits?|costs?|costing|damages?|loss(?:es)?|savings|settlement|fined|fraud|ransom|subsid(?:y|ies)|bailout|wages?|incomes?|salar(?:y|ies)|emissions)\b/i

const PLACE =
  /\b(?:worldwide|globally|global|world|world's|nationwide|national|international|planet|earth|europe(?:an)?|africa(?:n)?|asia(?:n)?|america(?:n|ns|s)?|united states|united kingdom|britain|british|england|canad(?:a|ian|ians)|australia(?:n|ns)?|indian?|chin(?:a|ese)|japan(?:ese)?|german(?:y|s)?|fr(?:ance|ench)|mexic(?:o|an|ans)|brazil(?:ian)?|russia(?:n|ns)?|federal|countr(?:y|ies)|country's|nations?|nation's)\b|\b(?:U\.?S\.?|U\.?K\.?|EU|USA)(?![\p{L}])/iu

const YEAR = /\b(?:1[5-9]|20)\d\d\b/

const EVENT =
  /\b(?:kill(?:ed|ing)|died|dead|die|injured|wounded|infected|diagnosed|affect(?:s|ed)|displaced?|evacuated|rescued|employ(?:s|ed)?|liv(?:e|es|ed|ing)|lack(?:s|ed)?|identif(?:y|ied)|arrested|charged|convicted|custody|sold|shipped|downloaded|distributed|spend|spends|spent|earn|earns|earned|generat(?:e|es|ed|ing)|produc(?:e|es|ed)|emit(?:s|ted)?|consum(?:e|es|ed)|born|served|attended|visited|watched|viewed|used by|participated|received|registered|signed|donated|funded|invested|raised|raising|creat(?:ed|ing)|built|planted|destroy(?:ed|ing)|burn(?:ed|t|ing)|lost|stolen|exposed|leaked|suffer(?:s|ed)?|account(?:s|ed)? for|closed)\b/i

const NUMBERS_TITLE =
  /\b(?:numbers|stat(?:s|istics)?|facts?|figures|data|findings|results|survey|statistical|demographics|metrics|at a glance)\b/i

/** The heading above and the end of the words that introduce the list: what the section says that it gives. */
function titles({ sentence: { block } }: Scene): string {
  const heading = block.headings.at(-1)?.text ?? ''
  const intro = block.list?.intro?.text ?? ''
  return `${heading.slice(0, 160)} ${intro.slice(-160)}`
}

/** "of the time", "of my effort", "of the screen": a share of nothing that is counted. */
const SHARED =
  /^\s*(?:\([^)]{1,40}\)\s*)?of\s+(?!(?:them|it|(?:(?:the|my|your|our) )?(?:time|way|day|effort|work|page|screen|file|code|width|height|space|battle|fun|team))\b)/i

/** "Americans", "young Britons", "Spanish voters". */
const NATIONALS = /^(?:\s*of)?\s*(?:all |the |adult |young |older )?\p{Lu}\p{Ll}{2,}(?:ns|ts|ese|ish|es|ers)\b/u

const isGroup = ({ figure, noun, rest }: Scene): boolean =>
  (GROUPS.has(noun) || NATIONALS.test(rest)) && (figure.kind !== 'percent' || /^\s*of\b/.test(rest))

const GROUPED: readonly FigureKind[] = [...SHARES, 'count', 'rate']

const isFew = ({ figure }: Scene): boolean => figure.kind === 'count' && sizeOf(figure) < 100

const SUPERLATIVE = /\b(?:most|least|leading|(?!(?:for|inter|w|v|t|r|h|qu)est)\p{Ll}{3,}est)\b/u

const isRanked = ({ figure, before, after }: Scene): boolean =>
  SUPERLATIVE.test(figure.text) ||
  SUPERLATIVE.test(after.slice(0, 20)) ||
  /\b(?:ranks?|ranked|ranking|place[ds]?)\b/i.test(before)

const COMPARED =
  /^\s*(?:as (?:many|much|likely|often|high|fast|large|big|common)|more|less|fewer|higher|lower|greater|larger|bigger|that of|the (?:number|rate|amount|share|percent\p{L}*|size|average|risk|level)|its|their|since|from|in|over|by|of)\b/u

const AVERAGE_SUBJECT = /^\W*(?:the|an?|on) (?:average|median|mean|typical)\b/i

const isAverage = (scene: Scene): boolean => AVERAGE_SUBJECT.test(scene.before) || around(AVERAGE, 30)(scene)

/** Another figure of the sentence that would stand as a statistic by itself. */
const isFirm = (figure: Figure): boolean =>
  figure.kind === 'percent' ||
  (figure.kind === 'count' && sizeOf(figure) >= 1000) ||
  (figure.kind === 'money' && sizeOf(figure) >= 1e6)

/** How many figures of a sentence are looked at for company. */
const COMPANY = 40

const hasCompany = ({ figure, sentence }: Scene): boolean =>
  sentence.figures.slice(0, COMPANY).some((other) => other !== figure && isFirm(other))

const inSentence =
  (pattern: RegExp) =>
  ({ lead, rest }: Scene) =>
    pattern.test(lead) || pattern.test(rest)

export const EVIDENCE: readonly Evidence[] = [
  { weight: 1, kinds: SHARES, holds: ({ rest }) => SHARED.test(rest) },
  { weight: 1, kinds: GROUPED, holds: (scene) => isGroup(scene) && !isFew(scene) },
  { weight: 0.5, kinds: GROUPED, holds: (scene) => isGroup(scene) && isFew(scene) },
  { weight: 1, kinds: BARE, holds: ({ figure }) => figure.approximate || figure.bound !== undefined },
  { weight: 1, holds: inSentence(FINDING) },
  { weight: 1, holds: around(TREND) },
  { weight: 2, kinds: BARE, holds: isAverage },
  { weight: 4, kinds: ['measure'], holds: ({ figure, before }) => isTime(figure) && AVERAGE.test(before.slice(-30)) },
  { weight: 1, kinds: BARE, holds: around(TOTAL) },
  { weight: 0.5, kinds: BARE, holds: inSentence(PLACE) },
  { weight: 0.5, kinds: BARE, holds: inSentence(YEAR) },
  { weight: 0.5, kinds: BARE, holds: around(EVENT) },
  { weight: 1, kinds: BARE, holds: hasCompany },
  { weight: 2, kinds: ['rank'], holds: isRanked },
  { weight: 1, kinds: ['multiple'], holds: ({ after }) => COMPARED.test(after) },
  { weight: 1.5, kinds: BARE, holds: (scene) => NUMBERS_TITLE.test(titles(scene)) },
]
