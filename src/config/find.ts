/**
 * Where a configuration stands and what is in it. lilconfig looks upward for it (the search that lint-staged and PostCSS use); YAML
 * reads the data formats, since it reads JSON too and gives line numbers; modules are imported. Whatever is dear is loaded when a
 * configuration is there: most runs have none.
 */
import { readFile } from 'node:fs/promises'
import { basename, dirname, extname, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Loader, lilconfig } from 'lilconfig'

/** A configuration as found, unchecked. */
export interface Found {
  /** Absolute. */
  readonly file: string
  readonly folder: string
  readonly value: unknown
}

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

/** The files that may hold a configuration; of several in one folder the first counts. */
export const PLACES = [
  'statlint.config.js',
  'statlint.config.mjs',
  'statlint.config.ts',
  'statlint.config.json',
  '.statlintrc.json',
  '.statlintrc.yaml',
  '.statlintrc.yml',
  'package.json',
]

/** The nearest configuration from a folder upward; undefined where there is none. */
export async function findConfig(from: string, { safe }: { readonly safe: boolean }): Promise<Found | undefined> {
  const load: Loader = (file, text) => (isManifest(file) ? parseManifest(text, file) : parse(file, text, safe))
  const loaders = Object.fromEntries(
    ['.js', '.mjs', '.ts', '.json', '.yaml', '.yml'].map((extension) => [extension, load]),
  )
  const options = { searchPlaces: PLACES, packageProp: 'statlint', stopDir: '/', loaders }
  const found = await lilconfig('statlint', options).search(from)
  return found && !found.isEmpty
    ? { file: found.filepath, folder: dirname(found.filepath), value: found.config }
    : undefined
}

/** The configuration in a file that is named. */
export async function readConfig(file: string, { safe }: { readonly safe: boolean }): Promise<Found> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(
      error.code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${error.code ?? error.message})`,
      file,
    )
  })
  const value = await parse(file, text, safe)
  const own = isManifest(file) ? (value as { statlint?: unknown } | null)?.statlint : value
  return { file, folder: dirname(file), value: own }
}

function isManifest(file: string): boolean {
  return basename(file) === 'package.json'
}

/** Nearly every project has a package.json and next to none a configuration in it: the others are not worth YAML's start. */
function parseManifest(text: string, file: string): unknown {
  if (!text.includes('"statlint"')) return {}
  try {
    return JSON.parse(text)
  } catch {
    return parseData(text, file)
  }
}

async function parse(file: string, text: string, safe: boolean): Promise<unknown> {
  if (!MODULES.includes(extname(file))) return parseData(text, file)
  if (safe) throw new ConfigError('it is code, which --safe refuses; use .statlintrc.yaml', file)
  return importModule(file)
}

async function parseData(text: string, file: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: true })
  const [error] = document.errors
  if (error)
    throw new ConfigError(`it cannot be parsed: ${(error.message.split('\n')[0] ?? '').replace(/:$/, '')}`, file)
  return document.toJS() ?? {}
}

/** The default export of a module. TypeScript needs a Node that strips types (22.18 and later). */
export async function importModule(file: string): Promise<unknown> {
  try {
    const module: { default?: unknown } = await import(pathToFileURL(file).href)
    return 'default' in module ? module.default : { ...module }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
      throw new ConfigError('TypeScript needs Node 22.18 or later; use .mjs or .yaml here', file)
    const what = error instanceof SyntaxError ? 'it cannot be parsed' : 'it threw'
    throw new ConfigError(`${what}: ${message.split('\n')[0]}`, file)
  }
}

/** A file as problems name it: relative to where the user stands. */
export function nameOf(file: string, cwd: string): string {
  return relative(cwd, file) || file
}
