/** What a rule reports, held to the contract: a rule of a plugin that breaks it must cost no other rule its findings. */
import type { Document, Report, Span } from '../model.ts'
import type { ActiveRule } from './index.ts'

/**
 * In milliseconds, for a rule and a draft: no sound rule comes near. It is looked at between two reports; what a rule from elsewhere does
 * in one stretch is ended where it is loaded.
 */
const BUDGET = 60_000

/**
 * The reports of a rule, in the order in which it yields them.
 * @throws what the rule throws, and an Error that says how it breaks the contract.
 */
export function* reportsOf({ rule, options, pack }: ActiveRule, document: Document): Generator<Report> {
  const end = performance.now() + BUDGET
  // Nobody has more to say than once a character: more is a loop.
  let left = document.source.length + 1
  for (const report of rule.check(document, options, pack)) {
    const problem = problemWith(report, document)
    if (problem !== undefined) throw new Error(problem)
    if (left-- === 0) throw new Error('it reports without end')
    if (performance.now() > end) throw new Error(`it takes longer than ${BUDGET / 1000} s`)
    yield report
  }
}

function problemWith(report: Partial<Report> | undefined, { source }: Document): string | undefined {
  const { at, message } = report ?? {}
  if (!isSpan(at, source.length)) return `it reports at ${JSON.stringify(at)}, which is no place in the draft`
  if (typeof message !== 'string' || message === '') return 'it reports without a message'
  const stray = report?.related?.find((other) => !isSpan(other.at, source.length))
  return stray && `it points at ${JSON.stringify(stray.at)}, which is no place in the draft`
}

function isSpan(at: unknown, length: number): at is Span {
  if (!Array.isArray(at)) return false
  const [start, end] = at as readonly unknown[]
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= at[0] && at[0] <= at[1] && at[1] <= length
}
