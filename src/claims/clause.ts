/** How far the words before and behind a figure govern it. */

/** What opens a clause of its own, so that the words before it do not govern the figure: "I read that 40% …". */
const OPENER =
  /\b(?:that(?! (?:many|much)\b)|because|since|as|why|which|who|whose|where|how|f(?:i|ou)nds?|show(?:s|ed|n)?|says?|said|reports?|reported|estimates?|estimated|estimating|reveal(?:s|ed)?|suggests?|indicates?|warn(?:s|ed)?|claim(?:s|ed)?|we(?:'re| are|'ve| have)? (?:now |also )?(?:see|seen|saw|seeing|know|learned))\b/gi

/** The words before a figure that govern it: those behind the last opener of a clause. */
export const governing = (before: string): string => before.split(OPENER).at(-1) ?? ''

/** The words behind a figure as far as its own clause is sure to reach. */
export const governed = (after: string): string => after.split(OPENER)[0]?.split(',')[0]?.slice(0, 60) ?? ''
