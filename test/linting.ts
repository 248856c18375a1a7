/** Linting as the tests of rules do it: whole documents through the whole pipeline, on a day that stands still. */
import { expect } from 'vitest'
import { rules } from '../rules/index.ts'
import { packs } from '../rules/packs/index.ts'
import { readDocument } from '../src/document.ts'
import { type ActiveRule, lintDocument } from '../src/lint/index.ts'
import type { Document, Finding, Language } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'

/** The day that every example is read on. */
export const TODAY = '2026-01-01'

export function documentOf(source: string, language: Language = 'markdown'): Document {
  return readDocument(source, { language, filePath: 'example.md', today: TODAY })
}

/** A rule that is on at its own severity, with its own options but for those given. */
export function active(id: string, rule: Rule, options: Readonly<Record<string, unknown>> = {}): ActiveRule {
  const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [
    name,
    (option as { default: unknown }).default,
  ])
  return {
    id,
    rule,
    severity: rule.severity === 'off' ? 'warning' : rule.severity,
    options: { ...Object.fromEntries(defaults), ...options },
    pack: (packs as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>)[id] ?? [],
  }
}

/** The rules that are on in the preset `recommended`. */
export const activeRules: readonly ActiveRule[] = Object.entries<Rule>(rules)
  .filter(([, { severity }]) => severity !== 'off')
  .map(([id, rule]) => active(id, rule))

/** The findings of rules in a document; a rule that throws fails the test. */
export function findingsOf(document: Document, rules: readonly ActiveRule[]): readonly Finding[] {
  const settings = { known: new Set(rules.map(({ id }) => id)), directives: true, unusedDirectives: 'off' } as const
  const { findings, failures } = lintDocument(document, rules, settings)
  expect(failures, failures[0]?.error.stack).toEqual([])
  return findings.filter(({ ruleId }) => settings.known.has(ruleId))
}
