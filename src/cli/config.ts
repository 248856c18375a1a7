/** `statlint config FILE`: what holds for a file, and why. */
import { relative, resolve } from 'node:path'
import { settingsFor } from '../config/settings.ts'
import { type ConfiguredFile, configPage } from '../report/config-page.ts'
import { jsonText } from '../report/json-text.ts'
import { ignoringOf } from '../run/ignoring.ts'
import { type ExitCode, print, screenOf } from './console.ts'
import type { LoadRulebook } from './index.ts'
import type { PageOptions } from './options.ts'
import { problemsOf } from './problems.ts'
import { settingsOf } from './settings.ts'

export async function config(filePath: string, options: PageOptions, load: LoadRulebook): Promise<ExitCode> {
  const problems = problemsOf()
  const { ignores, baseline, ...settings } = await settingsOf(options, load, problems)
  if (problems.any) return 2
  const cwd = process.cwd()
  const ignoredBy = options.ignore ? ignoringOf({ cwd, ignores, ...options })(resolve(filePath)) : undefined
  const page: ConfiguredFile = {
    filePath,
    ...(ignoredBy !== undefined && { ignoredBy }),
    ...(baseline !== undefined && { baseline: relative(cwd, baseline) }),
    ...settingsFor(resolve(filePath), settings),
  }
  await print(options.format === 'json' ? `${jsonText(page)}\n` : configPage(page, screenOf(options.color)))
  return 0
}
