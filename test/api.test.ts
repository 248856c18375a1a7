import { describe, expect, test } from 'vitest'
import { defineConfig, defineRule, extract, lint } from '../src/index.ts'

const TEXT = 'Some 78% of allotments have a waiting list.'
const ownRule = defineRule({
  summary: 'A list.',
  why: 'For the test.',
  advice: 'None.',
  severity: 'info',
  flags: [],
  allows: [],
  *check({ source }) {
    const start = source.indexOf('list')
    if (start >= 0) yield { at: [start, start + 4], message: 'A list.' }
  },
})

describe('lint', () => {
  test('gives what --format json gives', () => {
    expect(lint(TEXT, { filePath: 'a.md' })).toMatchObject({
      filePath: 'a.md',
      language: 'markdown',
      messages: [{ ruleId: 'missing-source', level: 'warning', line: 1, column: 6, figure: '78%' }],
      errorCount: 0,
      warningCount: 1,
      infoCount: 0,
    })
  })

  test('takes levels and rules of one’s own', () => {
    const { messages } = lint(TEXT, { rules: { 'missing-source': 'off', 'own-rule': ownRule } })
    expect(messages.map(({ ruleId, level }) => [ruleId, level])).toEqual([['own-rule', 'info']])
  })

  test('throws where a rule is unknown or throws itself', () => {
    expect(() => lint(TEXT, { rules: { 'missing-sorce': 'off' } })).toThrow(/did you mean missing-source/)
    const check = () => {
      throw new Error('out of its depth')
    }
    expect(() => lint(TEXT, { rules: { 'own-rule': { ...ownRule, check } } })).toThrow(/own-rule.*out of its depth/)
  })
})

test('extract gives every figure', () => {
  expect(extract('Rents rose 4% to £812.')).toMatchObject([
    { text: '4%', value: 4, offset: [11, 13] },
    { text: '£812', currency: 'GBP', offset: [17, 21] },
  ])
})

describe('defineConfig', () => {
  test('gives its argument back', () => {
    const config = defineConfig({ rules: { 'missing-source': ['error', { scope: 'section' }] } })
    expect(config).toEqual({ rules: { 'missing-source': ['error', { scope: 'section' }] } })
  })

  test('is typed down to each rule’s options', () => {
    const wrong = [
      // @ts-expect-error There is no such rule.
      defineConfig({ rules: { 'missing-sorce': 'off' } }),
      // @ts-expect-error There is no such level.
      defineConfig({ rules: { 'missing-source': 'warn' } }),
      // @ts-expect-error There is no such option.
      defineConfig({ rules: { 'missing-source': ['error', { scoop: 'section' }] } }),
      // @ts-expect-error There is no such value.
      defineConfig({ overrides: [{ files: '*.md', rules: { 'missing-source': ['error', { scope: 'page' }] } }] }),
      // @ts-expect-error A whole number.
      defineConfig({ rules: { 'stale-figure': ['info', { years: '5' }] } }),
    ]
    const right = [
      defineConfig({ rules: { 'stale-figure': ['info', { years: 3 }], 'search-citation': ['info'] } }),
      defineConfig({ extends: 'statlint:strict', overrides: [{ files: ['a', 'b'], date: '2025-01-31' }] }),
    ]
    expect([...wrong, ...right]).toHaveLength(7)
  })
})
