/** Living with what is there: `--baseline`, and `statlint baseline update|prune`. */
import { relative, resolve } from 'node:path'
import type { Loaded } from '../config/load.ts'
import type { Baseline } from '../lint/baseline.ts'
import { count } from '../report/terminal.ts'
import { type BaselineInUse, readBaseline, sizeOf, useBaseline, writeBaseline } from '../run/baseline.ts'
import { type Linted, lintSource } from '../run/lint.ts'
import { reasonOf } from '../run/reason.ts'
import { lintingsOf } from '../run/settings.ts'
import type { Source } from '../run/source.ts'
import { type ExitCode, note, print } from './console.ts'
import type { LoadRulebook } from './index.ts'
import type { BaselineOptions, LintOptions } from './options.ts'
import { type AddsProblems, problemsOf } from './problems.ts'
import { addFailures, reportOn } from './run.ts'
import { pathOf, settingsOf, today } from './settings.ts'

/** Where a baseline is written that nobody has named. */
const USUAL_NAME = '.statlint-baseline.json'

/** A baseline with the file that it stands in. */
interface Opened extends BaselineInUse {
  /** Absolute. */
  readonly file: string
  /** As it is told of. */
  readonly name: string
  /** How many findings it knows. */
  readonly size: number
}

/** The baseline that drafts are linted with; undefined where there is none, or where the problem with it was said. */
export async function baselineFor(
  { baseline, frozenBaseline }: Pick<LintOptions, 'baseline' | 'frozenBaseline'>,
  { baseline: configured }: Pick<Loaded, 'baseline'>,
  problems: AddsProblems,
): Promise<Opened | undefined> {
  const file = baseline === false ? undefined : (baseline ?? configured)
  if (file !== undefined) return opened(file, { mayBeNew: false }, problems)
  if (frozenBaseline)
    problems.add({ about: '--frozen-baseline', message: 'there is no baseline; name it by --baseline.' })
  return undefined
}

async function opened(
  path: string,
  how: { readonly mayBeNew: boolean },
  problems: AddsProblems,
): Promise<Opened | undefined> {
  const file = resolve(path)
  const name = relative(process.cwd(), file)
  try {
    const known = await readBaseline(file, how)
    return { file, name, size: sizeOf(known), ...useBaseline(file, known) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === undefined ? message : reasonOf(error)
    problems.add({
      about: name,
      message: code === 'ENOENT' ? 'is not there; statlint baseline update writes it.' : reason,
    })
    return undefined
  }
}

/** Says where a baseline and the drafts differ; true where that fails the run. */
export function isOutOfDate(baseline: Opened, { frozenBaseline }: Pick<LintOptions, 'frozenBaseline'>): boolean {
  const { fresh, stale } = baseline.difference()
  if (!frozenBaseline) {
    if (stale > 0) note(`${baseline.name}: ${stale} of its findings are gone; statlint baseline prune takes them out.`)
    return false
  }
  if (fresh + stale > 0)
    note(`--frozen-baseline: ${baseline.name} lacks ${fresh} of what is found and has ${stale} of what is gone.`)
  return fresh + stale > 0
}

/** `update` writes what is found; `prune` takes out what is gone and adds nothing. Drafts that are not named keep their part. */
export async function baseline(
  action: 'update' | 'prune',
  paths: readonly string[],
  options: BaselineOptions,
  load: LoadRulebook,
): Promise<ExitCode> {
  const problems = problemsOf(paths.includes('-') ? [{ about: '-', message: 'a baseline is about files.' }] : [])
  const settings = await settingsOf(options, load, problems)
  const named = options.baseline ?? settings.baseline
  const inUse = await opened(named ?? USUAL_NAME, { mayBeNew: action === 'update' }, problems)
  if (problems.any || !inUse) return 2
  await compare(inUse, paths.length > 0 ? paths : ['.'], options, { settings, problems })
  const renewed = inUse.renewed(action === 'update')
  if (!problems.any) await write(inUse, renewed, problems)
  if (problems.any) return 2
  await print(summary(inUse, sizeOf(renewed), action))
  if (named === undefined) await print(`Every run knows it when the configuration says: baseline: ${USUAL_NAME}\n`)
  return 0
}

/** Holds the findings of drafts against a baseline. */
async function compare(
  inUse: Opened,
  paths: readonly string[],
  options: BaselineOptions,
  { settings, problems }: { readonly settings: Loaded; readonly problems: AddsProblems },
): Promise<void> {
  const lintingFor = lintingsOf(settings, options, today())
  const begin = async (source: Source) => lintSource(source, lintingFor(pathOf(source)))
  const finish = (linted: Linted) => {
    addFailures(linted, problems)
    inUse.freshIn(linted, lintingFor(pathOf(linted)))
  }
  await reportOn(paths, options, { begin, finish, reports: [], problems, ignores: settings.ignores })
}

async function write({ file, name }: Opened, baseline: Baseline, problems: AddsProblems): Promise<void> {
  try {
    await writeBaseline(file, baseline)
  } catch (error) {
    problems.add({ about: name, message: reasonOf(error) })
  }
}

function summary({ name, size, difference }: Opened, now: number, action: 'update' | 'prune'): string {
  const { fresh } = difference()
  const added = action === 'update' ? fresh : 0
  const changes = `${count(added, 'finding')} added, ${size + added - now} taken out, ${now} in all`
  return `${name}: ${changes}${fresh > added ? ` (${fresh - added} new left out)` : ''}.\n`
}
