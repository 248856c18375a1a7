/** What is wrong with a configuration: each problem one line that names the file and the key. */
import { ConfigError, nameOf } from './read.ts'

/** Keeps a run from beginning. */
export class ConfigProblems extends Error {
  readonly lines: readonly string[]
  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** Does some work, and says of a problem in it where it came up: at a place of a configuration that was read, in which file. */
export async function naming<T>(place: string | undefined, cwd: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const where = [place, error.file && nameOf(error.file, cwd)].filter((name) => name !== undefined)
    throw new ConfigProblems([[...where, error.message].join(': ')])
  }
}
