/** The options of the commands, each spelled once. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Language } from '../model.ts'
import { isDay } from '../run/day.ts'

export interface InputOptions {
  readonly text?: string
  readonly stdinFilename?: string
  readonly language?: Language
  readonly date?: string
  readonly jsonl?: true
  readonly errorOnUnmatchedPattern: boolean
  readonly outputFile?: string
  readonly color?: boolean
}

export const LINT_FORMATS = ['pretty', 'compact', 'json'] as const
export const EXTRACT_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const

export interface LintOptions extends InputOptions {
  readonly format: (typeof LINT_FORMATS)[number]
  /** "ID=LEVEL" as typed. */
  readonly rule: readonly string[]
  readonly quiet?: true
  readonly maxWarnings?: number
  readonly inlineConfig: boolean
  readonly reportUnusedDirectives?: true
}

export interface ExtractOptions extends InputOptions {
  readonly format: (typeof EXTRACT_FORMATS)[number]
}

export function withLintOptions(command: Command): Command {
  return withPaths(command)
    .optionsGroup('What to report:')
    .option('--rule <id=level>', 'set a rule to off, info, warning or error; may be given again', collect, [])
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'exit with 1 on more warnings than that', wholeNumber)
    .option('--no-inline-config', 'ignore statlint-disable comments')
    .option('--report-unused-directives', 'warn about statlint-disable comments that silence nothing')
    .addOption(formatOption(LINT_FORMATS))
}

export function withExtractOptions(command: Command): Command {
  return withPaths(command).addOption(formatOption(EXTRACT_FORMATS))
}

export function formatOption(formats: readonly [string, ...string[]]): Option {
  return new Option('--format <name>', 'how to write it').choices(formats).default(formats[0]).helpGroup('Output:')
}

export function withColor(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .option('--color', 'colour, even where no terminal is')
    .option('--no-color', 'no colour')
}

/** What `lint` and `extract` share: where the drafts come from, how they are read, where the report goes. */
function withPaths(command: Command): Command {
  return withColor(command)
    .argument(
      '[paths...]',
      'files, folders and globs; “-” is standard input (default: what is piped in, else this folder)',
    )
    .option('--output-file <file>', 'write the report to a file')
    .optionsGroup('Input:')
    .option('--text <text>', 'a text instead of files')
    .option('--stdin-filename <name>', 'what standard input is called')
    .addOption(new Option('--language <name>', 'what the drafts are').choices(['markdown', 'mdx', 'html', 'text']))
    .option('--date <day>', 'the day to judge staleness by, as YYYY-MM-DD (default: the draft’s own, else today)', day)
    .addOption(
      new Option('--jsonl', 'one {"id", "text"} a line on standard input, one answer a line').conflicts([
        'text',
        'format',
        'stdinFilename',
      ]),
    )
    .option('--no-error-on-unmatched-pattern', 'a glob may match nothing')
}

function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value]
}

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It is a whole number, 0 or more.')
}

function day(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('It is a day of the calendar, written YYYY-MM-DD.')
}
