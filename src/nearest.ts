/** The name that someone who mistyped one most likely meant. */
import { distance } from 'fastest-levenshtein'

/** The candidate nearest to `name`, where it is near enough to be meant: begun with it, or a third of its letters may differ. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const typed = name.toLowerCase()
  let best: { candidate: string; away: number } | undefined
  for (const candidate of candidates) {
    const begun = typed.length > 2 && candidate.toLowerCase().startsWith(typed)
    const away = begun ? 1 : distance(typed, candidate.toLowerCase())
    if (away <= Math.max(2, candidate.length / 3) && away < (best?.away ?? Number.POSITIVE_INFINITY))
      best = { candidate, away }
  }
  return best?.candidate
}
