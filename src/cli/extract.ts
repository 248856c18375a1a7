/** `statlint extract [paths…]`: every figure of the drafts, what it claims and what backs it. */
import { type FileFigures, figuresOf } from '../report/figure.ts'
import type { Reporter, Screen } from '../report/reporter.ts'
import { documentOf } from '../run/lint.ts'
import { lintingsOf } from '../run/settings.ts'
import type { Source } from '../run/source.ts'
import { changesFor } from './changes.ts'
import { type ExitCode, screenOf } from './console.ts'
import type { LoadRulebook } from './index.ts'
import { EXTRACT_FORMATS, type ExtractOptions } from './options.ts'
import { problemsOf } from './problems.ts'
import { opened, targetsOf } from './reports.ts'
import { answerLines, contradictionsIn, noteNotices, reportOn } from './run.ts'
import { configurationFor, NO_CONFIGURATION, pathOf, readingLayers, today } from './settings.ts'

const REPORTERS: Readonly<Record<ExtractOptions['format'], (screen: Screen) => Promise<Reporter<FileFigures>>>> = {
  table: async (screen) => (await import('../report/figures-table.ts')).figuresTableReporter(screen),
  json: async () => (await import('../report/figures-json.ts')).figuresJsonReporter(),
  jsonl: async () => (await import('../report/figures-json.ts')).figuresJsonlReporter(),
  csv: async () => (await import('../report/figures-csv.ts')).figuresCsvReporter(),
}

export async function extract(
  paths: readonly string[],
  options: ExtractOptions,
  load: LoadRulebook,
): Promise<ExitCode> {
  const problems = problemsOf(contradictionsIn(paths, options, EXTRACT_FORMATS))
  const loaded = (await configurationFor(options, load, problems)) ?? {
    ...NO_CONFIGURATION,
    rulebook: { rules: {}, packs: {} },
  }
  const changes = await changesFor(options, problems)
  if (problems.any) return 2
  const linting = lintingsOf({ ...loaded, layers: [...loaded.layers, ...readingLayers(options)] }, {}, today())
  const documentFor = (source: Source) => documentOf(source, linting(pathOf(source)))
  if (options.jsonl) await answerLines(options, (source) => ({ figures: figuresOf(documentFor(source)) }), problems)
  else {
    const { color } = options
    const reports = await opened(
      targetsOf(options),
      ({ format, file }) => REPORTERS[format](screenOf(color, file)),
      problems,
    )
    const begin = async (source: Source) => source
    const finish = (source: Source): FileFigures => {
      const document = documentFor(source)
      noteNotices(document)
      return { filePath: source.filePath, figures: figuresOf(document) }
    }
    if (reports) await reportOn(paths, options, { begin, finish, reports, problems, ignores: loaded.ignores, changes })
  }
  return problems.any ? 2 : 0
}
