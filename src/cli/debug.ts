/** `--debug`: what a run does and why, a line each on standard error, with the milliseconds since the program began. */
import { note } from './console.ts'

let isOn = false

export function startDebugging(): void {
  isOn = true
}

/** Tells of something, line by line; `what` is asked only where someone listens. */
export function debug(what: () => string): void {
  if (!isOn) return
  const time = `${Math.round(performance.now())} ms`
  for (const line of what().split('\n')) note(`${time}: ${line}`)
}

/** Where something was thrown. */
export function debugThrown(error: unknown): void {
  debug(() => (error instanceof Error ? (error.stack ?? error.message) : String(error)))
}
