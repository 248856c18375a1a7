/** The name that someone who mistyped one, or knows it by another, most likely meant. */
import { distance } from 'fastest-levenshtein'

/** What other programs, and file names, call what has a name here. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['md', 'markdown'],
  ['htm', 'html'],
  ['txt', 'text'],
  ['plain', 'text'],
  ['plaintext', 'text'],
  ['2', 'error'],
  ['1', 'warning'],
  ['0', 'off'],
  ['true', 'warning'],
  ['false', 'off'],
  ['none', 'off'],
  ['suggestion', 'info'],
  ['hint', 'info'],
  ['exclude', 'ignores'],
  ['ignorepatterns', 'ignores'],
  ['files', 'overrides'],
  ['preset', 'extends'],
  ['presets', 'extends'],
])

/**
 * The candidate that `name` stands for elsewhere, or the nearest to it where it is near enough to be meant: begun with it, or a third of
 * its letters may differ. What stands before a "/" is tried without, too.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates]
  const typed = name.toLowerCase()
  const elsewhere = ELSEWHERE.get(typed)
  if (elsewhere !== undefined && known.includes(elsewhere)) return elsewhere
  return nearestAsTyped(typed, known) ?? nearestAsTyped(typed.slice(typed.lastIndexOf('/') + 1), known)
}

function nearestAsTyped(typed: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; away: number } | undefined
  for (const candidate of candidates) {
    const begun = typed.length > 2 && candidate.toLowerCase().startsWith(typed)
    const away = begun ? 1 : distance(typed, candidate.toLowerCase())
    if (away <= Math.max(2, candidate.length / 3) && away < (best?.away ?? Number.POSITIVE_INFINITY))
      best = { candidate, away }
  }
  return best?.candidate
}
