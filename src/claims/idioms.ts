/** Figures of speech: "too clever by half", "100% natural", "99% of the time", "half the job", "a million ways". */
import type { Figure } from '../model.ts'
import { isHalving, OUTDOING, tellsChange } from './cues.ts'
import { sizeOf, type Test } from './signal.ts'
import { GROUPS, NUMBERLESS, UNCOUNTED } from './vocabulary.ts'
import { namesWorld } from './world.ts'

const IDIOM = /\b(?:think|thought|look|checked?|once or|better|the other|in|by|cut|split|first|second|other)\s*$/i

/** "won by a length and a half" */
const AND_A_HALF = /\bby an? \p{L}+ and $/u

/** "or doing five times as much research": more work than anybody measured. */
const DOING = /(?<!\b(?:is|are|was|were|be|been|am|'re|'m|'s) (?:\p{L}+ )?)\bdoing $/iu
const isMoreWork: Test = ({ before, after }) => DOING.test(before) && /^ as (?:much|many)\b(?!.* as\b)/.test(after)

/** "Some double the hours", "others halve it": what somebody does, and not how much of it was found. */
const isDeed: Test = ({ figure, lead, rest }) =>
  /^(?:double|triple|treble|quadruple|halve)$/i.test(figure.text) &&
  /\b(?:some|others|many|few|several|most|they|people|you|we)(?: of (?:them|us|you))? (?:(?:even|just|simply|then|often|also|may|might|can|could|would|will|to) ){0,2}$/i.test(
    lead,
  ) &&
  /^ (?:the|their|your|our|its|it|them|that|this|up|down)\b/.test(rest)

/** "too clever by half", "cut it in half"; "fell by half" says how much, "in half of all flats" of what. */
export const isIdiom: Test = (scene) => {
  const { before, after } = scene
  if (AND_A_HALF.test(before) || isMoreWork(scene) || isDeed(scene)) return true
  if (!IDIOM.test(before)) return false
  if (/\bby\s*$/i.test(before)) return !(tellsChange(before.slice(-40)) || OUTDOING.test(before))
  return !(/\bin\s*$/i.test(before) && (/^\s*of\b/.test(after) || isHalving(before)))
}

const PRAISED =
  /^\s*(?:sure|certain|free|honest|true|safe|secure|correct|right|agree|organic|natural|cotton|pure|genuine|compatible|satisfied|committed|focused|comfortable|confident|convinced|positive|worth|guaranteed|effort|commitment|reliable|accurate|remote|online|open|(?:test |code )?coverage|uptime|utili[sz]ation|capacity|of (?:one|a|each|every|the) (?:cpu|core|processor|disk|memory)|of (?:the|my|our|your) (?:time|effort|attention|way))\b/i

/** "100% natural", "give 110% effort". */
export const isRhetoricalWhole: Test = ({ figure: { value = 0 }, before, after }) =>
  value >= 100 && value % 10 === 0 && (PRAISED.test(after) || /\bg(?:i|a)v(?:e|es|en|ing) (?:it )?$/.test(before))

/** "It captures data from 100% of visitors": what a thing is made to do. */
const DOES_ALL =
  /\b(?:captur|track|measur|log|monitor|scan|encrypt|collect|index)(?:e?s|e)?\b (?:\p{Ll}+ )?(?:from |on |for )?$/iu

/** What makes all of something a finding. */
const COUNTED_UP =
  /\b(?:f(?:i|ou)nds?|show(?:s|ed|n)?|stud(?:y|ies)|survey(?:s|ed)?|poll|reported|rose|grew|went|reached)\b|\bby (?:(?:about|over|nearly|almost|some|around|more than|fully|up to) )?$/iu

/** "100% ownership", "100% of your data": all of it, said with force. Of a group it is counted. */
export const isWhole: Test = ({ figure, before, rest, noun }) =>
  figure.value === 100 &&
  !figure.approximate &&
  figure.bound === undefined &&
  !(GROUPS.has(noun) && /^\s*of\b/.test(rest) && !DOES_ALL.test(before)) &&
  !COUNTED_UP.test(before)

/** "90% certain", "99.9% uptime", "high availability (99.9% SLA)": an assurance. */
const ASSURED = /^\s*(?:certain|sure|confident|convinced|uptime|availability|durability|SLA|done|finished|complete)\b/
const ASSURED_BEFORE = /\b(?:high availability|uptime|durability|SLA)(?: \(| of | at | is )$/i

export const isAssured: Test = ({ lead, after }) => ASSURED.test(after) || ASSURED_BEFORE.test(lead)

/** "99% of the time": nearly always. */
const NEARLY_ALL = [80, 90, 95, 98, 99]
const isNearlyAll = (figure: Figure): boolean => NEARLY_ALL.includes(Math.floor(sizeOf(figure)))
export const isHabitual: Test = ({ figure, after }) => isNearlyAll(figure) && /^\s*of the time\b/.test(after)

/** "Nine times out of ten, the fault …", "90% of the time people …", "In 99% of cases you …": a sentence that opens with how often, and counts nothing. */
const OPENS =
  /^\W*(?:(?:and|but|so|yet|still|because|honestly|also|i think|in practice|in fact|usually|probably),? )?(?:(?:about|like|some|maybe) )?$/i
const OPENS_CASES = /^\W*(?:(?:and|but|so|yet|because),? )?in (?:about |like )?$/i
const OF_CASES = /^ of (?:all |the |these |those )?(?:cases|situations|instances|scenarios)\b/i
const SPOKEN =
  /\b(?:you|your|yours|we|us|I|my|just|simply|nobody|no one|won't|don't|doesn't|isn't|it's|that's|is all|it was)\b/i
const TIMES_OUT = /\btimes out of\b/i
const isAlmostAlways: Test = ({ figure, lead, rest, sentence }) => {
  if (namesWorld(sentence) || COUNTED_UP.test(rest.slice(0, FAR))) return false
  if (figure.kind === 'ratio')
    return (
      [0.9, 0.99, 0.999].includes(Number(figure.value?.toFixed(3))) &&
      OPENS.test(lead) &&
      (TIMES_OUT.test(figure.text) || /^,? times\b(?! (?:as|more|less)\b)/.test(rest))
    )
  if (!isNearlyAll(figure)) return false
  if (/^ of the time\b/.test(rest)) return OPENS.test(lead)
  return OF_CASES.test(rest) && sizeOf(figure) >= ALL_BUT && OPENS_CASES.test(lead) && SPOKEN.test(rest)
}
/** What is almost all of something is seldom counted, in percent. */
const ALL_BUT = 99
const FAR = 120

/** "99% of things", "90% of management is listening", "80% of success comes down to showing up": a share of what nobody could count. */
const OF_NOTHING =
  /^ of (?:these |those |all |the )?(?:things|stuff|everything|life|success|genius|wisdom|happiness|greatness)\b/i
const OF_DOING =
  /^ of (?:being an? \p{L}+|[\p{L}-]{3,}(?:ing|ship|ment)|(?:good |great )?(?:design|art|science|strategy|work|business|life|success|politics|parenthood|diplomacy|journalism)) (?:(?:really |mostly |simply |just )*(?:consists? of|comes? down to|boils? down to|involves|amounts to)|(?:is|are) (?:(?:really|mostly|simply|just|about|all about|only) |(?=\p{L}{3,}ing\b(?! in\b))))/iu
const isUncountable: Test = ({ figure, lead, rest, sentence }) =>
  isNearlyAll(figure) &&
  !namesWorld(sentence) &&
  !COUNTED_UP.test(lead) &&
  (OF_NOTHING.test(rest) || OF_DOING.test(rest))

export const isNearlyAlways: Test = (scene) =>
  isAlmostAlways(scene) || (scene.figure.kind === 'percent' && isUncountable(scene))

/** "half the job" */
const PART_OF_TASK =
  /^\s*(?:of )?(?:the|my|your|our) (?:battle|job|story|tale|fun|picture|puzzle|equation|trick|problem|work(?! (?:is|was|force))|truth|charm|art|point)\b/

export const isPartOfTask: Test = ({ after }) => PART_OF_TASK.test(after)

/** "a million ways", "in like a billion papers", "you can build a million different houses" */
export const isHyperbole: Test = ({ figure, noun, lead, before, after, sentence }) =>
  /^(?:an? |one )?(?:dozens?|hundreds?|thousands?|(?:m|b|tr|z)illions?)$/i.test(figure.text) &&
  (UNCOUNTED.has(noun) ||
    /\b(?:in like|literally|(?:feels|felt|seems|seemed|looks|sounds) like) $/i.test(before) ||
    (/^an? /i.test(figure.text) &&
      ((/^ (?:different|little|tiny) /.test(after) &&
        /\b(?:can|could|would|might|you|there(?:'s| are| is))\b/i.test(lead)) ||
        HOW_LONG.test(before)) &&
      !namesWorld(sentence)))

/** "how long it takes to store a million rows" */
const HOW_LONG = /\bhow (?:long|much|hard|fast|quickly|easy|difficult|expensive|cheap)\b[^.;]{0,40}\bto \p{L}+ $/iu

/** "thousands", "tens of millions": how many nobody says. */
const VAGUE = /^(?:tens|dozens|scores|(?:(?:tens|dozens|hundreds) of )?(?:hundreds|thousands|millions|billions))$/i

/** "For millions of Americans, a car is no luxury", "the hopes of millions": for how many something is so, and no count of them. */
const FOR_MANY = /^\W*(?:(?:and|but|yet|so),? )?(?:for|to) $/i
const INNER_OF =
  /\b(?:hopes?|dreams?|needs?|voices?|minds?|hearts?|futures?|potential|(?!busi)\p{L}{4,}ness|dignity|initiatives?|talents?|imagination|struggles?|aspirations?) of $/iu

/** "hundreds or even thousands", "thousands, if not millions" */
const OR_MORE = /^,? (?:or|if not|and|maybe|perhaps|to)(?: (?:even|perhaps|maybe|possibly))?,? $/i

/** "the hopes of millions at home and billions abroad" */
const isBesideInner = (one: Figure | undefined, { range }: Figure, prose: string): boolean =>
  one !== undefined &&
  VAGUE.test(one.text) &&
  INNER_OF.test(prose.slice(0, one.range[0]).slice(-REACH)) &&
  /^[^,;:]{0,60} and $/.test(prose.slice(one.range[1], range[0]))
const REACH = 40

/** How many it befell somebody has counted. */
const FATE = /\b(?:kill|die[sd]?\b|dead|deaths?\b|displac|injur|infect|flee|fled\b)/i

/** "only 10 or 20 people" */
const isRough: Test = ({ figure }) => sizeOf(figure) <= 100 && /^[\p{L}\d]+ or [\p{L}\d]+$/u.test(figure.text)

export const isVague: Test = (scene) => {
  const {
    figure,
    before,
    rest,
    sentence: { figures, prose },
  } = scene
  if (!VAGUE.test(figure.text)) return isRough(scene)
  const at = figures.indexOf(figure)
  const isOpen = (one?: Figure, other?: Figure) =>
    one !== undefined &&
    other !== undefined &&
    [one, other].every(({ text }) => VAGUE.test(text)) &&
    OR_MORE.test(prose.slice(one.range[1], other.range[0])) &&
    !FATE.test(prose)
  return (
    (FOR_MANY.test(before) && rest.includes(', ')) ||
    INNER_OF.test(before) ||
    isBesideInner(figures[at - 1], figure, prose) ||
    isOpen(figures[at - 1], figure) ||
    isOpen(figure, figures[at + 1])
  )
}

/** "100% of the contributors to this post agree": of the text itself. */
const OF_TEXT =
  /^ of (?:the |all |us )?(?:[\p{L}-]+ ){0,3}(?:of|in|on|to|for|behind) this (?:post|article|essay|page|newsletter|list|guide|chapter|thread|episode|issue|section|tutorial|talk|book|series|blog|site)\b/iu
export const isOfThisText: Test = ({ rest }) => OF_TEXT.test(rest)

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
  /\b(?:that|this|those|which|(?:quot|cit|repeat|mention)(?:e?s|e?d|ing) the) (?:\p{Ll}+ )?$/u.test(before) &&
  !/^\s*(?:of|\p{Ll}+s)\b/u.test(after)
