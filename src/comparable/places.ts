/** Findings that rest on several figures show them all. */
import type { Mention, Report } from '../model.ts'

/** The other places that a finding rests on, for `related`. */
export function places(...mentions: readonly Mention[]): NonNullable<Report['related']> {
  return mentions.map(({ figure }) => ({ at: figure.span, message: `“${figure.text}” stands here.` }))
}
