/** Which counts are of those who were asked in a poll. */
import type { Mention } from '../model.ts'
import { ASKED, NO_PEOPLE, PEOPLE } from './poll-words.ts'

/** Beyond this a number of people is a population, unless it is said that they were asked. */
const LARGEST = 500_000

/** "Voters under 30". */
const AGE = /\b(?:\p{L}+s|people|men|women|children) (?:aged|age|under|over|above|below|(?:older|younger) than) $/iu

/** "We handed a card to every tenth guest, and 640 came back", "and 1,180 of them did". */
const CAME_BACK =
  /^ (?:of (?:them|these|those|whom) |(?:cards|sheets|forms|slips|replies|questionnaires) )?(?:did(?! not\b)|wrote back|filled|(?:came|were (?:sent|handed|posted|given)|sent|handed|gave|posted) (?:it |one |theirs? )?(?:back|in)|were returned)\b/i

/** Whether a figure counts those who were asked. */
export function isSample({ figure, sentence: { prose } }: Mention): boolean {
  const { kind, value = figure.high ?? 0, range, text } = figure
  const size = kind === 'ratio' ? Number(/ (?:out )?of ([\d,]+)$/.exec(text)?.[1]?.replaceAll(',', '') ?? 0) : value
  if ((kind !== 'count' && kind !== 'ratio') || size < 5) return false
  const [before, behind] = [prose.slice(Math.max(0, range[0] - 80), range[0]), prose.slice(range[1], range[1] + 100)]
  if (kind === 'count' && (NO_PEOPLE.test(behind) || (size < 100 && AGE.test(before)))) return false
  if (kind === 'count' && (/\bof (?:those|these) $/i.test(before) || CAME_BACK.test(behind))) return true
  return (kind === 'count' && ASKED.test(before)) || (size < LARGEST && PEOPLE.test(behind))
}
