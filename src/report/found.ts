/** Findings in a document as the data that reporters take: without the document, and with what they ask of it. */
import type { Document, Finding, Range, Sentence, Span } from '../model.ts'
import { firstWhere } from './halving.ts'
import type { FileResult, Found } from './reporter.ts'

export function fileResultOf(filePath: string, document: Document, findings: readonly Finding[]): FileResult {
  const { source, language, notices, sentences, mentions, claims } = document
  const sums = { sentences: sentences.length, figures: mentions.length, claims: claims.length }
  return { filePath, source, language, notices, sums, findings: findings.map(foundOf) }
}

function foundOf({ sentence, ...finding }: Finding): Found {
  if (!sentence) return finding
  const { text, span } = sentence
  const figure = figureOf(finding.at, sentence)
  return {
    ...finding,
    sentence: { text, span, mark: markOf(sentence, finding.at) },
    ...(figure !== undefined && { figure }),
  }
}

/** The first figure that the finding's words touch; where they touch none, the only one of their sentence. */
function figureOf(at: Span, { figures }: Sentence): string | undefined {
  const figure = figures[firstWhere(figures.length, (n) => (figures[n]?.span[1] ?? 0) > at[0])]
  if (figure && figure.span[0] < at[1]) return figure.text
  return figures.length === 1 ? figures[0]?.text : undefined
}

/** A place in the source as a place in a sentence's text: the other way round than `Sentence.spanOf`, found by halving. */
function markOf({ text, spanOf }: Sentence, at: Span): Range {
  const endOf = (unit: number) => spanOf([unit, unit + 1])[1]
  const startOf = (unit: number) => spanOf([unit, unit + 1])[0]
  const from = firstWhere(text.length, (unit) => endOf(unit) > at[0])
  return [
    from,
    Math.max(
      from,
      firstWhere(text.length, (unit) => startOf(unit) >= at[1]),
    ),
  ]
}
