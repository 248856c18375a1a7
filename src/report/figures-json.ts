/** `extract --format json` and `jsonl`: the same rows, as an array and as a line each. */
import type { FileFigures } from './figure.ts'
import { jsonArray } from './json.ts'
import { jsonText } from './json-text.ts'
import type { Reporter } from './reporter.ts'

export function figuresJsonReporter(): Reporter<FileFigures> {
  return jsonArray(rowsOf)
}

export function figuresJsonlReporter(): Reporter<FileFigures> {
  return {
    file: (result) =>
      rowsOf(result)
        .map((row) => `${jsonText(row)}\n`)
        .join(''),
    end: () => '',
  }
}

function rowsOf({ filePath, figures }: FileFigures) {
  return figures.map((figure) => ({ filePath, ...figure }))
}
