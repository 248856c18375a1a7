/** What `lint` and `extract` share: drafts in, a report out, and every problem on the way said in a line of its own. */
import { resolve } from 'node:path'
import type { Ignores } from '../config/load.ts'
import type { Document } from '../model.ts'
import { positionsIn } from '../report/position.ts'
import type { FileResult, Reporter } from '../report/reporter.ts'
import type { Changes } from '../run/changes.ts'
import { ignoringOf } from '../run/ignoring.ts'
import { type InputRequest, inputsOf } from '../run/inputs.ts'
import { type Answer, answersTo } from '../run/json-lines.ts'
import type { Linted } from '../run/lint.ts'
import { writeTo, writeToFile } from '../run/output.ts'
import type { PathOptions } from '../run/paths.ts'
import { reasonOf } from '../run/reason.ts'
import { isProblem, isSkipped, type Problem, type Skipped, type Source } from '../run/source.ts'
import { changeOption } from './changes.ts'
import { isPiped, note } from './console.ts'
import type { DraftOptions, InputOptions } from './options.ts'
import type { AddsProblems } from './problems.ts'
import { clearProgress, progressOn } from './progress.ts'

/** What the paths and the options contradict each other in. */
export function contradictionsIn(paths: readonly string[], options: InputOptions): Problem[] {
  const { text, jsonl, outputFile } = options
  const contradictions: Problem[] = []
  if (text !== undefined && paths.length > 0)
    contradictions.push({ about: '--text', message: 'takes the place of files; leave out the paths.' })
  if (jsonl && paths.some((path) => path !== '-'))
    contradictions.push({ about: '--jsonl', message: 'reads standard input; leave out the paths.' })
  if (outputFile !== undefined && paths.some((path) => resolve(path) === resolve(outputFile)))
    contradictions.push({
      about: '--output-file',
      message: `would overwrite the draft ${outputFile}; name another file.`,
    })
  const changes = changeOption(options)
  if (changes && (text !== undefined || jsonl || paths.includes('-')))
    contradictions.push({ about: changes, message: 'is about files; leave out the text or standard input.' })
  return contradictions
}

interface Job {
  readonly resultOf: (source: Source) => FileResult
  readonly reporter: Reporter
  readonly problems: AddsProblems
  /** What configurations ignore. */
  readonly ignores: readonly Ignores[]
  /** What is linted, where that is not all. */
  readonly changes?: Changes | undefined
}

/** Every draft through `resultOf` into the report. What defeats us in one draft must not cost the others theirs. */
export async function reportOn(
  paths: readonly string[],
  options: DraftOptions & Partial<InputOptions>,
  job: Job,
): Promise<void> {
  const { resultOf, reporter, problems } = job
  const reported = (source: Source) => {
    try {
      return reporter.file(resultOf(source))
    } catch (error) {
      problems.add({ about: source.filePath, message: `was left out: statlint failed on it (${String(error)}).` })
      return ''
    }
  }
  async function* chunks() {
    const skipped: Skipped[] = []
    const progress = progressOn(process.stderr, () => performance.now())
    for await (const input of inputsFor(paths, options, { ...job, onFound: progress.expect })) {
      if (isProblem(input)) problems.add(input)
      else if (isSkipped(input)) skipped.push(input)
      else {
        progress.at(input.filePath)
        yield* shown(reported(input))
      }
    }
    noteSkipped(skipped)
    clearProgress()
    yield reporter.end()
  }
  await write(chunks(), options, problems)
}

function* shown(text: string): Iterable<string> {
  if (text === '') return
  clearProgress()
  yield text
}

/** Every line of standard input answered with one line. */
export async function answerLines(options: InputOptions, answer: Answer, problems: AddsProblems): Promise<void> {
  let bad = 0
  const answers = answersTo(process.stdin, answer, () => bad++)
  await write(answers, options, problems)
  if (bad > 0)
    problems.add({ about: '<stdin>', message: `${bad} of its lines could not be read; the answer to each says why.` })
}

/** The rules that threw. */
export function addFailures({ filePath, failures }: Linted, problems: AddsProblems): void {
  for (const { ruleId, error } of failures)
    problems.add({
      about: filePath,
      message: `the rule ${ruleId} failed (${error.message}); the others went on. Turn it off with --rule ${ruleId}=off.`,
    })
}

/** What the reader had to say about a draft. */
export function noteNotices(filePath: string, { source, notices }: Document): void {
  for (const { message, span } of notices) note(`${filePath}:${positionsIn(source)(span[0]).line}: ${message}`)
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
  { ignores, changes, onFound }: Job & Pick<InputRequest, 'onFound'>,
): AsyncGenerator<Source | Problem | Skipped> {
  const { text, stdinFilename } = options
  const fallback = !changes && (isPiped() || stdinFilename !== undefined) ? '-' : '.'
  return inputsOf({
    paths: paths.length > 0 ? paths : [fallback],
    ...pathOptions(options, ignores),
    stdin: process.stdin,
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
  const { outputFile, errorOnUnmatchedPattern, ignore, gitignore } = options
  const cwd = process.cwd()
  return {
    cwd,
    unmatchedIsProblem: errorOnUnmatchedPattern,
    ...(outputFile !== undefined && { except: outputFile }),
    ...(ignore && { ignoring: ignoringOf({ cwd, ignores, gitignore }) }),
  }
}

async function write(
  chunks: AsyncIterable<string>,
  { outputFile }: Pick<InputOptions, 'outputFile'>,
  problems: AddsProblems,
): Promise<void> {
  if (outputFile === undefined) return writeTo(process.stdout, chunks)
  try {
    await writeToFile(outputFile, chunks)
  } catch (error) {
    problems.add({ about: outputFile, message: reasonOf(error) })
  }
}
