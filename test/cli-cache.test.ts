/** What a run need not do twice, and what it does in threads: neither may show in what it says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { poolOf } from '../src/run/pool.ts'
import { commandLine } from './process.ts'
import { forest, grow } from './tree.ts'

const run = await commandLine()
const plant = forest('cache')
const POSTS = {
  'a.md': 'Some 78% of allotments have a waiting list.\n',
  'b.md': '---\ndate: 2020-01-01\n---\n\nNone here.\n',
  'c.txt': 'Studies show that 70% of gardeners talk to plants.\n',
}

describe('--cache', () => {
  const json = ['--format', 'json', '--cache']

  test('remembers what was found, and lints what has changed', async () => {
    const cwd = plant(POSTS)
    const plain = await run(['--format', 'json'], { cwd })
    expect(await run(json, { cwd })).toEqual(plain)
    expect(await run(json, { cwd })).toEqual(plain)
    replaceIn(cwd, '“78%” has no source.', 'It was remembered.')
    expect((await run(json, { cwd })).stdout).toContain('It was remembered.')
    grow(cwd, { 'a.md': `${POSTS['a.md']}\n` })
    expect((await run(json, { cwd })).stdout).toContain('“78%” has no source.')
  })

  test('forgets what was judged by other settings, on another day or by another version', async () => {
    const cwd = plant(POSTS)
    const isRemembered = async (...args: readonly string[]) => {
      replaceIn(cwd, '“78%” has no source.', 'It was remembered.')
      return (await run([...json, ...args], { cwd })).stdout.includes('It was remembered.')
    }
    await run(json, { cwd })
    expect(await isRemembered()).toBe(true)
    expect(await isRemembered('--rule', 'missing-source=error')).toBe(false)
    expect(await isRemembered()).toBe(false)
    replaceIn(cwd, /"day":"[\d-]+"/g, '"day":"2001-01-01"')
    expect(await isRemembered()).toBe(false)
    replaceIn(cwd, /"version":"[^"]+"/, '"version":"0.0.1"')
    expect(await isRemembered()).toBe(false)
    writeFileSync(join(cwd, '.statlintcache'), '{')
    expect((await run(json, { cwd })).code).toBe(0)
  })

  test('forgets what a plugin judged that has changed since, were it in a file that it imports', async () => {
    const cwd = plant({
      'a.md': POSTS['a.md'],
      'rules/mine.mjs': `import { words } from '../lib/words.mjs'
        export default { summary: 'A.', why: 'B.', advice: 'C.', severity: 'warning', flags: [], allows: [],
          *check({ sentences: [{ span }] }) { yield { at: span, message: words } } }`,
      'lib/words.mjs': "export { words } from './deeper.mjs'",
      'lib/deeper.mjs': "export const words = 'As it was.'",
      '.statlintrc.yaml': 'plugins: [./rules]\n',
    })
    expect((await run(json, { cwd })).stdout).toContain('As it was.')
    replaceIn(cwd, 'As it was.', 'It was remembered.')
    expect((await run(json, { cwd })).stdout).toContain('It was remembered.')
    grow(cwd, { 'lib/deeper.mjs': "export const words = 'As it is.'" })
    expect((await run(json, { cwd })).stdout).toContain('As it is.')
  })

  test('stands where it is told to, and keeps nothing of drafts that are gone', async () => {
    const cwd = plant({ ...POSTS, '.statlintcache': '{"version":"0.1.0","entries":{"gone.md":{}}}' })
    const { stdout } = await run([...json, '--stats'], { cwd })
    expect(readFileSync(join(cwd, '.statlintcache'), 'utf8')).not.toContain('gone.md')
    expect((await run(['--format', 'json', '--cache-location', 'x/cache.json'], { cwd })).stdout).toBe(stdout)
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'x/cache.json'), 'utf8')).entries)).toContain('../a.md')
    expect(await run(['a.md', '--cache-location', 'a.md/c'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'statlint: a.md/c: cannot be written: a part of its path is a file; check the path.\n',
    })
  })
})

function replaceIn(cwd: string, words: string | RegExp, by: string): void {
  const file = join(cwd, '.statlintcache')
  writeFileSync(file, readFileSync(file, 'utf8').replace(words, by))
}

describe('--concurrency', () => {
  test('changes nothing in what is said, nor in which order', async () => {
    const drafts = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [`${n}.md`, `Some ${n + 20}% of allotments have a waiting list.\n`]),
    )
    const settings = { '.statlintrc.yaml': 'overrides: [{ files: 1*.md, rules: { missing-source: error } }]\n' }
    const cwd = plant({ ...drafts, ...settings, 'x.md': 'x\0' })
    const alone = await run(['--concurrency', '1'], { cwd })
    expect(alone.code).toBe(2)
    expect(alone.stdout).toContain('11 errors and 49 warnings')
    expect(await run(['--concurrency', '3'], { cwd })).toEqual(alone)
    expect(await run([], { cwd })).toEqual(alone)
  })
})

describe('a pool', () => {
  const DOUBLING = `require('node:worker_threads').parentPort.on('message', (n) => {
    if (n === 3) process.exit(1)
    require('node:worker_threads').parentPort.postMessage(2 * n)
  })`

  test('answers each question, and outlives a thread that ends', async () => {
    let started = 0
    const pool = poolOf<number, number>(2, () => {
      started++
      return new Worker(DOUBLING, { eval: true })
    })
    const answers = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => pool.ask(n)))
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : String(answer.reason)))).toEqual([
      2,
      4,
      'Error: its thread ended',
      8,
      10,
    ])
    expect(started).toBeLessThanOrEqual(3)
    await pool.close()
  })
})
