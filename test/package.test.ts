/** The package as its users get it: packed from this tree and installed into an empty folder. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'statlint-package-'))
const installed = join(folder, 'node_modules/statlint')

/** Packing runs `prepare`, so what is packed is built from this tree; an install without dependencies needs no network. */
beforeAll(() => {
  const npm = (cwd: string, ...args: readonly string[]) => execFileSync('npm', args, { cwd, stdio: 'pipe' })
  npm(root, 'pack', '--pack-destination', folder)
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

test('it installs as one package of at most 3 MB', () => {
  const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as { packages: object }
  expect(Object.keys(lock.packages)).toEqual(['node_modules/statlint'])
  expect(sizeOf(installed)).toBeLessThan(3_000_000)
})

test('it lints piped text', () => {
  const { status, stdout, stderr } = spawnSync('npx', ['--offline', 'statlint', '--format', 'compact'], {
    cwd: folder,
    encoding: 'utf8',
    input: 'Studies show that 70% of gardeners talk to their plants.\n',
  })
  expect(stdout, stderr).toContain('vague-attribution')
  expect(status).toBe(0)
})

test('a script can use its API', () => {
  const script = `
    import { extract, lint } from 'statlint'
    const text = 'Some 78% of allotments have a waiting list.'
    const ruleIds = lint(text).messages.map(({ ruleId }) => ruleId)
    const figures = extract(text).map(({ text, value }) => [text, value])
    console.log(JSON.stringify({ ruleIds, figures }))`
  expect(JSON.parse(node(script))).toEqual({ ruleIds: ['missing-source'], figures: [['78%', 78]] })
})

test('a browser can, with nothing of Node’s at hand', async () => {
  const page = join(folder, 'page.js')
  writeFileSync(
    page,
    `import { extract, lint } from 'statlint'
     const [text, markdown] = ['Some 78% of allotments have a waiting list.', '# Rents\\n\\n**4%** more.\\n']
     globalThis.ruleIds = lint(text).messages.map(({ ruleId }) => ruleId)
     globalThis.figures = extract(markdown, { language: 'markdown' }).map(({ text, line }) => [text, line])`,
  )
  const iife = { format: 'iife', codeSplitting: false } as const
  const { output } = await build({ input: page, platform: 'browser', write: false, output: iife })
  expect(output.map(({ type }) => type)).toEqual(['chunk'])
  expect(output[0].imports).toEqual([])
  const window = { performance, ruleIds: [], figures: [] }
  runInNewContext(output[0].code, window)
  expect(Array.from(window.ruleIds)).toEqual(['missing-source'])
  expect(JSON.stringify(window.figures)).toBe('[["4%",3]]')
})

test('its types hold in a strict project', () => {
  symlinkSync(join(root, 'node_modules/typescript'), join(folder, 'node_modules/typescript'))
  writeFileSync(
    join(folder, 'use.ts'),
    `import { defineConfig, defineRule, lint } from 'statlint'
     import figures, { findQuantities } from 'statlint/figures'
     export const ids: readonly string[] = lint('12%').messages.map(({ ruleId }) => ruleId)
     export const config = defineConfig({ rules: { 'missing-source': 'off' } })
     export { defineRule, figures, findQuantities }`,
  )
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', 'use.ts']
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...options], { cwd: folder, encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

test('it names the licence of every library that its sources import', () => {
  const licences = readFileSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  const libraries = librariesIn(join(root, 'src'))
  expect(libraries).not.toEqual([])
  expect(libraries.filter((name) => !licences.includes(`Name: ${name}\n`))).toEqual([])
  expect(libraries.flatMap(copyrightsOf).filter((line) => !licences.includes(line))).toEqual([])
})

/** The lines of a library's licence that name who holds the copyright. */
function copyrightsOf(library: string): string[] {
  const at = join(root, 'node_modules', library)
  const [file] = readdirSync(at).filter((name) => /^licen[sc]e/i.test(name))
  const lines = file === undefined ? [] : readFileSync(join(at, file), 'utf8').split('\n')
  return lines.filter((line) => /copyright (?:\(c\)|\d)/i.test(line)).map((line) => line.trim())
}

function node(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, encoding: 'utf8' })
}

/** In bytes, of a folder and all below it. */
function sizeOf(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path).reduce((size, name) => size + sizeOf(join(path, name)), 0)
}

/** What the modules of a folder import by name, types aside and Node's own left out. */
function librariesIn(path: string): string[] {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join(path, name), 'utf8').matchAll(/^import (?!type)[^']*'((?:@[a-z-]+\/)?[a-z][a-z0-9-]*)/gm),
    ])
    .map(([, name = '']) => name)
  return [...new Set(names)].filter((name) => name !== 'node').sort()
}
