import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../src/config/load.ts'
import { ConfigProblems } from '../src/config/problems.ts'
import { jsonSchema } from '../src/config/schema.ts'
import { activeRules, settingsFor } from '../src/config/settings.ts'
import { defineRule } from '../src/rule.ts'
import { forest } from './tree.ts'

const spec = { summary: 'A.', why: 'B.', advice: 'C.', flags: [], allows: [], check: () => [] } as const

/** A rulebook of its own, so that what is tested is the reading and no rule. */
const rulebook = {
  rules: {
    'far-off': defineRule({
      ...spec,
      severity: 'warning',
      options: {
        reach: { type: 'string', default: 'near', enum: ['near', 'far'], description: 'How far.' },
        years: { type: 'integer', default: 5, minimum: 1, description: 'How long.' },
      },
    }),
    'too-loud': defineRule({ ...spec, severity: 'off' }),
    'old-saw': defineRule({
      ...spec,
      severity: 'info',
      pack: {
        id: { type: 'string', description: 'Its name.' },
        numbers: { type: 'numbers', optional: true, description: 'Its numbers.' },
      },
    }),
  },
  packs: { 'old-saw': [{ id: 'shipped' }] },
}

const UNPARSED = '.statlintrc.yaml: it cannot be parsed: '

/** YAML of few bytes whose aliases stand for ten to the power of `levels` values. */
function bomb(levels: number): string {
  const level = (n: number) => `l${n}: &l${n} [${Array(10).fill(n === 0 ? 'x' : `*l${n - 1}`)}]\n`
  return Array.from({ length: levels }, (_, n) => level(n)).join('')
}

const PLUGIN_RULE = `export default { summary: 'A.', why: 'B.', advice: 'C.', severity: 'warning', flags: [], allows: [], *check() {} }`

const folder = forest('config')

async function load(
  files: Record<string, unknown>,
  { safe = false, from = '.', file }: { safe?: boolean; from?: string; file?: string } = {},
) {
  const cwd = folder(files)
  const loaded = await loadConfig({ cwd: join(cwd, from), safe, ...(file && { file }) }, async () => rulebook)
  return { cwd, loaded: loaded ?? { layers: [], ignores: [], rulebook } }
}

async function levels(files: Record<string, unknown>, path = 'a.md') {
  const { cwd, loaded } = await load(files)
  const { rules } = settingsFor(join(cwd, path), loaded)
  return Object.fromEntries(Object.entries(rules).map(([id, { level }]) => [id, level.value]))
}

async function problems(
  files: Record<string, unknown>,
  options?: Parameters<typeof load>[1],
): Promise<readonly string[]> {
  const error = await load(files, options).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ConfigProblems)
  return (error as ConfigProblems).lines
}

describe('where a configuration is found', () => {
  const warn = { rules: { 'too-loud': 'warning' } }
  test.each([
    ['statlint.config.json', JSON.stringify(warn)],
    ['.statlintrc.yaml', 'rules:\n  too-loud: warning # for now\n'],
    ['.statlintrc.yml', 'rules: { too-loud: warning }'],
    ['.statlintrc.json', JSON.stringify(warn)],
    ['statlint.config.mjs', `export default ${JSON.stringify(warn)}`],
    ['package.json', JSON.stringify({ name: 'x', statlint: warn })],
  ])('%s', async (name, content) => {
    expect(await levels({ [name]: content })).toMatchObject({ 'too-loud': 'warning' })
  })

  test('upward from the working folder; a package.json without the key is passed by', async () => {
    const files = {
      '.statlintrc.yaml': 'rules: { too-loud: error }',
      'posts/package.json': '{}',
      'posts/2020/a.md': '',
    }
    const { cwd, loaded } = await load(files, { from: 'posts/2020' })
    expect(settingsFor(join(cwd, 'posts/2020/a.md'), loaded).rules['too-loud']?.level).toEqual({
      value: 'error',
      from: join('..', '..', '.statlintrc.yaml'),
    })
  })

  test('none: every rule stands as it comes', async () => {
    expect(await levels({})).toEqual({ 'far-off': 'warning', 'too-loud': 'off', 'old-saw': 'info' })
  })
})

