/** Ages that name a person: "a 24-year-old", "the 70 year-old winger", "Armstrong, 25,". Groups ("10–15 year olds") and things keep theirs. */
import { isCounted } from '../grammar/noun.ts'
import { at, type Tokens } from '../lex/token.ts'

const THINGS =
  /(?:rock|tree|building|house|company|firm|brand|fossil|club|bridge|tradition|law|system|engine|car|ship|wine|whisky|record|dispute|conflict|war|treaty|institution|city|temple|skull|bone|painting|software|code|church|school|business)$/
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'my', 'our'])

/** The measure on [start, end) ends in "-old" with one person, told or understood. "She is 60 years old" measures. */
export function isPersonsAge(tokens: Tokens, start: number, end: number): boolean {
  const unit = at(tokens, end - 2).lower === '-' ? end - 3 : end - 2
  if (at(tokens, end - 1).lower !== 'old' || at(tokens, unit).lower.endsWith('s')) return false
  if (at(tokens, start).lower === 'one' && !ARTICLES.has(at(tokens, start - 1).lower)) return false
  return !THINGS.test(at(tokens, end).lower) && !isCounted(tokens, end)
}

/** "Jamie Armstrong, 25, said": an age behind a name. */
export function isAppositive(tokens: Tokens, start: number, end: number): boolean {
  const number = at(tokens, start)
  const [comma, after] = [at(tokens, start - 1), at(tokens, end)]
  const plain = number.type === 'numeral' && !number.formed && number.value < 110 && number.value > 4
  return plain && comma.lower === ',' && after.lower === ',' && /^\p{Lu}\p{Ll}/u.test(at(tokens, start - 2).text)
}
