/** Bad input: each kind one clear line on standard error, the right exit code, and the other drafts linted all the same. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from './process.ts'

const run = await commandLine()
let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'statlint-input-'))
  await mkdir(join(cwd, 'folder'))
  await symlink('loop.md', join(cwd, 'loop.md'))
  const files: Record<string, string | Uint8Array> = {
    'good.md': 'Some 78% of allotments have a waiting list.\n',
    'binary.md': 'Some 78%\0',
    'latin.txt': Buffer.from('Some 75\x9680%\n', 'latin1'),
    'empty.md': '',
    'matter.md': '---\ntitle: 78% of cats\n---\n',
    'french.md':
      '---\nlang: fr\n---\n\nDans la ville, 78 % des jardins ont une liste d’attente, et les habitants ne savent pas pourquoi.\n',
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content)
})
afterAll(() => rm(cwd, { recursive: true }))

const GOOD = 'good.md:1:6: warning “78%” has no source. (missing-source)\n'

describe('a draft that cannot be read', () => {
  test.each([
    ['gone.md', 'gone.md: is not there; check the path.'],
    ['folder', 'folder: has no drafts in it (.md, .markdown, .mdx, .html, .htm, .txt); name other files themselves.'],
    ['loop.md', 'loop.md: cannot be opened: its links go round in a circle; name the file itself.'],
    ['binary.md', 'binary.md: is a binary file; name a text draft instead.'],
    ['latin.txt', 'latin.txt: is not valid UTF-8 (line 1); save it as UTF-8.'],
    ['*.doc', '*.doc: matches no file; check it, or allow that with --no-error-on-unmatched-pattern.'],
    ['extrat', 'extrat: is not there; check the path. Did you mean the command extract?'],
  ])('%s', async (path, line) => {
    const outcome = await run(['--format', 'compact', path, 'good.md'], { cwd })
    expect(outcome).toEqual({ code: 2, stdout: GOOD, stderr: `statlint: ${line}\n` })
  })

  test('and one that has nothing to say is none of those', async () => {
    const { code, stdout, stderr } = await run(['empty.md', 'matter.md', '--format', 'json'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject([
      { filePath: 'empty.md', messages: [] },
      { filePath: 'matter.md', messages: [] },
    ])
    expect(await run(['--format', 'compact'], { cwd, stdin: '' })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await run(['*.doc', '--no-error-on-unmatched-pattern'], { cwd })).code).toBe(0)
  })

  test('a draft that is left alone is named', async () => {
    const { code, stdout, stderr } = await run(['french.md', '--format', 'compact'], { cwd })
    expect(stdout).toMatch(/^french\.md:1:1: info .*not English.* \(notice\)\n$/)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const figures = await run(['extract', 'french.md', '--format', 'jsonl'], { cwd })
    expect(figures).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('french.md:1: ') })
  })
})

describe('a command that makes no sense', () => {
  test.each<[string[], string]>([
    [['--formt', 'json'], "unknown option '--formt' (Did you mean --format?)"],
    [['--xyzzy'], "unknown option '--xyzzy' (statlint --help lists what there is)"],
    [
      ['--format', 'xml'],
      "option '--format <name>' argument 'xml' is invalid. Allowed choices are pretty, compact, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html.",
    ],
    [
      ['--rule', 'missing-sorce=off'],
      '--rule missing-sorce=off: no rule is called “missing-sorce”; did you mean missing-source?',
    ],
    [['--rule', 'missing-source=of'], '--rule missing-source=of: “of” is no level; did you mean off?'],
    [['--rule', 'missing-source'], '--rule missing-source: say a level too: --rule missing-source=error.'],
    [
      ['--date', '2025-02-30'],
      "option '--date <day>' argument '2025-02-30' is invalid. It is a day of the calendar, written YYYY-MM-DD.",
    ],
    [['--max-warnings', 'x'], "option '--max-warnings <n>' argument 'x' is invalid. It is a whole number, 0 or more."],
    [['--text', 'x'], '--text: takes the place of files; leave out the paths.'],
    [['--jsonl'], '--jsonl: reads standard input; leave out the paths.'],
    [
      ['--output-file', 'csv=good.csv'],
      '--output-file csv=good.csv: no format is called “csv”; there are pretty, compact, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html; a file of that name is ./csv=good.csv.',
    ],
    [['--output-file', 'sarf=a.sarif'], '--output-file sarf=a.sarif: no format is called “sarf”; did you mean sarif?'],
    [['--output-file', 'sarif=good.md'], '--output-file: would overwrite the draft good.md; name another file.'],
    [['--output-file', 'good.md'], '--output-file: would overwrite the draft good.md; name another file.'],
  ])('%j', async (args, line) => {
    const outcome = await run(['good.md', ...args], { cwd })
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: `statlint: ${line}\n` })
    expect(await readFile(join(cwd, 'good.md'), 'utf8')).toContain('78%')
  })

  test('a folder as standard input', async () => {
    for (const args of ['- --format compact', '--format compact', '--jsonl']) {
      const child = spawn('bash', ['-c', `node '${run.program}' ${args} < folder; echo $?`], { cwd })
      const [out, errors] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()])
      expect(Buffer.concat(errors).toString()).toBe('statlint: <stdin>: is a folder; name a file.\n')
      expect(Buffer.concat(out).toString()).toBe('2\n')
    }
  })

  test('an output file that is a folder', async () => {
    const { code, stderr } = await run(['good.md', '--output-file', 'folder'], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'statlint: folder: is a folder; name a file.\n' })
  })

  test('a rule to explain that there is not', async () => {
    expect(await run(['explain', 'missing-sorce'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'statlint: explain: no rule is called “missing-sorce”; did you mean missing-source?\n',
    })
    expect((await run(['explain', 'constructor'], { cwd })).code).toBe(2)
  })
})
