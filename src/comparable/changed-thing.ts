/** What an amount of change is a change of: where its words name a thing of which those around two values say nothing, the values are of another. */

/** How much of the words around two values is looked at, in UTF-16 units. */
const REACH = 160
const BEHIND = 60

/** "a 73% reduction in the average number of contacts": contacts; "a 1% drop in their current net income": income. */
const CHANGED =
  /\b(?:increase|rise|growth|gain|jump|fall|drop|decline|decrease|reduction|cut|change)(?: of (?:[a-z]+ )?[\uE000-\uE01F])? in (?:the |its |their |our |a |an ){0,2}((?:[a-zÀ-ɏ'-]+ ){0,5}?[a-zÀ-ɏ'-]+)(?= (?:of|in|by|from|to|over|since|for|after|was|were|is|as|per|among|between|on|at|with|than|that|which|and|or|this|last|each|every|an?|the|has|have|had|will|would|can|could|may|might|should|did|does|do|down|up|out|largely|mainly|partly|solely|entirely)\b| ?[.,;:()¶‖—–\uE000-\uE01F]|$)/i
/** "the number of", "the price of": what is counted stands behind. */
const MEASURED =
  /^(?:[a-zÀ-ɏ'-]+ )*(?:numbers?|figures?|totals?|amounts?|levels?|sums?|size|value|prices?|costs?|count)$/i
const OF = /^ of (?:the |its |their |our |all )?([a-zÀ-ɏ'-]+)/i

/** "The figure was 20% in May" says nothing of what it is a figure of. */
export const UNNAMED =
  /\bthe (?:figure|number|share|rate|level|result|percentage|proportion) (?:was|is|stood|came|has been|had been)\b/

/** "a gain in one summer" */
const TIME =
  /^(?:years?|months?|weeks?|days?|seasons?|summers?|winters?|springs?|autumns?|decades?|quarters?|terms?|nights?|turn|total|all|just|only|under|about|over|less|fewer)$/i

/** "Would cut child poverty by 13%": what a verb does something to. */
const DONE_TO =
  /\b(?:reduc(?:e[sd]?|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|boost(?:s|ed|ing)?|shrink(?:s|ing)?|slash(?:e[sd]|ing)?) (?:the |its |their |our )?((?:[a-zÀ-ɏ'-]+ ){0,5}?[a-zÀ-ɏ'-]{3,})(?: \([^()]{1,40}\))? by (?:[a-z]+ ){0,2}$/i

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Whether an amount in another sentence names a thing of its own, of which the words around the ends say nothing. */
export function isOfAnother(text: string, amount: Stretch, ends: Stretch): boolean {
  const own = text.slice(amount.start, amount.end + 2 * BEHIND)
  const told = CHANGED.exec(own)
  const thing = told?.[1] ?? DONE_TO.exec(text.slice(Math.max(0, amount.end - REACH), amount.end - 1))?.[1] ?? ''
  const counted = told && MEASURED.test(thing) ? measuredOf(thing, own.slice(told.index + told[0].length)) : thing
  const noun = counted.split(' ').at(-1) ?? ''
  const words = wordsAround(text, ends)
  if (UNNAMED.test(words)) return false
  const named = noun.length < 3 || TIME.test(noun) ? [] : counted.split(' ')
  return [...named.filter((word) => word === noun || !OVERALL.test(word)), among(own)].some(
    (word) => !words.includes(word.slice(0, 5).toLowerCase()),
  )
}

/** "the number of visits": visits; "electricity prices": electricity. */
const measuredOf = (thing: string, behind: string): string =>
  OF.exec(behind)?.[1] ?? thing.split(' ').slice(0, -1).join(' ')

/** "the 35% growth among juniors": of whom alone. */
const among = (own: string): string => AMONG.exec(own)?.[1] ?? ''
const AMONG = /^[^,;:.¶‖]{0,60}?(?<!est )\bamong (?:the |its |their |our )?([a-zÀ-ɏ'-]+)/i

/** Words that narrow nothing. */
const OVERALL =
  /^$|^(?:a|an|the|of|and|in|its|their|our|his|her|this|that|total|overall|annual|yearly|monthly|weekly|daily|average|mean|recorded|reported|measured|number|numbers|amount|level|size|local|such|these|those|all|new|sheer|combined|paid|paying|regular|sales|price|use|people|human|current|present|existing|previous|earlier|recent|own|real|actual|active|registered|visible|whole|entire|general)$/i

/** The words of their own sentence. */
function wordsAround(text: string, { start, end }: Stretch): string {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[¶‖]/)
      .at(-1) ?? ''
  const behind = text.slice(end, end + BEHIND).split(/[¶‖]/, 1)[0] ?? ''
  return `${before}${text.slice(start, end)}${behind}`.toLowerCase()
}
