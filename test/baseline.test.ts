import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document.ts'
import { baselineOf, baselineText, parseBaseline, splitByBaseline } from '../src/lint/baseline.ts'
import type { Finding } from '../src/model.ts'

/** A finding of one rule at each percentage of a text. */
function lint(source: string, ruleId = 'a-rule') {
  const document = readDocument(source, { language: 'text', filePath: 'a.txt', today: '2026-01-01' })
  const findings = document.mentions.map(
    ({ figure, sentence }): Finding => ({
      ruleId,
      severity: 'warning',
      at: figure.span,
      message: '.',
      advice: '',
      sentence,
    }),
  )
  return { document, findings }
}

function split(before: string, after: string, ruleId?: string) {
  const old = lint(before)
  const { document, findings } = lint(after, ruleId)
  const { fresh, stale } = splitByBaseline(document.source, findings, baselineOf(old.document.source, old.findings))
  return { fresh: fresh.map(({ sentence }) => sentence?.text), stale: Object.values(stale).flat().length }
}

describe('a baseline', () => {
  const known = 'Some 40% of them leave.'
  test.each([
    ['the same text', known, [], 0],
    ['moved down', `A new first paragraph without figures.\n\nAnother one.\n\n${known}`, [], 0],
    ['re-wrapped and re-quoted', 'Some  40% of\tthem “leave”.', [], 0],
    ['another figure', 'Some 41% of them leave.', ['Some 41% of them leave.'], 1],
    ['said once more', `${known} ${known}`, [known], 0],
    ['removed', 'Nobody leaves.', [], 1],
  ])('%s', (_name, after, fresh, stale) => {
    expect(split(known, after)).toEqual({ fresh, stale })
  })

  test('of another rule is fresh', () => {
    expect(split(known, known, 'b-rule')).toEqual({ fresh: [known], stale: 1 })
  })

  test('is written sorted and read back', () => {
    const text = baselineText({ 'b.md': { z: ['1'], a: ['2'] }, 'a.md': { z: ['3'] }, 'c.md': {} })
    expect(Object.entries(parseBaseline(text))).toEqual([
      ['a.md', { z: ['3'] }],
      ['b.md', { a: ['2'], z: ['1'] }],
    ])
    expect(text.indexOf('"a": [')).toBeLessThan(text.indexOf('"z": [', text.indexOf('b.md')))
  })

  test.each([
    ['no JSON', '{', 'is not JSON; resolve the merge that left it so, or delete it and write it anew.'],
    ['another version', '{"version": 2, "files": {}}', 'is no baseline of version 1; delete it and write it anew.'],
    [
      'another shape',
      '{"version": 1, "files": {"a.md": ["x"]}}',
      'its “files” are not lists of fingerprints by file and rule; delete it and write it anew.',
    ],
    ['nothing at all', 'null', 'is no baseline of version 1; delete it and write it anew.'],
  ])('%s is refused', (_name, text, message) => {
    expect(() => parseBaseline(text)).toThrow(message)
  })
})
