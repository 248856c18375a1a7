/** The command line: which command runs, and the exit code that it ends with. The commands themselves load when they are called. */
import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import type { Rulebook } from '../run/rulebook.ts'
import { type ExitCode, note } from './console.ts'
import { formatOption, withColor, withExtractOptions, withLintOptions } from './options.ts'

/** Brings the rules, which the command line does not know; called only by a command that needs them. */
export type LoadRulebook = () => Promise<Rulebook>

/** Runs the command line. `args` are the words behind the program's name. */
export async function main(args: readonly string[], load: LoadRulebook): Promise<ExitCode> {
  let code: ExitCode = 0
  const end = async (run: Promise<ExitCode>) => {
    code = await run
  }
  try {
    await programOf(load, end).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
}

type End = (run: Promise<ExitCode>) => Promise<void>

function programOf(load: LoadRulebook, end: End): Command {
  const lint = (command: Command) =>
    withLintOptions(command).action((paths, options) =>
      end(import('./lint.ts').then(({ lint }) => lint(paths, options, load))),
    )
  const program = lint(withOwnErrors(new Command('statlint')))
    .description(manifest.description)
    .version(manifest.version, '--version', 'print the version')
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
  lint(program.command('lint', { hidden: true }).description('lint drafts: the same as no command'))
  withExtractOptions(
    program.command('extract').description('list every figure with what it claims and its source'),
  ).action((paths, options) => end(import('./extract.ts').then(({ extract }) => extract(paths, options))))
  withColor(program.command('rules').description('list the rules'))
    .addOption(formatOption(['list', 'json']))
    .action((options) => end(import('./rules.ts').then(({ rules }) => rules(options, load))))
  withColor(
    program.command('explain <rule>').description('show all about a rule: why, what to do, examples, options'),
  ).action((rule, options) => end(import('./explain.ts').then(({ explain }) => explain(rule, options, load))))
  return program
}

const EXAMPLES = `
Examples:
  statlint draft.md                      what a careful editor would ask about
  statlint 'posts/**/*.md' --quiet       errors only
  pbpaste | statlint                     what is in the clipboard
  statlint extract draft.md              every figure, what it counts, its source
  statlint explain missing-source        a rule, with examples`

/** Errors of usage in our own form: one line each. Subcommands inherit it. */
function withOwnErrors(command: Command): Command {
  return command.exitOverride().configureOutput({
    outputError: (text) => {
      const [problem, ...more] = text
        .replace(/^error: /, '')
        .trim()
        .split('\n')
      note([problem, ...(more.length > 0 ? more : ['(statlint --help lists what there is)'])].join(' '))
    },
  })
}