describe('how its parts are folded', () => {
  test('presets lift what is off or informs', async () => {
    expect(await levels({ '.statlintrc.json': { extends: 'statlint:strict' } })).toEqual({
      'far-off': 'warning',
      'too-loud': 'info',
      'old-saw': 'warning',
    })
    expect(await levels({ '.statlintrc.json': { extends: ['statlint:all'] } })).toEqual({
      'far-off': 'warning',
      'too-loud': 'warning',
      'old-saw': 'warning',
    })
  })

  test('what extends wins over what is extended, and options are kept when a level alone is set', async () => {
    const files = {
      'base/base.yaml': 'extends: statlint:strict\nrules: { far-off: [error, { years: 9 }], too-loud: error }',
      '.statlintrc.yaml': 'extends: ./base/base.yaml\nrules: { far-off: info }',
    }
    const { cwd, loaded } = await load(files)
    const { rules } = settingsFor(join(cwd, 'a.md'), loaded)
    expect(rules['far-off']?.level).toEqual({ value: 'info', from: '.statlintrc.yaml' })
    expect(rules['far-off']?.options).toEqual({
      reach: { value: 'near', from: 'the rule' },
      years: { value: 9, from: join('base', 'base.yaml') },
    })
    expect(rules['too-loud']?.level.value).toBe('error')
  })

  test('overrides hold for the files that they name', async () => {
    const config = {
      overrides: [
        { files: 'drafts/**', rules: { 'far-off': 'off' } },
        { files: ['*.txt'], rules: { 'far-off': 'error' } },
      ],
    }
    expect(await levels({ '.statlintrc.json': config }, 'drafts/a.md')).toMatchObject({ 'far-off': 'off' })
    expect(await levels({ '.statlintrc.json': config }, 'drafts/a.txt')).toMatchObject({ 'far-off': 'error' })
    expect(await levels({ '.statlintrc.json': config }, 'a.md')).toMatchObject({ 'far-off': 'warning' })
  })

  test('language and date, with where they come from', async () => {
    const { cwd, loaded } = await load({
      '.statlintrc.yaml':
        'language: text\ndate: "2025-01-31"\noverrides: [{ files: old/, date: "2020-01-01" }, { files: "*.md", language: mdx }]',
    })
    expect(settingsFor(join(cwd, 'old/a.txt'), loaded)).toMatchObject({
      language: { value: 'text', from: '.statlintrc.yaml' },
      date: { value: '2020-01-01', from: '.statlintrc.yaml, overrides[0]' },
    })
    expect(settingsFor(join(cwd, 'a.md'), loaded)).toMatchObject({
      language: { value: 'mdx', from: '.statlintrc.yaml, overrides[1]' },
      date: { value: '2025-01-31', from: '.statlintrc.yaml' },
    })
    expect(settingsFor(undefined, loaded)).toMatchObject({ language: { value: 'text' }, date: { value: '2025-01-31' } })
  })

  test('ignores, with the folders that they are relative to', async () => {
    const { cwd, loaded } = await load({
      '.statlintrc.yaml': 'extends: ./base/base.yaml\nignores: [old/]',
      'base/base.yaml': 'ignores: [new]',
    })
    expect(loaded.ignores).toEqual([
      { name: join('base', 'base.yaml'), folder: join(cwd, 'base'), patterns: ['new'] },
      { name: '.statlintrc.yaml', folder: cwd, patterns: ['old/'] },
    ])
  })

  test('a layer on top holds over all, and leaves the options', async () => {
    const { cwd, loaded } = await load({ '.statlintrc.yaml': 'rules: { far-off: [info, { years: 2 }] }' })
    const onTop = { name: '--rule', rules: { 'far-off': 'error', 'old-saw': 'off' } } as const
    const settings = settingsFor(join(cwd, 'a.md'), { ...loaded, layers: [...loaded.layers, onTop] })
    expect(settings.rules['old-saw']?.level).toEqual({ value: 'off', from: '--rule' })
    const rules = activeRules(settings, loaded.rulebook)
    expect(rules).toMatchObject([{ id: 'far-off', severity: 'error', options: { years: 2, reach: 'near' } }])
  })
})

