/** Small invented drafts through the whole pipeline: the marks in them are the findings, all of them and no others. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMarks } from '../src/lint/marks.ts'
import { activeRules, documentOf, findingsOf } from './linting.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)

test.each(readdirSync(FIXTURES))('%s', (file) => {
  const { text, marks } = readMarks(readFileSync(new URL(file, FIXTURES), 'utf8'))
  const expected = marks.flatMap(({ rules, span }) =>
    rules.map((rule) => ({ rule, words: text.slice(...span), at: span })),
  )
  const found = findingsOf(documentOf(text), activeRules).map(({ ruleId, at }) => ({
    rule: ruleId,
    words: text.slice(...at),
    at,
  }))
  const inOrder = (a: (typeof expected)[number], b: typeof a) => a.at[0] - b.at[0] || a.rule.localeCompare(b.rule)
  expect(found.sort(inOrder)).toEqual(expected.sort(inOrder))
})
