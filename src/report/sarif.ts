/**
 * `--format sarif`: SARIF 2.1.0, as code scanning reads it. The rules' help travels with it, and fingerprints hold when lines move.
 * The shapes are OASIS's own types; the builder libraries add nothing to them and hold all results in memory.
 */
import type { Region, ReportingDescriptor, Result, Run } from 'sarif'
import manifest from '../../package.json' with { type: 'json' }
import { fingerprint } from '../lint/baseline.ts'
import type { Severity, Span } from '../model.ts'
import type { Rule } from '../rule.ts'
import { distinct, textOf } from './finding.ts'
import { jsonText } from './json-text.ts'
import { positionsIn } from './position.ts'
import type { FileResult, Reporter } from './reporter.ts'

type Rules = Readonly<Record<string, Rule>>

const LEVEL = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const satisfies Record<
  Severity | 'off',
  string
>

/** One run; each file's results are written as they come. */
export function sarifReporter(rules: Rules): Reporter {
  const indexes = new Map(Object.keys(rules).map((id, index) => [id, index]))
  const [head, tail] = envelope(rules)
  let written = 0
  return {
    file: (result) =>
      resultsOf(result, indexes)
        .map((item) => `${written++ === 0 ? head : ','}${jsonText(item)}`)
        .join('\n'),
    end: () => `${written === 0 ? head : ''}${tail}\n`,
  }
}

/** All of the log but its results, cut where they go. */
function envelope(rules: Rules): [head: string, tail: string] {
  const driver = {
    name: manifest.name,
    version: manifest.version,
    rules: Object.entries(rules).map(([id, rule]) => descriptorOf(id, rule)),
  }
  const run: Run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: [] }
  const log = jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })
  const cut = log.lastIndexOf('[]') + 1
  return [log.slice(0, cut), log.slice(cut)]
}

function descriptorOf(id: string, { summary, why, advice, severity, sources = [] }: Rule): ReportingDescriptor {
  const guidance = sources.length > 0 ? `\n\nGuidance: ${sources.join(' ')}` : ''
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nWhat to do: ${advice}${guidance}`,
      markdown: `${why}\n\n**What to do:** ${advice}${guidance}`,
    },
    defaultConfiguration: { level: LEVEL[severity], enabled: severity !== 'off' },
  }
}

function resultsOf({ filePath, source, findings }: FileResult, indexes: ReadonlyMap<string, number>): Result[] {
  const position = positionsIn(source)
  const region = ([from, to]: Span): Region => {
    const [start, end] = [position(from), position(to)]
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  }
  const artifactLocation = { uri: encodeURI(filePath) }
  const prints = distinct(findings.map((finding) => `${finding.ruleId}:${fingerprint(source, finding)}`))
  return findings.map((finding, n) => ({
    ruleId: finding.ruleId,
    ...(indexes.has(finding.ruleId) && { ruleIndex: indexes.get(finding.ruleId) as number }),
    level: LEVEL[finding.severity],
    message: { text: textOf(finding) },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding.at) } }],
    relatedLocations: (finding.related ?? []).map(({ at, message }, id) => ({
      id,
      message: { text: message },
      physicalLocation: { artifactLocation, region: region(at) },
    })),
    partialFingerprints: { 'statlintSentence/v1': prints[n] ?? '' },
  }))
}
