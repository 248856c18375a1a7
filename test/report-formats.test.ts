import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { githubReporter } from '../src/report/github.ts'
import { gitlabReporter } from '../src/report/gitlab.ts'
import { htmlReporter } from '../src/report/html.ts'
import { jsonlReporter } from '../src/report/json.ts'
import { markdownReporter } from '../src/report/markdown.ts'
import { rdjsonReporter } from '../src/report/rdjson.ts'
import type { FileResult, Reporter } from '../src/report/reporter.ts'
import { sarifReporter } from '../src/report/sarif.ts'
import { checkstyleReporter, junitReporter } from '../src/report/xml.ts'
import { resultWith } from './report-results.ts'

const NASTY = '“100%” <b>&\u001B[31m | ::error:: ]]> @team `x`'

const flagged = [
  { words: '78%', ruleId: 'missing-source', related: { words: 'Plots', message: 'Here too.' } },
  { words: 'allotments', ruleId: 'missing-source', severity: 'error', message: `${NASTY} is vague.`, advice: '' },
  { words: 'list', ruleId: 'stale-figure', severity: 'info', message: '“list” is old.' },
] as const
const found = resultWith('# Plots\n\nÉ 78% of allotments have a waiting list.\n', flagged, { filePath: 'a b/ü,c:d.md' })
const clean = resultWith('Nothing.', [], { filePath: 'clean.md' })

function reported(reporter: Reporter, results: readonly FileResult[] = [found, clean]): string {
  return results.map((result) => reporter.file(result)).join('') + reporter.end()
}

describe('sarif', () => {
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const isValid = ajv.compile(sarifSchema)
  const log = JSON.parse(reported(sarifReporter(rules)))

  test('is valid by the schema of OASIS, with findings and without', () => {
    expect([isValid(log), isValid.errors]).toEqual([true, null])
    const empty = JSON.parse(reported(sarifReporter(rules), [clean]))
    expect([isValid(empty), isValid.errors]).toEqual([true, null])
    expect(empty.runs[0].results).toEqual([])
  })

  test('the check can fail', () => {
    expect(isValid({ ...log, version: '2.0.0' })).toBe(false)
  })

  test('counts columns in UTF-16 units and carries every rule’s help', () => {
    expect(log.runs[0].columnKind).toBe('utf16CodeUnits')
    expect(log.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(rules))
    for (const { help } of log.runs[0].tool.driver.rules) expect(help.text).toContain('What to do:')
  })

  test('places each result and what is related to it', () => {
    const [first, second] = log.runs[0].results
    expect(first).toMatchObject({
      ruleId: 'missing-source',
      level: 'warning',
      message: { text: '“78%” has no source. Say who counted.' },
    })
    expect(log.runs[0].tool.driver.rules[first.ruleIndex].id).toBe('missing-source')
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/%C3%BC,c:d.md' },
      region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 6 },
    })
    expect(first.relatedLocations[0].physicalLocation.region).toMatchObject({ startLine: 1, startColumn: 3 })
    expect(second.level).toBe('error')
  })

  test('fingerprints hold when lines move and differ within a sentence', () => {
    const prints = ({ runs }: typeof log) =>
      runs[0].results.map(({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints)
    const moved = resultWith('# Plots\n\nA new paragraph.\n\nÉ 78% of allotments have a waiting list.\n', flagged)
    expect(prints(JSON.parse(reported(sarifReporter(rules), [moved])))).toEqual(prints(log))
    expect(new Set(prints(log).map((print: object) => JSON.stringify(print))).size).toBe(3)
  })
})

describe('github', () => {
  const lines = reported(githubReporter()).trimEnd().split('\n')

  test('writes a command a finding', () => {
    expect(lines[0]).toBe(
      '::warning file=a b/ü%2Cc%3Ad.md,line=3,endLine=3,col=3,endColumn=6,title=statlint%3A missing-source::“78%25” has no source. Say who counted.',
    )
    expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual(['warning', 'error', 'notice'])
  })

  test('lets no draft give a command of its own', () => {
    const forged = resultWith('Some 78% stay.', [{ words: '78%', ruleId: 'x', message: 'a\n::error::b\r%0A' }])
    expect(reported(githubReporter(), [forged]).trimEnd().split('\n')).toHaveLength(1)
  })
})

test('gitlab gives an issue a finding, each with a fingerprint of its own', () => {
  const issues = JSON.parse(reported(gitlabReporter()))
  expect(issues[0]).toMatchObject({
    description: '“78%” has no source. Say who counted.',
    check_name: 'missing-source',
    severity: 'minor',
    location: { path: 'a b/ü,c:d.md', lines: { begin: 3 } },
  })
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3)
  expect(JSON.parse(reported(gitlabReporter(), [clean]))).toEqual([])
})

