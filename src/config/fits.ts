/** Which files the globs of a configuration are about. */
import { isAbsolute, relative, sep } from 'node:path'
import picomatch from 'picomatch'

/**
 * Tells whether an absolute path fits one of the globs of a configuration in `folder`. A glob without "/" fits a name in any folder;
 * "old/" is all within.
 */
export function fitting(globs: string | readonly string[], folder: string): (path: string) => boolean {
  const anywhere = [globs].flat().map((glob) => (glob.includes('/') ? glob.replace(/\/$/, '/**') : `**/${glob}`))
  const isMatch = picomatch(anywhere, { dot: true })
  return (path) => {
    const within = relative(folder, path)
    return !within.startsWith('..') && !isAbsolute(within) && isMatch(within.split(sep).join('/'))
  }
}
