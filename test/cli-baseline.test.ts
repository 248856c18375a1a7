/** Living with what is there: a baseline written once, and only what is new from then on. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine } from './process.ts'
import { forest, grow } from './tree.ts'

const run = await commandLine()
const plant = forest('cli-baseline')

const bare = (percent: number) => `Some ${percent}% of allotments have a waiting list.\n`
const NAME = '.statlint-baseline.json'

/** A folder with a baseline of what is in it. */
async function known(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = plant(files)
  await run(['baseline', 'update'], { cwd })
  return cwd
}

const compact = (cwd: string, ...args: readonly string[]) =>
  run(['--format', 'compact', '--baseline', NAME, ...args], { cwd })

const found = ({ stdout }: { readonly stdout: string }) =>
  stdout.split('\n').flatMap((line) => /^(\S+):(\d+:\d+):.*“(\d+%)” has no source/.exec(line)?.slice(1).join(' ') ?? [])

describe('a baseline', () => {
  test('leaves out what it knows, wherever that has moved to, and tells of what is new', async () => {
    const cwd = await known({ 'posts/a.md': bare(1), 'posts/b.md': bare(2) })
    expect(await compact(cwd)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(found(await compact(join(cwd, 'posts'), '--baseline', join('..', NAME)))).toEqual([])
    grow(cwd, { 'posts/a.md': `New.\n\n${bare(1)}\n${bare(10)}` })
    expect(found(await compact(cwd))).toEqual(['posts/a.md 5:6 10%'])
    const { code } = await compact(cwd, '--max-warnings', '0', '--rule', 'conflicting-figures=off')
    expect(code).toBe(1)
  })

  test('is named in the configuration once, and left aside where that is wanted', async () => {
    const cwd = plant({ '.statlintrc.yaml': 'baseline: known/findings.json\n', 'known/a': '', 'a.md': bare(1) })
    const written = await run(['baseline', 'update', 'a.md'], { cwd })
    const name = join('known', 'findings.json')
    expect(written).toEqual({ code: 0, stdout: `${name}: 1 finding added, 0 taken out, 1 in all.\n`, stderr: '' })
    expect(JSON.parse(readFileSync(join(cwd, name), 'utf8')).files).toEqual({
      '../a.md': { 'missing-source': [expect.stringMatching(/^[0-9a-f]{12}$/)] },
    })
    expect((await run(['--format', 'compact'], { cwd })).stdout).toBe('')
    expect(found(await run(['--format', 'compact', '--no-baseline'], { cwd }))).toEqual(['a.md 1:6 1%'])
  })

  test('has nothing to say of a text without a file', async () => {
    const cwd = await known({ 'a.md': bare(1) })
    expect(found(await compact(cwd, '--text', bare(1)))).toEqual(['<text> 1:6 1%'])
    expect(
      found(
        await run(['--format', 'compact', '--baseline', NAME, '--stdin-filename', 'a.md'], { cwd, stdin: bare(1) }),
      ),
    ).toEqual([])
  })
})

describe('what is gone', () => {
  const gone = (count: number) =>
    `statlint: ${NAME}: ${count} of its findings are gone; statlint baseline prune takes them out.\n`

  test('is told of, unless this run could not have found it', async () => {
    const cwd = await known({ 'a.md': bare(1), 'b.md': bare(2), 'c.md': bare(3) })
    rmSync(join(cwd, 'c.md'))
    expect((await compact(cwd)).stderr).toBe(gone(1))
    grow(cwd, { 'a.md': 'None.\n' })
    expect((await compact(cwd)).stderr).toBe(gone(2))
    expect((await compact(cwd, 'b.md')).stderr).toBe(gone(1))
    expect((await compact(cwd, '--rule', 'missing-source=off')).stderr).toBe(gone(1))
  })

  test('is pruned, and nothing added', async () => {
    const cwd = await known({ 'a.md': bare(1), 'b.md': bare(2), 'c.md': bare(3) })
    rmSync(join(cwd, 'c.md'))
    grow(cwd, { 'a.md': 'None.\n', 'b.md': `${bare(2)}\n${bare(20)}` })
    const options = ['--baseline', NAME, '--rule', 'conflicting-figures=off']
    const { code, stdout } = await run(['baseline', 'prune', ...options], { cwd })
    expect(stdout).toBe(`${NAME}: 0 findings added, 2 taken out, 1 in all (1 new left out).\n`)
    expect(code).toBe(0)
    expect(found(await compact(cwd))).toEqual(['b.md 3:6 20%'])
  })

  test('stays for drafts that are not named', async () => {
    const cwd = await known({ 'a.md': bare(1), 'b.md': bare(2) })
    grow(cwd, { 'a.md': bare(10), 'b.md': bare(20) })
    const { stdout } = await run(['baseline', 'update', 'a.md'], { cwd })
    expect(stdout).toBe(
      `${NAME}: 1 finding added, 1 taken out, 2 in all.\nEvery run knows it when the configuration says: baseline: ${NAME}\n`,
    )
    expect(found(await compact(cwd))).toEqual(['b.md 1:6 20%'])
  })
})

describe('a frozen baseline fails the run', () => {
  const line = (lacks: number, has: number) =>
    `statlint: --frozen-baseline: ${NAME} lacks ${lacks} of what is found and has ${has} of what is gone.\n`

  test.each<[string, Record<string, string>, number, string]>([
    ['not where nothing changed', {}, 0, ''],
    ['where it would grow', { 'b.md': bare(2) }, 1, line(1, 0)],
    ['where it could shrink', { 'a.md': 'None.\n' }, 1, line(0, 1)],
  ])('%s', async (_, change, code, stderr) => {
    const cwd = await known({ 'a.md': bare(1) })
    grow(cwd, change)
    expect(await compact(cwd, '--frozen-baseline')).toMatchObject({ code, stderr })
  })
})

describe('a baseline that cannot be used gets one line', () => {
  const cwd = plant({
    'a.md': bare(1),
    'merged.json': '<<<<<<< HEAD\n{}',
    'other.json': '{"version":9}',
    'folder/a.md': '',
  })
  const broken = 'resolve the merge that left it so, or delete it and write it anew.'
  test.each<[string[], string]>([
    [['--baseline', 'gone.json'], 'gone.json: is not there; statlint baseline update writes it.'],
    [['--baseline', 'merged.json'], `merged.json: is not JSON; ${broken}`],
    [['--baseline', 'other.json'], 'other.json: is no baseline of version 1; delete it and write it anew.'],
    [['--baseline', 'folder'], 'folder: is a folder; name a file.'],
    [['--frozen-baseline'], '--frozen-baseline: there is no baseline; name it by --baseline.'],
    [['baseline', 'prune'], `${NAME}: is not there; statlint baseline update writes it.`],
    [['baseline', 'update', '--baseline', 'merged.json'], `merged.json: is not JSON; ${broken}`],
    [['baseline', 'update', '-'], '-: a baseline is about files.'],
    [['baseline', 'updat'], "unknown command 'updat' (Did you mean update?)"],
  ])('%j', async (args, line) => {
    expect(await run(args, { cwd })).toEqual({ code: 2, stdout: '', stderr: `statlint: ${line}\n` })
  })

  test('nor is one written while a draft could not be read', async () => {
    const { code } = await run(['baseline', 'update', 'a.md', 'gone.md'], { cwd })
    expect(code).toBe(2)
    expect((await run(['--baseline', NAME], { cwd })).stderr).toContain('is not there')
  })
})
