/** Where a report goes: standard output or a file, piece by piece, no faster than it is taken. */
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A reader that closes early (`| head`) has had enough: the rest is not made, and nothing is said. */
export async function writeTo(out: Writable, chunks: AsyncIterable<string> | Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), out, { end: false })
  } catch (error) {
    if (!isClosedPipe(error)) throw error
  }
}

/** Writes a file, and the folders that it is to stand in. Throws what the system throws. */
export async function writeToFile(path: string, chunks: AsyncIterable<string> | Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await pipeline(Readable.from(chunks), createWriteStream(path))
}

export function isClosedPipe(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'EOF'].includes((error as { code?: string }).code ?? '')
}
