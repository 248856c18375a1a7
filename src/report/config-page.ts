/** `statlint config FILE`: all that holds for a file, each value with where it comes from. */
import type { FileSettings, Origin } from '../config/settings.ts'
import { paintOf } from './paint.ts'
import { printable } from './printable.ts'
import type { Screen } from './reporter.ts'
import { pad } from './terminal.ts'

/** What holds for a file beside its rules. */
export interface ConfiguredFile extends FileSettings {
  readonly filePath: string
  /** The file of patterns, or the configuration, that keeps it from being linted. */
  readonly ignoredBy?: string
  readonly baseline?: string
}

type Row = readonly [name: string, value: string, from: string]

const GAP = 2

export function configPage({ filePath, ignoredBy, baseline, ...settings }: ConfiguredFile, { color }: Screen): string {
  const paint = paintOf(color)
  const general: Row[] = [
    ...(ignoredBy === undefined ? [] : [['ignored', 'yes', ignoredBy] as const]),
    ...originRow('language', settings.language),
    ...originRow('date', settings.date),
    ...(baseline === undefined ? [] : [['baseline', baseline, ''] as const]),
  ]
  const rules = Object.entries(settings.rules).flatMap(([id, { level, options }]): Row[] => [
    [id, level.value, level.from],
    ...Object.entries(options).map(([name, { value, from }]): Row => [`  ${name}`, JSON.stringify(value), from]),
  ])
  const rows = [...general, ...rules].map((row) => row.map(printable))
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + GAP)
  const lines = rows.map(([name = '', value = '', from = '']) =>
    `${pad(name, widths[0] ?? 0)}${pad(value, widths[1] ?? 0)}${paint.faint(from)}`.trimEnd(),
  )
  return [paint.strong(printable(filePath)), '', ...lines, ''].join('\n')
}

function originRow(name: string, said: Origin<string> | undefined): Row[] {
  return said ? [[name, said.value, said.from]] : []
}
