/** `--format gitlab`: a Code Quality report, which GitLab shows in a merge request. */
import { fingerprint } from '../lint/baseline.ts'
import type { Severity } from '../model.ts'
import { distinct, textOf } from './finding.ts'
import { jsonArray } from './json.ts'
import { positionsIn } from './position.ts'
import type { FileResult, Reporter } from './reporter.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

export function gitlabReporter(): Reporter {
  return jsonArray(issuesOf)
}

function issuesOf({ filePath, source, findings }: FileResult): object[] {
  const position = positionsIn(source)
  const prints = distinct(findings.map((finding) => `${filePath}:${finding.ruleId}:${fingerprint(source, finding)}`))
  return findings.map((finding, n) => ({
    description: textOf(finding),
    check_name: finding.ruleId,
    fingerprint: prints[n],
    severity: SEVERITY[finding.severity],
    location: { path: filePath, lines: { begin: position(finding.at[0]).line, end: position(finding.at[1]).line } },
  }))
}
