/**
 * Runs every example of every rule, and of every entry of a pack, as it is and in the disguises in which real drafts come. Never
 * edited when a rule is added.
 */
import { readdirSync } from 'node:fs'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { packExamples } from '../scripts/generate/packs.ts'
import { readMarks } from '../src/lint/marks.ts'
import type { Language } from '../src/model.ts'
import type { Flag, Rule } from '../src/rule.ts'
import { DISGUISES } from '../src/run/examples.ts'
import { active, documentOf, findingsOf } from './linting.ts'

interface Disguise {
  readonly name: string
  readonly suits: (text: string) => boolean
  readonly of: (text: string) => string
  readonly language?: Language
}

const hasFrontMatter = (text: string) => text.startsWith('---\n')
const isOneParagraph = (text: string) => !/\n/.test(text) && !/^#/.test(text)

const disguises: readonly Disguise[] = [
  ...Object.entries(DISGUISES).map(([name, of]) => ({ name, suits: () => true, of })),
  // A heading, a table or a reference list within a list item is no draft that anybody writes.
  { name: 'inside a list', suits: isOneParagraph, of: (text) => `- First things first.\n- ${text}` },
  {
    name: 'as HTML',
    // What is Markdown's alone: front matter, footnotes, addresses in angle brackets.
    suits: (text) => !hasFrontMatter(text) && !/\[\^|<⟦/.test(text),
    of: (text) => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
    language: 'html',
  },
]

function check(id: string, rule: Rule, [marked, message]: Flag, options = {}): void {
  for (const { name, suits, of, language = 'markdown' } of disguises) {
    if (!suits(marked)) continue
    const { text, marks } = readMarks(of(marked))
    const findings = findingsOf(documentOf(text, language), [active(id, rule, options)])
    const found = findings.map(({ at }) => text.slice(...at))
    expect(found, `found ${name}: ${marked}`).toEqual(marks.map(({ span }) => text.slice(...span)))
    expect(
      findings.map(({ at }) => at),
      `place ${name}: ${marked}`,
    ).toEqual(marks.map(({ span }) => span))
    expect(findings[0]?.message ?? '', `message ${name}: ${marked}`).toContain(message)
  }
}

function examples(
  id: string,
  rule: Rule,
  { flags = [], allows = [] }: Pick<Rule, 'flags' | 'allows'>,
  options = {},
): void {
  test.each(flags)('flags %s', (...flag) => {
    expect(flag[0], 'a flag marks its words with ⟦ ⟧').toMatch(/⟦.+⟧/s)
    check(id, rule, flag as unknown as Flag, options)
  })
  test.each(allows)('allows %s', (text) => check(id, rule, [text, ''], options))
}

describe.each(Object.entries<Rule>(rules))('%s', (id, rule) => {
  examples(id, rule, rule)
  for (const [name, { example }] of Object.entries<{ example?: { value: unknown; flags?: []; allows?: [] } }>(
    rule.options ?? {},
  ))
    if (example)
      describe(`${name}: ${JSON.stringify(example.value)}`, () => {
        examples(id, rule, { flags: [], allows: [], ...example }, { [name]: example.value })
      })
  for (const entry of packExamples(id)) describe(entry.id, () => examples(id, rule, entry))
})

test('every rule is in the index: `npm run generate` enters it', () => {
  const files = readdirSync(new URL('../rules/', import.meta.url)).filter((name) => /^(?!index\.).*\.ts$/.test(name))
  expect(files.map((name) => name.slice(0, -'.ts'.length)).sort()).toEqual(Object.keys(rules).sort())
})
