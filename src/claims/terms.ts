/** What somebody sets: prices, plans, taxes, prizes, limits, settings, ingredients. They are facts of a contract or a recipe, not statistics. */
import type { Block } from '../model.ts'
import { governing } from './clause.ts'
import { AVERAGE } from './cues.ts'
import { around, sizeOf, type Test } from './signal.ts'

/** What somebody sets: prizes, fees, fares. */
const OFFER =
  /\b(?:prizes?|awards?|grants?|purse|bount(?:y|ies)|rewards?|scholarships?|win|winning|winners?|(?<!legal )fees?|fares?|subscriptions?|tickets?|pric(?:e|es|ed|ing)|discounts?|coupons?|vouchers?|refunds?|credit of|stipend|deposit|donate)\b/i

const isNearOffer = around(OFFER, 40)
const isNearAverage = around(AVERAGE, 40)

/** "The price of cocoa has passed $9,000 a tonne": what a market makes of it. */
const MARKET_PRICE =
  /\bprices? of [^,;]{1,40}? (?:passed|reached|hit|topped|climbed|fell|rose|risen|fallen|jumped|sank|dropped|averaged|stood|stands)\b/i

/** Nobody offers a billion, nor an average. */
export const isOffer: Test = (scene) =>
  sizeOf(scene.figure) < 1e9 && isNearOffer(scene) && !isNearAverage(scene) && !MARKET_PRICE.test(scene.before)

const SET_RATE =
  /^\s*(?:of (?:the |your |its )?(?:[a-zÀ-ɏ]+ )?(?:credit|blame|score|grade|mark)\b|(?:(?!(?:on|in|from|to|for|more|less|\p{L}+er|increased|reduced)\b)[a-zÀ-ɏ]+\s)?(?:tax|taxes|vat|duty|tariffs?|discount|off|fee|commission|interest|apr|apy|abv|alcohol|deposit|royalty|royalties|cashback|bonus|down payment|solution|concentration|tip|gratuity|surcharge|opacity|zoom|scale|probability|chance|discount rate)\b|on (?:[a-zÀ-ɏ]+ )?(?:earnings|incomes?|profits|gains|purchases)\b)/iu

/** "a discount of 15%", "matches 70% of the federal credit". */
const SET_BEFORE =
  /\b(?:(?:discount|tip|gratuity|commission|mark-?up|cashback|tax|vat|duty|tariff|royalty|deposit|surcharge|credit|deduction|rebate|levy|threshold|fee)s? (?:rate )?(?:of|at|is) (?:[a-zÀ-ɏ]+ )?|tax(?:ed|es) .{0,40}\bat (?:[a-zÀ-ɏ]+ )?|match(?:es|ing) (?:up to )?)$/iu

const CONTENT = {
  before: /\b(?:contain(?:s|ing)?|made (?:of|from|with))\s(?:(?:at least|about|around|up to|only|over) )?$/i,
  after: /^\s*(?!of\b|more\b|less\b|fewer\b|higher\b|lower\b)\p{Ll}/u,
}

/** "Students pay 50%", "pays half of the rent" */
const PAID = {
  before: /\bpa(?:y|ys|id)\s$/,
  after: /^\s*(?:[.,;]|$|of (?:the|that) (?:rent|price|fee|fare|cost|bill)\b)/,
}

/** "The top 5 percent … paid 59 percent": what was paid by a class of payers, and no law sets. */
const SHARE_PAID =
  /\b(?:top|bottom|richest|poorest|wealthiest|lowest|highest|upper|lower|next|middle) (?:\S+ (?:percent |per cent )?)?(?:earners|taxpayers|half|third|quarter|fifth|tenth|percent|per cent|\d+%)[^;]{0,80}\bpa(?:y|ys|id) $|\bthose (?:earning|making|who (?:earned|made)) [^;]{0,60}\bpaid $/i

export const isSharePaid: Test = ({ lead }) => SHARE_PAID.test(lead)

