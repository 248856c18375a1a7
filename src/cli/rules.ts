/** `statlint rules`: the rules, a line each. */
import { jsonText } from '../report/json-text.ts'
import { ruleList } from '../report/rule-list.ts'
import { type ExitCode, print, screenOf } from './console.ts'
import type { LoadRulebook } from './index.ts'
import type { ListOptions } from './options.ts'
import { problemsOf } from './problems.ts'
import { rulebookFor } from './settings.ts'

export async function rules(options: ListOptions, load: LoadRulebook): Promise<ExitCode> {
  const { format, color } = options
  const problems = problemsOf()
  const { rules } = await rulebookFor(options, load, problems)
  if (problems.any) return 2
  const rows = Object.entries(rules).map(([id, { severity, summary }]) => ({ id, severity, summary }))
  await print(format === 'json' ? `${jsonText(rows)}\n` : ruleList(rows, screenOf(color)))
  return 0
}
