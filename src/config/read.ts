/**
 * What is in a file of settings. YAML reads the data formats, since it reads JSON too and gives line numbers; modules are imported.
 * Whatever is dear is loaded when there is something to read: most runs have no configuration.
 */
import { readFile, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Something that keeps a configuration from being read: one line that says what to do. */
export class ConfigError extends Error {
  /** The file that it is in, where it is in one. */
  readonly file: string | undefined
  constructor(message: string, file?: string) {
    super(message)
    this.file = file
  }
}

/** Of modules, the ends of their names. */
export const MODULES = ['.js', '.mjs', '.ts']

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder; name a file',
}

/**
 * The text of a file.
 * @throws ConfigError
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(({ code, message }: NodeJS.ErrnoException) => {
    throw new ConfigError(REASONS[code ?? ''] ?? `it cannot be read (${code ?? message})`, file)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ConfigError('it is no text in UTF-8; save it as such', file)
  }
}

/**
 * What YAML or JSON says; null where it says nothing.
 * @throws ConfigError
 */
export async function parseData(text: string, file: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: true })
  const [error] = document.errors
  if (error?.code === 'MULTIPLE_DOCS') throw unparsed('it holds several documents (“---”), and only one can hold')
  if (error) throw unparsed(error.message)
  try {
    return document.toJS()
  } catch (error) {
    // An alias without its anchor, or aliases of aliases that unfold into millions of values.
    throw unparsed(messageOf(error))
  }

  function unparsed(message: string): ConfigError {
    return new ConfigError(`it cannot be parsed: ${firstLine(message).replace(/:$/, '')}`, file)
  }
}

/**
 * The default export of a module. TypeScript needs a Node that strips types (22.18 and later).
 * @throws ConfigError
 */
export async function importModule(file: string): Promise<unknown> {
  try {
    const module: { default?: unknown } = await import(await addressOf(file))
    return 'default' in module ? module.default : { ...module }
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'ERR_UNKNOWN_FILE_EXTENSION')
      throw new ConfigError('TypeScript needs Node 22.18 or later; use .mjs or .yaml here', file)
    const what = error instanceof SyntaxError ? 'it cannot be parsed' : 'it threw'
    throw new ConfigError(`${what}: ${firstLine(messageOf(error))}`, file)
  }
}

/** When a file that is imported was written. */
const written = new Map<string, number>()

/** The address of a module. Node keeps what it has imported: one that was saved since, while a run watches, needs another address. */
async function addressOf(file: string): Promise<string> {
  const { href } = pathToFileURL(file)
  const { mtimeMs } = await stat(file)
  const first = written.get(file) ?? mtimeMs
  written.set(file, first)
  return first === mtimeMs ? href : `${href}?${mtimeMs}`
}

/** What someone else's code threw, which need not be an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A file as problems name it: relative to where the user stands. */
export function nameOf(file: string, cwd: string): string {
  return relative(cwd, file) || file
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