/** "a 6% mortgage": the rate tells which; "a 6% mortgage growth" is none. */
const NAMED_RATE = {
  before: /\b(?:an?|your|my|their|his|her|that|this|any|every) $/i,
  after:
    /^\s(?:fixed(?:-rate)? |credit |student |car |home |personal |savings )?(?:mortgages?|loans?|cards?|bonds?|overdrafts?|accounts?|cd|annuity)\b(?!\s(?:growth|loss|default|delinquency|approval|arrears|holder|market|use|usage))/i,
}

/** "pay off a card at 24%", "bear interest at 4% a year", "a balance of $3,000 at 29%" */
const SUM_AT = /[$£€]\d[\d,.]*k?(?: (?:a|per|each) (?:month|year|week))? at (?:about |around |just |only )?$/i
const LENT =
  /\b(?:cards?|loans?|mortgages?|overdrafts?|bonds?|savings(?: account)?|account|deposit|debt|interest)\b[^.;]{0,20}\bat (?:about |around |just |only )?$/i

/** "You may reclaim 25% of the dues", "The legal minimum is 8%", "the statutory rate of 2%", "The contract asks for 88%", "Criteria: incomes below 60%" */
const STATUTORY =
  /^\W*(?:eligibility )?(?:criteri(?:a|on)|definition|eligibility|requirements?)\s?:[^.]*$|\b(?:contract|agreement|licen[cs]e|charter|lease|statute|directive|regulations?|by-?laws?|rules|law)(?: (?:in|of) (?:the )?\p{Lu}\p{L}+)? (?:asks? for|requires?|demands?|calls? for|stipulates?|prescribes?|allows?(?: for)?|permits?|provides? for|guarantees?|grants?) (?:\p{L}+ ){0,2}$|\bmay (?:re)?(?:claim|deduct|keep|withdraw|retain|carry (?:over|forward)|draw)\s(?:back )?(?:up to )?$|\b(?:legal|statutory|lawful|compulsory|regulatory|contractual|permitted) (?:\p{L}+ )?(?:minimum|maximum|limit|rate|contribution|level|requirement|notice|reserve|ratio|share|fee|charge|interest|cap)s? (?:is|are|of|at|was|stands at) (?:at least |at most |up to |currently |now )?$/iu

/** "To pass, the measure needs 60% of votes cast" */
const MAJORITY = {
  before: /\b(?:needs?|needed|requires?|required|takes?|must (?:win|have|get))\s(?:at least |more than |over |a )?$/i,
  after: /^\s*(?:of )?(?:the |all |those )?(?:votes?|ballots|voting|members|support|shareholders|majority|yes)\b/i,
}

/** "The measure would authorize $48 million": what a bill says. */
const WOULD_BY_LAW =
  /\b(?:measure|bill|act|law|proposition|amendment|ordinance|resolution|motion|levy|bond) would (?:\p{L}+ly )?(?:authori[sz]e|allow|raise|set|levy|borrow|appropriate|provide|allot|limit|cap|require)\b[^.;]{0,30}$/iu

/** "left the policy rate at 3.75%": what a central bank decides. */
const POLICY_RATE =
  /\b(?:left|kept|held|keeps?|leaves?|holds?|raised|cut|lifted|lowered|set|sets)\b[^.;]{0,30}\b(?:policy|key|bank|base|benchmark|repo|deposit|official|main|interest|lending|refinancing) rates?\b[^.;]{0,30}\b(?:at|to|by)\s$/i

/** "Owners pay twice the bill, under the policy that the council adopted" */
const UNDER_RULES = {
  before: /\b(?:pays?|paid|owes?|(?:is|are) charged)\s$/i,
  after:
    /\bunder the (?:\p{L}+ )?(?:polic(?:y|ies)|rules?|law|act|scheme|order|by-?laws?|regulations?|tariff|agreement)\b/iu,
}

