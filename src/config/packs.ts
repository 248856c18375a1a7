/** A user's entries for the data of a rule, in a YAML file of their own. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { linesOf } from './check.ts'
import { nameOf } from './find.ts'
import { ConfigProblems } from './problems.ts'
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
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ConfigProblems([line('there is no such file')])
  })
  const result = z.array(entrySchema(rules[id]?.pack ?? {})).safeParse(parsed(text, line), { reportInput: true })
  if (result.success) return result.data as Entries
  const subject = { name: 'the pack', keysAt: () => ['field', Object.keys(rules[id]?.pack ?? {})] as const }
  throw new ConfigProblems(result.error.issues.flatMap((issue) => linesOf(issue, subject)).map(line))
}

function parsed(text: string, line: (problem: string) => string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new ConfigProblems([line(`it cannot be parsed: ${String((error as Error).message).split('\n')[0]}`)])
  }
}
