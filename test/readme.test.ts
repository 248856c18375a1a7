/** What the README shows of a terminal, as text and as a picture, is what its commands print; `npm run generate` writes it anew. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pictureOf } from '../scripts/generate/picture.ts'
import { buildProgram } from './program.ts'

const root = join(import.meta.dirname, '..')
const program = await buildProgram()

/** The reader's commands run as they stand, but on the program under test and without another install. */
const PRELUDE = `npm() { :; }; npx() { shift; node '${program}' "$@"; }; `

test('every terminal block shows what its commands print', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const renewed = readme.replace(/(?<=^```console\n)[\s\S]*?(?=^```$)/gm, (block) =>
    block
      .split(/^(?=\$ )/m)
      .map(replay)
      .join(''),
  )
  expect(renewed).toMatch(/^\$ npm ci && npx statlint seeds\/\*\.txt\n\S/m)
  await expect(renewed).toMatchFileSnapshot('../README.md')
})

/** As much of the output as a reader takes in at a glance. */
const PICTURED_LINES = 34

test('the picture shows what its command prints', async () => {
  const command = 'npx statlint seeds/002*.txt'
  const lines = outputOf(`${command} --color`).slice(0, PICTURED_LINES)
  const picture = pictureOf([`$ ${command}`, ...lines, '…'], 'statlint at a terminal')
  expect(picture).toMatch(/<tspan class="yellow strong">warning/)
  expect(picture.length).toBeLessThan(10_000)
  await expect(picture).toMatchFileSnapshot('../docs/terminal.svg')
})

/** A command and what it prints; "…" goes on standing for all lines but as many as are shown before and behind it. */
function replay(part: string): string {
  const [command = '', ...shown] = part.trimEnd().split('\n')
  const lines = outputOf(command.replace(/^\$ /, ''))
  const before = shown.indexOf('…')
  const kept = before < 0 ? lines : [...lines.slice(0, before), '…', ...lines.slice(before + 1 - shown.length)]
  return [command, ...kept, ''].join('\n')
}

function outputOf(command: string): string[] {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env
  const { status, stdout, stderr } = spawnSync('bash', ['-c', PRELUDE + command], { cwd: root, encoding: 'utf8', env })
  expect({ stderr, didItsWork: status === 0 || status === 1 }, command).toEqual({ stderr: '', didItsWork: true })
  return stdout.trimEnd().split('\n')
}