export const isStatutory: Test = ({ lead, before, after, rest }) =>
  (UNDER_RULES.before.test(before) && UNDER_RULES.after.test(rest)) ||
  STATUTORY.test(lead) ||
  WOULD_BY_LAW.test(before) ||
  POLICY_RATE.test(before) ||
  (MAJORITY.before.test(before) && MAJORITY.after.test(after))

/** "Dues stay at 1.4 percent of base pay" */
const DUES =
  /\b(?:dues|subscriptions?|membership fees?|contributions|levy|toll) (?:stays?|remains?|stands?|are|is|will be|rises?|goes? up|go down)(?: up| down)?(?: at| to)?\s$/i

/** A rate that a law, a contract or a label fixes. */
export const isSetRate: Test = (scene) => {
  const { before, after } = scene
  return (
    (PAID.before.test(before) && PAID.after.test(after) && !isSharePaid(scene)) ||
    SET_RATE.test(after) ||
    LENT.test(before) ||
    (SUM_AT.test(before) && !/^ (?:below|above|over|under|off|less|more|of)\b/.test(after)) ||
    (NAMED_RATE.before.test(before) && NAMED_RATE.after.test(after)) ||
    (SET_BEFORE.test(before) && !BORNE.test(before)) ||
    DUES.test(before) ||
    (CONTENT.before.test(before) && CONTENT.after.test(after))
  )
}

