/** `statlint explain RULE`: a rule's whole page. */
import { rulePage } from '../report/rule-page.ts'
import { type ExitCode, print, screenOf } from './console.ts'
import type { LoadRulebook } from './index.ts'
import { ruleProblem } from './levels.ts'
import { problemsOf } from './problems.ts'

export interface ExplainOptions {
  readonly color?: boolean
}

export async function explain(id: string, { color }: ExplainOptions, load: LoadRulebook): Promise<ExitCode> {
  const { rules } = await load()
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined
  if (rule) {
    await print(rulePage(id, rule, screenOf(color)))
    return 0
  }
  problemsOf([{ about: 'explain', message: ruleProblem(id, Object.keys(rules)) ?? '' }])
  return 2
}
