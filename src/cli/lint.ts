/** `statlint [paths…]`: lints drafts. */

import { resolve } from 'node:path'
import type { Loaded } from '../config/load.ts'
import { nearest } from '../nearest.ts'
import { lintResultOf } from '../report/message.ts'
import { type FileResult, type Reporter, type Screen, type Tally, tallyOf } from '../report/reporter.ts'
import type { Changes } from '../run/changes.ts'
import { findingsIn } from '../run/line-range.ts'
import { type Linted, lintSource } from '../run/lint.ts'
import { lintingsOf } from '../run/settings.ts'
import type { Source } from '../run/source.ts'
import { changesFor } from './changes.ts'
import { type ExitCode, note, screenOf } from './console.ts'
import type { LoadRulebook } from './index.ts'
import { levelsOf } from './levels.ts'
import type { LintOptions } from './options.ts'
import { type AddsProblems, type Problems, problemsOf } from './problems.ts'
import { answerLines, contradictionsIn, noteNotices, reportOn } from './run.ts'
import { configurationFor, NO_CONFIGURATION, pathOf, readingLayers, ruleLayers, today } from './settings.ts'

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
  const problems = problemsOf(contradictionsIn(paths, options))
  const settings = await settingsOf(options, load, problems)
  const changes = await changesFor(options, problems)
  if (problems.any) return 2
  const tally = tallyOf([])
  const lintingFor = lintingsOf(settings, options, today())
  const lintOne = (source: Source) => {
    const linted = lintSource(source, lintingFor(pathOf(source)))
    return counted(inChangedLines(linted, changes), options, tally, problems)
  }
  if (options.jsonl)
    await answerLines(options, (source) => ({ messages: lintResultOf(lintOne(source)).messages }), problems)
  else
    await reportOn(paths, options, {
      ignores: settings.ignores,
      changes,
      resultOf: lintOne,
      reporter: await reporterFor(options, settings.rulebook.rules),
      problems: hintingAtCommands(problems, paths[0]),
    })
  return exitCodeOf(tally, options, problems)
}

/** All that the rules are set by, what is wrong with it said. */
async function settingsOf(options: LintOptions, load: LoadRulebook, problems: Problems): Promise<Loaded> {
  const loaded = (await configurationFor(options, load, problems)) ?? { ...NO_CONFIGURATION, rulebook: await load() }
  if (problems.any) return loaded
  const { levels, unknown } = levelsOf(options.rule ?? [], Object.keys(loaded.rulebook.rules))
  for (const problem of unknown) problems.add(problem)
  return { ...loaded, layers: [...loaded.layers, ...ruleLayers(options, levels), ...readingLayers(options)] }
}

const COMMANDS = ['extract', 'rules', 'explain']

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

function reporterFor(
  { format, color, outputFile, quiet = false }: LintOptions,
  rules: Making['rules'],
): Promise<Reporter> {
  return REPORTERS[format]({ screen: screenOf(color, outputFile), quiet, rules })
}

/** A draft with the findings that stand in changed lines alone, where only those are wanted. */
function inChangedLines(linted: Linted, changes: Changes | undefined): Linted {
  const ranges = changes?.linesOf(resolve(linted.filePath))
  return ranges ? { ...linted, findings: findingsIn(ranges, linted.document, linted.findings) } : linted
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
