/** One pass over the tokens of a text: at each place the first piece of grammar that holds, unless what it found is no figure. */
import { isAppositive, isPersonsAge } from './exclude/age.ts'
import { isOpaque } from './exclude/chunk.ts'
import { dateEnd, isYear, isYearRange } from './exclude/date.ts'
import { isPeriod, isPronoun, phraseLength } from './exclude/idiom.ts'
import { isAttached, isLabel, isWordLabel } from './exclude/label.ts'
import { isScore } from './exclude/score.ts'
import { amountAt } from './grammar/amount.ts'
import { type Draft, draftOf } from './grammar/draft.ts'
import { multipleAt } from './grammar/multiple.ts'
import { rangeAt } from './grammar/range.ts'
import { ordinalAt, rankAt } from './grammar/rank.ts'
import { withRate } from './grammar/rate.ts'
import { ratioAt } from './grammar/ratio.ts'
import { vagueAt } from './grammar/vague.ts'
import { at, type Tokens } from './lex/token.ts'

/** The figures on the tokens, in order and without overlaps. */
export function scan(text: string, tokens: Tokens): Draft[] {
  const drafts: Draft[] = []
  let chunk = -1
  for (let index = 0; index < tokens.length; ) {
    const token = at(tokens, index)
    if (token.chunk !== chunk) {
      chunk = token.chunk
      const end = opaqueEnd(text, tokens, index)
      if (end > index) {
        index = end
        continue
      }
    }
    const step = stepAt(tokens, index)
    if (step.draft) drafts.push(step.draft)
    index = step.end
  }
  return drafts
}

/** The end of the run of text that starts here, where nothing in it is a figure. */
function opaqueEnd(text: string, tokens: Tokens, start: number): number {
  const { chunk, from } = at(tokens, start)
  let end = start
  let digits = false
  for (; at(tokens, end).chunk === chunk; end++)
    digits ||= at(tokens, end).type === 'numeral' || at(tokens, end).type === 'code'
  if (!digits) return start
  const behind = at(tokens, end)
  return isOpaque(text.slice(from, at(tokens, end - 1).to), behind.text + at(tokens, end + 1).lower) ? end : start
}

interface Step {
  readonly end: number
  readonly draft?: Draft
}

function stepAt(tokens: Tokens, index: number): Step {
  const phrase = phraseLength(tokens, index)
  if (phrase) return { end: index + phrase }
  const date = at(tokens, index).type === 'numeral' ? dateEnd(tokens, index) : index
  if (date > index) return { end: date }
  const draft = figureAt(tokens, index)
  if (!draft) return { end: pastOrdinal(tokens, index) }
  return isFigure(tokens, draft) ? { end: draft.end, draft } : { end: draft.end }
}

/** Ordinals that rank nothing are passed as a whole: the 20 of "20th". */
function pastOrdinal(tokens: Tokens, index: number): number {
  return at(tokens, index).type === 'numeral' ? (ordinalAt(tokens, index)?.end ?? index + 1) : index + 1
}

function figureAt(tokens: Tokens, index: number): Draft | undefined {
  const rank = rankAt(tokens, index)
  if (rank || ordinalAt(tokens, index)) return rank
  const special = multipleAt(tokens, index) ?? vagueAt(tokens, index)
  if (special) return special
  const ratio = ratioAt(tokens, index)
  if (ratio) return ratio
  const range = rangeAt(tokens, index)
  if (range) return withRate(tokens, range)
  const amount = amountAt(tokens, index)
  return amount && withRate(tokens, draftOf(amount))
}

function isFigure(tokens: Tokens, draft: Draft): boolean {
  const { start, end, kind, form } = draft
  if (kind === 'fraction' && isPeriod(tokens, start)) return false
  if (kind === 'measure' && (isPersonsAge(tokens, end) || isAttached(tokens, start, end))) return false
  if (form === 'words') return !isPronoun(tokens, start) && !isWordLabel(tokens, start, end)
  return form !== 'digits' || !isName(tokens, draft)
}

/** Plain digits that are a year, a result, an age or a part of a name. */
function isName(tokens: Tokens, { start, end, ends }: Draft): boolean {
  if (isLabel(tokens, start, end)) return true
  return ends
    ? isYearRange(tokens, start, end) || isScore(tokens, start, end)
    : isYear(tokens, start) || isAppositive(tokens, start, end)
}
