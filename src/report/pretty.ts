/**
 * `--format pretty`: for a writer at a terminal. Per file, in reading order: each sentence once with its words underlined, then
 * for every finding in it where, how bad, which rule, what is wrong and what to do; that once a file, however often it is to be done.
 */
import { excerptOf, underlineOf } from './excerpt.ts'
import { type Paint, paintOf } from './paint.ts'
import { type Passage, passagesOf } from './passage.ts'
import { type Position, positionsIn } from './position.ts'
import { printable } from './printable.ts'
import type { FileResult, Found, Reporter, Screen } from './reporter.ts'
import { add, newSums, summaryLines } from './summary.ts'
import { indented, pad } from './terminal.ts'

/** Prose in longer lines is hard to read, however wide the window. */
const WIDEST = 110
const NARROWEST = 40

/** How a file's findings are laid out: line numbers in a gutter, then "│", then text up to `width`. */
interface Layout {
  readonly gutter: number
  readonly width: number
  readonly paint: Paint
  readonly position: (offset: number) => Position
  /** What to do, as far as it was said of this file. */
  readonly said: Set<string>
}

/** `quiet`: the findings are the errors alone, and where there are none nothing is said, since there may be others. */
export function prettyReporter(screen: Screen, { quiet }: { readonly quiet: boolean }): Reporter {
  const paint = paintOf(screen.color)
  const width = Math.min(WIDEST, Math.max(NARROWEST, screen.width))
  const sums = newSums()
  return {
    file(result) {
      add(sums, result)
      return result.findings.length > 0 ? text([...fileLines(result, width, paint), '']) : ''
    },
    end: () => (quiet && sums.filesWithFindings === 0 ? '' : text(summaryLines(sums, width, paint))),
  }
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

function fileLines(result: FileResult, width: number, paint: Paint): string[] {
  const position = positionsIn(result.source)
  const gutter = 2 + String(position(result.findings.at(-1)?.at[0] ?? 0).line).length
  const layout = { gutter, width, paint, position, said: new Set<string>() }
  const passages = passagesOf(result).flatMap((passage) => ['', ...passageLines(passage, layout)])
  return [paint.strong.underline(printable(result.filePath)), ...passages]
}

function passageLines(passage: Passage, layout: Layout): string[] {
  const widest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length))
  const places = widest(passage.findings.map(({ at }) => placeOf(at[0], layout)))
  const severities = widest(passage.findings.map(({ severity }) => severity))
  const findings = passage.findings.flatMap((finding) => ['', ...findingLines(finding, { places, severities }, layout)])
  return [...excerptLines(passage, layout), ...findings]
}

function placeOf(offset: number, { position }: Layout): string {
  const { line, column } = position(offset)
  return `${line}:${column}`
}

/** The sentence, its words underlined by a row of carets, so that it reads without colour too. */
function excerptLines({ text, marks, findings }: Passage, { gutter, width, paint, position }: Layout): string[] {
  const line = String(position(findings[0]?.at[0] ?? 0).line)
  const severity = SEVERITIES.find((level) => findings.some((finding) => finding.severity === level)) ?? 'info'
  const margin = (label: string) => paint.faint(`${label.padStart(gutter)} │`)
  return excerptOf(text, marks, width - gutter - GUTTER_RULE).flatMap((excerpt, n) => {
    const row = `${margin(n === 0 ? line : '')} ${excerpt.text}`
    return excerpt.marks.length > 0 ? [row, `${margin('')} ${paint[severity](underlineOf(excerpt, '^'))}`] : [row]
  })
}

/** " │ " */
const GUTTER_RULE = 3
const SEVERITIES = ['error', 'warning', 'info'] as const

/** The columns that the places and the severities of one passage take, so that its rule ids stand under one another. */
interface Columns {
  readonly places: number
  readonly severities: number
}

function findingLines(finding: Found, columns: Columns, layout: Layout): string[] {
  const { gutter, width, paint } = layout
  const indent = gutter + GUTTER_RULE
  const place = paint.faint(pad(placeOf(finding.at[0], layout), columns.places))
  const severity = paint[finding.severity](pad(finding.severity, columns.severities))
  return [
    `${' '.repeat(indent)}${place}  ${severity}  ${paint.strong(finding.ruleId)}`,
    ...indented(printable(finding.message), indent, width),
    ...relatedLines(finding, indent, layout),
    ...adviceLines(finding, indent, layout),
  ]
}

/** What to do, where it was not said before. */
function adviceLines({ advice }: Found, indent: number, { said, width, paint }: Layout): string[] {
  if (advice === '' || said.has(advice)) return []
  said.add(advice)
  return hanging(paint.help('→'), '→ ', printable(advice), indent, width)
}

function relatedLines({ related = [] }: Found, indent: number, layout: Layout): string[] {
  return related.flatMap(({ at, message }) => {
    const place = placeOf(at[0], layout)
    return hanging(layout.paint.faint(place), `${place}  `, printable(message), indent + 2, layout.width)
  })
}

/** Text with a mark in front of its first line; all lines stand under the first. `plain` is the mark as wide as it is shown. */
function hanging(mark: string, plain: string, text: string, indent: number, width: number): string[] {
  const [first = '', ...rest] = indented(text, indent + plain.length, width)
  const gap = plain.length - plain.trimEnd().length
  return [`${' '.repeat(indent)}${mark}${' '.repeat(gap)}${first.trimStart()}`, ...rest]
}
