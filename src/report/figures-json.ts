/** `extract --format json` and `jsonl`: the same rows, as an array and as a line each. */
import { figuresOf } from './figure.ts'
import { jsonArray } from './json.ts'
import { jsonText } from './json-text.ts'
import type { FileResult, Reporter } from './reporter.ts'

export function figuresJsonReporter(): Reporter {
  return jsonArray(rowsOf)
}

export function figuresJsonlReporter(): Reporter {
  return {
    file: (result) =>
      rowsOf(result)
        .map((row) => `${jsonText(row)}\n`)
        .join(''),
    end: () => '',
  }
}

function rowsOf({ filePath, document }: FileResult) {
  return figuresOf(document).map((figure) => ({ filePath, ...figure }))
}
