/**
 * Shares of one group that a paragraph tells twice, a few sentences apart and in two forms: "Seven out of ten members had paid their dues … Sixty per cent of
 * the members paid". What stands right beside the first is `told-twice.ts`'s.
 */
import type { Document, Mention } from '../model.ts'
import { once } from '../once.ts'
import { wordsAround, wordsBefore, wordsBehind } from './around.ts'
import { isCounted } from './beside.ts'
import { isDependent } from './dependent.ts'
import { likened, saysMuch } from './described.ts'
import { HEDGES } from './filler.ts'
import { clauseOf, speakerOf, wordsOn } from './own-clause.ts'
import { areToldApart } from './reworded.ts'
import { type Pair, pairsOf } from './same-thing.ts'
import { yearsOf } from './same-time.ts'
import { stemsIn, subjectOf } from './subject.ts'
import { tellingOf } from './telling.ts'
import { haveTwoVoices } from './voices.ts'

/** The share in words ("one in five", "a third") and the percentage, in whichever order. */
export interface TwoForms {
  readonly spoken: Mention
  readonly percent: Mention
}

export const sharesInTwoForms: (document: Document) => readonly TwoForms[] = once((document) => {
  const pairs = pairsOf(document)
    .filter(isToldAgain)
    .map(({ first, second }) => [first, second] as const)
  return [...pairs, ...shortlyAgain(document)].flatMap(([first, second]) => {
    const [spoken, percent] = first.figure.kind === 'percent' ? [second, first] : [first, second]
    return areForms(first, second) && !isCounted(spoken) ? [{ spoken, percent }] : []
  })
})

const SPOKEN = /^(?:fraction|ratio)$/
const areForms = ({ figure: { kind: a } }: Mention, { figure: { kind: b } }: Mention): boolean =>
  (a === 'percent' && SPOKEN.test(b)) || (b === 'percent' && SPOKEN.test(a))

/** Shares that follow one another with no third in reach, of which the second says nothing of its own: it stands bare between two marks, or is of what the first is of. */
function* shortlyAgain(document: Document): Iterable<readonly [Mention, Mention]> {
  const shares = document.mentions.filter(({ figure: { kind } }) => kind === 'percent' || SPOKEN.test(kind))
  for (const [index, second] of shares.entries()) {
    const [third, first] = [shares[index - 2], shares[index - 1]]
    const next = shares[index + 1]
    if (!first || first.sentence.block !== second.sentence.block || !areForms(first, second)) continue
    if (third?.sentence === first.sentence || next?.sentence === second.sentence || next?.sentence === first.sentence)
      continue
    if (isBare(first, second) || isOfSame(first, second, document)) yield [first, second]
  }
}

/** "Half of the wells were dry (62%).", "A quarter is farmed: 36%, to be exact." */
function isBare({ sentence: one, figure: first }: Mention, { sentence, figure }: Mention): boolean {
  if (one !== sentence || figure.range[0] - first.range[1] > BETWEEN) return false
  const between = sentence.text.slice(first.range[1], figure.range[0])
  const behind = sentence.text.slice(figure.range[1], figure.range[1] + CLOSE)
  const isInside = (between.match(/[([]/g)?.length ?? 0) > (between.match(/[)\]]/g)?.length ?? 0)
  return (
    (isInside ? BRACKETED : OPENED).test(between) &&
    !SET_APART.test(between) &&
    (isInside ? /^ ?[)\]]/ : CLOSED).test(behind)
  )
}
const BRACKETED = new RegExp(`[(\\[] ?(?:or |i\\.e\\. |that is,? |in all,? )?${HEDGES}$`, 'i')
const OPENED = new RegExp(
  `(?:[(\\[]|[,:] | ?[–—-] )(?:or |i\\.e\\. |that is,? |which is to say,? |namely,? |in all,? |to be (?:exact|precise),? |an? (?!(?:rise|fall|increase|decrease|drop|gain|jump|decline|growth|reduction|cut|discount|margin|premium|majority|lead|total|further|swing)\\b)(?:[\\p{Ll}-]+ ){1,2}of )?${HEDGES}$`,
  'iu',
)
/** How much may stand between the two, in UTF-16 units. */
const BETWEEN = 160
const CLOSE = 40
const CLOSED =
  /^(?: to be (?:exact|precise)| exactly| in (?:all|total|fact)| to be sure|,? that is)?(?: ?[.,;:)]| ?[–—] | - |$)/i
