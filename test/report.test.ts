import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document.ts'
import { compactReporter } from '../src/report/compact.ts'
import { figuresOf } from '../src/report/figure.ts'
import { figuresCsvReporter } from '../src/report/figures-csv.ts'
import { figuresJsonlReporter, figuresJsonReporter } from '../src/report/figures-json.ts'
import { figuresTableReporter } from '../src/report/figures-table.ts'
import { jsonReporter } from '../src/report/json.ts'
import { jsonText } from '../src/report/json-text.ts'
import { positionsIn } from '../src/report/position.ts'
import type { FileResult, Reporter } from '../src/report/reporter.ts'
import { ruleList } from '../src/report/rule-list.ts'
import { rulePage } from '../src/report/rule-page.ts'
import { defineRule } from '../src/rule.ts'
import { resultWith } from './report-results.ts'

function reported<Result = FileResult>(reporter: Reporter<Result>, results: readonly Result[]): string {
  return results.map((result) => reporter.file(result)).join('') + reporter.end()
}

const flagged = [
  { words: '78%', ruleId: 'missing-source', advice: 'Say who counted.' },
  { words: 'allotments', ruleId: 'vague-population', severity: 'error', message: '“allotments” is vague.' },
  { words: 'list', ruleId: 'far-off', severity: 'info', message: '“list” is far off.' },
] as const
const result = resultWith('# Plots\n\nSome 78% of allotments have a waiting list.\n', flagged, { filePath: 'a/b.md' })

describe('json', () => {
  test('has the shape of ESLint’s', () => {
    expect(JSON.parse(reported(jsonReporter(), [result]))).toEqual([
      {
        filePath: 'a/b.md',
        language: 'markdown',
        messages: [
          {
            ruleId: 'missing-source',
            severity: 1,
            level: 'warning',
            message: '“78%” has no source.',
            line: 3,
            column: 6,
            endLine: 3,
            endColumn: 9,
            offset: [14, 17],
            figure: '78%',
            suggestions: [{ desc: 'Say who counted.' }],
          },
          expect.objectContaining({
            ruleId: 'vague-population',
            severity: 2,
            level: 'error',
            offset: [21, 31],
            figure: '78%',
          }),
          expect.objectContaining({ ruleId: 'far-off', severity: 1, level: 'info' }),
        ],
        errorCount: 1,
        warningCount: 1,
        infoCount: 1,
      },
    ])
  })

  test('a finding on several places names them all', () => {
    const [finding] = result.findings
    const related = [{ at: [21, 31] as const, message: 'Of these.' }]
    const text = reported(jsonReporter(), [{ ...result, findings: finding ? [{ ...finding, related }] : [] }])
    expect(JSON.parse(text)[0].messages[0].related).toEqual([
      { message: 'Of these.', line: 3, column: 13, endLine: 3, endColumn: 23, offset: [21, 31] },
    ])
  })

  test('is one array over all files, and an empty one over none', () => {
    const text = reported(jsonReporter(), [result, resultWith('Nothing.', [])])
    expect(JSON.parse(text)).toMatchObject([{ filePath: 'a/b.md' }, { filePath: 'post.md', messages: [] }])
    expect(text.endsWith(']\n')).toBe(true)
    expect(reported(jsonReporter(), [])).toBe('[]\n')
  })

  test('is one line for every program that splits lines, and says the same', () => {
    const value = { text: 'a\u2028b\u2029c\u0085d\u009Be\u007Ff\u001Bg\nh' }
    const text = jsonText(value)
    expect(text).toMatch(/^[\u0020-\u007E]+$/)
    expect(JSON.parse(text)).toEqual(value)
  })
})

test('compact is a line a finding', () => {
  expect(reported(compactReporter(), [result])).toBe(
    'a/b.md:3:6: warning “78%” has no source. (missing-source)\n' +
      'a/b.md:3:13: error “allotments” is vague. (vague-population)\n' +
      'a/b.md:3:39: info “list” is far off. (far-off)\n',
  )
})

describe('a position', () => {
  test.each([
    ['LF', 'a\nbc', 3, 2, 2],
    ['CRLF', 'a\r\nbc', 4, 2, 2],
    ['a lone CR', 'a\rbc', 3, 2, 2],
    ['all three', 'a\n\r\n\rb', 5, 4, 1],
    ['the end of a text', 'ab\n', 3, 2, 1],
    ['a byte order mark in the first line', '\uFEFFab', 2, 1, 2],
    ['a byte order mark before it', '\uFEFFa\nb', 3, 2, 1],
    ['UTF-16 units', '😀x', 2, 1, 3],
  ])('counts %s', (_, source, offset, line, column) => {
    expect(positionsIn(source)(offset)).toEqual({ line, column })
  })
})

