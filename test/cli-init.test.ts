/** The first minutes in a repository: `init` looks around and writes, `config` says what holds. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { starterConfig } from '../src/run/starter.ts'
import { survey } from '../src/run/survey.ts'
import { commandLine } from './process.ts'
import { type Files, forest, grow } from './tree.ts'

const run = await commandLine()
const plant = forest('cli-init')

const UNSOURCED = 'Some 78% of allotments have a waiting list.\n'

describe('a look around', () => {
  test.each<[string, Files, object]>([
    [
      'Jekyll',
      { '_config.yml': '', '_posts/a.md': '', '_posts/2020/b.md': '', '_layouts/post.html': '', 'about.md': '' },
      { site: 'Jekyll', texts: ['_posts'], drafts: 2, ignores: ['/_layouts/'] },
    ],
    [
      'Hugo by its new name, with what it builds',
      { 'hugo.toml': '', 'content/posts/a.md': '', 'themes/x/README.md': '', 'public/index.html': '', 'README.md': '' },
      { site: 'Hugo', texts: ['content'], drafts: 1, ignores: ['/public/', '/themes/', '/README.md'] },
    ],
    [
      'Hugo by its old one',
      { 'config.toml': 'baseURL = "/"', 'content/a.md': '' },
      { site: 'Hugo', texts: ['content'] },
    ],
    ['Zola', { 'config.toml': 'base_url = "/"', 'content/a.md': '' }, { site: 'Zola', texts: ['content'] }],
    [
      'Astro, whose pages are not within its content',
      { 'astro.config.mjs': '', 'src/content/blog/a.mdx': '', 'src/pages/about.md': '' },
      { site: 'Astro', texts: ['src/content', 'src/pages'], drafts: 2 },
    ],
    [
      'Eleventy, whose inner folder is in the outer one',
      { 'eleventy.config.js': '', 'src/posts/a.md': '', 'src/index.html': '', 'src/_includes/base.html': '' },
      { site: 'Eleventy', texts: ['src'], ignores: ['/src/_includes/'] },
    ],
    ['Gatsby', { 'gatsby-config.js': '', 'content/a/index.md': '' }, { site: 'Gatsby', texts: ['content'] }],
    [
      'Docusaurus',
      { 'docusaurus.config.ts': '', 'docs/a.mdx': '', 'blog/b.md': '' },
      { site: 'Docusaurus', texts: ['docs', 'blog'] },
    ],
    ['Next.js', { 'next.config.mjs': '', 'posts/a.mdx': '' }, { site: 'Next.js', texts: ['posts'] }],
    ['Hexo', { '_config.yml': 'deploy:', 'source/_posts/a.md': '' }, { site: 'Hexo', texts: ['source'] }],
    [
      'none that is known: every folder with drafts',
      { 'essays/a.md': '', 'reports/b.txt': '', 'tests/c.md': '', 'src/d.js': '' },
      { texts: ['essays', 'reports'], drafts: 2, ignores: [] },
    ],
    [
      'drafts in no folder',
      { 'a.md': '', 'CHANGELOG.md': '', 'contributing.md': '' },
      { texts: ['.'], ignores: ['/CHANGELOG.md', '/contributing.md'] },
    ],
    [
      'what is ignored is not seen, what checks is',
      {
        '.git/HEAD': '',
        '.gitignore': 'public/',
        'hugo.toml': '',
        'content/a.md': '',
        'public/b.html': '',
        '.gitlab-ci.yml': '',
      },
      { ignores: [], checks: ['gitlab'] },
    ],
  ])('%s', async (_, files, seen) => {
    const cwd = plant(files)
    const found = await survey(cwd)
    expect(found).toMatchObject(seen)
    expect(parse(starterConfig(found))).toMatchObject({ extends: 'statlint:recommended' })
  })
})

describe('init', () => {
  const site = { '_config.yml': '', '_posts/a.md': UNSOURCED, 'README.md': UNSOURCED, '.github/workflows/ci.yml': '' }

  test('writes a configuration that holds, and says what to type next', async () => {
    const cwd = plant(site)
    expect(await run(['init'], { cwd })).toEqual({
      code: 0,
      stdout: `Wrote .statlintrc.yaml for a site made by Jekyll: 1 draft in _posts.

  npx statlint _posts                                  what a careful editor would ask about
  npx statlint baseline update _posts                  write that down, to hear only of what is new
  npx statlint _posts --format github --changed-lines  in a workflow (fetch-depth: 0): what a change brings
`,
      stderr: '',
    })
    const { stdout, stderr } = await run(['--format', 'compact'], { cwd })
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(/^_posts\/a\.md:.*\n$/), stderr: '' })
  })

  test('writes what holds when all that is commented out is said', async () => {
    const cwd = plant(site)
    await run(['init'], { cwd })
    const lines = readFileSync(join(cwd, '.statlintrc.yaml'), 'utf8').split('\n')
    const said = lines.map((line) => line.replace(/^# (?=[a-z]+:| {2})/, '')).join('\n')
    const { rules, overrides, baseline } = parse(said)
    expect({ rules, overrides, baseline }).toEqual({
      rules: { 'missing-source': ['error', { scope: 'section' }], 'stale-figure': 'off' },
      overrides: [{ files: '_posts/archive/**', rules: { 'missing-source': 'info' } }],
      baseline: '.statlint-baseline.json',
    })
    const all = plant({ ...site, '.statlintrc.yaml': said })
    expect((await run(['config', '_posts/archive/a.md'], { cwd: all })).stderr).toBe('')
  })

  test.each([
    ['.statlintrc.yaml', ''],
    ['statlint.config.js', ''],
    ['package.json', '{"statlint":{}}'],
  ])('overwrites nothing: %s', async (name, content) => {
    const cwd = plant({ [name]: content })
    const stderr = `statlint: ${name}: configures statlint already; change it, or delete it first.\n`
    expect(await run(['init'], { cwd })).toEqual({ code: 2, stdout: '', stderr })
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(content)
  })

  test('minds no package.json without settings', async () => {
    const cwd = plant({ 'package.json': '{"devDependencies":{"statlint":"*"}}', 'a.md': '' })
    expect((await run(['init'], { cwd })).code).toBe(0)
    expect(existsSync(join(cwd, '.statlintrc.yaml'))).toBe(true)
  })
})

describe('what the README says', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const snippet = (heading: string, language: string) =>
    new RegExp(`^#+ ${heading}\\n[\\s\\S]*?\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'm').exec(readme)?.[1] ?? ''

  test('of a repository that is not new holds: what was there passes, what is new fails', async () => {
    const cwd = plant({ 'hugo.toml': '', 'content/a.md': UNSOURCED })
    const commands = snippet('A repository that is not new', 'sh')
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/ +#.*/, '').split(' ').slice(2))
    expect(commands).toHaveLength(3)
    for (const args of commands) expect(await run(args, { cwd }), args.join(' ')).toMatchObject({ code: 0, stderr: '' })
    grow(cwd, { 'content/b.md': 'Some 61% of the stalls sell honey.\n' })
    expect((await run(commands[2] ?? [], { cwd })).code).toBe(1)
  })

  test('of settings can be said', async () => {
    const cwd = plant({ '.statlintrc.json': snippet('Settings', 'json') })
    const { code, stdout, stderr } = await run(['config', 'archive/a.md'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^missing-source +info +\.statlintrc\.json, overrides\[0\]$/m)
  })
})