describe('packs and plugins', () => {
  test('entries in place and in a file join the shipped ones', async () => {
    const files = {
      '.statlintrc.yaml': 'extends: ./more.yaml\npacks: { old-saw: [{ id: here }] }',
      'more.yaml': 'packs: { old-saw: ./saws.yaml }',
      'saws.yaml': '- id: file\n  numbers: [3]',
    }
    const { loaded } = await load(files)
    expect(loaded.rulebook.packs['old-saw']).toEqual([{ id: 'shipped' }, { id: 'file', numbers: [3] }, { id: 'here' }])
  })

  test('rules from a module, a folder and a package', async () => {
    const files = {
      '.statlintrc.yaml':
        'plugins: [./mine.mjs, ./house-rules, statlint-plugin-polls]\nrules: { mine: error, polls/no-margin: info }',
      'mine.mjs': PLUGIN_RULE,
      'house-rules/no-round-numbers.mjs': PLUGIN_RULE,
      'node_modules/statlint-plugin-polls/package.json': {
        name: 'statlint-plugin-polls',
        exports: { import: './index.mjs' },
      },
      'node_modules/statlint-plugin-polls/index.mjs': `${PLUGIN_RULE.replace('export default', 'const rule =')}\nexport const rules = { 'no-margin': rule }`,
    }
    expect(await levels(files)).toMatchObject({
      mine: 'error',
      'no-round-numbers': 'warning',
      'polls/no-margin': 'info',
    })
  })
})

