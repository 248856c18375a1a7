/** What a rule from elsewhere must have before it is let in: the parts without which the engine or the rule's page could not go on. */
import { z } from 'zod'
import type { Fields, Rule } from '../rule.ts'
import { linesOf, type Subject } from './check.ts'
import { LEVELS } from './config.ts'
import { ConfigError } from './read.ts'
import { entrySchema } from './schema.ts'

const description = z.string()

const option = z.discriminatedUnion('type', [
  z.looseObject({ type: z.enum(['integer', 'number']), default: z.number(), description }),
  z.looseObject({ type: z.literal('boolean'), default: z.boolean(), description }),
  z.looseObject({ type: z.literal('string'), default: z.string(), description, enum: z.array(z.string()).optional() }),
  z.looseObject({ type: z.literal('strings'), default: z.array(z.string()), description }),
])

const field = z.looseObject({ type: z.enum(['string', 'number', 'strings', 'numbers']), description })

const rule = z.looseObject({
  summary: z.string(),
  why: z.string(),
  advice: z.string(),
  severity: z.enum(LEVELS),
  flags: z.array(z.tuple([z.string(), z.string()])),
  allows: z.array(z.string()),
  options: z.record(z.string(), option).optional(),
  sources: z.array(z.string()).optional(),
  pack: z.record(z.string(), field).optional(),
  check: z.custom((value) => typeof value === 'function', 'a function'),
})

/**
 * Takes something for a rule, where it is one.
 * @param where as problems name it.
 * @throws ConfigError with the first thing that is wrong.
 */
export function checkRule(value: unknown, where: string): Rule {
  const { success, error } = rule.safeParse(value, { reportInput: true })
  if (success) return value as Rule
  throw new ConfigError(
    `plugin “${where}”: ${firstOf(error, { name: 'the rule', keysAt: () => ['part', []] })}; see defineRule`,
  )
}

/** Takes something for the entries of a rule's pack, where they have the fields that the rule declares. */
export function checkRulePack(value: unknown, rule: unknown, where: string) {
  const { pack = {} } = (rule ?? {}) as { readonly pack?: Fields }
  const { data, error } = z.array(entrySchema(pack)).safeParse(value, { reportInput: true })
  if (data) return data as readonly Readonly<Record<string, unknown>>[]
  const subject = { name: 'the pack', keysAt: () => ['field', Object.keys(pack)] as const }
  throw new ConfigError(`plugin “${where}”: ${firstOf(error, subject)}`)
}

function firstOf({ issues }: z.ZodError, subject: Subject): string {
  const [line = ''] = issues.flatMap((issue) => linesOf(issue, subject))
  return line
}
