/**
 * The shape of a configuration, from which its validation and its JSON Schema come. zod, because it gives both from one declaration
 * and says of every mismatch where it stands, what was found and what was expected.
 */
import { z } from 'zod'
import type { Field, Option, Options, Rule } from '../rule.ts'
import { LANGUAGES, LEVELS } from './config.ts'
import { isGlob } from './fits.ts'

export type Rules = Readonly<Record<string, Rule>>

const level = z.enum(LEVELS).meta({ id: 'level' })
const names = z.union([z.string(), z.array(z.string())])
const glob = z.string().refine(isGlob, 'a glob, its brackets closed')
const globs = z.union([glob, z.array(glob).min(1)])
const pattern = z
  .string()
  .refine((text) => text.trim() !== '', 'a pattern as in .gitignore')
  .refine(
    (text) => !/^!?\.{1,2}\//.test(text),
    'a pattern as in .gitignore, which begins with “/” where this folder is meant',
  )
  .refine(
    (text) => !/(?<!\\)\{[^{}]*,/.test(text),
    'a pattern as in .gitignore, which knows no “{a,b}”; write one for each',
  )
const language = z.enum(LANGUAGES).optional().describe('What the files are, whatever their names say.')
const date = z.iso
  .date()
  .optional()
  .describe('The day to judge staleness by, in place of each document’s own: YYYY-MM-DD.')

/**
 * The schema of a configuration for these rules: the shipped ones and those of its plugins.
 * @param others whether rules beside these may be spoken of, too.
 */
export function configSchema(rules: Rules, others = false) {
  const settings = settingsSchema(rules, others).optional().describe('By rule id: a level, or a level with options.')
  return z.strictObject({
    $schema: z.string().optional(),
    extends: names.optional().describe('Presets ("statlint:strict"), files and packages to build on; later ones win.'),
    plugins: z.array(z.string()).optional().describe('Packages, and files or folders of rules of your own.'),
    rules: settings,
    overrides: z
      .array(z.strictObject({ files: globs, rules: settings, language, date }))
      .optional()
      .describe('Other settings for some files; later ones win.'),
    ignores: z.array(pattern).optional().describe('Patterns, as in .gitignore, of files that are never linted.'),
    packs: packsSchema(rules, others).optional().describe('By rule id: further entries for its data.'),
    language,
    date,
    baseline: z.string().optional().describe('The file of known findings that “statlint baseline update” writes.'),
  })
}

/** The schema for editors, as JSON Schema draft 7. An editor knows no plugins, so that it lets pass what they may bring. */
export function jsonSchema(rules: Rules): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema(rules, true), { target: 'draft-7', io: 'input' })
  const { overrides } = schema.properties as { readonly overrides: { readonly items: { readonly properties: object } } }
  // The settings of an override are those of all files, and there is no need to read them twice.
  Object.assign(overrides.items.properties, { rules: { $ref: '#/properties/rules' } })
  return { title: 'statlint configuration', ...schema }
}

/** The entries that a pack may hold, by the fields that its rule declares. */
export function entrySchema(fields: Readonly<Record<string, Field>>) {
  return z.strictObject(mapValues(fields, (field) => optionalIf(field.optional === true, fieldSchema(field))))
}

function settingsSchema(rules: Rules, others: boolean) {
  const settings = z.strictObject(mapValues(rules, (rule) => settingSchema(rule).optional()))
  return others ? settings.catchall(z.union([level, z.tuple([level, z.looseObject({}).optional()])])) : settings
}

function settingSchema({ summary, options = {} }: Rule) {
  const values = z.strictObject(mapValues(options as Options, (option) => optionSchema(option).optional()))
  return z.union([level, z.tuple([level, values.optional()])]).describe(summary)
}

function optionSchema(option: Option): z.ZodType {
  return valueSchema(option).describe(option.description).meta({ default: option.default })
}

function valueSchema(option: Option): z.ZodType {
  if (option.type === 'boolean') return z.boolean()
  if (option.type === 'strings') return z.array(z.string())
  if (option.type === 'string') return option.enum ? z.enum(option.enum as [string, ...string[]]) : z.string()
  const number = option.type === 'integer' ? z.int() : z.number()
  return number.min(option.minimum ?? Number.MIN_SAFE_INTEGER).max(option.maximum ?? Number.MAX_SAFE_INTEGER)
}

function packsSchema(rules: Rules, others: boolean) {
  const driven = Object.entries(rules).flatMap(([id, { pack }]) =>
    pack ? [[id, pack as Readonly<Record<string, Field>>] as const] : [],
  )
  const packs = z.strictObject(
    mapValues(Object.fromEntries(driven), (fields) => z.union([z.string(), z.array(entrySchema(fields))]).optional()),
  )
  return others ? packs.catchall(z.union([z.string(), z.array(z.looseObject({}))])) : packs
}

function fieldSchema({ type, description }: Field): z.ZodType {
  const one = type.startsWith('string') ? z.string() : z.number()
  return (type.endsWith('s') ? z.array(one) : one).describe(description)
}

function optionalIf(optional: boolean, schema: z.ZodType): z.ZodType {
  return optional ? schema.optional() : schema
}

function mapValues<V, W>(object: Readonly<Record<string, V>>, to: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, to(value)]))
}