describe('a bad configuration gets a line that names the file, the place and the nearest right spelling', () => {
  const bad = (content: unknown, extra: Record<string, unknown> = {}) => ({ '.statlintrc.json': content, ...extra })
  test.each<[string, Record<string, unknown>, string]>([
    [
      'a rule that is none',
      bad({ rules: { 'far-of': 'off' } }),
      '.statlintrc.json: rules.far-of: there is no rule “far-of”; did you mean “far-off”?',
    ],
    [
      'a level that is none',
      bad({ rules: { 'far-off': 'warn' } }),
      '.statlintrc.json: rules.far-off: found "warn", expected one of off, info, warning, error; did you mean “warning”?',
    ],
    [
      'an option that is none',
      bad({ rules: { 'far-off': ['error', { yeers: 3 }] } }),
      '.statlintrc.json: rules.far-off[1].yeers: there is no option “yeers”; did you mean “years”?',
    ],
    [
      'an option of a rule without any',
      bad({ rules: { 'too-loud': ['error', { years: 3 }] } }),
      '.statlintrc.json: rules.too-loud[1].years: there is no option “years”; none is known',
    ],
    [
      'an option of another type',
      bad({ rules: { 'far-off': ['error', { years: 'three' }] } }),
      '.statlintrc.json: rules.far-off[1].years: found "three", expected a number',
    ],
    [
      'an option out of range',
      bad({ rules: { 'far-off': ['error', { years: 0 }] } }),
      '.statlintrc.json: rules.far-off[1].years: found 0, expected at least 1',
    ],
    [
      'an option of other values',
      bad({ rules: { 'far-off': ['error', { reach: 'fra' }] } }),
      '.statlintrc.json: rules.far-off[1].reach: found "fra", expected one of near, far; did you mean “far”?',
    ],
    [
      'a key that is none',
      bad({ rulez: {} }),
      '.statlintrc.json: rulez: there is no key “rulez”; did you mean “rules”?',
    ],
    [
      'a key of an override',
      bad({ overrides: [{ files: 'a', rule: {}, rules: {} }] }),
      '.statlintrc.json: overrides[0].rule: there is no key “rule”; did you mean “rules”?',
    ],
    ['no object', bad([1]), '.statlintrc.json: the configuration: found [1], expected an object'],
    [
      'a day that is none',
      bad({ date: '2025-02-30' }),
      '.statlintrc.json: date: found "2025-02-30", expected a day as YYYY-MM-DD',
    ],
    [
      'a language that is none',
      bad({ language: 'markdwn' }),
      '.statlintrc.json: language: found "markdwn", expected one of markdown, mdx, html, text; did you mean “markdown”?',
    ],
    [
      'a preset that is none',
      bad({ extends: 'statlint:strictest' }),
      '.statlintrc.json: extends: there is no preset “statlint:strictest”; there are statlint:recommended, statlint:strict, statlint:all',
    ],
    [
      'a preset that is mistyped',
      bad({ extends: 'statlint:strickt' }),
      '.statlintrc.json: extends: there is no preset “statlint:strickt”; did you mean “statlint:strict”?',
    ],
    [
      'a preset without its name in front',
      bad({ extends: 'strict' }),
      '.statlintrc.json: extends: “strict” is a preset; write “statlint:strict”',
    ],
    [
      'a key that is missing since it was mistyped',
      bad({ overrides: [{ file: 'a' }] }),
      '.statlintrc.json: overrides[0].file: there is no key “file”; did you mean “files”?',
    ],
    [
      'options without a level',
      bad({ rules: { 'far-off': { years: 3 } } }),
      '.statlintrc.json: rules.far-off: found {"years":3}, expected one of off, info, warning, error, or [level, { options }]',
    ],
    [
      'a plugin that is no module',
      bad({ plugins: ['./p.mjs'] }, { 'p.mjs': 'throw new SyntaxError("Unexpected end of input")' }),
      '.statlintrc.json: plugins: p.mjs: it cannot be parsed: Unexpected end of input',
    ],
    [
      'a base that is missing',
      bad({ extends: './base.yaml' }),
      '.statlintrc.json: extends: base.yaml: there is no such file',
    ],
    ['a circle', bad({ extends: './.statlintrc.json' }), '.statlintrc.json: it extends itself'],
    [
      'a package that is missing',
      bad({ plugins: ['statlint-plugin-none'] }),
      '.statlintrc.json: plugins: there is no package “statlint-plugin-none” here; install it, or start a path with “./”',
    ],
    [
      'a plugin that is missing',
      bad({ plugins: ['./none.mjs'] }),
      '.statlintrc.json: plugins: plugin “./none.mjs”: there is no such file or folder',
    ],
    [
      'a plugin that throws',
      bad({ plugins: ['./p.mjs'] }, { 'p.mjs': 'throw new Error("no luck")' }),
      '.statlintrc.json: plugins: p.mjs: it threw: no luck',
    ],
    [
      'a plugin that is no rule',
      bad({ plugins: ['./p.mjs'] }, { 'p.mjs': 'export default { check() {} }' }),
      '.statlintrc.json: plugins: plugin “./p.mjs”: summary: found nothing, expected a string; see defineRule',
    ],
    [
      'a plugin whose option is none',
      bad(
        { plugins: ['./p.mjs'] },
        {
          'p.mjs': PLUGIN_RULE.replace(
            'flags',
            "options: { a: { type: 'integer', default: 'x', description: '' } }, flags",
          ),
        },
      ),
      '.statlintrc.json: plugins: plugin “./p.mjs”: options.a.default: found "x", expected a number; see defineRule',
    ],
    [
      'a plugin that checks nothing',
      bad({ plugins: ['./p.mjs'] }, { 'p.mjs': PLUGIN_RULE.replace('*check() {}', 'check: 5') }),
      '.statlintrc.json: plugins: plugin “./p.mjs”: check: found 5, expected a function; see defineRule',
    ],
    [
      'a plugin of rules that are none',
      bad({ plugins: ['./p.mjs'] }, { 'p.mjs': 'export const rules = { a: null }' }),
      '.statlintrc.json: plugins: plugin “./p.mjs, a”: the rule: found null, expected an object; see defineRule',
    ],
    [
      'a plugin with data that no rule of it has',
      bad({ plugins: ['./p.mjs'] }, { 'p.mjs': 'export const rules = {}; export const packs = { a: [{ b: 1 }] }' }),
      '.statlintrc.json: plugins: plugin “./p.mjs, packs.a”: [0].b: there is no field “b”; none is known',
    ],
    [
      'two plugins with one name for two rules',
      bad({ plugins: ['./a/mine.mjs', './b/mine.mjs'] }, { 'a/mine.mjs': PLUGIN_RULE, 'b/mine.mjs': PLUGIN_RULE }),
      '.statlintrc.json: plugins: “./b/mine.mjs” has a rule “mine”, which is taken; rename it',
    ],
    [
      'a rule name that is taken',
      bad({ plugins: ['./far-off.mjs'] }, { 'far-off.mjs': PLUGIN_RULE }),
      '.statlintrc.json: plugins: “./far-off.mjs” has a rule “far-off”, which is taken; rename it',
    ],
    [
      'a pack of a rule without one',
      bad({ packs: { 'far-off': [] } }),
      '.statlintrc.json: packs.far-off: there is no rule with a pack “far-off”; there are old-saw',
    ],
    [
      'an entry without its field',
      bad({ packs: { 'old-saw': [{ numbers: [1] }] } }),
      '.statlintrc.json: packs.old-saw[0].id: found nothing, expected a string',
    ],
    [
      'a pack in a file with a field that is none',
      bad({ packs: { 'old-saw': './p.yaml' } }, { 'p.yaml': '- { id: a, nubers: [1] }' }),
      '.statlintrc.json: packs.old-saw: p.yaml: [0].nubers: there is no field “nubers”; did you mean “numbers”?',
    ],
    [
      'a pack that is missing',
      bad({ packs: { 'old-saw': './none.yaml' } }),
      '.statlintrc.json: packs.old-saw: none.yaml: there is no such file',
    ],
    [
      'a pack that is a folder',
      bad({ packs: { 'old-saw': './saws' } }, { 'saws/a.yaml': '' }),
      '.statlintrc.json: packs.old-saw: saws: it is a folder; name a file',
    ],
    [
      'a pack that cannot be parsed',
      bad({ packs: { 'old-saw': './p.yaml' } }, { 'p.yaml': '- *none' }),
      '.statlintrc.json: packs.old-saw: p.yaml: it cannot be parsed: Unresolved alias (the anchor must be set before the alias): none',
    ],
    [
      'a pack with nothing in it',
      bad({ packs: { 'old-saw': './p.yaml' } }, { 'p.yaml': '' }),
      '.statlintrc.json: packs.old-saw: p.yaml: the pack: found null, expected a list',
    ],
    [
      'a language by the end of a file’s name',
      bad({ language: 'md' }),
      '.statlintrc.json: language: found "md", expected one of markdown, mdx, html, text; did you mean “markdown”?',
    ],
    [
      'a level by its number elsewhere',
      bad({ rules: { 'far-off': 2 } }),
      '.statlintrc.json: rules.far-off: found 2, expected one of off, info, warning, error; did you mean “error”?',
    ],
    [
      'a key by its name elsewhere',
      bad({ exclude: ['drafts'] }),
      '.statlintrc.json: exclude: there is no key “exclude”; did you mean “ignores”?',
    ],
    [
      'a rule with its program’s name in front',
      bad({ rules: { 'statlint/far-off': 'off' } }),
      '.statlintrc.json: rules.statlint/far-off: there is no rule “statlint/far-off”; did you mean “far-off”?',
    ],
    [
      'a rule with no level at all',
      bad({ rules: { 'far-off': null } }),
      '.statlintrc.json: rules.far-off: found null, expected one of off, info, warning, error',
    ],
    ['rules as a list', bad({ rules: ['far-off'] }), '.statlintrc.json: rules: found ["far-off"], expected an object'],
    [
      'a preset after a slash',
      bad({ extends: 'statlint/strict' }),
      '.statlintrc.json: extends: “statlint/strict” is a preset; write “statlint:strict”',
    ],
    [
      'an option far out of range, told once',
      bad({ rules: { 'far-off': ['error', { years: 1e30 }] } }),
      '.statlintrc.json: rules.far-off[1].years: found 1e+30, expected at most 9007199254740991',
    ],
    [
      'an option that is not a number',
      { '.statlintrc.yaml': 'rules: { far-off: [error, { years: .nan }] }' },
      '.statlintrc.yaml: rules.far-off[1].years: found NaN, expected a number',
    ],
    [
      'overrides without their files',
      bad({ overrides: [{ rules: {} }] }),
      '.statlintrc.json: overrides[0].files: found nothing, expected a string',
    ],
    [
      'overrides of no files',
      bad({ overrides: [{ files: [] }] }),
      '.statlintrc.json: overrides[0].files: found [], expected at least 1 entry',
    ],
    [
      'a glob with an open bracket',
      bad({ overrides: [{ files: ['*.md', 'old/{a,b'] }] }),
      '.statlintrc.json: overrides[0].files[1]: found "old/{a,b", expected a glob, its brackets closed',
    ],
    [
      'a glob where git has patterns',
      bad({ ignores: ['*.{md,txt}'] }),
      '.statlintrc.json: ignores[0]: found "*.{md,txt}", expected a pattern as in .gitignore, which knows no “{a,b}”; write one for each',
    ],
    [
      'a path where git has patterns',
      bad({ ignores: ['./drafts'] }),
      '.statlintrc.json: ignores[0]: found "./drafts", expected a pattern as in .gitignore, which begins with “/” where this folder is meant',
    ],
    [
      'a circle through others',
      bad({ extends: './a.yaml' }, { 'a.yaml': 'extends: ./b.yaml', 'b.yaml': 'extends: ./a.yaml' }),
      'a.yaml: it extends itself by way of b.yaml',
    ],
    [
      'a base that is a folder',
      bad({ extends: './base' }, { 'base/a.yaml': '' }),
      '.statlintrc.json: extends: base: it is a folder; name a file',
    ],
    [
      'a base without ./',
      bad({ extends: 'base.yaml' }, { 'base.yaml': '' }),
      '.statlintrc.json: extends: “base.yaml” is no package; did you mean “./base.yaml”?',
    ],
    [
      'a plugin folder without rules',
      bad({ plugins: ['./rules'] }, { 'rules/README.md': '' }),
      '.statlintrc.json: plugins: plugin “./rules”: there is no rule in it (.js, .mjs, .ts)',
    ],
    [
      'a plugin with a list of rules',
      bad({ plugins: ['./p.mjs'] }, { 'p.mjs': 'export const rules = []' }),
      '.statlintrc.json: plugins: plugin “./p.mjs” exports neither a rule nor { rules }',
    ],
    [
      'a plugin that throws when it is looked at',
      bad({ plugins: ['./p.mjs'] }, { 'p.mjs': 'export default { get rules() { throw new Error("no luck") } }' }),
      '.statlintrc.json: plugins: plugin “./p.mjs”: it threw: no luck',
    ],
    [
      'a module that throws what is no error',
      { 'statlint.config.mjs': 'throw "no luck"' },
      'statlint.config.mjs: it threw: no luck',
    ],
    [
      'a module that exports no settings',
      { 'statlint.config.mjs': 'export default () => ({})' },
      'statlint.config.mjs: the configuration: found function, expected an object',
    ],
    [
      'settings that are a word',
      { 'package.json': { statlint: 'strict' } },
      'package.json: the configuration: found "strict", expected an object',
    ],
    [
      'a key that is there twice',
      { '.statlintrc.yaml': 'rules: {}\nrules: {}' },
      `${UNPARSED}Map keys must be unique at line 2, column 1`,
    ],
    [
      'two documents in one file',
      { '.statlintrc.yaml': 'rules: {}\n---\nrules: {}' },
      `${UNPARSED}it holds several documents (“---”), and only one can hold`,
    ],
    [
      'aliases that unfold without end',
      { '.statlintrc.yaml': bomb(6) },
      `${UNPARSED}Excessive alias count indicates a resource exhaustion attack`,
    ],
    [
      'two configurations in one folder',
      bad({}, { '.statlintrc.yaml': '' }),
      '.statlintrc.json: .statlintrc.yaml stands beside it; keep one of them',
    ],
    [
      'a configuration beside one in package.json',
      bad({}, { 'package.json': { statlint: {} } }),
      '.statlintrc.json: “statlint” in package.json stands beside it; keep one of them',
    ],
    [
      'a name that is almost one',
      { '.statlintrc.toml': '' },
      '.statlintrc.toml: no configuration is called so; use .statlintrc.yaml',
    ],
    [
      'a name without an end',
      { '.statlintrc': 'rules: {}' },
      '.statlintrc: no configuration is called so; use .statlintrc.yaml',
    ],
    [
      'what would reach into all objects',
      { '.statlintrc.json': '{ "__proto__": { "rules": {} } }' },
      '.statlintrc.json: __proto__: there is no key “__proto__”; there are $schema, extends, plugins, rules, overrides, ignores, packs, language, date, baseline',
    ],
    ['a folder for a file', { '.statlintrc.json/a': '' }, '.statlintrc.json: it is a folder; name a file'],
  ])('%s', async (_name, files, line) => {
    expect(await problems(files)).toEqual([line])
  })

  test.each([
    ['what is no text', [0x89, 0x50, 0x4e, 0x47, 0xff]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0, 0x7d, 0]],
  ])('%s', async (_name, bytes) => {
    const line = '.statlintrc.json: it is no text in UTF-8; save it as such'
    expect(await problems({ '.statlintrc.json': Buffer.from(bytes) })).toEqual([line])
  })

  test('JSON that cannot be parsed', async () => {
    const [line] = await problems({ '.statlintrc.json': '{ "rules": ' })
    expect(line).toMatch(/\.statlintrc\.json: it cannot be parsed: .*line 1/)
  })

  test('all problems of all layers at once', async () => {
    const files = {
      '.statlintrc.yaml': 'extends: ./base.yaml\nrules: { far-of: off }',
      'base.yaml': 'rules: { old-sow: off }',
    }
    expect(await problems(files)).toHaveLength(2)
  })

  test('code where it is refused', async () => {
    expect(await problems({ 'statlint.config.mjs': 'export default {}' }, { safe: true })).toEqual([
      'statlint.config.mjs: it is code, which --safe refuses; use .statlintrc.yaml',
    ])
    expect(await problems(bad({ plugins: ['./p.mjs'] }), { safe: true })).toEqual([
      '.statlintrc.json: plugins: “./p.mjs” is code, which --safe refuses',
    ])
  })

  test('a file that is named and missing', async () => {
    expect(await problems({}, { file: 'none.yaml' })).toEqual(['none.yaml: there is no such file'])
  })

  test('a file that is named and of a kind that is not read', async () => {
    expect(await problems({ 'c.toml': '' }, { file: 'c.toml' })).toEqual([
      'c.toml: no configuration ends in .toml; it ends in .json, .yaml, .yml, .js, .mjs, .ts',
    ])
  })
})

