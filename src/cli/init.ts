/** `statlint init`: a first configuration for the repository that it is typed in, and what to type next. */
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { PLACES } from '../config/find.ts'
import { count } from '../report/terminal.ts'
import { reasonOf } from '../run/reason.ts'
import { starterConfig } from '../run/starter.ts'
import { type Check, type Survey, survey } from '../run/survey.ts'
import { type ExitCode, print } from './console.ts'
import { problemsOf } from './problems.ts'

const FILE = '.statlintrc.yaml'

/** Never overwrites: a configuration that is there holds, and a second one beside it would only confuse. */
export async function init(): Promise<ExitCode> {
  const there = PLACES.find(isConfiguration)
  if (there !== undefined) {
    problemsOf([{ about: there, message: 'configures statlint already; change it, or delete it first.' }])
    return 2
  }
  const seen = await survey(process.cwd())
  try {
    await writeFile(FILE, starterConfig(seen), { flag: 'wx' })
  } catch (error) {
    problemsOf([{ about: FILE, message: reasonOf(error) }])
    return 2
  }
  await print(advice(seen))
  return 0
}

/** Whether a file holds settings of statlint's; a package.json most often does not. */
function isConfiguration(file: string): boolean {
  if (file !== 'package.json' || !existsSync(file)) return existsSync(file)
  try {
    return 'statlint' in JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
}

function advice({ site, texts, drafts, checks }: Survey): string {
  const paths = texts.includes('.') ? '' : ` ${texts.join(' ')}`
  const where = `${count(drafts, 'draft')}${paths === '' ? '' : ` in ${texts.join(', ')}`}`
  const steps: [command: string, does: string][] = [
    [`npx statlint${paths}`, 'what a careful editor would ask about'],
    [`npx statlint baseline update${paths}`, 'write that down, to hear only of what is new'],
    ...checks.map((check): [string, string] => CHECK_STEPS[check](paths)),
  ]
  const width = Math.max(...steps.map(([command]) => command.length))
  return [
    `Wrote ${FILE}${site ? ` for a site made by ${site}` : ''}: ${where}.`,
    '',
    ...steps.map(([command, does]) => `  ${command.padEnd(width)}  ${does}`),
    '',
  ].join('\n')
}

/** What goes where the repository is checked already. */
const CHECK_STEPS: Readonly<Record<Check, (paths: string) => [command: string, does: string]>> = {
  github: (paths) => [
    `npx statlint${paths} --format github --changed-lines`,
    'in a workflow (fetch-depth: 0): what a change brings',
  ],
  gitlab: (paths) => [
    `npx statlint${paths} --format gitlab --changed-lines`,
    'in a job (GIT_DEPTH: 0): what a change brings',
  ],
  'pre-commit': () => ['npx statlint --staged', 'before a commit: what is in it'],
}
