/** Chances and parts told as "k in N": what they are out of. */
import type { Mention } from '../model.ts'

const NUMERALS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The N of "k in N" and "k out of N"; undefined of "3:1" and of any other figure. */
export function denominatorOf({ figure: { kind, text, value } }: Mention): number | undefined {
  const [, k = ''] =
    kind === 'ratio' ? (/^([\p{L}\d.,]+)(?: [\p{L}’'-]+){0,3}? (?:in|out of|of)\b/u.exec(text) ?? []) : []
  const numerator = NUMERALS.indexOf(k.toLowerCase()) + 1 || Number(k.replaceAll(',', ''))
  return numerator && value ? Math.round(numerator / value) : undefined
}
