/** The colours, by what they mean. The only door to chalk. */
import { Chalk, type ChalkInstance } from 'chalk'
import type { Severity } from '../model.ts'

export interface Paint extends Readonly<Record<Severity | 'off', ChalkInstance>> {
  /** Names: of files, rules, sections. */
  readonly strong: ChalkInstance
  /** What is there to be found, not to be read. */
  readonly faint: ChalkInstance
  /** What to do, and what to type. */
  readonly help: ChalkInstance
}

/** Sixteen colours, which every terminal theme has made readable; none at all where there is to be no colour. */
export function paintOf(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.blue.bold,
    off: chalk.dim,
    strong: chalk.bold,
    faint: chalk.dim,
    help: chalk.green,
  }
}
