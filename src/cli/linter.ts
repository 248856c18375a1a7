/** How `lint` gets from a draft to what is told of it: by way of the cache and of threads, less what is known or stands in other lines. */
import { resolve } from 'node:path'
import type { Loaded } from '../config/load.ts'
import type { Day } from '../model.ts'
import { type FileResult, type Tally, tallyOf } from '../report/reporter.ts'
import type { Stats } from '../report/stats.ts'
import type { BaselineInUse } from '../run/baseline.ts'
import type { Cache } from '../run/cache.ts'
import type { Changes } from '../run/changes.ts'
import { findingsIn } from '../run/line-range.ts'
import { type Linted, lintSource } from '../run/lint.ts'
import { reasonOf } from '../run/reason.ts'
import { lintingsOf } from '../run/settings.ts'
import { isFile, type Source } from '../run/source.ts'
import { debug } from './debug.ts'
import type { LintOptions } from './options.ts'
import type { AddsProblems } from './problems.ts'
import { addFailures } from './run.ts'
import { pathOf } from './settings.ts'
import { threadsFor } from './threads.ts'

interface Work {
  readonly settings: Loaded
  readonly changes: Changes | undefined
  readonly baseline: BaselineInUse | undefined
  readonly stats: Stats | undefined
  readonly tally: Tally
  readonly problems: AddsProblems
}

export interface Linter {
  /** Lints a draft here and now. */
  lint(source: Source): Linted
  /** Lints a draft that has changed, perhaps in another thread. */
  begin(source: Source): Promise<Linted>
  /** What is to be told of a draft, which is counted thereby. */
  finish(linted: Linted): FileResult
  /** How many drafts may be begun ahead, of so many. */
  aheadOf(drafts: number): number
  /** Ends the threads and writes the cache. */
  close(): Promise<void>
}

/** @param today the day of the run. */
export async function linterOf(work: Work, options: LintOptions, today: Day): Promise<Linter> {
  const { settings, stats, problems } = work
  const lintingFor = lintingsOf(settings, options, today)
  const cache = options.cache ? await cacheIn(options.cacheLocation, settings.modules) : undefined
  const threads = threadsFor(options, today)
  const lint = (source: Source) => lintSource(source, lintingFor(pathOf(source)), stats?.timed)
  return {
    lint,
    async begin(source) {
      if (!cache || !isFile(source.filePath)) return threads.lint(source, lint)
      const linting = lintingFor(pathOf(source))
      const known = cache.get(source, linting)
      debug(() => `${source.filePath}: ${known ? 'as it stands in the cache' : 'not in the cache'}`)
      if (known) return known
      const linted = await threads.lint(source, lint)
      cache.put(linted, linting)
      return linted
    },
    finish(linted) {
      addFailures(linted, problems)
      debug(() => summaryOf(linted))
      const { baseline, changes, tally } = work
      const fresh = isFile(linted.filePath) ? baseline?.freshIn(linted, lintingFor(pathOf(linted))) : undefined
      const findings = inChangedLines({ ...linted, findings: fresh ?? linted.findings }, changes)
      const result = counted({ ...linted, findings }, options, tally)
      stats?.add(result)
      return result
    },
    aheadOf: threads.aheadOf,
    async close() {
      await threads.close()
      await cache?.save().catch((error) => problems.add({ about: options.cacheLocation, message: reasonOf(error) }))
    },
  }
}

function summaryOf({ filePath, language, sums, findings }: Linted): string {
  const { sentences, figures, claims } = sums
  return `${filePath}: ${language}; sentences ${sentences}, figures ${figures}, claims ${claims}, findings ${findings.length}`
}

async function cacheIn(file: string, modules: Loaded['modules']): Promise<Cache> {
  const { openCache } = await import('../run/cache.ts')
  return openCache(file, modules)
}

/** The findings that stand in changed lines, where only those are wanted. */
function inChangedLines({ filePath, source, findings }: FileResult, changes: Changes | undefined) {
  const ranges = changes?.linesOf(resolve(filePath))
  return ranges ? findingsIn(ranges, source, findings) : findings
}

/** Counts what was found, shown or not. */
function counted(result: FileResult, { quiet }: LintOptions, tally: Tally): FileResult {
  const { findings } = result
  const found = tallyOf(findings)
  tally.error += found.error
  tally.warning += found.warning
  return quiet ? { ...result, findings: findings.filter(({ severity }) => severity === 'error') } : result
}
