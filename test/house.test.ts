/** The laws of the house: layers, homes of libraries, sizes, and how a rule file is written. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../rules/index.ts'
import { checkConfig } from '../src/config/check.ts'
import { readMarks } from '../src/lint/marks.ts'
import { rulePage } from '../src/report/rule-page.ts'
import type { Flag, Option, Rule } from '../src/rule.ts'
import { active, documentOf, findingsOf } from './linting.ts'

/** Folders and files of src; a file may import from its own line and from those above. */
const LAYERS = [
  ['figures'],
  ['model'],
  ['nearest', 'once'],
  ['arithmetic', 'comparable', 'citations', 'times'],
  ['rule'],
  ['english', 'sentences', 'language', 'read'],
  ['claims'],
  ['document'],
  ['lint'],
  ['config'],
  ['report'],
  ['run'],
  ['cli', 'index'],
  ['remark', 'textlint'],
]

/** Libraries that one part of the house keeps to itself. */
const HOMES: Readonly<Record<string, RegExp>> = {
  unified: /^src\/read\//,
  'remark-parse': /^src\/read\//,
  'remark-gfm': /^src\/read\//,
  'remark-frontmatter': /^src\/read\//,
  compromise: /^src\/(?:language\.ts|figures\/)/,
  chalk: /^src\/report\//,
  commander: /^src\/cli\//,
  zod: /^(?:src\/config|scripts)\//,
}

/** The entry of the API hands the rules in, as the program does. */
const API = 'src/index.ts'
const LONGEST_FILE = 250
/** The nouns stand together, tables are data, and tests run on as far as their subject does. */
const MAY_BE_LONG = /^(?:src\/model\.ts|src\/figures\/data\/.*|test\/.*)$/
const GENERATED = /^rules\/(?:packs\/)?index\.ts$/