describe('config', () => {
  const cwd = plant({
    'base.yaml': 'extends: statlint:strict\nrules: { missing-source: [error, { scope: document }] }\n',
    '.statlintrc.yaml': `
extends: ./base.yaml
language: markdown
ignores: [drafts/]
baseline: known.json
overrides: [{ files: old/, rules: { missing-source: info }, date: '2020-01-01' }]
`,
  })

  test('says what holds for a file and where each value comes from', async () => {
    const { code, stdout } = await run(['config', 'old/a.md', '--rule', 'search-citation=off'], { cwd })
    expect(code).toBe(0)
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/))
    expect(rows[0]).toEqual(['old/a.md'])
    for (const row of [
      ['language', 'markdown', '.statlintrc.yaml'],
      ['date', '2020-01-01', '.statlintrc.yaml, overrides[0]'],
      ['baseline', 'known.json'],
      ['missing-source', 'info', '.statlintrc.yaml, overrides[0]'],
      ['scope', '"document"', 'base.yaml'],
      ['stale-figure', 'warning', 'statlint:strict'],
      ['search-citation', 'off', '--rule'],
    ])
      expect(rows).toContainEqual(row)
    expect(stdout).not.toContain('ignored')
  })

  test('says the same as data, and that a file is ignored', async () => {
    const { stdout } = await run(['config', 'drafts/a.md', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      filePath: 'drafts/a.md',
      ignoredBy: '.statlintrc.yaml',
      language: { value: 'markdown', from: '.statlintrc.yaml' },
      rules: {
        'missing-source': {
          level: { value: 'error', from: 'base.yaml' },
          options: { scope: { value: 'document', from: 'base.yaml' } },
        },
      },
    })
  })

  test('says what is wrong', async () => {
    const bad = plant({ '.statlintrc.yaml': 'language: markdwn\n' })
    expect(await run(['config', 'a.md'], { cwd: bad })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean “markdown”?'),
    })
  })
})
