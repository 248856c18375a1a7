/** `statlint rules`: the rules, a line each. */
import { jsonText } from '../report/json-text.ts'
import { ruleList } from '../report/rule-list.ts'
import { type ExitCode, print, screenOf } from './console.ts'
import type { LoadRulebook } from './index.ts'
import type { ListOptions } from './options.ts'

export async function rules({ format, color }: ListOptions, load: LoadRulebook): Promise<ExitCode> {
  const rows = Object.entries((await load()).rules).map(([id, { severity, summary }]) => ({ id, severity, summary }))
  await print(format === 'json' ? `${jsonText(rows)}\n` : ruleList(rows, screenOf(color)))
  return 0
}
