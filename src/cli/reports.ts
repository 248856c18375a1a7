/** Where reports go: one to standard output or a file, and as many beside it as `--output-file format=file` asks for. */
import { resolve } from 'node:path'
import { nearest } from '../nearest.ts'
import type { Reporter } from '../report/reporter.ts'
import { type Sink, sinkInto, sinkOn } from '../run/output.ts'
import { reasonOf } from '../run/reason.ts'
import type { Problem } from '../run/source.ts'
import type { InputOptions } from './options.ts'
import type { AddsProblems } from './problems.ts'

/** A report that is asked for; without a file it goes to standard output. */
export interface Target<Format extends string = string> {
  readonly format: Format
  readonly file?: string
}

/** A report under way. */
export interface OpenReport<Result> {
  readonly reporter: Reporter<Result>
  readonly sink: Sink
}

type OutputOptions = Pick<InputOptions, 'outputFile'>

/** The reports that are asked for, the one in the format of `--format` first. */
export function targetsOf<Format extends string>(
  options: OutputOptions & { readonly format: Format },
): Target<Format>[] {
  const files = (options.outputFile ?? []).map(parted)
  const main = files.findLast(({ format }) => format === undefined)
  const others = files.filter((target): target is Required<Target<Format>> => target.format !== undefined)
  return [{ format: options.format, ...(main && { file: main.file }) }, ...others]
}

/** The files that reports go to, absolute: never drafts, however often they were written into a folder of drafts. */
export function outputFilesOf({ outputFile = [] }: OutputOptions): string[] {
  return outputFile.map((value) => resolve(parted(value).file))
}

/** A format that there is not. */
export function formatProblems({ outputFile = [] }: OutputOptions, formats: readonly string[]): Problem[] {
  return outputFile.flatMap((value) => {
    const { format } = parted(value)
    if (format === undefined || formats.includes(format)) return []
    const meant = nearest(format, formats)
    const advice = meant
      ? `did you mean ${meant}?`
      : `there are ${formats.join(', ')}; a file of that name is ./${value}.`
    return [{ about: `--output-file ${value}`, message: `no format is called “${format}”; ${advice}` }]
  })
}

/** "sarif=out/a.sarif" has a format, "out/a=b.sarif" has none. */
function parted(value: string): { readonly format?: string; readonly file: string } {
  const [, format, file] = /^([\w-]+)=(.+)$/s.exec(value) ?? []
  return format !== undefined && file !== undefined ? { format, file } : { file: value }
}

/** Opens all that reports go to. Undefined where one cannot be opened: the problem with it was said. */
export async function opened<Format extends string, Result>(
  targets: readonly Target<Format>[],
  reporterFor: (target: Target<Format>) => Promise<Reporter<Result>>,
  problems: AddsProblems,
): Promise<OpenReport<Result>[] | undefined> {
  const reports: OpenReport<Result>[] = []
  for (const target of targets) {
    const sink = await sinkFor(target.file, problems)
    if (!sink) return undefined
    reports.push({ sink, reporter: await reporterFor(target) })
  }
  return reports
}

/** Where text goes that is no single draft's report. */
export async function sinkFor(file: string | undefined, problems: AddsProblems): Promise<Sink | undefined> {
  if (file === undefined) return sinkOn(process.stdout)
  try {
    return await sinkInto(file)
  } catch (error) {
    problems.add({ about: file, message: reasonOf(error) })
    return undefined
  }
}
