/** The last lines of `pretty`: how much was found, in how much text, and what to type next. */
import { UNKNOWN, UNUSED } from '../lint/directives.ts'
import { NOTICE } from '../lint/index.ts'
import type { Severity } from '../model.ts'
import type { Paint } from './paint.ts'
import { type FileResult, type Tally, tallyOf } from './reporter.ts'
import { count, indented } from './terminal.ts'

/** What a run has seen so far. */
export interface Sums {
  readonly tally: Tally
  /** Findings a rule. */
  readonly rules: Map<string, number>
  files: number
  filesWithFindings: number
  figures: number
  claims: number
}

export function newSums(): Sums {
  const tally = tallyOf([])
  return { tally, rules: new Map(), files: 0, filesWithFindings: 0, figures: 0, claims: 0 }
}

export function add(sums: Sums, { sums: { figures, claims }, findings }: FileResult): void {
  const tally = tallyOf(findings)
  for (const severity of SEVERITIES) sums.tally[severity] += tally[severity]
  for (const { ruleId } of findings) sums.rules.set(ruleId, (sums.rules.get(ruleId) ?? 0) + 1)
  sums.files++
  if (findings.length > 0) sums.filesWithFindings++
  sums.figures += figures
  sums.claims += claims
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

export function summaryLines(sums: Sums, width: number, paint: Paint): string[] {
  if (sums.files === 0) return []
  const lines = indented(
    `${foundText(sums)} (${count(sums.figures, 'figure')}, ${count(sums.claims, 'claim')}).`,
    0,
    width,
  )
  return [...lines.map((line) => paint.strong(line)), ...nextLines(sums, width, paint)]
}

/** How much was found, in how many files. */
export function foundText({ tally, files, filesWithFindings }: Sums): string {
  if (filesWithFindings === 0) return `No findings in ${count(files, 'file')}`
  const found = SEVERITIES.filter((severity) => tally[severity] > 0).map((severity) => count(tally[severity], severity))
  const some = filesWithFindings < files ? `${filesWithFindings} of ` : ''
  return `${listed(found)} in ${some}${count(files, 'file')}`
}

/** They have no page. */
const NO_RULES = new Set([UNUSED, UNKNOWN, NOTICE])

/** The rule that spoke most is the one to understand first. */
function nextLines({ rules }: Sums, width: number, paint: Paint): string[] {
  const [rule] = [...rules].filter(([id]) => !NO_RULES.has(id)).sort((a, b) => b[1] - a[1])[0] ?? []
  if (rule === undefined) return []
  const [label, command] = ['Why, with examples:', `statlint explain ${rule}`]
  const space = label.length + 1 + command.length <= width ? ' ' : '\n'
  return [`${paint.faint(label)}${space}${paint.help(command)}`]
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
