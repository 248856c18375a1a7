/**
 * `statlint completion SHELL`: a script by which a shell completes commands, options and their values, written out from the commands as
 * they are. It holds all the words, so that Tab starts no program; where none of them fits, the shell completes names of files.
 */
import type { Command, Option } from 'commander'
import { type ExitCode, print } from './console.ts'
import type { LoadRulebook } from './index.ts'
import type { Shell } from './options.ts'

/** A command, or the program itself, whose name is empty. */
interface Entry {
  readonly name: string
  readonly about: string
  /** What may stand behind it: commands, the names of rules. */
  readonly words: readonly string[]
  readonly options: readonly Option[]
}

export async function completion(shell: Shell, program: Command, load: LoadRulebook): Promise<ExitCode> {
  const entries = entriesOf(program, Object.keys((await load()).rules))
  await print(SCRIPTS[shell](entries))
  return 0
}

function entriesOf(program: Command, rules: readonly string[]): Entry[] {
  const commands = visible(program)
  const names = commands.map((command) => command.name())
  return [
    { name: '', about: program.description(), words: names, options: optionsOf(program) },
    ...commands.map((command) => entryOf(command, rules)),
  ]
}

function entryOf(command: Command, rules: readonly string[]): Entry {
  const [parts, name] = [visible(command), command.name()]
  const choices = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices)
  const words = name === 'explain' ? rules : [...parts.map((part) => part.name()), ...choices]
  return { name, about: command.description(), words, options: optionsOf(parts[0] ?? command) }
}

function visible(command: Command): Command[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .filter((part) => part.name() !== 'help')
}

function optionsOf(command: Command): Option[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long }) => long !== undefined)
}

/**
 * What is typed is seen as the command, the word before and the word at hand; where there is no command yet, as the latter two behind a
 * space. `complete -o default` is what leaves names of files to the shell.
 */
function bashScript([program, ...commands]: readonly Entry[]): string {
  const all = [...commands, ...(program ? [program] : [])]
  return `# Completion for statlint; bash and zsh read it by: eval "$(statlint completion bash)", or zsh.
_statlint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  local command="\${COMP_WORDS[1]}"; [ "$COMP_CWORD" -gt 1 ] || command=""
  case "$command $before $word" in
${[...all.flatMap(valueCases), ...all.map(flagCase), ...commands.map(wordCase), ...(program ? [wordCase(program)] : [])].join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _statlint statlint
`
}

/** Values that are not known are names of files, mostly. */
function valueCases({ name, options }: Entry): string[] {
  return options
    .filter(({ required }) => required)
    .map((option) => bashCase(`${startOf(name)}${flagOf(option)} "*`, option.argChoices ?? []))
}

function flagCase({ name, options }: Entry): string {
  return bashCase(`${startOf(name)}"*" -"*`, options.map(flagOf))
}

function wordCase({ name, words }: Entry): string {
  return bashCase(`"${name} "*`, words)
}

/** The program's own options stand behind drafts, too. */
function startOf(command: string): string {
  return command === '' ? '*" ' : `"${command} `
}

function bashCase(pattern: string, words: readonly string[]): string {
  return `    ${pattern}) words="${words.join(' ')}" ;;`
}

function zshScript(entries: readonly Entry[]): string {
  return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(entries)}`
}

function fishScript([program, ...commands]: readonly Entry[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const behind = (name: string) =>
    name === '' ? `not __fish_seen_subcommand_from ${names}` : `__fish_seen_subcommand_from ${name}`
  const optionLine = (name: string, option: Option) => {
    const values = option.argChoices ? ` -xa '${option.argChoices.join(' ')}'` : option.required ? ' -r' : ''
    return `complete -c statlint -n '${behind(name)}' -l ${flagOf(option).slice(2)}${values} -d ${quoted(option.description)}`
  }
  return [
    '# Completion for statlint: statlint completion fish > ~/.config/fish/completions/statlint.fish',
    ...commands.map(
      ({ name, about }) => `complete -c statlint -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ),
    ...commands
      .filter(({ words }) => words.length > 0)
      .map(({ name, words }) => `complete -c statlint -n '${behind(name)}' -xa '${words.join(' ')}'`),
    ...[...(program ? [program] : []), ...commands].flatMap(({ name, options }) =>
      options.map((option) => optionLine(name, option)),
    ),
    '',
  ].join('\n')
}

const SCRIPTS: Readonly<Record<Shell, (entries: readonly Entry[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

function flagOf({ long = '' }: Option): string {
  return long
}

/** In single quotes, as fish reads them. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
