/** One input through the pipeline. Knows no files, so that it runs wherever JavaScript does. */
import { readDocument } from '../document.ts'
import { type ActiveRule, type LintSettings, lintDocument, type RuleFailure } from '../lint/index.ts'
import type { Day, Document } from '../model.ts'
import { languageOf } from '../read/index.ts'
import type { FileResult } from '../report/reporter.ts'
import type { Source } from './source.ts'

export interface Days {
  /** To judge staleness by, in place of the document's own. */
  readonly date?: Day
  /** The day of the run, for a document without a date. */
  readonly today: Day
}

export interface Linting extends Days {
  readonly rules: readonly ActiveRule[]
  readonly settings: LintSettings
}

export interface Linted extends FileResult {
  readonly failures: readonly RuleFailure[]
}

export function lintSource(source: Source, { rules, settings, ...days }: Linting): Linted {
  const document = documentOf(source, days)
  return { filePath: source.filePath, document, ...lintDocument(document, rules, settings) }
}

export function documentOf({ filePath, text, language }: Source, days: Days): Document {
  const name = filePath.startsWith('<') ? undefined : filePath
  return readDocument(text, { filePath, language: language ?? languageOf(name, text), ...days })
}