describe('what is no mistake', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a byte order mark', { '.statlintrc.yaml': '\uFEFFrules: { far-off: "off" }\r\n' }],
    [
      'a package.json that only depends on it',
      { 'package.json': { devDependencies: { statlint: '^1' }, a: 1 }, '.statlintrc.yaml': 'rules: { far-off: off }' },
    ],
    [
      'a glob that begins in the configuration’s folder',
      { '.statlintrc.yaml': 'overrides: [{ files: "/a.md", rules: { far-off: off } }]' },
    ],
  ])('%s', async (_name, files) => {
    expect(await levels(files)).toMatchObject({ 'far-off': 'off' })
  })

  test('nothing at all', async () => {
    expect(await levels({ '.statlintrc.yaml': '# later\n' })).toMatchObject({ 'far-off': 'warning' })
  })
})

describe('the JSON Schema for editors', () => {
  const isValid = new Ajv({ allErrors: true, formats: { date: true } }).compile(jsonSchema(rulebook.rules))

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['levels and options', { rules: { 'far-off': ['error', { years: 3 }], 'too-loud': 'off', 'old-saw': ['info'] } }],
    ['overrides', { overrides: [{ files: '*.md', language: 'mdx', rules: { 'far-off': 'off' } }] }],
    ['packs', { packs: { 'old-saw': [{ id: 'a', numbers: [1] }] } }],
    [
      'rules that plugins may bring',
      { rules: { 'polls/no-margin': ['error', { least: 3 }] }, packs: { 'polls/a': './a.yaml' } },
    ],
  ])('lets pass %s', (_, config) => {
    expect(isValid(config), JSON.stringify(isValid.errors)).toBe(true)
  })

  test.each<[string, unknown]>([
    ['a key', { rulez: {} }],
    ['a level', { rules: { 'far-off': 'warn' } }],
    ['an option', { rules: { 'far-off': ['error', { yeers: 3 }] } }],
    ['an option’s value', { overrides: [{ files: 'a', rules: { 'far-off': ['error', { years: 0 }] } }] }],
    ['an entry', { packs: { 'old-saw': [{ numbers: [1] }] } }],
  ])('marks %s that is none', (_, config) => {
    expect(isValid(config)).toBe(false)
  })

  test('tells what rules and options are about', () => {
    const schema = JSON.stringify(jsonSchema(rulebook.rules))
    for (const words of ['How far.', 'Its numbers.', '"default":5']) expect(schema).toContain(words)
  })
})
