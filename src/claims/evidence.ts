/** What speaks for a figure being a statistic about the world. */
import type { Figure, FigureKind } from '../model.ts'
import { isExtentOfChange, isHalving, OUTDOING, TREND } from './cues.ts'
import { isPlural, isVerb, singular, wordSet } from './grammar.ts'
import {
  isAverage,
  isAverageOfGroup,
  isAverageTime,
  isClassAgainstClass,
  isDifferenceInTime,
  isLossOfOthers,
  isOfALife,
  isOfAny,
  isOfNoun,
  isPartOfPlace,
  isPerUnit,
  isRankAtLarge,
  isRankOfPlace,
} from './of-a-kind.ts'
import { nounOf, type Scene } from './scene.ts'
import { around, BARE, inSentence, ofSentence, SHARES, type Signal, sizeOf, type Test } from './signal.ts'
import { isDatum } from './tabulated.ts'
import { GROUPS } from './vocabulary.ts'
import { indexAt } from './words.ts'

const FINDING =
  /\b(?:surveys?|surveyed|polls?|polled|stud(?:y|ies)|research(?:ers)?|census|statistics|stats|estimates?|estimated|according to|reports?|reported|f(?:i|ou)nds?|findings|analysis|data|figures|respondents|recorded|published|showed|shows|reveals?|revealed|index|warn(?:s|ed)?|experts?|scientists?)\b/i

/** What statistical offices publish. */
const SOCIETY =
  /\b(?:(?:un)?employment|jobless|poverty|inflation|mortality|literacy|illiteracy|graduation|turnout|crime|homicide|suicide|birth|death|fertility|obesity|vaccination|home-?ownership|incarceration|divorce|dropout|approval|prevalence) (?:rates?|levels?|is|was|at|of|among)\b|\b(?:gdp|life expectancy|unemployment|inflation|turnout)\b/i

const TOTAL =
  /\b(?:total(?:s|ed|led|ing)?|in all|altogether|combined|overall|per person|per head|(?:per|a|each|every|per) (?:year|month|day|week)|annual(?:ly)?|yearly|daily|monthly|number of|proportion|percentage|share of|rates? of|amount of|population|worth|as (?:many|much|few) as|market|industry|economy|gdp|revenues?|spending|expenditures?|budget|deficit|debt|exports?|imports?|sales|profits?|costs?|costing|damages?|loss(?:es)?|savings|settlement|fined|fraud|ransom|subsid(?:y|ies)|bailout|wages?|incomes?|salar(?:y|ies)|emissions)\b/i

