/** Rules from elsewhere, held to a time. */
import { expect, test } from 'vitest'
import { boundedRule } from '../src/config/bounded.ts'
import { readDocument } from '../src/document.ts'
import type { Report } from '../src/model.ts'
import { defineRule } from '../src/rule.ts'

const document = readDocument('Some 40% leave.', { language: 'markdown', filePath: 'a.md', today: '2026-01-01' })

function checked(check: () => Iterable<Report>, stretch = 200): Report[] {
  const rule = defineRule({ summary: '', why: '', advice: '', severity: 'warning', flags: [], allows: [], check })
  return [...boundedRule(rule, stretch).check(document, {}, [])]
}

test('what a rule reports is handed on', () => {
  const reports = [5, 9].map((at) => ({ at: [at, at + 3] as const, message: 'A.' }))
  expect(checked(() => reports)).toEqual(reports)
  expect(checked(() => [])).toEqual([])
})

test('a rule that loops without a report is ended', () => {
  expect(() =>
    checked(function* () {
      yield { at: [5, 8], message: 'A.' }
      for (let n = 0; ; n++) if (n < 0) yield { at: [0, 1], message: 'B.' }
    }),
  ).toThrow('it takes longer than 0.2 s without a report')
})

test('what a rule throws is thrown', () => {
  expect(() =>
    checked(() => {
      throw new Error('no hives')
    }),
  ).toThrow('no hives')
})
