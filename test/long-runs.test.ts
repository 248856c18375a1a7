/** Long runs say what they do: progress on a terminal, and where the time went. */
import { describe, expect, test } from 'vitest'
import { clearProgress, progressOn } from '../src/cli/progress.ts'
import { readDocument } from '../src/document.ts'
import { newStats } from '../src/report/stats.ts'
import { commandLine } from './process.ts'
import { forest } from './tree.ts'

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
  stats.add({ filePath: 'a.txt', document, findings: [] })
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
