/** Results for the tests of reporters: whole documents with findings of the tests' own making, so that no rule's wording matters. */
import { readDocument } from '../src/document.ts'
import { lintDocument } from '../src/lint/index.ts'
import type { Language, Report, Severity } from '../src/model.ts'
import { fileResultOf } from '../src/report/found.ts'
import type { FileResult } from '../src/report/reporter.ts'
import { defineRule } from '../src/rule.ts'

export interface Flagged {
  /** What the finding is about: the first place where the source has it. */
  readonly words: string
  readonly ruleId: string
  readonly severity?: Severity
  readonly message?: string
  readonly advice?: string
  readonly related?: { readonly words: string; readonly message: string }
}

interface Draft {
  readonly filePath?: string
  readonly language?: Language
}

/** The result for a document in which the words are flagged as told. */
export function resultWith(source: string, flagged: readonly Flagged[], draft: Draft = {}): FileResult {
  const { filePath = 'post.md', language = 'markdown' } = draft
  const document = readDocument(source, { language, filePath, today: '2026-01-01' })
  const rules = flagged.map(({ ruleId, severity = 'warning', ...flag }) => {
    const rule = defineRule({
      summary: 'Words.',
      why: 'For the test.',
      advice: 'Say who counted.',
      severity,
      flags: [],
      allows: [],
      check: () => [reportOf(source, flag)],
    })
    return { id: ruleId, rule, severity, options: {}, pack: [] }
  })
  const settings = { known: new Set<string>(), directives: false, unusedDirectives: 'off' } as const
  return fileResultOf(filePath, document, lintDocument(document, rules, settings).findings)
}

function reportOf(source: string, { words, message, advice, related }: Omit<Flagged, 'ruleId' | 'severity'>): Report {
  return {
    at: placeOf(source, words),
    message: message ?? `“${words}” has no source.`,
    ...(advice !== undefined && { advice }),
    ...(related && { related: [{ at: placeOf(source, related.words), message: related.message }] }),
  }
}

function placeOf(source: string, words: string): readonly [number, number] {
  const start = source.indexOf(words)
  if (start < 0) throw new Error(`the source lacks “${words}”`)
  return [start, start + words.length]
}
