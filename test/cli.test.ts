/** The command line's contract: commands, formats, exit codes. Each test runs the program as a process. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { main } from '../src/cli/index.ts'
import { defineRule } from '../src/rule.ts'
import { commandLine } from './process.ts'

const run = await commandLine()

const UNSOURCED = 'Some 78% of allotments have a waiting list.\n'
const CLEAN = 'The allotments have a waiting list.\n'
let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'statlint-cli-'))
  await writeFile(join(cwd, 'bare.md'), UNSOURCED)
  await writeFile(join(cwd, 'clean.md'), CLEAN)
})
afterAll(() => rm(cwd, { recursive: true }))

const in_ = (...args: readonly string[]) => run(args, { cwd })

describe('where drafts come from', () => {
  const compact = 'bare.md:1:6: warning “78%” has no source. (missing-source)\n'

  test('paths, and the current folder where nothing is said', async () => {
    expect(await in_('--format', 'compact', 'bare.md', 'clean.md')).toEqual({ code: 0, stdout: compact, stderr: '' })
    expect((await in_('--format', 'compact')).stdout).toBe(compact)
    expect((await in_('lint', '--format', 'compact', '*.md')).stdout).toBe(compact)
  })

  test('a pipe, under the name that it is given', async () => {
    const piped = (...args: readonly string[]) => run(['--format', 'compact', ...args], { cwd, stdin: UNSOURCED })
    expect((await piped()).stdout).toBe(compact.replace('bare.md', '<stdin>'))
    expect((await piped('-', 'clean.md')).stdout).toBe(compact.replace('bare.md', '<stdin>'))
    expect((await piped('--stdin-filename', 'a/b.md')).stdout).toBe(compact.replace('bare.md', 'a/b.md'))
    expect((await piped('clean.md')).stdout).toBe('')
  })

  test('a text on the command line, in the language that is said', async () => {
    const json = async (...args: readonly string[]) => JSON.parse((await in_('--format', 'json', ...args)).stdout)
    expect(await json('--text', UNSOURCED)).toMatchObject([{ filePath: '<text>', warningCount: 1 }])
    expect(await json('--text', 'a *b*', '--language', 'markdown')).toMatchObject([{ language: 'markdown' }])
  })
})

describe('exit codes', () => {
  test.each<[number, string[]]>([
    [0, ['bare.md']],
    [1, ['bare.md', '--rule', 'missing-source=error']],
    [1, ['bare.md', '--rule', 'missing-source=error', '--quiet']],
    [0, ['bare.md', '--rule', 'missing-source=error', '--rule', 'missing-source=info']],
    [0, ['bare.md', '--max-warnings', '1']],
    [1, ['bare.md', '--max-warnings', '0', '--quiet']],
    [0, ['bare.md', '--max-warnings', '0', '--rule', 'missing-source=info']],
    [0, ['bare.md', '--max-warnings', '0', '--rule', 'missing-source=off']],
    [2, ['bare.md', 'gone.md', '--rule', 'missing-source=error']],
  ])('%i: %j', async (code, args) => {
    expect((await in_(...args)).code).toBe(code)
  })

  test('quiet shows errors alone', async () => {
    expect(await in_('bare.md', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' })
    const { stdout } = await in_('bare.md', '--quiet', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject([{ messages: [], warningCount: 0 }])
  })
})

test('a rule that throws is named with its file, and the others go on', async () => {
  const rule = { summary: 'A.', why: 'B.', advice: 'C.', severity: 'error', flags: [], allows: [] } as const
  const rules = {
    'bad-rule': defineRule({
      ...rule,
      check: () => {
        throw new Error('out of its depth')
      },
    }),
    'good-rule': defineRule({ ...rule, check: () => [{ at: [5, 8], message: 'There.' }] }),
  }
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const [draft, report] = [join(cwd, 'bare.md'), join(cwd, 'thrown.txt')]
  const code = await main([draft, '--format', 'compact', '--output-file', report], async () => ({ rules, packs: {} }))
  const lines = stderr.mock.calls.map(([line]) => line)
  stderr.mockRestore()
  expect(code).toBe(2)
  expect(lines).toEqual([
    expect.stringMatching(/^statlint: \S*bare\.md: the rule bad-rule failed \(out of its depth\).*\n$/),
  ])
  expect(await readFile(report, 'utf8')).toMatch(/bare\.md:1:6: error There\. \(good-rule\)\n$/)
})

describe('directives', () => {
  const silenced = `<!-- statlint-disable-next-line missing-source -- counted it -->\n\n${UNSOURCED}`

  const compact = async (text: string, ...args: readonly string[]) =>
    (await in_('--format', 'compact', '--language', 'markdown', '--text', text, ...args)).stdout

  test('count unless they are to be ignored', async () => {
    expect(await compact(silenced)).toBe('')
    expect(await compact(silenced, '--no-inline-config')).toContain('78%')
  })

  test('that silence nothing are told of where that is asked for', async () => {
    const idle = `<!-- statlint-disable-next-line missing-source -->\n\n${CLEAN}`
    expect(await compact(idle)).toBe('')
    expect(await compact(idle, '--report-unused-directives')).toContain('(unused-directive)')
  })
})

describe('output', () => {
  test('is plain in a pipe, and coloured as the options and the environment say', async () => {
    const colored = async (args: readonly string[], env: Record<string, string> = {}) =>
      (await run(['bare.md', ...args], { cwd, env })).stdout.includes('\u001B[')
    expect(await colored([])).toBe(false)
    expect(await colored(['--color'])).toBe(true)
    expect(await colored(['--color'], { NO_COLOR: '1' })).toBe(true)
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true)
    expect(await colored([], { FORCE_COLOR: '0' })).toBe(false)
    expect(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
    expect(await colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
  })

  test('goes to a file, with the folders that it needs', async () => {
    const written = await in_('bare.md', '--format', 'json', '--output-file', 'out/a/report.json')
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' })
    const { stdout } = await in_('bare.md', '--format', 'json')
    expect(await readFile(join(cwd, 'out/a/report.json'), 'utf8')).toBe(stdout)
  })

  test('goes to as many files as there are formats asked for', async () => {
    const files = ['--output-file', 'sarif=out/a.sarif', '--output-file', 'markdown=out/a.md']
    const several = await in_('bare.md', '--format', 'compact', ...files)
    expect(several).toEqual(await in_('bare.md', '--format', 'compact'))
    for (const [format, file] of [
      ['sarif', 'out/a.sarif'],
      ['markdown', 'out/a.md'],
    ] as const)
      expect(await readFile(join(cwd, file), 'utf8')).toBe((await in_('bare.md', '--format', format)).stdout)
    await in_('extract', 'bare.md', '--output-file', 'csv=out/a.csv', '--output-file', 'out/a.txt')
    expect(await readFile(join(cwd, 'out/a.csv'), 'utf8')).toContain('bare.md,1,6')
    expect(await readFile(join(cwd, 'out/a.txt'), 'utf8')).toContain('1:6')
  })

  test.each(['--help', '--version', 'rules', 'bare.md bare.md --format json'])(
    '%s ends quietly where nobody reads',
    async (args) => {
      const child = spawn('bash', ['-c', `(sleep 0.1; node '${run.program}' ${args}; echo $? >&2) | true`], { cwd })
      expect(Buffer.concat(await child.stderr.toArray()).toString()).toBe('0\n')
    },
  )

  test('ends quietly where nobody reads on', async () => {
    const lines = Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, text: UNSOURCED })).join('\n')
    const child = spawn('bash', ['-c', `node '${run.program}' --jsonl | head -n 1; echo "\${PIPESTATUS[0]}"`])
    child.stdin.on('error', () => {})
    child.stdin.end(lines)
    const [out, errors] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()])
    expect(Buffer.concat(errors).toString()).toBe('')
    const [first = '', status] = Buffer.concat(out).toString().trimEnd().split('\n')
    expect(JSON.parse(first)).toMatchObject({ id: 0 })
    expect(status).toBe('0')
  })
})

describe('--jsonl', () => {
  test('answers each line in order; a bad one makes the exit code 2', async () => {
    const stdin = `{"id":"a","text":${JSON.stringify(UNSOURCED)}}\nnope\n{"id":"b","text":"","language":"html"}\n`
    const { code, stdout, stderr } = await run(['--jsonl'], { cwd, stdin })
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'a', messages: [expect.objectContaining({ ruleId: 'missing-source', offset: [5, 8] })] },
      { error: expect.any(String) },
      { id: 'b', messages: [] },
    ])
    expect(code).toBe(2)
    expect(stderr).toBe('statlint: <stdin>: 1 of its lines could not be read; the answer to each says why.\n')
  })

  test('gives figures with extract', async () => {
    const stdin = '{"id":7,"text":"Rents rose 4% in 2020.","language":"text"}\n{"id":8,"text":"None here."}'
    const { code, stdout } = await run(['extract', '--jsonl'], { cwd, stdin })
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({ id: 7, figures: [{ text: '4%', value: 4, offset: [11, 13] }] })
    expect(second).toEqual({ id: 8, figures: [] })
    expect(code).toBe(0)
  })
})

describe('the other commands', () => {
  test('extract lists figures in each format', async () => {
    const extract = async (...args: readonly string[]) => (await in_('extract', 'bare.md', ...args)).stdout
    expect(await extract()).toMatch(/^bare\.md\n\nLine .*\n1:6 +78% +percent/)
    expect(JSON.parse(await extract('--format', 'jsonl'))).toMatchObject({
      filePath: 'bare.md',
      text: '78%',
      value: 78,
    })
    expect(JSON.parse(await extract('--format', 'json'))).toMatchObject([{ text: '78%' }])
    expect(await extract('--format', 'csv')).toMatch(/^filePath,line,.*\nbare\.md,1,6,1,9,5,8,78%,percent,78,/)
  })

  test('rules lists the rules, explain shows one', async () => {
    const { stdout } = await in_('rules')
    expect(stdout).toMatch(/^missing-source +warning +\S.*\.$/m)
    const rules = JSON.parse((await in_('rules', '--format', 'json')).stdout)
    expect(rules).toContainEqual({ id: 'missing-source', severity: 'warning', summary: expect.any(String) })
    expect(stdout.trimEnd().split('\n')).toHaveLength(rules.length)
    const page = await in_('explain', 'missing-source')
    for (const title of ['Why', 'What to do', 'Flagged', 'Left alone']) expect(page.stdout).toContain(`\n${title}\n`)
    expect(page.code).toBe(0)
  })

  test('help and version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await in_('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    const help = await in_('--help')
    expect(help).toMatchObject({ code: 0, stderr: '' })
    for (const words of ['--format', '--rule', '--jsonl', 'extract', 'explain']) expect(help.stdout).toContain(words)
    for (const line of help.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
})
