/** Figures of speech: "too clever by half", "100% natural", "99% of the time", "half the job", "a million ways". */
import { isHalving, OUTDOING, tellsChange } from './cues.ts'
import { sizeOf, type Test } from './signal.ts'
import { GROUPS, NUMBERLESS, UNCOUNTED } from './vocabulary.ts'

const IDIOM = /\b(?:think|thought|look|checked?|once or|better|the other|in|by|cut|split|first|second|other)\s*$/i

/** "won by a length and a half" */
const AND_A_HALF = /\bby an? \p{L}+ and $/u

/** "too clever by half", "cut it in half"; "fell by half" says how much, "in half of all flats" of what. */
export const isIdiom: Test = ({ before, after }) => {
  if (AND_A_HALF.test(before)) return true
  if (!IDIOM.test(before)) return false
  if (/\bby\s*$/i.test(before)) return !(tellsChange(before.slice(-40)) || OUTDOING.test(before))
  return !(/\bin\s*$/i.test(before) && (/^\s*of\b/.test(after) || isHalving(before)))
}

const PRAISED =
  /^\s*(?:sure|certain|free|honest|true|safe|secure|correct|right|agree|organic|natural|cotton|pure|genuine|compatible|satisfied|committed|focused|comfortable|confident|convinced|positive|worth|guaranteed|effort|commitment|reliable|accurate|remote|online|open|(?:test |code )?coverage|uptime|utili[sz]ation|capacity|of (?:one|a|each|every|the) (?:cpu|core|processor|disk|memory)|of (?:the|my|our|your) (?:time|effort|attention|way))\b/i

/** "100% natural", "give 110% effort". */
export const isRhetoricalWhole: Test = ({ figure: { value = 0 }, before, after }) =>
  value >= 100 && value % 10 === 0 && (PRAISED.test(after) || /\bg(?:i|a)v(?:e|es|en|ing) (?:it )?$/.test(before))

/** What makes all of something a finding. */
const COUNTED_UP =
  /\b(?:f(?:i|ou)nds?|show(?:s|ed|n)?|stud(?:y|ies)|survey(?:s|ed)?|poll|reported|rose|grew|went|reached)\b|\bby (?:(?:about|over|nearly|almost|some|around|more than|fully|up to) )?$/iu

/** "100% ownership", "100% of your data": all of it, said with force. Of a group it is counted. */
export const isWhole: Test = ({ figure, before, rest, noun }) =>
  figure.value === 100 &&
  !figure.approximate &&
  figure.bound === undefined &&
  !(GROUPS.has(noun) && /^\s*of\b/.test(rest)) &&
  !COUNTED_UP.test(before)

/** "90% certain", "99.9% uptime", "high availability (99.9% SLA)": an assurance. */
const ASSURED = /^\s*(?:certain|sure|confident|convinced|uptime|availability|durability|SLA|done|finished|complete)\b/
const ASSURED_BEFORE = /\b(?:high availability|uptime|durability|SLA)(?: \(| of | at | is )$/i

export const isAssured: Test = ({ lead, after }) => ASSURED.test(after) || ASSURED_BEFORE.test(lead)

/** "99% of the time": nearly always. */
export const isHabitual: Test = ({ figure, after }) =>
  [80, 90, 95, 99].includes(Math.floor(sizeOf(figure))) && /^\s*of the time\b/.test(after)

/** "half the job" */
const PART_OF_TASK =
  /^\s*(?:of )?(?:the|my|your|our) (?:battle|job|story|tale|fun|picture|puzzle|equation|trick|problem|work(?! (?:is|was|force))|truth|charm|art|point)\b/

export const isPartOfTask: Test = ({ after }) => PART_OF_TASK.test(after)

/** "a million ways" */
export const isHyperbole: Test = ({ figure, noun }) =>
  /^(?:an? |one )?(?:dozens?|hundreds?|thousands?|(?:m|b|tr|z)illions?)$/i.test(figure.text) && UNCOUNTED.has(noun)

/** "no fewer than 1,000,000 ways": a power of ten of what nobody counts, and has no place. */
export const isNumberless: Test = ({ figure, noun }) =>
  Number.isInteger(Math.log10(sizeOf(figure))) && sizeOf(figure) >= 1000 && NUMBERLESS.has(noun)

/** "Many add the two and say 45%": an answer that is given. */
export const isAnswer: Test = ({ before, after }) =>
  /\b(?:say|said|answer(?:ed)?|guess(?:ed)?|repl(?:y|ied))\s$/.test(before) && /^\s*(?:[.,;]|$)/.test(after)

/** "0% interest": nothing was counted. */
export const isNothing: Test = ({ figure }) => figure.value === 0

/** "that extra 20%": a figure that was named before. */
export const isTakenUp: Test = ({ before, after }) =>
  /\b(?:that|this|those|(?:quot|cit|repeat|mention)(?:e?s|e?d|ing) the) (?:\p{Ll}+ )?$/u.test(before) &&
  !/^\s*(?:of|\p{Ll}+s)\b/u.test(after)
