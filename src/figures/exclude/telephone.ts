/** Telephone numbers, their groups set apart by spaces or not: "+44 20 7946 0958", "(020) 7946 0958", "+442079460958". */
import { at, type Tokens } from '../lex/token.ts'

const FEWEST_DIGITS = 7
/** The same of one that is written in one group, as no count of that size is. */
const FEWEST_UNGROUPED = 10

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
  return digits >= (groups > 1 ? FEWEST_DIGITS : FEWEST_UNGROUPED) ? end : plus ? start - 1 : start
}
