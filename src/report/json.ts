/** `--format json`: an array, one item a file. */
import { jsonText } from './json-text.ts'
import { lintResultOf } from './message.ts'
import type { Reporter } from './reporter.ts'

export function jsonReporter(): Reporter {
  return jsonArray((result) => [lintResultOf(result)])
}

/** `--format jsonl`: the same items, one a line. */
export function jsonlReporter(): Reporter {
  return { file: (result) => `${jsonText(lintResultOf(result))}\n`, end: () => '' }
}

/** One JSON array over all files, written as it grows. */
export function jsonArray<Result>(itemsOf: (result: Result) => readonly unknown[]): Reporter<Result> {
  let written = 0
  return {
    file: (result) =>
      itemsOf(result)
        .map((item) => `${written++ === 0 ? '[' : ','}${jsonText(item)}`)
        .join('\n'),
    end: () => (written === 0 ? '[]\n' : ']\n'),
  }
}
