/** The rules as their folder has them: the file name is the id, and nothing else lists them. */
import { readdirSync } from 'node:fs'
import type { Rule } from '../../src/rule.ts'

export const RULES = new URL('../../rules/', import.meta.url)

export const ruleIds: readonly string[] = readdirSync(RULES)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()

/** Every rule by its id, loaded from its own file, so that a rule counts before the index knows it. */
export async function loadRules(): Promise<ReadonlyMap<string, Rule>> {
  const load = async (id: string) => [id, (await import(new URL(`${id}.ts`, RULES).pathname)).default] as const
  return new Map(await Promise.all(ruleIds.map(load)))
}
