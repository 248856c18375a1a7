/** Where reports go: standard output or a file, piece by piece, no faster than they are taken. */
import { once } from 'node:events'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Writable } from 'node:stream'

export interface Sink {
  /** False once nobody reads any more: what is written then goes nowhere. */
  readonly isOpen: boolean
  /** Throws what the system throws. */
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** A stream that stays open for others. A reader that closes early (`| head`) has had enough: nothing is said of it. */
export function sinkOn(stream: Writable): Sink {
  let failure: Error | undefined
  stream.on('error', (error) => {
    failure = error
  })
  return {
    get isOpen() {
      return failure === undefined
    },
    async write(text) {
      try {
        if (!failure && !stream.write(text)) await once(stream, 'drain')
      } catch (error) {
        failure = error as Error
      }
      if (failure && !isClosedPipe(failure)) throw failure
    },
    close: async () => {},
  }
}

/** A new file, with the folders that it is to stand in. Throws what the system throws. */
export async function sinkInto(path: string): Promise<Sink> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  return {
    isOpen: true,
    write: (text) => file.appendFile(text),
    close: () => file.close(),
  }
}

export function isClosedPipe(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'EOF'].includes(
    (error as { code?: string }).code ?? '',
  )
}
