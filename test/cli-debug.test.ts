/** What a run tells of itself: where everything comes from with `--debug`, and one line without it, whatever has gone wrong. */
import { describe, expect, test } from 'vitest'
import { commandLine } from './process.ts'
import { forest } from './tree.ts'

const run = await commandLine()
const plant = forest('cli-debug')

const UNSOURCED = 'Some 78% of allotments have a waiting list.\n'

/** The lines of standard error without the times, which differ from run to run. */
function told(stderr: string): string[] {
  return stderr.split('\n').map((line) => line.replace(/^(statlint:) \d+ ms:/, '$1'))
}

describe('--debug', () => {
  test('says what settings hold and what was read, beside the same report', async () => {
    const cwd = plant({ 'a.md': UNSOURCED, 'base.yaml': '', '.statlintrc.yaml': 'extends: ./base.yaml\n' })
    const args = ['a.md', '--format', 'compact', '--cache']
    const { stdout, stderr } = await run([...args, '--debug'], { cwd })
    expect(told(stderr)).toEqual([
      expect.stringMatching(/^statlint: statlint \d+\.\d+\.\d+, Node v\d+.*, in .+/),
      expect.stringMatching(/^statlint: configured by .*base\.yaml behind .*\.statlintrc\.yaml$/),
      'statlint: drafts: 1, threads: 1',
      'statlint: a.md: not in the cache',
      'statlint: a.md: markdown; sentences 1, figures 1, claims 1, findings 1',
      '',
    ])
    expect(await run(args, { cwd })).toEqual({ code: 0, stdout, stderr: '' })
    expect(told((await run([...args, '--debug'], { cwd })).stderr)).toContain(
      'statlint: a.md: as it stands in the cache',
    )
  })

  test('shows where a rule threw', async () => {
    const rule = `export default { summary: 'A.', why: 'B.', advice: 'C.', severity: 'warning', flags: [], allows: [],
      *check() { throw new Error('no luck') } }`
    const cwd = plant({ 'a.md': UNSOURCED, 'mine.mjs': rule, '.statlintrc.yaml': 'plugins: [./mine.mjs]\n' })
    expect((await run(['a.md'], { cwd })).stderr).not.toContain('mine.mjs:2')
    expect((await run(['a.md', '--debug'], { cwd })).stderr).toContain('mine.mjs:2')
  })
})

describe('a failure that nobody has foreseen', () => {
  const cwd = plant({ 'c.mjs': 'export default { get extends() { throw new Error("no luck") } }' })
  const args = ['--text', UNSOURCED, '--config', 'c.mjs']
  const line = 'statlint: it failed where it never should (Error: no luck); --debug shows where.'

  test('is one line and the exit code of what could not be done', async () => {
    expect(await run(args, { cwd })).toEqual({ code: 2, stdout: '', stderr: `${line}\n` })
  })

  test('has its place shown where that is asked for', async () => {
    const { code, stderr } = await run([...args, '--debug'], { cwd })
    expect(code).toBe(2)
    expect(told(stderr)).toContain(line)
    expect(stderr).toContain('c.mjs:1')
  })
})
