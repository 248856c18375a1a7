/**
 * Whether two figures are told of one thing in other words: "drew 18,500 guests" and "the attendance of 15,800". What each is of must be found again
 * with the other, as a verb or as a noun, and nothing may set them apart. That is enough for figures that are one amount by their digits (241 and 214,
 * 3,400 and 3.4 million) or of one year that both name.
 */
import type { Document, Mention } from '../model.ts'
import { wordsAround, wordsBefore } from './around.ts'
import { areOfOneMould, isItem } from './cases.ts'
import { isSlight, leadTo, saysMuch } from './described.ts'
import { deedsBefore } from './noun-phrase.ts'
import { REACH } from './own-clause.ts'
import { isTold, rootsOf } from './roots.ts'
import { areOfOtherPassages, DAYS, isTitle, PASSED } from './same-time.ts'
import { standingFor } from './stands-for.ts'
import { stemOf, stemsIn, subjectOf, timesIn } from './subject.ts'
import { isLight, type Telling, tellingOf } from './telling.ts'
import { areOneAndMany, haveArm, haveTwoHeads, haveTwoSubjects } from './two-things.ts'

/** The words that both are told of; undefined where they are not told of one thing. */
export function rewordedOf(first: Mention, second: Mention, document: Document): readonly string[] | undefined {
  const [a, b] = [tellingOf(first), tellingOf(second)]
  if (a.isBare || b.isBare || isAmong(first, second) || isAmong(second, first)) return undefined
  const areAll = holdSameWords(a, b)
  if (!areAll && !(isNamedBy(a, b) && isNamedBy(b, a) && isShared(a, b))) return undefined
  if (areAtOtherTimes(a, b) || isNarrowed(a, b, document)) return undefined
  if ([areOfOneMould, haveArm, areOneAndMany].some((differ) => differ(first, second))) return undefined
  const stands = b.isKnown || isTitle(first) || standingFor(first, second, document.sentences) !== undefined
  if (!stands && !areAll && haveTwoSubjects(first, second)) return undefined
  if (!stands && haveTwoHeads(first, second)) return undefined
  return a.stems.filter((word) => isTold(word, b.roots))
}

/** The roots of what is told of either figure, or was before it. */
type Known = readonly [ofFirst: ReadonlySet<string>, ofSecond: ReadonlySet<string>]

/** Whether words set two figures apart, however alike they are told: another time, a part, another name. */
export function areToldApart(first: Mention, second: Mention, document: Document, known: Known): boolean {
  const [a, b] = [tellingOf(first), tellingOf(second)]
  return (
    (first.sentence !== second.sentence && (isAmong(first, second) || isAmong(second, first))) ||
    MOVED.test(wordsBefore(first)) !== MOVED.test(wordsBefore(second)) ||
    isOfOtherDeed(a, b) ||
    subjectOf(first).times.has('earlier') !== subjectOf(second).times.has('earlier') ||
    (ORDINAL.exec(b.mention.sentence.text)?.[0] ?? '') !== (ORDINAL.exec(a.mention.sentence.text)?.[0] ?? '') ||
    areOfOtherPassages(first, second, b.isKnown, leadTo(first, document)) ||
    areToldOfOtherTimes(a, b, first.sentence.block === second.sentence.block || b.isKnown || isItem(second)) ||
    isNarrowed(a, b, document, isUnopened(a, b) ? [known[0], new Set([...known[1], ...rootsIn(a.opening)])] : known) ||
    [
      ...(first.sentence === second.sentence ? [] : [areOfOneMould]),
      haveArm,
      ...(second.sentence.block.cell ? [] : [areOneAndMany]),
    ].some((differ) => differ(first, second))
  )
}

/** "Had climbed to 3,200": what is told before was so before. */
const MOVED =
  /\b(?:climb|r[io]s[ei]|gr[eo]w|f[ae]ll|drop|sw[eo]ll|increas|decreas|shr[aiu]nk|jump|soar|revis|correct|updat|extend|enlarg|brought|cut)\w*(?: \w+){0,3} (?:to|at|as)(?: (?:about|some|around|over|nearly|almost))? $/i

