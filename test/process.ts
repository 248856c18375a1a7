/** The command line as its users run it: a process with arguments, standard input and an environment of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { buildProgram } from './program.ts'

export interface Surroundings {
  /** What is piped in; without it standard input is empty, as in a script. */
  readonly stdin?: string | Uint8Array
  readonly cwd?: string
  /** On top of an environment that says nothing of colour. */
  readonly env?: Readonly<Record<string, string>>
}

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export type Run = (args: readonly string[], surroundings?: Surroundings) => Promise<Outcome>

/** Builds the program from the tree under test, for the calling file's tests; gives what runs it. */
export async function commandLine(): Promise<Run & { readonly program: string }> {
  const program = await buildProgram()
  return Object.assign((args: readonly string[], around: Surroundings = {}) => run(program, args, around), { program })
}

async function run(program: string, args: readonly string[], { stdin, cwd, env }: Surroundings): Promise<Outcome> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...plain } = process.env
  const child = spawn(process.execPath, [program, ...args], {
    stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    env: { ...plain, ...env },
    ...(cwd !== undefined && { cwd }),
  })
  const { stdin: input, stdout: output, stderr: errors } = child
  input?.on('error', () => {})
  input?.end(stdin)
  if (!output || !errors) throw new Error('the process has no output')
  const [stdout, stderr] = await Promise.all([text(output), text(errors), once(child, 'close')])
  return { code: child.exitCode, stdout, stderr }
}
