/** `statlint rules`: a line a rule. */
import type { Severity } from '../model.ts'
import { paintOf } from './paint.ts'
import type { Screen } from './reporter.ts'
import { indented, pad } from './terminal.ts'

export interface RuleRow {
  readonly id: string
  readonly severity: Severity | 'off'
  readonly summary: string
}

const GAP = 2

/** Id, default severity, summary. On a screen, a summary that is too long goes on below itself; in a pipe a rule is one line. */
export function ruleList(rules: readonly RuleRow[], { width, isTerminal, color }: Screen): string {
  const paint = paintOf(color)
  const idWidth = Math.max(...rules.map(({ id }) => id.length)) + GAP
  const severityWidth = 'warning'.length + GAP
  return rules
    .flatMap(({ id, severity, summary }) => {
      const [first = '', ...rest] = isTerminal ? indented(summary, idWidth + severityWidth, width) : [summary]
      return [
        `${paint.strong(pad(id, idWidth))}${paint[severity](pad(severity, severityWidth))}${first.trimStart()}`,
        ...rest,
      ]
    })
    .map((line) => `${line}\n`)
    .join('')
}
