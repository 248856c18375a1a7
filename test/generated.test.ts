/** What is generated is fresh: `npm run generate` writes it anew. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ruleBook, withRuleTable } from '../scripts/generate/book.ts'
import { loadRules } from '../scripts/generate/catalogue.ts'
import { packsModule, rulesModule, schemaFile } from '../scripts/generate/modules.ts'
import { packProblems } from '../scripts/generate/packs.ts'

const rules = await loadRules()

test('every pack has the fields that its rule declares', () => {
  expect([...rules].flatMap(([id, rule]) => packProblems(id, rule))).toEqual([])
})

test('the index of the rules', async () => {
  await expect(rulesModule()).toMatchFileSnapshot('../rules/index.ts')
})

test('the packs as a module', async () => {
  await expect(packsModule()).toMatchFileSnapshot('../rules/packs/index.ts')
})

test('the schema of configurations', async () => {
  await expect(schemaFile(rules)).toMatchFileSnapshot('../statlint.schema.json')
})

test('the rule book', async () => {
  await expect(ruleBook(rules)).toMatchFileSnapshot('../rules/README.md')
})

test('the table of rules in the README', async () => {
  const file = new URL('../README.md', import.meta.url)
  await expect(withRuleTable(readFileSync(file, 'utf8'), rules)).toMatchFileSnapshot(file.pathname)
})
