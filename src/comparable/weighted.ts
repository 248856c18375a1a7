/** Shares that are no plain shares of what is counted beside them: weighted, adjusted, or measured by something else than heads. */
import type { Mention } from '../model.ts'

/** "Weighted by flock size", "weights were set by acreage", "adjusted for age": said anywhere in the paragraph, it goes for its shares. */
const WEIGHTED =
  /\b(?:re)?weight(?:ed|ing|ings)\b|\bweights (?:were|are|was|by|for|from|that|we)\b|\badjust(?:ed|ing) (?:for|by|to)\b|\b(?:standardi[sz]ed|post-?stratified)\b/i

/** "By acreage, 37% of the 10 farms", "shares are by floor area": what they are measured by. */
const MEASURED_BY =
  /(?:^|[.;:,(—–] ?|\b(?:is|are|was|were|counted|measured|taken|reckoned|shares?|percentages?) )(?:by|in terms of|in) (?:(?:total|the|floor|land|surface) ){0,2}(?:area|acreage|hectarage|value|volume|weight|mass|tonnage|turnover|revenue|sales|enrolment|population|headcount|shareholdings?|length|capacity|floorspace|output|spending)\b/i

/** How far behind its sentence that may be said: in the one that follows. */
const BEHIND = 80

/** Whether a share is worked out otherwise than by dividing the numbers beside it; read from its paragraph up to the sentence behind its own. */
export function isWeighted({ sentence: { block, range } }: Mention): boolean {
  const told = block.text.slice(0, range[1] + BEHIND)
  return WEIGHTED.test(told) || MEASURED_BY.test(told)
}
