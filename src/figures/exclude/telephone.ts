/** Telephone numbers whose groups are set apart by spaces: "+44 20 7946 0958", "(020) 7946 0958". */
import { at, type Tokens } from '../lex/token.ts'

const FEWEST_DIGITS = 7

/** The end of the telephone number that starts at this numeral, behind its plus; the numeral's own place, or the plus's, where there is none. */
export function telephoneEnd(tokens: Tokens, start: number): number {
  const plus = at(tokens, start - 1).lower === '+'
  if (!plus && !/^0\d\d/.test(at(tokens, start).text)) return start
  let [end, digits, groups] = [start, 0, 0]
  for (;;) {
    const { type, text } = at(tokens, end)
    if (type === 'numeral' && /^[\d\s]+$/.test(text)) {
      digits += text.length
      groups++
    } else if (text !== ')' && text !== '(' && text !== '-') break
    end++
  }
  return groups > 1 && digits >= FEWEST_DIGITS ? end : plus ? start - 1 : start
}
