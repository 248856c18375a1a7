/** What the formats for other programs say of a finding alike. */
import type { Found } from './reporter.ts'

/** What is wrong and what to do, for a place that has one text. */
export function textOf({ message, advice }: Pick<Found, 'message' | 'advice'>): string {
  return advice === '' ? message : `${message} ${advice}`
}

/** Fingerprints with what comes again numbered, so that no two findings pass for one. */
export function distinct(prints: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return prints.map((print) => {
    const nth = (seen.get(print) ?? 0) + 1
    seen.set(print, nth)
    return nth === 1 ? print : `${print}:${nth}`
  })
}
