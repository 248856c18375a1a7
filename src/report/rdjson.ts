/** `--format rdjson`: Reviewdog's diagnostic format. Its columns count UTF-8 bytes, ours UTF-16 units. */
import type { Severity } from '../model.ts'
import { textOf } from './finding.ts'
import { jsonText } from './json-text.ts'
import { positionsIn } from './position.ts'
import type { FileResult, Reporter } from './reporter.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

export function rdjsonReporter(): Reporter {
  let written = 0
  return {
    file: (result) =>
      diagnosticsOf(result)
        .map((item) => `${written++ === 0 ? HEAD : ','}${jsonText(item)}`)
        .join('\n'),
    end: () => `${written === 0 ? HEAD : ''}]}\n`,
  }
}

const HEAD = '{"source":{"name":"statlint"},"diagnostics":['

function diagnosticsOf({ filePath, source, findings }: FileResult): object[] {
  const byteAt = bytePositionsIn(source)
  return findings.map((finding) => ({
    message: textOf(finding),
    location: { path: filePath, range: { start: byteAt(finding.at[0]), end: byteAt(finding.at[1]) } },
    severity: SEVERITY[finding.severity],
    code: { value: finding.ruleId },
  }))
}

function bytePositionsIn(source: string) {
  const position = positionsIn(source)
  return (offset: number) => {
    const { line, column } = position(offset)
    return { line, column: Buffer.byteLength(source.slice(offset - column + 1, offset)) + 1 }
  }
}
