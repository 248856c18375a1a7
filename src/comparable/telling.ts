/** How a figure is told: what was done, to what, of whom and when, as far as its own clause or noun phrase says. */
import type { Mention } from '../model.ts'
import { once } from '../once.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import { deedsBefore, isDefinite, isNominal, isPutIn, partBehind, phraseBehind } from './noun-phrase.ts'
import { REACH, saidBy, wordsOn, wordsToward } from './own-clause.ts'
import { rootsOf } from './roots.ts'
import { yearsOf } from './same-time.ts'
import { stemOf, stemsIn } from './subject.ts'
import { nounBehind } from './two-things.ts'
import { stem } from './word-forms.ts'

export interface Telling {
  readonly mention: Mention
  /** It stands in a noun phrase that speaks of what is known: "the 40 boats". */
  readonly isKnown: boolean
  /** It stands in a noun phrase at all: "losses of 40 boats". */
  readonly isPhrase: boolean
  /** The words of its clause; behind a figure in a noun phrase, of the phrase alone. */
  readonly words: string
  readonly stems: readonly string[]
  readonly roots: ReadonlySet<string>
  /** The word right before the figure: what was done, or what there is so much of. */
  readonly deed: string | undefined
  readonly counted: string | undefined
  /** "40 pairs of grebes": what they are pairs of. */
  readonly content: string | undefined
  /** What is said of the counted, where no deed stands before it. */
  readonly said: readonly string[]
  /** It stands in no clause: "18 likes, 40 views". */
  readonly isBare: boolean
  readonly years: readonly number[]
  /** What the sentence opens with: "In May, …" */
  readonly opening: string
  /** The words that may tell its time. */
  readonly when: string
}

/** Verbs that say no more of what is counted than that it was there: "drew 400 guests". */
export const LIGHT =
  /^(?:draw|attract|see|count|regist|host|welcom|reach|bring|collect|grow|ris|climb|total|carry|handl|serv|record|amount)$/
/** Those that do so in any turn of a known thing: "the recall covers 400 jars". */
const EMPTY = /^(?:cover|includ|mak|number|ros|receiv|list|contain|fall|fell|drop|declin|go|went|got)$/

/** "No fewer than" leans and denies nothing. */
export const LEANING = /\b(?:no|not) (?:less|fewer|more) than\b|\bin other words\b/gi

export const isLight = (word: string): boolean => LIGHT.test(word) || EMPTY.test(word)

export const tellingOf: (mention: Mention) => Telling = once(read)

function read(mention: Mention): Telling {
  const [isPhrase, isKnown] = [isNominal(mention), isDefinite(mention)]
  const [toward, behind] = [
    towardOf(mention),
    isPhrase
      ? WITH.test(wordsBefore(mention))
        ? clauseBehind(mention)
        : phraseBehind(mention)
      : clauseBehind(mention),
  ]
  const words = `${toward}#${behind}`.replace(LEANING, ' ')
  const stems = [...new Set(stemsIn(words.replace(saidBy(mention) ?? '', ' ')))]
  const counted = countedBy(mention)
  const deed = deedsBefore(mention)
    .map(stemOf)
    .find((word) => word !== undefined)
  const isSubject = deed === undefined && !isPhrase
  const said = isSubject ? stemsIn(behind.replace(GROUP, ' ')).filter((word) => word !== counted && !isLight(word)) : []
  return {
    ...{ mention, words, stems, counted, said, isKnown, isPhrase },
    deed: deed === undefined || isLight(deed) ? undefined : deed,
    content: contentOf(wordsBehind(mention)),
    isBare: isSubject && said.length === 0 && !/\p{L}\s\S*$/u.test(toward),
    roots: new Set(stems.flatMap(rootsOf)),
    years: yearsOf(mention).filter((year) => `${wordsBefore(mention)}${behind}`.includes(String(year))),
    opening: openingOf(mention),
    when: `${(isKnown ? words.replace(LATER, ' ') : words).replace(AFTER, '#')} ${nextOf(mention, isPhrase ? behind : '')}`,
  }
}

