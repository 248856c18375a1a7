import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildProgram } from './program.ts'

const run = promisify(execFile)
const read = async (file: string) => parse(await readFile(file, 'utf8'))

describe('the action', () => {
  let root: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'statlint-action-'))
    await mkdir(join(root, 'action/dist'), { recursive: true })
    await symlink(resolve('scripts'), join(root, 'action/scripts'))
    await symlink(resolve(await buildProgram(), '..'), join(root, 'action/dist/bin'))
    await mkdir(join(root, 'posts'))
    await writeFile(join(root, 'action/package.json'), '{ "type": "module" }')
    await writeFile(join(root, 'posts/a.md'), 'Some 78% of allotments have a waiting list.\n')
    await writeFile(join(root, 'posts/b.md'), 'Nothing to see.\n')
  })
  afterAll(() => rm(root, { recursive: true }))

  /** What the composite step runs, with the environment that it sets. */
  async function lint(env: Record<string, string>) {
    const step = {
      ...process.env,
      GITHUB_ACTION_PATH: join(root, 'action'),
      GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
      ...env,
    }
    const done = run('bash', [resolve('scripts/action.sh')], { cwd: root, env: step })
    return done.then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }) => ({ code, stdout }),
    )
  }

  test('annotates, sums up and writes SARIF', async () => {
    const { code, stdout } = await lint({ STATLINT_PATHS: 'posts', STATLINT_SARIF: 'out.sarif' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^::warning file=posts\/a\.md,line=1,/)
    expect(await readFile(join(root, 'summary.md'), 'utf8')).toContain('1 warning in 2 files')
    const { runs } = JSON.parse(await readFile(join(root, 'out.sarif'), 'utf8'))
    expect(runs[0].results).toHaveLength(1)
  })

  test('ends as statlint does', async () => {
    expect((await lint({ STATLINT_PATHS: 'posts', STATLINT_ARGS: '--max-warnings 0' })).code).toBe(1)
    expect((await lint({ STATLINT_PATHS: 'none' })).code).toBe(2)
  })

  test('declares every input that its steps read', async () => {
    const { inputs, runs } = await read('action.yml')
    const used = [...JSON.stringify(runs).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name)
    expect(new Set(used)).toEqual(new Set(Object.keys(inputs)))
  })
})

test('the pre-commit hook runs a program that the package has', async () => {
  const [hook] = await read('.pre-commit-hooks.yaml')
  const { bin } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(Object.keys(bin)).toContain(hook.entry)
  expect(hook.types_or).toContain('markdown')
})