/** "the width is 100%". */
const SETTING =
  /\b(?:width|height|opacity|zoom|brightness|volume|scaled?|padding|margin|timeout|quality|saturation|contrast|transparency|battery|defaults?)(?: (?:level|rate|value))?(?: (?:is|was|of|to|at|by|set to))?[\s:=(]*(?:(?:about|around|only|just|exactly)\s)?$/i

/** "80% of `max_connections`" */
const OF_CODE = /^\s*of \uFFFC/

export const isSetting: Test = ({ before, after }) => SETTING.test(before.slice(-60)) || OF_CODE.test(after)

const LIMIT =
  /\b(?:limit(?:s|ed)? (?:to|of|at|for)|limit(?:s|ed|ing)? [^,]{1,40}\bto|(?:defined|classed|classified) as|cap(?:s|ped|ping)? (?:the|at)|cap(?:s|ped|ping)? [^,]{1,20} at|ceiling|threshold|minimum(?! wage)|maximum|max\.?|min\.?|at most|not exceed|exceeding|within the (?:next|first)|deadline|eligib(?:le|ility)|qualif(?:y|ies)|quorum|super-?majority|fines?|penalt(?:y|ies)|tax rate|vat|deductible|allowance|(?:indemnity|liability|insurance) cover(?:age)?)\b/i

/** "an average tax rate of 14%", "the top tenth had a tax rate of": what came out in the end, and nobody set. */
const BORNE =
  /\b(?:(?:effective|average|median|typical|actual|overall) (?:\p{L}+ ){0,3}|(?:top|bottom|richest|poorest|middle) (?:\d|\p{L}+).{0,60}\b)rates?\b/iu

/** "below half the poverty line" */
const OF_LIMIT = /^\s*(?:of )?(?:the|their|its|your)\s(?:\p{L}+\s){0,2}(?:threshold|line|limit|median|minimum)\b/u

/** "Bids above £5 million should rest on a count": what is asked of all that lie beyond a value. */
const BEYOND = {
  before:
    /\b(?:above|over|below|under|exceeding|beyond|(?:more|less|fewer|greater|larger|smaller) than|worth|of at least)\s$/i,
  after: /^\s*(?:[a-z]+\s){0,5}?(?:should|must|shall|ought|needs? to|may not)\b/,
}

export const isAskedBeyond: Test = ({ before, after }) => BEYOND.before.test(before) && BEYOND.after.test(after)

/** "People with a BMI of 30 or more are considered obese": where a name begins to hold. */
const DEFINES =
  /^ or (?:more|less|fewer|higher|lower|over|under|above|below|older|younger|greater)\b[^.;]{0,60}\b(?:is|are) (?:\p{L}+ly )?(?:considered|defined|classed|classified|called|regarded|deemed|counted|labell?ed|termed)\b/iu

export const isLimit: Test = ({ before, after }) =>
  DEFINES.test(after) || (LIMIT.test(governing(before).slice(-80)) && !BORNE.test(before)) || OF_LIMIT.test(after)

const GIVING =
  '(?:give|donate|tithe|pledge|contribute|pay|set aside|commit|devote|dedicate|spare|put|save|offer|part with|chip in|return)'

/** "asks its members to give 1% of their income", "anyone can afford to donate 1%": what is asked of a giver, or nothing to one. */
const GIFT = new RegExp(
  `\\b(?:ask|encourag|urg|invit|challeng|persuad)(?:e?s|e?d|ing|e)? (?:[\\p{L}’'-]+ ){0,5}?to ${GIVING} (?:[\\p{L}-]+ ){0,4}$|\\bcan (?:\\p{L}+ )?(?:afford to ${GIVING}|spare) (?:\\p{L}+ ){0,3}$`,
  'iu',
)

export const isAskedGift: Test = ({ before }) => GIFT.test(before)

/** What a plan of a product offers, and for how much. */
const PLAN =
  /\b(?:free|paid|pro|basic|premium|starter|core|business|enterprise|team|growth|hobby|personal|most|all|our|both|higher|lower)[ -](?:[a-zÀ-ɏ]+ )?(?:plans?|tiers?|trials?|editions?)\b|\bplans? (?:starts?|starting|begins?|includes?|comes?|ranges?|offers?|allows?)\b|\bpric(?:ed (?:at|per)|ing(?::| (?:starts?|model|plans?|tiers?|is\b)))|\bpricing\b[^.;]{0,60}\b(?:start|begin)(?:s|ing)? (?:at|from) \d|\d (?:\p{L}+ ){1,3}(?:\/|per |an? )\s?(?:mo|month|year) for (?:just |only )?[$€£]\d|\b(?:start|begin)(?:s|ing)? (?:at|from) (?:just |only |about |around )?[$€£]\d|[$€£]\d[\d.,]* ?(?:\/|per |an? )\s?(?:mo|month|user|seat|year)\b.{0,30}\b(?:for|with) (?:up to |unlimited |over )?\d/iu

/** "Free accounts may send 1,000 messages a month" */
const ALLOWED =
  /\b(?:may|must not|may not|cannot) (?:then |only |also |each )?(?:send|store|upload|invite|create|submit|carry|bring|borrow|claim|withdraw|take out|book|make|keep|order|import) (?:up to |at most |no more than |as many as )?$/i

/** "You can have a phone that only costs $35 a year", "£49 plus £6 a month": what a buyer pays for one. */
const YOURS_FOR =
  /\b(?:you|anyone|one)(?: can| could| will| may|['’]ll) (?:then |also |now |still |only )?(?:have|get|buy|own|rent|order|pick up) [^.;]{0,80}\b(?:for|costs?|at|from) (?:only |just |about |under |around |as little as )?$/i
const WORTH =
  /\b(?:is|isn't|it's|are|aren't|was|not|still|really|easily|hardly) worth (?:the |paying |spending |over |about )?$/i
const RATHER_THAN = /\b(?:rather than|instead of) (?:pay|spend)(?:ing)? (?:about |over |up to )?$/i
const PLUS = /[$£€]\d[\d.,]* ?(?:(?:\/|per |an? )\p{L}+ )?plus (?:about |up to |less than |<)?$/iu
const PLUS_FEE = /^[^.;]{0,12} plus (?:about |up to |less than |<)?[$€£]\d[\d.,]* ?(?:\/|per |an? )/i

const isPriceOfOne: Test = ({ figure, lead, rest }) =>
  figure.kind === 'money' &&
  sizeOf(figure) < FORTUNE &&
  (YOURS_FOR.test(lead.slice(-160)) ||
    WORTH.test(lead) ||
    RATHER_THAN.test(lead) ||
    PLUS.test(lead) ||
    PLUS_FEE.test(rest))

/** The least sum at which a price is news. */
const FORTUNE = 1e4

export const isPlanTerm: Test = (scene) => isPriceOfOne(scene) || isOfPlan(scene)

const isOfPlan: Test = ({ lead, rest, figure }) =>
  ALLOWED.test(lead) || PLAN.test(`${lead.slice(-160)}${figure.text}${rest.slice(0, 80)}`)

/** "The budget is €1.4 million", "The county has $11 million set aside": money that is meant for something. */
const BUDGETED = {
  before:
    /\b(?:the|our|its|their|a) (?:total |whole |project )?budget (?:is|was|of|for (?:this|it) is)\b[^.;]{0,20}$|\bbudgeted\b[^.;]{0,40}$|\b(?:sets? aside|earmark(?:s|ed)|put by)\s$/i,
  after:
    /^\s*(?:has been |was |is |have been )?(?:set aside|earmarked|put by)\b|^,? (?:with)?in the (?:agreed )?budget\b|^\s*(?:adopted|approved|appropriated|voted|budgeted) (?:for|in|by|at|last|this)\b/i,
}

/** "It spends $24 million", behind a sentence about a budget. */
const SPENDS =
  /^\W*(?:it|that|which|the (?:budget|plan)) (?:spends|sets aside|raises|provides|puts|allots|totals|comes to|gives|grows|rises|calls for|includes)\b/i

const isInBudget: Test = ({ lead, sentence: { block, index }, reading: { sentences } }) => {
  const last = sentences[index - 1]
  return SPENDS.test(lead) && last?.block === block && /\bbudget\b/i.test(last.text)
}

/** "Councillors approved a £41.6 million revenue budget" */
const isApproved: Test = ({ before, after }) =>
  /\b(?:approved?|adopt(?:ed|s)?|passe[sd]|pass|voted|agreed|backed|sets?|proposed?|signed) (?:an? |the |its |their )?(?:\p{L}+ )?$/iu.test(
    before,
  ) && /^\s*(?:[\p{L}-]+ ){0,2}budget\b/u.test(after)

export const isBudgeted: Test = (scene) =>
  sizeOf(scene.figure) < 1e9 &&
  (BUDGETED.before.test(scene.lead) || BUDGETED.after.test(scene.rest) || isInBudget(scene) || isApproved(scene))

const RECIPE =
  /\b(?:ingredients|recipes?|method|directions|preparation|materials|supplies|what you(?:'ll| will)? need|you(?:'ll| will) need)\b/i

/** An item of a list of ingredients or of what to do with them. */
export const isIngredient: Test = ({ sentence: { block } }) =>
  block.list !== undefined &&
  RECIPE.test(`${block.headings.at(-1)?.text.slice(0, 80) ?? ''} ${block.list.intro?.text.slice(-80) ?? ''}`)

/** What the heads of a cell's row and column, its caption and its section say it holds, where that is set or made up. */
const SET_OUT =
  /\b(?:targets?|goals?|examples?|pric(?:e|es|ing)|plans?|fees?|limits?|budget(?:ed)?|threshold|minimum|maximum|default|weight|score|points|grants?|proposed|allocation|requirements?|definitions?|criteria)\b/i

/** The length of a head or a value, in UTF-16 units; what is longer tells. */
const SHORT = 60

export const isSetOut: Test = ({ sentence: { block } }) => {
  if (!block.cell || block.text.length > SHORT) return false
  return headsOf(block).some((head) => head !== block && head.text.length <= SHORT && SET_OUT.test(head.text))
}

function headsOf({ cell, headings }: Block): readonly Block[] {
  if (!cell) return []
  const { table, row, column } = cell
  const heads = [
    table.header ? table.rows[0]?.[column] : undefined,
    table.rows[row]?.[0],
    table.caption,
    headings.at(-1),
  ]
  return heads.filter((head) => head !== undefined)
}
