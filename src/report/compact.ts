/** `--format compact`: a line a finding, as editors and `grep` read them. */
import { positionsIn } from './position.ts'
import { printable } from './printable.ts'
import type { Reporter } from './reporter.ts'

export function compactReporter(): Reporter {
  return {
    file({ filePath, source, findings }) {
      const position = positionsIn(source)
      return findings
        .map(({ at, severity, message, ruleId }) => {
          const { line, column } = position(at[0])
          return `${printable(filePath)}:${line}:${column}: ${severity} ${printable(message)} (${ruleId})\n`
        })
        .join('')
    },
    end: () => '',
  }
}
