/** An input as it comes to the pipeline, and what keeps one from getting there. */
import type { Day, Language } from '../model.ts'

export interface Source {
  /** As it is reported: relative to the working directory, with "/"; "<stdin>" and "<text>" where there is no file. */
  readonly filePath: string
  readonly text: string
  /** Where the input itself says so, as a line of JSON can. */
  readonly language?: Language
  readonly date?: Day
}

/** Whether an input is a file, there or to be: standard input and a text from the command line have no name of their own. */
export function isFile(filePath: string): boolean {
  return !filePath.startsWith('<')
}

/** Something that could not be done. One line: what it is about (a file, an option, a rule), what is wrong, what to do. */
export interface Problem {
  readonly about: string
  readonly message: string
}

/** Something that was named and is ignored all the same. */
export interface Skipped {
  /** A file, or a folder or glob of which everything is ignored. */
  readonly path: string
  /** The file of patterns, or the configuration. */
  readonly ignoredBy: string
}

/** Something that was come upon and is larger than what people write. */
export interface Oversized {
  readonly path: string
  readonly bytes: number
}

/** A draft that was read, or what stands in its place. */
export type Input = Source | Problem | Skipped | Oversized

export function isProblem(input: Input | string): input is Problem {
  return typeof input === 'object' && 'about' in input
}

export function isSkipped(input: Input | string): input is Skipped {
  return typeof input === 'object' && 'ignoredBy' in input
}

export function isOversized(input: Input | string): input is Oversized {
  return typeof input === 'object' && 'bytes' in input
}
