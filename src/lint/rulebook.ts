/** The rules there are and the data of those that are driven by data: what `src` is handed, since it knows no rule itself. */
import type { Rule } from '../rule.ts'
import type { ActiveRule } from './index.ts'

export interface Rulebook {
  /** By id, in the book's order. */
  readonly rules: Readonly<Record<string, Rule>>
  readonly packs: Readonly<Record<string, ActiveRule['pack']>>
}
