/** The command line: which command runs, and the exit code that it ends with. The commands themselves load when they are called. */
import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import type { Rulebook } from '../lint/rulebook.ts'
import { type ExitCode, endQuietly, note } from './console.ts'
import { debug, debugThrown, startDebugging } from './debug.ts'
import {
  withBaselineOptions,
  withCompletionOptions,
  withExplainOptions,
  withExtractOptions,
  withHelp,
  withLintOptions,
  withListOptions,
  withPageOptions,
  withTestOptions,
} from './flags.ts'

/** Brings the rules, which the command line does not know; called only by a command that needs them. */
export type LoadRulebook = () => Promise<Rulebook>

/** Runs the command line. `args` are the words behind the program's name. */
export async function main(args: readonly string[], load: LoadRulebook): Promise<ExitCode> {
  endQuietly()
  let code: ExitCode = 0
  const end = async (run: Promise<ExitCode>) => {
    code = await run
  }
  try {
    await programOf(load, end).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return error instanceof CommanderError ? usageExit(error) : failureExit(error)
  }
}

type End = (run: Promise<ExitCode>) => Promise<void>

function programOf(load: LoadRulebook, end: End): Command {
  const program = withOwnErrors(new Command('statlint'))
    .description(manifest.description)
    .usage('[options] [paths...]')
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
    .hook('preAction', (_, command) => beginDebugging(command))
  addLint(program, load, end).version(manifest.version, '--version', 'print the version')
  addLint(program.command('lint', { hidden: true }).description('the same as no command'), load, end)
  const extract = program.command('extract').description('list every figure, what it claims and its source')
  withExtractOptions(extract).action((paths, options) =>
    end(import('./extract.ts').then(({ extract }) => extract(paths, options, load))),
  )
  withListOptions(program.command('rules').description('list the rules')).action((options) =>
    end(import('./rules.ts').then(({ rules }) => rules(options, load))),
  )
  addBaseline(program, load, end)
  const init = program.command('init').description('write a first configuration for the repository that this is')
  withHelp(init).action(() => end(import('./init.ts').then(({ init }) => init())))
  const config = program.command('config').description('show what holds for a file, and where each value comes from')
  withPageOptions(config).action((file, options) =>
    end(import('./config.ts').then(({ config }) => config(file, options, load))),
  )
  const explain = program.command('explain').description('show a rule’s page: why, what to do, examples')
  withExplainOptions(explain).action((rule, options) =>
    end(import('./explain.ts').then(({ explain }) => explain(rule, options, load))),
  )
  const tests = program.command('test-rules').description('run the examples of the rules of plugins')
  withTestOptions(tests).action((plugins, options) =>
    end(import('./test-rules.ts').then(({ testRules }) => testRules(plugins, options, load))),
  )
  const completion = program.command('completion').description('print what makes a shell complete all this')
  withCompletionOptions(completion).action((shell) =>
    end(import('./completion.ts').then(({ completion }) => completion(shell, program, load))),
  )
  return program
}

function beginDebugging(command: Command): void {
  if (command.opts().debug) startDebugging()
  const { version, platform, arch } = process
  debug(() => `statlint ${manifest.version}, Node ${version}, ${platform} ${arch}, in ${process.cwd()}`)
}

function addBaseline(program: Command, load: LoadRulebook, end: End): void {
  const parent = program
    .command('baseline')
    .description('write down the findings there are, so that only new ones are told of')
  const add = (action: 'update' | 'prune', description: string) =>
    withBaselineOptions(parent.command(action).description(description)).action((paths, options) =>
      end(import('./baseline.ts').then(({ baseline }) => baseline(action, paths, options, load))),
    )
  add('update', 'write down what is found now')
  add('prune', 'take out what is no longer found, and add nothing')
}

function addLint(command: Command, load: LoadRulebook, end: End): Command {
  return withLintOptions(command).action((paths, options) =>
    end(
      options.watch
        ? import('./watch.ts').then(({ watch }) => watch(paths, options, load))
        : import('./lint.ts').then(({ lint }) => lint(paths, options, load)),
    ),
  )
}

const EXAMPLES = `
Examples:
  statlint draft.md                      what a careful editor would ask about
  statlint 'posts/**/*.md' --quiet       errors only
  pbpaste | statlint                     what is in the clipboard
  statlint extract draft.md              every figure, with its source
  statlint explain missing-source        a rule, with examples`

/** Errors come as exceptions and are said by us, one line each. Subcommands inherit it. */
function withOwnErrors(command: Command): Command {
  return command.exitOverride().configureOutput({ outputError: () => {} })
}

/** What nobody has foreseen is our mistake; to whoever meets it, it is a run that could not be done. */
function failureExit(error: unknown): ExitCode {
  note(`it failed where it never should (${String(error)}); --debug shows where.`)
  debugThrown(error)
  return 2
}

/** The exit code of what commander gives up on, which may be that it has printed the help. */
function usageExit({ code, exitCode, message }: CommanderError): ExitCode {
  if (exitCode === 0) return 0
  const [problem, ...suggestion] = message.replace(/^error: /, '').split('\n')
  const saysHow = suggestion.length > 0 || code === 'commander.invalidArgument'
  note([problem, ...(saysHow ? suggestion : ['(statlint --help lists what there is)'])].join(' '))
  return 2
}
