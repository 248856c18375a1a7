/** The amounts of changes and differences: "rose 50%", "a 4% gain", "a fall of a third", "20% more", "doubled", "up 5 points". */
import type { Document } from '../model.ts'
import { once } from '../once.ts'
import { grammar } from './grammar.ts'
import { matchesIn } from './matching.ts'
import { type Skeleton, skeletonsOf, type Term } from './skeleton.ts'
import {
  COME,
  ENDING,
  FALLING,
  FALLING_NOUNS,
  FALLING_VERBS,
  GONE,
  LESS,
  MORE,
  MOVING_NOUNS,
  RISING,
  RISING_NOUNS,
  RISING_VERBS,
} from './trend-words.ts'

export type Direction = 'up' | 'down'

export interface Amount {
  readonly term: Term
  /** Where its words stand in the skeleton. */
  readonly start: number
  readonly end: number
  /** Absent for "a change of 5%". */
  readonly direction?: Direction
}

/** Up to four words, none of which makes the figure an end, a time or a whole. */
const WORDS =
  "(?:(?!(?:to|from|at|below|under|above|beneath|beyond|past|in|of|for|on|with|among|and|or|between|as|when|after|since|that|which|who|where|if|the|its|their|his|her|our|your|all|these|those)\\b)[\\p{L}'-]+,? ){0,4}?"

/** "The crash killed 40 people": what a fall of things did. */
const STRUCK = '(?:killed|injured|wounded|claimed|destroyed|damaged|buried|trapped|wrecked|left)\\b'

const NOUNS = `${RISING_NOUNS}|${FALLING_NOUNS}|${MOVING_NOUNS}|lead|gap|margin|advantage`

/** "The operating margin stood at 21%": a level, and no lead over anything. */
const NO_LEVEL =
  '(?<!\\b(?:operating|profit|gross|net|interest|trading|refining|pre-tax|ebitda|ebit|contribution|sales) (?=margin))'

