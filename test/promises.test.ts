/** What holds of every run, whatever is linted: no network is asked, and no clock, time zone or language of the machine shows. */
import { describe, expect, test } from 'vitest'
import { commandLine } from './process.ts'
import { forest } from './tree.ts'

const run = await commandLine()
const plant = forest('promises')

const DRAFT = `Some 78% of allotments have a [waiting list](https://example.org/list?utm_source=a).

In 1990, 4,500 of 9,000 growers sold honey, which is 51%.
`

/** A Node that tells of whoever would speak to the network, and does not let them. */
const WATCHED = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`
    import net from 'node:net'
    import dgram from 'node:dgram'
    import dns from 'node:dns'
    const refuse = () => { process.stderr.write('The network was asked.\\n'); throw new Error('refused') }
    net.Socket.prototype.connect = dgram.Socket.prototype.send = dns.lookup = globalThis.fetch = refuse
  `)}`,
}

describe('no network is asked', () => {
  test.each([[['a.md', '--preset', 'all', '--format', 'sarif']], [['extract', 'a.md']], [['init']]])(
    'by %j',
    async (args) => {
      const { code, stderr } = await run(args, { cwd: plant({ 'a.md': DRAFT }), env: WATCHED })
      expect(stderr).toBe('')
      expect(code).toBeLessThan(2)
    },
  )

  test('which would be seen', async () => {
    const rule = `export default { summary: 'A.', why: 'B.', advice: 'C.', severity: 'warning', flags: [], allows: [],
      *check() { fetch('http://localhost:9') } }`
    const cwd = plant({ 'a.md': DRAFT, 'asks.mjs': rule, '.statlintrc.yaml': 'plugins: [./asks.mjs]\n' })
    expect((await run(['a.md'], { cwd, env: WATCHED })).stderr).toContain('The network was asked.')
  })
})

test('where and in which language the machine stands does not show', async () => {
  const cwd = plant({ 'b.md': DRAFT, 'ä.md': DRAFT, 'a.md': DRAFT, 'Z.md': DRAFT })
  const args = ['--preset', 'all', '--date', '2025-06-01', '--format', 'json']
  const plain = await run(args, { cwd })
  expect(JSON.parse(plain.stdout)).toHaveLength(4)
  for (const [TZ, LANG] of [
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['America/Adak', 'C'],
  ] as const)
    expect(await run(args, { cwd, env: { TZ, LANG, LC_ALL: LANG } })).toEqual(plain)
})

test.each([
  ['a.md', `<!-- statlint-disable-next-line -- counted -->\n${DRAFT}`],
  ['a.mdx', `<Tip>a</Tip>\n{/* statlint-disable-next-line -- counted */}\n${DRAFT}\n<Tip>b</Tip>\n`],
  ['a.html', `<!-- statlint-disable-next-line -- counted -->\n<p>${DRAFT.split('\n')[0]}</p>\n`],
])('a directive with a reason is one in %s', async (name, draft) => {
  const linesWith = async (...args: readonly string[]) => {
    const { stdout } = await run([name, '--rule', 'opaque-link=error', '--format', 'json', ...args], {
      cwd: plant({ [name]: draft }),
    })
    const [file] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[]
    return file?.messages.filter(({ ruleId }) => ruleId === 'opaque-link').length
  }
  expect(await linesWith()).toBe(0)
  expect(await linesWith('--no-inline-config')).toBe(1)
})
