/** What could not be done: said at once on standard error, a line each, and remembered, since it makes the exit code 2. */
import type { Problem } from '../run/source.ts'
import { note } from './console.ts'

export interface AddsProblems {
  /** A problem, or the whole line of one. */
  add(problem: Problem | string): void
}

export interface Problems extends AddsProblems {
  readonly any: boolean
}

export function problemsOf(known: readonly Problem[] = []): Problems {
  let any = false
  const problems: Problems = {
    get any() {
      return any
    },
    add(problem) {
      any = true
      note(typeof problem === 'string' ? problem : `${problem.about}: ${problem.message}`)
    },
  }
  for (const problem of known) problems.add(problem)
  return problems
}