describe('figures', () => {
  const source = '# Cats\n\nAbout 60% of cats sleep, "too".\n\nBetween 10 and 20% bark.\n'
  const document = readDocument(source, { language: 'markdown', filePath: 'c.md', today: '2026-01-01' })
  const draft = { filePath: 'c.md', figures: figuresOf(document) }

  test('are a line of JSON each, with nulls for what is absent', () => {
    const lines = reported(figuresJsonlReporter(), [draft]).trimEnd().split('\n')
    const first = JSON.parse(lines[0] ?? '')
    expect(Object.keys(first)).toEqual(
      (
        'filePath line column endLine endColumn offset text kind value low high unit currency per approximate bound claim ' +
        'notClaimBecause population measures years place attribution source sentence'
      ).split(' '),
    )
    expect(first).toMatchObject({ filePath: 'c.md', line: 3, column: 7, endLine: 3, endColumn: 10, offset: [14, 17] })
    expect(first).toMatchObject({
      text: '60%',
      kind: 'percent',
      value: 60,
      low: null,
      high: null,
      currency: null,
      years: [],
    })
    expect(first.source).toEqual({ status: 'none', reach: null, via: null, target: null })
    expect(first.sentence).toBe('About 60% of cats sleep, "too".')
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ value: null, low: 10, high: 20 })
  })

  test('are an array of the same', () => {
    const lines = reported(figuresJsonlReporter(), [draft]).trimEnd().split('\n')
    expect(JSON.parse(reported(figuresJsonReporter(), [draft]))).toEqual(lines.map((line) => JSON.parse(line)))
  })

  test('are rows of CSV under one header', () => {
    const [header = '', first = '', ...rest] = reported(figuresCsvReporter(), [draft, draft]).trimEnd().split('\n')
    expect(header.split(',').slice(0, 11)).toEqual(
      'filePath line column endLine endColumn start end text kind value low'.split(' '),
    )
    expect(first).toMatch(/^c\.md,3,7,3,10,14,17,60%,percent,60,,,%,/)
    expect(first).toContain('"About 60% of cats sleep, ""too""."')
    expect(rest).toHaveLength(3)
    expect(reported(figuresCsvReporter(), [])).toBe(`${header}\n`)
  })

  test.each([60, 80, 160])('are a table that fits %i columns', (width) => {
    const screen = { width, color: false, isTerminal: true }
    const lines = reported(figuresTableReporter(screen), [draft]).split('\n')
    expect(lines[0]).toBe('c.md')
    expect(lines[2]).toMatch(/^Line +Figure +Kind +Claim? +Counts +Year +Source$/)
    expect(lines[3]).toMatch(/^3:7 +60% +percent +yes +cats +none$/)
    expect(lines.at(-2)).toBe('2 figures, 2 claims, 2 of them without a source.')
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
  })
})

describe('the rules', () => {
  const rule = defineRule({
    summary: 'A figure that stands alone.',
    why: 'Nobody can tell of what it is.',
    advice: 'Say of what it is.',
    severity: 'warning',
    options: { reach: { type: 'string', default: 'near', enum: ['near', 'far'], description: 'How far to look.' } },
    sources: ['https://example.org/guidance'],
    flags: [['# Cats\n\nThere were ⟦12%⟧.', '“12%” stands alone']],
    allows: ['12% of the cats slept.'],
    check: () => [],
  })
  const screen = { width: 80, color: false, isTerminal: true }

  test('are a line each', () => {
    const rows = [
      { id: 'lone-figure', severity: 'warning', summary: rule.summary },
      { id: 'old', severity: 'off', summary: 'Old.' },
    ] as const
    expect(ruleList(rows, screen)).toBe(
      'lone-figure  warning  A figure that stands alone.\nold          off      Old.\n',
    )
    expect(ruleList(rows, { ...screen, width: 40 })).toContain('\n                      stands alone.\n')
    expect(
      ruleList(rows, { ...screen, width: 40, isTerminal: false })
        .trimEnd()
        .split('\n'),
    ).toHaveLength(2)
  })

  test('have a page each', () => {
    expect(rulePage('lone-figure', rule, screen)).toBe(`lone-figure  warning
A figure that stands alone.

Why
  Nobody can tell of what it is.

What to do
  Say of what it is.

Flagged
  │ # Cats
  │
  │ There were 12%.
  │            ^^^
  → “12%” stands alone

Left alone
  │ 12% of the cats slept.

Options
  reach  near, far; "near" unless set
    How far to look.
  In .statlintrc.yaml, for instance:
    rules: { lone-figure: [warning, { reach: far }] }

To silence it
  In the draft, above the line, with your reason:
    <!-- statlint-disable-next-line lone-figure -- reason -->
  For a run:
    statlint --rule lone-figure=off

Guidance
  https://example.org/guidance
`)
  })
})