test('rdjson counts columns in UTF-8 bytes', () => {
  const { source, diagnostics } = JSON.parse(reported(rdjsonReporter()))
  expect(source).toEqual({ name: 'statlint' })
  expect(diagnostics[0]).toEqual({
    message: '“78%” has no source. Say who counted.',
    location: { path: 'a b/ü,c:d.md', range: { start: { line: 3, column: 4 }, end: { line: 3, column: 7 } } },
    severity: 'WARNING',
    code: { value: 'missing-source' },
  })
  expect(JSON.parse(reported(rdjsonReporter(), [clean])).diagnostics).toEqual([])
})

describe('XML', () => {
  const parse = (text: string) => new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(text)

  test.each([
    ['junit', junitReporter],
    ['checkstyle', checkstyleReporter],
  ] as const)('%s is well-formed, whatever a draft holds', (_name, make) => {
    expect(XMLValidator.validate(reported(make()))).toBe(true)
    expect(XMLValidator.validate(reported(make(), []))).toBe(true)
  })

  test('junit: errors and warnings fail, a clean file passes', () => {
    const { testsuite } = parse(reported(junitReporter())).testsuites
    expect(testsuite).toMatchObject([
      { name: 'a b/ü,c:d.md', tests: '2', failures: '2' },
      { name: 'clean.md', tests: '1', failures: '0' },
    ])
    expect(testsuite[0].testcase[0]).toMatchObject({ name: 'missing-source at 3:3', failure: { type: 'warning' } })
    expect(testsuite[0]['system-out']).toContain('info “list” is old.')
  })

  test('checkstyle: an error element a finding', () => {
    const { file } = parse(reported(checkstyleReporter())).checkstyle
    expect(file[0].error).toMatchObject([
      { line: '3', column: '3', severity: 'warning', source: 'statlint.missing-source' },
      { severity: 'error' },
      { severity: 'info' },
    ])
  })
})

test('markdown: a table a file with findings, and a sum', () => {
  const text = reported(markdownReporter())
  expect(text).toContain('| 3:3 | warning | “78%” has no source. | `missing-source` |')
  expect(text).toContain('**statlint**: 1 error, 1 warning, 1 info in 2 files.')
  expect(text).not.toContain('<b>')
  expect(text).not.toContain('@team')
  expect(text).not.toContain('clean.md')
})

describe('html', () => {
  const page = reported(htmlReporter())

  test('shows the sentence with its words marked, what is wrong and what to do, and a sum', () => {
    expect(page).toContain('<h2>a b/ü,c:d.md</h2>')
    expect(page).toContain('<small>3:3 <b>warning</b> <code>missing-source</code></small><p>“78%” has no source.</p>')
    expect(page).toContain('<p><small>1:3</small> Here too.</p>')
    expect(page).toContain('<p class="todo">Say who counted.</p>')
    expect(page).toMatch(/<mark>[^<]*78%<\/mark>/)
    expect(page).toContain('<p>1 error, 1 warning and 1 info in 1 of 2 files</p>')
    expect(page).not.toContain('clean.md')
  })

  test('has no markup of a draft’s in it and asks for nothing', () => {
    const names = Array.from(page.matchAll(/<([a-z0-9]+)/g), ([, name]) => name)
    expect(new Set(names)).toEqual(
      new Set([
        'html',
        'head',
        'meta',
        'title',
        'style',
        'body',
        ...'header h1 h2 p section article blockquote mark ul li small b code'.split(' '),
      ]),
    )
    expect(page).not.toContain('\u001B')
    expect(page).not.toMatch(/\b(?:src|href)=/)
  })

  test('cuts short what has no end', () => {
    const long = resultWith(`${'and so on '.repeat(1000)}to 78%.\n`, [{ words: '78%', ruleId: 'missing-source' }])
    expect(reported(htmlReporter(), [long]).length).toBeLessThan(4000)
    expect(reported(htmlReporter(), [long])).toMatch(/^<article><blockquote>and so on .* … .*on to <mark>78%<\/mark>/m)
  })

  test('is whole without findings, too', () => {
    expect(reported(htmlReporter(), [])).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/)
  })
})

test('jsonl: a line a file', () => {
  const lines = reported(jsonlReporter())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ filePath, messages }) => [filePath, messages.length])).toEqual([
    ['a b/ü,c:d.md', 3],
    ['clean.md', 0],
  ])
})
