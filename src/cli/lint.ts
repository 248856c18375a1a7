/** `statlint [paths…]`: lints drafts. */

import { nearest } from '../nearest.ts'
import { lintResultOf } from '../report/message.ts'
import { type FileResult, type Reporter, type Screen, type Tally, tallyOf } from '../report/reporter.ts'
import { type Linted, lintSource } from '../run/lint.ts'
import { engineSettings, rulesOn } from '../run/settings.ts'
import type { Source } from '../run/source.ts'
import { type ExitCode, note, screenOf } from './console.ts'
import type { LoadRulebook } from './index.ts'
import { levelsOf } from './levels.ts'
import type { LintOptions } from './options.ts'
import { type AddsProblems, type Problems, problemsOf } from './problems.ts'
import { answerLines, contradictionsIn, daysOf, noteNotices, reportOn } from './run.ts'

const REPORTERS: Readonly<Record<LintOptions['format'], (screen: Screen, quiet: boolean) => Promise<Reporter>>> = {
  pretty: async (screen, quiet) => (await import('../report/pretty.ts')).prettyReporter(screen, { quiet }),
  compact: async () => (await import('../report/compact.ts')).compactReporter(),
  json: async () => (await import('../report/json.ts')).jsonReporter(),
}

export async function lint(paths: readonly string[], options: LintOptions, load: LoadRulebook): Promise<ExitCode> {
  const book = await load()
  const { levels, unknown } = levelsOf(options.rule ?? [], Object.keys(book.rules))
  const problems = problemsOf([...contradictionsIn(paths, options), ...unknown])
  if (problems.any) return 2
  const tally = tallyOf([])
  const settings = { ...options, levels }
  const linting = { rules: rulesOn(book, settings), settings: engineSettings(book, settings), ...daysOf(options) }
  const lintOne = (source: Source, date?: string) =>
    counted(lintSource(source, { ...linting, ...(date !== undefined && { date }) }), options, tally, problems)
  if (options.jsonl)
    await answerLines(
      options,
      ({ source, date }) => ({ messages: lintResultOf(lintOne(source, date)).messages }),
      problems,
    )
  else
    await reportOn(paths, options, {
      resultOf: lintOne,
      reporter: await reporterFor(options),
      problems: hintingAtCommands(problems, paths[0]),
    })
  return exitCodeOf(tally, options, problems)
}

const COMMANDS = ['extract', 'rules', 'explain']

/** A first path that is not there may be a mistyped command. */
function hintingAtCommands(problems: Problems, first: string | undefined): AddsProblems {
  return {
    add({ about, message }) {
      const command = about === first ? nearest(about, COMMANDS) : undefined
      problems.add({ about, message: command ? `${message} Did you mean the command ${command}?` : message })
    },
  }
}

function reporterFor({ format, color, outputFile, quiet = false }: LintOptions): Promise<Reporter> {
  return REPORTERS[format](screenOf(color, outputFile), quiet)
}

/** Counts what was found, shown or not, and says which rules threw. */
function counted(linted: Linted, { quiet, jsonl }: LintOptions, tally: Tally, problems: Problems): FileResult {
  const { filePath, document, findings, failures } = linted
  for (const { ruleId, error } of failures)
    problems.add({
      about: filePath,
      message: `the rule ${ruleId} failed (${error.message}); the others went on. Turn it off with --rule ${ruleId}=off.`,
    })
  if (!quiet && !jsonl) noteNotices(filePath, document)
  const found = tallyOf(findings)
  tally.error += found.error
  tally.warning += found.warning
  return { filePath, document, findings: quiet ? findings.filter(({ severity }) => severity === 'error') : findings }
}

function exitCodeOf(tally: Tally, { maxWarnings }: LintOptions, problems: Problems): ExitCode {
  if (maxWarnings !== undefined && tally.warning > maxWarnings)
    note(`--max-warnings: there are ${tally.warning}, and ${maxWarnings} at most are allowed.`)
  if (problems.any) return 2
  return tally.error > 0 || tally.warning > (maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
}
