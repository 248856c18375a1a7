/** Figures in a row: "$2 million for a bridge, $640,000 for a ladder truck and $85,000 for paint". */
import type { Figure, Sentence } from '../model.ts'
import { indexAt } from './words.ts'

/** The longest item of a row, in UTF-16 units. */
const LONGEST = 80

/** An item opens with its figure. */
const OPENS_ITEM =
  /(?:[,;:]|\b(?:and|or))\s(?:(?:and|or|then|another|the (?:rest|other)(?: of it)?,|a further|at (?:least|most)|about|around|over|up to|only|just|some|nearly|almost|to|of|for)\s){0,3}$/i

/** What makes a statement of its own of an item. */
const SAYS =
  /^[^,;:]{0,40}?\b(?:is|are|was|were|has|have|had|do|does|did|can|will|would|said|says?|(?<!\b(?:for|to|of|from|with|by) )\p{L}{3,}ed)\b/iu

/** The figure before one in its row, over a noun's "one"; undefined where it opens none. */
export function inRowBefore(figure: Figure, { figures, prose }: Sentence): Figure | undefined {
  const at = indexAt(figures, figure.range[0])
  const before = figures[figures[at - 1]?.text === 'one' ? at - 2 : at - 1]
  if (before?.kind !== figure.kind) return undefined
  const between = prose.slice(before.range[1], figure.range[0])
  const behind = prose.slice(figure.range[1], figure.range[1] + LONGEST)
  return between.length <= LONGEST && OPENS_ITEM.test(between) && !SAYS.test(between) && !SAYS.test(behind)
    ? before
    : undefined
}

/** "£175 a week (£9,100 a year)": the same in other units, by itself in its brackets. */
const RESTATED = {
  between: /^ ?\((?:or |about |approximately |roughly |i\.e\.,? |that is,? |equal to )?$/,
  behind: /^[^()]{0,12}\)/,
}

/** The figure before one that says the same again: in brackets in another unit, or, further back, by the same words. */
export function saidBefore(figure: Figure, { figures, prose }: Sentence): Figure | undefined {
  const at = indexAt(figures, figure.range[0])
  const before = figures[at - 1]
  if (before?.kind !== figure.kind) return undefined
  const isRestated =
    RESTATED.between.test(prose.slice(before.range[1], figure.range[0])) &&
    RESTATED.behind.test(prose.slice(figure.range[1], figure.range[1] + LONGEST))
  return isRestated || before.text === figure.text ? before : undefined
}

/** "We saved $440,000, adding up to 3 million miles", "31 sign-ups, up from 12": what the figure before it comes to, or came to before. */
const COMES_TO =
  /\b(?:(?:add(?:s|ed|ing)? up|amount(?:s|ed|ing)?|com(?:e|es|ing)|equivalent|equal) to|totall?ing|up from|down from) (?:about |around |nearly |over |some |just )?$/i

/** The figure that one comes to, or is set against, in its sentence. */
export function setAgainst(figure: Figure, { figures, prose }: Sentence): Figure | undefined {
  const before = figures[indexAt(figures, figure.range[0]) - 1]
  const between = before && prose.slice(before.range[1], figure.range[0])
  return between !== undefined && between.length <= LONGEST && COMES_TO.test(between) ? before : undefined
}
