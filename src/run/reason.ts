/** Why the system could not do something with a file, in words, and what to do. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; check the path.',
  ENOTDIR: 'is not there: a part of the path is a file; check the path.',
  EACCES: 'cannot be opened: permission denied; check who may read or write it.',
  EPERM: 'cannot be opened: permission denied; check who may read or write it.',
  EISDIR: 'is a folder; name a file.',
  ELOOP: 'cannot be opened: its links go round in a circle; name the file itself.',
  ENAMETOOLONG: 'cannot be opened: its name is too long; check the path.',
  EEXIST: 'cannot be written: a part of its path is a file; check the path.',
  ENOSPC: 'cannot be written: the disk is full.',
  EROFS: 'cannot be written: the disk is read-only.',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read as one draft; split it.',
  ERR_STRING_TOO_LONG: 'is too large to be read as one draft; split it.',
}

export function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string }
  return REASONS[code] ?? `cannot be used: ${message}`
}
