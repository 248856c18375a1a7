/**
 * The data of data-driven rules: `rules/packs/<rule id>.yaml`, a list of entries. An entry has the fields that its rule declares, and
 * its own examples: `flags` with ⟦ ⟧ around the words that must be found, and `allows`. The examples are executed, not shipped.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Field, Flag, Rule } from '../../src/rule.ts'
import { RULES } from './catalogue.ts'

export interface PackEntry {
  readonly id: string
  readonly flags: readonly string[]
  readonly allows: readonly string[]
  readonly [field: string]: unknown
}

const isType: Readonly<Record<Field['type'], (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  strings: (value) => Array.isArray(value) && value.every(isTypeOf('string')),
  numbers: (value) => Array.isArray(value) && value.every(isTypeOf('number')),
}

function isTypeOf(type: string): (value: unknown) => boolean {
  return (value) => typeof value === type
}

/** The entries of a rule's pack; none where the rule has no pack. */
export function readPack(id: string): readonly PackEntry[] {
  const file = new URL(`packs/${id}.yaml`, RULES)
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : []
}

/** What is wrong with a pack, a line each: empty when every entry has the fields that the rule declares and no others. */
export function packProblems(id: string, { pack = {} }: Rule): string[] {
  const fields = Object.entries<Field>(pack)
  const known = new Set([...fields.map(([name]) => name), 'flags', 'allows'])
  return readPack(id).flatMap((entry, index) => {
    const at = `packs/${id}.yaml: ${entry.id ?? `entry ${index + 1}`}`
    const strange = Object.keys(entry).filter((name) => !known.has(name))
    const wrong = fields.filter(([name, field]) => !(name in entry ? isType[field.type](entry[name]) : field.optional))
    return [
      ...strange.map((name) => `${at} has “${name}”, which the rule does not declare`),
      ...wrong.map(([name, field]) => `${at} needs “${name}” of type ${field.type}`),
    ]
  })
}

/** The examples of a pack, in the form that a rule's own have. */
export function packExamples(id: string): readonly { id: string; flags: readonly Flag[]; allows: readonly string[] }[] {
  return readPack(id).map(({ id, flags, allows }) => ({
    id,
    flags: flags.map((text): Flag => [text, /⟦([^⟦⟧]*)⟧/.exec(text)?.[1] ?? '⟦ ⟧']),
    allows,
  }))
}
