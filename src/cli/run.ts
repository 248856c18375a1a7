/** What `lint` and `extract` share: drafts in, a report out, and every problem on the way said in a line of its own. */
import { resolve } from 'node:path'
import type { Ignores } from '../config/load.ts'
import { positionsIn } from '../report/position.ts'
import type { FileResult } from '../report/reporter.ts'
import { begunAhead } from '../run/ahead.ts'
import type { Changes } from '../run/changes.ts'
import { ignoringOf } from '../run/ignoring.ts'
import { type InputRequest, inputsOf } from '../run/inputs.ts'
import { type Answer, answersTo } from '../run/json-lines.ts'
import type { Linted } from '../run/lint.ts'
import type { PathOptions } from '../run/paths.ts'
import { reasonOf } from '../run/reason.ts'
import {
  type Input,
  isOversized,
  isProblem,
  isSkipped,
  type Oversized,
  type Problem,
  type Skipped,
  type Source,
} from '../run/source.ts'
import { changeOption } from './changes.ts'
import { isPiped, note, standardInput } from './console.ts'
import { debugThrown } from './debug.ts'
import type { DraftOptions, InputOptions } from './options.ts'
import type { AddsProblems } from './problems.ts'
import { clearProgress, progressOn } from './progress.ts'
import { formatProblems, type OpenReport, outputFilesOf, sinkFor, targetsOf } from './reports.ts'

/** What the paths and the options contradict each other in. */
export function contradictionsIn(
  paths: readonly string[],
  options: InputOptions,
  formats: readonly string[],
): Problem[] {
  const { text, jsonl } = options
  const contradictions = formatProblems(options, formats)
  if (text !== undefined && paths.length > 0)
    contradictions.push({ about: '--text', message: 'takes the place of files; leave out the paths.' })
  if (jsonl && paths.some((path) => path !== '-'))
    contradictions.push({ about: '--jsonl', message: 'reads standard input; leave out the paths.' })
  const files = outputFilesOf(options)
  const draft = paths.find((path) => files.includes(resolve(path)))
  if (draft !== undefined)
    contradictions.push({ about: '--output-file', message: `would overwrite the draft ${draft}; name another file.` })
  if (jsonl && targetsOf({ ...options, format: 'jsonl' }).length > 1)
    contradictions.push({ about: '--jsonl', message: 'has one format; leave out “format=” before the output file.' })
  const changes = changeOption(options)
  if (changes && (text !== undefined || jsonl || paths.includes('-')))
    contradictions.push({ about: changes, message: 'is about files; leave out the text or standard input.' })
  return contradictions
}

interface Job<Work, Result> {
  /** What may be done ahead of its turn. */
  readonly begin: (source: Source) => Promise<Work>
  /** What is made of it in the order of the drafts. */
  readonly finish: (work: Work) => Result
  /** How many drafts may be begun ahead, of so many. */
  readonly aheadOf?: (drafts: number) => number
  readonly reports: readonly OpenReport<Result>[]
  readonly problems: AddsProblems
  /** What configurations ignore. */
  readonly ignores: readonly Ignores[]
  /** What is linted, where that is not all. */
  readonly changes?: Changes | undefined
}

/** Every draft through `begin` and `finish` into the reports. What defeats us in one draft must not cost the others theirs. */
export async function reportOn<Work, Result>(
  paths: readonly string[],
  options: DraftOptions & Partial<InputOptions>,
  job: Job<Work, Result>,
): Promise<void> {
  const { reports, problems } = job
  const skipped: Skipped[] = []
  const progress = progressOn(process.stderr, () => performance.now())
  let ahead = 0
  const onFound = (drafts: number) => {
    progress.expect(drafts)
    ahead = job.aheadOf?.(drafts) ?? 0
  }
  const begin = async (input: Input) => ('text' in input ? job.begin(input) : undefined)
  const inputs = inputsFor(paths, options, { ...job, onFound })
  for await (const [input, work] of begunAhead(inputs, () => ahead, begin)) {
    if (isProblem(input)) problems.add(input)
    else if (isSkipped(input)) skipped.push(input)
    else if (isOversized(input)) noteOversized(input)
    else {
      progress.at(input.filePath)
      await written(reports, await textsOf(input, work as Promise<Work>, job))
    }
    if (isUnread(reports)) break
  }
  noteSkipped(skipped)
  clearProgress()
  await written(
    reports,
    reports.map(({ reporter }) => reporter.end()),
  )
  await Promise.all(reports.map(({ sink }) => sink.close()))
}

