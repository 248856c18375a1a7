/** What the README says to write into a CI, a hook, an editor's settings or a script does what it says. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TextlintKernel } from '@textlint/kernel'
import markdownPlugin from '@textlint/textlint-plugin-markdown'
import nlp from 'compromise/one'
import { remark } from 'remark'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import figures from '../src/figures/index.ts'
import { extract, lint } from '../src/index.ts'
import remarkStatlint from '../src/remark.ts'
import textlintRule from '../src/textlint.ts'
import { buildProgram } from './program.ts'
import { forest, grow } from './tree.ts'

const program = await buildProgram()
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const DRAFT = 'Some 78% of allotments have a waiting list.\n'

/** The first block in a language under a heading. */
function snippet(heading: string, language: string): string {
  const [, block] =
    new RegExp(`^#+ ${heading}\\n[\\s\\S]*?\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'm').exec(readme) ?? []
  if (block === undefined) throw new Error(`the README has no ${language} under “${heading}”`)
  return block
}

const plant = forest('snippets')

/** A repository with an old post on its main branch, and a new one that is not committed. */
function repository(): string {
  const cwd = plant({ 'posts/old.md': DRAFT })
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'An old post')
  grow(cwd, { 'posts/new.md': 'Some 61% of the stalls sell honey.\n' })
  return cwd
}

/** Runs a shell command as it stands, but on the program under test and without an install. */
function shell(command: string, cwd: string) {
  const prelude = `npm() { :; }; npx() { shift; node '${program}' "$@"; }; `
  const env = { ...process.env, GITHUB_STEP_SUMMARY: join(cwd, 'step.md') }
  return spawnSync('bash', ['-c', prelude + command], { cwd, encoding: 'utf8', env })
}

describe('in CI', () => {
  test('the workflow annotates the change, sums it up and writes SARIF', () => {
    const cwd = repository()
    const { jobs } = parse(snippet('In a workflow', 'yaml'))
    const steps: { run?: string; with?: { sarif_file?: string } }[] = jobs.statlint.steps
    const outputs = steps.flatMap(({ run }) => (run === undefined ? [] : [shell(run, cwd)]))
    expect(outputs.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      outputs.map(() => ({ status: 0, stderr: '' })),
    )
    expect(outputs.map(({ stdout }) => stdout).join('')).toMatch(/^::warning file=posts\/new\.md,line=1,.*\n$/)
    expect(readFileSync(join(cwd, 'step.md'), 'utf8')).toContain('1 warning in 1 file')
    const sarif = steps.flatMap((step) => step.with?.sarif_file ?? [])
    expect(JSON.parse(readFileSync(join(cwd, sarif[0] ?? ''), 'utf8')).runs[0].results).toHaveLength(1)
  })

  test('the job writes the report that it hands in', () => {
    const cwd = repository()
    const { script, artifacts } = parse(snippet('In a pipeline', 'yaml')).statlint
    for (const command of script) expect(shell(command, cwd)).toMatchObject({ status: 0, stderr: '' })
    const issues = JSON.parse(readFileSync(join(cwd, artifacts.reports.codequality), 'utf8'))
    expect(issues).toMatchObject([{ check_name: 'missing-source', location: { path: 'posts/new.md' } }])
  })

  test('the hook lints the files that it is given', () => {
    const [{ hooks }] = parse(snippet('Before a commit', 'yaml')).repos
    const [hook] = parse(readFileSync(new URL('../.pre-commit-hooks.yaml', import.meta.url), 'utf8'))
    expect(hooks[0].types_or).toEqual(hook.types_or)
    const { status, stdout } = shell(`${hooks[0].entry} posts/old.md`, repository())
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('“78%” has no source.') })
  })
})

describe('in an editor', () => {
  test('remark knows the plugin by its name and options', async () => {
    const [[name, options]] = parse(snippet('In an editor', 'yaml')).plugins
    expect(Object.keys(manifest.exports)).toContain(name.replace('statlint', '.'))
    const { messages } = await remark().use(remarkStatlint, options).process(DRAFT)
    expect(messages).toMatchObject([{ ruleId: 'missing-source', fatal: true }])
  })

  test('textlint knows the rule by its name and options', async () => {
    const { rules } = JSON.parse(snippet('In an editor', 'json'))
    const [[name, options] = ['', {}]] = Object.entries<object>(rules)
    expect(Object.keys(manifest.exports)).toContain(name.replace('statlint', '.'))
    const plugin = markdownPlugin as unknown as typeof markdownPlugin.default
    const { messages } = await new TextlintKernel().lintText(DRAFT, {
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin }],
      rules: [{ ruleId: name, rule: textlintRule, options }],
    })
    expect(messages.map(({ message }) => message)).toContainEqual(expect.stringMatching(/ \(missing-source\)$/))
    expect(new Set(messages.map(({ ruleId }) => ruleId))).toEqual(new Set([name]))
  })
})

/** Runs a script whose imports are handed in, and gives what its last line gives or what it declares. */
function evaluated(script: string, modules: Readonly<Record<string, unknown>>, result: string): unknown {
  const body = script.replace(/^import .*$/gm, '').trimEnd()
  return new Function(...Object.keys(modules), `${body}\nreturn ${result}`)(...Object.values(modules))
}

describe('from a script', () => {
  test('the API gives findings and figures', () => {
    const script = snippet('From JavaScript and TypeScript', 'ts')
    expect(script).toMatch(/^import { extract, lint } from 'statlint'$/m)
    expect(evaluated(script, { extract, lint }, '{ messages, figures }')).toMatchObject({
      messages: [{ ruleId: 'missing-source' }],
      figures: [{ text: '4%' }, { text: '£812' }],
    })
  })

  test('the plugin for compromise gives figures', () => {
    const script = snippet('Figures alone', 'ts')
    const last = script.trimEnd().split('\n').at(-1) ?? ''
    expect(evaluated(script.replace(last, ''), { nlp, figures }, last)).toMatchObject([
      { low: 5, high: 10 },
      { value: 1_600_000 },
      { kind: 'ratio' },
    ])
  })
})
