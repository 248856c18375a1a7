/** Whether a text uses one term for another: what it says between the two, and what would tell them apart. */
import type { Range } from '../model.ts'
import { anyOf } from './any-of.ts'

/** Words that say the same once more. */
const AGAIN = [
  ...['in other words', 'that is', 'that is to say', 'i.e.', 'i.e', 'namely', 'or rather', 'put differently', 'aka'],
  ...['put another way', 'to put it', 'the same as', 'also known as', 'otherwise known as', 'better known as'],
]
/** Words that make the second term another name for the first, or a conclusion from it, wherever they stand between the two. */
const BRIDGES = [
  ...['so', 'meaning', 'means', 'mean', 'meant', 'hence', 'thus', 'therefore', 'which makes', 'making', 'that makes'],
  ...['show', 'shows', 'showed', 'showing', 'prove', 'proves', 'proving', 'proof that', 'amounts to', 'amounting to'],
  ...['translates to', 'translates into', 'all of them', 'all of whom', 'every one of them', 'each of them'],
  ...['evidently', 'clearly', 'then,'],
]

/** Words that make the second term another name for the first where it stands right behind them: “recorded as of May” names nothing. */
const NAMING = [
  'counted as',
  'recorded as',
  'described as',
  'called',
  'equal to',
  'equals',
  'referred to as',
  'known as',
]

/** Words that tell two terms apart wherever they stand. */
const APART = [
  ...['unlike', 'versus', 'vs', 'as opposed to', 'distinct', 'differ*', 'distinguish*', 'separate*', 'respectively'],
  ...['confus*', 'mix* up', 'not the same', 'two things', 'rather than', 'instead of', 'apart', 'conflat*', 'mistak*'],
]
/** Words that do so between the two, or before the first. */
const CONTRAST = [
  ...['whereas', 'while', 'but', 'although', 'though', 'however', 'compared', 'against', 'both', 'yet'],
  ...['so did', 'so do', 'so does', 'so have', 'so has', 'so were', 'so was', 'so are', 'so is', 'so had'],
  ...['some of whom', 'some of them', 'how many', 'nor', 'neither', 'half of them', 'most of them', 'few of them'],
]
/** Words behind the second that make it follow: “the correlation is all the proof we need”. */
const PROOF = /^ (?:is|are) (?:all )?(?:the |our )?proof\b|^ (?:proves|shows|settles) (?:it|so|as much)\b/i
/** A denial that the clause of a term has before it. */
const DENIED = /(?:\b(?:not|never|cannot|no|nor|without|hardly|nothing)|n['’]t)\b[^,;:.—]{0,60}$/i

/** How far around two terms words stand that tell just these two apart. */
const NEAR = 60

const clauseEnd = (text: string): number => /[,;.:]\s|$/.exec(text)?.index ?? text.length

/** Whether the words around two terms, in reading order, tell them apart. */
export function areToldApart(
  text: string,
  [from, to]: Range,
  [start, end]: Range,
  more: readonly string[] = [],
): boolean {
  const between = text.slice(to, start)
  const lead = text.slice(Math.max(0, from - REACH), from)
  return (
    anyOf(APART).test(text) ||
    anyOf(more).test(text.slice(Math.max(0, from - NEAR), end + clauseEnd(text.slice(end, end + NEAR)))) ||
    anyOf(CONTRAST).test(between) ||
    /\b(?:while|although|though|whereas|both|neither)\b[^,;.]*$/i.test(lead) ||
    DENIED.test(between) ||
    DENIED.test(lead)
  )
}

/** What makes the words behind a comma another name for those before it: “, this year’s deficit,”, “, or convicts,”. */
const APPOSITION =
  /(?:^[^,]*,\sor(?:\sthe)?|,\s(?:the|an?|its|their|his|her|our|th(?:is|at|ese|ose)|[a-zÀ-ɏ]+['’]s))(?:\s[a-zÀ-ɏ'’]+){0,2}\s$/i
/** Also “, the debt our children will repay, is …”. */
const CLOSED =
  /^\s?(?:(?:(?:that|which|our|we|they|it) [^,;.)—\d]{3,50})?,(?=\s(?:is|was|has|had|will|must|may|might|can|could|should|would|needs|stands?|stood)\b)|[,.;)—]|$)/
/** “, the smallest deficit in a decade.” */
const RANKED = /\b(?:\p{L}+est|most|least|worst|best|first|second|third|last)(?:\s\p{L}+)?\s$/u
const SCOPE = /^\s?(?:(?:in|on|since|for|of|to|ever)\b[^,.;)—\d]{0,40}(?:\d{4})?)?(?:[,.;)—]|$)/u
/** “, a deficit far larger than that of the year before”, “twice as large as that of its neighbour” */
const WEIGHED =
  /^ (?:far |much |even |well |slightly |a little )?(?:(?:\p{L}+er|more|less) than|(?:twice|half|\p{L}+ times) as \p{L}+ as) (?:that|those|the one|last year|a year|the year|ever|any|in)\b/u
