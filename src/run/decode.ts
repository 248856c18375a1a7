/** Bytes to text, or why they are none. A draft that would be read wrongly is refused: a lost dash turns "75–80%" into something else. */
import type { Problem } from './source.ts'

/** The text of a draft; its byte order mark is kept, since offsets are into the source as the user wrote it. */
export function decode(bytes: Uint8Array, about: string): string | Problem {
  if (isUtf16(bytes)) return { about, message: 'is UTF-16; save it as UTF-8.' }
  if (bytes.includes(0)) return { about, message: 'is a binary file; name a text draft instead.' }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { about, message: `is not valid UTF-8 (line ${firstInvalidLine(bytes)}); save it as UTF-8.` }
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** The line after the longest beginning that decodes. */
function firstInvalidLine(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodesSoFar(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return bytes.subarray(0, low).filter((byte) => byte === 0x0a).length + 1
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
