/** The program's standard streams, and how it ends. */
import { fstatSync, type Stats } from 'node:fs'
import { printable } from '../report/printable.ts'
import type { Screen } from '../report/reporter.ts'
import { isClosedPipe, sinkOn } from '../run/output.ts'
import { clearProgress } from './progress.ts'

export type ExitCode = 0 | 1 | 2

/** Columns where nobody can say how wide the screen is. */
const DEFAULT_WIDTH = 80

/** A line on standard error. */
export function note(line: string): void {
  clearProgress()
  process.stderr.write(`statlint: ${printable(line)}\n`)
}

/** Text that is no part of the report: it goes to standard error as it stands. */
export function aside(text: string): void {
  process.stderr.write(text)
}

/** Whether standard input is what someone has put there, rather than a keyboard or nothing. */
export function isPiped(): boolean {
  const stdin = stdinStats()
  return stdin !== undefined && (stdin.isFIFO() || stdin.isFile() || stdin.isSocket() || stdin.isDirectory())
}

/** Standard input. Of a folder (`statlint - < posts`) Node makes an empty stream; it is to be told of. */
export function standardInput(): AsyncIterable<Uint8Array> {
  return stdinStats()?.isDirectory() ? folderRead() : process.stdin
}

function stdinStats(): Stats | undefined {
  try {
    return fstatSync(0)
  } catch {
    return undefined
  }
}

// biome-ignore lint/correctness/useYield: it is a stream that fails, as reading a folder does.
async function* folderRead(): AsyncGenerator<Uint8Array> {
  throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' })
}

/** A reader that closes early (`| head`) has had enough, whoever was writing. */
export function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (!isClosedPipe(error)) throw error
    })
}

/**
 * Colour where a person looks, unless they said otherwise: by `--color` or `--no-color`, by NO_COLOR (no-color.org), by
 * FORCE_COLOR, in that order.
 */
export function screenOf(color: boolean | undefined, outputFile?: string): Screen {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  const isTerminal = process.stdout.isTTY === true && outputFile === undefined
  const forced = FORCE_COLOR === undefined ? undefined : !['0', 'false'].includes(FORCE_COLOR)
  const wanted = color ?? (NO_COLOR ? false : (forced ?? (isTerminal && TERM !== 'dumb')))
  return { width: isTerminal ? process.stdout.columns || DEFAULT_WIDTH : DEFAULT_WIDTH, isTerminal, color: wanted }
}

/** Writes to standard output. */
export function print(text: string): Promise<void> {
  return sinkOn(process.stdout).write(text)
}
