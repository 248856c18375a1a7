/** `statlint explain RULE`: a rule's whole page. */
import { rulePage } from '../report/rule-page.ts'
import { messageOn } from '../run/examples.ts'
import { everyRule } from '../run/settings.ts'
import { type ExitCode, print, screenOf } from './console.ts'
import type { LoadRulebook } from './index.ts'
import { ruleProblem } from './levels.ts'
import type { ExplainOptions } from './options.ts'
import { problemsOf } from './problems.ts'
import { rulebookFor } from './settings.ts'

export async function explain(id: string, options: ExplainOptions, load: LoadRulebook): Promise<ExitCode> {
  const problems = problemsOf()
  const rulebook = await rulebookFor(options, load, problems)
  if (problems.any) return 2
  const { rules } = rulebook
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined
  if (rule) {
    const active = everyRule(rulebook).find((other) => other.id === id)
    await print(rulePage(id, rule, screenOf(options.color), (example) => active && messageOn(active, example)))
    return 0
  }
  problems.add({ about: 'explain', message: ruleProblem(id, Object.keys(rules)) ?? '' })
  return 2
}
