/** What a law lays down on whom it taxes and helps, by how much: its thresholds, its rates, and the sums that follow from them. */
import type { FigureKind } from '../model.ts'
import { isInPast } from '../times/tense.ts'
import { clauseOf, type Scene } from './scene.ts'
import { ofSentence, sizeOf, type Test } from './signal.ts'
import { isSharePaid } from './terms.ts'

const LEVY =
  /\b(?:tax(?:es|ed|able|payers?)?|lev(?:y|ies)|dut(?:y|ies)|excise|tariffs?|VAT|surtax|surcharges?|credits?|allowances?|reliefs?|exemptions?|exempt|deductions?|deductible|rebates?|marginal|contributions?|benefits?|subsid(?:y|ies)|liable|owes?|under the (?:\p{L}+ )?(?:law|act|bill|rules|proposal|schedule))\b/iu

const speaksOfLevy = ofSentence(({ prose }) => LEVY.test(prose))

const BEYOND =
  '(?:above|below|over|under|beyond|exceeding|in excess of|less than|more than|at least|between|up to|falls below|falls short of)'

/** "incomes above £100,000", "couples earning over $250,000", "at $84,600 income": the class of a person. */
const INCOME_CLASS = {
  before: new RegExp(
    `\\b(?:incomes?|earnings|wages|salar(?:y|ies)|earning|making|taxpayers|households|families|couples)(?: of)? ${BEYOND}\\s$`,
    'i',
  ),
  after: /^\s*(?:of |in )?(?:income|earnings|agi|household income)\b/i,
}

/** "residents with wealth exceeding $1 billion", "an estate whose net worth is less than …": whom it is about. */
const WEALTH = `(?:wealth|(?:net )?worth|assets|estates?|fortunes?|holdings|savings|capital|property|value|turnover|profits?|gains|inheritances?|gifts?|dwellings?|houses|homes)`
const WEALTH_CLASS = new RegExp(
  `\\b(?:\\p{L}+s|people|those|anyone|anybody|an? \\p{L}+)(?: \\([^)]*\\))? (?:with|having|owning|holding) (?:an? |the )?(?:total |taxable |combined )?${WEALTH} ${BEYOND}\\s$`,
  'iu',
)

/** "only on the part exceeding $2 million", "homes worth more than $2 million": what a levy is due on. */
const BASE = new RegExp(
  `\\b(?:${WEALTH}|part|portion|amount|excess|sums?|anything|everything|income)(?: (?:worth|of more|is|falls))? ${BEYOND}\\s$`,
  'i',
)

/** "$2 million increments", "the £2,000 cap", "the $1.0–1.1 million phase-in range". */
const RUNG =
  /^[\s-](?:[a-z-]+ ){0,2}?(?:increments?|brackets?|bands?|tranches|steps|thresholds?|caps?|ceilings?|cut-?offs?|exemption|phase-?(?:in|out)(?: range)?)\b/

/** "each 0.1 point rate increase" */
const EACH = {
  before: /\b(?:each|every|per) $/i,
  after: /^\s(?:\p{L}+ )?(?:increase|rise|step|cut|reduction|increment)\b/u,
}

const isIncomeClass: Test = ({ before, after }) =>
  INCOME_CLASS.before.test(before) ||
  (INCOME_CLASS.after.test(after) && /\b(?:at|with|from|past|until)\s$/.test(before))

const isThreshold: Test = (scene) =>
  isIncomeClass(scene) ||
  WEALTH_CLASS.test(scene.before) ||
  (BASE.test(scene.before) && speaksOfLevy(scene)) ||
  RUNG.test(scene.after) ||
  /\bphas(?:e|es|ed|ing) (?:in|out) (?:over |from |at |above |below )?$/i.test(scene.before) ||
  (/\b(?:first|next|last|remaining) $/i.test(scene.before) && speaksOfLevy(scene)) ||
  (scene.figure.ends !== undefined && /^ range\b/.test(scene.after) && speaksOfLevy(scene))

const isStep: Test = ({ before, after }) => EACH.before.test(before) && EACH.after.test(after)

const RATE =
  /\b(?:tax|duty|levy|contribution|phase-?(?:in|out)|taper|marginal|statutory)(?: (?:tax|levy|income|band))? rates?\b[^.;]{0,60}$/i
const BAND_RATE = /\b(?:headline|standard|basic|top|higher|additional|reduced) rates?\b[^.;]{0,60}$/i

