/** An input as it comes to the pipeline, and what keeps one from getting there. */
import type { Language } from '../model.ts'

export interface Source {
  /** As it is reported: relative to the working directory, with "/"; "<stdin>" and "<text>" where there is no file. */
  readonly filePath: string
  readonly text: string
  /** Where it is not to be recognised by its name or marks. */
  readonly language?: Language
}

/** Something that could not be done. One line: what it is about (a file, an option, a rule), what is wrong, what to do. */
export interface Problem {
  readonly about: string
  readonly message: string
}

export function isProblem(input: Source | Problem | string): input is Problem {
  return typeof input === 'object' && 'about' in input
}
