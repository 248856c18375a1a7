/**
 * Figures that are a size or a sum of a thing of which a text has only one: "The tower is 214 metres tall", "at 214 metres, the tower", "the 241-metre
 * tower"; "a grant of £2 million", "the £2.8 million grant". Whatever the sentences say besides, both figures are of that thing.
 */
import type { Document, Mention } from '../model.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import { stem } from './word-forms.ts'

const HEDGE = '(?:(?:about|around|some|nearly|almost|roughly|just|only|over|now) ){0,2}'
const NOUN =
  '(\\p{Ll}[\\p{Ll}-]{2,}|\\p{Lu}\\p{Ll}{2,}(?= (?:is|measures|stands|has|will|costs?|weighs|runs|stretches)\\b))'
/** "The tower", "the Hill Tower" */
const THE = `(?:[Tt]he|[Tt]his|[Oo]ur)\\s(?:\\p{L}+['’]s\\s)?(?:new\\s)?(?:\\p{Lu}[\\p{L}'’-]+\\s){0,2}?${NOUN}`
const AT_PLACE =
  "(?:\\s(?:at|of|in|on|near|under|over|between|across)\\s(?:the\\s)?[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})?"

/** "The 40-metre tower", "its £2 million grant": nothing between that could tell it from another one. */
const ARTICLE = /(?:^|[^\p{L}])(?:the|this|its|their|our)\s$/iu
/** And no other noun behind it: "the 40-metre tower block". */
const ATTRIBUTE =
  /^\s([\p{L}][\p{Ll}-]{2,})(?:\s(from|in|at|near|under|of|over|between|on|to|across)\s(?:the\s)?([\p{L}-]+)|\s(?:for|with|by|and|or|but|is|was|will|would|can|could|may|has|had|that|which|who|you|we|they|it|he|she|as|when|after|before|until|this|last|costs?|needs|draws|opens|stands|takes|makes|goes|comes|lies|runs|links|carries|crosses|[\p{Ll}]+ed)(?!\p{L})|['’]s\s|[.,;:!?)—–]|$)/u
/** "A grant of £2 million", "a tower of 40 metres" */
const CONTAINS = new RegExp(`(?:^|[^\\p{L}])(?:an?|the|this)\\s(\\p{Ll}[\\p{Ll}-]{2,})\\s(?:of|worth)\\s${HEDGE}$`, 'u')
/** "The (Corvin) tower is 40 metres", "the grant, worth £2 million": present and past are two times. */
const MEASURES = new RegExp(
  `(?:^\\W*|[.;:,—(]\\s|\\b(?:that|because|since|and|but|where|while)\\s)${THE}${AT_PLACE}(?:,\\s(?:at|worth)|\\s(?:is|measures|stands|stretches|runs(?:\\sfor)?|weighs|\\p{Ll}{3,}s\\s(?:to|at|in\\sat)|is\\sworth|will\\scost|costs?|has\\sa\\s(?:length|height|depth|width|weight|value|area)\\sof))\\s${HEDGE}$`,
  'u',
)
/** "At 40 metres, the tower" */
const AT = new RegExp(`(?:^|[.;:]\\s)[Aa]t ${HEDGE}$`)
const THEN = new RegExp(`^(?: (?:tall|long|high|deep|wide|heavy))?, ${THE}(?!\\p{L})`, 'u')
/** "40 metres from the church", "40 metres below the sea": how far off, and not how large. */
const DISTANCE =
  /^\s(?:from|away|off|off-?shore|below|above|to|past|behind|ahead|apart|beneath|under|north|south|east|west|up|down|out|more|less)\b/i
const DIMENSION =
  /^\s(?:(tall|high|long|deep)|(wide|broad|thick|across|heavy))\b|^-(?:(tall|high|long|deep)|(wide|broad|thick))\b/i

interface Sole {
  /** What it is a size of, as words are known again. */
  readonly thing: string
  readonly isAttribute: boolean
  /** "The grant for the museum" */
  readonly place?: string
}

/** What a figure is the size or the sum of, where its own words say so. */
function sizeOf(mention: Mention): Sole | undefined {
  const { kind } = mention.figure
  if (kind !== 'measure' && kind !== 'money') return undefined
  const [before, behind] = [wordsBefore(mention), wordsBehind(mention)]
  if (DISTANCE.test(behind)) return undefined
  const [, attribute, where = '', place] = (ARTICLE.test(before) && ATTRIBUTE.exec(behind)) || []
  const noun =
    attribute ??
    (CONTAINS.exec(before) ?? MEASURES.exec(before))?.[1] ??
    (AT.test(before) ? THEN.exec(behind)?.[1] : undefined)
  if (!noun || QUANTITY.test(noun)) return undefined
  return {
    thing: stem(noun.toLowerCase()),
    isAttribute: attribute !== undefined,
    ...(where && place && !TIME.test(place) && { place }),
  }
}

/** "Opened the £2 million wing in May" */
const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|time|full|public|\d.*)$/

/** What is no thing by itself, and of which each thing has one. */
const QUANTITY =
  /^(?:maximum|minimum|average|mean|median|total|costs?|price|value|sum|amount|limit|cap|threshold|height|length|width|size|distance|rate|fee|charge|deposit|payment|rest|balance|difference|gap|loss|profit|income|salary|wage|rent|budget|deduction|allowance|range|half|share|part|figure|number|estimate)$/i

/** The thing, where two figures are sizes of one of which the text has no other. */
export function soleThing(first: Mention, second: Mention, document: Document): string | undefined {
  const [a, b] = [sizeOf(first), sizeOf(second)]
  if (!a || a.thing !== b?.thing || (a.isAttribute && b.isAttribute) || isAcross(first) !== isAcross(second))
    return undefined
  const isPlaced = b.place === undefined || first.sentence.text.includes(b.place)
  return isPlaced && isSole(a.thing, document) ? a.thing : undefined
}

const isAcross = (mention: Mention): boolean => {
  const [, , across, , acrossToo] = DIMENSION.exec(wordsBehind(mention)) ?? []
  return (across ?? acrossToo) !== undefined
}

const known = new WeakMap<Document, Map<string, boolean>>()

/** Whether a text never has several of a thing, nor one beside another. */
function isSole(thing: string, document: Document): boolean {
  const things = known.get(document) ?? new Map<string, boolean>()
  known.set(document, things)
  const sole = things.get(thing) ?? !haveOthers(thing, document)
  things.set(thing, sole)
  return sole
}

/** "Towers", "another tower", "the old tower", "a tower" said twice, "the Hill Tower and the Lake Tower" */
function haveOthers(thing: string, { sentences }: Document): boolean {
  const noun = new RegExp(`(?<![\\p{L}-])(?:([\\p{L}\\d'’-]+)\\s)?${thing}e?(s)?(?!\\p{L})`, 'giu')
  const [names, sizes] = [new Set<string>(), new Set<string>()]
  let introduced = 0
  for (const { text } of sentences)
    for (const [, word = '', plural] of text.matchAll(noun)) {
      if (plural || OTHER.test(word)) return true
      if (/^\d[\p{L}\d.,]*-/u.test(word)) sizes.add(word)
      if (/^\p{Lu}/u.test(word) && !/^(?:The|This|Its|Our|Their|An?)$/.test(word)) names.add(word)
      if (/^an?$/i.test(word)) introduced++
    }
  return names.size > 1 || sizes.size > 1 || introduced > 1
}

const OTHER =
  /^(?:another|other|second|third|first|last|old|older|newer|next|each|every|one|two|both|former|previous|original|planned|proposed|former|similar|same|sister|upper|lower|small|smaller|large|larger|north|south|east|west|northern|southern|eastern|western)$/i
