/** `--format markdown`: for a job's summary or a comment on a change. */
import type { Severity } from '../model.ts'
import { positionsIn } from './position.ts'
import { printable } from './printable.ts'
import { type Reporter, type Tally, tallyOf } from './reporter.ts'

export function markdownReporter(): Reporter {
  const total: Tally = tallyOf([])
  let files = 0
  return {
    file({ filePath, source, findings }) {
      files++
      if (findings.length === 0) return ''
      const position = positionsIn(source)
      const rows = findings.map(({ at, severity, ruleId, message }) => {
        total[severity]++
        const { line, column } = position(at[0])
        return `| ${line}:${column} | ${severity} | ${cell(message)} | \`${ruleId}\` |\n`
      })
      return `### ${cell(filePath)}\n\n| place | level | finding | rule |\n| --- | --- | --- | --- |\n${rows.join('')}\n`
    },
    end: () => `**statlint**: ${summaryOf(total)} in ${files} ${files === 1 ? 'file' : 'files'}.\n`,
  }
}

function summaryOf(tally: Tally): string {
  const levels: readonly Severity[] = ['error', 'warning', 'info']
  const counts = levels
    .filter((level) => tally[level] > 0)
    .map((level) => `${tally[level]} ${level}${tally[level] === 1 ? '' : 's'}`)
  return counts.join(', ') || 'nothing to say'
}

/** Text that can neither end its cell nor be read as markup or as a mention of somebody. */
function cell(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replaceAll('@', '@\u200B')
}
