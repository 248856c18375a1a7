/** Which files the globs of a configuration are about. */
import { isAbsolute, relative, sep } from 'node:path'
import picomatch from 'picomatch'

/**
 * Tells whether an absolute path fits one of the globs of a configuration in `folder`. A glob without "/" fits a name in any folder;
 * "old/" is all within, and "/old" stands in the configuration's own folder, as in `.gitignore`.
 */
export function fitting(globs: string | readonly string[], folder: string): (path: string) => boolean {
  const isMatch = picomatch([globs].flat().map(withinFolder), { dot: true })
  return (path) => {
    const within = relative(folder, path)
    return !within.startsWith('..') && !isAbsolute(within) && isMatch(within.split(sep).join('/'))
  }
}

function withinFolder(glob: string): string {
  return glob.includes('/') ? glob.replace(/^\//, '').replace(/\/$/, '/**') : `**/${glob}`
}

/** Whether something can be read as a glob: its brackets are closed. */
export function isGlob(text: string): boolean {
  try {
    picomatch.makeRe(text, { strictBrackets: true })
    return text !== ''
  } catch {
    return false
  }
}