const PATTERNS = [
  // "rose by about 50%", "up 50%", "increased the number of seats by 50%"
  grammar(
    `(?<!\\b(?:makes?|made|making|adds?|added|takes?|took) )\\b(?<word>${RISING_VERBS}|${FALLING_VERBS}|changed|improved?|improves|improving|worsened|differ|differs|differed|(?:moved|shifted)(?! ${WORDS}{number}))(?! than\\b)(?! ${STRUCK})(?<!\\bsheds(?= [a-z]+ed\\b)) ${WORDS}(?<amount>{amount})`,
  ),
  grammar(`\\b(?<word>${RISING}|${FALLING}|changed|differ|differs|differed)…\\bby _(?<amount>{amount})`),
  // "cut our emissions 20%"
  grammar(
    `(?<!\\b(?:makes?|made|making|takes?|took|taken|taking) )\\b(?<word>${RISING_VERBS}|${FALLING_VERBS}) (?:the|its|their|our|his|her|your) (?:[\\p{L}'-]+ ){1,3}?(?<amount>{percent})(?= ?[.,;)]| (?:in|by|over|since|last|this|from)\\b)`,
  ),
  grammar(`\\b(?<word>${FALLING})…\\b(?:in|by) (?<amount>{fraction})`),
  // "a rise of 50%", "a fall in sales of a third"
  grammar(`\\b(?<word>${NOUNS})(?: in(?: [\\p{L}'-]+){1,4}?)? of _(?<amount>{amount})`),
  // "a 50% year-on-year rise"
  grammar(
    `(?:\\b(?:an?|the|that|this|its|their|our|another|about|nearly|almost|over|roughly|works? out at|worked out at|amounts? to|amounted to|is|was|means|meant|represents|equals) |[,:;(—–-] ?|^)(?:[\\p{L}'-]+ ){0,2}?(?<amount>{amount})[ -](?:(?!(?:of|was|were|is|are|has|had|have|in|to|for|and|or|who|that|on|can|cannot|could|will|would|may|might|should|must|never|not)\\b)[\\p{L}'-]+ ){0,2}?(?<word>${NOUNS})\\b`,
  ),
  // "from 200 to 260, i.e. by 30%"
  grammar('(?:\\bi\\.e\\.|\\bthat is|\\bnamely),? by (?<amount>{amount})'),
  // "the swing was 6%"
  grammar(
    `${NO_LEVEL}\\b(?<word>${NOUNS})(?: [\\p{L}'-]+){0,3}? (?:was|is|were|are|(?:came|comes|amounts|amounted|adds up|added up|ran|runs) to|(?:stands|stood|comes in|came in|works out|worked out) at|equals|equalled|totals|totalled|represents|represented) _(?<amount>{amount})`,
  ),
  // "puts the slide at 35%", "such growth, 60 percent, …"
  grammar(
    `\\b(?:the|this|that|such) (?:[\\p{L}'-]+ ){0,2}?(?<word>${NOUNS})(?: in(?: [\\p{L}'-]+){1,4}?)?(?: at|,) (?:about |some |over |nearly )?(?<amount>{share})(?= ?[.,;:)¶]| (?:between|in|over|since|for|from|by|during|within|across|among|after)\\b)`,
  ),
  // "50% more", "a third higher"
  grammar(`(?<amount>{amount}) (?<word>${MORE}|${LESS})\\b`),
  // "6% busier than last year"
  grammar(
    `(?<amount>{percent}) (?!(?:other|over|under|after|never|ever|rather|later|earlier|either|lower|higher|number|member|paper|water|power|order|per|quarter|summer|winter|per|consumer|customer|user|worker|teacher|former|silver|rubber|cover|offer|answer|matter|older|younger|their|her|for|interest|danger|buyer)\\b)[a-z]{3,}er(?= than\\b)`,
  ),
  // "35% above the 4.5 million of May", "a fifth short of last year's 200", "50% extra"
  grammar(
    `(?<amount>{share}) (?<word>above|beyond|up on|ahead of|below|short of|down on) (?:(?!and\\b|or\\b|to\\b)[\\p{L}'-]+ ){0,4}?(?:{number}|{percent})`,
  ),
  // "so 1,400 had gone", "which means 300 fewer"
  grammar(
    `\\b(?:so|thus|hence|therefore|means|meant|meaning|leaving|in other words,|that is|that makes)(?: that)? (?:[\\p{L}'-]+ ){0,2}?(?<amount>{number}) (?:[\\p{L}'-]+ ){0,3}?(?<word>${GONE}|${COME})\\b`,
  ),
  // "had shut a third of its network"
  grammar(`\\b(?<word>${ENDING})(?: [a-z]+)? (?<amount>{share}) of (?:its|their|the|his|her|all)\\b`),
  grammar('(?<amount>{percent}) (?<word>extra)(?= ?[.,;:)¶])'),
  // "beating last year's 200 by 30%", "outdid the old one by half": whatever the verb
  grammar(`\\b[a-z]{3,}(?:ed|ing)\\b(?:…{number}…)? by (?<amount>{percent})(?! of\\b)`),
  // "6% better", where more may be worse
  grammar('(?<amount>{percent}) (?:better|worse)\\b(?! off\\b)'),
  // "the 5% it lost"
  grammar(
    `\\bthe (?<amount>{percent}) (?:it|they|she|he|we) (?:has |have |had )?(?<word>${RISING_VERBS}|${FALLING_VERBS})\\b`,
  ),
  // "12% ahead", "ahead by 12%"
  grammar(
    "\\b(?:ahead|behind|in front|leads?|trails?|trailed)(?:(?: of)? [\\p{L}'-]+)? by (?:about |just |only |some |nearly )?(?<amount>{percent})(?! (?:to|against|versus)\\b)",
  ),
  grammar(
    '(?<amount>{percent}) (?:ahead|behind|in front)\\b(?! (?:of (?:schedule|plan|time|its|the)|schedule|plan|time))',
  ),
  // "literacy among women (71%) trails that among men (83%) by 12%"
  grammar(
    '\\b(?:leads?|led|trails?|trailed|exceeds?|exceeded|beats?|beat|outstrips?|outstripped|surpass(?:es|ed)|lags?|lagged)\\b…{percent}…\\bby (?<amount>{percent})',
  ),
  // "doubled", "a tenfold drop", "three times fewer"
  grammar(`(?:\\b(?<word>${FALLING}) (?:_ ?)?)?(?<amount>{multiple})`),
  grammar(`(?<amount>{multiple}) (?:_ )?(?<word>${FALLING_NOUNS}|${LESS})\\b`),
]

const UP = new RegExp(`^(?:${RISING}|${MORE}|above|beyond|up on|ahead of|extra|${COME})$`, 'i')
const DOWN = new RegExp(`^(?:${FALLING}|${LESS}|below|short of|down on|${GONE}|${ENDING})$`, 'i')