/** "With 40% of the boats at sea in 2020, …": a clause of its own. */
const WITH = /^\W*with\s(?:[\p{Ll}]+\s){0,2}$/iu

/** "The river rose in the night and | 40 people were moved": a count that opens a clause of its own behind "and". */
const towardOf = (mention: Mention): string => {
  const toward = wordsToward(mention)
  const isOwn = OPENS_CLAUSE.test(wordsBehind(mention)) && mention.sentence.figures[0] === mention.figure
  return isOwn ? toward.replace(/^.* and (?=(?:about |some |nearly |at least )?$)/iu, '') : toward
}
const OPENS_CLAUSE = /^(?: [\p{L}-]+){1,4}? (?:was|were|had|have|has|are|is)\b/iu

/** What the clause of a figure goes on with, as far as it may tell when: "the 40 boats | of the year before". */
function nextOf(mention: Mention, phrase: string): string {
  const [next = ''] = /^(?:\s\S+){0,4}/.exec(partBehind(mention).slice(phrase.length)) ?? []
  return next.replace(FORETOLD, ' ')
}

/** "(40%) of the boats in Hull": of whom something is said. */
const GROUP =
  /^(?:\s[\p{L}'’-]+(?=\s(?:in|at|from|on|near)\s))?(?:\s(?:of|in|at|from|on|with|among|near)\s(?:(?:the|its|their|our|all)\s)?[\p{L}'’-]+|\s\p{Lu}[\p{L}'’-]+)+/u

/** "A year later the 40 boats that sank": when something else happened to them. */
const LATER =
  /^\W*(?:\p{L}+ than |almost |nearly )?(?:an?|one|two|three|several|some|many) (?:year|month|week|day|decade)s? (?:later|on|afterwards)\b/iu

/** "Cleaning up after 40 landings" */
const AFTER = /\b(?:after|before)\s#/i
/** "40 boats beat forecasts" */
const FORETOLD = /\b(?:will|forecast\w*|project\p{L}*|expected|targets?|goals?)\b/giu

/** "By May 2020,", "Before the war" */
const OPENING =
  /^\W*(?:in|by|during|within|throughout|before|after|since|until|on|at|last|next|this|earlier|later)\s[^,.;:]{1,40}?(?=,|\s(?:the|an?|it|they|there|we)\s)/iu

/** Nothing where somebody says then what the figure tells: "In May she said that". */
function openingOf(mention: Mention): string {
  const { sentence, figure } = mention
  const lead = sentence.text.slice(0, Math.min(REACH, figure.range[0]))
  const isWhole = figure !== sentence.figures[0] || lead === wordsToward(mention)
  return OPENING.exec(isWhole ? lead : wordsToward(mention))?.[0] ?? ''
}

/** What a count counts, and what a share is a share of. */
function countedBy(mention: Mention): string | undefined {
  const { kind } = mention.figure
  const whole = WHOLE.exec(wordsBehind(mention))
  const behind = whole ? wordsBehind(mention).slice(whole[0].length - 1) : wordsBehind(mention)
  const noun = nounBehind(behind)?.[1] ?? (whole && /^ ([\p{L}'’-]+)/u.exec(behind)?.[1])
  return kind === 'money' || !noun ? undefined : stem(noun.toLowerCase())
}

function contentOf(behind: string): string | undefined {
  const [noun = '', last] = nounBehind(behind) ?? []
  return last && stemOf(CONTENT.exec(behind.slice(noun.length))?.[1] ?? '')
}

const CONTENT = /^ of (?:(?:the|its|their|our|all) )*([\p{L}'’-]+)/iu

/** "(40%) of its paper", "(40 tonnes) of barley" */
const WHOLE = /^ of (?:(?:the|its|their|our|all|these|those|[\p{L}-]+(?:['’]s|s['’])) )*/iu

/** Nothing where the figure is put in by marks: "the rate, 40%, is". */
const clauseBehind = (mention: Mention): string => (isPutIn(mention) ? '' : (wordsOn(mention).split(ADDED, 1)[0] ?? ''))

/** "40 boats, most of them in the south" */
export const ADDED = /,\s(?!(?:in|at|on|of|among|for|by)\s)/
