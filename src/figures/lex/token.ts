/** The pieces that a text is cut into, and how grammar looks at them. */

export type TokenType = 'numeral' | 'word' | 'code' | 'mark' | 'power' | 'blank' | 'end'

/** A piece of a text; `from` and `to` are UTF-16 offsets. */
export interface Token {
  readonly type: TokenType
  readonly from: number
  readonly to: number
  readonly text: string
  /** Lower case, with plain quotes; the dashes and percent signs of every kind brought to a few. */
  readonly lower: string
  /** White space, or the start of the text, stands before it. */
  readonly gap: boolean
  /** Of a numeral or a power (superscript digits): its value; else NaN. */
  readonly value: number
  /** Of a numeral: digits after the decimal point. */
  readonly decimals: number
  /** Of a numeral: written with more than plain digits (separators, decimals, an exponent). */
  readonly formed: boolean
  /** The number of the run of text without white space that it is a part of. */
  readonly chunk: number
}

export type Tokens = readonly Token[]

const END: Token = {
  type: 'end',
  from: -1,
  to: -1,
  text: '',
  lower: '',
  gap: true,
  value: Number.NaN,
  decimals: 0,
  formed: false,
  chunk: -1,
}

/** The token at a place; an end token outside the text. */
export function at(tokens: Tokens, index: number): Token {
  return tokens[index] ?? END
}

/** The words at a place, joined by spaces: what word lists are asked with. */
export function phraseAt(tokens: Tokens, index: number, length: number): string {
  let phrase = at(tokens, index).lower
  for (let n = 1; n < length; n++) phrase += ` ${at(tokens, index + n).lower}`
  return phrase
}

/** A dash that joins what stands on both sides: none or both have white space. A long one joins only digits, tight. */
export function isJoint(tokens: Tokens, index: number): boolean {
  const [{ lower, gap }, next] = [at(tokens, index), at(tokens, index + 1)]
  if (lower === '—') return !gap && !next.gap && areEnds(at(tokens, index - 1), next)
  if (lower === '−') return gap === next.gap && at(tokens, index - 1).type === 'numeral' && next.type === 'numeral'
  return (lower === '-' || lower === '–') && gap === next.gap
}

/** Two numerals written alike: in "in 2013—10,076 deaths" the first is a year. */
const areEnds = (first: Token, second: Token): boolean =>
  first.type === 'numeral' && second.type === 'numeral' && (first.formed || !second.formed || first.value < 1000)

/** A hyphen with nothing between it and its neighbours. */
export function isHyphen(tokens: Tokens, index: number): boolean {
  const token = at(tokens, index)
  return token.lower === '-' && !token.gap && !at(tokens, index + 1).gap
}

/** The index past an optional hyphen. */
export function pastHyphen(tokens: Tokens, index: number): number {
  return isHyphen(tokens, index) ? index + 1 : index
}
