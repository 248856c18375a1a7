/**
 * The data of data-driven rules: `rules/packs/<rule id>.yaml`, a list of entries. An entry has the fields that its rule declares, and
 * its own examples: `flags` with ⟦ ⟧ around the words that must be found, and `allows`. The examples are executed, not shipped.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { entrySchema } from '../../src/config/schema.ts'
import type { Flag, Rule } from '../../src/rule.ts'
import { RULES } from './catalogue.ts'

const examplesSchema = z.object({
  id: z.string(),
  flags: z.array(z.string()).min(1),
  allows: z.array(z.string()).min(2),
})

/** The entries of a rule's pack without their examples: what the rule is given. */
export function packEntries(id: string): Readonly<Record<string, unknown>>[] {
  return readPack(id).map(({ flags, allows, ...entry }) => entry)
}

/** The examples of a pack, in the form that a rule's own have. */
export function packExamples(id: string): { id: string; flags: readonly Flag[]; allows: readonly string[] }[] {
  return readPack(id).map((entry) => {
    const { id, flags, allows } = examplesSchema.parse(entry)
    return { id, flags: flags.map((text): Flag => [text, '“']), allows }
  })
}

/** What is wrong with a pack, a line each: none when every entry has the fields that the rule declares and no others. */
export function packProblems(id: string, { pack = {} }: Rule): string[] {
  const schema = z.array(entrySchema(pack))
  const { error } = schema.safeParse(packEntries(id))
  return error?.issues.map(({ path, message }) => `packs/${id}.yaml, ${path.join('.')}: ${message}`) ?? []
}

function readPack(id: string): Readonly<Record<string, unknown>>[] {
  const file = new URL(`packs/${id}.yaml`, RULES)
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : []
}
