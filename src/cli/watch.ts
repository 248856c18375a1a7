/** `statlint --watch`: lints, and lints again what is saved, until the process is ended. */
import { basename, resolve } from 'node:path'
import { PLACES } from '../config/find.ts'
import { draftsIn } from '../run/paths.ts'
import { onSaving } from '../run/saving.ts'
import { type ExitCode, note } from './console.ts'
import type { LoadRulebook } from './index.ts'
import { lint } from './lint.ts'
import type { LintOptions } from './options.ts'
import { problemsOf } from './problems.ts'
import { pathOptions } from './run.ts'
import { configurationFor, NO_CONFIGURATION } from './settings.ts'

/** Files that say what is linted and how, wherever they are saved. */
const SETTINGS = new Set([...PLACES, '.gitignore', '.statlintignore'])

export async function watch(paths: readonly string[], options: LintOptions, load: LoadRulebook): Promise<ExitCode> {
  if (paths.includes('-') || options.stdinFilename !== undefined) {
    problemsOf([{ about: '--watch', message: 'is about files; leave out standard input.' }])
    return 2
  }
  const places = paths.length > 0 ? paths : ['.']
  await lint(places, options, load)
  let settings = await settingsNow(options, load)
  await onSaving([...places, ...settings.files], async (saved) => {
    const isSettings = saved.some((file) => settings.files.includes(file) || SETTINGS.has(basename(file)))
    if (isSettings) settings = await settingsNow(options, load)
    const drafts = isSettings ? places : await draftsAmong(saved, places, options, settings.ignores)
    if (drafts.length === 0) return
    note(isSettings ? 'the settings were saved.' : `${drafts.join(', ')}: saved.`)
    await lint(drafts, options, load)
  })
  note('waiting for drafts to be saved; Ctrl-C ends it.')
  return new Promise(() => {})
}

/** The files that settings and plugins are in, and what is ignored. What is wrong with them is said by whoever lints. */
async function settingsNow(options: LintOptions, load: LoadRulebook) {
  const found = await configurationFor(options, load, { add: () => {} })
  const { files, modules, ignores, baseline } = found ?? { ...NO_CONFIGURATION, baseline: undefined }
  return { ignores, files: [...files, ...modules, ...(baseline === undefined ? [] : [baseline])] }
}

/** Of the files that were saved, those that the places stand for. */
async function draftsAmong(
  saved: readonly string[],
  places: readonly string[],
  options: LintOptions,
  ignores: Parameters<typeof pathOptions>[1],
): Promise<string[]> {
  const among = new Set(saved)
  const found = await draftsIn(places, pathOptions({ ...options, errorOnUnmatchedPattern: false }, ignores))
  return found.filter((draft) => typeof draft === 'string').filter((draft) => among.has(resolve(draft)))
}
