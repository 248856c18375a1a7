/** The words around a figure that hedge or bound it: "about", "an estimated", "more than", "up to", "or so", "~", "≥". */
import { BOUNDS, BOUNDS_AFTER, HEDGES, HEDGES_AFTER } from './data/modifiers.ts'
import type { Draft } from './grammar/draft.ts'
import { at, phraseAt, type Tokens } from './lex/token.ts'
import type { Bound } from './quantity.ts'

export interface Hedged extends Draft {
  readonly approximate: boolean
  readonly bound?: Bound
  /** Where its modifiers start. */
  readonly opening: number
}

const LONGEST = 6

/** The draft with what stands right before and right behind it. Modifiers may be stacked: "at least about 20". */
export function hedged(tokens: Tokens, draft: Draft): Hedged {
  const behind = behindOf(tokens, draft.end)
  let { approximate } = behind
  let bound = behind.bound ?? boundWithin(tokens, draft)
  let opening = draft.start
  for (let phrase = phraseBefore(tokens, opening); phrase; phrase = phraseBefore(tokens, opening)) {
    approximate ||= HEDGES.has(phrase.text)
    bound ??= BOUNDS.get(phrase.text)
    opening = phrase.start
  }
  return { ...draft, approximate, opening, ...(bound && { bound }) }
}

function behindOf(tokens: Tokens, end: number): { approximate: boolean; bound: Bound | undefined } {
  let approximate = false
  let bound: Bound | undefined
  for (let length = 1; length <= 3; length++) {
    if (at(tokens, end + length).lower === 'than') break
    const phrase = phraseAt(tokens, end, length)
    approximate ||= HEDGES_AFTER.has(phrase)
    bound ??= phrase === '+' && at(tokens, end).gap ? undefined : BOUNDS_AFTER.get(phrase)
  }
  return { approximate, bound }
}

/** "4+ million": the bound stands before the scale. */
function boundWithin(tokens: Tokens, { start, end }: Draft): Bound | undefined {
  for (let index = start + 1; index < end - 1; index++)
    if (at(tokens, index).lower === '+' && at(tokens, index - 1).type === 'numeral') return BOUNDS_AFTER.get('+')
  return undefined
}

/** The words that a modifier can end in: most words before a figure are none. */
const LAST_WORDS = new Set([...HEDGES, ...BOUNDS.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)))

/** "turned over £4 million" is no more than that. */
const TURN_OVER = new Set('turn turns turned turning hand hands handed handing'.split(' '))

/** "spoke about 1,487 letters", "a film about 212 miners": concerning them. Of verbs only those that have no amount as their object. */
const CONCERNING = new Set(
  'spoke speak speaks speaking spoken talk talks talked talking lecture lectures lectured preached argued complain complained complains wondered worried worries joked book books film films play novel story stories article articles song songs poem poems documentary sermon speech exhibition podcast lecture anecdote anecdotes'.split(
    ' ',
  ),
)

/** The longest modifier that ends right before a place; abbreviations may have their point ("approx. 20"). */
function phraseBefore(tokens: Tokens, end: number): { start: number; text: string } | undefined {
  const last = at(tokens, end - 1).lower === '.' ? 1 : 0
  if (!LAST_WORDS.has(at(tokens, end - last - 1).lower)) return undefined
  for (let length = Math.min(LONGEST, end - last); length > 0; length--) {
    const text = phraseAt(tokens, end - last - length, length)
    if (text === 'over' && TURN_OVER.has(at(tokens, end - last - 2).lower)) return undefined
    if (text === 'about' && CONCERNING.has(at(tokens, end - last - 2).lower)) return undefined
    if (HEDGES.has(text) || BOUNDS.has(text))
      return last && length > 1 ? undefined : { start: end - last - length, text }
  }
  return undefined
}
