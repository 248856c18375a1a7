/** What is to be linted, read one after the other: files, standard input, or a text given on the command line. */
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Changes } from './changes.ts'
import { decode } from './decode.ts'
import { draftsIn, type PathOptions } from './paths.ts'
import { reasonOf } from './reason.ts'
import { type Input, isFile, type Oversized, type Problem, type Source } from './source.ts'

/**
 * In bytes: a megabyte is a book of 170,000 words, and what is larger among drafts was made by a program. It would cost minutes and
 * gigabytes, so that it is linted only where it is named. Biome draws the line there, too.
 */
const LARGEST = 1024 ** 2

export interface InputRequest extends PathOptions {
  /** Files, folders and globs; "-" is standard input. */
  readonly paths: readonly string[]
  /** Takes the place of the paths. */
  readonly text?: string
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdinName?: string
  /** Told how many files there are, before the first is read. */
  readonly onFound?: (files: number) => void
  /** Of the files that the paths stand for, the ones that count. */
  readonly changes?: Pick<Changes, 'has' | 'read'>
}

/** Every input, or what stands in its place. A file is read when it is asked for, so memory holds one at a time. */
export async function* inputsOf(request: InputRequest): AsyncGenerator<Input> {
  const { paths, text, cwd, stdin, stdinName = '<stdin>', ignoring, changes } = request
  if (text !== undefined) {
    yield { filePath: stdinName === '<stdin>' ? '<text>' : stdinName, text }
    return
  }
  const files = paths.filter((path) => path !== '-')
  const found = await draftsIn(files, request)
  const drafts = found.filter((draft) => typeof draft !== 'string' || !changes || changes.has(resolve(cwd, draft)))
  request.onFound?.(drafts.filter((draft) => typeof draft === 'string').length)
  const ignoredBy = isFile(stdinName) ? ignoring?.(resolve(cwd, stdinName)) : undefined
  if (files.length < paths.length)
    yield ignoredBy === undefined
      ? asSource(stdinName, await bytesOf(stdin, stdinName))
      : { path: stdinName, ignoredBy }
  const named = new Set(files.map((file) => resolve(cwd, file)))
  for (const draft of drafts) yield typeof draft === 'string' ? await inputAt(draft, named, request) : draft
}

async function inputAt(draft: string, named: ReadonlySet<string>, { cwd, changes }: InputRequest): Promise<Input> {
  const path = resolve(cwd, draft)
  return (
    (named.has(path) ? undefined : await oversized(path, draft)) ??
    asSource(draft, await readDraft(path, draft, changes?.read))
  )
}

async function oversized(file: string, path: string): Promise<Oversized | undefined> {
  const bytes = await stat(file).then(
    ({ size }) => size,
    () => 0,
  )
  return bytes > LARGEST ? { path, bytes } : undefined
}

function asSource(filePath: string, read: string | Problem): Source | Problem {
  return typeof read === 'string' ? { filePath, text: read } : read
}

async function readDraft(path: string, about: string, read: Changes['read'] = readFile): Promise<string | Problem> {
  try {
    return decode(await read(path), about)
  } catch (error) {
    return { about, message: reasonOf(error) }
  }
}

async function bytesOf(stdin: AsyncIterable<Uint8Array>, about: string): Promise<string | Problem> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stdin) chunks.push(chunk)
    return decode(Buffer.concat(chunks), about)
  } catch (error) {
    return { about, message: reasonOf(error) }
  }
}
