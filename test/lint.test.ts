import { describe, expect, test, vi } from 'vitest'
import { readDocument } from '../src/document.ts'
import { type ActiveRule, lintDocument } from '../src/lint/index.ts'
import type { Severity } from '../src/model.ts'
import { defineRule } from '../src/rule.ts'

/** Flags every percentage, so that what is tested is the engine and no rule. */
const everyPercent = defineRule({
  summary: 'A percentage.',
  why: 'For the test.',
  advice: 'None.',
  severity: 'warning',
  flags: [],
  allows: [],
  *check({ mentions }) {
    for (const { figure } of mentions)
      if (figure.kind === 'percent') yield { at: figure.span, message: `“${figure.text}” is one.` }
  },
})

const throwing = defineRule({
  ...everyPercent,
  check: () => {
    throw new Error('broken')
  },
})

const active = (id: string, rule = everyPercent, severity: Severity = 'warning'): ActiveRule => ({
  id,
  rule,
  severity,
  options: {},
  pack: [],
})

function lint(
  source: string,
  rules = [active('a-rule'), active('b-rule')],
  unusedDirectives: Severity | 'off' = 'warning',
) {
  const document = readDocument(source, { language: 'markdown', filePath: 'a.md', today: '2026-01-01' })
  const known = new Set(['a-rule', 'b-rule', 'c-rule'])
  return lintDocument(document, rules, { known, directives: true, unusedDirectives })
}
const ids = (source: string, ...rest: [ActiveRule[]?]) => lint(source, ...rest).findings.map(({ ruleId }) => ruleId)

describe('the engine', () => {
  test('sorts by position, then rule id, and finds the sentence', () => {
    const { findings } = lint('Most stay. Some 40% leave and 50% weep.', [active('b-rule'), active('a-rule')])
    expect(findings.map(({ ruleId, at }) => [ruleId, at[0]])).toEqual([
      ['a-rule', 16],
      ['b-rule', 16],
      ['a-rule', 30],
      ['b-rule', 30],
    ])
    expect(findings[0]?.sentence?.text).toBe('Some 40% leave and 50% weep.')
    expect(findings[0]?.advice).toBe('None.')
  })

  test('a rule that throws is named, the others go on', () => {
    const { findings, failures } = lint('Some 40% leave.', [active('a-rule', throwing), active('b-rule')])
    expect(failures).toMatchObject([{ ruleId: 'a-rule', error: { message: 'broken' } }])
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['b-rule'])
  })

  test.each<[string, (document: { source: string }) => unknown, string]>([
    ['gives nothing', () => undefined, 'iterable'],
    ['reports nowhere', () => [{ message: 'A.' }], 'it reports at undefined, which is no place in the draft'],
    [
      'reports beyond the end',
      () => [{ at: [0, 999], message: 'A.' }],
      'it reports at [0,999], which is no place in the draft',
    ],
    ['reports backwards', () => [{ at: [5, 3], message: 'A.' }], 'it reports at [5,3], which is no place in the draft'],
    [
      'reports between two characters',
      () => [{ at: [0.5, 1], message: 'A.' }],
      'it reports at [0.5,1], which is no place in the draft',
    ],
    ['says nothing', () => [{ at: [0, 1] }], 'it reports without a message'],
    [
      'points elsewhere',
      () => [{ at: [0, 1], message: 'A.', related: [{ at: [0, -1], message: 'B.' }] }],
      'it points at [0,-1], which is no place in the draft',
    ],
    ['reports null', () => [null], 'it reports at undefined, which is no place in the draft'],
    [
      'never ends',
      function* () {
        for (;;) yield { at: [0, 1], message: 'A.' }
      },
      'it reports without end',
    ],
    [
      'takes too long',
      function* () {
        for (;;) {
          vi.advanceTimersByTime(40_000)
          yield { at: [0, 1], message: 'A.' }
        }
      },
      'it takes longer than 60 s',
    ],
  ])('a rule that %s breaks the contract, is named, and the others go on', (_, check, message) => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const breaking = { ...everyPercent, check } as unknown as typeof everyPercent
    const { findings, failures } = lint('Some 40% leave.', [active('a-rule', breaking), active('b-rule')])
    vi.useRealTimers()
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['b-rule'])
    expect(failures.map(({ ruleId, error }) => [ruleId, error.message])).toEqual([
      ['a-rule', expect.stringContaining(message)],
    ])
  })
})

test('a text in another language is left alone, with one finding that says so', () => {
  const german =
    'Die Zahl der Radfahrer ist in der Stadt um 40% gestiegen, und das ist für die Leute eine gute Nachricht, die sich auf den Bericht von dem Amt stützt. '
  expect(lint(german.repeat(3)).findings).toMatchObject([{ ruleId: 'notice', severity: 'info', at: [0, 0] }])
  expect(ids(`---\nlang: en\n---\n\n${german}`)).not.toContain('notice')
  expect(ids(`---\nlang: fr\n---\n\nSome 40% leave.`)).toEqual(['notice'])
  expect(ids(`---\nlanguage: en_US\n---\n\nSome 40% leave.`)).not.toContain('notice')
})

describe('directives', () => {
  test('the next line, with nothing between or an empty line', () => {
    expect(ids('<!-- statlint-disable-next-line a-rule -- a known figure -->\nSome 40% leave.')).toEqual(['b-rule'])
    expect(ids('<!-- statlint-disable-next-line -->\n\nSome 40% leave.\n\nSome 50% stay.')).toEqual([
      'a-rule',
      'b-rule',
    ])
    expect(ids('Some 50% stay. <!-- statlint-disable-next-line a-rule, b-rule -->\nSome 40% leave.')).toEqual([
      'a-rule',
      'b-rule',
    ])
  })

  test('from disable to enable, by rule', () => {
    const source = '<!-- statlint-disable a-rule -->\n\n40%\n\n<!-- statlint-enable a-rule -->\n\n50%'
    expect(ids(source)).toEqual(['b-rule', 'a-rule', 'b-rule'])
    expect(ids('<!-- statlint-disable -->\n\n40%\n\n<!-- statlint-enable -->\n\n50%')).toEqual(['a-rule', 'b-rule'])
  })

  test('the whole file, from wherever it stands', () => {
    expect(ids('Some 40% leave.\n\n<!-- statlint-disable-file -->')).toEqual([])
    expect(ids('Some 40% leave.\n\n<!-- statlint-disable-file b-rule -->')).toEqual(['a-rule'])
  })

  test('one that silences nothing is a finding, unless its rule did not run', () => {
    const { findings } = lint('<!-- statlint-disable-next-line a-rule -->\nNothing here.')
    expect(findings).toMatchObject([{ ruleId: 'unused-directive', severity: 'warning', at: [0, 42] }])
    expect(findings[0]?.message).toContain('no finding of “a-rule”')
    expect(ids('<!-- statlint-disable c-rule -->\n\nNothing here.')).toEqual([])
    expect(lint('<!-- statlint-disable -->\n\nNothing.', undefined, 'off').findings).toEqual([])
  })

  test('an unknown rule is a finding', () => {
    const { findings } = lint('<!-- statlint-disable-next-line a-rul -->\nSome words.')
    expect(findings.map(({ message }) => message)).toEqual(['“a-rul” is no rule.'])
  })

  test('what only looks like one is none', () => {
    expect(ids('<!-- statlint-disabled -->\n\nSome 40% leave.')).toEqual(['a-rule', 'b-rule'])
    expect(ids('<!-- see statlint-disable -->\n\nSome 40% leave.')).toEqual(['a-rule', 'b-rule'])
  })
})
