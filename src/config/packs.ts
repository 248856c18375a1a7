/** A user's entries for the data of a rule, in a YAML file of their own. */
import { resolve } from 'node:path'
import { z } from 'zod'
import { linesOf } from './check.ts'
import { ConfigProblems } from './problems.ts'
import { ConfigError, nameOf, parseData, readText } from './read.ts'
import { entrySchema, type Rules } from './schema.ts'

type Entries = readonly Readonly<Record<string, unknown>>[]

/**
 * @param path as the configuration names it, relative to its folder.
 * @throws ConfigProblems
 */
export async function readPack(
  path: string,
  id: string,
  { name, folder = '.' }: { readonly name: string; readonly folder?: string },
  rules: Rules,
): Promise<Entries> {
  const file = resolve(folder, path)
  const line = (problem: string) => `${name}: packs.${id}: ${nameOf(file, folder)}: ${problem}`
  const value = await dataIn(file).catch((error) => {
    throw error instanceof ConfigError ? new ConfigProblems([line(error.message)]) : error
  })
  const result = z.array(entrySchema(rules[id]?.pack ?? {})).safeParse(value, { reportInput: true })
  if (result.success) return result.data as Entries
  const subject = { name: 'the pack', keysAt: () => ['field', Object.keys(rules[id]?.pack ?? {})] as const }
  throw new ConfigProblems(result.error.issues.flatMap((issue) => linesOf(issue, subject)).map(line))
}

async function dataIn(file: string): Promise<unknown> {
  return parseData(await readText(file), file)
}
