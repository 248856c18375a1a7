/** Numbers that name a thing and are no amount of anything: "a 6 comes up more often than a 2". */
import type { Skeleton } from './skeleton.ts'

/** What is said of a thing by its number. */
const GOES_ON =
  'comes?|came|is|was|has|had|or|and|as|in|at|on|to|than|turns?|turned|falls?|fell|wins?|won|beats?|means?|counts?|shows?'

/** Whether the number whose mark stands at a place has an article and nothing that it counts. */
export function isName({ lower }: Skeleton, at: number): boolean {
  const hasArticle = /\b(?:an?|the number|any) $/.test(lower.slice(Math.max(0, at - 12), at))
  return hasArticle && !OF_THINGS.test(lower.slice(at + 1, at + 12))
}

const OF_THINGS = new RegExp(`^[ -](?!(?:${GOES_ON})\\b)[a-z]`)
