/** The words around a figure that hedge or bound it: "about", "an estimated", "more than", "up to", "or so", "~", "≥". */
import { at, phraseAt, type Tokens } from './lex/token.ts'
import type { Bound } from './quantity.ts'

export interface Modifiers {
  readonly approximate: boolean
  readonly bound?: Bound
}

const HEDGES = new Set(
  'about,around,roughly,approximately,approx,circa,ca,c,nearly,almost,estimated,some,perhaps,maybe,~,close to,in the region of,somewhere around,just over,just under,just shy of,just above,just below,a little over,a little under,well over,slightly more than,slightly less than,on the order of,of the order of,an average of,virtually,practically,barely,more or less,±,plus or minus'.split(
    ',',
  ),
)
const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ...entries(
    'more than,over,above,exceeding,exceeds,exceeded,exceed,greater than,larger than,bigger than,higher than,in excess of,upwards of,upward of,north of,well over,just over,a little over,slightly more than,just above,>',
    'more-than',
  ),
  ...entries(
    'less than,fewer than,under,below,smaller than,lower than,shy of,short of,just under,just below,just shy of,a little under,slightly less than,<',
    'less-than',
  ),
  ...entries(
    'at least,no less than,no fewer than,not less than,a minimum of,minimum of,≥,equal to or more than,more than or equal to,greater than or equal to',
    'at-least',
  ),
  ...entries(
    'at most,no more than,not more than,a maximum of,maximum of,at the most,≤,less than or equal to,no higher than',
    'at-most',
  ),
  ...entries('up to,as many as,as much as,as high as', 'up-to'),
])
const LONGEST = 6
const APPROXIMATE_AFTER = ['or so', 'or thereabouts', 'more or less', '- ish', '-ish', 'ish']
const AFTER: ReadonlyMap<string, Bound> = new Map([
  ...entries('or more,and more,or greater,or higher,or above,and over,and above,or over,and up,plus,+', 'at-least'),
  ...entries('or less,or fewer,or under,and under,or below,or lower', 'at-most'),
])

function entries(phrases: string, bound: Bound): (readonly [string, Bound])[] {
  return phrases.split(',').map((phrase) => [phrase, bound] as const)
}

/** What stands right before `start` and right behind `end`. Modifiers may be stacked: "at least about 20". */
export function modifiersOf(tokens: Tokens, start: number, end: number): Modifiers {
  let approximate = APPROXIMATE_AFTER.some((phrase) => phraseAt(tokens, end, phrase.split(' ').length) === phrase)
  let bound = after(tokens, end)
  for (let index = start, length = 1; length; index -= length) {
    length = hedgeLength(tokens, index)
    const phrase = phraseAt(tokens, index - length, length)
    if (!length) break
    approximate ||= HEDGES.has(phrase)
    bound ??= BOUNDS.get(phrase)
  }
  return bound ? { approximate, bound } : { approximate }
}

function after(tokens: Tokens, end: number): Bound | undefined {
  const next = at(tokens, end)
  if (next.lower === '+' && next.gap) return undefined
  return AFTER.get(next.lower) ?? AFTER.get(phraseAt(tokens, end, 2))
}

/** The length of the longest modifier that ends right before this place. */
function hedgeLength(tokens: Tokens, end: number): number {
  const dot = at(tokens, end - 1).lower === '.' ? 1 : 0
  for (let length = Math.min(LONGEST, end); length > 0; length--) {
    const phrase = phraseAt(tokens, end - length, length - dot)
    if (length > dot && (HEDGES.has(phrase) || BOUNDS.has(phrase))) return length
  }
  return 0
}
