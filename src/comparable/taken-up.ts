/**
 * Whether a figure takes up what an earlier one was told of: "The trial enrolled 240 patients with gout … the 260 patients enrolled in the trial". A noun
 * phrase with "the" (or an owner) speaks of what is known, whatever the sentence around it goes on to say.
 */
import type { Mention } from '../model.ts'
import { wordsAround, wordsBefore, wordsBehind } from './around.ts'
import { partBehind } from './noun-phrase.ts'
import { wordsToward } from './own-clause.ts'
import { isTold, rootsOf } from './roots.ts'
import type { Standing } from './stands-for.ts'
import { stemOf, subjectOf } from './subject.ts'

const HEDGE = '(?:(?:some|about|around|nearly|almost|roughly|over|estimated|total|whole|full|entire) ){0,2}'
const ARTICLE = 'the|its|their|his|her|our'
const BEFORE = '(?:^|[^\\p{L}])'
/** "the 40 boats", "the harbour's 40 boats", "all 40 boats", "his fleet of 40 boats" */
const DEFINITE = new RegExp(
  `${BEFORE}(?:(?:${ARTICLE}|those|these|this|all)\\s|((?:(?:${ARTICLE})\\s)?(?:\\p{L}+\\s)?\\p{L}+(?:['’]s|s['’])\\s(?:own\\s)?)|((?:${ARTICLE}|\\p{L}+['’]s)\\s(?:[\\p{L}\\d-]+\\s){1,3}of\\s))${HEDGE}$`,
  'iu',
)
/** "A fleet of 40 boats", "buying boats of 40 tonnes" */
const OF_KIND = new RegExp(
  `${BEFORE}((?:(?:an?|with|at|by)\\s(?:[\\p{L}\\d]+\\s){0,2})?\\p{L}+\\s)of\\s${HEDGE}$`,
  'iu',
)
/** "40 boats …", "Mending 40 boats …", "the cost of mending a 40-tonne boat": a phrase that opens a sentence, or that somebody does something to. */
const AT_START = new RegExp(
  `(?:^\\W*(?:(?!(?:includ|exclud|us|dur)ing)\\p{L}+ing\\s(?:(?:over|off|out|up|down|back|in)\\s)?)?|\\b(?:of|for|by|from|after|before|without|about|to)\\s(?!(?:includ|exclud)ing)\\p{L}+ing\\s)(?:an?\\s)?${HEDGE}$`,
  'iu',
)
/** What ends the phrase for certain. */
const MARK = /[;:()[\]—–"“”.?!]|,\s/u
const WORD = /\p{L}[\p{L}'’-]*/gu
/** What narrows down the word before it: "(boats) in the old harbour" */
const NARROWING = new RegExp(
  `^\\s(?:of|in|from|at|near|with|without|for|on|to|among|by|under|over|between|outside|inside|against|aged)(?:\\s(?:and|or)\\s(?:of|in|from|at|to|with|without|for|on))?\\s(?:(?:${ARTICLE}|an?|old|new|small|large)\\s){0,2}(?:\\p{L}[\\p{L}'’-]*|\\d{4})`,
  'iu',
)

/** What two figures have in common where the second takes up the first. */
export interface TakenUp {
  readonly common: readonly string[]
  /** The phrase of the second figure, with what leads to it but for the last word: "looks after" tells no time. */
  readonly words: string
}

/** What is in common, where the second figure stands in a phrase that holds nothing but what the first is told of: two words and more. */
export function takenUp(first: Mention, second: Mention, standing?: Standing): TakenUp | undefined {
  const phrase = phraseOf(first, second, DEFINITE.exec(wordsBefore(second)))
  if (!phrase?.unknown.every((word) => standing?.drop.includes(word))) return undefined
  const owner = phrase.common.length === 1 ? ownerOf(first, second) : undefined
  const common = owner ? [...phrase.common, owner] : phrase.common
  return common.length + yearIn(first, phrase) < 2 || isNarrower(first, new Set(common))
    ? undefined
    : { ...phrase, common }
}

/** "The 2019 flood": a year tells as much as a word. */
const yearIn = (first: Mention, { words }: TakenUp): number =>
  (words.match(/\b(?:19|20)\d\d\b/g) ?? []).some((year) => first.sentence.text.includes(year)) ? 1 : 0

/** "The fleet has 40 boats. Mending its 40 boats …": whose they are, where nothing else has been named since. */
function ownerOf(first: Mention, second: Mention): string | undefined {
  const [one, other] = [first.sentence, second.sentence]
  const before = ITS.exec(wordsBefore(second))?.[1]
  const isNear = one.block === other.block && other.index - one.index <= 2
  if (before === undefined || !isNear || ANOTHER.test(before.slice(1))) return undefined
  const between = one.block.text.slice(one.block.text.indexOf(one.text) + one.text.length).split(other.text, 1)[0] ?? ''
  return /(?:^|\s)(?:The|This|An?|It|Its)\s/.test(between) ? undefined : stemsIn(wordsToward(first))[0]
}

const ITS = new RegExp(`^(.*${BEFORE})(?:its|their|his|her)\\s${HEDGE}$`, 'iu')
/** A thing that "its" could be of. */
const ANOTHER = /(?:^|[^\p{L}])(?:the|an?|this|that|each|every|another)\s|\p{Lu}/u

/**
 * The same of two figures of which their digits say that they are one amount: a word is enough, or two beside one that is new, unless what is counted is.
 * "The bridge cost £84 million … the £84 billion bridge", "a bridge of 84 metres".
 */
export function takenUpByDigits(first: Mention, second: Mention, isOneAmount: boolean): TakenUp | undefined {
  const before = wordsBefore(second)
  const lead = DEFINITE.exec(before) ?? OF_KIND.exec(before)
  const phrase = phraseOf(first, second, lead)
  if (phrase && isOneAmount && isOfOne(first, second, phrase)) return phrase
  const roots = new Set(stemsIn(wordsAround(first)).flatMap(rootsOf))
  const again = phraseOf(first, second, DEFINITE.exec(before) ?? AT_START.exec(before), roots)
  if (!again || again.unknown.length > 0 || !again.common.some(isHeavy)) return undefined
  if (isOneAmount) return again
  const isAtOnce = second.years.every((year) => first.sentence.text.includes(String(year)))
  const isSure = isAtOnce && DEFINITE.test(before) && again.common.length + yearIn(first, again) > 1
  return isSure && !isNarrower(first, new Set(again.common)) ? again : undefined
}

function isOfOne(first: Mention, second: Mention, phrase: Phrase): boolean {
  const [known, unknown] = [phrase.common.length, phrase.unknown.length]
  if (known === 0 || unknown > 1) return false
  if (subjectOf(first).words.has(apposedTo(second))) return true
  return unknown === 0 || (known > 1 && !countsAnew(second, phrase)) || isNamedMore(first, phrase)
}

/** "Hull, a town of 40 million people": what the phrase is another name for, as subjects hold it. */
const apposedTo = (second: Mention): string =>
  stemOf(/(\p{Lu}[\p{L}'’-]+), (?:an?|the) (?:[\p{L}-]+ ){1,3}(?:of|with) $/u.exec(wordsBefore(second))?.[1] ?? '') ??
  ''

/** "A new round … the funding round of £40 million": of the only round that the first tells of. */
function isNamedMore(first: Mention, { named, common: [known = ''], unknown }: Phrase): boolean {
  const kinds = [...subjectOf(first).before].filter(([, head]) => head === known)
  return kinds.length === 0 && stemsIn(named).join(' ') === `${unknown} ${known}` && !/\p{Lu}/u.test(named)
}

interface Phrase extends TakenUp {
  /** What the first is not told of. */
  readonly unknown: readonly string[]
  /** What stands before the figure. */
  readonly named: string
}

function phraseOf(
  first: Mention,
  second: Mention,
  lead: RegExpExecArray | null,
  roots: ReadonlySet<string> = new Set(),
): Phrase | undefined {
  if (!lead) return undefined
  const { words, said } = subjectOf(first)
  const isKnown = (word: string): boolean =>
    words.has(word) || said.has(word) || isHeadOf(words, word) || isTold(word.replace(/-.*/, ''), roots)
  const named = lead.slice(1).join(' ').trim()
  const phrase = `${named} ${phraseBehind(roots.size > 0 ? partBehind(second) : wordsBehind(second), isKnown, / of $/.test(lead[0]))}`
  const whom = OF_THOSE.test(wordsBehind(second)) && words.has('person') ? ['person'] : []
  const own = [...new Set([...stemsIn(phrase), ...whom])]
  const before = wordsToward(second)
    .slice(0, -lead[0].length)
    .replace(/(?<!\S)(?!(?:this|last|next)\b)\S+\s*$/i, '')
  return {
    common: own.filter(isKnown),
    unknown: own.filter((word) => !isKnown(word)),
    words: `${before}${lead[0]} ${phrase}`,
    named: named.replace(/^(?:the|an?|with|at|by) /i, ''),
  }
}

/** Says more than that there are people. */
const isHeavy = (word: string): boolean => word !== 'person'

/** "All 12 of those hurt", "the 12 who were hurt": people, where people were counted. */
const OF_THOSE = /^ (?:of those|who)\b/i

/** "The lifeboat … the boat's" */
const isHeadOf = (words: ReadonlySet<string>, head: string): boolean =>
  head.length > 3 && [...words].some((word) => word.length > head.length + 2 && word.endsWith(head))

const stemsIn = (text: string): string[] =>
  (text.match(WORD) ?? []).map(stemOf).filter((word): word is string => word !== undefined)

/** "The 84 boats the harbour sank": what its subject does is a part of it. */
const CONTACT = new RegExp(`^\\s(?:(?:that|which)\\s)?(?:${ARTICLE}|this)\\s`, 'iu')
const VERB = /^\s(?:(?:is|are|was|were|had|has|have|will|would|can|could|did|does)\s)*[\p{L}'’-]+/u

/** The words behind a figure up to the last that is known, and on to the end of what narrows that down: "the 40 boats in the harbour of Ayr". */
function phraseBehind(text: string, isKnown: (word: string) => boolean, isNamed: boolean): string {
  const part = text.split(MARK, 1)[0] ?? ''
  const last = [...part.matchAll(WORD)].findLast(([word]) => isKnown(stemOf(word) ?? ''))
  if (!last) return isNamed ? (NARROWING.exec(part)?.[0] ?? '') : part
  const end = last.index + last[0].length
  const goesOn = NARROWING.exec(part.slice(end)) ?? (CONTACT.test(part) ? VERB.exec(part.slice(end)) : undefined)
  return part.slice(0, end) + (goesOn?.[0] ?? '')
}

/** Whether a new word stands right behind a figure and says what it counts, and not what was done: "the €84 billion programme for the bridge". */
function countsAnew(second: Mention, { unknown }: Phrase): boolean {
  const [, word = ''] = /^\s([\p{L}'’-]+)/u.exec(wordsBehind(second)) ?? []
  return unknown.includes(stemOf(word) ?? '') && !DONE.test(word)
}

const DONE = /(?:ed|paid|spent|sent|given|taken|won|sold|bought|brought|lent|lost|built|made|held|set|put|found)$/

/** "Some 12 small boats" are not all "the 40 boats". */
function isNarrower(first: Mention, own: ReadonlySet<string>): boolean {
  const [next, ...others] = stemsIn(wordsBehind(first).split(MARK, 1)[0] ?? '')
  return next !== undefined && next !== 'person' && !own.has(next) && others[0] !== undefined && own.has(others[0])
}
