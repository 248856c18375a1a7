/**
 * Estimates with the interval that is given for them: "12 (95% CI 15–20)", "a median of 12 days (IQR 15 to 20)", "between 15 and 20, with a best estimate
 * of 12". Read from the digits of a sentence, since the ends of such intervals are often no figures by themselves ("CI, 3.6, 4.1").
 */
import type { Range } from '../model.ts'

/** A number in digits, with its place in the text. */
export interface Numeral {
  readonly text: string
  readonly value: number
  readonly unit: string
  readonly range: Range
}

export interface Estimate {
  /** Absent where an interval stands alone. */
  readonly estimate?: Numeral
  readonly low: Numeral
  readonly high: Numeral
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

export const NUMBER = '[−–-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+|(?<=\\d))'
export const UNIT = `(?:\\s?(?:%|per ?cent|pp|points?|days|weeks|months|years|hours|minutes|kg|g|mg|mm|cm|km|${Object.keys(SCALES).join('|')})(?![\\p{L}]))?`
export const ENDS = `[$£€]?(?<low>${NUMBER})(?<lowUnit>${UNIT})\\s*(?:(?:(?:up|down) )?to|and|through|,(?=\\s)|;|–|—|−|-)\\s*[$£€]?(?<high>${NUMBER})(?<highUnit>${UNIT})`

/** The label of an interval, and its ends behind it. */
const LABELLED = new RegExp(
  `\\b(?<label>CI|CrI|UI|HDI|IQR|(?:[Cc]onfidence|[Cc]redible|[Cc]redibility|[Uu]ncertainty|[Pp]rediction|[Pp]lausible|likely) (?:intervals?|limits|bounds|bands?)|(?<=[5-9]\\d(?:\\.\\d)?\\s?(?:%|per ?cent) )(?:interval|range|limits)|(?:[Pp]lausible|[Ll]ikely|[Ii]nterquartile) range|(?<=[5-9]\\d\\s?(?:%|per ?cent) )(?:chance|sure|confident|certain|probability)(?: that)?(?: [\\p{L}]+){1,4}? (?:lies|lay|falls|fell)|(?:lower and upper|upper and lower) (?:bounds|limits|ends)|(?<=\\b(?:estimates?|mean|median|average|figure|ratio|slope|effect|prevalence|risk)\\b(?:[^.;]|\\.\\d){0,80}\\b(?:its|an|the) )interval|(?:true|real|actual) (?:[\\p{L}]+ ){0,2}(?:lies|lay|is|was|falls|fell)|(?<=[(\\[;,] ?)range)(?:[5-9]\\d)?\\b(?:\\s?\\(?[5-9]\\d(?:\\.\\d)?\\s?%\\)?)?(?:[^\\d.;]{0,30}?,? (?:at|with) (?:the )?[5-9]\\d\\s?(?:%|per ?cent) (?:level|confidence|certainty|probability),?)?[^\\d.;]{0,40}?(?:\\b(?:19|20)\\d\\d\\b [^\\d.;]{2,30}?)?${ENDS}`,
  'dgu',
)

/** Ratios from models, whose interval goes without a label. */
const RATIO = new RegExp(
  `\\b(?:a?OR|a?RR|a?HR|IRR|[Oo]dds ratio|[Hh]azard ratio|[Rr]isk ratio|[Rr]elative risk)\\b[^\\d(.;]{0,20}(?<estimate>${NUMBER})(?<unit>)\\s*[(\\[]\\s*${ENDS}\\s*[)\\]]`,
  'dgu',
)

/** "between 15 and 20, with a best estimate of 12" */
const BEST = `(?:best|central|point|most likely|median|mean) (?:estimate|guess|value|forecast|projection)[^\\d.;]{0,20}?[$£€]?(?<estimate>${NUMBER})(?<unit>${UNIT})`
const AROUND_BEST = [
  new RegExp(`\\b(?:between|from) ${ENDS}[^\\d]{0,60}?${BEST}`, 'dgu'),
  new RegExp(
    `${BEST}[^\\d.;]{0,40}?\\b(?:between|from|(?:in|within) an? (?:[a-z]+ )?range (?:of|from)) ${ENDS}`,
    'dgu',
  ),
]

/** "64, somewhere between 70 and 95 with 90% certainty": the level comes last. */
const LEVEL_LAST = new RegExp(
  `(?<![\\p{L}\\d.,/])(?<estimate>${NUMBER})(?<unit>${UNIT})(?: \\p{L}+){0,3} ?[,(—–][^\\d.;]{0,20}?\\b(?:between|from) ${ENDS}[^\\d.;]{0,20}[5-9]\\d\\s?(?:%|per ?cent) (?:certainty|confidence|probability|sure|confident|interval)\\b`,
  'dgu',
)

/** "The mean was 5.4 (5.8 to 6.9)": two ends in brackets, and no years. */
const MEAN = new RegExp(
  `\\b(?:[Mm]ean|[Mm]edian|[Aa]verage|[Ee]stimate)\\b[^\\d(.;]{0,30}?(?<estimate>${NUMBER})(?<unit>${UNIT})\\s*\\((?!(?:1[5-9]|20)\\d\\d\\b)${ENDS}\\s*\\)`,
  'dgu',
)

/** "The authors give 15 to 20 as the 95% confidence interval": the label comes last. */
const LABEL_LAST = new RegExp(
  `(?<![\\p{L}\\d.,/])${ENDS}(?: [\\p{L}]+| per [\\d,]+){0,4}?,? (?:as|is|was|being) (?:the|its|their|an?) (?:[5-9]\\d(?:\\.\\d)?\\s?(?:%|per ?cent)[ -])?(?:CI|CrI|(?:confidence|credible|uncertainty) (?:interval|range|limits))\\b`,
  'dgu',
)

/** Every interval of a sentence, with its estimate where one stands before it. */
export function estimatesIn(text: string): readonly Estimate[] {
  if (!/\d/.test(text)) return []
  const labelled = Array.from(text.matchAll(LABELLED), (match) => {
    const told = estimateOf(match, nearestTo(text, match))
    return isOtherStatistic(text, told) ? { low: told.low, high: told.high } : told
  })
  const last = Array.from(text.matchAll(LABEL_LAST), (match) => estimateOf(match, nearestTo(text, match)))
  const others = [RATIO, MEAN, LEVEL_LAST, ...AROUND_BEST].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => estimateOf(match, numeral(match, 'estimate', 'unit'))),
  )
  return [...labelled, ...last, ...others].filter((told) => !isOfMean(text, told))
}