/** "The first takes 40, the second 60" */
const ORDINAL =
  /^\W*(?:the |a |an |in the |on the )?(?:first|second|third|fourth|fifth|other|another|next|latter|last) (?!(?:time|year|week|month)\b)/i

/** "In the year 2010 … in that year": what the passage has opened with goes without saying again. */
const isUnopened = (a: Telling, b: Telling): boolean =>
  b.opening === '' && a.mention.sentence.block === b.mention.sentence.block

/** "Exported 40 tonnes", "grew 40 tonnes": a verb of its own in the place of another. */
function isOfOtherDeed({ deed }: Telling, b: Telling): boolean {
  if (deed === undefined || isTold(deed, new Set(rootsIn(wordsAround(b.mention))))) return false
  const own = b.isPhrase
    ? undefined
    : deedsBefore(b.mention)
        .map(stemOf)
        .find((word) => word !== undefined)
  return own !== undefined && own !== deed && !isSlight(own)
}

/** "From 214 to 241 … the 241": both are meant. */
const isAmong = ({ figure: { value, unit } }: Mention, { sentence: { figures } }: Mention): boolean =>
  figures.some((other) => other.value === value && other.unit === unit)

/** Whether the sentences of two figures hold the same words but for a verb each: "solar power met 40% of the town's demand", "the town met 40% of its demand with solar power". */
function holdSameWords(a: Telling, b: Telling): boolean {
  if (a.counted !== b.counted && a.counted !== undefined && b.counted !== undefined) return false
  const [deed, other] = [a, b].map(({ mention }) => stemOf(deedsBefore(mention).at(-1) ?? ''))
  if (a.mention.figure.kind !== 'percent' && deed && other && !isTold(deed, b.roots)) return false
  const [own, others] = [a, b].map(({ mention }) => new Set(rootsIn(wordsAround(mention))))
  const isLost = (told: Telling, roots?: ReadonlySet<string>) =>
    told.stems.some((word) => isHeavy(word) && word !== told.deed && !isTold(word, roots ?? new Set()))
  const common = a.stems.filter((word) => isHeavy(word) && isTold(word, b.roots))
  return common.length > 1 && !isLost(a, others) && !isLost(b, own)
}

/** Whether a telling word comes again in what takes it up by "the" or as another kind of word ("camped", "campers"), or two do anywhere in the sentence. */
function isShared(a: Telling, b: Telling): boolean {
  const again = [...a.stems.filter((word) => isTold(word, b.roots)), ...b.stems.filter((word) => isTold(word, a.roots))]
  const told = again.filter(isHeavy)
  if (told.length === 0 || b.isKnown || isTitle(a.mention)) return told.length > 0
  const isNext = b.mention.sentence.index - a.mention.sentence.index <= NEAR
  const sentence = new Set(rootsIn(wordsAround(b.mention)))
  return (
    (isNext && told.some((word) => a.stems.includes(word) !== b.stems.includes(word) && !b.mention.attribution)) ||
    a.stems.filter((word) => isHeavy(word) && isTold(word, sentence)).length > 1
  )
}

/** How many sentences on a deed is told again by its noun alone. */
const NEAR = 2

const isHeavy = (word: string): boolean => word !== 'person' && !isLight(word)

/** Whether what a figure is of is found with the other: what was done, to what, and what is said of it. */
function isNamedBy(a: Telling, b: Telling): boolean {
  if (a.deed !== undefined && !isTold(a.deed, b.roots)) return false
  const { counted = 'person' } = a
  if (a.content !== undefined && b.content !== undefined && !isTold(a.content, b.roots)) return false
  const isCounted = counted === 'person' || isTold(counted, b.roots) || isCountedDeed(a, b)
  const said = a.said.find((word) => !MANNER.test(word))
  return isCounted && (said === undefined || isTold(said, b.roots))
}

/** "Often", and what a length is measured along. */
const MANNER = /(?:ly|often|always)$|^(?:long|tall|high|wide|deep|old)$/