/** What each report says of a draft. */
async function textsOf<Work, Result>(
  input: Source,
  work: Promise<Work>,
  { finish, reports, problems }: Job<Work, Result>,
): Promise<string[]> {
  try {
    const result = finish(await work)
    return reports.map(({ reporter }) => reporter.file(result))
  } catch (error) {
    problems.add({ about: input.filePath, message: `was left out: statlint failed on it (${String(error)}).` })
    debugThrown(error)
    return []
  }
}

async function written(reports: readonly Pick<OpenReport<never>, 'sink'>[], texts: readonly string[]): Promise<void> {
  if (texts.some((text) => text !== '')) clearProgress()
  for (const [n, text] of texts.entries()) if (text !== '') await reports[n]?.sink.write(text)
}

/** Whether there are reports and all their readers have gone. */
function isUnread(reports: readonly Pick<OpenReport<never>, 'sink'>[]): boolean {
  return reports.length > 0 && reports.every(({ sink }) => !sink.isOpen)
}

/** Every line of standard input answered with one line. */
export async function answerLines(options: InputOptions, answer: Answer, problems: AddsProblems): Promise<void> {
  let bad = 0
  const sink = await sinkFor(targetsOf({ ...options, format: 'jsonl' })[0]?.file, problems)
  if (!sink) return
  try {
    for await (const line of answersTo(standardInput(), answer, () => bad++)) {
      await sink.write(line)
      if (!sink.isOpen) break
    }
    await sink.close()
  } catch (error) {
    problems.add({ about: '<stdin>', message: reasonOf(error) })
  }
  if (bad > 0)
    problems.add({ about: '<stdin>', message: `${bad} of its lines could not be read; the answer to each says why.` })
}

/** The rules that threw. */
export function addFailures({ filePath, failures }: Linted, problems: AddsProblems): void {
  for (const { ruleId, error } of failures) {
    problems.add({
      about: filePath,
      message: `the rule ${ruleId} failed (${error.message}); the others went on. Turn it off with --rule ${ruleId}=off.`,
    })
    debugThrown(error)
  }
}

/** What the reader had to say about a draft, where no report has it among its findings. */
export function noteNotices({ filePath, source, notices }: Pick<FileResult, 'filePath' | 'source' | 'notices'>): void {
  for (const { message, span } of notices) note(`${filePath}:${positionsIn(source)(span[0]).line}: ${message}`)
}

function noteOversized({ path, bytes }: Oversized): void {
  note(
    `${path}: is left out: at ${(bytes / 1024 ** 2).toFixed(1)} MiB it is no draft of anyone’s; name the file to lint it.`,
  )
}

/** What was named and is ignored, said once: a hook names every file that a commit touches. */
function noteSkipped([first, ...others]: readonly Skipped[]): void {
  if (!first) return
  const more = others.length > 0 ? `, and so ${others.length === 1 ? 'is 1 more' : `are ${others.length} more`}` : ''
  note(`${first.path}: is ignored by ${first.ignoredBy}${more}; --no-ignore lints what is ignored.`)
}

function inputsFor(
  paths: readonly string[],
  options: DraftOptions & Partial<InputOptions>,
  { ignores, changes, onFound }: Pick<Job<never, never>, 'ignores' | 'changes'> & Pick<InputRequest, 'onFound'>,
): AsyncGenerator<Input> {
  const { text, stdinFilename } = options
  const fallback = !changes && (isPiped() || stdinFilename !== undefined) ? '-' : '.'
  return inputsOf({
    paths: paths.length > 0 ? paths : [fallback],
    ...pathOptions(options, ignores),
    stdin: standardInput(),
    ...(text !== undefined && { text }),
    ...(stdinFilename !== undefined && { stdinName: stdinFilename }),
    ...(changes && { changes }),
    ...(onFound && { onFound }),
  })
}

/** Which files paths stand for. */
export function pathOptions(
  options: DraftOptions & Pick<InputOptions, 'outputFile'>,
  ignores: readonly Ignores[],
): PathOptions {
  const { errorOnUnmatchedPattern, ignore, gitignore } = options
  const cwd = process.cwd()
  return {
    cwd,
    unmatchedIsProblem: errorOnUnmatchedPattern,
    except: outputFilesOf(options),
    ...(ignore && { ignoring: ignoringOf({ cwd, ignores, gitignore }) }),
  }
}
