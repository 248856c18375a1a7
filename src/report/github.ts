/** `--format github`: workflow commands, which GitHub turns into annotations on the lines of a change. */
import type { Severity } from '../model.ts'
import { textOf } from './finding.ts'
import { positionsIn } from './position.ts'
import type { Reporter } from './reporter.ts'

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

export function githubReporter(): Reporter {
  return {
    file({ filePath, source, findings }) {
      const position = positionsIn(source)
      return findings
        .map((finding) => {
          const [start, end] = [position(finding.at[0]), position(finding.at[1])]
          const place = {
            file: filePath,
            line: start.line,
            endLine: end.line,
            col: start.column,
            endColumn: end.column,
          }
          return command(COMMAND[finding.severity], { ...place, title: `statlint: ${finding.ruleId}` }, textOf(finding))
        })
        .join('')
    },
    end: () => '',
  }
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`
}

/** As the runner undoes it: otherwise a draft could give commands of its own. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