/** What tells of another group, time or value on the way. */
const SET_APART =
  /\b(?:but|while|whereas|against|compared|versus|vs|than|from|rose|rise|fell|fall|up|down|to|by|more|less|fewer|further|another|other|rest|remaining|and|nor|not|unlike|except|target|only)\b(?![^(:]*[(:])/i

/** "Every third boat in Hull leaks … 40% of the boats, the list says", "The exact share is 40%": of what the first is of, or of nothing else. */
function isOfSame(first: Mention, second: Mention, document: Document): boolean {
  const apart = second.sentence.index - first.sentence.index
  const between = apart === 0 ? wordsBefore(second).slice(first.figure.range[1] - second.figure.range[0]) : ''
  const isToldOver = SURELY.test(
    second.sentence.text.slice(Math.max(0, second.figure.range[0] - 40), second.figure.range[1] + 40),
  )
  if (apart > NEAR || (apart === 0 && !isToldOver && !/[;–—]/.test(between))) return false
  const told = likened(first, second, document, false)
  const isSupposed = [first, second].some(({ guards }) => guards.has('hypothetical') || guards.has('question'))
  const isOfSpeaker = !/^(?:s?he|it|they|we)$/i.test(speakerOf(second) ?? 'it')
  if (
    !told ||
    isSupposed ||
    isOfSpeaker ||
    NEEDED.test(wordsAround(second)) ||
    haveTwoVoices(first, second) ||
    isDependent(second)
  )
    return false
  if (isOfFewer(second)) return false
  const own = clauseOf(second)
  const isConcluded = RESTATED.test(`${wordsBefore(second)}#${wordsOn(second)}`)
  const isOfAll = told.same.some(saysMuch) && (isConcluded || told.news.length === 0)
  const isOfNothing = told.news.length === 0 && told.common.length === 0 && (SHARE.test(own) || isConcluded)
  if (
    !(
      (isToldOver && told.news.length < 2) ||
      isOfAll ||
      isOfNothing ||
      isShareAgain(second) ||
      (told.news.length === 0 && SHARE.test(own))
    )
  )
    return false
  const [known, around] = told.known
  return (
    (apart === 0 && isToldOver) ||
    (!areToldApart(first, second, document, [known, new Set([...known, ...around])]) && isNow(first) === isNow(second))
  )
}

/** "Nine in ten among those who joined late", "623 pages, or 44%", "It makes two out of seven feel worse": of others, of a number beside it, or of no one. */
const isOfFewer = (second: Mention): boolean =>
  /^ (?:among|of|for|in) (?:those|the ones|people|members|anyone) (?:who|that|whose|with)\b/.test(
    wordsBehind(second),
  ) ||
  /\d[\d,]* (?:[\p{L}-]+ ){0,2}?[\p{L}-]+,? (?:or |\()$/u.test(wordsBefore(second)) ||
  (/\bmakes? $/.test(wordsBefore(second)) && /^ (?:feel|look|seem|sound)\b/.test(wordsBehind(second)))

/** "The office puts the share at 40%", "That translates into 40%": of nothing but what was told. */
function isShareAgain(second: Mention): boolean {
  const before = wordsBefore(second)
  return (
    SAME_SHARE.test(before) && !ELSEWHERE.test(before) && !/^ (?:in|among|for|at|on|by|of)\b/.test(wordsBehind(second))
  )
}
const SAME_SHARE = new RegExp(
  `(?:\\b(?:the|that|this|its|their) (?:[\\p{Ll}-]+ )?(?:share|proportion|rate|percentage|figure|quota|number|fraction|ratio|part|portion)(?: (?:is|was|at|as|to be|stands at|stood at|came to|comes to|turned out to be|of))?,?|\\b(?:puts?|gives?|reports?|sets?|has|estimates?|reckons?|reckoned|counted) (?:it|this|that|them) (?:at|as)|^\\W*(?:That|This) (?!leaves|beats|exceeds|compares|contrasts|rises|falls|rose|fell|went)\\p{Ll}+s(?: out)?(?: (?:in)?to| with| at| as)?) ${HEDGES}$`,
  'u',
)
/** "In Sweden", "Among women" */
const ELSEWHERE =
  /^\W*(?:In|Among|For|Of|With|On|At|By|After|Before|Since|Until|Under|Over|Elsewhere|Outside|Inside|Across)\b|\b(?:last|next|then|now|usual|national|average|target)\b/

/** "A rate of 40% was needed" */
const NEEDED = /\b(?:need(?:s|ed)|requir\p{L}+|must|should|thresholds?|targets?|goals?|allowed|enough)\b/iu

/** What says that the same is said once more. */
const RESTATED =
  /\b(?:in other words|put (?:another way|otherwise|differently|simply|plainly)|in short|in a word|in (?:per ?cent|percentage terms|figures|round numbers)|that is|i\.e\.|(?<=, )then(?=,)|thus|hence|therefore|(?<!if )so(?! (?:far|long|on|much|many))|to be (?:exact|precise)|(?:more )?(?:exactly|precisely)|expressed as|to put it)\b/i
const SURELY =
  /\b(?:in other words|put (?:another way|otherwise|differently|simply|plainly|in figures)|that is to say|which is to say|i\.e\.)/i
const SHARE =
  /\b(?:the|that|this|its|a|an|exact|precise|actual|such a) (?:[\p{Ll}-]+ )?(?:share|proportion|rate|percentage|figure|quota|fraction|ratio)\b/iu

/** How many sentences on a group is still in mind. */
const NEAR = 3

function isToldAgain({ first, second, likeness, common, times, ofTwoVoices }: Pair): boolean {
  const apart = second.sentence.index - first.sentence.index
  if (first.sentence.block !== second.sentence.block || apart > NEAR || common.length < 2) return false
  if (ofTwoVoices || !/^(?:s?he|it|they|we)$/i.test(speakerOf(second) ?? 'it')) return false
  const isAtOnce = times === 'same' ? isNow(first) === isNow(second) : isOfThen(first, second)
  return isAtOnce && (likeness !== 'faint' || isShortened(first, second))
}

const isNow = (mention: Mention): boolean =>
  /\b(?:now|today|currently|at present|these days)\b/i.test(wordsAround(mention))

/** The second says what the first does without what was done to or when: "had paid their dues by May", "paid". */
function isShortened(first: Mention, second: Mention): boolean {
  const [{ counted }, again] = [tellingOf(first), tellingOf(second)]
  const [words, others] = [subjectOf(first).words, subjectOf(second).words]
  if (counted === undefined || counted !== again.counted || ![...others].every((word) => words.has(word))) return false
  const object = stemsIn(OBJECT.exec(wordsOn(first).replace(BY_THEN, ''))?.[0] ?? '')
  const when = stemsIn(BY_THEN.exec(wordsOn(first))?.[0] ?? '')
  return [...words].every((word) => others.has(word) || object.includes(word) || when.includes(word))
}

/** "… paid their dues" to the end of the clause. */
const OBJECT = /\p{L}+\s(?:the|a|an|their|its|his|her)\s(?:\p{L}+\s)?\p{L}+\s?$/u
const BY_THEN = /\s(?:by|at|before|until) \p{L}+(?: \d{4})?(?:,? \d{4})?\s?$/u

/** The second sentence names no time of its own and stands in the tense of the first. */
function isOfThen(first: Mention, second: Mention): boolean {
  const [told, again] = [wordsAround(first), wordsAround(second)]
  const areOfOtherYears = yearsOf(second).some((year) => !told.includes(String(year)))
  return !areOfOtherYears && !OTHER_TIME.test(again) && PRESENT.test(told) === PRESENT.test(again)
}

const OTHER_TIME =
  /\b(?:today|now|currently|still|then|since|before|earlier|ago|later|once|already|yet|used to|(?:this|last|next|that) \p{L}+|will|would|years?|months?|weeks?|days?|season|expect\w*|hop\w+)\b/iu
const PRESENT = /\b(?:is|are|has|have|do|does)\b/i
