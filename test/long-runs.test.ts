/** Long runs say what they do: progress on a terminal, and where the time went. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { clearProgress, progressOn } from '../src/cli/progress.ts'
import { readDocument } from '../src/document.ts'
import { fileResultOf } from '../src/report/found.ts'
import { newStats } from '../src/report/stats.ts'
import { commandLine } from './process.ts'
import { forest, grow } from './tree.ts'

/** A terminal, and a clock that is set by hand. */
function terminal(isTTY = true) {
  const written: string[] = []
  const clock = { now: 0 }
  const screen = { isTTY, columns: 24, write: (text: string) => written.push(text) }
  return { written, clock, screen, progress: progressOn(screen, () => clock.now) }
}

describe('progress', () => {
  test('is told of after a second, now and then, cut to the screen, and taken away', () => {
    const { written, clock, screen, progress } = terminal()
    progress.expect(900)
    for (const [now, file] of [
      [999, 'a.md'],
      [1000, 'b.md'],
      [1099, 'c.md'],
      [1100, 'posts/\u001B[31m-long.md'],
    ] as const) {
      clock.now = now
      progress.at(file)
    }
    clearProgress(screen)
    clearProgress(screen)
    expect(written).toEqual(['\rdraft 2 of 900: b.md\u001B[K', '\rdraft 4 of 900: posts/…\u001B[K', '\r\u001B[K'])
  })

  test('is not, where there is no terminal', () => {
    const { written, clock, screen, progress } = terminal(false)
    clock.now = 5000
    progress.at('a.md')
    clearProgress(screen)
    expect(written).toEqual([])
  })
})

test('statistics count what was read and add up the times of each part, the dearest first', () => {
  const stats = newStats()
  const source = 'Some 78% of allotments have a waiting list. None is here.'
  const document = readDocument(source, {
    language: 'text',
    filePath: 'a.txt',
    today: '2026-01-01',
    timed: stats.timed,
  })
  stats.add(fileResultOf('a.txt', document, []))
  expect(() =>
    stats.timed('a-rule', () => {
      throw new Error('no')
    }),
  ).toThrow('no')
  const [sums, , ...rows] = stats.text(2000).trimEnd().split('\n')
  expect(sums).toBe('1 file, 2 sentences, 1 figure, 1 claim, 0 findings in 2.00 s')
  const parts = rows.map((row) => /^(.+?) +([\d.]+) ms +([\d.]+)%$/.exec(row)?.slice(1) ?? [row])
  expect(parts.map(([name]) => name).sort()).toEqual([
    'a-rule',
    'all else',
    'claims and sources',
    'figures',
    'reading',
    'sentences',
  ])
  expect(parts[0]?.[0]).toBe('all else')
  const sum = parts.reduce((sum, [, ms]) => sum + Number(ms), 0)
  expect(Math.abs(sum - 2000)).toBeLessThan(1)
})

describe('on the command line', async () => {
  const run = await commandLine()
  const cwd = forest('long-runs')({ 'a.md': 'Some 78% of allotments have a waiting list.\n', 'b.md': 'None.\n' })

  test('statistics stand beside the report', async () => {
    const plain = await run(['--format', 'json'], { cwd })
    const { code, stdout, stderr } = await run(['--format', 'json', '--stats'], { cwd })
    expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout })
    expect(stderr).toMatch(/^2 files, 2 sentences, 1 figure, 1 claim, 1 finding in [\d.]+ s\n\n/)
    expect(stderr).toMatch(/^missing-source +[\d.]+ ms +[\d.]+%$/m)
  })
})

describe('--watch', async () => {
  const run = await commandLine()
  const plant = forest('watch')

  test('lints again what is saved: a draft alone, and all when the settings are', async () => {
    const cwd = plant({ 'a.md': 'None.\n', 'b.md': 'Some 78% of allotments have a waiting list.\n', 'c.rst': '' })
    const child = spawn(process.execPath, [run.program, '--watch', '--format', 'compact'], { cwd })
    const heard = listening(child)
    await heard(/statlint: waiting .*\n/)
    grow(cwd, { 'c.rst': 'Some 1% of cats.\n', 'a.md': 'Some 61% of the stalls sell honey.\n' })
    expect(linesOf(await heard(/“61%” has no source.*\n/))).toEqual([
      'a.md:1:6: warning “61%” has no source. (missing-source)',
      'statlint: a.md: saved.',
    ])
    grow(cwd, { '.statlintrc.yaml': 'rules: { missing-source: error }\n' })
    expect(linesOf(await heard(/b\.md.*“78%” has no source.*\n/))).toEqual([
      'a.md:1:6: error “61%” has no source. (missing-source)',
      'b.md:1:6: error “78%” has no source. (missing-source)',
      'statlint: the settings were saved.',
    ])
    child.kill()
    await once(child, 'close')
  })

  test('takes settings that are code, and plugins, as they are saved', async () => {
    const rule = (words: string) => `export default { summary: 'A.', why: 'B.', advice: 'C.', severity: 'warning',
      flags: [], allows: [], *check({ sentences: [{ span }] }) { yield { at: span, message: '${words}' } } }`
    const settings = (level: string) => `export default { plugins: ['./mine.mjs'], rules: { mine: '${level}' } }`
    const cwd = plant({ 'a.md': 'A.\n', 'mine.mjs': rule('It was.'), 'statlint.config.mjs': settings('warning') })
    const child = spawn(process.execPath, [run.program, 'a.md', '--watch', '--format', 'compact'], { cwd })
    const heard = listening(child)
    await heard(/waiting .*\n/)
    grow(cwd, { 'mine.mjs': rule('It is.') })
    expect(await heard(/It is.*\n/)).toContain('a.md:1:1: warning It is. (mine)')
    grow(cwd, { 'statlint.config.mjs': settings('error') })
    expect(await heard(/error.*\n/)).toContain('a.md:1:1: error It is. (mine)')
    child.kill()
    await once(child, 'close')
  })

  test('is about files', async () => {
    const line = '--watch: is about files; leave out standard input.'
    expect(await run(['--watch', '-'], { stdin: '' })).toEqual({ code: 2, stdout: '', stderr: `statlint: ${line}\n` })
  })
})

/** Two streams have no order between them. */
function linesOf(text: string): string[] {
  return text.trimEnd().split('\n').sort()
}

/** Gives what waits until a process has written something, and hands over all that it has written since. */
function listening(child: ChildProcessWithoutNullStreams): (words: RegExp) => Promise<string> {
  let heard = ''
  const news = new EventEmitter()
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      heard += text
      news.emit('text')
    })
  return async (words) => {
    while (!words.test(heard)) await once(news, 'text')
    const all = heard
    heard = ''
    return all
  }
}
