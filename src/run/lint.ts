/** One input through the pipeline. Knows no files, so that it runs wherever JavaScript does. */
import { readDocument, type Timed } from '../document.ts'
import { type ActiveRule, type LintSettings, lintDocument, type RuleFailure } from '../lint/index.ts'
import type { Day, Document, Language } from '../model.ts'
import { languageOf } from '../read/index.ts'
import { fileResultOf } from '../report/found.ts'
import type { FileResult } from '../report/reporter.ts'
import { isFile, type Source } from './source.ts'

/** How a draft is read. */
export interface ReadSettings {
  /** Where it is not to be recognised by the draft's name or marks. */
  readonly language?: Language
  /** To judge staleness by, in place of the document's own. */
  readonly date?: Day
  /** The day of the run, for a document without a date. */
  readonly today: Day
  readonly timed?: Timed
}

/** How a draft is read and judged. */
export interface Linting extends ReadSettings {
  readonly rules: readonly ActiveRule[]
  readonly settings: LintSettings
}

export interface Linted extends FileResult {
  /** Whether the draft is judged by a date of its own, and not by the day of the run. */
  readonly isDated: boolean
  readonly failures: readonly RuleFailure[]
}

export function lintSource(source: Source, { rules, settings, ...reading }: Linting, timed?: Timed): Linted {
  const document = documentOf(source, { ...reading, ...(timed && { timed }) })
  const { findings, failures } = lintDocument(document, rules, settings, timed)
  return { ...fileResultOf(source.filePath, document, findings), failures, isDated: document.published !== undefined }
}

/** What a source says of itself holds over how the others are read. */
export function documentOf({ filePath, text, ...own }: Source, reading: ReadSettings): Document {
  const name = isFile(filePath) ? filePath : undefined
  const { language = languageOf(name, text), ...rest } = { ...reading, ...own }
  return readDocument(text, { filePath, language, ...rest })
}
