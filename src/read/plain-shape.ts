/** What a run of plain text is among its neighbours: a heading, the first of a list without bullets. */
import type { Run } from './lines.ts'
import * as kinds from './plain-kinds.ts'

/** The title of a text is 1, a section is 2 or, by its number, more; a label ("Key figures:") stands within a section. */
const TITLE = 1
const SECTION = 2
const LABEL = 5
/** What ends a list of sources is a few words above a paragraph of prose, which is longer than a name and gives no year. */
const BODY_LENGTH = 80

/** Where a reader of plain text stands. */
export interface Standing {
  /** Nothing but headings has been read. */
  readonly atTop: boolean
  /** A title has been read. */
  readonly titled: boolean
  /** In a list of sources. */
  readonly inSources: boolean
  /** In a list with numbers or bullets. */
  readonly inList: boolean
}

/** The depth of the heading that a run is; undefined where it is none. */
export function headingDepth(runs: readonly Run[], at: number, standing: Standing): number | undefined {
  const run = runs[at]
  const next = runs[at + 1]
  if (!run || !next || run.quoted) return
  if (kinds.isUnderline(next)) return next.text.startsWith('=') ? TITLE : SECTION
  if (standing.inSources) return endsSources(run, next) ? SECTION : undefined
  if (kinds.isLabel(run)) return kinds.namesSources(run) ? SECTION : LABEL
  const level = standing.inList ? 0 : kinds.levelOf(run)
  if (level > 0) return (kinds.isTitle(run) || kinds.isQuestion(run)) && isBody(next) ? SECTION + level - 1 : undefined
  if (kinds.markerOf(run)) return
  const heads =
    kinds.isTitle(run) || (kinds.isQuestion(run) && (standing.atTop || next.text.length > 2 * run.text.length))
  if (!heads) return
  return standing.atTop && !standing.titled ? TITLE : SECTION
}

/** How many runs from one on make a list without bullets; a heading before a paragraph is none of them. */
export function listLength(runs: readonly Run[], at: number): number {
  const first = runs[at]
  if (!first) return 0
  let end = at
  for (let run: Run | undefined = first; run && isEntry(run) && run.gap <= first.gap; run = runs[end]) end++
  const next = runs[end]
  const headsNext = next !== undefined && next.gap <= first.gap && isBody(next) && first.gap > 0
  return headsNext ? Math.max(0, end - at - 1) : end - at
}

function isEntry(run: Run): boolean {
  return kinds.isEntry(run) && kinds.markerOf(run) === undefined && !kinds.isDayline(run)
}

function isBody(run: Run): boolean {
  return kinds.markerOf(run) === undefined && !kinds.isEntry(run)
}

function endsSources(run: Run, next: Run): boolean {
  const few = run.text.split(/\s+/).length <= 6 && !/\d|[,:]/.test(run.text)
  return few && kinds.isTitle(run) && isBody(next) && next.text.length >= BODY_LENGTH && !/\d{4}|:\/\//.test(next.text)
}
