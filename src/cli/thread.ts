/** What runs in a thread of `--concurrency`: the same settings, and a linted draft for each one that comes. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Day } from '../model.ts'
import { type Linted, lintSource } from '../run/lint.ts'
import { lintingsOf } from '../run/settings.ts'
import type { Source } from '../run/source.ts'
import type { LoadRulebook } from './index.ts'
import type { LintOptions } from './options.ts'
import { pathOf, settingsOf } from './settings.ts'

export interface Order {
  readonly options: LintOptions
  readonly today: Day
}

/** What was found, without the source, which whoever asked has; or why nothing was. */
export type Answer =
  | { readonly linted: Omit<Linted, 'source'>; readonly error?: never }
  | { readonly error: string; readonly linted?: never }

export async function serve(load: LoadRulebook): Promise<void> {
  const { options, today } = workerData as Order
  // The problems with the settings were said before the first thread began.
  const settings = await settingsOf(options, load, { any: false, add: () => {} })
  const lintingFor = lintingsOf(settings, options, today)
  parentPort?.on('message', (source: Source) => {
    parentPort?.postMessage(answerTo(source, (source) => lintSource(source, lintingFor(pathOf(source)))))
  })
}

function answerTo(draft: Source, lint: (source: Source) => Linted): Answer {
  try {
    const { source: _, ...linted } = lint(draft)
    return { linted }
  } catch (error) {
    return { error: String(error) }
  }
}
