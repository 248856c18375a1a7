/** A baseline in use: what it knows of the drafts of a run, how it differs from what is found in them, and what it should hold then. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type Baseline, baselineOf, baselineText, parseBaseline, splitByBaseline } from '../lint/baseline.ts'
import { UNUSED } from '../lint/directives.ts'
import type { Found } from '../report/reporter.ts'
import type { Linted, Linting } from './lint.ts'

/** How a baseline differs from what was found. */
export interface Difference {
  /** Findings that it does not know. */
  readonly fresh: number
  /** Its entries of which the finding, the sentence or the file is gone. */
  readonly stale: number
}

export interface BaselineInUse {
  /** Takes note of a draft, and gives the findings that are not known. `linting` is what it was linted with. */
  freshIn(linted: Linted, linting: Linting): readonly Found[]
  /** Over the drafts so far. */
  difference(): Difference
  /** What it should hold: with `fresh`, all that was found; without, what it knew and is still there. */
  renewed(fresh: boolean): Baseline
}

/**
 * The baseline in a file; an empty one where there is none yet and that is allowed.
 * @throws the system's error where it cannot be read, or an Error in one line where it is no baseline.
 */
export async function readBaseline(file: string, { mayBeNew }: { readonly mayBeNew: boolean }): Promise<Baseline> {
  return mayBeNew && !existsSync(file) ? {} : parseBaseline(await readFile(file, 'utf8'))
}

export function writeBaseline(file: string, baseline: Baseline): Promise<void> {
  return writeFile(file, baselineText(baseline))
}

/** How many findings a baseline knows. */
export function sizeOf(baseline: Baseline): number {
  return Object.values(baseline).reduce((sum, rules) => sum + Object.values(rules).flat().length, 0)
}

/** Puts a baseline to use; `file` is where it stands, absolute: the files in it are relative to its folder. */
export function useBaseline(file: string, known: Baseline): BaselineInUse {
  const folder = dirname(file)
  const found = new Map<string, Baseline[string]>()
  const kept = new Map<string, Baseline[string]>()
  const sums = { fresh: 0, stale: 0 }
  const others = () => Object.entries(known).filter(([name]) => !found.has(name))
  const isThere = (name: string) => existsSync(join(folder, name))
  return {
    freshIn({ filePath, source, findings }, linting) {
      const name = relative(folder, resolve(filePath)).split(sep).join('/')
      const { fresh, stale } = splitByBaseline(source, findings, known[name])
      const isFresh = new Set(fresh)
      const old = findings.filter((finding) => !isFresh.has(finding))
      found.set(name, baselineOf(source, findings))
      kept.set(name, baselineOf(source, old))
      sums.fresh += fresh.length
      for (const [id, prints] of Object.entries(stale)) if (wasAsked(id, linting)) sums.stale += prints.length
      return fresh
    },
    difference() {
      const gone = Object.fromEntries(others().filter(([name]) => !isThere(name)))
      return { fresh: sums.fresh, stale: sums.stale + sizeOf(gone) }
    },
    renewed(fresh) {
      const unseen = others().filter(([name]) => isThere(name))
      return Object.fromEntries([...unseen, ...(fresh ? found : kept)])
    },
  }
}

/** A rule that is off for this run alone found nothing for that reason alone; one that is no more never will. */
function wasAsked(id: string, { rules, settings }: Linting): boolean {
  if (id === UNUSED) return settings.unusedDirectives !== 'off'
  return !settings.known.has(id) || rules.some((rule) => rule.id === id)
}
