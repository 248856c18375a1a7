/** Counts of right answers, and the three figures that are made of them. */
import type { Row } from '../table.ts'

/** `right` of what was `given` are right, of what was `wanted`. */
export interface Tally {
  right: number
  given: number
  wanted: number
}

export function tally(): Tally {
  return { right: 0, given: 0, wanted: 0 }
}

/** Counts yes-or-no answers. */
export function tallyOf(answers: readonly { readonly wanted: boolean; readonly given: boolean }[]): Tally {
  return {
    right: answers.filter(({ wanted, given }) => wanted && given).length,
    given: answers.filter(({ given }) => given).length,
    wanted: answers.filter(({ wanted }) => wanted).length,
  }
}

export function sum(tallies: Iterable<Tally>): Tally {
  const total = tally()
  for (const { right, given, wanted } of tallies) {
    total.right += right
    total.given += given
    total.wanted += wanted
  }
  return total
}

/** Precision, recall and F1 as a row's columns; dashes where nothing was labelled. */
export function columns({ right, given, wanted }: Tally, prefix = ''): Row {
  const share = (part: number, whole: number) => (wanted ? (part / (whole || 1)).toFixed(3) : '–')
  return {
    [`${prefix}precision`]: share(right, given),
    [`${prefix}recall`]: share(right, wanted),
    [`${prefix}F1`]: share(2 * right, given + wanted),
  }
}
