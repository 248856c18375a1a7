/**
 * `--cache`: what was found in drafts, so that a draft that has not changed is not linted again. An entry holds as long as the draft's
 * text, the program's version and all that the draft was judged by are the same, whatever the clock and the file system say of it. One
 * JSON file and a hash of Node's own are all there is to it: what libraries for this add is mostly the watching of file times.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { jsonText } from '../report/json-text.ts'
import type { Linted, Linting } from './lint.ts'
import { filesOf } from './modules.ts'
import type { Source } from './source.ts'

export interface Cache {
  /** What was found in a draft, where that still holds. */
  get(source: Source, linting: Linting): Linted | undefined
  /** Keeps what was found; a draft on which a rule failed is linted again. */
  put(linted: Linted, linting: Linting): void
  /** Writes the file, where there is something new. Throws what the system throws. */
  save(): Promise<void>
}

interface Entry extends Omit<Linted, 'filePath' | 'source' | 'failures'> {
  readonly hash: string
  /** The day of the run, for a draft that was judged by it. */
  readonly day?: string
}

type Entries = Record<string, Entry>

/**
 * Opens the cache in a file; what is no cache of this version is taken for an empty one.
 * @param modules what was imported for plugins: an edit to one, or to what it imports, makes another judge of it.
 */
export async function openCache(file: string, modules: readonly string[]): Promise<Cache> {
  const folder = dirname(resolve(file))
  const entries = await read(file)
  const nameOf = (filePath: string) => relative(folder, resolve(filePath)).split(sep).join('/')
  const judgedBy = new Map<Linting, string>()
  const code = sha256(JSON.stringify(filesOf(modules).map(([path, text]) => [nameOf(path), text])))
  const hashOf = ({ text }: Pick<Source, 'text'>, linting: Linting) => {
    const judged = judgedBy.get(linting) ?? fingerprint(linting, code)
    judgedBy.set(linting, judged)
    return sha256(`${judged}\n${text}`)
  }
  let isNew = false
  return {
    get(source, linting) {
      const { hash, day, ...linted } = entries[nameOf(source.filePath)] ?? {}
      if (hash !== hashOf(source, linting) || (day !== undefined && day !== linting.today)) return undefined
      return { ...(linted as Entry), filePath: source.filePath, source: source.text, failures: [] }
    },
    put({ filePath, source, failures, ...linted }, linting) {
      if (failures.length > 0) return
      const hash = hashOf({ text: source }, linting)
      entries[nameOf(filePath)] = { hash, ...(!linted.isDated && { day: linting.today }), ...linted }
      isNew = true
    },
    async save() {
      if (!isNew) return
      for (const name of Object.keys(entries)) if (!existsSync(resolve(folder, name))) delete entries[name]
      await mkdir(folder, { recursive: true })
      // Written aside and moved into place, so that two runs at once leave one whole file.
      const aside = `${file}.${process.pid}`
      await writeFile(aside, jsonText({ version: manifest.version, entries }))
      await rename(aside, file)
    },
  }
}

async function read(file: string): Promise<Entries> {
  try {
    const { version, entries } = JSON.parse(await readFile(file, 'utf8')) as { version?: string; entries?: Entries }
    return version === manifest.version ? { ...entries } : {}
  } catch {
    return {}
  }
}

/** All that a draft is judged by beside its text. The rules of plugins are known by their code. */
function fingerprint({ rules, settings, language, date }: Linting, code: string): string {
  const asked = rules.map(({ rule, ...active }) => ({ ...active, check: String(rule.check), advice: rule.advice }))
  return sha256(JSON.stringify([asked, { ...settings, known: [...settings.known] }, language, date, code]))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
