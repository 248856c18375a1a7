/** `statlint extract [paths…]`: every figure of the drafts, what it claims and what backs it. */
import { figuresOf } from '../report/figure.ts'
import type { Reporter, Screen } from '../report/reporter.ts'
import { documentOf } from '../run/lint.ts'
import { type ExitCode, screenOf } from './console.ts'
import type { ExtractOptions } from './options.ts'
import { problemsOf } from './problems.ts'
import { answerLines, contradictionsIn, daysOf, noteNotices, reportOn } from './run.ts'

const REPORTERS: Readonly<Record<ExtractOptions['format'], (screen: Screen) => Promise<Reporter>>> = {
  table: async (screen) => (await import('../report/figures-table.ts')).figuresTableReporter(screen),
  json: async () => (await import('../report/figures-json.ts')).figuresJsonReporter(),
  jsonl: async () => (await import('../report/figures-json.ts')).figuresJsonlReporter(),
  csv: async () => (await import('../report/figures-csv.ts')).figuresCsvReporter(),
}

export async function extract(paths: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const problems = problemsOf(contradictionsIn(paths, options))
  if (problems.any) return 2
  const days = daysOf(options)
  if (options.jsonl)
    await answerLines(
      options,
      ({ source, date }) => ({
        figures: figuresOf(documentOf(source, { ...days, ...(date !== undefined && { date }) })),
      }),
      problems,
    )
  else {
    const reporter = await REPORTERS[options.format](screenOf(options.color, options.outputFile))
    const resultOf = (source: Parameters<typeof documentOf>[0]) => {
      const document = documentOf(source, days)
      noteNotices(source.filePath, document)
      return { filePath: source.filePath, document, findings: [] }
    }
    await reportOn(paths, options, { resultOf, reporter, problems })
  }
  return problems.any ? 2 : 0
}
