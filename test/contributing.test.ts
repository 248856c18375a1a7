/** The guide to a new rule works: its rule, put into a copy of the project, is generated into the index and passes its examples. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'statlint-guide-'))
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const [, file = '', rule = ''] = /<!-- (rules\/[a-z-]+\.ts) -->\n```ts\n([\s\S]*?)```/.exec(guide) ?? []
const id = file.slice('rules/'.length, -'.ts'.length)

beforeAll(() => {
  const listing = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  const parts = new Set(listing.split('\0').filter((part) => existsSync(join(root, part))))
  for (const part of parts) if (part) cpSync(join(root, part), join(copy, part))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  writeFileSync(join(copy, file), rule)
}, 60_000)

afterAll(() => rmSync(copy, { recursive: true }))

test('the rule of the guide is generated, passes its examples and keeps the laws of the house and the style', () => {
  vitest('test/generated.test.ts', '-u')
  expect(readFileSync(join(copy, 'rules/index.ts'), 'utf8')).toContain(`'${id}'`)
  for (const file of ['test/rules.test.ts', 'test/house.test.ts'])
    expect(vitest(file, '-t', id)).toMatch(/^ +Tests +[1-9]\d* passed/m)
  expect(() => run('@biomejs/biome/bin/biome', 'ci', file)).not.toThrow()
}, 120_000)

function vitest(...args: readonly string[]): string {
  return run('vitest/vitest.mjs', 'run', ...args)
}

function run(bin: string, ...args: readonly string[]): string {
  const env = { ...process.env, CI: '', NO_COLOR: '1' }
  const path = join(root, 'node_modules', bin)
  return execFileSync(process.execPath, [path, ...args], { cwd: copy, encoding: 'utf8', stdio: 'pipe', env })
}
