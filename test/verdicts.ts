/** What rules say of whole texts, beyond the examples that stand in them: ⟦marked⟧ words are found, a text without marks is left alone. */
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { readMarks } from '../src/lint/marks.ts'
import type { Rule } from '../src/rule.ts'
import { active, documentOf, findingsOf } from './linting.ts'

export type Verdicts = Partial<Record<keyof typeof rules, readonly string[]>>

export function expectVerdicts(verdicts: Verdicts): void {
  const all: Readonly<Record<string, Rule>> = rules
  describe.each(Object.entries(verdicts))('%s', (id, texts) => {
    test.each(texts)('%s', (marked) => {
      const { text, marks } = readMarks(marked)
      const findings = findingsOf(documentOf(text), [active(id, all[id] as Rule)])
      expect(findings.map(({ at }) => text.slice(...at))).toEqual(marks.map(({ span }) => text.slice(...span)))
    })
  })
}
