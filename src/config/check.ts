/** A configuration as it was found, checked as a whole: the configuration, or every problem with it in one line each. */
import type { z } from 'zod'
import { nearest } from '../nearest.ts'
import type { Config, Override } from './config.ts'
import { configSchema, type Rules } from './schema.ts'

export function checkConfig(
  value: unknown,
  rules: Rules,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const { success, data, error } = configSchema(rules).safeParse(value, { reportInput: true })
  if (success) return { config: data as Config }
  const subject = ofConfig(rules)
  const issues = lastOfEach(withoutMistyped(error.issues, subject))
  return { problems: issues.flatMap((issue) => linesOf(issue, subject)) }
}

type Issue = z.core.$ZodIssue

/** What is checked. */
export interface Subject {
  /** What it is called as a whole. */
  readonly name: string
  /** The keys that there are at a place in it, and what they are. */
  keysAt(path: readonly PropertyKey[]): readonly [what: string, keys: readonly string[]]
}

/** A key that is missing because it was mistyped is one mistake, told of where it was typed. */
function withoutMistyped(issues: readonly Issue[], subject: Subject): Issue[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => place([...issue.path, nearest(key, subject.keysAt(issue.path)[1]) ?? key]))
        : [],
    ),
  )
  return issues.filter((issue) => issue.input !== undefined || !meant.has(place(issue.path)))
}

/** A number that is no whole one, or too great even for those, may break its own bounds as well: one mistake. */
function lastOfEach(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [place(issue.path), issue])).values()]
}

/** What zod found wrong, as lines that name the place, what was found and what was expected. */
export function linesOf(issue: Issue, subject: Subject): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, subject))
  if (issue.code === 'invalid_union') return linesOf(likeliest(issue), subject)
  return [
    `${place(issue.path) || subject.name}: found ${shown(issue.input)}, expected ${expected(issue)}${guess(issue)}${form(issue)}`,
  ]
}

/** Of the alternatives of a union, the one that the value came furthest into. */
function likeliest(issue: Issue & { code: 'invalid_union' }): Issue {
  const branches = issue.errors.filter((errors) => errors.length > 0)
  const deepest = branches.sort((a, b) => depth(b) - depth(a))[0]?.[0]
  if (!deepest) return { ...issue, code: 'custom', message: 'a value of another kind' } as Issue
  return { ...deepest, path: [...issue.path, ...deepest.path] } as Issue
}

function depth(errors: readonly Issue[]): number {
  return Math.max(...errors.map((error) => error.path.length + (error.code === 'unrecognized_keys' ? 1 : 0)))
}

function unknownKey(path: readonly PropertyKey[], key: string, subject: Subject): string {
  const at = place([...path, key])
  const [what, known] = subject.keysAt(path)
  const meant = nearest(key, known)
  return `${at}: there is no ${what} “${key}”; ${meant ? `did you mean “${meant}”?` : namesOf(known)}`
}

/** Too many to be read in a line are rules, which have a list of their own. */
function namesOf(known: readonly string[]): string {
  if (known.length === 0) return 'none is known'
  return known.length < 12 ? `there are ${known.join(', ')}` : 'type “statlint rules” for the names'
}

function ofConfig(rules: Rules): Subject {
  return { name: 'the configuration', keysAt: (path) => keysOfConfig(path, rules) }
}

/** A rule, an option of a rule, a field of a pack, or a key of the configuration itself. */
function keysOfConfig(path: readonly PropertyKey[], rules: Rules): ReturnType<Subject['keysAt']> {
  const last = path.at(-1)
  if (path.length === 0) return ['key', Object.keys(configSchema({}).shape)]
  if (last === 'rules') return ['rule', Object.keys(rules)]
  if (last === 'packs') return ['rule with a pack', Object.keys(rules).filter((id) => rules[id]?.pack)]
  if (path.includes('packs')) return ['field', Object.keys(rules[String(path[1])]?.pack ?? {})]
  if (last === 1) return ['option', Object.keys(rules[String(path.at(-2))]?.options ?? {})]
  return ['key', OVERRIDE_KEYS]
}

const OVERRIDE_KEYS = ['files', 'rules', 'language', 'date'] as const satisfies readonly (keyof Override)[]

function expected(issue: Issue): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String))
  if (issue.code === 'invalid_type') return article(issue.expected)
  if (issue.code === 'too_small') return `at least ${issue.minimum}${issue.origin === 'array' ? ' entry' : ''}`
  if (issue.code === 'too_big') return `at most ${issue.maximum}`
  if (issue.code === 'invalid_format') return 'a day as YYYY-MM-DD'
  return issue.message
}

/** Options have a level in front of them. */
function form({ path, input }: Issue): string {
  const isSetting = path.at(-2) === 'rules' && typeof input === 'object' && input !== null
  return isSetting ? ', or [level, { options }]' : ''
}

/** The value that a mistyped one most likely was. */
function guess(issue: Issue): string {
  if (issue.code !== 'invalid_value' || typeof issue.input === 'object') return ''
  const meant = nearest(String(issue.input), issue.values.map(String))
  return meant ? `; did you mean “${meant}”?` : ''
}

function oneOf(values: readonly string[]): string {
  return values.length > 1 ? `one of ${values.join(', ')}` : (values[0] ?? 'nothing')
}

function article(type: string): string {
  const name = { int: 'whole number', array: 'list', record: 'object' }[type] ?? type
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

function place(path: readonly PropertyKey[]): string {
  return path.map((key, n) => (typeof key === 'number' ? `[${key}]` : `${n > 0 ? '.' : ''}${String(key)}`)).join('')
}

function shown(value: unknown): string {
  const text =
    value === undefined
      ? 'nothing'
      : typeof value === 'number'
        ? String(value)
        : (JSON.stringify(value) ?? typeof value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