interface File {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const root = new URL('../', import.meta.url)
const files = ['src', 'rules', 'bin', 'scripts', 'test'].flatMap(filesIn)

function filesIn(folder: string): File[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readFileSync(new URL(path, root), 'utf8')
      const specifiers = text.matchAll(/^(?:import|export)\b[^'"=]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)/gm)
      return {
        path,
        text,
        imports: Array.from(specifiers, ([, still = '', lazy = '']) => resolved(still || lazy, path)),
      }
    })
}

/** An import of ours as a path from the root, any other as it is. */
function resolved(specifier: string, from: string): string {
  return specifier.startsWith('.')
    ? new URL(specifier, new URL(from, root)).pathname.slice(root.pathname.length)
    : specifier
}

function layerOf(path: string): number {
  const part = path.split('/')[1]?.replace(/\.ts$/, '') ?? ''
  return LAYERS.findIndex((layer) => layer.includes(part))
}

function offenders(of: (file: File) => readonly string[]): string[] {
  return files.flatMap((file) => of(file).map((what) => `${file.path}: ${what}`))
}

describe('the house', () => {
  test('every file of src stands on a layer', () => {
    expect(
      offenders(({ path }) => (path.startsWith('src/') && layerOf(path) < 0 ? ['stands on no layer'] : [])),
    ).toEqual([])
  })

  test('a file imports only from its own layer and those above', () => {
    const tooHigh = ({ path, imports }: File) =>
      path.startsWith('src/') && path !== API
        ? imports.filter((other) => /^(?:src|rules|bin|test|scripts)\//.test(other) && !isBelow(path, other))
        : []
    expect(offenders(tooHigh)).toEqual([])
  })

  test('figures stand alone', () => {
    const ours = ({ path, imports }: File) =>
      path.startsWith('src/figures/') ? imports.filter((other) => /^src\/(?!figures\/)/.test(other)) : []
    expect(offenders(ours)).toEqual([])
  })

  test('a rule imports the contract and nothing else', () => {
    const others = ({ path, imports }: File) =>
      path.startsWith('rules/') && !GENERATED.test(path) ? imports.filter((other) => other !== 'src/rule.ts') : []
    expect(offenders(others), 'imports of rules besides ../src/rule.ts').toEqual([])
  })

  test('a library is imported at its home alone', () => {
    const strays = ({ path, imports }: File) =>
      path.startsWith('src/') ? imports.filter((name) => HOMES[name] && !HOMES[name].test(path)) : []
    expect(offenders(strays)).toEqual([])
  })

  test('only the command line writes to the terminal or ends the program', () => {
    const writes = ({ path, text }: File) =>
      /^(?:src|rules)\/(?!cli\/)/.test(path)
        ? (text.match(/\bconsole\.\w+|\bprocess\.(?:stdout|stderr|exit)\b/g) ?? [])
        : []
    expect(offenders(writes)).toEqual([])
    expect(
      offenders(({ text }) => text.match(/\bprocess\.exit\(/g) ?? []).filter((where) => !where.startsWith('test/')),
    ).toEqual([])
  })

  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const long = ({ path, text }: File) => {
      const lines = text.split('\n').length - 1
      return lines > LONGEST_FILE && !GENERATED.test(path) && !MAY_BE_LONG.test(path) ? [`${lines} lines`] : []
    }
    expect(offenders(long)).toEqual([])
  })

  test('a file of src begins with what it is for', () => {
    expect(
      offenders(({ path, text }) => (path.startsWith('src/') && !text.startsWith('/**') ? ['says nothing'] : [])),
    ).toEqual([])
  })
})

function isBelow(path: string, other: string): boolean {
  return other.startsWith('src/') && layerOf(other) <= layerOf(path)
}

const KEYS = ['summary', 'why', 'advice', 'severity', 'options', 'pack', 'sources', 'flags', 'allows', 'check']

describe.each(Object.entries<Rule>(rules))('the rule %s', (id, rule) => {
  const { summary, why, advice, flags, allows, options = {}, sources = [] } = rule

  test('is named after the defect', () => {
    expect(id).toMatch(/^(?!no-|prefer-|require-|disallow-)[a-z]+(?:-[a-z0-9]+)*$/)
  })

  test('has its parts in the fixed order', () => {
    const keys = Object.keys(rule)
    expect(keys).toEqual(KEYS.filter((key) => keys.includes(key)))
  })

  test('speaks in sentences', () => {
    for (const text of [summary, why, advice]) expect(text).toMatch(/^[\p{Lu}\d“].*[.?]$/su)
    expect(summary.length).toBeLessThanOrEqual(100)
  })

  test('has three examples of each kind at least, and eight at most', () => {
    for (const [name, { length }] of Object.entries({ flags, allows })) {
      expect(length, name).toBeGreaterThanOrEqual(3)
      expect(length, name).toBeLessThanOrEqual(8)
    }
  })

  test('shows what every option changes', () => {
    const bare = Object.entries<Option>(options).filter(
      ([, { example }]) => !example?.flags?.length && !example?.allows?.length,
    )
    expect(bare.map(([name]) => name)).toEqual([])
  })

  test('has a page that sets its first option as a configuration would', () => {
    const page = rulePage(id, rule, { width: 80, isTerminal: false, color: false })
    const setting = /^ *(rules: \{ .+ \})$/m.exec(page)?.[1]
    expect(setting !== undefined).toBe(rule.options !== undefined)
    expect(checkConfig(parse(setting ?? '{}'), rules)).toHaveProperty('config')
  })

  test('names its guidance by address', () => {
    for (const source of sources) expect(new URL(source).protocol).toMatch(/^https?:$/)
  })

  test.each<Flag>(flags)('says of %s what the words are', (marked) => {
    const { text } = readMarks(marked)
    const readable = text.replace(/[*_`\n]/g, ' ')
    const findings = findingsOf(documentOf(text), [active(id, rule)])
    expect(findings).not.toEqual([])
    for (const { message } of findings) {
      expect(message).toMatch(/^[\p{Lu}\d“].*\.$/su)
      const quotes = Array.from(message.matchAll(/“([^”]+)”/g), ([, words = '']) => words)
      expect(
        quotes.some((words) => readable.includes(words)),
        `${message} quotes words of the text`,
      ).toBe(true)
    }
  })
})
