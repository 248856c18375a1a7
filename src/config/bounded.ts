/** Rules from elsewhere held to a time, even in a loop that reports nothing: what is run as a script can be ended from outside. */
import { Script } from 'node:vm'
import type { Report } from '../model.ts'
import type { Rule } from '../rule.ts'

/** In milliseconds, for what a rule does between two reports: no sound rule comes near. */
const STRETCH = 20_000

/** Where the script finds what it is to run. */
const RUN = Symbol.for('statlint.run')
const CALL = new Script("globalThis[Symbol.for('statlint.run')]()")

/** The same rule; its check throws an Error where it takes longer than `stretch` milliseconds to its next report. */
export function boundedRule(rule: Rule, stretch = STRETCH): Rule {
  return {
    ...rule,
    *check(...given) {
      const reports = within(stretch, () => rule.check(...given)[Symbol.iterator]())
      for (;;) {
        const next: IteratorResult<Report> = within(stretch, () => reports.next())
        if (next.done) return
        yield next.value
      }
    },
  }
}

function within<T>(milliseconds: number, run: () => T): T {
  const results: T[] = []
  const global = globalThis as { [RUN]?: () => void }
  global[RUN] = () => results.push(run())
  try {
    CALL.runInThisContext({ timeout: milliseconds })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new Error(`it takes longer than ${milliseconds / 1000} s without a report`)
  } finally {
    delete global[RUN]
  }
  return results[0] as T
}