const PLACE =
  /\b(?:worldwide|globally|global|world|world's|nationwide|national|international|planet|earth|europe(?:an)?|africa(?:n)?|asia(?:n)?|america(?:n|ns|s)?|united states|united kingdom|britain|british|england|canad(?:a|ian|ians)|australia(?:n|ns)?|indian?|chin(?:a|ese)|japan(?:ese)?|german(?:y|s)?|fr(?:ance|ench)|mexic(?:o|an|ans)|brazil(?:ian)?|russia(?:n|ns)?|federal|countr(?:y|ies)|country's|nations?|nation's)\b|\b(?:U\.?S\.?|U\.?K\.?|EU|USA)(?![a-zÀ-ɏ])/iu

const YEAR = /\b(?:1[5-9]|20)\d\d\b/

const EVENT =
  /\b(?:kill(?:ed|ing)|died|dead|die|injured|wounded|infected|diagnosed|affect(?:s|ed)|displaced?|evacuated|rescued|employ(?:s|ed)?|liv(?:e|es|ed|ing)|lack(?:s|ed)?|identif(?:y|ied)|arrested|charged|convicted|custody|sold|shipped|downloaded|distributed|spend|spends|spent|earn|earns|earned|generat(?:e|es|ed|ing)|produc(?:e|es|ed)|emit(?:s|ted)?|consum(?:e|es|ed)|born|served|attended|visited|watched|viewed|used by|participated|received|registered|signed|donated|funded|invested|raised|raising|creat(?:ed|ing)|built|planted|destroy(?:ed|ing)|burn(?:ed|t|ing)|los(?:t|e|es|ing)|stolen|exposed|leaked|suffer(?:s|ed)?|account(?:s|ed)? for|closed)\b/i

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

const isGroup: Test = ({ figure, noun, rest }) =>
  (GROUPS.has(noun) || NATIONALS.test(rest)) && (figure.kind !== 'percent' || /^\s*of\b/.test(rest))

const GROUPED: readonly FigureKind[] = [...SHARES, 'count', 'rate']

const isFew: Test = ({ figure }) => figure.kind === 'count' && sizeOf(figure) < 20

const CASUALTIES =
  /\b(?:kill(?:s|ed|ing)?|die[sd]?|dead|deaths?|injur(?:ed|ies)|wounded|drown(?:ed)?|murder(?:ed|s)|execut(?:ed|ions)|hospitali[sz]ed|arrested|detained|convicted|jailed|displaced)\b/i

/** Who is held is told of as a story; how many are is a statistic when they are many. */
const HELD = /\b(?:arrested|detained|convicted|jailed)\b/i

/** "killed 14 people", "nine were injured": what happened to people is news however few they are. */
const isOfCasualties: Test = (scene) =>
  !(isFew(scene) && scene.figure.text.length > 2 && around(HELD, 60)(scene)) &&
  (GROUPS.has(scene.noun) || scene.noun === '') &&
  around(CASUALTIES, 40)(scene)

const OF_WHOLE = /^(?:out )?of (?:the |its |their |all )?$/

/** "18 of the 22 schools": either of the two figures. */
const isPartOfWhole: Test = ({ figure, sentence: { figures, prose }, words }) => {
  const at = figures.indexOf(figure)
  const ofWhole = (part?: Figure, whole?: Figure) =>
    part !== undefined &&
    whole?.kind === 'count' &&
    OF_WHOLE.test(prose.slice(part.range[1], whole.range[0]).trimStart()) &&
    GROUPS.has(nounOf(words, indexAt(words, whole.range[1])))
  return ofWhole(figure, figures[at + 1]) || ofWhole(figures[at - 1], figure)
}

/** "grew from 22 to 31" */
const hasMoved: Test = ({ before, after }) =>
  TREND.test(before) && (/\bfrom\s\S+ to\s$/.test(before) || (/\bfrom\s$/.test(before) && /^ to \d/.test(after)))

const SUPERLATIVE = /\b(?:most|least|leading|(?!(?:for|inter|w|v|t|r|h|qu)est)\p{Ll}{3,}est)\b/u

const isRanked: Test = ({ figure, before, after }) =>
  SUPERLATIVE.test(figure.text) ||
  SUPERLATIVE.test(after.slice(0, 20)) ||
  /\b(?:ranks?|ranked|ranking|place[ds]?)\b/i.test(before)

const COMPARED =
  /^\s*(?:as (?:many|much|likely|often|high|fast|large|big|common)|more|less|fewer|higher|lower|greater|larger|bigger|faster|slower|worse|better|cheaper|that of|the (?:number|rate|amount|share|percent\p{L}*|size|average|risk|level)|its|their|since|from|in|over|by|of)\b/u

/** "The survey in May found 14" */
const FOUND_BY =
  /\b(?:surveys?|stud(?:y|ies)|census|counts?|researchers|inspect(?:ors|ion)|audit(?:ors)?|review)\b[^.;]{0,40}\b(?:found|counted|recorded|identified)\s(?:about |around |only |just |some |nearly )?$/i

/** Another figure of the sentence that would stand as a statistic by itself. */
const isFirm = (figure: Figure): boolean =>
  figure.kind === 'percent' ||
  (figure.kind === 'count' && sizeOf(figure) >= 1000) ||
  (figure.kind === 'money' && sizeOf(figure) >= 1e6)

/** How many figures of a sentence are looked at for company. */
const COMPANY = 40

const hasCompany: Test = ({ figure, sentence }) =>
  sentence.figures.slice(0, COMPANY).some((other) => other !== figure && isFirm(other))

/** "Women earn 82 cents …", "Most drivers lose …": people at large are the subject. */
const isOfPeopleAtLarge: Test = ({ before }) => {
  const opening = before.trim().toLowerCase().split(/\W+/, 4)
  if (/^an?$/.test(opening[0] ?? '')) return opening.slice(1).some((word) => GROUPS.has(word))
  return (
    opening.some((word) => isPlural(word) && GROUPS.has(singular(word))) && !opening.some((word) => OWNERS.has(word))
  )
}

const OWNERS = wordSet('my our your his her their these those the')

/** "48% say …", "19.9 million have …", "a third of them have left": a group that was named before. */
const isSubject: Test = ({ figure, words, next }) => {
  const ofThem = words[next]?.lower === 'of' && /^(?:them|these|those|it)$/.test(words[next + 1]?.lower ?? '')
  return (figure.kind !== 'count' || sizeOf(figure) >= 1e6) && isVerb(words[ofThem ? next + 2 : next]?.lower ?? '')
}

/** "The year in numbers": whatever opens an item below is one of them. */
const NUMBERS_LIST =
  /\b(?:(?:in|by the|some|key) (?:numbers|figures|stats|statistics)|(?:quick|fast|key) facts|facts and figures|at a glance|statistics)\b/i

const opensNumbersItem: Test = (scene) => {
  const { figure, sentence } = scene
  return (
    sentence.block.list !== undefined && sentence.range[0] + figure.range[0] < 12 && NUMBERS_LIST.test(titles(scene))
  )
}

/** "Traffic tripled." */
const hasMultiplied: Test = ({ figure, after }) =>
  /(?:ed|ing)$/i.test(figure.text) && !/^\s*(?:down|over|back|as|up)\b/.test(after)

/** What writers count, weigh or ask themselves is a finding of theirs. */
const MEASURED =
  /\b(?:I|we|(?:our|my) (?:volunteers|students|pupils|members|readers|team|staff|testers|reporters))(?: have|'ve|'d| also| then| only| even| had)* (?:count|survey|poll|interview|weigh|measur|timed|metered|recorded|tall(?:y|ied)|sampled|asked (?:the|our|my|all|\d))[a-z]*\b|\bby (?:my|our) (?:own )?(?:count|tally|list|records?|diary|log|measurements?|scales?)\b|\b(?:my|our) (?:[a-z]+ )?(?:survey|poll|census|count|scales?|diary|records?|logs?|meters?|cameras?|sensors?|measurements?|data|figures|questionnaire)\b[^.]{0,40}\b(?:show(?:s|ed)?|counted|recorded|has|have|gave|says?|said|put|come|came|registered|measured)\b|\bof (?:you|them|these) (?:answered|replied|responded|filled|told (?:me|us)|said)\b/i

const isMeasured = ofSentence(({ prose }) => MEASURED.test(prose.replaceAll('’', "'")))

/** "An attempt is made every 39 seconds": how often it happens to anybody. */
const isFrequency: Test = ({ figure, before, rest, sentence }) =>
  figure.unit === 'second' &&
  /\bevery $/.test(before) &&
  /\b(?:an?|one|another|some(?:one|body)|somewhere)\b/i.test(before + rest) &&
  !/\b(?:I|my|we|our|you|your)\b/i.test(sentence.prose)

/** "puts the gain at five months", "values the trade at 4% of output". */
const VALUED =
  /\b(?:puts|estimates|estimated|values|valued|reckons|put (?:the|its|their) [^.]{1,40})\b[^.;]{0,60}\bat (?:about |around |nearly |roughly |almost |over |just |some )?$/i

/** Who takes part in a study. */
const RESPONDENTS = wordSet('participant respondent interviewee reply response questionnaire')

const isHedged: Test = ({ figure }) => figure.approximate || figure.bound !== undefined

const evidence = (weight: number, holds: Test, kinds?: readonly FigureKind[]): Signal => ({
  weight,
  holds,
  ...(kinds && { kinds }),
})

export const EVIDENCE: readonly Signal[] = [
  evidence(1, ({ rest }) => SHARED.test(rest), SHARES),
  evidence(1, (scene) => isGroup(scene) && !isFew(scene), GROUPED),
  evidence(0.5, (scene) => isGroup(scene) && isFew(scene), GROUPED),
  evidence(1, isSubject, [...SHARES, 'count']),
  evidence(1, inSentence(FINDING)),
  evidence(1, around(TREND)),
  evidence(2, ({ before }) => TREND.test(before.slice(-25)), ['measure']),
  evidence(1, around(SOCIETY), ['percent', 'rate']),
  evidence(1, isOfPeopleAtLarge, BARE),
  evidence(1, isHedged, BARE),
  evidence(2, isAverage, BARE),
  evidence(4, isAverageTime),
  evidence(2, isOfAny, ['count']),
  evidence(1, around(TOTAL), BARE),
  evidence(0.5, around(EVENT), BARE),
  evidence(3, isOfCasualties, ['count']),
  evidence(2.5, isPartOfWhole, ['count']),
  evidence(5, isDifferenceInTime, ['measure']),
  evidence(7, isPerUnit, ['money']),
  evidence(2, isLossOfOthers, ['money']),
  evidence(2.5, ({ before }) => FOUND_BY.test(before), ['count']),
  evidence(2, hasMoved, ['count']),
  evidence(5, isFrequency, ['measure']),
  evidence(5, ({ before }) => VALUED.test(before), ['measure']),
  evidence(2, ({ before }) => VALUED.test(before), ['count', 'money', 'fraction', 'rate']),
  evidence(5, isOfALife, ['measure']),
  evidence(2, ({ noun }) => RESPONDENTS.has(noun), ['count']),
  evidence(1, ({ after }) => /^\s*(?:(?:more|less|fewer) [a-z]|[a-z]{3,}er than\b)/.test(after), ['fraction']),
  evidence(1.5, ({ before }) => /\b(?:have|has|had) lost $/.test(before), ['fraction', 'percent']),
  evidence(
    1.5,
    ({ after }) => /^[- ](?:higher |greater |lower )?(?:risk|increase|rise|drop|difference|jump|chance)\b/.test(after),
    ['multiple'],
  ),
  evidence(1, ({ before }) => isExtentOfChange(before), ['fraction', 'multiple', 'ratio']),
  evidence(2, ({ before }) => OUTDOING.test(before), ['fraction', 'multiple', 'ratio', 'count']),
  evidence(3, isMeasured, ['count', 'percent', 'fraction', 'ratio', 'measure', 'rate']),
  evidence(0.5, inSentence(PLACE), BARE),
  evidence(0.5, inSentence(YEAR), BARE),
  evidence(1, hasCompany, BARE),
  evidence(1, isOfNoun, ['ratio']),
  evidence(2, isAverageOfGroup, ['count']),
  evidence(2, isPartOfPlace, SHARES),
  evidence(4, isClassAgainstClass, ['percent']),
  evidence(2, isRanked, ['rank']),
  evidence(2, isRankAtLarge, ['rank']),
  evidence(3, isRankOfPlace, ['rank']),
  evidence(1, ({ after }) => COMPARED.test(after), ['multiple']),
  evidence(1, hasMultiplied, ['multiple']),
  evidence(2, ({ after }) => /^ again as [a-z]/.test(after), ['fraction']),
  evidence(2, ({ before }) => isHalving(before), ['fraction']),
  evidence(1.5, (scene) => NUMBERS_TITLE.test(titles(scene)), BARE),
  evidence(4, opensNumbersItem, BARE),
  evidence(7, isDatum),
]
