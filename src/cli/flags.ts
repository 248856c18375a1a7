/** The options of the commands as they are typed, each spelled once. */
import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { LANGUAGES, LEVELS, PRESETS } from '../config/config.ts'
import { isDay } from '../run/day.ts'
import { EXTRACT_FORMATS, LINT_FORMATS, LIST_FORMATS, PAGE_FORMATS, SHELLS } from './options.ts'

export function withLintOptions(command: Command): Command {
  withRules(withInput(command))
    .option('--quiet', 'errors only')
    .option('--max-warnings <n>', 'exit with 1 on more warnings than that', wholeNumber)
    .option('--changed-lines', 'only what stands in changed lines; means --changed without --staged')
    .option('--baseline <file>', 'leave out the findings that are known')
    .option('--no-baseline', 'all of them, whatever the configuration says')
    .option('--frozen-baseline', 'exit with 1 where the baseline is not exactly what is found')
  return withOutput(command, LINT_FORMATS)
    .option('--stats', 'say how much was read and what took how long')
    .option('--cache', 'lint only what has changed since the last run with it')
    .addOption(
      new Option('--cache-location <file>', 'where it remembers that')
        .default('.statlintcache')
        .implies({ cache: true }),
    )
    .option('--concurrency <n>', 'how many threads lint; without: as many as pay', wholeNumber)
    .addOption(new Option('--watch', 'lint again what is saved').conflicts(['text', 'jsonl', 'staged']))
}

export function withBaselineOptions(command: Command): Command {
  command.argument('[paths...]', 'files, folders and globs; without: this folder')
  withRules(withDrafts(command)).option('--baseline <file>', 'where it stands, if not where the configuration says')
  return withHelp(command)
}

/** Of `config`, which needs only the name of one. */
export function withPageOptions(command: Command): Command {
  withIgnoring(withReading(command.argument('<file>', 'a file, there or to be').optionsGroup('Input:')))
  withLevels(withConfig(command))
  return withColor(command.optionsGroup('Output:').addOption(formatOption(PAGE_FORMATS)))
}

function withRules(command: Command): Command {
  return withLevels(command)
    .option('--no-inline-config', 'ignore statlint-disable comments')
    .option('--report-unused-directives', 'warn about statlint-disable comments that silence nothing')
}

function withLevels(command: Command): Command {
  return command
    .optionsGroup('What to report:')
    .addOption(new Option('--preset <name>', 'which rules are on, whatever the configuration says').choices(PRESETS))
    .addOption(
      new Option('--rule <id=level>', `set a rule to ${LEVELS.join(', ')}; may be repeated`).argParser(collect),
    )
}

export function withExtractOptions(command: Command): Command {
  return withOutput(withInput(command), EXTRACT_FORMATS)
}

/** Of `explain`, which needs no drafts. */
export function withExplainOptions(command: Command): Command {
  return withColor(withConfig(command.argument('<rule>')).optionsGroup('Output:'))
}

/** Of `test-rules`, which needs none either. */
export function withTestOptions(command: Command): Command {
  const plugins = 'packages, files or folders of rules; without: the plugins of the configuration'
  return withHelp(withConfig(command.argument('[plugins...]', plugins)))
}

/** Of `rules`, which needs none either. */
export function withListOptions(command: Command): Command {
  return withColor(withConfig(command).optionsGroup('Output:').addOption(formatOption(LIST_FORMATS)))
}

export function withCompletionOptions(command: Command): Command {
  return withHelp(command.addArgument(new Argument('<shell>', 'which one').choices(SHELLS)))
}

function withColor(command: Command): Command {
  return withHelp(command.option('--color', 'colour, even where no terminal is').option('--no-color', 'no colour'))
}

export function withHelp(command: Command): Command {
  return command
    .optionsGroup('Other:')
    .option('--debug', 'say on standard error what is done and why')
    .helpOption('-h, --help', 'print this help')
}

function withOutput(command: Command, formats: readonly [string, ...string[]]): Command {
  const output = command.optionsGroup('Output:').addOption(formatOption(formats))
  const file = new Option('--output-file <file>', 'write it there; format=file: in that format, too; may be repeated')
  return withColor(output.addOption(file.argParser(collect)))
}

function formatOption(formats: readonly [string, ...string[]]): Option {
  return new Option('--format <name>', 'how to write it').choices(formats).default(formats[0])
}

/** Where the drafts come from and how they are read. */
function withInput(command: Command): Command {
  command
    .argument(
      '[paths...]',
      'files, folders and globs; - is standard input. Without: what is piped in, else this folder',
    )
    .optionsGroup('Input:')
    .option('--text <text>', 'a text instead of files')
    .option('--stdin-filename <name>', 'what standard input is called')
    .addOption(
      new Option('--jsonl', 'answer each line {"id", "text"} of standard input with one line').conflicts([
        'text',
        'format',
        'stdinFilename',
      ]),
    )
    .addOption(new Option('--changed [ref]', 'only what changed since a commit; without: the default branch'))
    .addOption(new Option('--staged', 'only what is about to be committed, as it is staged').conflicts('changed'))
  return withDrafts(command)
}

function withDrafts(command: Command): Command {
  withReading(command.optionsGroup('Input:')).option('--no-error-on-unmatched-pattern', 'let a glob match nothing')
  return withConfig(withIgnoring(command))
}

function withReading(command: Command): Command {
  return command
    .addOption(new Option('--language <name>', 'what the drafts are').choices(LANGUAGES))
    .option('--date <day>', 'judge staleness by this day, YYYY-MM-DD, not by the draft’s own or today', day)
}

function withIgnoring(command: Command): Command {
  return command
    .option('--no-gitignore', 'lint what .gitignore names')
    .option('--no-ignore', 'lint what .gitignore, .statlintignore or the configuration ignores')
}

function withConfig(command: Command): Command {
  return command
    .optionsGroup('Configuration:')
    .option('--config <file>', 'this one, not the nearest from here upward')
    .option('--no-config', 'none')
    .option('--safe', 'refuse configurations and plugins that are code')
}

function collect(value: string, values: readonly string[] = []): readonly string[] {
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