/** “… these 900 convicts”, “… such a deficit”, or a term right behind the other: “kW a day”. */
const POINTS_BACK =
  /^[\s\d.,]*$|[\s,;](?:th[eo]se|such an?|such)(?:\s[\d.,]+)?(?:\s[a-zÀ-ɏ'’]+)?\s$|\b(?<!\b(?:twice|half|times|thirds|just|nearly) )(?:that|so|this) (?:many|much|few|little)(?:\s[a-zÀ-ɏ'’]+){0,2}\s$/i
/** “Lost profits, revenues, or data” */
const LISTED = /^(?:,| (?:and|or)\b)/
/** “This profit”, “that deficit”; “in this case” and “this causes” point at something else. */
const THIS = /(?:^|[.;:—] |, (?:and|but|so) )(?:with |at |from |on )?(?:this|that)(?:\s[a-zÀ-ɏ'’]+)?\s$/i
const NOUN = /(?<!s|ed|case|victim|guilty)$/i
/** “Cases (victims)”, “revenue/profit”. */
const ASIDE = /^ ?[(/] ?(?:or |i\.e\.,? |that is,? )?$/i
/** “The deficit is all that it owes”, “the debt that it runs up each year”. */
const IS =
  /^(?:, [^,]{1,40},| of (?:[^,;.]|[.,](?=\d)){1,30}(?=\s\p{L}))?\s?(?:(?:now |today )?(?:is|are|was|were|means?|weighs?|works? out (?:at|to)|(?:goes|went|lands?|landed|flows?|flowed) (?:straight |directly )?(?:in|into|to))\b[^,;:.?!]*|that\b(?:[^.;?!]|\.(?=\d))*)$/u
/** “The deficit stands at £2 trillion, the sum of all loans”, “debt (what it borrows this year)”, “was 6%: that is how much more it spent”. */
const DEFINES =
  /(?:[,(:—–]|;(?= (?:nearly |almost )?(?:all|most|much|half) of (?:it|them|this)\b))\s?(?:(?:that is|which is|that means|which means|or|i\.e\.,?)\s)?(?:(?:(?:mostly|mainly|largely|chiefly|nearly|almost|practically|virtually) )?(?:the|all|(?:of|in) (?:the|all|every)|every|everything|anyone|everyone|whoever|what|(?:that|which) (?:is|was|has|have|means?|the|an?|it|its|they|he|she|we|every)|how (?:much|many)|money|(?:made )?from|an? (?:sum|amount|pile|heap|total)|its|their|his|her|this|most|much|half|(?:one|two|three|four|\d+) (?:in|out of))\b(?:[^;?!.]|\.(?=\d))*)?$/
/** “A debt of $310 million for the fiscal year”: nothing but the figure between. */
const OF_FIGURE =
  /^ (?:of|at|is|was) (?:about |some |nearly |over )?[$£€]?\d[\d.,]*(?: (?:thousand|million|billion|trillion|per ?cent)|%)?(?: of (?:GDP|output))?(?: (?:is|are|was|were))? $/
/** “A debt for the year of $310 million”: the figure stands behind both. */
const STATED = /^ (?:of|at|was|is|came to|stood at|amounted to) [^.;,]{0,20}\d/
/** “A profit that was made up of ticket sales”, “the debt was 6%, as it spent more than it took in”. */
const CONSISTS =
  /\b(?:made up of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|adds? up to|added up to|counting|(?:is|was|being) (?:the )?(?:sum|total) of|because|since|(?<!\b(?:same(?: \p{L}+)?|such|much|many|well) )as(?! (?:much|many|well|of)\b)|when|after|having)\b(?:[^;?!.]|\.(?=\d))*$/u
/** “The median is $81,000. The union reached the figure by dividing the pay by the number of clerks.” */
const DERIVED = /\b(?:by|from|through) $/
/** What goes up and down follows from something else and is no other name for it: “so the debt grew”, “the debt grew by 7%, as it spent more”. */
const MOVES =
  /^\s(?:\p{L}+ly |also |too )?(?:has |have |had |will |would )?(?:grow[ns]?|grew|r[io]sen?|rises|f[ae]ll(?:en|s)?|climb(?:s|ed)?|jump(?:s|ed)?|drop(?:s|ped)?|sh?r[aiu]nk|shrinks|widen(?:s|ed)?|narrow(?:s|ed)?|swell(?:s|ed)?|soar(?:s|ed)?|surg(?:e|ed|es)|(?:in|de)creas(?:e|ed|es)|declin(?:e|es|ed)|improv(?:e|ed|es)|suffer(?:s|ed)?|double[sd]?|triple[sd]?|went (?:up|down))\b(?! to\b)/u

/** How far a term may stand from what it is taken for. */
const REACH = 120

/** Whether the second of two terms, in reading order, is another name for the first or a conclusion from it. */
export function isRenamed(text: string, first: Range, last: Range): boolean {
  const [between, behind] = aroundLast(text, first, last)
  if (between.length >= REACH) return false
  return (
    isConcluded(text, first, last) ||
    (POINTS_BACK.test(between) && !(between === ', ' && LISTED.test(behind)) && !isPlace(text, first, between)) ||
    (THIS.test(between) && NOUN.test(text.slice(...last))) ||
    ASIDE.test(between) ||
    isApposition(between, behind)
  )
}

/** “In the closed cases 1,150 victims were named”: where they were, and who. */
const isPlace = (text: string, [from]: Range, between: string): boolean =>
  /^ [\d.,]+ $/.test(between) && PLACED.test(text.slice(Math.max(0, from - NEAR), from))
const PLACED =
  /(?:^|[.;:,¶] )(?:in|across|among|for|during|over|within|with|from|after|throughout|under) (?:[a-zÀ-ɏ-]+ ){0,3}$/iu

/** Whether the second of two terms, in reading order, is a conclusion from the first, or said to be it. */
export function isConcluded(text: string, first: Range, last: Range): boolean {
  const [between, behind] = aroundLast(text, first, last)
  return between.length < REACH && ((concludes(between) && !MOVES.test(behind)) || PROOF.test(behind))
}

/** What stands between two terms, and behind the last. */
const aroundLast = (text: string, [, to]: Range, [start, end]: Range): [string, string] => [
  text.slice(to, start),
  text.slice(end, end + REACH),
]

/** Whether a text says something once more in other words. */
export const saysAgain = (text: string): boolean => anyOf(AGAIN).test(text)

/** Whether what stands between two terms says that the second is the first in other words. */
export const isSaidAgain = (text: string, [, to]: Range, [start, end]: Range): boolean =>
  start - to < REACH && saysAgain(text.slice(to, start)) && !MOVES.test(text.slice(end, end + REACH))

/** How much may stand between a name and the words that give it: “called a great many ”. */
const TO_NAME = 24

/** “Funds that were meant for”, “called on”, “so far”: of what somebody wants or of a time, and no name. */
const NO_BRIDGE = /\b(?:meant (?:to|for)|called (?:on|for|off)|so (?:far|long|soon|on|much|many))\b/gi

const concludes = (between: string): boolean =>
  anyOf(BRIDGES).test(between.replace(NO_BRIDGE, '')) ||
  anyOf(AGAIN).test(between) ||
  anyOf(NAMING).test(between.slice(-TO_NAME))

const isApposition = (between: string, behind: string): boolean =>
  APPOSITION.test(between) && ((RANKED.test(between) ? SCOPE : CLOSED).test(behind) || WEIGHED.test(behind))

/** Whether words behind a term say what it means, as a definition or a conclusion. */
export function isDefined(text: string, [, to]: Range, [start, end]: Range): boolean {
  const between = text.slice(to, start)
  if (between.length >= REACH || MOVES.test(between)) return false
  if (between === ' ') return STATED.test(text.slice(end, end + REACH))
  if (OF_FIGURE.test(between)) return !/^and\b/i.test(text.slice(start, start + 4))
  return [IS, DEFINES, CONSISTS, DERIVED].some((way) => way.test(between)) || concludes(between)
}
