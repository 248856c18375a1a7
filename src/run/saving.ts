/** Tells of files that are saved. chokidar watches: it knows what each system does not tell. */
import { basename, resolve } from 'node:path'
import { watch } from 'chokidar'
import picomatch from 'picomatch'

/** Folders that no draft is in, and that are too large to watch. */
const NEVER = new Set(['node_modules', '.git'])

/** Saving is several events, and several files are often saved at once. In milliseconds. */
const PAUSE = 100

/**
 * Calls back, one call after the other, with the files below some paths that were saved since the last call, absolute and sorted.
 * @param paths files, folders and globs, from the working directory.
 * @returns when it listens.
 */
export async function onSaving(
  paths: readonly string[],
  then: (saved: readonly string[]) => Promise<void>,
): Promise<void> {
  const places = paths.map((path) => picomatch.scan(path).base || '.')
  const watcher = watch(places, { ignoreInitial: true, ignored: (path) => NEVER.has(basename(path)) })
  const saved = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let turn = Promise.resolve()
  const flush = () => {
    turn = turn.then(async () => {
      const files = [...saved].sort()
      saved.clear()
      if (files.length > 0) await then(files)
    })
  }
  watcher.on('all', (event, path) => {
    if (event !== 'add' && event !== 'change') return
    saved.add(resolve(path))
    clearTimeout(timer)
    timer = setTimeout(flush, PAUSE)
  })
  await new Promise<void>((ready) => watcher.once('ready', ready))
}