/** "Cancelled 40 flights", "the 40 cancellations", "40 drowned", "the drowning of 40 sailors": the deed is counted in place of what it was done to. */
function isCountedDeed({ deed, said: [predicate] }: Telling, { counted, stems }: Telling): boolean {
  const roots = new Set(rootsOf(deed ?? predicate ?? '-'))
  return counted === undefined ? stems.some((word) => isTold(word, roots)) : isTold(counted, roots)
}

/** What is hoped, as against what came of it. */
const PLANNED =
  /\b(?:plan(?:s|ned|ning)?\b|hop(?:es?|ed|ing)\b|aim(?:s|ed|ing)?\b|pledg|promis|propos|budget|intend|seek|sought|want|goal|quota|target|could|might|expect|forecast|project(?:ed|ion))/i
/** "Can hold 40 boats" is no "held 40 boats in May". */
const ABLE = /\b(?:can|capacit(?:y|ies))\b/i
const THAT_YEAR = /\b(?:that|the same) (?:year|month|season)\b/i
/** Says when, whatever it stands by. */
const SEASONS = new RegExp(`${DAYS.source}|^(?:spring|summer|autumn|winter)$`)
/** Says nothing of when. */
const TIMELESS = /^(?:year|annual(?:ly)?|record)$/

function areAtOtherTimes(a: Telling, b: Telling): boolean {
  const isOnTop = [a, b].some(({ mention }) => isTitle(mention))
  const goesOn = b.isKnown || isOnTop || isTakenUp(a, b) || THAT_YEAR.test(wordsBefore(b.mention))
  const told = wordsAround(a.mention).toLowerCase()
  const isNewYear = b.years.length > 0 && !isOnTop && !b.years.some((year) => told.includes(String(year)))
  if (isNewYear || (a.years.length > 0 && b.years.length === 0 && !goesOn)) return true
  return areToldOfOtherTimes(a, b, goesOn)
}

/** The same but for years; `goesOn`: the second takes up what the first is told of. */
function areToldOfOtherTimes(a: Telling, b: Telling, goesOn: boolean): boolean {
  const isOnTop = [a, b].some(({ mention }) => isTitle(mention))
  const told = wordsAround(a.mention).toLowerCase()
  if (PLANNED.test(a.words) !== PLANNED.test(b.words)) return true
  const [times, others] = [timesOf(a), timesOf(b)]
  const isAble = ABLE.test(a.words) !== ABLE.test(b.words)
  const isOfBoth = (time: string): boolean =>
    isAble ||
    [times, others].every((all) => all.some((other) => DAYS.test(other) && isWeekday(other) === isWeekday(time)))
  const tells = (time: string): boolean => (!DAYS.test(time) || isOfBoth(time)) && !(isOnTop && time === 'will')
  const isLost = (time: string): boolean => (time === 'will' ? !goesOn && !b.isPhrase : !goesOn || PASSED.test(time))
  return (
    others.some((time) => tells(time) && !times.includes(time) && !(SEASONS.test(time) && told.includes(time))) ||
    times.some((time) => tells(time) && !others.includes(time) && isLost(time))
  )
}