const isRateThatIs = (scene: Scene): boolean => {
  const [rate] = RATE.exec(scene.before) ?? (speaksOfLevy(scene) ? BAND_RATE.exec(scene.before) : null) ?? []
  return rate !== undefined && !isInPast(rate)
}

/** "cut the rate from 35% to 21%" */
const CHANGED =
  /\b(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|set(?:s|ting)?) (?:the|its|that|their) (?:\p{L}+ ){0,3}rate(?: of \p{L}+(?: tax)?)? (?:from|to|at|by)\b[^.;]{0,20}$/iu

/** "increasing both work allowances by £50 a month", "raise the asset limit to $9,000": a term of a law that is moved. */
const MOVED =
  /\b(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lift(?:s|ed|ing)?|freez(?:e|es|ing)|extend(?:s|ed|ing)?|doubl(?:e|es|ed|ing)) (?:the|both|all|its|their|each|this) (?:[\p{L}-]+ ){0,3}(?:allowances?|thresholds?|caps?|limits?|credits?|deductions?|exemptions?|reliefs?|disregards?|(?:child|housing|unemployment|sickness) benefit) (?:from|to|at|by) $/iu

/** "The state provides 12% of the federal credit": what one law makes of another's. */
const SHARE_OF_CREDIT = {
  before:
    /\b(?:provid|match|offer|giv|grant|pa[iy]|equal|set|add|worth|refund|allow)(?:e?s|ed|ing|d)?(?: (?:to|at|an? (?:extra|additional)))? (?:up to |only |just )?$/i,
  after:
    /^ of (?:the|their|its|any) (?:federal|state|national|basic|full|maximum|standard|central) (?:\p{L}+ ){0,3}?(?:credit|[A-Z]{2,5}|allowance|deduction|exemption|rebate|pension|benefit rate|grant)\b(?= *$|\s?[.,;:)]| (?:for|to|in|as|and|if|when|with)\b)/u,
}

/** "Owners owe 4.5%", "gifts are taxed at 40%" */
const DUE =
  /\b(?:tax (?:imposed|due) is|owes?|taxed at|withdrawn at|taper(?:s|ed)?(?: off)? at|(?:would|will|must|shall) (?:owe|be taxed at))\s(?:a |an |up to |another |only )?$/i

/** "The marginal rate climbs from 50% to 60%, averaging 55%": what was said of it before. */
const IN_PASSING = /, (?:averaging|peaking at|reaching|starting at|ending at) $/i
const NAMED_RATE = /\b(?:marginal|tax|statutory) (?:tax )?rates?\b/i

/** What is paid in the end is found out, not laid down. */
const BORNE =
  /\b(?:effective|average|median|typical(?:ly)?|actual|overall|implied|real|face[sd]?|pa(?:y|ys|id)|had|have|revenues?|receipts|take-?up|poverty|return|success)\b|\b(?:top|bottom|richest|poorest) (?:\d|one\b|half|tenth|fifth|quarter)/i

/** The rate of a tax or of a benefit, as a law has it. */
const isLaidDown: Test = (scene) => {
  const clause = clauseOf(scene)
  if (IN_PASSING.test(scene.before) && NAMED_RATE.test(scene.lead)) return true
  if (BORNE.test(clause)) return false
  return ((DUE.test(scene.before) || CHANGED.test(scene.before)) && speaksOfLevy(scene)) || isRateThatIs(scene)
}

/** "The act would give families $100 a month": what somebody is entitled to. */
const GRANTED = {
  before:
    /\b(?:act|bill|plan|proposal|reform|initiative|measure|law|policy|amendment|credit|allowance|benefit|grant|bonus|scheme|it would) (?:currently |already |also )?(?:would |will |shall )?(?:gives?|pays?|provides?|offers?|grants?|sends?|imposes?|entitles?|charges?)\b[^.;]{0,40}$/i,
  after: /^ (?:per|for (?:each|every|the first)|to (?:each|every)|each|an?) /,
}

/** More than that nobody is entitled to, in whatever currency. */
const ENTITLED = 1e5

const isGranted: Test = ({ figure, before, after }) =>
  sizeOf(figure) < ENTITLED &&
  GRANTED.before.test(before) &&
  (figure.per !== undefined || GRANTED.after.test(after)) &&
  !BORNE.test(`${before}${after}`)

