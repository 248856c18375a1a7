/** The editor's marks on the two articles that the project was made from: what must be found there, and what must not. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readMarks } from '../src/lint/marks.ts'
import type { Document, Finding, Sentence, Span } from '../src/model.ts'
import { activeRules, documentOf, findingsOf } from './linting.ts'

interface Expectation {
  readonly at: string
  readonly expect?: readonly string[]
  readonly never?: readonly string[]
  readonly because: string
}

const SEEDS = new URL('../seeds/', import.meta.url)
/** Warnings and errors, over both articles, that no mark asks for. */
const FURTHER = 3

const marks: Readonly<Record<string, readonly Expectation[]>> = parse(
  readFileSync(new URL('marks.yaml', SEEDS), 'utf8'),
)

const articles = Object.entries(marks).map(([file, expectations]) => {
  const document = documentOf(readFileSync(new URL(file, SEEDS), 'utf8'), 'text')
  return { file, expectations, document, findings: findingsOf(document, activeRules) }
})

describe.each(articles)('$file', ({ expectations, document, findings }) => {
  test.each(expectations)('$at', ({ at, expect: wanted = [], never = [], because }) => {
    const span = placeOf(at, document.source)
    const sentence = sentenceAt(document, span)
    const found = findings
      .filter((finding) => sentenceAt(document, finding.at) === sentence)
      .map(({ ruleId }) => ruleId)
    const over = findings.filter((finding) => overlap(finding.at, span)).map(({ ruleId }) => ruleId)
    expect(found, because).toEqual(expect.arrayContaining([...wanted]))
    expect(
      over.filter((ruleId) => never.includes(ruleId)),
      because,
    ).toEqual([])
  })
})

test(`at most ${FURTHER} warnings and errors over both articles that no mark asks for`, () => {
  const further = articles.flatMap(({ expectations, document, findings }) => {
    const asked = new Set(
      expectations.flatMap(({ at, expect: wanted = [] }) =>
        wanted.map((ruleId) => key(document, ruleId, placeOf(at, document.source))),
      ),
    )
    return findings.filter(
      (finding) => finding.severity !== 'info' && !asked.has(key(document, finding.ruleId, finding.at)),
    )
  })
  expect(further.map(({ ruleId, message }) => `${ruleId}: ${message}`).slice(FURTHER)).toEqual([])
})

function key(document: Document, ruleId: Finding['ruleId'], span: Span): string {
  return `${ruleId} ${sentenceAt(document, span)?.index}`
}

/** Where the marked words stand; their sentence is quoted far enough to stand there once. */
function placeOf(at: string, source: string): Span {
  const { text, marks } = readMarks(at)
  const readable = source.replace(/[\u00a0\u202f]/g, ' ')
  const index = readable.indexOf(text)
  expect([index >= 0, readable.indexOf(text, index + 1)], `“${text}” stands there once`).toEqual([true, -1])
  const [start, end] = marks[0]?.span ?? [0, text.length]
  return [index + start, index + end]
}

function sentenceAt({ sentences }: Document, [start]: Span): Sentence | undefined {
  return sentences.find(({ span }) => span[0] <= start && start < span[1])
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