/** Every amount of a change, whether its ends are told or not. */
export function amountsOf(document: Document): readonly Amount[] {
  return skeletonsOf(document).flatMap(amountsIn)
}

/** The amounts of a skeleton in reading order, each figure once. */
export const amountsIn: (skeleton: Skeleton) => readonly Amount[] = once(find)

function find(skeleton: Skeleton): readonly Amount[] {
  const found = new Map<number, Amount>()
  for (const pattern of PATTERNS)
    for (const { terms, words, from, to } of matchesIn(skeleton, pattern)) {
      const { amount } = terms
      if (!amount || OF_CUT.test(skeleton.lower.slice(Math.max(0, from - 3), amount.at))) continue
      if ([isAttribute, isRaised, isOften, isMargin].some((isNone) => isNone(skeleton, amount))) continue
      const word =
        words.word ?? BY_FACTOR.exec(skeleton.lower.slice(Math.max(0, amount.at - REACH), amount.at))?.[1] ?? ''
      const direction = directionOf(word, amount) ?? found.get(amount.at)?.direction
      const start = Math.max(from, found.get(amount.at)?.start ?? from)
      found.set(amount.at, { term: amount, start, end: to, ...(direction && { direction }) })
    }
  for (const term of skeleton.terms) {
    const direction = signOf(term)
    if (direction && !found.has(term.at)) found.set(term.at, { term, start: term.at, end: term.at + 1, direction })
  }
  return [...found.values()].sort((a, b) => a.term.at - b.term.at)
}

/** "the doubled fee" was told of before, with its own ends or without. */
const isAttribute = ({ lower }: Skeleton, { at, figure }: Term): boolean =>
  figure.text.endsWith('ed') &&
  /\b(?:the|its|their|his|her|our|an?|this|that) $/.test(lower.slice(Math.max(0, at - 8), at)) &&
  /^ [a-z]/.test(lower.slice(at + 1, at + 3))

/** "Tried twice as a test", "asked twice as part of it": how often, and no multiple. */
const isOften = ({ lower }: Skeleton, { at, figure }: Term): boolean =>
  /^(?:twice|thrice)$/i.test(figure.text) &&
  /^ as (?:an?|part|the)\b(?! (?:many|much|few|little)\b)/.test(lower.slice(at + 1, at + 16))

/** "Exports of cut roses were worth 40 million": no cut in anything. */
const OF_CUT = /\bof (?:cut|lost|fallen|reduced|raised) [a-z]+ [^\uE000-\uE01F]*$/

/** "raised $4 million": got together, and no change. */
const isRaised = ({ lower }: Skeleton, { at, figure }: Term): boolean =>
  figure.kind === 'money' &&
  /\brais(?:e|es|ed|ing) (?:(?!by )\p{L}+ ){0,2}$/u.test(lower.slice(Math.max(0, at - REACH), at))

/** "a margin of error of 3 points", "about 60 of those, and their margin is 13 points": how far off a share may be. */
const isMargin = ({ lower }: Skeleton, { at }: Term): boolean =>
  /\b(?:margins? of error|error margins?|their margins?|margin on (?:each|that|it|them))\b[^.;:¶]{0,24}$/.test(
    lower.slice(Math.max(0, at - 2 * REACH), at),
  ) || /^(?: points?)? (?:either way|in either direction|plus or minus)\b/.test(lower.slice(at + 1, at + 30))

/** "fell by a factor of" */
const BY_FACTOR = new RegExp(`\\b(${FALLING})(?: [a-z]+){0,3} by a factor of $`)

/** How far before an amount its verb may stand. */
const REACH = 40

/** "+60%", "(−20%)" */
function signOf({ figure: { kind, text }, range }: Term): Direction | undefined {
  if (kind !== 'percent' || range) return undefined
  return /^(?:\+|plus\b)/.test(text) ? 'up' : /^(?:[−–-]|minus\b)/.test(text) ? 'down' : undefined
}

/** What a word of change says; "doubled" goes up and "halved" down by themselves. */
function directionOf(word: string, { figure: { kind, value = 1 } }: Term): Direction | undefined {
  if (DOWN.test(word)) return 'down'
  if (UP.test(word)) return 'up'
  return kind === 'multiple' ? (value < 1 ? 'down' : 'up') : undefined
}
