/** What a change brings, and nothing else: `--changed`, `--staged` and `--changed-lines` in real repositories. */
import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine } from './process.ts'
import { forest, grow } from './tree.ts'

const run = await commandLine()
const plant = forest('cli-changes')

const bare = (percent: number) => `Some ${percent}% of allotments have a waiting list.\n`

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'pipe' })
}

/** A repository on `main` with a commit of these files, on a branch off it. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = plant(files)
  git(cwd, 'init', '-q', '-b', 'main')
  commit(cwd)
  git(cwd, 'switch', '-q', '-c', 'branch')
  return cwd
}

function commit(cwd: string): void {
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-q', '-m', 'A commit')
}

/** The figures that are found without a source, by file. */
async function found(cwd: string, ...args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await run(['--format', 'compact', ...args], { cwd })
  expect(stderr).toBe('')
  return stdout
    .split('\n')
    .flatMap((line) => /^(.+?):\d+:.*“(\d+%)” has no source/.exec(line)?.slice(1).join(' ') ?? [])
}

describe('what changed', () => {
  test('since the default branch: committed, in the working tree and new, in what is named', async () => {
    const cwd = repository({ 'a.md': bare(1), 'posts/b b.md': bare(2), 'posts/c.md': bare(3), '.gitignore': 'no.md' })
    grow(cwd, { 'posts/b b.md': bare(20) })
    commit(cwd)
    grow(cwd, { 'posts/c.md': bare(30), 'new/d.md': bare(40), 'no.md': bare(50) })
    expect(await found(cwd, '--changed')).toEqual(['new/d.md 40%', 'posts/b b.md 20%', 'posts/c.md 30%'])
    expect(await found(join(cwd, 'posts'), '--changed')).toEqual(['b b.md 20%', 'c.md 30%'])
    expect(await found(cwd, '--changed', 'HEAD')).toEqual(['new/d.md 40%', 'posts/c.md 30%'])
    expect(await found(cwd, 'a.md', 'posts', '--changed=main')).toEqual(['posts/b b.md 20%', 'posts/c.md 30%'])
    expect((await run(['extract', '--changed=HEAD', '--format', 'csv'], { cwd })).stdout).toMatch(
      /^.*\nnew.*\nposts.*\n$/,
    )
  })

  test('is all there is before the first commit', async () => {
    const cwd = plant({ 'a.md': bare(1) })
    git(cwd, 'init', '-q')
    git(cwd, 'add', '-A')
    expect(await found(cwd, '--changed')).toEqual(['a.md 1%'])
    expect(await found(cwd, '--staged')).toEqual(['a.md 1%'])
  })

  test('in the index, as it stands there', async () => {
    const cwd = repository({ 'a.md': bare(1), 'b.md': bare(2) })
    grow(cwd, { 'a.md': bare(10) })
    git(cwd, 'add', 'a.md')
    grow(cwd, { 'a.md': bare(11), 'b.md': bare(20) })
    expect(await found(cwd, '--staged')).toEqual(['a.md 10%'])
    expect(await found(cwd, '--staged', '--changed-lines', 'b.md')).toEqual([])
  })

  test('line by line', async () => {
    const cwd = repository({ 'a.md': `${bare(1)}\n${bare(2)}\n${bare(3)}`, 'b.md': bare(4), 'c.md': bare(5) })
    grow(cwd, { 'a.md': `New.\n\n${bare(1)}\n${bare(20)}\n${bare(3)}`, 'd.md': bare(6) })
    renameSync(join(cwd, 'b.md'), join(cwd, 'e.md'))
    git(cwd, 'add', '-A')
    expect(await found(cwd, '--changed-lines')).toEqual(['a.md 20%', 'd.md 6%'])
    expect(await found(cwd, '--staged', '--changed-lines')).toEqual(['a.md 20%', 'd.md 6%'])
    const { code } = await run(['--changed-lines', '--rule', 'missing-source=error'], { cwd })
    expect(code).toBe(1)
  })
})

describe('a change that cannot be known gets one line', () => {
  const cwd = repository({ 'a.md': bare(1) })
  const outside = plant({ 'a.md': bare(1) })
  const shallow = plant({})
  git(cwd, 'commit', '-q', '--allow-empty', '-m', 'Another')
  git(cwd, 'switch', '-q', 'main')
  git(shallow, 'clone', '-q', '--depth', '1', '--branch', 'branch', `file://${cwd}`, '.')
  test.each<[string, string, string[], string]>([
    [
      'no repository',
      outside,
      ['--changed'],
      '--changed: needs a git repository, and this folder is in none; name the files.',
    ],
    [
      'no commit',
      cwd,
      ['--changed', 'a.md'],
      '--changed: “a.md” is no commit here; paths stand before the option, or behind “--”.',
    ],
    [
      'no history',
      shallow,
      ['--changed-lines'],
      '--changed-lines: the history is cut off before what it compares with; fetch all of it (fetch-depth: 0 in GitHub Actions).',
    ],
    ['no files', cwd, ['--staged', '--text', 'x'], '--staged: is about files; leave out the text or standard input.'],
    [
      'two wishes',
      cwd,
      ['--staged', '--changed'],
      "option '--staged' cannot be used with option '--changed [ref]' (statlint --help lists what there is)",
    ],
  ])('%s', async (_, folder, args, line) => {
    const env = { GIT_CEILING_DIRECTORIES: join(outside, '..') }
    expect(await run(args, { cwd: folder, env })).toEqual({ code: 2, stdout: '', stderr: `statlint: ${line}\n` })
  })

  test('no git', async () => {
    const { code, stderr } = await run(['--changed'], { cwd, env: { PATH: outside } })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'statlint: --changed: needs git, which is not installed here; name the files instead.\n',
    })
  })
})
