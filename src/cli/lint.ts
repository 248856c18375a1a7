/** `statlint [paths…]`: lints drafts. */
import type { Loaded } from '../config/load.ts'
import { nearest } from '../nearest.ts'
import { lintResultOf } from '../report/message.ts'
import { type Reporter, type Screen, type Tally, tallyOf } from '../report/reporter.ts'
import { newStats } from '../report/stats.ts'
import type { Source } from '../run/source.ts'
import { baselineFor, isOutOfDate } from './baseline.ts'
import { changesFor } from './changes.ts'
import { aside, type ExitCode, note, screenOf } from './console.ts'
import type { LoadRulebook } from './index.ts'
import { linterOf } from './linter.ts'
import { LINT_FORMATS, type LintOptions } from './options.ts'
import { type AddsProblems, type Problems, problemsOf } from './problems.ts'
import { opened, type Target, targetsOf } from './reports.ts'
import { answerLines, contradictionsIn, reportOn } from './run.ts'
import { settingsOf, today } from './settings.ts'

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
  html: async () => (await import('../report/html.ts')).htmlReporter(),
}

export async function lint(paths: readonly string[], options: LintOptions, load: LoadRulebook): Promise<ExitCode> {
  const problems = problemsOf(contradictionsIn(paths, options, LINT_FORMATS))
  const settings = await settingsOf(options, load, problems)
  const changes = await changesFor(options, problems)
  const baseline = await baselineFor(options, settings, problems)
  if (problems.any) return 2
  const tally = tallyOf([])
  const stats = options.stats ? newStats() : undefined
  const linter = await linterOf({ settings, changes, baseline, stats, tally, problems }, options, today())
  const messagesOf = (source: Source) => lintResultOf(linter.finish(linter.lint(source))).messages
  if (options.jsonl) await answerLines(options, (source) => ({ messages: messagesOf(source) }), problems)
  else {
    const reports = await opened(targetsOf(options), reporterFor(options, settings.rulebook.rules), problems)
    if (!reports) return 2
    const { ignores } = settings
    const hinting = hintingAtCommands(problems, paths[0])
    await reportOn(paths, options, { ...linter, ignores, changes, reports, problems: hinting })
    await linter.close()
  }
  if (stats) aside(stats.text(performance.now()))
  return exitCodeOf(tally, options, problems, baseline !== undefined && isOutOfDate(baseline, options))
}

const COMMANDS = ['extract', 'rules', 'explain', 'baseline', 'init', 'config', 'test-rules', 'completion']

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

function exitCodeOf(tally: Tally, { maxWarnings }: LintOptions, problems: Problems, isFailed: boolean): ExitCode {
  if (maxWarnings !== undefined && tally.warning > maxWarnings)
    note(`--max-warnings: there are ${tally.warning}, and ${maxWarnings} at most are allowed.`)
  if (problems.any) return 2
  return isFailed || tally.error > 0 || tally.warning > (maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
}
