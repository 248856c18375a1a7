/** One pass over the tokens of a text: at each place the first piece of grammar that holds, unless what it found is no figure. */
import { PUNCTUATION, STARTERS } from './data/starters.ts'
import { MONTHS } from './data/words.ts'
import { isAppositive, isPersonsAge } from './exclude/age.ts'
import { isOpaque } from './exclude/chunk.ts'
import { dateEnd } from './exclude/date.ts'
import { isByname, isOneDay, isPeriod, isPronoun, phraseEnd } from './exclude/idiom.ts'
import { isAttached, isLabel, isWordLabel } from './exclude/label.ts'
import { isScore } from './exclude/score.ts'
import { telephoneEnd } from './exclude/telephone.ts'
import { isNamedYear, isYear, isYearRange } from './exclude/year.ts'
import type { Draft } from './grammar/draft.ts'
import { multipleAt } from './grammar/multiple.ts'
import { isCounted } from './grammar/noun.ts'
import { numberAt } from './grammar/number.ts'
import { spanAt } from './grammar/range.ts'
import { ordinalAt, rankAt } from './grammar/rank.ts'
import type { Below } from './grammar/rate.ts'
import { ratioAt } from './grammar/ratio.ts'
import { vagueAt } from './grammar/vague.ts'
import { at, type Tokens } from './lex/token.ts'

/** The figures on the tokens, in order and without overlaps. */
export function scan(text: string, tokens: Tokens): Draft[] {
  const drafts: Draft[] = []
  let chunk = -1
  let label = 0
  let below: Below = { start: -1, end: -1 }
  for (let index = 0; index < tokens.length; ) {
    const token = at(tokens, index)
    const opaque = token.chunk === chunk ? index : opaqueEnd(text, tokens, index)
    chunk = token.chunk
    const skip = opaque > index ? opaque : passEnd(tokens, index)
    const draft = skip > index ? undefined : figureAt(tokens, index)
    const name = draft && nameOf(tokens, draft, label)
    if (draft && !name && isFigure(tokens, draft)) drafts.push(draft)
    if (draft && name === 'label') label = draft.end
    if (draft?.below) below = draft.below
    index = draft?.end ?? Math.max(skip, index + 1)
    if (index === below.start) index = below.end
  }
  return drafts
}

/** The end of the run of text that starts here, where nothing in it is a figure. */
function opaqueEnd(text: string, tokens: Tokens, start: number): number {
  const { chunk, from } = at(tokens, start)
  let end = start
  let digits = false
  for (; at(tokens, end).chunk === chunk; end++) digits ||= /numeral|code/.test(at(tokens, end).type)
  if (!digits) return start
  const behind = at(tokens, end)
  return isOpaque(text.slice(from, at(tokens, end - 1).to), behind.text + at(tokens, end + 1).lower) ? end : start
}

/** Past what holds no figure though it looks so: a date, a set phrase, an ordinal that ranks nothing. */
function passEnd(tokens: Tokens, index: number): number {
  if (!mayStart(tokens, index)) return index + 1
  if (at(tokens, index).lower === '+') return telephoneEnd(tokens, index + 1)
  if (at(tokens, index).type !== 'numeral') return phraseEnd(tokens, index)
  const date = Math.max(dateEnd(tokens, index), telephoneEnd(tokens, index))
  if (date > index) return date
  return rankAt(tokens, index) ? index : (ordinalAt(tokens, index)?.end ?? index)
}

/** Cheap: whether any grammar can start at a token. */
function mayStart(tokens: Tokens, index: number): boolean {
  const { type, lower } = at(tokens, index)
  if (type === 'numeral') return true
  if (type === 'mark') return !PUNCTUATION.has(lower)
  if (type !== 'word') return false
  const next = at(tokens, index + 1)
  return STARTERS.has(lower) || next.type === 'numeral' || next.type === 'mark'
}

function figureAt(tokens: Tokens, index: number): Draft | undefined {
  return (
    rankAt(tokens, index) ??
    multipleAt(tokens, index) ??
    vagueAt(tokens, index) ??
    ratioAt(tokens, index) ??
    spanAt(tokens, index)
  )
}

function isFigure(tokens: Tokens, draft: Draft): boolean {
  const { start, end, kind, form, value } = draft
  const isRange = draft.ends !== undefined
  if (kind === 'fraction') return !isPeriod(tokens, start, end) && value !== 1
  if (kind === 'money' || kind === 'rate') return !isNamedYear(tokens, draft)
  if (kind === 'measure') return !isAttached(tokens, start, end) && !isTimeOrAge(tokens, draft)
  if (form !== 'words' || isRange) return true
  return !isPronoun(tokens, start) && !isByname(tokens, start, end) && !isWordLabel(tokens, start, end)
}

/** A year before its period, an idiom of time, the age of a person. */
function isTimeOrAge(tokens: Tokens, draft: Draft): boolean {
  const { start, end, ends } = draft
  return isNamedYear(tokens, draft) || isOneDay(tokens, start, end) || (!ends && isPersonsAge(tokens, start, end))
}

/** What plain digits may be but a count. */
type Name = 'label' | 'other'

/** Plain digits that are a part of a name (a label) or a year, a result, an age; `label` is where the last label ended. */
function nameOf(tokens: Tokens, { start, end, form, ends }: Draft, label: number): Name | undefined {
  if (form !== 'digits') return undefined
  // "140 in January 2024 and 310 in May": the year of a month numbers nothing behind it
  if (!ends && MONTHS.has(at(tokens, start - 1).lower) && isYear(tokens, start)) return 'other'
  if (isLabel(tokens, start, end) || isNextLabel(tokens, start, end, label)) return 'label'
  const other = ends
    ? isYearRange(tokens, start, end) || isScore(tokens, start, end)
    : isYear(tokens, start) || isAppositive(tokens, start, end)
  return other ? 'other' : undefined
}

const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'these', 'those', 'all'])

/** The 14 of "by week 12, 14 of the 20 had left". */
function isPart(tokens: Tokens, end: number): boolean {
  const of = at(tokens, end).lower === 'out' ? end + 1 : end
  const whole = DETERMINERS.has(at(tokens, of + 1).lower) ? of + 2 : of + 1
  return at(tokens, of).lower === 'of' && numberAt(tokens, whole) !== undefined
}

const LINKS = new Set(['and', 'or', 'to', ',', '-', '–', '&', '+'])
const LONGEST_LINK = 3

/** The 43 of "in Year 9, 43 signed up": one thing has one label, and the comma ends its phrase. */
function opensClause(tokens: Tokens, start: number, end: number, label: number): boolean {
  const isOfOne = /[a-z](?<!s)$/.test(at(tokens, label - 2).lower)
  return (
    isOfOne &&
    start - label === 1 &&
    at(tokens, label).lower === ',' &&
    /^[a-z]{3,}$/.test(at(tokens, end).lower) &&
    !LINKS.has(at(tokens, end).lower)
  )
}

/** The 14 and 16 of "pages 12, 14 and 16". */
function isNextLabel(tokens: Tokens, start: number, end: number, label: number): boolean {
  if (!label || start - label > LONGEST_LINK || start <= label || isCounted(tokens, end) || isPart(tokens, end))
    return false
  if (opensClause(tokens, start, end, label)) return false
  for (let index = label; index < start; index++) if (!LINKS.has(at(tokens, index).lower)) return false
  return true
}
