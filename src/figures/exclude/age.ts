/** Ages that name a person: "a 24-year-old", "the 70 year-old winger", "Armstrong, 25,". Groups ("10–15 year olds") and things keep theirs. */
import { at, type Tokens } from '../lex/token.ts'

const THINGS =
  /(?:rock|bedrock|tree|building|house|company|firm|brand|fossil|club|bridge|tradition|law|system|engine|car|ship|wine|whisky|record|dispute|conflict|war|treaty|institution|city|temple|skull|bone|painting|software|code)s?$/

/** Behind the number and "year": "-old" with a person, told or understood. */
export function isPersonsAge(tokens: Tokens, end: number): boolean {
  const dash = at(tokens, end).lower === '-' ? end + 1 : end
  if (at(tokens, dash).lower !== 'old') return false
  const next = at(tokens, dash + 1)
  return next.type !== 'word' || !THINGS.test(next.lower)
}

/** "Jamie Armstrong, 25, said": an age behind a name. */
export function isAppositive(tokens: Tokens, start: number, end: number): boolean {
  const number = at(tokens, start)
  const [comma, after] = [at(tokens, start - 1), at(tokens, end)]
  const plain = number.type === 'numeral' && !number.formed && number.value < 110 && number.value > 4
  return plain && comma.lower === ',' && after.lower === ',' && /^\p{Lu}\p{Ll}/u.test(at(tokens, start - 2).text)
}