/** "At $1.1 billion, the rate reaches 5% and the tax is $55 million": what a schedule makes of a sum. */
const AT_SUM =
  /^\W*(?:(?:so|thus|but|and|then|next|for (?:example|instance)),?\s)?(?:at|above|below|over|under|beyond|between|from|up to) (?:exactly |about |just )?[$£€]\d(?:[^,;:]|,\d){0,60},\s(?=[^.;]{0,60}\b(?:rates?|tax(?:es)?|lev(?:y|ies)|duty|credit|allowance|benefit|rebate|deduction|subsidy|supplement|grant|liability|bill|charge|it|pays?|owes?|gets?|receives?|each (?:extra|further|additional) \p{L}+)\b)(?=[^.;]{0,80}\b(?:is|are|reaches|rises|falls|drops|climbs|comes|stays|starts|ends|owes?|pays?|gets?|receives?|produces|equals|becomes|costs|takes|loses|would|will)\b)/iu
const SUPERLATIVE = /\b(?:largest|highest|biggest|smallest|lowest|most|least|record|average|gap|revenues?|receipts)\b/i

const isScheduled: Test = ofSentence(({ prose }) => AT_SUM.test(prose) && !SUPERLATIVE.test(prose) && !isInPast(prose))

/** "the tax due under this section shall be reduced by …": the words of a law. */
const LAW =
  /\bshall\b[\s\S]{0,400}\b(?:this|such|that) (?:section|subsection|act|article|part|chapter|title|paragraph|person|individual|value|amount)\b|\b(?:this|such) (?:section|subsection|act|article|part|chapter|title|paragraph)\b[\s\S]{0,400}\bshall\b/i

const isWordsOfLaw: Test = ofSentence(({ prose }) => LAW.test(prose))

/** "Reducing by 5%, the rebate falls to zero": how a schedule goes on. */
const TAPERED = {
  before:
    /^\W*(?:reducing|tapering|phasing (?:in|out)|declining|falling|rising|increasing|growing|withdrawn) (?:by|at) (?:a rate of )?$/i,
  after:
    /^[^,.;]{0,40}, (?:the|this|that|its|each) (?:\p{Ll}+ ){0,2}(?:rebate|credit|benefit|allowance|tax|subsidy|payment|supplement|deduction|exemption|grant|pension|levy)\b/u,
}

/** "fines of up to 4% of turnover", "a credit of up to $5,000", "the income cap is $200,000": the most that a law asks or gives. */
const UP_TO = '(?:up to|as (?:much|high) as|not exceeding|capped at|(?:a )?maximum of|(?:can|may|could) reach)'
const AT_MOST = new RegExp(
  `\\b(?:(?:fines?|fined|penalt(?:y|ies))\\b[^.;]{0,30}\\b(?<!by )${UP_TO}\\b[^.;]{0,30}|(?:credits?|deductions?|allowances?|rebates?|grants?|subsid(?:y|ies)|vouchers?|stipends?)\\b[^.;]{0,30}\\b(?<!by )${UP_TO} |(?:income|benefit|price|rent|spending|contribution|eligibility|asset|wage|credit) (?:caps?|ceilings?|floors?|limits?|thresholds?|cut-?offs?) (?:is|are|of|at|stands? at) )$`,
  'i',
)

/** "the highest of inflation, wage growth or 2.5%", "€20 million or 4%, whichever is higher": one of several, as it comes. */
const WHICHEVER = {
  before:
    /\bthe (?:(?:greater|lesser|higher|lower|larger|smaller) of |(?:highest|lowest|greatest|largest|smallest|greater|lesser|higher|lower|larger|smaller) of [^.;]{0,80},? or )(?:an? |at least )?$/i,
  after: /^[^.;]{0,60}\bwhichever (?:is|was|comes)\b/i,
}

const isMoved: Test = (scene) =>
  sizeOf(scene.figure) < 10 * ENTITLED && MOVED.test(scene.before) && !BORNE.test(scene.before)

const isShareOfCredit: Test = ({ before, after }) =>
  SHARE_OF_CREDIT.before.test(before) && SHARE_OF_CREDIT.after.test(after)

const isTapered: Test = ({ before, rest }) => TAPERED.before.test(before) && TAPERED.after.test(rest)

const isAsItComes: Test = ({ before, rest }) => WHICHEVER.before.test(before) || WHICHEVER.after.test(rest)

