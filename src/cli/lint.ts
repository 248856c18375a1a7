/** `statlint [paths…]`: lints drafts. */

import { resolve } from 'node:path'
import type { Loaded } from '../config/load.ts'
import { nearest } from '../nearest.ts'
import { lintResultOf } from '../report/message.ts'
import { type FileResult, type Reporter, type Screen, type Tally, tallyOf } from '../report/reporter.ts'
import { newStats, type Stats } from '../report/stats.ts'
import type { BaselineInUse } from '../run/baseline.ts'
import type { Changes } from '../run/changes.ts'
import { findingsIn } from '../run/line-range.ts'
import { lintSource } from '../run/lint.ts'
import { lintingsOf } from '../run/settings.ts'
import { isFile, type Source } from '../run/source.ts'
import { baselineFor, isOutOfDate } from './baseline.ts'
import { changesFor } from './changes.ts'
import { aside, type ExitCode, note, screenOf } from './console.ts'
import type { LoadRulebook } from './index.ts'
import { LINT_FORMATS, type LintOptions } from './options.ts'
import { type AddsProblems, type Problems, problemsOf } from './problems.ts'
import { opened, type Target, targetsOf } from './reports.ts'
import { addFailures, answerLines, contradictionsIn, noteNotices, reportOn } from './run.ts'
import { pathOf, settingsOf, today } from './settings.ts'

/** What a reporter is made for. */
interface Making {
  readonly screen: Screen
  readonly quiet: boolean
  readonly rules: Loaded['rulebook']['rules']
}

const REPORTERS: Readonly<Record<LintOptions['format'], (making: Making) => Promise<Reporter>>> = {
  pretty: async ({ screen, quiet }) => (await import('../report/pretty.ts')).prettyReporter(screen, { quiet }),
  compact: async () => (await import('../report/compact.ts')).compactReporter(),
  json: async () => (await import('../report/json.ts')).jsonReporter(),
  jsonl: async () => (await import('../report/json.ts')).jsonlReporter(),
  sarif: async ({ rules }) => (await import('../report/sarif.ts')).sarifReporter(rules),
  github: async () => (await import('../report/github.ts')).githubReporter(),
  gitlab: async () => (await import('../report/gitlab.ts')).gitlabReporter(),
  junit: async () => (await import('../report/xml.ts')).junitReporter(),
  checkstyle: async () => (await import('../report/xml.ts')).checkstyleReporter(),
  rdjson: async () => (await import('../report/rdjson.ts')).rdjsonReporter(),
  markdown: async () => (await import('../report/markdown.ts')).markdownReporter(),
}

export async function lint(paths: readonly string[], options: LintOptions, load: LoadRulebook): Promise<ExitCode> {
  const problems = problemsOf(contradictionsIn(paths, options, LINT_FORMATS))
  const settings = await settingsOf(options, load, problems)
  const changes = await changesFor(options, problems)
  const baseline = await baselineFor(options, settings, problems)
  if (problems.any) return 2
  const tally = tallyOf([])
  const stats = options.stats ? newStats() : undefined
  const lintOne = linterOf({ settings, changes, baseline, stats, tally, problems }, options)
  if (options.jsonl)
    await answerLines(options, (source) => ({ messages: lintResultOf(lintOne(source)).messages }), problems)
  else {
    const reports = await opened(targetsOf(options), reporterFor(options, settings.rulebook.rules), problems)
    if (!reports) return 2
    const { ignores } = settings
    const hinting = hintingAtCommands(problems, paths[0])
    await reportOn(paths, options, { ignores, changes, resultOf: lintOne, reports, problems: hinting })
  }
  if (stats) aside(stats.text(performance.now()))
  return exitCodeOf(tally, options, problems, baseline !== undefined && isOutOfDate(baseline, options))
}

interface Work {
  readonly settings: Loaded
  readonly changes: Changes | undefined
  readonly baseline: BaselineInUse | undefined
  readonly stats: Stats | undefined
  readonly tally: Tally
  readonly problems: AddsProblems
}

/** What is done with each draft: linted, freed of what is known or stands in other lines, counted. */
function linterOf(work: Work, options: LintOptions): (source: Source) => FileResult {
  const { settings, changes, baseline, stats, tally, problems } = work
  const lintingFor = lintingsOf(settings, options, today())
  return (source) => {
    const linting = lintingFor(pathOf(source))
    const linted = lintSource(source, linting, stats?.timed)
    addFailures(linted, problems)
    const fresh = isFile(source.filePath) ? baseline?.freshIn(linted, linting) : undefined
    const findings = inChangedLines({ ...linted, findings: fresh ?? linted.findings }, changes)
    const result = counted({ ...linted, findings }, options, tally)
    stats?.add(result)
    return result
  }
}

const COMMANDS = ['extract', 'rules', 'explain', 'baseline', 'init', 'config']

/** A first path that is not there may be a mistyped command. */
function hintingAtCommands(problems: Problems, first: string | undefined): AddsProblems {
  return {
    add(problem) {
      const command = typeof problem !== 'string' && problem.about === first && nearest(first, COMMANDS)
      problems.add(
        command ? { ...problem, message: `${problem.message} Did you mean the command ${command}?` } : problem,
      )
    },
  }
}

function reporterFor({ color, quiet = false }: LintOptions, rules: Making['rules']) {
  return ({ format, file }: Target<LintOptions['format']>): Promise<Reporter> =>
    REPORTERS[format]({ screen: screenOf(color, file), quiet, rules })
}

/** The findings that stand in changed lines, where only those are wanted. */
function inChangedLines({ filePath, source, findings }: FileResult, changes: Changes | undefined) {
  const ranges = changes?.linesOf(resolve(filePath))
  return ranges ? findingsIn(ranges, source, findings) : findings
}

/** Counts what was found, shown or not. */
function counted(result: FileResult, { quiet, jsonl }: LintOptions, tally: Tally): FileResult {
  if (!quiet && !jsonl) noteNotices(result)
  const { findings } = result
  const found = tallyOf(findings)
  tally.error += found.error
  tally.warning += found.warning
  return quiet ? { ...result, findings: findings.filter(({ severity }) => severity === 'error') } : result
}

function exitCodeOf(tally: Tally, { maxWarnings }: LintOptions, problems: Problems, isFailed: boolean): ExitCode {
  if (maxWarnings !== undefined && tally.warning > maxWarnings)
    note(`--max-warnings: there are ${tally.warning}, and ${maxWarnings} at most are allowed.`)
  if (problems.any) return 2
  return isFailed || tally.error > 0 || tally.warning > (maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
}
