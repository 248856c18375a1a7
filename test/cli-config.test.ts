/** Configuration as users of the command line meet it: found from where they stand, checked before a draft is read, overruled by options. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine } from './process.ts'
import { forest } from './tree.ts'

const run = await commandLine()

const folder = forest('cli-config')

const UNSOURCED = 'Some 78% of allotments have a waiting list.\n'
const OFF = 'rules: { missing-source: off }\n'

/** The levels of what is found in the files, by path. */
async function levels(cwd: string, ...args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await run(['--format', 'compact', ...args], { cwd })
  expect(stderr).toBe('')
  return stdout.split('\n').flatMap((line) => /^(\S+?):\d+:\d+: (\w+)/.exec(line)?.slice(1).join(' ') ?? [])
}

describe('a configuration', () => {
  test('is found upward, named, or left aside; a preset and a rule on the command line hold over it', async () => {
    const cwd = folder({
      '.statlintrc.yaml': OFF,
      'other.yaml': 'rules: { missing-source: error }',
      'posts/a.md': UNSOURCED,
    })
    const posts = join(cwd, 'posts')
    expect(await levels(posts, 'a.md')).toEqual([])
    expect(await levels(posts, 'a.md', '--config', '../other.yaml')).toEqual(['a.md error'])
    expect(await levels(posts, 'a.md', '--no-config')).toEqual(['a.md warning'])
    // With every rule on, a figure without a year is one more finding.
    expect(await levels(posts, 'a.md', '--preset', 'all')).toEqual(['a.md warning', 'a.md warning'])
    expect(await levels(posts, 'a.md', '--rule', 'missing-source=info')).toEqual(['a.md info'])
  })

  test('says for some files what holds for them alone', async () => {
    const cwd = folder({
      '.statlintrc.yaml': `
overrides:
  - { files: posts/2019/, rules: { missing-source: off } }
  - { files: '*.tpl', language: html }`,
      'posts/2019/a.md': UNSOURCED,
      'posts/2020/a.md': UNSOURCED,
      'page.tpl': '<p>Some 78% of allotments have a waiting list.</p>',
    })
    expect(await levels(cwd, 'posts')).toEqual(['posts/2020/a.md warning'])
    const { stdout } = await run(['--format', 'json', 'page.tpl'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject([{ language: 'html', warningCount: 1 }])
    expect(
      JSON.parse((await run(['--format', 'json', 'page.tpl', '--language', 'text'], { cwd })).stdout),
    ).toMatchObject([{ language: 'text' }])
  })

  test('holds for extract and for what is piped in under a name', async () => {
    const cwd = folder({ '.statlintrc.yaml': `${OFF}language: text\n`, 'a.md': '**12%** of cats.\n' })
    const { stdout } = await run(['extract', '--format', 'jsonl', 'a.md'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({ text: '12%', column: 3 })
    const piped = { cwd, stdin: UNSOURCED }
    expect((await run(['--stdin-filename', 'b.md', '--format', 'compact'], piped)).stdout).toBe('')
    const line = JSON.stringify({ text: UNSOURCED })
    expect(JSON.parse((await run(['--jsonl'], { cwd, stdin: line })).stdout)).toEqual({ messages: [] })
  })

  test('brings rules of one’s own, which --rule knows', async () => {
    const rule = `export default { summary: 'A.', why: 'B.', advice: 'C.', severity: 'warning', flags: [], allows: [],
      *check() { yield { at: [0, 4], message: 'There.' } } }`
    const cwd = folder({
      '.statlintrc.yaml': `${OFF}plugins: [./mine.mjs]\n`,
      'mine.mjs': rule,
      'a.md': UNSOURCED,
    })
    expect(await levels(cwd, 'a.md')).toEqual(['a.md warning'])
    expect(await levels(cwd, 'a.md', '--rule', 'mine=error')).toEqual(['a.md error'])
    expect(await run(['a.md', '--safe'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'statlint: .statlintrc.yaml: plugins: “./mine.mjs” is code, which --safe refuses\n',
    })
  })
})

describe('a rule of one’s own', () => {
  const rule = (check: string) =>
    `export default { summary: 'A loud word.', why: 'B.', advice: 'C.', severity: 'warning', flags: [], allows: [], ${check} }`
  const cwd = folder({
    '.statlintrc.yaml': 'plugins: [./mine, ./broken.mjs]\n',
    'mine/too-loud.mjs': rule('*check() {}'),
    'broken.mjs': rule('*check() { yield { at: [0, 10000], message: "A." } }'),
    'a.md': UNSOURCED,
  })

  test('is listed and explained like any other', async () => {
    expect((await run(['rules'], { cwd })).stdout).toMatch(/^too-loud +warning +A loud word\.$/m)
    expect((await run(['explain', 'too-loud'], { cwd })).stdout).toMatch(/^too-loud {2}warning\nA loud word\.\n/)
    expect((await run(['rules', '--no-config'], { cwd })).stdout).not.toContain('too-loud')
    expect((await run(['explain', 'too-lod'], { cwd })).stderr).toContain('did you mean too-loud?')
  })

  test('is named where it breaks the contract, and the rest goes on', async () => {
    const { code, stdout, stderr } = await run(['--format', 'compact', 'a.md'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'statlint: a.md: the rule broken failed (it reports at [0,10000], which is no place in the draft); the others went on. Turn it off with --rule broken=off.\n',
    })
    expect(stdout).toContain('(missing-source)')
  })
})

describe('a bad configuration keeps the run from beginning, with a line for each problem', () => {
  test.each<[string, Record<string, string>, string[], string[]]>([
    [
      'two keys that are none',
      { '.statlintrc.yaml': 'rulez: {}\nrules: { missing-sorce: off }\n' },
      [],
      [
        '.statlintrc.yaml: rules.missing-sorce: there is no rule “missing-sorce”; did you mean “missing-source”?',
        '.statlintrc.yaml: rulez: there is no key “rulez”; did you mean “rules”?',
      ],
    ],
    [
      'YAML that is none',
      { '.statlintrc.yaml': 'rules:\n  - [\n' },
      [],
      [
        '.statlintrc.yaml: it cannot be parsed: Flow sequence in block collection must be sufficiently indented and end with a ] at line 3, column 1',
      ],
    ],
    ['a file that is not there', {}, ['--config', 'gone.yaml'], ['gone.yaml: there is no such file']],
    [
      'code where it is refused',
      { 'statlint.config.mjs': 'export default {}' },
      ['--safe'],
      ['statlint.config.mjs: it is code, which --safe refuses; use .statlintrc.yaml'],
    ],
  ])('%s', async (_, files, args, lines) => {
    const cwd = folder({ ...files, 'a.md': UNSOURCED })
    const stderr = lines.map((line) => `statlint: ${line}\n`).join('')
    expect(await run(['a.md', ...args], { cwd })).toEqual({ code: 2, stdout: '', stderr })
    expect(await run(['extract', 'a.md', ...args], { cwd })).toEqual({ code: 2, stdout: '', stderr })
  })
})
