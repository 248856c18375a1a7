/** What everybody can look up or work out, or nobody is asked to believe: a day’s trading, dice, tasks with their answers, the calendar, nature, bits. */
import { TREND } from './cues.ts'
import { mannerOf } from './manner.ts'
import { ofSentence, type Test } from './signal.ts'

/** A day's prices, which everybody can look up: "Copper added 1.8% to $9,773 a tonne". */
export const isQuote: Test = ({ reading, sentence, before }) =>
  (mannerOf(reading).market || AT_EXCHANGE.test(sentence.prose)) &&
  (TREND.test(before) || QUOTED.test(before)) &&
  !PUBLISHED.test(sentence.prose)

/** "Copper closed on the London Metal Exchange at" */
const AT_EXCHANGE =
  /\b(?:closed|settled|opened|ended|traded|finished|fixed) (?:[\p{L}-]+ ){0,3}(?:on|in|at) (?:the )?(?:\p{Lu}[\p{L}-]* ){0,4}(?:Exchange|LME|Comex|Nymex|Nasdaq|NYSE|CBOT|Bourse|Euronext|bourse|exchange)\b/u

const QUOTED =
  /\b(?:added|was up|were up|was down|were down|gained|lost|eased|firmed|closed|ended|traded|shed|advanced|retreated|to)\b/i

/** What companies and offices report stands on its own. */
const PUBLISHED =
  /\b(?:reported|said|announced|data|figures|survey|sales|deliveries|output|production|prices rose|inflation|unemployment|polled|expected)\b/i

const DICE =
  /\b(?:(?:two|three|four|five|six|both|the|these|\d) dice|(?:dice|dies?) (?:rolls?|throws?)|roll(?:s|ed|ing)? (?:of )?(?:a|an|the|\d)|throws? of|(?:each|a|per|both|two|one) dies?|coin (?:toss|flip)s?|(?:toss|flip)(?:s|ed|ing)? (?:of )?(?:a|the) coin|deck of|drawn from (?:the|an?) (?:bag|urn|deck|pack))\b/i

/** "A storm strikes on a roll of 1 or 2, so one time in three": what dice and cards do is worked out. */
export const isOfDice = ofSentence(({ prose }) => DICE.test(prose) || DISTRIBUTED.test(prose))

/** "A plant's output is normally distributed with a mean of 880": nothing is so outside a textbook. */
const DISTRIBUTED =
  /\b(?:is|are|were|be|was) (?:approximately |roughly )?(?:normally|uniformly|exponentially) distributed,? with (?:an? |the )?(?:mean|average|standard deviation|rate|parameters?)\b/i

/** "Answers", "12. A town grows. Find the increase." */
const TASK =
  /^\W*(?:answers?|solutions?)\b|[.:]\s(?:find|work out|calculate|show|write|give|estimate|explain|name|say|draw|solve|compute|determine)\b/i

/** "A school has 600 pupils. How many …?" */
export const isTask: Test = ({ reading, sentence: { block } }) =>
  mannerOf(reading).tasks && (block.list !== undefined || block.text.includes('?') || TASK.test(block.text))

/** "The law of averages says half", "half of all schools are below the median": what cannot be otherwise. */
const OF_NECESSITY = {
  before: /\blaw of averages\b[^.;]{0,40}$|\bby definition,? (?:[\p{L}]+ ){0,2}$/iu,
  after: /^[^.;,]{0,60}\b(?:below|above|under|over|than|side of) the (?:median|midpoint)\b/i,
}

export const isOfNecessity: Test = ({ figure, lead, rest }) =>
  [0.5, 50].includes(figure.value ?? 0) && (OF_NECESSITY.before.test(lead) || OF_NECESSITY.after.test(rest))

/** Of lesser powers of two a count may well be one by chance. */
const FROM = 4096

/** "only 65,535 entries": what so many bits can number. */
export const isOfBits: Test = ({ figure: { value = 0, approximate } }) =>
  !approximate && value >= FROM - 1 && [value, value + 1].some((size) => Number.isInteger(Math.log2(size)))

/** "24 hours a day", "50 states" */
const OF_CALENDAR =
  /^\d+ (?:hours (?:a|per|in (?:a|the|every)) day|days (?:a|per|in (?:a|the|every)) (?:week|year)|continents|planets|senses|commandments)\b|^(?:50|fifty) states\b|^19[3-6] (?:countries|nations|governments)\b/
/** "nearly 200 nations": all that there are. */
const OF_ALL = /^200 (?:countries|nations|governments)\b/
export const isOfCalendar: Test = ({ figure, before, rest }) =>
  OF_CALENDAR.test(figure.text + rest.slice(0, 40)) ||
  (/\b(?:nearly|almost) $/i.test(before) && OF_ALL.test(figure.text + rest))

/** "The Sun's diameter is 1.39 million kilometres", "the speed of light" */
const OF_NATURE =
  /\b(?:sun|moon|earth|mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto|milky way)(?:['’]s| is| has| lies| orbits)\b[^.;]{0,60}$|\bspeed of (?:light|sound)\b[^.;]{0,40}$/i

export const isOfNature: Test = ({ before }) => OF_NATURE.test(before)