const isAtMost: Test = ({ figure, lead }) =>
  AT_MOST.test(lead) && (figure.kind !== 'money' || sizeOf(figure) < 10 * ENTITLED || /\b(?:fine|penalt)/i.test(lead))

const SHARES_OF_BASE: readonly FigureKind[] = ['percent', 'point']

/** A threshold, a rate or a step of what a law lays down, or what it comes to for a sum. */
export const isOfSchedule: Test = (scene) => {
  const { kind } = scene.figure
  if (isWordsOfLaw(scene) || isStep(scene)) return true
  if ((kind === 'money' || kind === 'percent') && (isAsItComes(scene) || isAtMost(scene))) return true
  if (kind === 'money')
    return isThreshold(scene) || isMoved(scene) || isScheduled(scene) || isGranted(scene) || isMinimumWage(scene)
  return (
    SHARES_OF_BASE.includes(kind) &&
    (isLaidDown(scene) || isShareOfCredit(scene) || isScheduled(scene) || isTapered(scene))
  )
}

/** "Commits $180 billion in funding …", "Would cap fares at …": what stands in a plan. */
const PROVIDES =
  /^\W*(?:(?:it|the (?:plan|bill|law|act|deal|budget)) )?(?:would |will )?(?:commits?|earmarks?|sets? aside|allocates?|allots?|invests?|provides?|dedicates?|devotes?|authori[sz]es?|appropriates?|calls? for|requires?|mandates?|bans?|caps?|raises?|cuts?|lowers?|creates?|establish(?:es)?|expands?|extends?|funds?|spends?|includes?|grants?|offers?|bars?|limits?|imposes?|repeals?|introduces?|replaces?|merges?|abolish(?:es)?|removes?|eliminates?|restores?|doubles?|triples?)\s/i
const PLAN =
  /\b(?:plan|bill|law|act|proposals?|deal|package|budget|legislation|agreement|treaty|reforms?|programme|program|manifesto|platform|resolution|amendment|ordinance|order|polic(?:y|ies)|strategy|framework)\b/i

/** "Raised the maximum credit to …": what a law has changed in a levy or a benefit, and not what came of it. */
const PROVIDED =
  /^\W*(?:increased|raised|lowered|cut|reduced|expanded|extended|made|set|added|removed|eliminated|prepaid|doubled|capped|created|replaced|introduced|allowed|gave|paid)\b(?=[^.;]{0,60}\b(?:credits?|allowances?|thresholds?|rates?|brackets?|limits?|caps?|deductions?|exemptions?|benefits?|pensions?|payments?|eligibility)\b)(?!.*\b(?:poverty|revenues?|claims|claimants|use|take-?up|enrol\p{L}*|spending|average|median|share)\b)/iu
const LAW_NAMED = /\b(?:act|bill|law|budget|reforms?|legislation|amendment)\b/i

/** How much of what leads to a list tells what it is a list of, in UTF-16 units. */
const LEAD = 400

/** An item of a list of what a plan or a bill provides. */
export const isInPlan: Test = ({ sentence: { block, range, text } }) => {
  const intro = block.list?.intro?.text.slice(-LEAD) ?? block.headings.at(-1)?.text ?? ''
  if (block.list === undefined || range[0] !== 0) return false
  return (PROVIDES.test(text) && PLAN.test(intro)) || (PROVIDED.test(text) && LAW_NAMED.test(intro))
}

/** The wage that a law sets. */
const MINIMUM_WAGE = /\bminimum[- ](?:hourly )?wage\b[^.;]{0,60}$/i
const isMinimumWage: Test = ({ figure, lead }) => sizeOf(figure) < 1000 && MINIMUM_WAGE.test(lead)

/** "They spend 30% of their income, and the state pays the rest" */
const PAYS_REST =
  /\b(?:pays?|covers?|picks? up|makes? up|funds?|meets?|refunds?|chips? in)\b[^.;]{0,40}\bthe (?:rest|remainder|difference|balance|remaining)\b/i

/** "Schools pay half": a price that is set. */
export const paysPart: Test = (scene) =>
  !isSharePaid(scene) &&
  ((/\bpays? (?:just |only )?$/i.test(scene.before) &&
    /^\s*(?:[.,;]|(?:the )?(?:price|fare|fee|rate)\b)/.test(scene.after)) ||
    (/\b(?:pays?|spends?|contributes?) (?:just |only |about |up to )?$/i.test(scene.before) &&
      PAYS_REST.test(scene.rest)))
