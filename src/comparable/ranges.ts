/** How texts tell a range by its two ends, in whichever order: patterns that name them `first` and `last`, or `many` where the last is a bare count. */
import { grammar } from './grammar.ts'

export { boundsOf } from './bounds.ts'

const BETWEEN = grammar('\\bbetween (?:[\\p{L}]+ ){0,3}?(?<first>{amount}) and (?:[\\p{L}]+ ){0,2}?(?<last>{amount})')

/** "ranging from $50 to $30", "takes 12 to 8 weeks". */
const SPREAD = grammar(
  '\\b(?:rang(?:e|es|ed|ing)|runs(?= from\\b)|(?<=s )run(?= from\\b)|var(?:y|ies|ied|ying)|anywhere|somewhere|anything|spans?|spanning|prices?|priced|estimates?|estimated|costs?|takes?|lasts?|needs?|expects?|typically|usually|normally)(?: [\\p{L}]+){0,3}?(?: (?:about|roughly|around))?:? (?<first>{amount}) (?:up )?to (?<last>{amount})',
)

/** "a height of 30 to 20 metres" */
const SIZE = grammar(
  '\\b(?:heights?|depths?|lengths?|widths?|weights?|distances?|temperatures?|prices?|fees?|salar(?:y|ies)|doses?|speeds?|areas?|winds?|gusts?|waves?|crowds?|audiences?|highs?|lows?) of (?:about )?(?<first>{number}) to (?<last>{number})',
)

/** "is 4 to 2 metres deep", "grows 40 to 30 cm tall" */
const TALL = grammar(
  '\\b(?:is|are|was|were|be|grows?|measures?|stands?) (?:[a-z]+ )?(?<first>{number}) to (?<last>{number}) (?:deep|long|wide|high|tall|thick|across|apart|away|old|in (?:length|height|width|depth|diameter|size))\\b',
)

/** "is 12 to 9 miles", "has 600 to 400 inhabitants" */
const HELD = grammar(
  '\\b(?:is|are|was|were|has|have|had|hold|lay|bear|gets?|contain|keep|seat|with|[a-z]{2,}(?:s|ed)) (?:about |some |around |roughly )?(?<first>{number}) to (?:(?!{count})(?<last>{number})|(?<many>{count})(?= (?!(?:votes|goals|points|games|sets|runs|frames|wins|odds|always|against)\\b)[a-z]+s\\b))',
)

/** "most herds have from 180 to 120 cows": what there is, with a plain noun, and nothing that went from one to the other. */
const FROM_HELD = grammar(
  '(?<!\\bto )\\b(?:has|have|holds?|lays?|bears?|employs?|counts?|numbers?|weighs?|earns?|measures?|seats?|sleeps?|serves?) (?:anything |anywhere |about |some )?from (?<first>{number}) to (?<last>{number})(?= ?[a-z.,;)])(?! (?:back|ahead|behind|down|up|fewer|less|more|lower|higher|points?)\\b)',
)

/** "9 to 5 kilograms", "9–5 kilograms": joined by a dash, an amount in a unit and no share, which could be of a vote. */
const TO_AMOUNT = '(?: to (?!{count})| ?[–—-] ?(?!{count}|{percent}))(?<last>{amount})'

/** "weighs 9 to 5 kilograms", "needs 30 to 20 grams": an amount in a unit behind any verb, and no odds. */
const UNIT = grammar(
  `\\b(?:weigh|need|contain|pay|charge|earn|eat|drink|sleep|live|reach|yield|produce|wait|[a-z]{2,}(?:s|ed)) (?:about |some |around |roughly )?(?<first>{number})${TO_AMOUNT}`,
)

/** "Some 400 to 300 people are missing", and no "about 3 to 1" */
export const ESTIMATED = grammar(
  '\\b(?:some|about|around|roughly|approximately|an estimated|perhaps|probably) (?<first>{number}) to (?<last>{amount})(?= [a-z])',
)

/** "after 20 to 14 days", "for 9 to 6 months": an amount in a unit, whatever happens then */
const WHILE = grammar(
  `\\b(?:after|within|in|for|every|lasting) (?:about |some |around |roughly )?(?<first>{number})${TO_AMOUNT}(?<!{percent})(?! (?:on|against)\\b)`,
)

/** "classes of 30 to 20 pupils", and no vote and no odds of so many to so many */
const OF_MANY = grammar(
  '(?<!\\b(?:majority|vote|votes|odds|score|scores|ratio|ratios|margin|lead|win|victory|defeat|result|verdict|rate|scale|mix|mixture|proportion|chance|record|tally|split|fall|drop|cut|decline|reduction|change|matter) )\\bof (?<first>{number}) to (?:(?!{count}|{percent})(?<last>{amount})|(?<many>{count})(?= (?!(?:votes|goals|points|games|sets|runs|frames|wins|odds|always|against)\\b)[a-z]+s\\b))',
)

/** "20 to 10 per cent of the harvest" */
const PUT = grammar(
  "\\b(?:puts?|estimates?|estimated|reckons?|has|have|had|gives?|gave|sets?|shows?|plac(?:es|ed)|lists?) (?:[\\p{L}'-]+ ){1,8}at (?:about |some )?(?<first>{amount}) to (?<last>{amount})(?! odds\\b)",
)

/** “between a low of £40 and a high of £25”, “a minimum of 30 and a maximum of 20 guests” */
export const EXTREMES = grammar(
  '\\b(?:lows?|minimum|floor|lowest|least) of (?:about |just |only )?(?<first>{amount})(?: [\\p{L}]+){0,3}? (?:and|to|up to) (?:an? |the )?(?:[\\p{L}]+ )?(?:highs?|maximum|ceiling|peak|highest|most) of (?:about |just |only )?(?<last>{amount})',
)

const PERCENT = grammar('(?<first>{count}) (?:up )?to (?<last>{percent}) of')

/** All of them, in the order in which they are tried. */
export const RANGES: readonly RegExp[] = [
  BETWEEN,
  SPREAD,
  SIZE,
  TALL,
  HELD,
  FROM_HELD,
  UNIT,
  WHILE,
  OF_MANY,
  ESTIMATED,
  PUT,
  EXTREMES,
  PERCENT,
]