/** "The mean was 48 days and the interquartile range 12–40": a mean may lie outside of the middle half. */
const isOfMean = (text: string, { estimate, low }: Estimate): boolean =>
  estimate !== undefined &&
  /\b(?:IQR|[Ii]nterquartile|middle half)\b/.test(text.slice(estimate.range[1], low.range[0])) &&
  /\b(?:mean|average)\b(?!.*\bmedian\b)/i.test(
    text.slice(Math.max(0, estimate.range[0] - REACH), estimate.range[1] + REACH),
  )

/** "12 reported harm (95% CI 1.2–3.4)": a whole number, and an interval in decimals that does not follow upon it. */
export function isOtherStatistic(text: string, { estimate, low, high }: Estimate): boolean {
  if (
    estimate &&
    /\b(?:by )?chance (?:alone )?(?:would (?:be|give)|is|gives|level (?:is|of)) $/i.test(
      text.slice(0, estimate.range[0]),
    )
  )
    return true
  if (!estimate || estimate.unit || estimate.text.includes('.')) return false
  const isFine = low.text.includes('.') && high.text.includes('.')
  return isFine && !/^\s?[([,;]/.test(text.slice(estimate.range[1]))
}

/** The ends share the scale of the last one, as in "15–20 million", and else that of the estimate. */
export function estimateOf(match: RegExpExecArray, estimate: Numeral | undefined): Estimate {
  const [low, high] = [numeral(match, 'low', 'lowUnit'), numeral(match, 'high', 'highUnit')]
  const scale = high.unit || (estimate?.unit ?? '')
  const ends = {
    low: scaled(low, low.unit || (low.value > high.value ? '' : scale)),
    high: scaled(high, high.unit || scale),
  }
  return estimate && !isInOther(estimate, high) ? { estimate: scaled(estimate, estimate.unit), ...ends } : ends
}

/** Days against hours, points or a bare number against percentages, and a percentage against numbers that no percentage reaches. */
export const isInOther = ({ unit, value }: Numeral, high: Numeral): boolean =>
  (isShare(unit) && value <= 100 && high.unit === '' && high.value > 200) ||
  (isShare(high.unit) ? !isShare(unit) : isMeasure(unit) && isMeasure(high.unit) && unit !== high.unit)

const scaled = (numeral: Numeral, unit: string): Numeral => ({ ...numeral, value: numeral.value * (SCALES[unit] ?? 1) })

export function numeral({ groups, indices }: RegExpExecArray, name: string, unitName: string): Numeral {
  const text = groups?.[name] ?? ''
  const [from, to] = indices?.groups?.[name] ?? [0, 0]
  return { text, value: parsed(text), unit: groups?.[unitName]?.trim() ?? '', range: [from, to] }
}

const parsed = (digits: string): number => Number(digits.replaceAll(',', '').replace(/^[−–-]/, '-'))

/** How far before its interval an estimate may stand. */
const REACH = 120
export const NUMERAL = new RegExp(`(?<![\\p{L}\\d.,/]|\\p{L}[–-])(?<estimate>${NUMBER})(?<unit>${UNIT})`, 'dgu')

/** Numbers that are no estimates: sizes, spreads and results of tests, denominators, labels. */
const NO_ESTIMATE_BEFORE =
  /(?:\b(?:scale|test|index) (?:with|of) (?:an? )?(?:mean|average|maximum|median) of |\bp-values? (?:was|is|of|were)|\b(?:[nNpPkKtTzZFrRI]|df|SD|SE|SEM|I2|I²|Q|N)\s?[=<>:(≤≥]?|\b(?:per|every|in|among|across|aged?|week|day|month|year|table|figure|fig\.|model|phase|level|[Gg]roup|[Aa]rm|[Cc]ohort|chance (?:alone )?(?:would (?:be|give|have been)|gives|gave)|(?:baseline|cut-?off|threshold|chance|guessing|target|limit|benchmark|null(?: value)?|reference(?: value)?) (?:is|was|of|at)|versus|vs\.?|\d+ (?:out )?of)|±|\/)\s*$/

/** What is worked out on the way to an interval: "1.96 × 1.5 = 2.94", "the root of 0.25 is 0.5", "a standard error of 0.9". */
const CALCULATED =
  /(?:[×÷√]|\d (?:times|plus|minus) (?:\d|the )|\b(?:twice|half|double) (?:of )?\d|\broot of|\bdivided? by|\bmultipl(?:y|ied|ying)\b)[^.;]{0,60}(?:\.\d[^.;]{0,60}){0,4}$|\b(?:standard (?:errors?|deviations?)|margin of error|half-width)[^\d.;]{0,30}\d[\d.]*$/i

/** "A scale of 100", "from 0 to 60 on the scale", "3 out of a possible 20": how far something could go. */
const OF_SCALE =
  /\bscales?(?: (?:of|from|to|that|which|ends?|ending|runs?|running|goes|going|at|up|between|and|with|only|\d+))* $|\b(?:out of|maximum of|a possible|possible scores? of)(?: a possible)? $/i
const SCALE_BEHIND = /^(?:[–-]| to )?\d*[- ](?:points? )?scale\b/

/** "95%", "80%" before a label. */
const LEVEL = /\b[5-9]\d(?:\.\d)?\s?(?:%|per ?cent)[\s-]*$/

/** The number that stands nearest before the label of an interval; of a bare "range", right before it. */
function nearestTo(text: string, { index, groups }: RegExpExecArray): Numeral | undefined {
  const start = wordAt(text, Math.max(0, index - REACH))
  const before = text
    .slice(start, index)
    .replace(BRACKETED, (aside) => ' '.repeat(aside.length))
    .replace(SPREAD, (aside) => ' '.repeat(aside.length))
    .replace(LEVEL, '')
  const isBare = groups?.label === 'range' && !LEVEL.test(text.slice(start, index))
  if (isBare && !/\d\s?(?:\p{L}+\s)?[([]\s?$/u.test(before)) return undefined
  const estimate = lastEstimate(before, start, groups?.highUnit?.trim() ?? '')
  return estimate && OF_ANOTHER.test(before.slice(estimate.range[1] - start)) ? undefined : estimate
}

/** "64% (95% CI 51% to 73%) and 38%": what stands in brackets before, be it cut off, is the interval of another estimate. */
const BRACKETED = /^[^()]*\)|\([^()]*\)/g

/** "(range 12–40; IQR 15 to 20)": the ends of another interval of the same. */
const SPREAD =
  /\b(?:range|IQR|min(?:imum)?|CI)\b[^\d;]{0,12}\d[\d.,]*\s?(?:[–-]|to|and)\s?\d[\d.,]*(?: \p{L}+)?\s?[;,]/giu

/** "It was 4.2. The other's is higher (95% CI 5–6)", "lies outside the interval": what stands in between speaks of another value. */
const OF_ANOTHER = new RegExp(
  [
    ';\\s(?:in|for|among|on|at|with|by|after|before)\\s',
    '\\b(?:outside|that of|those of|exclud\\w+)\\b',
    '\\b(?:is|was|are|were|lies|lay|falls|fell|stands|stood|remains?) (?:(?:well|far|just|now|also) )?(?:above|below|under|over|beyond)\\b',
    '(?:[;:]|,? (?:and|while|but|whereas|although|though|yet)\\b) ?(?!(?:was|is|were|are|had|has|it|this|that|which)\\b)[^\\d;]*\\b(?:is|was|are|were|did|had|has|came|comes|fell|rose|grew|dropped)\\b[^\\d;]*$',
    ', (?:[a-z]+ ){1,3}(?:fell|rose|grew|dropped)\\b[^\\d]*$',
  ].join('|'),
  'i',
)

/** Where the next word begins, so that no number is cut in two. */
function wordAt(text: string, from: number): number {
  const space = from > 0 ? text.indexOf(' ', from) : -1
  return space < 0 ? from : space
}

/**
 * The last number of a text that can be an estimate, of those in the unit of the interval if there are any ("0.4 hours or 24 minutes (95% CI 0.1 to
 * 0.7 hours)"); `start` is where the text begins in its sentence.
 */
export function lastEstimate(text: string, start: number, unit = ''): Numeral | undefined {
  const candidates = [...text.matchAll(NUMERAL)].filter((match) =>
    isEstimate(
      text.slice(0, match.index),
      numeral(match, 'estimate', 'unit'),
      text.slice(match.index + match[0].length),
      unit,
    ),
  )
  const alike = unit ? candidates.findLast((match) => match.groups?.unit?.trim() === unit) : undefined
  const match = alike ?? candidates.at(-1)
  if (!match || CALCULATED.test(text.slice(0, match.index) + match.groups?.estimate)) return undefined
  const estimate = numeral(match, 'estimate', 'unit')
  return { ...estimate, range: [start + estimate.range[0], start + estimate.range[1]] }
}

/** Who was asked or treated: the size of a sample. */
const SAMPLE =
  /^ (?:\p{L}+ )?(?:patients|participants|people|subjects|respondents|adults|children|women|men|studies|trials|samples|volunteers|observations)\b/u

const ESTIMATED = /\b(?:estimated?|estimates?(?: of)?|about|some|roughly|around)\s*$/i

/** "at 12 months": when it was measured; "under 12 years": of whom. */
const AFTER_TIME =
  /\b(?:at|after|over|by|within|for|from|under|below|above|than|beyond|until|before|up to|aged|least|most)\s*$/i
/** "shortened by 12 minutes": how much. */
const CHANGED_BY =
  /\b(?:fell|rose|grew|dropped|declined|shrank|shorten\w*|lengthen\w*|increas\w*|decreas\w*|reduced|cut|shorter|longer|lower|higher|less|more|earlier|later|faster|slower|differed) by\s*$/i
/** "in 21%" is a share of them, "in 21" is not. */
const IN = /\bin\s*$/i
const isShare = (unit: string): boolean => /^(?:%|per ?cent)$/.test(unit)
/** "m" is metres as well as millions. */
const isMeasure = (unit: string): boolean => isTime(unit) || /^(?:kg|g|mg|m|mm|cm|km)$/.test(unit)
const isTime = (unit: string): boolean => /^(?:days|weeks|months|years|hours|minutes)$/.test(unit)

const isEstimate = (lead: string, { text, unit }: Numeral, behind: string, ofInterval: string): boolean =>
  (!NO_ESTIMATE_BEFORE.test(lead) || (isShare(unit) && IN.test(lead))) &&
  !OF_SCALE.test(lead) &&
  !SCALE_BEHIND.test(behind) &&
  !(SAMPLE.test(behind) && !ESTIMATED.test(lead)) &&
  !(AFTER_TIME.test(lead) && !CHANGED_BY.test(lead) && isTime(unit) && unit !== ofInterval) &&
  !/\b(?:above|below|under)\s*$/i.test(lead) &&
  (unit !== '' || !/^(?:19|20)\d\d$/.test(text))
