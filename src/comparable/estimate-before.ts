/** The estimate of a sentence whose interval the next one gives: "The mean was 12. Its 95% CI ran from 15 to 20." */
import { isInOther, isOtherStatistic, lastEstimate, NUMERAL, type Numeral } from './estimate.ts'

export { type Estimate, estimatesIn, type Numeral } from './estimate.ts'

const OF_LAST =
  /^(?:(?:the|its|their|this) (?:[\p{L}-]+ ){0,2}?(?:[5-9]\d|confidence|credible|uncertainty|interval|(?:plausible|likely) range)|(?:[5-9]\d(?:\.\d)?\s?(?:%|per ?cent)[ -])?(?:CI|CrI|UI|IQR|(?:confidence|credible|uncertainty|interquartile) (?:interval|limits|range))\b|(?:there (?:is|was) an? |we (?:are|were|can be) |with )[5-9]\d\s?(?:%|per ?cent) (?:chance|sure|confident|certain|probability)\b)/iu

/** "95% CI: …", in a line of its own. */
const BARE_LABEL = /^(?:[5-9]\d|C[Ir]|UI|IQR|conf|cred|uncert|interq)/i

/** Where the interval is of what was told last; none where it is of another group, time or statistic. */
export function estimateBefore(text: string, interval: string, high: Numeral): Numeral | undefined {
  const isOf = OF_LAST.test(interval) || (isOfOnly(text, interval, high) && !OF_OTHERS.test(interval))
  const last = isOf && !isOfAnother(interval, text) ? lastEstimate(text, 0) : undefined
  const isOther = last && BARE_LABEL.test(interval) && isOtherStatistic('', { estimate: last, low: high, high })
  return last && !isOther && !isInOther(last, high) ? last : undefined
}

/** What a sentence speaks of that has another estimate: another group, time or value. */
const OF_OTHERS =
  /^(?:in|for|among|at|on|by|of|after|before|since|until|under|over|later|earlier|another|other|a|an)\b|\b(?:higher|lower|larger|smaller|earlier|later|before|previous\w*|others?|another|than|while|whereas|but|controls?|placebo|forecast\w*|target|goal|ago|then|had been|was|were|women|men|boys|girls)\b/i

/** Whether the sentence before has but one number, of what the interval is told in: "290,000 tonnes", "an interval of 210,000 to 260,000 tonnes", or "that estimate". */
function isOfOnly(text: string, interval: string, { unit, range }: Numeral): boolean {
  const [only, ...others] = [...text.matchAll(NUMERAL)].filter(
    ({ groups }) => !/^(?:1[5-9]|20)\d\d$/.test(groups?.estimate ?? ''),
  )
  const years = (interval.match(/\b(?:1[89]|20)\d\d\b(?!\))/g) ?? []).filter(
    (year) => interval.indexOf(year) < range[0],
  )
  if (!only || others.length > 0 || years.some((year) => !text.includes(year))) return false
  const [noun, again] = [text.slice(only.index + only[0].length), interval.slice(range[1])].map(
    (behind) => /^[ -]?(\p{L}[\p{L}³²]*)/u.exec(behind)?.[1],
  )
  const isSame = unit !== '' ? only.groups?.unit?.trim() === unit : noun !== undefined && noun === again
  return (
    isSame ||
    /\b(?:that|this|the) (?:estimate|figure|number|value|result|mean|effect)\b|\b(?:true|real|actual) (?:[\p{L}]+ ){0,2}(?:lies|lay|is|was|falls)\b/u.test(
      interval,
    )
  )
}

/** "The 95% interval for the total": of what the sentence before does not speak. */
function isOfAnother(interval: string, text: string): boolean {
  const [, of] =
    /\b(?:interval|range|limits) (?:for|of|around|on) (?!(?:this|that)\b)(?:the |its |their )?(?:[\p{L}'’-]+ ){0,3}?([\p{L}-]{4,}) (?:is|was|are|were|ran|runs|goes|went)\b/u.exec(
      interval,
    ) ?? []
  return of !== undefined && !text.toLowerCase().includes(of.toLowerCase().slice(0, 5))
}
