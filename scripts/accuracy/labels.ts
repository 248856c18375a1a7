/** Reads labelled data: JSON lines, one object a line. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The objects in each `.jsonl` file of a folder, by the file's name without its extension. */
export function readSets<T>(folder: string, prefix = ''): ReadonlyMap<string, readonly T[]> {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.jsonl'))
  return new Map(names.sort().map((name) => [name.slice(0, -'.jsonl'.length), readLines<T>(join(folder, name))]))
}

function readLines<T>(path: string): readonly T[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as T)
}
