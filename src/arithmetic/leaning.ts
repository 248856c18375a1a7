/** Which way a hedge leans: what its words allow the true value to be. The widths are `written.ts`'s. */

/** `below`: short of the figure; `just-above`: past it by a little; `above`: past it; `at-most`: anything up to it; `either`: on either side. */
export type Leaning = 'below' | 'just-above' | 'above' | 'at-most' | 'either'

/** The narrower ones first: "just over" is no "over". */
const LEANINGS: readonly (readonly [Leaning, RegExp])[] = [
  [
    'just-above',
    /\b(?:just|slightly|barely|a (?:little|bit|shade|touch)) (?:over|above|more than|past|north of|upwards? of)\b/i,
  ],
  [
    'below',
    /\b(?:just|slightly|barely|a (?:little|bit|shade|touch)) (?:under|below|less than|fewer than|short of|shy of)\b/i,
  ],
  ['below', /\b(?:nearly|almost|approaching|close to|not quite|nigh on|verging on|short of|shy of)\b/i],
  [
    'at-most',
    /\b(?:(?<!\b(?:no|not) )(?:less|fewer|lower)|under|below|at (?:the )?most|up to|as (?:many|much|high)|no more|not more|maximum|within)\b|[<≤]/i,
  ],
  [
    'above',
    /\b(?:more|greater|higher|over|above|at (?:the )?least|as (?:few|little|low)|no (?:less|fewer)|upwards?|in excess|north|exceed\w*|minimum|past|topping|beyond|plus)\b|[>≥+]/i,
  ],
  ['either', /\S/],
]

/** The leaning of the words of a hedge; undefined where there are none, for "some", which newspapers put before exact figures too, and for "an average of", which is as exact as its digits. "Or more" and "or so" behind a figure count like words before it. */
export function leaningOf(hedge: string): Leaning | undefined {
  if (/^(?:some|an average of)$/i.test(hedge.trim())) return undefined
  return LEANINGS.find(([, words]) => words.test(hedge))?.[0]
}
