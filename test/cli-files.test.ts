/** Which drafts the command line takes: what is ignored stays ignored, and what is asked for is told of. */
import { describe, expect, test } from 'vitest'
import { commandLine } from './process.ts'
import { forest } from './tree.ts'

const run = await commandLine()
const plant = forest('cli-files')

const UNSOURCED = 'Some 78% of allotments have a waiting list.\n'

test('what is too large to be a draft is left out, which is said, unless it is named', async () => {
  const cwd = plant({ 'a.md': UNSOURCED, 'dump.txt': `${UNSOURCED}\n${'word '.repeat(220_000)}\n` })
  const line = 'statlint: dump.txt: is left out: at 1.0 MiB it is no draft of anyone’s; name the file to lint it.\n'
  const compact = ['--format', 'compact']
  expect(await run(['.', ...compact], { cwd })).toMatchObject({
    code: 0,
    stdout: expect.not.stringContaining('dump.txt'),
    stderr: line,
  })
  const named = await run(['dump.txt', ...compact], { cwd })
  expect(named).toMatchObject({ code: 0, stdout: expect.stringContaining('dump.txt:1:6'), stderr: '' })
})

describe('what is ignored', () => {
  const cwd = plant({
    '.git/HEAD': '',
    '.gitignore': 'built/\n',
    '.statlintignore': 'old.md\nolder.md\n',
    '.statlintrc.yaml': 'ignores: [drafts/**]\n',
    'built/page.html': `<p>${UNSOURCED}</p>`,
    'drafts/a.md': UNSOURCED,
    'old.md': UNSOURCED,
    'older.md': UNSOURCED,
    'posts/new.md': UNSOURCED,
  })
  const files = async (...args: string[]) => {
    const { code, stdout, stderr } = await run(['--format', 'json', ...args], { cwd })
    return { code, files: JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath), stderr }
  }

  test('is not found in folders and by globs', async () => {
    expect(await files()).toEqual({ code: 0, files: ['posts/new.md'], stderr: '' })
    expect(await files('**/*.{md,html}')).toEqual({ code: 0, files: ['posts/new.md'], stderr: '' })
    expect((await run(['extract', '.', '--format', 'jsonl'], { cwd })).stdout).toMatch(
      /^\{"filePath":"posts\/new\.md".*\}\n$/,
    )
  })

  test('stays ignored when it is named, which is said once', async () => {
    const said = (line: string) => `statlint: ${line}; --no-ignore lints what is ignored.\n`
    expect(await files('posts/new.md', 'old.md', 'older.md', 'built')).toEqual({
      code: 0,
      files: ['posts/new.md'],
      stderr: said('old.md: is ignored by .statlintignore, and so are 2 more'),
    })
    expect(await files('drafts/*')).toEqual({
      code: 0,
      files: [],
      stderr: said('drafts/*: is ignored by .statlintrc.yaml'),
    })
    const piped = await run(['--stdin-filename', 'old.md', '--format', 'json'], { cwd, stdin: UNSOURCED })
    expect(piped).toEqual({ code: 0, stdout: '[]\n', stderr: said('old.md: is ignored by .statlintignore') })
  })

  test('cannot be known where its patterns cannot be read', async () => {
    const cwd = plant({ 'a.md': UNSOURCED, '.statlintignore/a': '' })
    const stderr = 'statlint: .statlintignore: is a folder; name a file.\n'
    expect(await run(['.'], { cwd })).toEqual({ code: 2, stdout: '', stderr })
  })

  test('is linted where that is wanted', async () => {
    expect((await files('--no-ignore')).files).toEqual([
      'built/page.html',
      'drafts/a.md',
      'old.md',
      'older.md',
      'posts/new.md',
    ])
    expect((await files('--no-gitignore')).files).toEqual(['built/page.html', 'posts/new.md'])
    expect(await files('old.md', '--no-ignore')).toEqual({ code: 0, files: ['old.md'], stderr: '' })
  })
})
