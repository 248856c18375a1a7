/** How far a long run is: a line on the terminal that comes and goes, where there is a terminal. */
import { printable } from '../report/printable.ts'
import { truncate } from '../report/terminal.ts'

/** Runs that are over sooner need no line: a second is as long as people wait without wondering (Nielsen, Usability Engineering, 1993). */
const PATIENCE = 1000
/** In milliseconds, between two lines. */
const PACE = 100

/** Where lines go; what `process.stderr` is. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

let isShown = false

export interface Progress {
  /** How many drafts there are. */
  expect(drafts: number): void
  /** The next one's turn has come. */
  at(filePath: string): void
}

/** Tells a terminal, now and then, how far it is. `now` gives milliseconds. */
export function progressOn(terminal: Terminal, now: () => number): Progress {
  let [done, all, next] = [0, 0, now() + PATIENCE]
  return {
    expect(drafts) {
      all = drafts
    },
    at(filePath) {
      done++
      if (!terminal.isTTY || now() < next) return
      next = now() + PACE
      const line = truncate(`draft ${done} of ${all}: ${printable(filePath)}`, (terminal.columns || 80) - 1)
      terminal.write(`\r${line}\u001B[K`)
      isShown = true
    },
  }
}

/** Takes the line away, so that something else can be written there. */
export function clearProgress(terminal: Terminal = process.stderr): void {
  if (isShown) terminal.write('\r\u001B[K')
  isShown = false
}
