/**
 * Whom the second of two figures is told of, where it says only "it", "the company" or "the shelter": the subject of the first, as far as nothing named
 * in between could be meant as well.
 */
import type { Document, Mention, Sentence } from '../model.ts'
import { wordsToward } from './own-clause.ts'
import { stemOf, stemsIn } from './subject.ts'

/** Words of the second subject that stand for words of the first. */
export interface Standing {
  readonly drop: readonly string[]
  readonly add: readonly string[]
}

/** How many sentences further on a subject is still meant by "it", and by a noun. */
const NEAR = 3
const FAR = 12

const TIME = '(?:(?:in|by|during|since|until) (?:\\p{L}+ ){0,2}\\d{4},? |(?:and|but|so|also|still|yet),? )?'
const PRONOUN = new RegExp(`^\\W*${TIME}(?:it|they|he|she)\\s`, 'iu')
/** "The company carried", "The company, which carried", "the company's" */
const DEFINITE = new RegExp(
  `^\\W*${TIME}(?:the|this)\\s(\\p{Ll}[\\p{Ll}-]+)(?:['’]s\\s$|,? (?:which|who|whose|that|with|of which)|\\s(?!of\\b))`,
  'iu',
)

/** What a name may be called by, whatever it is the name of. */
const CALLED =
  /^(?:company|firm|business|group|enterprise|corporation|start-?up|organi[sz]ation|agency|body|authority|association|federation|foundation|institution|institute|charity|maker|manufacturer|carrier|operator|retailer|chain|supplier|employer|publisher|brand|venue|site|facility|building|structure|vessel|project|programme|program|scheme|initiative|town|city|village|country|island|region|municipality|borough|airline|bank|insurer|brewery|brewer|club|team|party|museum|newspaper|broadcaster|lender|developer|grocer|supermarket|shop|studio|label|band|choir|orchestra|theatre|gallery|zoo|park|college|school|university|hospital|council)$/i

/** A sentence that names another thing, which "it" could mean as well. */
export const RIVAL =
  /^\W*(?:the|an?|its|their|his|her|our|this|that|another|each|every|one|no)\s|^\W*(?!(?:it|they|he|she|we|you|i|there|here|most|some|many|few|several|all|both|none|from|in|on|at|by|with|for|since|after|before|under|over|to|as|if|when|then|today|now|meanwhile|still|yet|but|and|so|or|not|nobody|everybody|half|more|less|only|even|perhaps|such|these|those)\s)(?!\p{L}+s\s)\p{L}+\s/iu

/** What the second figure's subject stands for, where it is told of the subject of the first by another word. */
export function standingFor(first: Mention, second: Mention, sentences: Document['sentences']): Standing | undefined {
  const own = wordsToward(second)
  const noun = DEFINITE.exec(own)?.[1] ?? ''
  const apart = second.sentence.index - first.sentence.index
  const isPronoun = PRONOUN.test(own)
  if (apart < 1 || apart > (isPronoun ? NEAR : FAR) || (!isPronoun && !noun)) return undefined
  const known = stemOf(noun) ?? ''
  const subject = subjectIn(wordsToward(first), second, known)
  if (subject.length === 0) return undefined
  const between = sentences.slice(first.sentence.index + 1, second.sentence.index)
  if (isPronoun) return between.some(({ text }) => RIVAL.test(text)) ? undefined : { drop: [], add: subject }
  if (haveOther(noun, [...between, second.sentence])) return undefined
  if (subject.includes(known)) return { drop: [], add: subject }
  const isMeant =
    CALLED.test(noun) && isNamed(wordsToward(first), noun) && !between.some(({ text }) => NAMES.test(text))
  return isMeant ? { drop: [known], add: subject } : undefined
}

/**
 * The telling words of a subject: those before the first word that the other sentence has, too, in the same form (what took 40 minutes is not what
 * takes 30), and before an object of its own ("the farm owes its bank").
 */
function subjectIn(told: string, second: Mention, noun: string): string[] {
  const words = told.split(OBJECT, 1)[0]?.match(WORD) ?? []
  const others = new Set(
    (second.sentence.text.match(WORD) ?? []).map((word) => (isTimed(second) ? stemOf(word) : word)),
  )
  const at = words.findIndex(
    (word) => stemOf(word) !== noun && others.has(isTimed(second) ? stemOf(word) : word) && stemOf(word),
  )
  return at < 0 && !HAS.test(told) ? [] : stemsIn(words.slice(0, at < 0 ? words.length : at).join(' '))
}

/** What names its year is told of that year, whatever the tense; so is what stands by a noun alone: "the firm's 40 employees". */
const isTimed = (mention: Mention): boolean => mention.years.length > 0 || /['’]s\s$/.test(wordsToward(mention))
/** "Vega Foods has", of which no verb is left to share. */
const HAS = /^[^,;:]*\s(?:has|have|had)\s$/i
const OBJECT = /(?<=\S\s)(?:its|their|his|her|our)\s/i

const WORD = /\p{L}[\p{L}'’-]*/gu

/** "Marlow Ferries carried", "Hartmann employs" */
const NAMES = /^\W*(?:(?:at|in|for) )?(?:the )?\p{Lu}[\p{L}'’&-]+ (?:(?:of|&|and) )?\p{Lu}[\p{L}'’-]+/u
const ONE_NAME = /^\W*(?!(?:The|This|Its?)\b)\p{Lu}\p{L}+[^s\P{L}] \p{Ll}+ /u

/** Whether a subject is a name that may go by a noun: "Kent Museum" is no hospital. */
const isNamed = (text: string, noun: string): boolean =>
  (NAMES.test(text) || ONE_NAME.test(text)) &&
  (text.match(WORD) ?? []).every((word) => !CALLED.test(word) || stemOf(word) === stemOf(noun))

/** Another thing that goes by the same noun: "the Mill Lane shelter", "another shelter", "shelters". */
function haveOther(noun: string, sentences: readonly Sentence[]): boolean {
  const others = new RegExp(
    `\\b(?:${noun}s|(?:another|other|second|third|new|old|next|each|every|rival|neighbouring) ${noun}|(?!The |This |It |Its )\\p{Lu}\\p{L}+ ${noun}|${noun} (?:in|of|at|on|near) (?:the )?\\p{Lu}\\p{L}+)\\b`,
    'u',
  )
  return sentences.some(({ text }) => others.test(text))
}
