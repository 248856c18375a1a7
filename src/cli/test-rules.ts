/** `statlint test-rules [plugins…]`: runs the examples that the rules of plugins bring with them. */
import { loadPlugin } from '../config/plugins.ts'
import { ConfigError } from '../config/read.ts'
import type { Rulebook } from '../lint/rulebook.ts'
import { count } from '../report/terminal.ts'
import { brokenExamples } from '../run/examples.ts'
import { everyRule } from '../run/settings.ts'
import { type ExitCode, note, print } from './console.ts'
import type { LoadRulebook } from './index.ts'
import type { ConfigOptions } from './options.ts'
import { type Problems, problemsOf } from './problems.ts'
import { rulebookFor } from './settings.ts'

export async function testRules(
  plugins: readonly string[],
  options: ConfigOptions,
  load: LoadRulebook,
): Promise<ExitCode> {
  const problems = problemsOf()
  const rulebook = plugins.length > 0 ? await loaded(plugins, problems) : await own(options, load, problems)
  if (problems.any) return 2
  const { rules } = rulebook
  if (Object.keys(rules).length === 0) {
    problems.add({
      about: 'test-rules',
      message: 'there are no rules of plugins here; name a file or a folder of rules.',
    })
    return 2
  }
  const broken = everyRule(rulebook).flatMap((rule) => brokenExamples(rule).map((line) => `${rule.id}: ${line}`))
  for (const line of broken) note(line)
  const examples = Object.values(rules).reduce((sum, { flags, allows }) => sum + flags.length + allows.length, 0)
  await print(`${count(Object.keys(rules).length, 'rule')}, ${count(examples, 'example')}, ${broken.length} broken.\n`)
  return broken.length > 0 ? 1 : 0
}

/** The rules of plugins that are named as in a configuration of this folder. */
async function loaded(plugins: readonly string[], problems: Problems): Promise<Rulebook> {
  let book: Rulebook = { rules: {}, packs: {} }
  for (const name of plugins)
    try {
      const { rules, packs } = await loadPlugin(name, process.cwd())
      book = { rules: { ...book.rules, ...rules }, packs: { ...book.packs, ...packs } }
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      problems.add({ about: error.file ?? 'test-rules', message: error.message })
    }
  return book
}

/** The rules that the configuration adds to the shipped ones. */
async function own(options: ConfigOptions, load: LoadRulebook, problems: Problems): Promise<Rulebook> {
  const [{ rules, packs }, shipped] = [await rulebookFor(options, load, problems), await load()]
  const added = Object.entries(rules).filter(([id]) => !Object.hasOwn(shipped.rules, id))
  return { rules: Object.fromEntries(added), packs }
}