/** "Recalled 40 jars … The recall covers 40" */
function isTakenUp({ deed }: Telling, { words }: Telling): boolean {
  const subject = stemOf(/^\W*(?:the|this|that)\s([\p{L}'’-]+)/iu.exec(words)?.[1] ?? '')
  return deed !== undefined && subject !== undefined && isTold(subject, new Set(rootsOf(deed)))
}

const isWeekday = (time: string): boolean => time.endsWith('day')

const timesOf = ({ when, opening }: Telling): string[] =>
  [...timesIn(`${opening} ${when}`.replace(/\bwould\b/g, 'will'))].filter((time) => !TIMELESS.test(time))

/** Words that make another thing of what they stand by. */
const OTHER =
  /\b(?:rivals?|competitors?|others?|another|sister|neighbou?ring|elsewhere|unlike|(?<!more |less |fewer )than|compared|against|(?<!\bliv(?:e|es|ed|ing) )alone|else|usual|normal|not|never|old|former|separate|also)\b/i

/** How many a thing could hold, and not how many there were. */
const ROOM = /\b(?:room|space|seats?|places|berths|beds|capacity) (?:for|of)\b|\bcan\b|\bseats? #/i

/** Whether one of two figures is of less than the other, or of another of its kind. */
function isNarrowed(
  a: Telling,
  b: Telling,
  { sentences }: Document,
  [ofFirst, ofSecond]: Known = [new Set(), new Set()],
): boolean {
  if (ROOM.test(a.words) !== ROOM.test(b.words) && a.mention.figure.kind === 'count') return true
  if (OTHER.test(a.words) !== OTHER.test(b.words) || a.stems.includes('no') !== b.stems.includes('no')) return true
  const { block, index } = a.mention.sentence
  const previous = sentences[index - 1]?.block === block ? (sentences[index - 1]?.text ?? '') : ''
  const before = new Set(
    [previous.slice(0, REACH), wordsAround(a.mention), ...block.headings.map((heading) => heading.text)].flatMap(
      rootsIn,
    ),
  )
  const isNew = (word: string): boolean => !isTold(word, before) && !isTold(word, ofFirst)
  const names = [...namesIn(b), ...stemsIn(SUBJECT_BEHIND.exec(b.mention.sentence.text)?.[1] ?? '')]
  const isFree = (word: string): boolean => isTitle(a.mention) && names.includes(word)
  if (
    kindsIn(b).some(
      ([kind, word]) => word !== b.deed && isHeavy(kind) && isTold(word, a.roots) && isNew(kind) && !isFree(kind),
    )
  )
    return true
  if ([...names, ...limitsIn(b)].some((word) => isNew(word) && !isFree(word))) return true
  if (b.isKnown || isTitle(a.mention)) return false
  const behind = new Set([...rootsIn(wordsAround(b.mention)), ...ofSecond])
  return [...placesIn(a), ...stemsIn(a.opening)].some((word) => !isTold(word, behind))
}

const rootsIn = (text: string): readonly string[] => stemsIn(text).flatMap(rootsOf)

/** Telling words with the one that stands right before each: "north" and "slope". */
const kindsIn = ({ words }: Telling): [kind: string, word: string][] =>
  Array.from(words.matchAll(/([\p{L}'’-]{3,}) (?=([\p{L}'’-]{3,}))/gu), ([, kind = '', word = '']) => [
    stemOf(kind) ?? '',
    stemOf(word) ?? '',
  ]).filter((pair): pair is [string, string] => pair.every((word) => word !== ''))

const namesIn = ({ words, mention }: Telling): string[] => {
  const isFirst = mention.sentence.text.startsWith(/\p{L}+/u.exec(words)?.[0] ?? '#')
  const inner = isFirst ? words.replace(/^\W*\p{L}+ (?=[\p{Ll}#])/u, '') : words
  return stemsIn((inner.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).join(' '))
}

/** "With 40 boats, the Hull Fleet …": whom the sentence is of. */
const SUBJECT_BEHIND = /^\W*(?:With|At)\s[^;:]{1,80},\s(?:the\s)?((?:\p{Lu}[\p{L}'’-]*\s)+)/u

/** "In the north stand", "who were on strike" */
const LIMIT =
  /(?:^|\s)(?:in|at|from|with|without|among|under|near|on|for(?! (?:their|its|his|her|our)\b)|aged|between|outside|inside|by|through|via|per|who|that|which|whose)\s(?:(?:the|an?|its|their|our)\s)?([\p{L}'’-]+(?:\s(?!\p{L}+(?:ed|en|ing)(?!\p{L}))[\p{L}'’-]+)?)/giu

const limitsIn = ({ words, opening, deed }: Telling): string[] =>
  [opening, ...Array.from(words.matchAll(LIMIT), ([, limit = '']) => limit)]
    .flatMap(stemsIn)
    .filter((word) => isHeavy(word) && saysMuch(word) && word !== deed)

const placesIn = ({ words }: Telling): string[] =>
  Array.from(words.matchAll(LIMIT), ([, limit = '']) => limit.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).flatMap((names) =>
    names.flatMap(stemsIn),
  )
