/** Whether words tell the movement of something else: "rents doubled, wages went from …", "halving the dose cut infections from …". */
import { FALLING_VERBS, MOVING, RISING_VERBS } from './trend-words.ts'

const IRREGULAR =
  /^(?:rose|risen|grew|grown|swollen|leapt|fell|fallen|shrank|shrunk|sank|slid|cut|lost|shed|went|gone|swung|came|took|brought|sent|drove)$/

/** The forms that have a subject: "rose", "dropped", "goes", and no "rising". */
const FINITE = [RISING_VERBS, FALLING_VERBS, MOVING]
  .join('|')
  .split('|')
  .filter((word) => /(?:ed|s)$/.test(word) || IRREGULAR.test(word))
  .join('|')

const VERB = new RegExp(`(?<![\\p{L}'-])(?:${FINITE})(?![\\p{L}'-])`, 'iu')

/** A change that is a subject by itself: "a fivefold rise took it from 10 to 50". */
const BROUGHT = /^(?:took|takes|brought|sent|drove|lifted|raised|pushed|moved|boosted)$/i

/** What stands for a thing that was told, or for how much of it there is. */
const SAME =
  /\b(?:it|they|which|that|this|these|he|she|we|one|numbers?|figures?|totals?|count|sum|amount|level|price|rate|share|size|value|population|membership|attendance|output|sales)$/i

/** Words between a subject and its verb, and those that join a verb to the one before. */
const SMALL =
  /\b(?:and|so|or|but|then|has|have|had|was|were|is|are|now|only|just|also|even|actually|\p{L}+ly|nearly|almost|about|in (?:all|fact|total|turn))$/iu

/**
 * Whether the words behind one statement have a verb of change with a subject that the statement does not name: `said` is what the
 * statement says, `words` what follows up to the values.
 */
export function hasOwnSubject(said: string, words: string): boolean {
  const verb = VERB.exec(words)
  if (!verb) return false
  if (BROUGHT.test(verb[0]))
    return hasOwnObject(said, words.slice(0, verb.index), words.slice(verb.index + verb[0].length))
  const subject = subjectOf(words.slice(0, verb.index))
  const head = /[\p{L}'-]+$/u.exec(subject)?.[0].toLowerCase() ?? ''
  return head !== '' && !SAME.test(subject) && !said.toLowerCase().includes(head.replace(/(?:es|s)$/, ''))
}

/** "The levy was doubled, which took the average bill from …" */
function hasOwnObject(said: string, before: string, behind: string): boolean {
  const object = /^ (?:the|their|its|an?) (?:[a-z'-]+ ){0,2}?([a-z'-]+) $/i.exec(behind)?.[1]?.toLowerCase() ?? ''
  return WHICH.test(before) && object !== '' && !SAME.test(object) && !said.toLowerCase().includes(object)
}

const WHICH = /\b(?:which|that) (?:[a-z]+ )?$/i

/** Whether an amount is the doing that opens a clause, and the values are of what came of it: "Doubling the crew to 12 cost 4,000, up from 3,100". */
export function isOfOutcome(amount: string, before: string, words: string): boolean {
  return /ing$/i.test(amount) && /(?:^|[¶‖:;,(] ?)$/.test(before) && OUTCOME.test(words)
}

const OUTCOME =
  /[\uE000-\uE01F]|\b(?:cost|costs|cut|led|means?|meant|would|will|could|may|has|had|is|was|made|makes|took|takes|brought)\b/i

/** The words before a verb without those that only lead to it. */
function subjectOf(words: string): string {
  let subject = words.trimEnd()
  for (let rest = ''; rest !== subject; ) {
    rest = subject
    subject = subject.replace(/[\s,;:()—–-]+$/, '').replace(SMALL, '')
  }
  return subject
}
